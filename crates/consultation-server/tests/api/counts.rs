use crate::service::{Folder, Service};
use crate::story::{self, ASKER, DRAFTER, MONITOR};
use serde_json::{Value, json};

async fn counts(service: &Service, officer: &str) -> Value {
    service.officer(officer).await.get("/counts").await.json
}

#[tokio::test]
async fn count_what_lies_before_the_agency() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let id = story::submitted(&service).await;
    let expected = json!({"to_answer": 0, "to_sign": 1, "to_settle": 1, "overdue": 0});
    assert_eq!(counts(&service, ASKER).await, expected);
    service.officer(ASKER).await.does(id, story::send()).await;

    let officer = "so-tu-phap.chuyen-vien";
    let expected = json!({"to_answer": 1, "to_sign": 0, "to_settle": 0, "overdue": 0});
    assert_eq!(counts(&service, officer).await, expected);
    service.officer(officer).await.does(id, story::answer(&[1], officer)).await;
    service.advance(json!({"advance_to": "2026-12-04T08:30:00+07:00"})).await;
    let expected = json!({"to_answer": 0, "to_sign": 0, "to_settle": 0, "overdue": 1});
    assert_eq!(counts(&service, officer).await, expected);
    let expected = json!({"to_answer": 0, "to_sign": 1, "to_settle": 0, "overdue": 1});
    assert_eq!(counts(&service, "so-tu-phap.giam-doc").await, expected);
    // Nobody has time left: the asker reminds, or concludes without them.
    let expected = json!({"to_answer": 0, "to_sign": 0, "to_settle": 1, "overdue": 0});
    assert_eq!(counts(&service, ASKER).await, expected);
    let expected = json!({"to_answer": 0, "to_sign": 0, "to_settle": 0, "overdue": 0});
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

#[tokio::test]
async fn what_waits_for_the_asker_is_counted_until_it_is_done() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let id = story::sent(&service).await;
    let (drafter, head) = (service.officer(DRAFTER).await, service.officer(ASKER).await);
    let settles = async || {
        let drafter = counts(&service, DRAFTER).await["to_settle"].clone();
        let head = counts(&service, ASKER).await;
        [drafter, head["to_settle"].clone(), head["to_sign"].clone()]
    };
    assert_eq!(settles().await, [0, 0, 0], "others have time left");
    story::returned(&service, id).await;
    assert_eq!(settles().await, [1, 1, 0], "a return");
    drafter.does(id, json!({"command": "accept-return", "agency": "so-y-te"})).await;
    assert_eq!(settles().await, [0, 0, 0]);
    story::answers(&service, id, "so-tu-phap", &[1]).await;
    story::answers(&service, id, "so-tai-chinh", &[1, 2]).await;
    assert_eq!(settles().await, [1, 1, 0], "every reply is in");
    drafter.does(id, story::conclusion()).await;
    assert_eq!(settles().await, [0, 1, 1], "the head signs");
    let back = json!({"command": "send-back-conclusion", "remark": "Nêu rõ thời điểm trình."});
    head.does(id, back).await;
    assert_eq!(settles().await, [1, 1, 0], "sent back");
    drafter.does(id, story::conclusion()).await;
    head.does(id, json!({"command": "conclude-consultation", "capacity": "head"})).await;
    assert_eq!(settles().await, [0, 0, 0]);
}
