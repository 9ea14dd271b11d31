//! `GET /earlier`, and what the service makes of it when an agency is asked again.

use crate::service::{Folder, Service};
use crate::story::{ASKER, DRAFTER, MONITOR, request, send, submit};
use serde_json::{Value, json};
use sqlx::{Connection as _, SqliteConnection};
use uuid::Uuid;

fn on(dossier: &str, what_is_new: Option<&str>) -> Value {
    let mut request = request();
    request["dossier_number"] = json!(dossier);
    if let Some(new) = what_is_new {
        for consultee in request["consultees"].as_array_mut().expect("consultees") {
            consultee["what_is_new"] = json!(new);
        }
    }
    request
}

async fn asked(service: &Service, request: &Value) -> Uuid {
    let id = Uuid::new_v4();
    service.officer(DRAFTER).await.does(id, submit(request)).await;
    service.officer(ASKER).await.does(id, send()).await;
    id
}

async fn rounds(service: &Service, officer: &str, dossier: &str) -> Vec<Value> {
    let path = format!("/earlier?dossier_number={dossier}");
    let answer = service.officer(officer).await.get(&path).await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    answer.json["rows"].as_array().expect("rows").clone()
}

#[tokio::test]
async fn an_agency_is_asked_again_with_something_new_and_never_a_third_time() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let drafter = service.officer(DRAFTER).await;
    let first = asked(&service, &on("HS-2026-118", None)).await;

    let answer = drafter.acts(Uuid::new_v4(), submit(&on("hs 2026/118", None))).await;
    answer.is_problem(422, "refused");
    assert_eq!(answer.violations(), ["repeats-consultation"; 3]);
    let violation = &answer.json["violations"][0];
    assert_eq!(violation["severity"], "justify");
    assert_eq!(violation["earlier"], json!(first));
    assert_eq!(violation["field"], "consultees/so-tu-phap/what-is-new");

    let again = on("HS-2026-118", Some("Dự thảo lần 2 bổ sung Chương III về kinh phí."));
    let second = asked(&service, &again).await;
    let seen = service.officer("so-tu-phap.giam-doc").await;
    let seen = seen.get(&format!("/consultations/{second}")).await;
    let consultee = &seen.json["consultation"]["consultees"][0];
    assert_eq!(consultee["repeats"], json!(first));
    assert_eq!(consultee["what_is_new"], again["consultees"][0]["what_is_new"]);

    let answer = drafter.acts(Uuid::new_v4(), submit(&again)).await;
    answer.is_problem(422, "refused");
    assert_eq!(answer.json["violations"][0]["severity"], "block");
    assert_eq!(answer.json["violations"][0]["earlier"], json!(second));

    let path = "/timeliness?from=2026-11-01&to=2026-12-31";
    let report = service.officer(MONITOR).await.get(path).await.json["report"].clone();
    let repeats = &report["askers"][0]["repeats"];
    assert_eq!(repeats["count"], 3);
    assert_eq!(
        repeats["references"][0],
        json!({"consultation": second, "consultee": "so-tu-phap"})
    );
}

#[tokio::test]
async fn two_drafts_on_one_dossier_cannot_both_be_sent() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let (drafter, head) = (service.officer(DRAFTER).await, service.officer(ASKER).await);
    let (one, other) = (Uuid::new_v4(), Uuid::new_v4());
    for id in [one, other] {
        drafter.does(id, submit(&on("HS-2026-118", None))).await;
    }
    head.does(one, send()).await;
    let answer = head.acts(other, send()).await;
    answer.is_problem(422, "refused");
    assert_eq!(answer.violations(), ["repeats-consultation"; 3]);
}

