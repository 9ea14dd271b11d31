//! Missing papers, over HTTP: listed, uploaded, opened by those concerned, with the asker's time on the due date.

use crate::service::{Folder, Service};
use crate::story::{self, ASKER, DRAFTER};
use reqwest::Method;
use serde_json::{Value, json};

const JUSTICE: &str = "so-tu-phap.chuyen-vien";
const FINANCE: &str = "so-tai-chinh.chuyen-vien";

fn asks(papers: &[&str]) -> Value {
    json!({"command": "ask-information", "papers": papers, "responsible_officer": JUSTICE})
}

fn gives(documents: &Value) -> Value {
    json!({
        "command": "give-information", "agency": "so-tu-phap", "documents": documents,
        "note": "Gửi kèm dự toán theo đề nghị."
    })
}

#[tokio::test]
async fn papers_are_given_and_the_askers_time_is_added() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let id = story::sent(&service).await;
    let officer = service.officer(JUSTICE).await;
    let asked = officer.does(id, asks(&["Dự toán kinh phí năm 2027 theo từng xã"])).await;
    assert_eq!(asked["consultation"]["consultees"][0]["due_on"], "2026-12-03");

    service.advance(json!({"advance_to": "2026-11-26T09:00:00+07:00"})).await;
    let rows = officer.get("/inbox").await.json["rows"].clone();
    assert_eq!(
        (&rows[0]["awaits"], &rows[0]["due_on"]),
        (&json!("information"), &json!("2026-12-07"))
    );

    let drafter = service.officer(DRAFTER).await;
    let upload = |sha256: &str| {
        json!([{
            "title": "Dự toán năm 2027",
            "source": {"kind": "upload", "sha256": sha256, "bytes": 7, "media_type": "text/plain"}
        }])
    };
    let never = drafter.acts(id, gives(&upload(&"a".repeat(64)))).await;
    never.is_problem(422, "refused");
    assert_eq!(never.violations(), ["document-unusable"]);
    let call = drafter.call(Method::POST, "/documents?title=Dự toán.txt");
    let call = call.header("Content-Type", "text/plain").body("du toan");
    let kept = crate::service::Answer::of(call).await.json;
    let sha256 = kept["sha256"].as_str().expect("a digest").to_owned();
    let given = drafter.does(id, gives(&upload(&sha256))).await;
    assert_eq!(given["consultation"]["consultees"][0]["due_on"], "2026-12-07");
    let event = &given["history"].as_array().expect("a history").last().expect("a line")["event"];
    assert_eq!(
        (&event["previous_due_on"], &event["due_on"]),
        (&json!("2026-12-03"), &json!("2026-12-07"))
    );

    let path = "/timeliness?from=2026-11-01&to=2026-11-30";
    let report = service.officer(ASKER).await.get(path).await.json["report"].clone();
    let withheld = &report["askers"][0]["papers_withheld"];
    assert_eq!(
        (&withheld["count"], &withheld["references"][0]["consultee"]),
        (&json!(2), &json!("so-tu-phap"))
    );

    let path = format!("/consultations/{id}/documents/{sha256}");
    for (reader, status) in [(JUSTICE, 200), (FINANCE, 200), ("so-xay-dung.giam-doc", 404)] {
        assert_eq!(service.officer(reader).await.get(&path).await.status, status, "{reader}");
    }
}

#[tokio::test]
async fn papers_are_asked_once_early_and_by_their_names() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let id = story::sent(&service).await;
    let officer = service.officer(JUSTICE).await;
    let refused = officer.acts(id, asks(&["Dự toán kinh phí năm 2027", "Hồ sơ đầy đủ"])).await;
    refused.is_problem(422, "refused");
    assert_eq!(refused.violations(), ["information-not-listed"]);
    assert_eq!(refused.json["violations"][0]["field"], "papers/2");
    officer.does(id, asks(&["Dự toán kinh phí năm 2027"])).await;
    let again = officer.acts(id, asks(&["Biên bản họp ngày 12/11/2026"])).await;
    assert_eq!(again.violations(), ["information-asked-already"]);
    let empty = json!({"command": "give-information", "agency": "so-tu-phap"});
    let refused = service.officer(ASKER).await.acts(id, empty).await;
    assert_eq!(refused.violations(), ["information-missing"]);

    service.advance(json!({"advance_to": "2026-11-27T09:00:00+07:00"})).await;
    let late = json!({
        "command": "ask-information", "papers": ["Dự toán kinh phí năm 2027"],
        "responsible_officer": FINANCE
    });
    let late = service.officer(FINANCE).await.acts(id, late).await;
    assert_eq!(late.violations(), ["information-window-passed"]);
}
