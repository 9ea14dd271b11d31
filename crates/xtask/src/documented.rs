//! Puts the snippets of the guides where compilers and bundlers find them.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use element_surface::snippets::snippets;

use crate::project::project;

/// Writes the snippet that a guide in docs/embedding has in a language into a file.
pub fn write(guide: &str, language: &str, file: &Path) -> Result<()> {
    let document = project().join("docs/embedding").join(guide);
    let text = fs::read_to_string(&document)
        .with_context(|| format!("{} is missing", document.display()))?;
    let snippet = snippets(&text)
        .into_iter()
        .find(|snippet| snippet.language == language)
        .with_context(|| format!("{guide} has nothing in {language}"))?;
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(file, snippet.code).with_context(|| format!("{} cannot be written", file.display()))
}
