use crate::service::{Answer, Folder, Service};
use crate::story::{self, ASKER, DRAFTER, request, send, submit};
use serde_json::json;
use uuid::Uuid;

#[tokio::test]
async fn a_request_is_submitted_and_sent() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let id = Uuid::new_v4();
    let drafter = service.officer(DRAFTER).await;

    let answer = Answer::of(drafter.acting(id, 0, &submit(&request()))).await;
    assert_eq!((answer.status, answer.header("etag")), (200, "\"1\""), "{}", answer.text);
    assert_eq!(answer.json["consultation"]["stage"], "awaiting-signature");

    let answer = Answer::of(service.officer(ASKER).await.acting(id, 1, &send())).await;
    assert_eq!((answer.status, answer.header("etag")), (200, "\"2\""), "{}", answer.text);
    assert_eq!(answer.json["consultation"]["stage"], "open");
    assert_eq!(answer.json["history"][1]["actor"]["name"], "Giám đốc Sở Nội vụ");
    assert_eq!(answer.header("cache-control"), "no-store");
}

#[tokio::test]
async fn every_rule_that_refuses_is_told_in_both_languages() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let drafter = service.officer(DRAFTER).await;
    let mut request = request();
    request["subject"] = json!("");
    request["questions"][0]["own_position"] = json!("Đề nghị các cơ quan cho ý kiến.");
    let answer = drafter.acts(Uuid::new_v4(), submit(&request)).await;
    answer.is_problem(422, "refused");
    assert_eq!(answer.violations(), ["subject-missing", "own-position-missing"]);
    let violation = &answer.json["violations"][1];
    assert_eq!(violation["question"], 1);
    assert_eq!(violation["field"], "questions/1/own-position");
    assert_eq!(violation["severity"], "block");
    assert_eq!(violation["directives"], json!(["D12"]));
    let source = &answer.json["sources"][0];
    assert!(source["sentence"].as_str().expect("text").contains("tham mưu"));
    for language in ["vi", "en"] {
        assert!(!violation["message"][language].as_str().expect("text").is_empty());
    }
}

#[tokio::test]
async fn what_was_refused_leaves_nothing_behind() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let id = Uuid::new_v4();
    let drafter = service.officer(DRAFTER).await;
    let mut faulty = request();
    faulty["subject"] = json!("");
    drafter.acts(id, submit(&faulty)).await.is_problem(422, "refused");
    drafter.get(&format!("/consultations/{id}")).await.is_problem(404, "not-found");
}

#[tokio::test]
async fn an_act_needs_to_say_what_was_seen_and_which_act_it_is() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let id = story::submitted(&service).await;
    let head = service.officer(ASKER).await;
    let path = format!("/consultations/{id}/commands");
    let bare = || head.call(reqwest::Method::POST, &path).json(&send());

    let answer = Answer::of(bare().header("Idempotency-Key", Uuid::new_v4().to_string())).await;
    assert_eq!(answer.is_problem(428, "precondition-required")["field"], "If-Match");
    let answer = Answer::of(bare().header("If-Match", "\"1\"")).await;
    assert_eq!(answer.is_problem(428, "precondition-required")["field"], "Idempotency-Key");

    let keyed = || bare().header("Idempotency-Key", Uuid::new_v4().to_string());
    let answer = Answer::of(keyed().header("If-Match", "*")).await;
    assert_eq!(answer.is_problem(400, "bad-request")["field"], "If-Match");
    let answer =
        Answer::of(bare().header("If-Match", "\"1\"").header("Idempotency-Key", "1")).await;
    assert_eq!(answer.is_problem(400, "bad-request")["field"], "Idempotency-Key");

    let form = head
        .call(reqwest::Method::POST, &path)
        .header("If-Match", "\"1\"")
        .header("Idempotency-Key", Uuid::new_v4().to_string())
        .header("Content-Type", "text/plain")
        .body(send().to_string());
    Answer::of(form).await.is_problem(415, "unsupported-media-type");
}

