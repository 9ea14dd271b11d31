use std::collections::BTreeSet;

use crate::agency::{AgencyId, OfficerId};
use crate::command::Command;
use crate::limits::{List, ShortText, is_identifier};
use crate::opinion::{Answer, Opinion};
use crate::request::{QuestionNumber, Request};
use crate::violation::{Identified, Outcome, Violation, Violations};

/// # What it requires
/// A command has no more entries than a person can read, no question twice for an agency, and identifiers that can be read
/// and copied. Checked before all other rules, and reported alone, because the other rules go through every entry.
/// # Why
/// One officer with a console must not be able to fill the record or to slow down the others.
/// # Source
/// None of a directive: it keeps the record usable.
/// # Example
/// A request with 51 questions, or a reminder with a note of three pages, is refused.
pub fn within_limits(command: &Command) -> Outcome {
    let mut found = Vec::new();
    match command {
        Command::SubmitRequest { request } => look_at_request(request, &mut found),
        Command::SubmitAnswer { opinion } => look_at_opinion(opinion, &mut found),
        Command::SubmitReturn { grounds } => {
            agency(grounds.competent_agency.as_ref(), &mut found);
            officer(grounds.responsible_officer.as_ref(), &mut found);
        }
        Command::AssignOfficer { officer: named } => officer(Some(named), &mut found),
        Command::AskExtension { responsible_officer, .. } => {
            officer(responsible_officer.as_ref(), &mut found);
        }
        Command::AskInformation { papers, responsible_officer } => {
            list(List::Papers, papers.len(), &mut found);
            officer(responsible_officer.as_ref(), &mut found);
        }
        Command::GiveInformation { agency: given_to, documents, note } => {
            agency(Some(given_to), &mut found);
            list(List::Documents, documents.len(), &mut found);
            short(ShortText::Note, note, &mut found);
        }
        Command::RemindConsultee { agency: reminded, note } => {
            agency(Some(reminded), &mut found);
            short(ShortText::Note, note, &mut found);
        }
        Command::RedirectQuestions { from, to, .. } => {
            agency(Some(from), &mut found);
            agency(Some(to), &mut found);
        }
        Command::AcceptReturn { agency: named }
        | Command::ContestReturn { agency: named, .. }
        | Command::RuleOnCompetence { agency: named, .. }
        | Command::GrantExtension { agency: named, .. }
        | Command::RefuseExtension { agency: named, .. }
        | Command::RecountDueDate { agency: named } => agency(Some(named), &mut found),
        Command::SubmitConclusion { dispositions, .. }
        | Command::ConcludeConsultation { dispositions: Some(dispositions), .. } => {
            list(List::Dispositions, dispositions.len(), &mut found);
            let strange = dispositions.iter().find(|given| !is_identifier(&given.agency.0));
            agency(strange.map(|given| &given.agency), &mut found);
        }
        _ => {}
    }
    Violations::refuse(found)
}

fn look_at_request(request: &Request, found: &mut Vec<Violation>) {
    short(ShortText::DossierNumber, &request.dossier_number, found);
    short(ShortText::DocumentNumber, &request.document_number, found);
    list(List::Fields, request.fields.len(), found);
    list(List::Documents, request.documents.len(), found);
    list(List::Questions, request.questions.len(), found);
    list(List::Consultees, request.consultees.len(), found);
    officer(request.responsible_officer.as_ref(), found);
    if request.fields.iter().any(|field| !is_identifier(&field.0)) {
        found.push(Violation::IdentifierUnusable { of: Identified::Field });
    }
    // An entry that was not filled in is reported as such.
    let agencies = || request.consultees.iter().map(|asked| &asked.agency);
    if agencies().any(|named| !named.0.is_empty() && !is_identifier(&named.0)) {
        found.push(Violation::IdentifierUnusable { of: Identified::Consultee });
        return;
    }
    for asked in request.consultees.iter().take(List::Consultees.most().into()) {
        let about = (Some(asked.agency.clone()), None);
        let fits = entries(List::QuestionsAsked, asked.questions.len(), about, found);
        let mut seen = BTreeSet::new();
        let twice = asked.questions.iter().find(|number| !seen.insert(**number));
        if let (true, Some(question)) = (fits, twice) {
            let (agency, question) = (asked.agency.clone(), *question);
            found.push(Violation::QuestionRepeated { agency, question });
        }
    }
}

fn look_at_opinion(opinion: &Opinion, found: &mut Vec<Violation>) {
    short(ShortText::DocumentNumber, &opinion.document_number, found);
    list(List::Answers, opinion.answers.len(), found);
    let points = opinion.answers.iter().flat_map(Answer::points).count();
    list(List::Points, points, found);
    officer(opinion.responsible_officer.as_ref(), found);
    for answer in opinion.answers.iter().take(List::Answers.most().into()) {
        let about = || (None, Some(answer.question));
        entries(List::Conditions, answer.conditions.len(), about(), found);
        entries(List::LegalBasis, answer.legal_basis.len(), about(), found);
    }
}

fn list(list: List, length: usize, found: &mut Vec<Violation>) {
    entries(list, length, (None, None), found);
}

fn entries(
    list: List,
    length: usize,
    (agency, question): (Option<AgencyId>, Option<QuestionNumber>),
    found: &mut Vec<Violation>,
) -> bool {
    let most = list.most();
    let fits = length <= usize::from(most);
    if !fits {
        found.push(Violation::TooManyEntries { list, agency, question, most });
    }
    fits
}

