use crate::service::{Folder, Service};
use crate::story::{self, ASKER, MONITOR};
use serde_json::{Value, json};

async fn counts(service: &Service, officer: &str) -> Value {
    service.officer(officer).await.get("/counts").await.json
}

#[tokio::test]
async fn count_what_lies_before_the_agency() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let id = story::submitted(&service).await;
    let expected = json!({"to_answer": 0, "to_sign": 1, "overdue": 0});
    assert_eq!(counts(&service, ASKER).await, expected);
    service.officer(ASKER).await.does(id, story::send()).await;

    let officer = "so-tu-phap.chuyen-vien";
    let expected = json!({"to_answer": 1, "to_sign": 0, "overdue": 0});
    assert_eq!(counts(&service, officer).await, expected);
    service.officer(officer).await.does(id, story::answer(&[1], officer)).await;
    service.advance(json!({"advance_to": "2026-12-04T08:30:00+07:00"})).await;
    let expected = json!({"to_answer": 0, "to_sign": 0, "overdue": 1});
    assert_eq!(counts(&service, officer).await, expected);
    let expected = json!({"to_answer": 0, "to_sign": 1, "overdue": 1});
    assert_eq!(counts(&service, "so-tu-phap.giam-doc").await, expected);
    let expected = json!({"to_answer": 0, "to_sign": 0, "overdue": 0});
    assert_eq!(counts(&service, ASKER).await, expected);
    assert_eq!(counts(&service, MONITOR).await, expected);
}

#[tokio::test]
async fn a_draft_waits_for_everybody_whom_the_register_lets_sign() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let id = story::sent(&service).await;
    let (officer, chief) = ("so-tu-phap.chuyen-vien", "so-tu-phap.chanh-van-phong");
    assert_eq!(counts(&service, chief).await["to_sign"], 0);
    service.officer(officer).await.does(id, story::answer(&[1], officer)).await;
    assert_eq!(counts(&service, officer).await["to_sign"], 0);
    assert_eq!(counts(&service, chief).await["to_sign"], 1);

    let (chief, sign) = (service.officer(chief).await, "answer-request");
    let back =
        chief.does(id, json!({"command": "send-back-reply", "remark": "Nêu rõ điều khoản."}));
    assert_eq!(back.await["consultation"]["consultees"][0]["progress"], "assigned");
    service.officer(officer).await.does(id, story::answer(&[1], officer)).await;
    let refused = chief.acts(id, json!({"command": sign, "capacity": "for-head"})).await;
    refused.is_problem(422, "refused");
    assert_eq!(refused.violations(), ["signer-not-head"]);
    let signed = chief.does(id, json!({"command": sign, "capacity": "by-order"})).await;
    let reply = &signed["consultation"]["consultees"][0]["reply"];
    assert_eq!(reply["capacity"], "by-order");
    assert_eq!(reply["signed_by"]["officer"], "so-tu-phap.chanh-van-phong");
    assert_eq!(chief.get("/counts").await.json["to_sign"], 0);
}

#[tokio::test]
async fn the_monitor_is_told_of_long_silence() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let id = story::sent(&service).await;
    story::answers(&service, id, "so-tu-phap", &[1]).await;
    service.advance(json!({"advance_to": "2026-12-04T16:30:00+07:00"})).await;
    assert_eq!(counts(&service, MONITOR).await["overdue"], 0);
    service.advance(json!({"advance_to": "2026-12-07T08:30:00+07:00"})).await;
    assert_eq!(counts(&service, MONITOR).await["overdue"], 2);
    let oversight =
        service.officer(MONITOR).await.get("/timeliness?from=2026-11-01&to=2026-11-30").await;
    assert_eq!(oversight.json["report"]["all_consultees"]["silent"]["count"], 2);
}
