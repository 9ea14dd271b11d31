//! The snippets of a document, for those who see to it that each of them works.

/// A piece of code as a reader copies it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snippet {
    /// The heading that it stands under.
    pub heading: String,
    /// Its language; empty where the document does not say.
    pub language: String,
    /// What is copied.
    pub code: String,
}

/// All snippets of a document, in their order.
#[must_use]
pub fn snippets(document: &str) -> Vec<Snippet> {
    const FENCE: &str = "```";
    let mut found = Vec::new();
    let mut heading = String::new();
    let mut lines = document.lines();
    while let Some(line) = lines.next() {
        if let Some(language) = line.trim_start().strip_prefix(FENCE) {
            let indent = line.len() - line.trim_start().len();
            let code = lines
                .by_ref()
                .take_while(|line| line.trim() != FENCE)
                .flat_map(|line| [line.get(indent..).unwrap_or_default(), "\n"])
                .collect();
            let language = language.trim().to_owned();
            found.push(Snippet { heading: heading.clone(), language, code });
        } else if line.starts_with('#') {
            line.trim_start_matches('#').trim().clone_into(&mut heading);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn snippets_have_their_heading_and_their_language() {
        let document =
            "# A\n\n```html\n<p>\n\n# no heading\n```\n\n## B\n\n- c\n\n  ```\n  d\n    e\n  ```\n";
        let snippet = |heading: &str, language: &str, code: &str| Snippet {
            heading: heading.to_owned(),
            language: language.to_owned(),
            code: code.to_owned(),
        };
        assert_eq!(
            snippets(document),
            [snippet("A", "html", "<p>\n\n# no heading\n"), snippet("B", "", "d\n  e\n")]
        );
    }
}
