//! Files on their way into an archive.

use std::collections::BTreeMap;

use anyhow::{Context, Result};

/// Files by their paths in an archive, which is their order in it.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The content of a file that has to be text.
pub fn text(content: &[u8]) -> Result<&str> {
    std::str::from_utf8(content).context("a script is no text")
}
