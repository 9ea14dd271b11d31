//! Missing information: asked for once by a consultee, given by the asker, whose time is added to the due date.

use super::{Story, agreement};
use crate::capacity::Capacity;
use crate::command::Command;
use crate::consultation::Awaited;
use crate::standing::Standing;
use crate::testing::{agency, date, grounds, head, monitor, officer, text};
use crate::violation::Violation;

fn asks_for(papers: &[&str]) -> Command {
    Command::AskInformation {
        papers: papers.iter().map(|paper| text(paper)).collect(),
        responsible_officer: Some("so-tu-phap.chuyen-vien".into()),
    }
}

fn gives(note: &str) -> Command {
    Command::GiveInformation {
        agency: agency("so-tu-phap"),
        documents: Vec::new(),
        note: text(note),
    }
}

const PAPERS: [&str; 2] =
    ["Dự toán kinh phí năm 2027 theo từng xã", "Biên bản họp ngày 12/11/2026"];

#[test]
fn the_askers_time_is_added_to_the_due_date() {
    let mut story = Story::sent();
    story
        .refuses(&officer("so-xay-dung"), &asks_for(&PAPERS), &[Violation::NotAuthorised])
        .refuses(
            &officer("so-tu-phap"),
            &asks_for(&["Hồ sơ đầy đủ"]),
            &[Violation::InformationNotListed { paper: Some(1), says_nothing: true }],
        )
        .refuses(
            &officer("so-tu-phap"),
            &Command::AskInformation { papers: vec![], responsible_officer: None },
            &[
                Violation::InformationNotListed { paper: None, says_nothing: false },
                Violation::ResponsibleOfficerMissing,
            ],
        )
        .at("2026-11-26T09:00:00+07:00")
        .does(&officer("so-tu-phap"), &asks_for(&PAPERS));
    let justice = story.state.consultee(&agency("so-tu-phap")).expect("a consultee");
    assert_eq!(justice.awaits(), Some(Awaited::Information));
    assert_eq!(story.standing("so-tu-phap"), Standing::Ahead { working_days_left: 5 });
    story.at("2026-11-30T09:00:00+07:00");
    assert_eq!(story.standing("so-tu-phap"), Standing::Ahead { working_days_left: 5 });
    story
        .refuses(
            &officer("so-tu-phap"),
            &gives("Gửi kèm dự toán năm 2027"),
            &[Violation::NotAuthorised],
        )
        .refuses(&officer("so-noi-vu"), &gives(""), &[Violation::InformationMissing])
        .does(&officer("so-noi-vu"), &gives("Gửi kèm dự toán năm 2027"))
        .refuses(
            &officer("so-noi-vu"),
            &gives("Gửi kèm dự toán năm 2027"),
            &[Violation::OutOfOrder],
        );
    let justice = story.state.consultee(&agency("so-tu-phap")).expect("a consultee");
    assert_eq!((justice.due_on, justice.awaits()), (date("2026-12-07"), None));
    story
        .refuses(
            &officer("so-tu-phap"),
            &asks_for(&PAPERS),
            &[
                Violation::InformationAskedAlready,
                Violation::InformationWindowPassed { last_day: date("2026-11-26") },
            ],
        )
        .at("2026-12-07T16:00:00+07:00")
        .answers("so-tu-phap", agreement(1));
    assert_eq!(story.standing("so-tu-phap"), Standing::OnTime);
}

#[test]
fn whoever_asks_for_papers_makes_nobody_of_another_agency_responsible() {
    let mut story = Story::sent();
    let elsewhere = Command::AskInformation {
        papers: PAPERS.map(text).to_vec(),
        responsible_officer: Some("so-tai-chinh.chuyen-vien".into()),
    };
    story.refuses(
        &officer("so-tu-phap"),
        &elsewhere,
        &[Violation::ForwardsSideways {
            agency: Some(agency("so-tai-chinh")),
            officer: Some("so-tai-chinh.chuyen-vien".into()),
        }],
    );
}

