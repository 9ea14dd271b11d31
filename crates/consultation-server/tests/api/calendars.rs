//! The calendar that a host supplies: announced days, a calendar of its own, agencies that work on Saturday mornings.

use crate::service::{Folder, MONDAY, Service};
use crate::story::{self, ASKER, DRAFTER};
use serde_json::{Value, json};
use uuid::Uuid;

const SAMPLE: &str = include_str!("../../../../data/announced-days-sample.json");
const CALENDAR: &str = include_str!("../../../../data/vietnam-working-days.json");
const REGISTER: &str = include_str!("../../../../data/agencies-sample.json");

async fn started(folder: &Folder, clock: &str, flags: &[&str]) -> anyhow::Result<Service> {
    let fixed = ["--demo", "--demo-empty", "--demo-clock", clock];
    Service::try_with(folder, &[&fixed[..], flags].concat()).await
}

/// Why it does not start.
async fn refused(folder: &Folder, clock: &str, flags: &[&str]) -> String {
    let error = started(folder, clock, flags).await.err().expect("it does not start");
    format!("{error:#}")
}

fn due_on(day: &str) -> Value {
    let mut request = story::request();
    request["due_on"] = day.into();
    story::submit(&request)
}

#[tokio::test]
async fn announced_days_count_as_announced() {
    let folder = Folder::new();
    let days = folder.file("announced.json", SAMPLE);
    let service = started(&folder, "2025-12-31T09:00:00+07:00", &["--announced-days", &days])
        .await
        .expect("the service starts");
    let officer = service.officer(DRAFTER).await;
    let on_the_day_off = officer.acts(Uuid::new_v4(), due_on("2026-01-02")).await;
    assert_eq!(on_the_day_off.violations(), ["due-too-soon"]);

    let id = Uuid::new_v4();
    officer.does(id, due_on("2026-01-10")).await;
    let sent = service.officer(ASKER).await.does(id, story::send()).await;
    let version = &sent["consultation"]["sending"]["calendar_version"];
    assert_eq!(version, "python-holidays 0.109 r2 + 2026-1");
}

#[tokio::test]
async fn a_calendar_takes_the_place_of_the_built_in_one() {
    let folder = Folder::new();
    let mut calendar: Value = serde_json::from_str(CALENDAR).expect("JSON");
    calendar["version"] = "of our own, 1".into();
    let days_off = calendar["days_off"].as_array_mut().expect("a list");
    days_off.retain(|day| day["date"] != "2026-11-24");
    let file = folder.file("calendar.json", &calendar.to_string());
    let service = started(&folder, MONDAY, &["--calendar", &file]).await.expect("it starts");
    let id = Uuid::new_v4();
    service.officer(DRAFTER).await.does(id, due_on("2026-11-24")).await;
    let sent = service.officer(ASKER).await.does(id, story::send()).await;
    assert_eq!(sent["consultation"]["sending"]["calendar_version"], "of our own, 1");
}

#[tokio::test]
async fn what_arrives_on_a_saturday_morning_arrives_where_people_work_then() {
    let folder = Folder::new();
    let mut register: Value = serde_json::from_str(REGISTER).expect("JSON");
    for agency in register["agencies"].as_array_mut().expect("a list") {
        if ["so-noi-vu", "so-tu-phap"].iter().any(|id| agency["id"] == *id) {
            agency["saturday_hours"] = json!({"opens": "07:30", "closes": "11:30"});
        }
    }
    let file = folder.file("register.json", &register.to_string());
    let saturday = "2026-11-21T09:00:00+07:00";
    let service = started(&folder, saturday, &["--register", &file]).await.expect("it starts");
    let id = story::sent(&service).await;
    let view = service.officer(ASKER).await.get(&format!("/consultations/{id}")).await.json;
    let arrives = |view: &Value, index: usize| {
        view["consultation"]["consultees"][index]["arrives_at"].as_str().unwrap_or("").to_owned()
    };
    assert!(arrives(&view, 0).starts_with("2026-11-21T09:00"), "{}", arrives(&view, 0));
    assert!(arrives(&view, 1).starts_with("2026-11-23T08:00"), "{}", arrives(&view, 1));

    // The due date is Thursday 3/12/2026: on Saturday the 5th a reply is late by the Friday alone.
    service.advance(json!({"advance_to": "2026-12-05T10:00:00+07:00"})).await;
    story::answers(&service, id, "so-tai-chinh", &[1, 2]).await;
    let view = service.officer(ASKER).await.get(&format!("/consultations/{id}")).await.json;
    assert_eq!(view["consultation"]["consultees"][1]["reply"]["counts_on"], "2026-12-05");
    let asked = service.officer(ASKER).await.get("/asked").await.json;
    let standing = &asked["rows"][0]["consultees"][1]["standing"];
    assert_eq!(*standing, json!({"standing": "late", "working_days": 1}));
}

#[tokio::test]
async fn announced_days_that_cannot_be_are_refused_all_at_once() {
    let folder = Folder::new();
    let days = json!({
        "version": "2026-1",
        "days": [
            {"date": "2026-01-03", "day": "off", "name": {"vi": "Nghỉ", "en": "Off"}},
            {"date": "2026-01-05", "day": "free", "name": {"vi": "Nghỉ", "en": "Off"}},
        ],
    });
    let file = folder.file("announced.json", &days.to_string());
    let said = refused(&folder, MONDAY, &["--announced-days", &file]).await;
    assert!(said.contains("/days/1/day: \"free\" is unknown"), "{said}");

    let days = json!({
        "version": "2026-1",
        "days": [
            {"date": "2026-01-03", "day": "off", "name": {"vi": "Nghỉ", "en": "Off"}},
            {"date": "2026-01-05", "day": "worked", "name": {"vi": "Làm bù", "en": "Worked"}},
        ],
    });
    let file = folder.file("announced.json", &days.to_string());
    let said = refused(&folder, MONDAY, &["--announced-days", &file]).await;
    for place in
        ["/days/0/date: 2026-01-03 is off already", "/days/1/date: 2026-01-05 is a working"]
    {
        assert!(said.contains(place), "{said}");
    }
}

#[tokio::test]
async fn a_year_without_data_is_answered_with_the_way_out() {
    let folder = Folder::new();
    let service = started(&folder, "2051-01-04T09:00:00+07:00", &[]).await.expect("it starts");
    let answer = service.officer(ASKER).await.get("/asked").await;
    assert_eq!(answer.json["rows"], json!([]), "{}", answer.text);
    let timeliness = "/timeliness?from=2050-11-01&to=2050-12-31";
    let answer = service.officer(ASKER).await.get(timeliness).await;
    let problem = answer.is_problem(500, "calendar-data-missing");
    let said = problem["detail"].as_str().expect("text");
    for words in ["the calendar covers 2019 to 2050", "--calendar"] {
        assert!(said.contains(words), "{said}");
    }
}
