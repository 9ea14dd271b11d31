//! What is too much is refused in few words, and keeps nobody waiting.

use crate::service::{Answer, Folder, Service};
use crate::story::{self, ASKER, DRAFTER, MONITOR, request, submit};
use serde_json::{Value, json};
use sqlx::{Connection as _, SqliteConnection};
use std::time::Duration;
use uuid::Uuid;

/// An answer to something large, which itself is not.
const SHORT: usize = 20_000;

#[tokio::test]
async fn entries_beyond_measure_are_refused_in_few_words() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let drafter = service.officer(DRAFTER).await;
    let question = json!({"number": 1, "text": "", "own_position": ""});
    let unknown =
        |index| json!({"agency": format!("so-{index}"), "questions": [1], "relevance_reason": ""});
    let unknown: Vec<Value> = (0..2_000).map(unknown).collect();
    for (member, entries, list) in [
        ("questions", vec![question; 4_000], "questions"),
        ("consultees", unknown, "consultees"),
        ("fields", vec![json!("x.y"); 8_000], "fields"),
    ] {
        let mut request = request();
        request[member] = json!(entries);
        let answer = drafter.acts(Uuid::new_v4(), submit(&request)).await;
        let problem = answer.is_problem(422, "refused");
        let violations = problem["violations"].as_array().expect("a list");
        let of = |it: &Value| it["code"] == "too-many-entries" && it["list"] == list;
        assert!(violations.iter().any(of), "{}", answer.text);
        assert_eq!(violations[0]["field"], member);
        assert!(answer.text.len() < SHORT, "{} bytes", answer.text.len());
    }
}

#[tokio::test]
async fn a_question_is_put_to_an_agency_once() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let drafter = service.officer(DRAFTER).await;
    let mut request = request();
    request["consultees"][0]["questions"] = json!([1, 1]);
    let answer = drafter.acts(Uuid::new_v4(), submit(&request)).await;
    answer.is_problem(422, "refused");
    assert_eq!(answer.violations(), ["question-repeated"]);
    request["consultees"][0]["questions"] = json!(vec![1; 4_000]);
    let answer = drafter.acts(Uuid::new_v4(), submit(&request)).await;
    answer.is_problem(422, "refused");
    assert_eq!(answer.violations(), ["too-many-entries"]);
}

#[tokio::test]
async fn a_conclusion_has_room_for_every_point_that_was_opened() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let id = story::sent(&service).await;
    let agencies = [("so-tu-phap", 1), ("so-tai-chinh", 2), ("so-y-te", 1)];
    for (agency, questions) in agencies {
        let officer = format!("{agency}.chuyen-vien");
        let mut answer = story::answer(&[1, 2][..questions], &officer);
        let conditional = &mut answer["opinion"]["answers"][0];
        conditional["stance"] = json!("agree-with-conditions");
        let condition = |number| format!("Bổ sung khoản {number} Điều 7 về thời hạn trả lời");
        conditional["conditions"] = (1..=50).map(condition).collect();
        service.officer(&officer).await.does(id, answer).await;
        let head = service.officer(&format!("{agency}.giam-doc")).await;
        head.does(id, json!({"command": "answer-request"})).await;
    }
    let dispositions: Vec<Value> = agencies
        .iter()
        .flat_map(|(agency, _)| (1..=50).map(move |condition| (agency, condition)))
        .map(|(agency, condition)| {
            json!({
                "agency": agency, "question": 1, "condition": condition, "outcome": "explained",
                "explanation": "Điều 7 đã quy định thời hạn trả lời. ".repeat(40),
            })
        })
        .collect();
    let mut conclusion = story::conclusion();
    conclusion["dispositions"] = json!(dispositions);
    assert!(conclusion.to_string().len() > 256 * 1024, "{}", conclusion.to_string().len());
    // Who does not ask has nothing to conclude.
    let other = service.officer("so-y-te.chuyen-vien").await;
    other.acts(id, conclusion.clone()).await.is_problem(413, "too-large");
    service.officer(DRAFTER).await.does(id, conclusion).await;
}

