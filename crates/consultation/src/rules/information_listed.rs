use super::is_sentence;
use crate::text::Text;
use crate::violation::{Outcome, Violation, Violations};

/// # What it requires
/// Missing information is listed item by item, each specific enough to be found.
/// # Why
/// "Bổ sung hồ sơ" leaves the asker guessing, and the clock stands still meanwhile.
/// # Source
/// D2, D5
/// # Example
/// "Hồ sơ đầy đủ" is refused; "Dự toán kinh phí năm 2027 theo từng xã" is accepted.
pub fn information_listed(papers: &[Text]) -> Outcome {
    if papers.is_empty() {
        return Err(Violation::InformationNotListed { paper: None, says_nothing: false }.into());
    }
    Violations::refuse(
        papers
            .iter()
            .zip(1..)
            .filter(|(paper, _)| !names_a_paper(paper))
            .map(|(paper, number)| Violation::InformationNotListed {
                paper: Some(number),
                says_nothing: !paper.is_empty(),
            })
            .collect(),
    )
}

/// Words that ask for documents without naming one.
const NO_NAMES: [&str; 16] = [
    "bổ", "sung", "hồ", "sơ", "tài", "liệu", "giấy", "tờ", "đầy", "đủ", "liên", "quan", "các",
    "còn", "thiếu", "khác",
];

fn names_a_paper(paper: &str) -> bool {
    let named = paper.split_whitespace().any(|word| {
        let word = word.trim_matches(|letter: char| !letter.is_alphanumeric()).to_lowercase();
        !word.is_empty() && !NO_NAMES.contains(&word.as_str())
    });
    named && is_sentence(paper)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{check, text};

    #[test]
    fn wants_papers_by_their_names() {
        let missing = |paper| Violation::InformationNotListed { paper, says_nothing: true };
        let left_out = |paper| Violation::InformationNotListed { paper, says_nothing: false };
        check(information_listed(&[]), &[left_out(None)]);
        assert!(left_out(Some(6)).directives().is_empty(), "nobody has to demand it");
        let papers = [
            "Dự toán kinh phí năm 2027 theo từng xã",
            "Hồ sơ đầy đủ",
            "các tài liệu liên quan khác.",
            "Tờ trình số 12/TTr-SNV",
            "dự toán",
            "",
        ];
        check(
            information_listed(&papers.map(text)),
            &[missing(Some(2)), missing(Some(3)), missing(Some(5)), left_out(Some(6))],
        );
    }
}
