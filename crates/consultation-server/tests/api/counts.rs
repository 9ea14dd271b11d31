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
    let expected = json!({"to_answer": 1, "to_sign": 0, "overdue": 1});
    assert_eq!(counts(&service, officer).await, expected);
    let expected = json!({"to_answer": 1, "to_sign": 1, "overdue": 1});
    assert_eq!(counts(&service, "so-tu-phap.giam-doc").await, expected);
    let expected = json!({"to_answer": 0, "to_sign": 0, "overdue": 0});
    assert_eq!(counts(&service, ASKER).await, expected);
    assert_eq!(counts(&service, MONITOR).await, expected);
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
