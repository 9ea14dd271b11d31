//! The register file changes between two starts: an agency was merged or dissolved while it owes a reply.

use crate::service::{Folder, MONDAY, Service};
use crate::story::{self, ASKER, DRAFTER, request, submit};
use serde_json::{Value, json};
use uuid::Uuid;

const SAMPLE: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/agencies-sample.json"));

/// The register with Sở Y tế dissolved.
fn register(folder: &Folder, successor: Option<&str>) -> String {
    dissolved(folder, "so-y-te", "2026-11-20", successor)
}

/// The register with an agency dissolved.
pub fn dissolved(folder: &Folder, id: &str, on: &str, successor: Option<&str>) -> String {
    let mut register: Value = serde_json::from_str(SAMPLE).expect("the sample register");
    let agencies = register["agencies"].as_array_mut().expect("agencies");
    let agency = agencies.iter_mut().find(|agency| agency["id"] == id).expect("the agency");
    agency["dissolved_on"] = json!(on);
    agency["succeeded_by"] = json!(successor);
    folder.file("register.json", &register.to_string())
}

async fn restarted(folder: &Folder, successor: Option<&str>) -> Service {
    let register = register(folder, successor);
    let flags = ["--demo", "--demo-empty", "--demo-clock", MONDAY, "--register", register.as_str()];
    Service::with(folder, &flags).await
}

async fn sent(folder: &Folder) -> (Uuid, Value) {
    let service = Service::demo(folder).await;
    let id = story::sent(&service).await;
    let seen = service.officer(ASKER).await.get(&format!("/consultations/{id}")).await.json;
    service.stop().await;
    (id, seen)
}

#[tokio::test]
async fn a_successor_answers_in_the_place_of_a_merged_agency() {
    let folder = Folder::new();
    let (id, before) = sent(&folder).await;
    let service = restarted(&folder, Some("so-xay-dung")).await;

    let builder = service.officer("so-xay-dung.chuyen-vien").await;
    let rows = builder.get("/inbox").await.json["rows"].clone();
    assert_eq!(rows[0]["consultation"], json!(id));
    let old = service.officer("so-y-te.chuyen-vien").await;
    assert_eq!(old.get("/inbox").await.json["rows"], json!([]));
    old.acts(id, story::answer(&[1], "so-y-te.chuyen-vien")).await.is_problem(404, "not-found");

    story::answers(&service, id, "so-xay-dung", &[1]).await;
    let after = service.officer(ASKER).await.get(&format!("/consultations/{id}")).await.json;
    let consultee = &after["consultation"]["consultees"][2];
    assert_eq!(
        (&consultee["agency"], &consultee["succeeds"], &consultee["progress"]),
        (&json!("so-xay-dung"), &json!("so-y-te"), &json!("answered"))
    );
    assert_eq!(consultee["due_on"], before["consultation"]["consultees"][2]["due_on"]);
    assert_eq!(after["history"][1], before["history"][1], "the record stays as it was");
    assert_eq!(after["history"][2]["event"]["event"], "agency-succeeded");

    let answer = service.officer(DRAFTER).await.acts(Uuid::new_v4(), submit(&request())).await;
    answer.is_problem(422, "refused");
    assert_eq!(answer.violations(), ["agency-dissolved"]);
    assert_eq!(answer.json["violations"][0]["successor"], "so-xay-dung");

    service.stop().await;
    let service = restarted(&folder, Some("so-xay-dung")).await;
    let again = service.officer(ASKER).await.get(&format!("/consultations/{id}")).await.json;
    assert_eq!(again["history"], after["history"], "recorded once");
}

/// What a person did under a key is repeated to them only as long as they may see it.
#[tokio::test]
async fn a_merged_agency_learns_nothing_by_repeating_an_act() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let id = story::sent(&service).await;
    let acknowledge = json!({"command": "acknowledge-receipt"});
    let key = Uuid::new_v4().to_string();
    let acts = async |service: &Service| {
        let officer = service.officer("so-y-te.chuyen-vien").await;
        let path = format!("/consultations/{id}/commands");
        let call = officer.call(reqwest::Method::POST, &path).header("If-Match", "\"2\"");
        let call = call.header("Idempotency-Key", &key).json(&acknowledge);
        crate::service::Answer::of(call).await
    };
    assert_eq!(acts(&service).await.status, 200);
    assert_eq!(acts(&service).await.status, 200, "repeated");
    service.stop().await;
    let service = restarted(&folder, Some("so-xay-dung")).await;
    acts(&service).await.is_problem(404, "not-found");
}

