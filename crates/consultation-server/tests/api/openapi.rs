use crate::service::{Answer, Folder, Service};
use crate::story::DRAFTER;
use consultation::limits::{IDENTIFIER, List, ShortText};
use reqwest::Method;
use serde_json::Value;
use uuid::Uuid;

/// Every `$ref` of the document.
fn references<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
    match value {
        Value::Object(members) => {
            found.extend(members.get("$ref").and_then(Value::as_str));
            members.values().for_each(|member| references(member, found));
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, found)),
        _ => {}
    }
}

#[tokio::test]
async fn describes_the_interface() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let answer = service.get("/api/openapi.json").await;
    assert_eq!(answer.status, 200);
    let document = answer.json;
    assert!(document["openapi"].as_str().expect("a version").starts_with("3.1"));

    let mut found = Vec::new();
    references(&document, &mut found);
    assert!(found.len() > 20);
    for reference in found {
        let pointer = reference.strip_prefix('#').expect("a place in the document");
        assert!(document.pointer(pointer).is_some(), "{reference} leads nowhere");
    }
    for schema in ["Command", "ConsultationView", "Event", "Problem", "Report", "Session"] {
        assert!(document["components"]["schemas"][schema].is_object(), "{schema}");
    }
}

#[tokio::test]
async fn every_documented_operation_answers() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let document = service.get("/api/openapi.json").await.json;
    let mut operations = 0;
    for (path, methods) in document["paths"].as_object().expect("paths") {
        for (method, operation) in methods.as_object().expect("methods") {
            operations += 1;
            let path = path
                .replace("{id}", "00000000-0000-0000-0000-000000000000")
                .replace("{sha256}", "00");
            let method = method.to_uppercase().parse().expect("a method");
            let call = service.call(method, &format!("/api{path}"));
            let status = Answer::of(call).await.status;
            let is_open = operation["security"] == serde_json::json!([{}]);
            assert_eq!(status, if is_open { 200 } else { 401 }, "{path}");
            assert!(operation["responses"][status.to_string()].is_object(), "{path}: {status}");
        }
    }
    assert_eq!(operations, 11);
}

#[tokio::test]
async fn what_cannot_be_read_is_described() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let document = service.get("/api/openapi.json").await.json;
    let officer = service.officer(DRAFTER).await;
    let id = Uuid::new_v4();
    for (path, operation, method, status) in [
        ("/earlier", "/earlier", Method::GET, 400),
        ("/earlier?dossier_number=%07", "/earlier", Method::GET, 422),
        ("/timeliness?from=yesterday", "/timeliness", Method::GET, 400),
        (&format!("/consultations/{id}"), "/consultations/{id}", Method::GET, 404),
        ("/documents", "/documents", Method::POST, 415),
    ] {
        let answer = Answer::of(officer.call(method.clone(), path)).await;
        assert_eq!(answer.status, status, "{path}: {}", answer.text);
        let method = method.as_str().to_lowercase();
        let responses = &document["paths"][operation][method]["responses"];
        assert!(responses[status.to_string()].is_object(), "{path}: {status}");
    }
}

#[tokio::test]
async fn problems_are_described_as_what_they_are() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let document = service.get("/api/openapi.json").await.json;
    let problem = serde_json::json!({"$ref": "#/components/schemas/Problem"});
    for (path, methods) in document["paths"].as_object().expect("paths") {
        for operation in methods.as_object().expect("methods").values() {
            let responses = operation["responses"].as_object().expect("responses");
            for (status, response) in
                responses.iter().filter(|(status, _)| status.as_str() >= "400")
            {
                let content = response["content"].as_object().expect("a body");
                assert_eq!(content.len(), 1, "{path}: {status}");
                let schema = &content["application/problem+json"]["schema"];
                assert_eq!(*schema, problem, "{path}: {status}");
            }
            let is_open = operation["security"] == serde_json::json!([{}]);
            for status in ["401", "403", "409", "429", "500", "503", "504"] {
                assert_eq!(responses.contains_key(status), !is_open, "{path}: {status}");
            }
        }
    }
    let parameters = &document["paths"]["/consultations/{id}/commands"]["post"]["parameters"];
    let mut parameters = parameters.as_array().expect("parameters").iter();
    let sequence = parameters.find(|parameter| parameter["name"] == "If-Match");
    assert_eq!(sequence.expect("a header")["schema"]["pattern"], "^\"[0-9]+\"$");
    // A time of day without an offset is no `time` of JSON Schema.
    let opens = &document["components"]["schemas"]["OfficeHours"]["properties"]["opens"];
    assert_eq!(opens["format"], "time-local");
}

#[tokio::test]
async fn the_limits_are_those_of_the_rules() {
    let folder = Folder::new();
    let document = Service::demo(&folder).await.get("/api/openapi.json").await.json;
    let schemas = &document["components"]["schemas"];
    for (name, part, list) in [
        ("Request", "fields", List::Fields),
        ("Request", "documents", List::Documents),
        ("Request", "questions", List::Questions),
        ("Request", "consultees", List::Consultees),
        ("Asked", "questions", List::QuestionsAsked),
        ("Opinion", "answers", List::Answers),
        ("Answer", "conditions", List::Conditions),
        ("Answer", "legal_basis", List::LegalBasis),
    ] {
        let most = &schemas[name]["properties"][part]["maxItems"];
        assert_eq!(most, list.most(), "{name}, {part}");
    }
    let commands = schemas["Command"]["oneOf"].as_array().expect("commands");
    let part = |command: &str, part: &str| {
        let mut commands = commands.iter().map(|it| &it["properties"]);
        commands.find(|it| it["command"]["enum"][0] == command).expect("the command")[part].clone()
    };
    assert_eq!(part("ask-information", "papers")["maxItems"], List::Papers.most());
    assert_eq!(
        part("conclude-consultation", "dispositions")["maxItems"],
        List::Dispositions.most()
    );
    assert_eq!(part("remind-consultee", "note")["maxLength"], ShortText::Note.most());
    let number = &schemas["Request"]["properties"]["dossier_number"]["maxLength"];
    assert_eq!(number, ShortText::DossierNumber.most());
    assert_eq!(schemas["OfficerId"]["maxLength"], IDENTIFIER);
}
