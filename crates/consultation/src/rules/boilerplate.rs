//! Sentences that fit anything, and so say nothing about their subject.

use crate::clear_stance::{Lexicon, question_is_specific};

/// The syllables of sentences that fit every agency and every matter. A single other one, such as the name of a field, a
/// number or an action, makes the sentence specific.
const FILLERS: &str = "cơ quan đơn vị sở ban ngành có chức năng nhiệm vụ thẩm quyền liên trực tiếp đến tới nội dung dự thảo văn \
    bản vụ việc hồ sơ vấn đề này đó trên của cần phải nên thiết lấy xin hỏi ý kiến tham gia góp phối hợp thực hiện để theo quy \
    định và với các những là thuộc lĩnh vực quản lý lí được giao vì do rất quan trọng đảm bảo khách đúng mình";

/// Whether every syllable is one of those.
pub(super) fn fits_any_agency(text: &str) -> bool {
    let mut words = words(text).peekable();
    words.peek().is_some() && words.all(|word| FILLERS.split_whitespace().any(|it| it == word))
}

/// Phrases that stand where a position is missing.
const ASKS: &[&str] = &[
    "cho ý kiến",
    "xin ý kiến",
    "góp ý",
    "có ý kiến",
    "tham gia ý kiến",
    "lấy ý kiến",
    "chờ ý kiến",
    "theo ý kiến",
    "tùy ý kiến",
    "tuỳ ý kiến",
];

/// Whether the text asks for others' opinions and proposes nothing that could be decided.
pub(super) fn asks_others(text: &str, lexicon: &Lexicon) -> bool {
    let plain = words(text).collect::<Vec<_>>().join(" ");
    ASKS.iter().any(|asks| plain.contains(asks)) && !question_is_specific(text, lexicon)
}

fn words(text: &str) -> impl Iterator<Item = String> {
    let parts = text.split(|letter: char| !letter.is_alphanumeric());
    parts.filter(|word| !word.is_empty()).map(str::to_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_of_any_agency_says_nothing_of_one() {
        for (text, fits) in [
            ("Cơ quan có chức năng liên quan đến nội dung dự thảo.", true),
            ("Để phối hợp thực hiện.", true),
            ("CẦN THIẾT", true),
            ("Sở quản lý ngân sách chi cho Điều 9.", false),
            ("Dự thảo quy định trách nhiệm của trạm y tế xã", false),
            ("Nội dung dự thảo liên quan đến nhiệm vụ quản lý đất đai của Sở", false),
            ("Theo chức năng, nhiệm vụ: câu 1, 2", false),
            ("", false),
        ] {
            assert_eq!(fits_any_agency(text), fits, "{text}");
        }
    }

    #[test]
    fn who_asks_for_opinions_proposes_nothing() {
        let lexicon = Lexicon::default();
        for (text, asks) in [
            ("Đề nghị các cơ quan cho ý kiến", true),
            ("Xin ý kiến các sở, ngành.", true),
            ("Theo ý kiến của các cơ quan được hỏi", true),
            ("Giữ thời hạn 05 ngày làm việc; xin ý kiến về cách tính.", false),
            ("Sở Nội vụ đề xuất dùng nguồn chi thường xuyên được giao.", false),
            ("Đồng ý như dự thảo.", false),
        ] {
            assert_eq!(asks_others(text, &lexicon), asks, "{text}");
        }
    }
}