#[tokio::test]
async fn where_nobody_can_take_its_place_the_asker_asks_another_agency() {
    // Sở Tư pháp is asked already: it cannot take the place of a second consultee.
    for successor in [None, Some("so-tu-phap")] {
        let folder = Folder::new();
        let (id, _) = sent(&folder).await;
        let service = restarted(&folder, successor).await;
        let asker = service.officer(ASKER).await;
        let seen = asker.get(&format!("/consultations/{id}")).await.json;
        assert_eq!(seen["consultation"]["consultees"][2]["progress"], "dissolved");
        let redirect = json!({"command": "redirect-questions", "from": "so-y-te",
            "to": "so-xay-dung",
            "relevance_reason": "Sở Xây dựng quản lý công trình tại Điều 9.",
            "justification": "Không có cơ quan kế thừa nhiệm vụ của Sở Y tế."});
        asker.does(id, redirect).await;
        let rows = service.officer("so-xay-dung.giam-doc").await.get("/inbox").await.json;
        assert_eq!(rows["rows"][0]["consultation"], json!(id));
    }
}

async fn with(folder: &Folder, register: &str) -> Service {
    let flags = ["--demo", "--demo-empty", "--demo-clock", MONDAY, "--register", register];
    Service::with(folder, &flags).await
}

async fn seen(service: &Service, id: Uuid) -> Value {
    service.officer(ASKER).await.get(&format!("/consultations/{id}")).await.json
}

#[tokio::test]
async fn the_register_takes_effect_on_its_day_while_the_service_runs() {
    let folder = Folder::new();
    let register = dissolved(&folder, "so-y-te", "2026-11-26", Some("so-xay-dung"));
    let service = with(&folder, &register).await;
    let id = story::sent(&service).await;
    service.advance(json!({"advance_to": "2026-11-25T23:00:00+07:00"})).await;
    assert_eq!(seen(&service, id).await["consultation"]["consultees"][2]["agency"], "so-y-te");
    service.advance(json!({"advance_to": "2026-11-26T00:01:00+07:00"})).await;
    let after = seen(&service, id).await;
    assert_eq!(after["consultation"]["consultees"][2]["agency"], "so-xay-dung");
    let builder = service.officer("so-xay-dung.chuyen-vien").await;
    let rows = builder.get("/inbox").await.json["rows"].clone();
    assert_eq!(rows[0]["consultation"], json!(id));
}

#[tokio::test]
async fn nobody_is_overdue_who_is_no_more() {
    let folder = Folder::new();
    let register = dissolved(&folder, "so-y-te", "2026-11-26", None);
    let service = with(&folder, &register).await;
    story::sent(&service).await;
    service.advance(json!({"advance_to": "2026-12-10T09:00:00+07:00"})).await;
    let rows = service.officer(ASKER).await.get("/asked").await.json["rows"].clone();
    let consultee = &rows[0]["consultees"][2];
    assert_eq!(consultee["progress"], "dissolved");
    assert_eq!(consultee["standing"], json!({"standing": "not-awaited"}));
}

#[tokio::test]
async fn an_asker_without_a_successor_is_told_to_the_monitor_until_one_follows() {
    let folder = Folder::new();
    let register = dissolved(&folder, "so-noi-vu", "2026-11-26", None);
    let service = with(&folder, &register).await;
    let id = story::sent(&service).await;
    service.advance(json!({"advance_to": "2026-11-26T09:00:00+07:00"})).await;
    let path = "/timeliness?from=2026-11-01&to=2026-12-31";
    let told = |service: Service| async move {
        let answer = service.officer("van-phong-ubnd.theo-doi").await.get(path).await.json;
        (service, answer["report"]["all_askers"]["asker_dissolved"]["count"].clone())
    };
    let (service, count) = told(service).await;
    assert_eq!(count, 1);
    assert!(seen(&service, id).await["consultation"]["asker_dissolved_at"].is_string());
    service.stop().await;

    let register = dissolved(&folder, "so-noi-vu", "2026-11-26", Some("so-xay-dung"));
    let service = with(&folder, &register).await;
    let (service, count) = told(service).await;
    assert_eq!(count, 0);
    let office = service.officer("so-xay-dung.chuyen-vien").await;
    let rows = office.get("/asked").await.json["rows"].clone();
    assert_eq!(rows[0]["asker"], "so-xay-dung");
}
