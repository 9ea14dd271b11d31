//! Writes what is made from the description of the element: types, metadata, tables of the documentation; and has the
//! compilers of pages say whether the types are sound.

use std::fs;

use anyhow::{Context, Result};
use element_surface::output::{DOCUMENT, files};

use crate::project::project;
use crate::step::{run_command, step};
use crate::{documented, tools};

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

/// Lets the compilers of TypeScript and Vue read the guides, and pages that use the types as they should and should not.
pub fn check_types() -> Result<()> {
    tools::node()?;
    let pages = project().join("crates/element-surface/typescript");
    for (guide, language) in [("react.md", "tsx"), ("vue.md", "vue")] {
        let file = pages.join("documented").join(format!("Consultations.{language}"));
        documented::write(guide, language, &file)?;
    }
    let npm = |arguments: &[&str]| run_command(tools::npm(&pages, arguments));
    step("Install the compilers", || npm(&["ci"]))?;
    step("Compile the pages", || npm(&["test"]))
}