#[tokio::test]
async fn redirecting_is_the_askers_alone() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let id = story::sent(&service).await;
    let officer = service.officer("so-tu-phap.chuyen-vien").await;
    let command = json!({
        "command": "redirect-questions", "from": "so-tu-phap", "to": "so-y-te",
        "relevance_reason": "Sở Y tế có trách nhiệm."
    });
    assert_eq!(officer.acts(id, command).await.status, 403);
}

#[tokio::test]
async fn the_story_runs_to_its_conclusion() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let id = story::sent(&service).await;
    let asker = service.officer(ASKER).await;
    story::answers(&service, id, "so-tu-phap", &[1]).await;
    story::returned(&service, id).await;
    asker.does(id, json!({"command": "accept-return", "agency": "so-y-te"})).await;

    let drafter = service.officer(DRAFTER).await;
    let early = drafter.acts(id, story::conclusion()).await;
    early.is_problem(422, "refused");
    assert_eq!(early.violations(), ["replies-awaited"]);

    // Friday morning after the due date: late, and taken all the same.
    service.advance(json!({"advance_to": "2026-12-04T09:00:00+07:00"})).await;
    story::answers(&service, id, "so-tai-chinh", &[1, 2]).await;
    let submitted = drafter.does(id, story::conclusion()).await;
    assert_eq!(submitted["consultation"]["stage"], "open");
    let conclude = json!({"command": "conclude-consultation"});
    let refused = drafter.acts(id, conclude.clone()).await;
    refused.is_problem(422, "refused");
    assert_eq!(refused.violations(), ["signer-not-head"]);
    let consultee = service.officer("so-tu-phap.chuyen-vien").await;
    let view = consultee.get(&format!("/consultations/{id}")).await.json;
    assert_eq!(view["consultation"]["conclusion_draft"], json!(null), "the asker's own");
    let concluded = asker.does(id, conclude).await;
    assert_eq!(concluded["consultation"]["stage"], "concluded");
    let conclusion = &concluded["consultation"]["conclusion"];
    assert_eq!(conclusion["by"]["officer"], ASKER);
    assert_eq!(conclusion["drafted_by"]["officer"], DRAFTER);
    let finance = &concluded["consultation"]["consultees"][1];
    assert_eq!(finance["reply"]["counts_on"], "2026-12-04");
}

#[tokio::test]
async fn finance_cannot_return_what_is_its_own() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let id = story::sent(&service).await;
    let officer = service.officer("so-tai-chinh.chuyen-vien").await;
    let answer = officer
        .acts(
            id,
            json!({"command": "submit-return", "grounds": {
                "reason": "Không thuộc chức năng của Sở Tài chính.",
                "legal_basis": "Điều 2 Nghị định số 150/2025/NĐ-CP",
                "competent_agency": "so-tu-phap",
                "responsible_officer": "so-tai-chinh.chuyen-vien"
            }}),
        )
        .await;
    answer.is_problem(422, "refused");
    assert_eq!(answer.violations(), ["returned-within-own-mandate"]);
}

#[tokio::test]
async fn a_request_is_never_handed_on_to_a_third_agency() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let id = story::sent(&service).await;
    let officer = service.officer("so-y-te.chuyen-vien").await;
    let head = service.officer("so-y-te.giam-doc").await;
    let finance = "so-tai-chinh.chuyen-vien";
    let mut in_its_name = story::answer(&[1], "so-y-te.chuyen-vien");
    in_its_name["agency"] = json!("so-tai-chinh");
    for (who, command) in [
        (&officer, json!({"command": "forward-request", "to": "so-tai-chinh"})),
        (&officer, in_its_name),
        (&head, json!({"command": "assign-officer", "officer": finance})),
        (&officer, story::answer(&[1], finance)),
    ] {
        let answer = who.acts(id, command).await;
        answer.is_problem(422, "refused");
        assert_eq!(answer.violations(), ["forwards-sideways"]);
        let violation = &answer.json["violations"][0];
        assert_eq!(violation["agency"], "so-tai-chinh");
        assert!(violation["message"]["vi"].as_str().expect("text").contains("Sở Tài chính"));
    }
    let seen = head.get(&format!("/consultations/{id}")).await;
    assert_eq!(seen.json["consultation"]["sequence"], 2, "nothing was recorded");
}
