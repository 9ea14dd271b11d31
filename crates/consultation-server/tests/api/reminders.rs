//! The service reminds whoever owes a reply, on the policy's days, without anybody's doing.

use crate::service::{Answer, Folder, MONDAY, Service};
use crate::story::{self, ASKER, MONITOR};
use serde_json::{Value, json};
use uuid::Uuid;

const JUSTICE: &str = "so-tu-phap.chuyen-vien";

/// The reminders in the history: of whom, on which day, with how many working days left.
async fn reminders(service: &Service, id: Uuid) -> Vec<(String, String, i64)> {
    let seen = service.officer(ASKER).await.get(&format!("/consultations/{id}")).await.json;
    let history = seen["history"].as_array().expect("a history").clone();
    let reminded = history.iter().map(|line| &line["event"]);
    let reminded = reminded.filter(|event| event["event"] == "due-date-reminded");
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    reminded
        .map(|event| {
            let left = event["working_days_left"].as_i64().expect("a number");
            (text(&event["agency"]), text(&event["on"]), left)
        })
        .collect()
}

async fn advance(service: &Service, to: &str) {
    service.advance(json!({ "advance_to": format!("{to}:00+07:00") })).await;
}

fn of(agency: &str, on: &str, left: i64) -> (String, String, i64) {
    (agency.to_owned(), on.to_owned(), left)
}

#[tokio::test]
async fn whoever_owes_a_reply_is_reminded_on_the_policys_days_once() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let id = story::sent(&service).await;
    // Due on Thursday 3/12/2026.
    story::answers(&service, id, "so-tai-chinh", &[1, 2]).await;
    advance(&service, "2026-12-01T09:00").await;
    assert_eq!(reminders(&service, id).await, []);

    advance(&service, "2026-12-02T07:59").await;
    assert_eq!(reminders(&service, id).await, [], "the office is closed");
    advance(&service, "2026-12-02T08:00").await;
    let before = [of("so-tu-phap", "2026-12-02", 1), of("so-y-te", "2026-12-02", 1)];
    assert_eq!(reminders(&service, id).await, before);
    advance(&service, "2026-12-02T16:00").await;
    assert_eq!(reminders(&service, id).await, before, "once a day");

    advance(&service, "2026-12-05T09:00").await;
    assert_eq!(reminders(&service, id).await, before, "a Saturday, and what was missed is missed");
    advance(&service, "2026-12-07T10:00").await;
    let after = [of("so-tu-phap", "2026-12-07", -2), of("so-y-te", "2026-12-07", -2)];
    assert_eq!(reminders(&service, id).await, [before, after].concat());

    let rows = service.officer(JUSTICE).await.get("/inbox").await.json["rows"].clone();
    assert_eq!(rows[0]["reminded"], 2);
    let asked = service.officer(ASKER).await.get("/asked").await.json["rows"].clone();
    let times: Vec<_> = (0..3).map(|at| asked[0]["consultees"][at]["reminded"].clone()).collect();
    assert_eq!(times, [json!(2), json!(0), json!(2)]);
    let told = service.officer(MONITOR).await.get("/counts").await.json;
    assert_eq!(told["overdue"], 2, "after two working days of silence");
}

#[tokio::test]
async fn a_start_on_the_same_day_reminds_nobody_twice_and_a_later_one_of_today_alone() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let id = story::sent(&service).await;
    advance(&service, "2026-12-03T09:00").await;
    let today = reminders(&service, id).await;
    assert_eq!(today.len(), 3);
    service.stop().await;

    let service = Service::demo(&folder).await;
    assert_eq!(reminders(&service, id).await, today);
    service.stop().await;

    let flags = ["--demo", "--demo-empty", "--demo-clock", "2026-12-08T09:00:00+07:00"];
    let service = Service::with(&folder, &flags).await;
    let days = reminders(&service, id).await;
    assert_eq!(days.len(), 6);
    assert!(days[3..].iter().all(|(_, on, left)| (on.as_str(), *left) == ("2026-12-08", -3)));
}

#[tokio::test]
async fn a_policy_without_reminders_gives_none() {
    let folder = Folder::new();
    let policy = folder.file(
        "policy.json",
        r#"{"version": "2026-1", "reminders": {"before": 0, "on_the_day": false, "after_every": 0}}"#,
    );
    let flags = ["--demo", "--demo-empty", "--demo-clock", MONDAY, "--policy", policy.as_str()];
    let service = Service::with(&folder, &flags).await;
    let id = story::sent(&service).await;
    advance(&service, "2026-12-07T10:00").await;
    assert_eq!(reminders(&service, id).await, []);
}

#[tokio::test]
async fn a_reminder_refuses_nobody_who_had_the_form_open() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let id = story::sent(&service).await;
    let officer = service.officer(JUSTICE).await;
    let seen = officer.get(&format!("/consultations/{id}")).await.json;
    let seen = seen["consultation"]["sequence"].as_u64().expect("a number");
    advance(&service, "2026-12-03T09:00").await;
    let officer = service.officer(JUSTICE).await;
    let acknowledge = json!({"command": "acknowledge-receipt"});
    let done = Answer::of(officer.acting(id, seen, &acknowledge)).await;
    assert_eq!(done.status, 200, "{}", done.text);
    let again = Answer::of(officer.acting(id, seen, &acknowledge)).await;
    again.is_problem(409, "conflict");
    let beyond = Answer::of(officer.acting(id, seen + 40, &acknowledge)).await;
    beyond.is_problem(409, "conflict");
}
