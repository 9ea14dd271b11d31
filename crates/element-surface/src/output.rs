//! The files that are made from the description.

mod editor;
mod frameworks;
mod manifest;
mod tables;
mod types;
mod writing;

use anyhow::Result;

/// A file of the project.
#[derive(Debug)]
pub struct File {
    /// Where it lies in the project.
    pub path: &'static str,
    /// What it has to say.
    pub content: String,
}

/// The document whose tables are made from the description.
pub const DOCUMENT: &str = "docs/embedding.md";

/// All files. `document` is the present text of [`DOCUMENT`], whose tables are replaced.
pub fn files(document: &str) -> Result<Vec<File>> {
    let file = |path, content| File { path, content };
    Ok(vec![
        file("docs/agency-consultation.d.ts", types::typescript()),
        file("docs/react.d.ts", frameworks::react()),
        file("docs/vue.d.ts", frameworks::vue()),
        file("docs/custom-elements.json", manifest::manifest()?),
        file("docs/vscode.html-custom-data.json", editor::html_data()?),
        file(DOCUMENT, tables::filled_in(document)?),
    ])
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;

    #[test]
    fn what_is_generated_is_up_to_date() {
        let project =
            Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("a workspace");
        let read =
            |path| fs::read_to_string(project.join(path)).unwrap_or_default().replace("\r\n", "\n");
        let outdated: Vec<_> = files(&read(DOCUMENT))
            .expect("the tables have their places")
            .into_iter()
            .filter(|file| read(file.path) != file.content)
            .map(|file| file.path)
            .collect();
        assert!(outdated.is_empty(), "out of date: {outdated:?}; run: cargo xtask surface");
    }
}
