//! Warnings before an act, which may still be done.

use super::Story;
use crate::actor::Actor;
use crate::capacity::Capacity;
use crate::command::Command;
use crate::decide::warnings;
use crate::opinion::Stance;
use crate::testing::{agency, asked, date, head, monitor, officer, opinion, request};
use crate::violation::Violation;

#[track_caller]
fn warns(story: &Story, actor: &Actor, command: &Command, expected: &[Violation]) {
    let found = warnings(&story.state, command, &story.world.context(actor));
    assert_eq!(found, expected, "{command:?}");
}

#[test]
fn a_request_is_warned_of_when_it_is_drafted_and_when_it_is_signed() {
    let mut narrow = request();
    narrow.consultees = vec![asked("so-tu-phap", &[1, 2])];
    let omitted = [Violation::RelevantAgencyOmitted {
        agency: agency("so-tai-chinh"),
        fields: vec!["finance.budget".into()],
    }];
    let mut story = Story::new();
    story.world.policy.most_consultees = 1;
    let submit = Command::SubmitRequest { request: narrow };
    let send = Command::SendRequest { capacity: Capacity::Head };
    warns(&story, &officer("so-noi-vu"), &submit, &omitted);
    warns(&story, &head("so-noi-vu"), &send, &[]);
    story.does(&officer("so-noi-vu"), &submit);
    warns(&story, &head("so-noi-vu"), &send, &omitted);

    let wide = Command::SubmitRequest { request: request() };
    let many = Violation::TooManyConsultees { consultees: 2, most: 1 };
    warns(&story, &officer("so-noi-vu"), &wide, &[many]);
}

#[test]
fn an_agency_that_is_no_more_is_not_missed() {
    let mut narrow = request();
    narrow.consultees = vec![asked("so-tu-phap", &[1, 2])];
    let mut story = Story::new();
    let agencies = &mut story.world.register.agencies;
    let finance = agencies.iter_mut().find(|entry| entry.id == agency("so-tai-chinh"));
    finance.expect("in the register").dissolved_on = Some(date("2026-11-20"));
    let submit = Command::SubmitRequest { request: narrow };
    warns(&story, &officer("so-noi-vu"), &submit, &[]);
}

#[test]
fn an_answer_is_warned_of_where_it_goes_beyond_what_was_asked() {
    let story = Story::sent();
    let second = opinion(2, Stance::Agree, "Thống nhất nguồn chi tại Điều 15.");
    let submit = Command::SubmitAnswer { opinion: second };
    let beyond = Violation::OutsideOwnFunction { question: 2 };
    warns(&story, &officer("so-y-te"), &submit, &[beyond]);
    warns(&story, &officer("so-tai-chinh"), &submit, &[]);
    warns(&story, &monitor("so-noi-vu"), &submit, &[]);
    warns(&story, &officer("so-y-te"), &Command::AcknowledgeReceipt, &[]);
}
