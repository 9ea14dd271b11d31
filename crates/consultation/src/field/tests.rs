use super::*;
use crate::violation::Violation;
use proptest::prelude::*;

/// One of each, with the path that stands on the wire.
fn with_their_paths() -> Vec<(Field, &'static str)> {
    let agency = || AgencyId::from("so-y-te");
    let of_consultee = |part| Field::Consultee(agency(), Some(part));
    let disposition = |condition| Field::Disposition { agency: agency(), question: 2, condition };
    vec![
        (Field::Subject, "subject"),
        (Field::ResponsibleOfficer, "responsible-officer"),
        (Field::Document(1), "documents/1"),
        (Field::Paper(2), "papers/2"),
        (Field::Question(2, QuestionField::Text), "questions/2/text"),
        (Field::Question(2, QuestionField::OwnPosition), "questions/2/own-position"),
        (Field::Consultee(agency(), None), "consultees/so-y-te"),
        (of_consultee(ConsulteeField::Questions), "consultees/so-y-te/questions"),
        (of_consultee(ConsulteeField::RelevanceReason), "consultees/so-y-te/relevance-reason"),
        (of_consultee(ConsulteeField::Justification), "consultees/so-y-te/justification"),
        (of_consultee(ConsulteeField::WhatIsNew), "consultees/so-y-te/what-is-new"),
        (Field::Answer(2, AnswerField::Stance), "answers/2/stance"),
        (Field::Answer(2, AnswerField::Conditions), "answers/2/conditions"),
        (Field::Answer(2, AnswerField::Condition(1)), "answers/2/conditions/1"),
        (Field::Answer(2, AnswerField::LegalBasis), "answers/2/legal-basis"),
        (Field::Answer(2, AnswerField::Rule(3)), "answers/2/legal-basis/3"),
        (disposition(None), "dispositions/so-y-te/2"),
        (disposition(Some(3)), "dispositions/so-y-te/2/3"),
    ]
}

#[test]
fn a_field_is_written_as_its_path_and_read_again() {
    for (field, path) in with_their_paths() {
        assert_eq!(field.to_string(), path);
        assert_eq!(path.parse(), Ok(field));
    }
    for plain in Field::PLAIN {
        assert_eq!(plain.to_string().parse().as_ref(), Ok(plain));
    }
}

#[test]
fn the_field_of_every_violation_is_read_again() {
    let json = include_str!("../../tests/golden/violations.json");
    let violations: Vec<Violation> = serde_json::from_str(json).expect("violations");
    for field in violations.iter().filter_map(Violation::field) {
        assert_eq!(field.to_string().parse(), Ok(field));
    }
}

#[test]
fn what_names_no_field_is_not_read() {
    for path in
        ["", "x", "subject/1", "documents/x", "questions/1", "questions/1/x", "answers/1/x/1"]
    {
        assert_eq!(path.parse::<Field>(), Err(NoSuchField), "{path:?}");
    }
}

proptest! {
    /// Identifiers are any characters that can be seen, slashes too.
    #[test]
    fn agencies_keep_their_identifiers(id in "[a-zđ/|.@-]{1,12}", question: u16, condition: Option<u16>) {
        let agency = AgencyId::from(id.as_str());
        for field in [
            Field::Consultee(agency.clone(), Some(ConsulteeField::WhatIsNew)),
            Field::Disposition { agency, question, condition },
        ] {
            prop_assert_eq!(field.to_string().parse(), Ok(field));
        }
    }
}
