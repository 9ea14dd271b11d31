//! Working on a request means receiving it and being responsible for it: the record says both, once.

use super::{Story, agreement};
use crate::command::Command;
use crate::event::Event;
use crate::opinion::Opinion;
use crate::testing::{agency, date, grounds, officer, text};

fn answer() -> Command {
    let responsible_officer = Some("so-y-te.chuyen-vien".into());
    Command::SubmitAnswer { opinion: Opinion { responsible_officer, ..agreement(1) } }
}

fn more_time() -> Command {
    Command::AskExtension {
        due_on: Some(date("2026-12-08")),
        reason: text("Chờ số liệu quyết toán của 12 xã"),
        responsible_officer: Some("so-y-te.chuyen-vien".into()),
    }
}

fn papers() -> Command {
    Command::AskInformation {
        papers: vec![text("Dự toán kinh phí năm 2027 theo từng xã")],
        responsible_officer: Some("so-y-te.chuyen-vien".into()),
    }
}

/// What a command of Sở Y tế records, by the tags of the events.
fn records(story: &mut Story, command: &Command) -> Vec<String> {
    let before = story.record.len();
    story.does(&officer("so-y-te"), command);
    let tag = |event: &Event| {
        let json = serde_json::to_value(event).expect("JSON");
        json["event"].as_str().expect("a tag").to_owned()
    };
    story.record[before..].iter().map(|recorded| tag(&recorded.event)).collect()
}

#[test]
fn the_first_act_on_a_request_records_its_receipt_and_who_answers_for_it() {
    let assign = Command::AssignOfficer { officer: "so-y-te.chuyen-vien".into() };
    for (command, first, after_receipt, after_assignment) in [
        (
            answer(),
            &["receipt-acknowledged", "answer-submitted"][..],
            &["answer-submitted"][..],
            &["answer-submitted"][..],
        ),
        (
            Command::SubmitReturn { grounds: grounds() },
            &["receipt-acknowledged", "return-submitted"],
            &["return-submitted"],
            &["return-submitted"],
        ),
        (
            more_time(),
            &["receipt-acknowledged", "officer-assigned", "extension-asked"],
            &["officer-assigned", "extension-asked"],
            &["extension-asked"],
        ),
        (
            papers(),
            &["receipt-acknowledged", "officer-assigned", "information-asked"],
            &["officer-assigned", "information-asked"],
            &["information-asked"],
        ),
        (
            assign.clone(),
            &["receipt-acknowledged", "officer-assigned"],
            &["officer-assigned"],
            &["officer-assigned"],
        ),
    ] {
        assert_eq!(records(&mut Story::sent(), &command), first);
        let mut received = Story::sent();
        records(&mut received, &Command::AcknowledgeReceipt);
        assert_eq!(records(&mut received, &command), after_receipt);
        let mut assigned = Story::sent();
        records(&mut assigned, &assign);
        assert_eq!(records(&mut assigned, &command), after_assignment);
        let health = assigned.state.consultee(&agency("so-y-te")).expect("asked");
        assert_eq!(health.officer, Some("so-y-te.chuyen-vien".into()));
    }
}
