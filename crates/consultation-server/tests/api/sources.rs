//! Which documents stand behind the rules is the host's to say.

use crate::service::{Answer, Folder, MONDAY, Service};
use crate::story::{DRAFTER, request, submit};
use serde_json::{Value, json};
use uuid::Uuid;

const OWN: &str = r#"{"sources": [{"id": "D2", "issuer": "Ủy ban nhân dân tỉnh A", "kind": "Chỉ thị",
    "number": "08/CT-UBND", "date": "2026-03-02", "sentence": "không lấy ý kiến để kéo dài thời gian",
    "link": "https://tinh-a.example.vn/08"}]}"#;

async fn with(folder: &Folder, sources: &str) -> anyhow::Result<Service> {
    let file = folder.file("sources.json", sources);
    let flags = ["--demo", "--demo-empty", "--demo-clock", MONDAY, "--sources", file.as_str()];
    Service::try_with(folder, &flags).await
}

/// A request with a vague question to an agency that is not directly relevant, and without a subject.
async fn refused(service: &Service) -> Answer {
    let mut request = request();
    request["subject"] = json!("");
    request["questions"][0]["text"] = json!("Xin ý kiến về dự thảo");
    request["questions"][1]["text"] = json!("Xin ý kiến");
    service.officer(DRAFTER).await.acts(Uuid::new_v4(), submit(&request)).await
}

fn directives_of(answer: &Answer, code: &str) -> Value {
    let found = answer.json["violations"].as_array().expect("a list");
    let found = found.iter().find(|found| found["code"] == code);
    found.expect("the violation")["directives"].clone()
}

#[tokio::test]
async fn a_refusal_cites_the_hosts_documents_each_once() {
    let folder = Folder::new();
    let service = with(&folder, OWN).await.expect("it starts");
    let answer = refused(&service).await;
    let problem = answer.is_problem(422, "refused");
    assert_eq!(problem["sources"].as_array().map(Vec::len), Some(1), "{}", answer.text);
    assert_eq!(problem["sources"][0]["number"], "08/CT-UBND");
    assert_eq!(answer.text.matches("không lấy ý kiến để kéo dài").count(), 1);
    assert!(!answer.text.contains("Kiên Giang"));
    assert_eq!(directives_of(&answer, "question-not-specific"), json!(["D2"]));
    assert_eq!(directives_of(&answer, "subject-missing"), json!([]), "an empty field");
    let session = service.officer(DRAFTER).await.get("/session").await.json;
    assert_eq!(session["sources"]["sources"][0]["issuer"], "Ủy ban nhân dân tỉnh A");
    assert_eq!(session["sources"]["sample"], Value::Null);
}

#[tokio::test]
async fn a_host_that_names_none_has_none_cited() {
    let folder = Folder::new();
    let service = with(&folder, r#"{"sources": []}"#).await.expect("it starts");
    let answer = refused(&service).await;
    assert_eq!(answer.is_problem(422, "refused")["sources"], Value::Null);
    assert_eq!(directives_of(&answer, "question-not-specific"), json!(["D2"]));
}

#[tokio::test]
async fn a_list_that_is_wrong_is_refused_with_its_places() {
    let folder = Folder::new();
    let source = |id: &str, date: &str| json!({"id": id, "issuer": "Ủy ban nhân dân tỉnh", "kind": "Công văn", "date": date, "sentence": "…"});
    for (sources, said) in [
        (json!([source("D2", "2026"), source("D2", "2026-01")]), "/sources/1/id: D2 stands twice"),
        (json!([source("D99", "2026")]), "/sources/0/id"),
        (json!([source("D2", "02/03/2026")]), "/sources/0/date"),
    ] {
        let wrong = json!({ "sources": sources }).to_string();
        let Err(error) = with(&folder, &wrong).await else { panic!("it starts with {wrong}") };
        let told = format!("{error:#}");
        assert!(told.contains("the list of sources") && told.contains(said), "{told}");
    }
}
