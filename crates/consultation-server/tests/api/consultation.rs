use crate::service::{Folder, Service};
use crate::story::{self, ASKER};

#[tokio::test]
async fn shows_the_state_and_who_did_what_when_in_which_role() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let id = story::sent(&service).await;
    let view = service.officer(ASKER).await.get(&format!("/consultations/{id}")).await;
    assert_eq!(view.header("etag"), "\"2\"");
    assert_eq!(view.json["consultation"]["id"], id.to_string());
    let history = view.json["history"].as_array().expect("a record");
    let said: Vec<_> = history
        .iter()
        .map(|recorded| {
            let role = recorded["actor"]["role"].as_str().expect("a role");
            (recorded["event"]["event"].as_str().expect("a name"), role)
        })
        .collect();
    assert_eq!(said, [("request-submitted", "officer"), ("request-sent", "head")]);
    for recorded in history {
        assert!(recorded["at"].as_str().expect("a time").starts_with("2026-11-23T09:00"));
    }
}
