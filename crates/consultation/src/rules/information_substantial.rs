use super::{documents_present, is_sentence};
use crate::request::Document;
use crate::violation::{Outcome, Violation};

/// # What it requires
/// Giving information means giving a document that can be opened, or a sentence that explains why there is none.
/// # Why
/// The clock goes on with this act, so the act must not be empty.
/// # Source
/// D5
/// # Example
/// "Đã gửi." without a document is refused.
pub fn information_substantial(documents: &[Document], note: &str) -> Outcome {
    if !documents.is_empty() {
        return documents_present(documents);
    }
    if is_sentence(note) { Ok(()) } else { Err(Violation::InformationMissing.into()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::request::DocumentSource;
    use crate::testing::{check, text};

    #[test]
    fn wants_a_paper_or_a_sentence() {
        let link = |url| Document {
            title: text("Dự toán năm 2027"),
            source: DocumentSource::Link { url: text(url) },
        };
        check(information_substantial(&[], "Đã gửi."), &[Violation::InformationMissing]);
        check(information_substantial(&[], "Dự án không có dự toán riêng"), &[]);
        check(information_substantial(&[link("https://hscv.example.vn/7")], ""), &[]);
        check(
            information_substantial(&[link("javascript:alert(1)")], "Gửi kèm dự toán năm 2027"),
            &[Violation::DocumentUnusable { index: 1 }],
        );
    }
}
