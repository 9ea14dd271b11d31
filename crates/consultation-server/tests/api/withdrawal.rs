//! Withdrawing, over HTTP: what the lists, the badge and the figures make of it.

use crate::service::{Folder, Service};
use crate::story::{self, ASKER, DRAFTER, MONITOR};
use serde_json::{Value, json};

const JUSTICE: &str = "so-tu-phap.chuyen-vien";

fn withdraws() -> Value {
    json!({
        "command": "withdraw-consultation",
        "reason": "Dự thảo đã được thay bằng dự thảo mới."
    })
}

#[tokio::test]
async fn what_is_withdrawn_is_owed_no_reply() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let id = story::sent(&service).await;
    story::returned(&service, id).await;
    let asker = service.officer(ASKER).await;
    let contest = json!({
        "command": "contest-return", "agency": "so-y-te",
        "reason": "Điều 9 giao việc cho trạm y tế xã."
    });
    asker.does(id, contest).await;
    let refused = service.officer(DRAFTER).await.acts(id, withdraws()).await;
    refused.is_problem(422, "refused");
    assert_eq!(refused.violations(), ["signer-not-head"]);
    let withdrawn = asker.does(id, withdraws()).await;
    assert_eq!(withdrawn["consultation"]["stage"], "withdrawn");

    let officer = service.officer(JUSTICE).await;
    assert_eq!(officer.get("/counts").await.json["to_answer"], 0);
    let rows = officer.get("/inbox").await.json["rows"].clone();
    assert_eq!(rows[0]["stage"], "withdrawn");
    let late = officer.acts(id, json!({"command": "acknowledge-receipt"})).await;
    assert_eq!(late.violations(), ["out-of-order"]);
    let ruling = service.officer(MONITOR).await.get("/inbox").await.json["rows"].clone();
    assert_eq!(ruling.as_array().expect("rows").len(), 0);

    service.advance(json!({"advance_to": "2026-12-18T09:00:00+07:00"})).await;
    assert_eq!(officer.get("/counts").await.json["overdue"], 0);
    let path = "/timeliness?from=2026-11-01&to=2026-12-31";
    let report = service.officer(MONITOR).await.get(path).await.json["report"].clone();
    let all = &report["all_consultees"];
    for figure in ["requests", "overdue_now", "not_yet_due", "returns_undecided"] {
        assert_eq!(all[figure]["count"], 0, "{figure}");
    }
}

#[tokio::test]
async fn a_draft_that_is_withdrawn_was_never_anybody_elses_business() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let id = story::submitted(&service).await;
    service.officer(ASKER).await.does(id, withdraws()).await;
    let path = format!("/consultations/{id}");
    assert_eq!(service.officer(DRAFTER).await.get(&path).await.status, 200);
    for stranger in [JUSTICE, MONITOR] {
        assert_eq!(service.officer(stranger).await.get(&path).await.status, 404, "{stranger}");
    }
}
