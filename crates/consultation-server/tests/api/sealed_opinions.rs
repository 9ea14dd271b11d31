//! Nobody copies: until it has replied itself, a consultee does not see what others replied.

use crate::service::{Folder, MONDAY, Service};
use crate::story::{self, ASKER, DRAFTER, MONITOR};
use serde_json::Value;
use uuid::Uuid;

const WORDS: &str = "phù hợp với khả năng thực hiện của cơ quan";

async fn text(service: &Service, id: Uuid, officer: &str) -> String {
    let view = service.officer(officer).await.get(&format!("/consultations/{id}")).await;
    assert_eq!(view.status, 200, "{officer}: {}", view.text);
    view.text
}

async fn justice(service: &Service, id: Uuid, officer: &str) -> Value {
    let view = service.officer(officer).await.get(&format!("/consultations/{id}")).await;
    view.json["consultation"]["consultees"][0].clone()
}

#[tokio::test]
async fn an_opinion_is_sealed_until_the_reader_has_replied() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let id = story::sent(&service).await;
    story::answers(&service, id, "so-tu-phap", &[1]).await;

    for reader in ["so-tai-chinh.chuyen-vien", "so-tai-chinh.giam-doc", "so-y-te.giam-doc"] {
        let seen = justice(&service, id, reader).await;
        assert_eq!((&seen["sealed"], &seen["reply"]), (&Value::Bool(true), &Value::Null));
        assert_eq!(seen["progress"], "answered");
        assert!(!text(&service, id, reader).await.contains(WORDS), "{reader}");
    }
    for reader in [DRAFTER, ASKER, MONITOR, "so-tu-phap.chuyen-vien"] {
        assert!(text(&service, id, reader).await.contains(WORDS), "{reader}");
    }

    story::answers(&service, id, "so-tai-chinh", &[1, 2]).await;
    let seen = justice(&service, id, "so-tai-chinh.chuyen-vien").await;
    assert_eq!(seen["sealed"], false);
    assert!(text(&service, id, "so-tai-chinh.chuyen-vien").await.contains(WORDS));
}

#[tokio::test]
async fn a_draft_of_an_answer_is_its_agencys_own() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let id = story::sent(&service).await;
    let officer = "so-tu-phap.chuyen-vien";
    service.officer(officer).await.does(id, story::answer(&[1], officer)).await;
    for reader in [DRAFTER, ASKER, MONITOR, "so-tai-chinh.giam-doc"] {
        assert!(!text(&service, id, reader).await.contains(WORDS), "{reader}");
    }
    assert!(text(&service, id, "so-tu-phap.giam-doc").await.contains(WORDS));
}

#[tokio::test]
async fn a_repeated_act_does_not_unseal() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let id = story::sent(&service).await;
    let officer = service.officer("so-tai-chinh.chuyen-vien").await;
    let call = officer.acting(id, 2, &serde_json::json!({"command": "acknowledge-receipt"}));
    let again = call.try_clone().expect("a body that can be sent twice");
    crate::service::Answer::of(call).await;
    story::answers(&service, id, "so-tu-phap", &[1]).await;
    let answer = crate::service::Answer::of(again).await;
    assert_eq!(answer.status, 200);
    assert!(!answer.text.contains(WORDS));
}

#[tokio::test]
async fn a_policy_can_open_the_opinions() {
    let folder = Folder::new();
    let policy = folder.file("policy.json", r#"{"version": "open", "open_opinions": true}"#);
    let flags = ["--demo", "--demo-empty", "--demo-clock", MONDAY, "--policy", &policy];
    let service = Service::with(&folder, &flags).await;
    let id = story::sent(&service).await;
    story::answers(&service, id, "so-tu-phap", &[1]).await;
    assert!(text(&service, id, "so-tai-chinh.chuyen-vien").await.contains(WORDS));
}
