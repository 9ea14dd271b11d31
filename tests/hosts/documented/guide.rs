//! A document of docs/ with its snippets. Whoever reads it says what they have run, so that none is left over.

use anyhow::{Context, Result, ensure};
use browsing::system::project;
use element_surface::snippets::{Snippet, snippets};
use std::fs;
use std::path::{Path, PathBuf};

/// The snippets of a document that nobody has taken yet.
pub struct Guide {
    name: String,
    left: Vec<Snippet>,
}

impl Guide {
    /// Opens a document of docs/.
    pub fn open(name: &str) -> Result<Self> {
        let text = fs::read_to_string(project().join("docs").join(name))
            .with_context(|| format!("docs/{name}"))?;
        Ok(Self { name: name.to_owned(), left: snippets(&text) })
    }

    /// Takes the next snippet in a language, to run it.
    pub fn take(&mut self, language: &str) -> Result<String> {
        self.take_where(language, |_| true)
    }

    /// The same below a heading.
    pub fn take_below(&mut self, heading: &str, language: &str) -> Result<String> {
        self.take_where(language, |snippet| snippet.heading == heading)
    }

    fn take_where(&mut self, language: &str, fits: impl Fn(&Snippet) -> bool) -> Result<String> {
        let mut left = self.left.iter();
        let at = left.position(|snippet| snippet.language == language && fits(snippet));
        let at = at.with_context(|| format!("{} has nothing more in {language}", self.name))?;
        Ok(self.left.remove(at).code)
    }

    /// Takes the next snippet in a language, of which `cargo xtask hosts` has built something.
    pub fn take_built(&mut self, language: &str, file: &str) -> Result<()> {
        let code = self.take(language)?;
        let built = fs::read_to_string(project().join("tests/hosts").join(file)).ok();
        ensure!(
            built.is_some_and(|built| built == code),
            "{file} is not what {} says: run `cargo xtask hosts` first, or `cargo xtask test`",
            self.name
        );
        Ok(())
    }

    /// Fails where a snippet was not taken.
    pub fn close(self) -> Result<()> {
        ensure!(self.left.is_empty(), "nobody has run {:?} of {}", self.left, self.name);
        Ok(())
    }
}

/// A folder for the pages of a guide, with nothing in it.
pub fn folder(name: &str) -> Result<PathBuf> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("documented").join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// What makes a page of a part of one.
pub fn page(content: &str) -> String {
    format!("<!doctype html><html lang=\"vi\"><meta charset=\"utf-8\" />{content}")
}
