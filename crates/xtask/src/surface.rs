//! Writes what is made from the description of the element: types, metadata, tables of the documentation.

use std::fs;

use anyhow::{Context, Result};
use element_surface::output::{DOCUMENT, files};

use crate::project;

/// Writes the files that are not as they have to be, and names them.
pub fn write() -> Result<()> {
    let read = |path| fs::read_to_string(project().join(path)).unwrap_or_default();
    for file in files(&read(DOCUMENT))? {
        if read(file.path) != file.content {
            fs::write(project().join(file.path), file.content)
                .with_context(|| format!("{} cannot be written", file.path))?;
            println!("{}", file.path);
        }
    }
    Ok(())
}