#[tokio::test]
async fn shows_the_own_rounds_on_the_dossier_alone() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let id = asked(&service, &on("HS-2026-118", None)).await;
    asked(&service, &on("HS-2026-1180", None)).await;
    let draft = on("HS-2026-119", None);
    service.officer(DRAFTER).await.does(Uuid::new_v4(), submit(&draft)).await;

    for officer in [DRAFTER, ASKER] {
        let rows = rounds(&service, officer, "hs%202026.118").await;
        assert_eq!(rows.len(), 1);
        assert_eq!(rows[0]["consultation"], json!(id));
        assert_eq!(rows[0]["agencies"], json!(["so-tu-phap", "so-tai-chinh", "so-y-te"]));
    }
    assert_eq!(rounds(&service, DRAFTER, "HS-2026-119").await, [] as [Value; 0]);
    for stranger in ["so-tu-phap.giam-doc", "so-noi-vu.theo-doi", MONITOR] {
        assert_eq!(rounds(&service, stranger, "HS-2026-118").await, [] as [Value; 0]);
    }
    let drafter = service.officer(DRAFTER).await;
    drafter.get("/earlier").await.is_problem(400, "bad-request");
}

#[tokio::test]
async fn agencies_that_return_a_dossier_to_each_other_lie_before_the_monitor() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let only = |id: &str| {
        let mut request = on("HS-2026-118", None);
        request["consultees"] = json!([{
            "agency": id, "questions": [1, 2], "relevance_reason": format!("Điều 9 giao việc cho {id}."),
            "justification": "Điều 9 của Quy chế có nội dung chuyên ngành."
        }]);
        request
    };
    let returned = async |id: Uuid, agency: &str, named: &str| {
        let drafter = format!("{agency}.chuyen-vien");
        let grounds = json!({
            "reason": "Nội dung này không thuộc lĩnh vực Sở quản lý.",
            "legal_basis": "Điều 2 Nghị định số 150/2025/NĐ-CP",
            "competent_agency": named,
            "responsible_officer": drafter
        });
        let submit = json!({"command": "submit-return", "grounds": grounds});
        service.officer(&drafter).await.does(id, submit).await;
        let head = service.officer(&format!("{agency}.giam-doc")).await;
        head.does(id, json!({"command": "return-request"})).await;
    };
    let first = asked(&service, &only("so-y-te")).await;
    returned(first, "so-y-te", "so-xay-dung").await;
    let second = asked(&service, &only("so-xay-dung")).await;
    returned(second, "so-xay-dung", "so-y-te").await;

    let inbox = service.officer(MONITOR).await.get("/inbox").await;
    let rows = inbox.json["rows"].as_array().expect("rows");
    assert_eq!(rows.len(), 1);
    assert_eq!((&rows[0]["consultation"], &rows[0]["circle"]), (&json!(second), &json!(true)));
    let seen = service.officer(DRAFTER).await.get(&format!("/consultations/{second}")).await;
    assert_eq!(seen.json["consultation"]["consultees"][0]["progress"], "return-contested");
    assert_eq!(seen.json["history"].as_array().expect("a history").len(), 6);
}

#[tokio::test]
async fn a_database_of_an_older_version_knows_the_earlier_rounds() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    asked(&service, &on("HS-2026-118", None)).await;
    service.stop().await;

    let mut database =
        SqliteConnection::connect(&folder.database()).await.expect("the database opens");
    for sql in ["UPDATE consultation_outline SET dossier = ''", "UPDATE service SET derived = 0"] {
        sqlx::query(sql).execute(&mut database).await.expect("derived tables can be changed");
    }
    database.close().await.expect("the database closes");

    let service = Service::demo(&folder).await;
    assert_eq!(rounds(&service, DRAFTER, "HS-2026-118").await.len(), 1);
}

#[tokio::test]
async fn a_dossier_is_the_same_however_its_number_is_typed() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    asked(&service, &on("HS-2026-118", None)).await;
    for number in
        ["hs 2026/118", "HS-2026-1\u{200b}18", "ＨＳ-2026-118", "HS-2026-11８", "НS-2026-118"]
    {
        let drafter = service.officer(DRAFTER).await;
        let answer = drafter.acts(Uuid::new_v4(), submit(&on(number, None))).await;
        answer.is_problem(422, "refused");
        assert!(answer.violations().contains(&"repeats-consultation"), "{number}: {}", answer.text);
    }
}
