use crate::request::{Document, DocumentSource};
use crate::violation::{Outcome, Violation, Violations};

/// # What it requires
/// At least one document, each with a title and an address or the digest of the uploaded file.
/// # Why
/// An agency with nothing to read must ask back, and time passes.
/// # Source
/// D2
/// # Example
/// A link `ftp://…` or an empty list is refused.
pub fn documents_present(documents: &[Document]) -> Outcome {
    if documents.is_empty() {
        return Err(Violation::DocumentsMissing.into());
    }
    Violations::refuse(
        documents
            .iter()
            .zip(1..)
            .filter(|(document, _)| !is_usable(document))
            .map(|(_, index)| Violation::DocumentUnusable { index })
            .collect(),
    )
}

fn is_usable(document: &Document) -> bool {
    let reachable = match &document.source {
        DocumentSource::Link { url } => ["https://", "http://"]
            .iter()
            .any(|scheme| url.strip_prefix(scheme).is_some_and(|rest| rest.contains('.'))),
        DocumentSource::Upload { sha256, .. } => {
            sha256.len() == 64
                && sha256.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
        }
    };
    reachable && !document.title.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{check, text};

    #[test]
    fn refuses_nothing_to_read() {
        check(documents_present(&[]), &[Violation::DocumentsMissing]);
    }

    #[test]
    fn names_the_document_that_cannot_be_opened() {
        let link = |title: &str, url: &str| Document {
            title: text(title),
            source: DocumentSource::Link { url: text(url) },
        };
        let upload = |sha256: String| Document {
            title: text("Dự thảo"),
            source: DocumentSource::Upload { sha256, bytes: 1, media_type: "text/plain".into() },
        };
        let documents = [
            link("Dự thảo", "https://hscv.example.vn/118"),
            link("", "https://hscv.example.vn/118"),
            link("Dự thảo", "javascript:alert(1)"),
            upload("a".repeat(64)),
            upload("A".repeat(64)),
        ];
        check(
            documents_present(&documents),
            &[2, 3, 5].map(|index| Violation::DocumentUnusable { index }),
        );
    }
}