fn short(text: ShortText, written: &str, found: &mut Vec<Violation>) {
    let most = text.most();
    if written.chars().count() > usize::from(most) {
        found.push(Violation::TextTooLong { text, most });
    }
}

fn officer(officer: Option<&OfficerId>, found: &mut Vec<Violation>) {
    // An empty name is for the rule that requires one.
    if officer.is_some_and(|officer| !officer.0.trim().is_empty() && !is_identifier(&officer.0)) {
        found.push(Violation::IdentifierUnusable { of: Identified::Officer });
    }
}

fn agency(agency: Option<&AgencyId>, found: &mut Vec<Violation>) {
    if agency.is_some_and(|agency| !agency.0.is_empty() && !is_identifier(&agency.0)) {
        found.push(Violation::IdentifierUnusable { of: Identified::Agency });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::opinion::Stance;
    use crate::testing::{asked, check, request, text};

    #[track_caller]
    fn refused(change: impl FnOnce(&mut Request), expected: &[Violation]) {
        let mut request = request();
        change(&mut request);
        check(within_limits(&Command::SubmitRequest { request }), expected);
    }

    fn too_many(list: List) -> Violation {
        Violation::TooManyEntries { list, agency: None, question: None, most: list.most() }
    }

    #[test]
    fn a_request_is_bounded() {
        refused(|_| {}, &[]);
        refused(
            |request| request.questions = vec![request.questions[0].clone(); 51],
            &[too_many(List::Questions)],
        );
        refused(
            |request| request.consultees = vec![asked("so-tu-phap", &[1]); 201],
            &[too_many(List::Consultees)],
        );
        refused(
            |request| request.documents = vec![request.documents[0].clone(); 101],
            &[too_many(List::Documents)],
        );
        refused(
            |request| request.fields = vec!["finance.budget".into(); 51],
            &[too_many(List::Fields)],
        );
        refused(
            |request| request.dossier_number = text(&"8".repeat(201)),
            &[Violation::TextTooLong { text: ShortText::DossierNumber, most: 200 }],
        );
    }

    #[test]
    fn an_agency_is_asked_a_question_once() {
        refused(
            |request| request.consultees = vec![asked("so-tu-phap", &[1, 2, 1])],
            &[Violation::QuestionRepeated { agency: "so-tu-phap".into(), question: 1 }],
        );
        refused(
            |request| request.consultees = vec![asked("so-tu-phap", &[1; 51])],
            &[Violation::TooManyEntries {
                list: List::QuestionsAsked,
                agency: Some("so-tu-phap".into()),
                question: None,
                most: 50,
            }],
        );
    }

    #[test]
    fn identifiers_are_not_said_back() {
        let of = |of| [Violation::IdentifierUnusable { of }];
        let long = "x".repeat(900_000);
        refused(
            |request| {
                for asked in &mut request.consultees {
                    asked.agency = long.as_str().into();
                }
            },
            &of(Identified::Consultee),
        );
        refused(|request| request.fields.push("a\u{a0}b".into()), &of(Identified::Field));
        for officer in ["an\u{3164}", "an\u{202e}", &long] {
            let officer = Some(officer.into());
            refused(|request| request.responsible_officer = officer, &of(Identified::Officer));
        }
    }

    #[test]
    fn whatever_names_an_agency_names_one_that_can_be_read() {
        let long = || "x".repeat(50_000).as_str().into();
        let disposition = || crate::command::Disposition {
            agency: long(),
            question: 1,
            condition: None,
            outcome: crate::command::Outcome::Accepted,
            explanation: text(""),
        };
        for command in [
            Command::RemindConsultee { agency: long(), note: text("") },
            Command::AcceptReturn { agency: long() },
            Command::RecountDueDate { agency: long() },
            Command::GiveInformation { agency: long(), documents: vec![], note: text("") },
            Command::SubmitConclusion {
                dispositions: vec![disposition(), disposition()],
                summary: text(""),
            },
        ] {
            let of = Identified::Agency;
            check(within_limits(&command), &[Violation::IdentifierUnusable { of }]);
        }
    }

    #[test]
    fn an_answer_is_bounded() {
        let answer = Answer {
            question: 2,
            conditions: vec![text("Bổ sung Điều 7"); 51],
            ..Answer::default()
        };
        let opinion = Opinion { answers: vec![answer], ..Opinion::default() };
        check(
            within_limits(&Command::SubmitAnswer { opinion }),
            &[Violation::TooManyEntries {
                list: List::Conditions,
                agency: None,
                question: Some(2),
                most: 50,
            }],
        );
    }

    #[test]
    fn an_opinion_opens_as_many_points_as_can_be_concluded() {
        let conditional = |question, conditions| Answer {
            question,
            stance: Some(Stance::AgreeWithConditions),
            conditions: vec![text("Bổ sung Điều 7"); conditions],
            ..Answer::default()
        };
        let disagreed = Answer { question: 3, stance: Some(Stance::Disagree), ..Answer::default() };
        for (last, expected) in [(24, &[][..]), (25, &[too_many(List::Points)])] {
            let answers = vec![conditional(1, 25), conditional(2, last), disagreed.clone()];
            let opinion = Opinion { answers, ..Opinion::default() };
            check(within_limits(&Command::SubmitAnswer { opinion }), expected);
        }
    }

    #[test]
    fn a_note_is_no_letter() {
        let note = text(&"a".repeat(2_001));
        let remind = Command::RemindConsultee { agency: "so-y-te".into(), note };
        let long = [Violation::TextTooLong { text: ShortText::Note, most: 2_000 }];
        check(within_limits(&remind), &long);
    }
}
