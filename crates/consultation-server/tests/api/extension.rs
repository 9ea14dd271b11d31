//! More time, over HTTP: asked, granted, refused, and what the lists and figures make of it.

use crate::service::{Folder, Service};
use crate::story::{self, ASKER, DRAFTER, MONITOR};
use serde_json::{Value, json};
use uuid::Uuid;

const JUSTICE: &str = "so-tu-phap.chuyen-vien";

fn asks(due_on: &str) -> Value {
    json!({
        "command": "ask-extension", "due_on": due_on,
        "reason": "Chờ số liệu của 12 xã về thời gian phối hợp.",
        "responsible_officer": JUSTICE
    })
}

fn grants() -> Value {
    json!({"command": "grant-extension", "agency": "so-tu-phap", "capacity": "for-head"})
}

fn justice(view: &Value) -> &Value {
    &view["consultation"]["consultees"][0]
}

async fn row(service: &Service, id: Uuid) -> Value {
    let inbox = service.officer(JUSTICE).await.get("/inbox").await.json;
    let rows = inbox["rows"].as_array().expect("rows").clone();
    rows.into_iter().find(|row| row["consultation"] == id.to_string()).expect("its row")
}

#[tokio::test]
async fn a_granted_extension_moves_the_due_date_everywhere() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let id = story::sent(&service).await;
    let asked = service.officer(JUSTICE).await.does(id, asks("2026-12-08")).await;
    assert_eq!(justice(&asked)["due_on"], "2026-12-03");
    assert_eq!(justice(&asked)["officer"], JUSTICE);
    assert_eq!(row(&service, id).await["awaits"], "extension");
    let list = service.officer(ASKER).await.get("/asked").await.json;
    assert_eq!(list["rows"][0]["consultees"][0]["awaits"], "extension");

    let granted = service.officer(ASKER).await.does(id, grants()).await;
    assert_eq!(justice(&granted)["due_on"], "2026-12-08");
    assert_eq!(justice(&granted)["extensions"][0]["previous_due_on"], "2026-12-03");
    let event = &granted["history"].as_array().expect("a history").last().expect("a line")["event"];
    assert_eq!(
        *event,
        json!({
            "event": "extension-granted", "agency": "so-tu-phap", "capacity": "for-head",
            "previous_due_on": "2026-12-03", "due_on": "2026-12-08"
        })
    );

    service.advance(json!({"advance_to": "2026-12-07T09:00:00+07:00"})).await;
    let row = row(&service, id).await;
    assert_eq!((&row["due_on"], &row["awaits"]), (&json!("2026-12-08"), &Value::Null));
    assert_eq!(row["standing"]["standing"], "due-soon");
    let path = "/timeliness?from=2026-11-01&to=2026-12-31";
    let report = service.officer(MONITOR).await.get(path).await.json["report"].clone();
    assert_eq!(report["askers"][0]["extensions_granted"]["count"], 1);
    assert_eq!(report["all_consultees"]["overdue_now"]["count"], 2);
}

#[tokio::test]
async fn more_time_is_asked_once_in_time_for_a_reason_within_the_policy() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let id = story::sent(&service).await;
    let officer = service.officer(JUSTICE).await;
    let refused = officer
        .acts(id, json!({"command": "ask-extension", "due_on": "2026-12-31", "reason": ""}))
        .await;
    refused.is_problem(422, "refused");
    assert_eq!(
        refused.violations(),
        ["extension-too-long", "extension-reason-missing", "responsible-officer-missing"]
    );
    assert_eq!(refused.json["violations"][0]["latest"], "2026-12-10");
    assert_eq!(refused.json["violations"][0]["field"], "due-on");

    officer.does(id, asks("2026-12-08")).await;
    let drafter = service.officer(DRAFTER).await;
    let refusal = json!({"command": "refuse-extension", "agency": "so-tu-phap", "reason": ""});
    let refused = drafter.acts(id, refusal).await;
    refused.is_problem(422, "refused");
    assert_eq!(refused.violations(), ["signer-not-head", "reason-missing"]);
    let refusal = json!({
        "command": "refuse-extension", "agency": "so-tu-phap",
        "reason": "Hồ sơ phải trình trước ngày 05/12/2026."
    });
    service.officer(ASKER).await.does(id, refusal).await;
    let again = officer.acts(id, asks("2026-12-08")).await;
    assert_eq!(again.violations(), ["extension-used"]);

    service.advance(json!({"advance_to": "2026-12-04T09:00:00+07:00"})).await;
    let finance = service.officer("so-tai-chinh.chuyen-vien").await;
    let mut late = asks("2026-12-08");
    late["responsible_officer"] = json!("so-tai-chinh.chuyen-vien");
    assert_eq!(finance.acts(id, late).await.violations(), ["extension-after-due"]);
}
