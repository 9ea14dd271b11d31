use crate::service::{Answer, Folder, MONDAY, Officer, Service};
use crate::story::{self, ASKER, DRAFTER, MONITOR, request, send, submit};
use reqwest::Method;
use serde_json::{Value, json};
use uuid::Uuid;

const SHA256_OF_ABC: &str = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

async fn upload(officer: &Officer<'_>, query: &str, kind: &str, bytes: &[u8]) -> Answer {
    let call = officer.call(Method::POST, &format!("/documents{query}"));
    Answer::of(call.header("Content-Type", kind).body(bytes.to_vec())).await
}

fn with_document(source: &Value) -> Value {
    let mut request = request();
    request["documents"] = json!([{"title": "Dự thảo Quy chế", "source": source}]);
    submit(&request)
}

fn path(id: Uuid) -> String {
    format!("/consultations/{id}/documents/{SHA256_OF_ABC}")
}

#[tokio::test]
async fn a_document_is_kept_and_opened_by_those_concerned() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let drafter = service.officer(DRAFTER).await;
    let kept = upload(&drafter, "?title=Dự%20thảo.pdf", "application/pdf", b"abc").await;
    assert_eq!(kept.status, 200, "{}", kept.text);
    assert_eq!(
        kept.json,
        json!({"kind": "upload", "sha256": SHA256_OF_ABC, "bytes": 3,
            "media_type": "application/pdf"})
    );
    let id = Uuid::new_v4();
    // Its own agency can open it while the draft is not yet submitted; nobody else can.
    assert_eq!(drafter.get(&path(id)).await.text, "abc");
    let consultee = service.officer("so-tu-phap.chuyen-vien").await;
    consultee.get(&path(id)).await.is_problem(404, "not-found");

    drafter.does(id, with_document(&kept.json)).await;
    consultee.get(&path(id)).await.is_problem(404, "not-found");
    service.officer(ASKER).await.does(id, send()).await;

    let opened = consultee.get(&path(id)).await;
    assert_eq!((opened.status, opened.text.as_str()), (200, "abc"));
    assert_eq!(opened.header("content-type"), "application/pdf");
    assert_eq!(opened.header("x-content-type-options"), "nosniff");
    assert_eq!(
        opened.header("content-disposition"),
        "attachment; filename*=UTF-8''D%E1%BB%B1%20th%E1%BA%A3o.pdf"
    );
    assert_eq!(service.officer(MONITOR).await.get(&path(id)).await.status, 200);
    let stranger = service.officer("so-xay-dung.giam-doc").await;
    stranger.get(&path(id)).await.is_problem(404, "not-found");
    service.get(&format!("/api{}", path(id))).await.is_problem(401, "unauthenticated");
}

#[tokio::test]
async fn naming_a_digest_does_not_open_the_document_of_another_agency() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let owner = service.officer("so-y-te.chuyen-vien").await;
    let kept = upload(&owner, "", "application/pdf", b"abc").await;
    let thief = service.officer(DRAFTER).await;
    let id = Uuid::new_v4();
    let answer = thief.acts(id, with_document(&kept.json)).await;
    answer.is_problem(422, "refused");
    assert_eq!(answer.violations(), ["document-unusable"]);
    assert_eq!(answer.json["violations"][0]["index"], 1);
    thief.get(&path(id)).await.is_problem(404, "not-found");
}

#[tokio::test]
async fn a_successor_goes_on_with_the_documents_of_its_predecessor() {
    let folder = Folder::new();
    let id = Uuid::new_v4();
    let service = Service::demo(&folder).await;
    let drafter = service.officer(DRAFTER).await;
    let kept = upload(&drafter, "", "application/pdf", b"abc").await.json;
    drafter.does(id, with_document(&kept)).await;
    service.stop().await;

    let register =
        crate::succession::dissolved(&folder, "so-noi-vu", "2026-11-20", Some("so-xay-dung"));
    let flags = ["--demo", "--demo-empty", "--demo-clock", MONDAY, "--register", &register];
    let service = Service::with(&folder, &flags).await;
    let successor = service.officer("so-xay-dung.chuyen-vien").await;
    assert_eq!(successor.get(&path(id)).await.text, "abc");
    let former = service.officer(DRAFTER).await;
    former.get(&path(id)).await.is_problem(404, "not-found");
    former.get(&path(Uuid::new_v4())).await.is_problem(404, "not-found");

    let mut draft = with_document(&kept);
    draft["request"]["responsible_officer"] = json!("so-xay-dung.chuyen-vien");
    draft["request"]["consultees"].as_array_mut().expect("agencies").pop();
    successor.does(id, draft.clone()).await;
    service.officer("so-xay-dung.giam-doc").await.does(id, send()).await;
    let consultee = service.officer("so-tu-phap.chuyen-vien").await;
    assert_eq!(consultee.get(&path(id)).await.text, "abc");

    // In another consultation the digest alone still opens nothing.
    let mut another = draft;
    another["request"]["dossier_number"] = json!("HS-2026-119");
    let refused = successor.acts(Uuid::new_v4(), another).await;
    assert_eq!(refused.violations(), ["document-unusable"]);
}

#[tokio::test]
async fn a_document_is_named_as_it_is() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let drafter = service.officer(DRAFTER).await;
    let mut kept = upload(&drafter, "", "application/pdf", b"abc").await.json;
    kept["bytes"] = json!(4);
    let answer = drafter.acts(Uuid::new_v4(), with_document(&kept)).await;
    assert_eq!(answer.violations(), ["document-unusable"]);
}

#[tokio::test]
async fn what_is_no_document_is_refused() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let drafter = service.officer(DRAFTER).await;
    upload(&drafter, "", "application/pdf", b"").await.is_problem(422, "malformed");
    upload(&drafter, "", "pdf", b"abc").await.is_problem(415, "unsupported-media-type");
    let bare = drafter.call(Method::POST, "/documents").body(b"abc".to_vec());
    Answer::of(bare).await.is_problem(415, "unsupported-media-type");
    let answer = upload(&drafter, "?title=a%0Ab", "application/pdf", b"abc").await;
    assert_eq!(answer.is_problem(422, "malformed")["field"], "title");
    let large = vec![0; 20 * 1024 * 1024 + 1];
    upload(&drafter, "", "application/pdf", &large).await.is_problem(413, "too-large");
    let monitor = service.officer(MONITOR).await;
    upload(&monitor, "", "application/pdf", b"abc").await.is_problem(403, "not-allowed");
}

#[tokio::test]
async fn the_largest_document_is_kept_whole() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let drafter = service.officer(DRAFTER).await;
    let large = vec![7; 20 * 1024 * 1024];
    let kept = upload(&drafter, "", "application/octet-stream", &large).await;
    assert_eq!(kept.status, 200, "{}", kept.text);
    assert_eq!(kept.json["bytes"], 20 * 1024 * 1024);
    let sha256 = kept.json["sha256"].as_str().expect("a digest");
    let id = story::submitted(&service).await;
    let call = drafter.call(Method::GET, &format!("/consultations/{id}/documents/{sha256}"));
    let bytes = call.send().await.expect("an answer").bytes().await.expect("bytes");
    assert_eq!(bytes.len(), large.len());
}
