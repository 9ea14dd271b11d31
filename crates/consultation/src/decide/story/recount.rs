//! A day off is announced while replies are awaited.

use super::{Story, agreement};
use crate::calendar::{AnnouncedDays, Calendar};
use crate::capacity::Capacity;
use crate::command::Command;
use crate::event::Event;
use crate::testing::{World, agency, date, head, monitor, officer, text};
use crate::violation::Violation;
use chrono::NaiveDate;

pub(super) fn storm(days: &[&str]) -> Calendar {
    let day = |date: &&str| {
        format!(r#"{{"date":"{date}","day":"off","name":{{"vi":"Nghỉ bão","en":"Storm"}}}}"#)
    };
    let days: Vec<_> = days.iter().map(day).collect();
    let json = format!(r#"{{"version":"storm","days":[{}]}}"#, days.join(","));
    let announced: AnnouncedDays = serde_json::from_str(&json).expect("announced days");
    World::new().calendar.with_announced(announced).expect("days of the calendar")
}

fn recount(id: &str) -> Command {
    Command::RecountDueDate { agency: agency(id) }
}

fn due_on(story: &Story, id: &str) -> NaiveDate {
    story.state.consultee(&agency(id)).expect("a consultee").due_on
}

#[test]
fn a_due_date_moves_by_a_recorded_act_and_not_by_itself() {
    let mut story = Story::sent();
    story.refuses(&officer("so-noi-vu"), &recount("so-y-te"), &[Violation::OutOfOrder]);
    story.world.calendar = storm(&["2026-12-01"]);
    assert_eq!(due_on(&story, "so-y-te"), date("2026-12-03"));
    story
        .refuses(&officer("so-y-te"), &recount("so-y-te"), &[Violation::NotAuthorised])
        .does(&officer("so-noi-vu"), &recount("so-y-te"))
        .refuses(&officer("so-noi-vu"), &recount("so-y-te"), &[Violation::OutOfOrder])
        .does(&monitor("van-phong-ubnd"), &recount("so-tu-phap"));
    assert_eq!(due_on(&story, "so-y-te"), date("2026-12-04"));
    assert_eq!(due_on(&story, "so-tu-phap"), date("2026-12-04"));
    assert_eq!(due_on(&story, "so-tai-chinh"), date("2026-12-03"), "nobody asked for it");
    // A second announcement is counted from the same start.
    story.world.calendar = storm(&["2026-12-01", "2026-12-02"]);
    story.does(&officer("so-noi-vu"), &recount("so-y-te"));
    assert_eq!(due_on(&story, "so-y-te"), date("2026-12-07"));
}

#[test]
fn what_has_passed_or_was_replied_stays() {
    let mut story = Story::sent();
    story.answers("so-tu-phap", agreement(1));
    story.world.calendar = storm(&["2026-12-02"]);
    story.refuses(&officer("so-noi-vu"), &recount("so-tu-phap"), &[Violation::OutOfOrder]);
    story.at("2026-12-04T09:00:00+07:00");
    story.refuses(&officer("so-noi-vu"), &recount("so-y-te"), &[Violation::OutOfOrder]);
}

#[test]
fn an_extended_due_date_only_leaves_a_day_off() {
    let mut story = Story::sent();
    let more_time = Command::AskExtension {
        due_on: Some(date("2026-12-08")),
        reason: text("Chờ báo cáo của trạm y tế xã"),
        responsible_officer: Some("so-y-te.chuyen-vien".into()),
    };
    let grant = Command::GrantExtension { agency: agency("so-y-te"), capacity: Capacity::Head };
    story.does(&officer("so-y-te"), &more_time).does(&head("so-noi-vu"), &grant);
    story.world.calendar = storm(&["2026-12-01"]);
    story.refuses(&officer("so-noi-vu"), &recount("so-y-te"), &[Violation::OutOfOrder]);
    story.world.calendar = storm(&["2026-12-01", "2026-12-08"]);
    story.does(&officer("so-noi-vu"), &recount("so-y-te"));
    assert_eq!(due_on(&story, "so-y-te"), date("2026-12-09"));
}

#[test]
fn what_was_asked_for_before_the_recount_takes_no_time_away() {
    for (asked_for, granted) in [("2026-12-04", "2026-12-07"), ("2026-12-08", "2026-12-08")] {
        let mut story = Story::sent();
        let more_time = Command::AskExtension {
            due_on: Some(date(asked_for)),
            reason: text("Chờ báo cáo của trạm y tế xã"),
            responsible_officer: Some("so-y-te.chuyen-vien".into()),
        };
        let grant = Command::GrantExtension { agency: agency("so-y-te"), capacity: Capacity::Head };
        story.does(&officer("so-y-te"), &more_time);
        story.world.calendar = storm(&["2026-12-01", "2026-12-02"]);
        story.does(&officer("so-noi-vu"), &recount("so-y-te"));
        assert_eq!(due_on(&story, "so-y-te"), date("2026-12-07"));
        story.does(&head("so-noi-vu"), &grant);
        assert_eq!(due_on(&story, "so-y-te"), date(granted), "asked for {asked_for}");
        let recorded = &story.record.last().expect("a record").event;
        let Event::ExtensionGranted { previous_due_on, .. } = recorded else {
            panic!("not granted: {recorded:?}");
        };
        assert_eq!(*previous_due_on, date("2026-12-07"), "what it was at that moment");
    }
}