#[tokio::test]
async fn a_hundred_violations_are_told_and_how_many_more_there_are() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let drafter = service.officer(DRAFTER).await;
    let mut request = request();
    let unknown =
        |index| json!({"agency": format!("so-{index}"), "questions": [1], "relevance_reason": ""});
    request["consultees"] = (0..150).map(unknown).collect();
    let answer = drafter.acts(Uuid::new_v4(), submit(&request)).await;
    let problem = answer.is_problem(422, "refused");
    assert_eq!(answer.violations().len(), 100);
    // Each is unknown, and asked for no reason.
    assert_eq!(problem["more_violations"], 200);
}

#[tokio::test]
async fn an_identifier_of_an_officer_is_one_that_can_be_read() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let id = story::sent(&service).await;
    let officer = service.officer("so-tu-phap.chuyen-vien").await;
    let long = "x".repeat(200_000);
    for named in ["an\u{2800}", "an\u{a0}an", long.as_str()] {
        let answer = officer.acts(id, json!({"command": "assign-officer", "officer": named})).await;
        answer.is_problem(422, "refused");
        assert_eq!(answer.violations(), ["identifier-unusable"]);
        assert!(answer.text.len() < SHORT, "{} bytes", answer.text.len());
    }
}

#[tokio::test]
async fn a_refused_act_does_not_wait_for_the_right_to_write() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let drafter = service.officer(DRAFTER).await;
    let mut writer = SqliteConnection::connect(&folder.database()).await.expect("the database");
    let held = writer.begin_with("BEGIN IMMEDIATE").await.expect("nobody else writes");
    let mut silent = request();
    silent["questions"][0]["own_position"] = json!("");
    let refused = drafter.acts(Uuid::new_v4(), submit(&silent));
    let answer = tokio::time::timeout(Duration::from_secs(5), refused).await;
    let answer = answer.expect("it does not wait for the writer");
    answer.is_problem(422, "refused");
    held.rollback().await.expect("the lock is let go");
    drafter.does(Uuid::new_v4(), submit(&request())).await;
}

#[tokio::test]
async fn one_reminder_a_day_by_people_with_a_short_note() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let id = story::sent(&service).await;
    let remind =
        |note: &str| json!({"command": "remind-consultee", "agency": "so-tu-phap", "note": note});
    let asker = service.officer(ASKER).await;
    let answer = asker.acts(id, remind(&"ô".repeat(2_001))).await;
    answer.is_problem(422, "refused");
    assert_eq!(answer.violations(), ["text-too-long"]);
    asker.does(id, remind(&"ô".repeat(2_000))).await;
    let again = service.officer(MONITOR).await.acts(id, remind("Đề nghị trả lời.")).await;
    let problem = again.is_problem(422, "refused");
    assert_eq!(again.violations(), ["reminded-already"]);
    assert_eq!(problem["violations"][0]["reminded_on"], "2026-11-23");
    assert_eq!(problem["violations"][0]["next"], "2026-11-25");
    let rows = asker.get("/asked").await.json["rows"].clone();
    let of = |row: &&Value| row["agency"] == "so-tu-phap";
    let consultees = rows[0]["consultees"].as_array().expect("a list");
    let row = consultees.iter().find(of).expect("the row").clone();
    assert_eq!((&row["reminded"], &row["last_reminded_on"]), (&json!(1), &json!("2026-11-23")));

    service.advance(json!({"advance_to": "2026-11-25T09:00:00+07:00"})).await;
    service.officer(MONITOR).await.does(id, remind("Đề nghị trả lời.")).await;
}

#[tokio::test]
async fn acts_at_the_same_time_are_each_done_once() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let id = story::sent(&service).await;
    let acknowledge = json!({"command": "acknowledge-receipt"});
    let officers = ["so-tu-phap.chuyen-vien", "so-tai-chinh.chuyen-vien", "so-y-te.chuyen-vien"];
    let mut calls = Vec::new();
    for officer in officers {
        calls.push(service.officer(officer).await.acting(id, 2, &acknowledge));
    }
    let mut answers = Vec::new();
    let running: Vec<_> = calls.into_iter().map(|call| tokio::spawn(Answer::of(call))).collect();
    for one in running {
        answers.push(one.await.expect("it ends").status);
    }
    answers.sort_unstable();
    assert_eq!(answers, [200, 409, 409]);
}
