use crate::service::{Folder, MONDAY, Service};
use crate::story;
use serde_json::json;

const PHRASES: &str = r#"{"groups": [{
    "kind": "hedge",
    "phrases": [{
        "phrase": "trên tinh thần hoà hợp",
        "reason": "in this province a way of agreeing to nothing in particular",
        "example": "Trên tinh thần hoà hợp, Sở Tư pháp thống nhất."
    }]
}]}"#;

#[tokio::test]
async fn the_hosts_phrases_are_refused_and_told_to_the_widget() {
    let folder = Folder::new();
    let lexicon = folder.file("lexicon.json", PHRASES);
    let flags = ["--demo", "--demo-empty", "--demo-clock", MONDAY, "--lexicon", &lexicon];
    let service = Service::with(&folder, &flags).await;
    let officer = service.officer("so-tu-phap.chuyen-vien").await;
    let session = officer.get("/session").await;
    assert_eq!(
        session.json["lexicon"],
        json!([{"kind": "hedge", "phrases": ["trên tinh thần hoà hợp"]}])
    );

    let id = story::sent(&service).await;
    let mut answer = story::answer(&[1], "so-tu-phap.chuyen-vien");
    answer["opinion"]["answers"][0]["reasons"] =
        json!("Trên tinh thần hòa hợp, Sở Tư pháp thống nhất.");
    let refused = officer.acts(id, answer).await;
    refused.is_problem(422, "refused");
    assert_eq!(refused.violations(), ["evasive-wording"]);
    let finding = &refused.json["violations"][0]["findings"][0];
    assert_eq!(finding["kind"], "hedged-agreement");
    assert_eq!(finding["quote"], "Trên tinh thần hòa hợp, Sở Tư pháp thống nhất");
}

#[tokio::test]
async fn without_phrases_of_the_host_the_session_has_none() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let session = service.officer("so-tu-phap.chuyen-vien").await.get("/session").await;
    assert!(session.json.get("lexicon").is_none());
}

#[tokio::test]
async fn faulty_phrases_keep_the_service_from_starting() {
    let folder = Folder::new();
    let lexicon = folder.file(
        "lexicon.json",
        &PHRASES
            .replace("hedge", "generic")
            .replace(r#""phrase": "trên tinh thần hoà hợp""#, r#""phrase": "không""#),
    );
    let refused = Service::try_with(&folder, &["--demo", "--lexicon", &lexicon]).await;
    let error = refused.err().expect("the file is faulty").to_string();
    assert!(
        error.contains(r#"/groups/0/phrases/0: "không" has 1 words: expected 2 to 12"#),
        "{error}"
    );
}
