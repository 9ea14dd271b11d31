//! The service is started again with another policy or calendar: what was sent stays under what it was sent under.

use crate::service::{Folder, MONDAY, Service};
use crate::story::{self, ASKER};
use serde_json::{Value, json};
use uuid::Uuid;

async fn started(folder: &Folder, flags: &[&str]) -> anyhow::Result<Service> {
    let fixed = ["--demo", "--demo-empty", "--demo-clock", MONDAY];
    Service::try_with(folder, &[&fixed[..], flags].concat()).await
}

async fn under(folder: &Folder, policy: &Value) -> Service {
    let file = folder.file("policy.json", &policy.to_string());
    started(folder, &["--policy", &file]).await.expect("the service starts")
}

async fn consultation(service: &Service, id: Uuid) -> Value {
    let view = service.officer(ASKER).await.get(&format!("/consultations/{id}")).await;
    view.json["consultation"].clone()
}

fn hand_back() -> Value {
    json!({"command": "submit-return", "grounds": {
        "reason": "Quy chế phối hợp không thuộc lĩnh vực y tế do Sở quản lý.",
        "legal_basis": "Điều 2 Nghị định số 150/2025/NĐ-CP",
        "competent_agency": "so-tu-phap",
        "responsible_officer": "so-y-te.chuyen-vien"
    }})
}

#[tokio::test]
async fn an_open_consultation_stays_under_its_policy() {
    let folder = Folder::new();
    let first = json!({"version": "2026-1", "return_within": 5, "open_opinions": false});
    let service = under(&folder, &first).await;
    let id = story::sent(&service).await;
    service.stop().await;

    // Under the new policy the window for returns would have closed, and the opinions would be open.
    let second = json!({"version": "2026-2", "return_within": 1, "open_opinions": true});
    let service = under(&folder, &second).await;
    service.advance(json!({"advance_to": "2026-11-27T09:00:00+07:00"})).await;
    story::answers(&service, id, "so-tu-phap", &[1]).await;
    let health = service.officer("so-y-te.chuyen-vien").await;
    let seen = health.get(&format!("/consultations/{id}")).await.json;
    assert_eq!(seen["consultation"]["consultees"][0]["sealed"], true);
    assert_eq!(health.acts(id, hand_back()).await.violations(), Vec::<&str>::new());
    let kept = consultation(&service, id).await;
    assert_eq!(kept["sending"]["policy_version"], "2026-1");
    assert_eq!(kept["sending"]["policy"]["return_within"], 5);

    // What is sent now is under the new one.
    let id = Uuid::new_v4();
    let mut request = story::request();
    request["dossier_number"] = "HS-2026-119".into();
    request["due_on"] = "2026-12-04".into();
    service.officer(story::DRAFTER).await.does(id, story::submit(&request)).await;
    service.officer(ASKER).await.does(id, story::send()).await;
    service.advance(json!({"advance_to": "2026-12-02T09:00:00+07:00"})).await;
    let health = service.officer("so-y-te.chuyen-vien").await;
    let late = health.acts(id, hand_back()).await;
    assert_eq!(late.violations(), ["not-competent-window-passed"]);
}

#[tokio::test]
async fn a_document_that_was_edited_under_its_version_is_refused() {
    let folder = Folder::new();
    under(&folder, &json!({"version": "2026-1", "return_within": 3})).await.stop().await;
    // The order of the keys and a note are no change.
    under(&folder, &json!({"return_within": 3, "note": "x", "version": "2026-1"}))
        .await
        .stop()
        .await;
    let edited = json!({"version": "2026-1", "return_within": 4, "due_soon": 2});
    let file = folder.file("policy.json", &edited.to_string());
    let error = started(&folder, &["--policy", &file]).await.err().expect("it does not start");
    let said = format!("{error:#}");
    for words in [
        "the policy \"2026-1\"",
        "/return_within: it was 3, it is 4",
        "/due_soon: it was 1, it is 2",
    ] {
        assert!(said.contains(words), "{said}");
    }

    let name = json!({"vi": "Nghỉ bão", "en": "Storm"});
    let days = |date: &str| {
        json!({"version": "storm", "days": [{"date": date, "day": "off", "name": name}]})
            .to_string()
    };
    let file = folder.file("days.json", &days("2026-12-01"));
    started(&folder, &["--announced-days", &file]).await.expect("it starts").stop().await;
    let file = folder.file("days.json", &days("2026-12-02"));
    let error = started(&folder, &["--announced-days", &file]).await.err().expect("refused");
    let said = format!("{error:#}");
    assert!(said.contains("/announced/0/date: it was \"2026-12-01\""), "{said}");
}

#[tokio::test]
async fn a_due_date_stays_as_it_was_set_when_the_calendar_changes() {
    let folder = Folder::new();
    let service = started(&folder, &[]).await.expect("it starts");
    let id = story::sent(&service).await;
    service.stop().await;
    let name = json!({"vi": "Nghỉ bão số 12", "en": "Storm no. 12"});
    let days = json!({"version": "storm", "days": [
        {"date": "2026-12-01", "day": "off", "name": name},
        {"date": "2026-12-03", "day": "off", "name": name},
    ]});
    let file = folder.file("days.json", &days.to_string());
    let service = started(&folder, &["--announced-days", &file]).await.expect("it starts");
    let kept = consultation(&service, id).await;
    assert_eq!(kept["consultees"][0]["due_on"], "2026-12-03");
    assert_eq!(kept["sending"]["calendar_version"], "python-holidays 0.109 r2");

    // It moves by an act that is recorded, for the agency that it names.
    let recount = json!({"command": "recount-due-date", "agency": "so-tu-phap"});
    let view = service.officer(ASKER).await.does(id, recount).await;
    assert_eq!(view["consultation"]["consultees"][0]["due_on"], "2026-12-07");
    assert_eq!(view["consultation"]["consultees"][1]["due_on"], "2026-12-03");
    let recorded =
        &view["history"].as_array().expect("the record").last().expect("an event")["event"];
    assert_eq!(recorded["previous_due_on"], "2026-12-03");
    assert_eq!(recorded["calendar_version"], "python-holidays 0.109 r2 + storm");
}