#[test]
fn an_asker_that_gives_nothing_does_not_stop_the_clock_for_ever() {
    let mut story = Story::sent();
    story.does(&officer("so-tu-phap"), &asks_for(&PAPERS)).at("2026-12-10T16:00:00+07:00");
    assert_eq!(story.standing("so-tu-phap"), Standing::DueToday);
    story.at("2026-12-11T09:00:00+07:00");
    assert_eq!(story.standing("so-tu-phap"), Standing::Overdue { working_days: 1 });
    story.answers("so-tu-phap", agreement(1));
    assert_eq!(story.standing("so-tu-phap"), Standing::Late { working_days: 1 });
    story.at("2026-12-20T09:00:00+07:00").refuses(
        &officer("so-noi-vu"),
        &gives("Gửi kèm dự toán năm 2027"),
        &[Violation::OutOfOrder],
    );
    assert_eq!(story.standing("so-tu-phap"), Standing::Late { working_days: 1 });
}

#[test]
fn a_reply_without_the_papers_is_on_time_by_the_day_it_counts_on() {
    let mut story = Story::sent();
    story
        .does(&officer("so-tu-phap"), &asks_for(&PAPERS))
        .at("2026-12-07T16:00:00+07:00")
        .answers("so-tu-phap", agreement(1))
        .at("2027-03-01T09:00:00+07:00");
    assert_eq!(story.standing("so-tu-phap"), Standing::OnTime);
}

#[test]
fn a_late_reply_without_the_papers_stays_late_under_another_calendar() {
    let mut story = Story::sent();
    story
        .does(&officer("so-tu-phap"), &asks_for(&PAPERS))
        .at("2026-12-11T09:00:00+07:00")
        .answers("so-tu-phap", agreement(1));
    assert_eq!(story.standing("so-tu-phap"), Standing::Late { working_days: 1 });
    let off = serde_json::json!({"version": "2026-2", "days": [
        {"date": "2026-12-08", "day": "off", "name": {"vi": "Nghỉ hoán đổi", "en": "Day off in exchange"}},
    ]});
    let off = serde_json::from_value(off).expect("announced days");
    story.world.calendar = story.world.calendar.with_announced(off).expect("a working day");
    assert_eq!(story.standing("so-tu-phap"), Standing::Late { working_days: 1 });
}

#[test]
fn more_time_is_not_asked_for_while_papers_are_awaited() {
    let mut story = Story::sent();
    let more = Command::AskExtension {
        due_on: Some(date("2026-12-08")),
        reason: text("Chờ số liệu quyết toán của 12 xã"),
        responsible_officer: None,
    };
    story
        .does(&officer("so-tu-phap"), &asks_for(&PAPERS))
        .refuses(&officer("so-tu-phap"), &more, &[Violation::OutOfOrder])
        .does(&officer("so-noi-vu"), &gives("Gửi kèm dự toán năm 2027"))
        .does(&officer("so-tu-phap"), &more);
}

#[test]
fn a_return_that_is_set_aside_starts_a_clock_without_old_questions() {
    let mut story = Story::sent();
    let ask = Command::AskInformation {
        papers: vec![text("Biên bản họp ngày 12/11/2026")],
        responsible_officer: Some("so-y-te.chuyen-vien".into()),
    };
    story
        .does(&officer("so-y-te"), &ask)
        .does(&officer("so-y-te"), &Command::SubmitReturn { grounds: grounds() })
        .does(&head("so-y-te"), &Command::ReturnRequest { capacity: Capacity::Head })
        .does(
            &officer("so-noi-vu"),
            &Command::ContestReturn {
                agency: agency("so-y-te"),
                reason: text("Điều 9 giao việc cho trạm y tế xã"),
            },
        )
        .at("2026-12-01T09:00:00+07:00")
        .does(
            &monitor("van-phong-ubnd"),
            &Command::RuleOnCompetence {
                agency: agency("so-y-te"),
                competent: true,
                reason: text("Điều 9 giao nhiệm vụ cho trạm y tế xã"),
            },
        );
    let health = story.state.consultee(&agency("so-y-te")).expect("a consultee");
    assert_eq!((health.due_on, health.awaits()), (date("2026-12-10"), None));
    assert_eq!(story.standing("so-y-te"), Standing::Ahead { working_days_left: 7 });
}
