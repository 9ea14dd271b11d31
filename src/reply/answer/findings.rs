//! Evasive words in the text of an answer, as it is typed.

use consultation::clear_stance::{Finding, Lexicon};
use consultation::request::Request;
use consultation::rules;

use super::form::Part;

/// The evasive wording in the draft of an answer: found by the rule that decides on it, with the places of the words in the
/// field, which include the white space that the rule ignores.
pub fn of(request: &Request, part: &Part, lexicon: &Lexicon) -> Vec<Finding> {
    let answer = part.answer(false, &mut Vec::new());
    let dropped = part.reasons.chars().take_while(|letter| letter.is_whitespace()).count();
    let mut findings = rules::evasions(request, &answer, lexicon);
    for span in findings.iter_mut().filter_map(|finding| finding.span.as_mut()) {
        span.start += dropped;
        span.end += dropped;
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;
    use consultation::Text;
    use consultation::opinion::Stance;
    use consultation::request::Question;

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

    #[test]
    fn the_words_are_found_where_they_stand_in_the_field() {
        let part = part("\n  Sở Tư pháp cơ bản thống nhất với dự thảo.");
        let findings = of(&request(), &part, &Lexicon::default());
        let span = findings[0].span.expect("the hedge has words");
        let letters: Vec<char> = part.reasons.chars().collect();
        let shown: String = letters[span.start..span.end].iter().collect();
        assert_eq!(shown, findings[0].quote);
        assert_eq!(shown, "cơ bản thống nhất");
    }

    #[test]
    fn a_clear_text_and_an_empty_one_are_left_alone() {
        let lexicon = Lexicon::default();
        assert_eq!(
            of(&request(), &part("Sở Tư pháp thống nhất thời hạn 05 ngày làm việc."), &lexicon),
            []
        );
        assert_eq!(of(&request(), &part("  "), &lexicon), []);
    }
}
