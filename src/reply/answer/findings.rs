//! Evasive words in the text of an answer, as it is typed.

use std::ops::Range;

use consultation::clear_stance::Finding;

/// The places of evasive words in the field, in characters: with the white space that the rule ignores.
pub fn places(typed: &str, findings: &[Finding]) -> Vec<Range<usize>> {
    let dropped = typed.chars().take_while(|letter| letter.is_whitespace()).count();
    let spans = findings.iter().filter_map(|finding| finding.span);
    spans.map(|span| span.start + dropped..span.end + dropped).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reply::answer::form::Part;
    use consultation::clear_stance::Lexicon;
    use consultation::opinion::Stance;
    use consultation::request::{Question, Request};
    use consultation::{Text, rules};

    fn request() -> Request {
        let text = Text::new("Sở Tư pháp có thống nhất thời hạn 05 ngày làm việc không?");
        let question = Question { number: 1, text: text.expect("plain"), ..Question::default() };
        Request { questions: vec![question], ..Request::default() }
    }

    fn part(reasons: &str) -> Part {
        Part {
            question: 1,
            stance: Some(Stance::Agree),
            reasons: reasons.to_owned(),
            ..Part::default()
        }
    }

    fn found(part: &Part) -> Vec<Finding> {
        part.read(|answer| rules::evasions(&request(), answer, &Lexicon::default())).findings
    }

    #[test]
    fn the_words_are_found_where_they_stand_in_the_field() {
        let part = part("\n  Sở Tư pháp cơ bản thống nhất với dự thảo.");
        let findings = found(&part);
        let letters: Vec<char> = part.reasons.chars().collect();
        let place = places(&part.reasons, &findings)[0].clone();
        let shown: String = letters[place].iter().collect();
        assert_eq!(shown, findings[0].quote);
        assert_eq!(shown, "cơ bản thống nhất");
    }

    #[test]
    fn a_clear_text_and_an_empty_one_are_left_alone() {
        assert_eq!(found(&part("Sở Tư pháp thống nhất thời hạn 05 ngày làm việc.")), []);
        assert_eq!(found(&part("  ")), []);
    }
}
