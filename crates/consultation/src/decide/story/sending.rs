//! Sending: who may send, what takes a reason when it is asked again on a dossier, and drafts that waited too long.

use super::Story;
use crate::capacity::Capacity;
use crate::command::Command;
use crate::consultation::{Consultation, Stage};
use crate::earlier::EarlierRound;
use crate::request::Request;
use crate::testing::{agency, asked, date, head, monitor, officer, request, text};
use crate::violation::Violation;
use uuid::Uuid;

#[test]
fn only_the_head_sends_what_the_officer_drafted() {
    let mut story = Story::new();
    let (drafter, signer) = (officer("so-noi-vu"), head("so-noi-vu"));
    let send = Command::SendRequest { capacity: Capacity::Head };
    story
        .refuses(
            &monitor("so-noi-vu"),
            &Command::SubmitRequest { request: request() },
            &[Violation::NotAuthorised],
        )
        .refuses(&drafter, &send, &[Violation::NotAuthorised])
        .does(&drafter, &Command::SubmitRequest { request: request() })
        .refuses(&head("so-y-te"), &send, &[Violation::NotAuthorised])
        .refuses(&drafter, &send, &[Violation::SignerNotHead])
        .does(&signer, &Command::SendBackRequest { remark: text("Bổ sung căn cứ pháp lý") });
    assert_eq!(story.state.stage, Stage::SentBack);
    story
        .refuses(&signer, &send, &[Violation::OutOfOrder])
        .does(&drafter, &Command::SubmitRequest { request: request() })
        .does(&signer, &send);
    assert_eq!(story.state.stage, Stage::Open);
    assert_eq!(story.state.consultees[1].mandates[0].field, "finance.budget".into());
}

#[test]
fn a_field_that_is_named_again_is_named_once() {
    let mut request = request();
    let once = request.fields.clone();
    request.fields.push(once[0].clone());
    request.fields.insert(1, once[2].clone());
    let mut story = Story::new();
    story.does(&officer("so-noi-vu"), &Command::SubmitRequest { request });
    let [first, second, third] = once.try_into().expect("three fields");
    assert_eq!(
        story.state.request.fields,
        [first, third, second],
        "in the order in which they came"
    );
}

#[test]
fn an_unknown_field_is_told_of_once() {
    let request = Request { fields: vec!["taxes".into(), "taxes".into()], ..request() };
    let refused = Story::new()
        .attempt(&officer("so-noi-vu"), &Command::SubmitRequest { request })
        .expect_err("no such field");
    let unknown = |it: &&Violation| matches!(it, Violation::UnknownField { .. });
    assert_eq!(refused.iter().filter(unknown).count(), 1, "{refused:?}");
}

#[test]
fn asking_on_the_dossier_again_needs_something_new_and_names_the_round_before() {
    let mut first = Story::sent();
    first.state.id = Uuid::from_u128(1);
    let mut again = Story::new();
    again.world.earlier.extend(EarlierRound::of(&first.state));
    let (drafter, signer) = (officer("so-noi-vu"), head("so-noi-vu"));
    let mut request = request();
    request.dossier_number = text("hs 2026/118");
    request.consultees[0].what_is_new = Some(text("Dự thảo lần 2 bổ sung Chương III"));
    let repeats = Violation::RepeatsConsultation {
        agency: agency("so-tai-chinh"),
        earlier: Uuid::from_u128(1),
        asked_on: date("2026-11-23"),
        may_justify: true,
        rounds: None,
    };
    again.refuses(
        &drafter,
        &Command::SubmitRequest { request: request.clone() },
        std::slice::from_ref(&repeats),
    );
    request.consultees.remove(1);
    request.consultees.push(asked("so-y-te", &[2]));
    request.consultees[1].justification = Some(text("Trạm y tế xã thực hiện Điều 9"));
    request.dossier_number = text("HS-2026-119");
    again
        .does(&drafter, &Command::SubmitRequest { request: request.clone() })
        .does(&signer, &Command::SendRequest { capacity: Capacity::Head });
    assert_eq!(again.state.consultees[0].repeats, None, "another dossier");
    assert_eq!(again.state.consultees[0].what_is_new, None);

    let mut again = Story { state: Consultation::new(Uuid::nil()), record: vec![], ..again };
    request.dossier_number = text("HS-2026-118");
    request.consultees[1].agency = agency("so-xay-dung");
    again
        .does(&drafter, &Command::SubmitRequest { request })
        .does(&signer, &Command::SendRequest { capacity: Capacity::Head });
    let repeated: Vec<_> =
        again.state.consultees.iter().map(|consultee| consultee.repeats).collect();
    assert_eq!(repeated, [Some(Uuid::from_u128(1)), None]);
    assert!(again.state.consultees[0].what_is_new.is_some());
}

#[test]
fn a_draft_that_lay_too_long_is_not_sent() {
    let mut story = Story::new();
    story.does(&officer("so-noi-vu"), &Command::SubmitRequest { request: request() });
    story.at("2026-12-03T09:00:00+07:00").refuses(
        &head("so-noi-vu"),
        &Command::SendRequest { capacity: Capacity::Head },
        &[Violation::DueTooSoon { earliest: date("2026-12-04") }],
    );
}
