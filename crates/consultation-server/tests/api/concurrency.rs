//! Two who act at once, and one who acts twice.

use crate::service::{Answer, Folder, Service};
use crate::story::{self, ASKER, DRAFTER, request, send, submit};
use serde_json::json;
use uuid::Uuid;

#[tokio::test]
async fn a_stale_sequence_is_told_the_present_one() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let id = story::sent(&service).await;
    let head = service.officer(ASKER).await;
    for stale in [0, 1, 7] {
        let answer = Answer::of(head.acting(id, stale, &send())).await;
        assert_eq!(answer.is_problem(409, "conflict")["current"], 2);
    }
}

#[tokio::test]
async fn what_does_not_exist_is_not_acted_on() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let drafter = service.officer(DRAFTER).await;
    let answer = Answer::of(drafter.acting(Uuid::new_v4(), 3, &submit(&request()))).await;
    answer.is_problem(404, "not-found");
}

#[tokio::test]
async fn a_repeated_act_is_answered_and_not_done_again() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let id = story::submitted(&service).await;
    let head = service.officer(ASKER).await;
    let call = head.acting(id, 1, &send());
    let repeated = call.try_clone().expect("a body that can be sent twice");
    let much_later = call.try_clone().expect("a body that can be sent twice");

    let first = Answer::of(call).await;
    let second = Answer::of(repeated).await;
    assert_eq!((first.status, second.status), (200, 200));
    assert_eq!(first.text, second.text);
    assert_eq!(first.header("etag"), second.header("etag"));

    // Also when the consultation has gone on, and over a restart.
    let officer = service.officer("so-tu-phap.chuyen-vien").await;
    officer.does(id, json!({"command": "acknowledge-receipt"})).await;
    let third = Answer::of(much_later).await;
    assert_eq!((third.status, third.text), (200, first.text));
    let view = head.get(&format!("/consultations/{id}")).await;
    assert_eq!(view.json["consultation"]["sequence"], 3);
}

#[tokio::test]
async fn a_key_stands_for_one_act_of_one_officer() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let id = Uuid::new_v4();
    let drafter = service.officer(DRAFTER).await;
    let key = Uuid::new_v4().to_string();
    let with_key = |id: Uuid, expected: u64, subject: &str| {
        let mut request = request();
        request["subject"] = json!(subject);
        drafter
            .call(reqwest::Method::POST, &format!("/consultations/{id}/commands"))
            .header("If-Match", format!("\"{expected}\""))
            .header("Idempotency-Key", &key)
            .json(&submit(&request))
    };
    assert_eq!(Answer::of(with_key(id, 0, "Quy chế phối hợp")).await.status, 200);
    let answer = Answer::of(with_key(id, 1, "Quy chế khác")).await;
    answer.is_problem(422, "idempotency-key-reused");
    let answer = Answer::of(with_key(Uuid::new_v4(), 0, "Quy chế phối hợp")).await;
    answer.is_problem(422, "idempotency-key-reused");

    let other = service.officer("so-y-te.chuyen-vien").await;
    let mut own = request();
    own["responsible_officer"] = json!("so-y-te.chuyen-vien");
    own["fields"] = json!(["health.care", "justice.legal-documents"]);
    own["consultees"] = json!([own["consultees"][0]]);
    own["questions"] = json!([own["questions"][0]]);
    let call = other
        .call(reqwest::Method::POST, &format!("/consultations/{}/commands", Uuid::new_v4()))
        .header("If-Match", "\"0\"")
        .header("Idempotency-Key", &key)
        .json(&submit(&own));
    let answer = Answer::of(call).await;
    assert_eq!(answer.status, 200, "{}", answer.text);
}

#[tokio::test]
async fn what_was_refused_may_be_tried_again_with_the_same_key() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let id = story::submitted(&service).await;
    let head = service.officer(ASKER).await;
    let key = Uuid::new_v4().to_string();
    let sending = |expected: u64| {
        head.call(reqwest::Method::POST, &format!("/consultations/{id}/commands"))
            .header("If-Match", format!("\"{expected}\""))
            .header("Idempotency-Key", &key)
            .json(&send())
    };
    Answer::of(sending(5)).await.is_problem(409, "conflict");
    assert_eq!(Answer::of(sending(1)).await.status, 200);
    assert_eq!(Answer::of(sending(5)).await.status, 200);
}

#[tokio::test]
async fn of_many_at_once_one_is_taken() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let id = story::submitted(&service).await;
    let head = service.officer(ASKER).await;
    let acts: Vec<_> =
        (0..12).map(|_| tokio::spawn(Answer::of(head.acting(id, 1, &send())))).collect();
    let mut taken = 0;
    for act in acts {
        let answer = act.await.expect("the call ends");
        match answer.status {
            200 => taken += 1,
            _ => assert_eq!(answer.is_problem(409, "conflict")["current"], 2),
        }
    }
    assert_eq!(taken, 1);
}

#[tokio::test]
async fn one_act_sent_many_times_at_once_is_done_once() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let id = story::submitted(&service).await;
    let call = service.officer(ASKER).await.acting(id, 1, &send());
    let calls: Vec<_> = (0..12)
        .map(|_| call.try_clone().expect("a body that can be sent twice"))
        .map(|call| tokio::spawn(Answer::of(call)))
        .collect();
    let mut texts = Vec::new();
    for call in calls {
        let answer = call.await.expect("the call ends");
        assert_eq!(answer.status, 200, "{}", answer.text);
        texts.push(answer.text);
    }
    texts.dedup();
    assert_eq!(texts.len(), 1);
}
