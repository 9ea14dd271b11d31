use crate::service::{Folder, Officer, Service};
use crate::story::{self, ASKER, MONITOR};
use serde_json::{Value, json};

async fn rows(officer: &Officer<'_>) -> Vec<Value> {
    let answer = officer.get("/inbox").await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    assert!(answer.json["now"].is_string());
    answer.json["rows"].as_array().expect("rows").clone()
}

#[tokio::test]
async fn shows_the_requests_to_the_own_agency() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    story::submitted(&service).await;
    let id = story::sent(&service).await;
    let justice = rows(&service.officer("so-tu-phap.giam-doc").await).await;
    assert_eq!(justice.len(), 1);
    assert_eq!(justice[0]["consultation"], id.to_string());
    assert_eq!(justice[0]["consultee"], "so-tu-phap");
    assert_eq!(justice[0]["standing"], json!({"standing": "ahead", "working_days_left": 7}));
    assert!(rows(&service.officer("so-xay-dung.giam-doc").await).await.is_empty());
    assert!(rows(&service.officer(ASKER).await).await.is_empty());
}

#[tokio::test]
async fn the_most_urgent_comes_first() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let officer = service.officer(story::DRAFTER).await;
    let mut ids = Vec::new();
    for due_on in ["2026-12-03", "2026-11-26", "2026-12-01"] {
        let id = uuid::Uuid::new_v4();
        let mut request = story::request();
        request["due_on"] = json!(due_on);
        officer.does(id, story::submit(&request)).await;
        service.officer(ASKER).await.does(id, story::send()).await;
        ids.push(id.to_string());
    }
    story::answers(&service, ids[1].parse().expect("a UUID"), "so-tu-phap", &[1]).await;
    let justice = rows(&service.officer("so-tu-phap.giam-doc").await).await;
    let order: Vec<_> = justice.iter().map(|row| row["consultation"].clone()).collect();
    assert_eq!(order, [ids[2].as_str(), &ids[0], &ids[1]]);
}

#[tokio::test]
async fn shows_the_monitor_what_is_to_be_ruled_on() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let id = story::sent(&service).await;
    story::returned(&service, id).await;
    let monitor = service.officer(MONITOR).await;
    assert!(rows(&monitor).await.is_empty());
    let contest = json!({"command": "contest-return", "agency": "so-y-te",
        "reason": "Điều 9 của Quy chế giao nhiệm vụ cho trạm y tế xã."});
    service.officer(ASKER).await.does(id, contest).await;
    let before = rows(&monitor).await;
    assert_eq!(before.len(), 1);
    assert_eq!(before[0]["consultee"], "so-y-te");
    assert_eq!(monitor.get("/counts").await.json["to_answer"], 1);

    let ruling = json!({"command": "rule-on-competence", "agency": "so-y-te", "competent": true,
        "reason": "Trạm y tế xã thuộc thẩm quyền quản lý của Sở Y tế."});
    monitor.does(id, ruling).await;
    assert!(rows(&monitor).await.is_empty());
}
