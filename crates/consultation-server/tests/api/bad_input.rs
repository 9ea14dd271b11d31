//! What is wrong is refused with its place and what to do; nothing is stored, nothing breaks.

use crate::service::{Answer, Folder, MONDAY, Officer, Service};
use crate::story::{self, DRAFTER, request, submit};
use reqwest::{Method, RequestBuilder};
use serde_json::{Value, json};
use uuid::Uuid;

fn posting(officer: &Officer<'_>, body: impl Into<reqwest::Body>) -> RequestBuilder {
    officer
        .call(Method::POST, &format!("/consultations/{}/commands", Uuid::new_v4()))
        .header("If-Match", "\"0\"")
        .header("Idempotency-Key", Uuid::new_v4().to_string())
        .header("Content-Type", "application/json")
        .body(body)
}

async fn with_due_date(drafter: &Officer<'_>, due_on: Value) -> Answer {
    let mut request = request();
    request["due_on"] = due_on;
    drafter.acts(Uuid::new_v4(), submit(&request)).await
}

#[tokio::test]
async fn ten_megabytes_of_text() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let drafter = service.officer(DRAFTER).await;
    let mut request = request();
    request["subject"] = json!("Quy chế ".repeat(1_000_000));
    let answer = drafter.acts(Uuid::new_v4(), submit(&request)).await;
    let problem = answer.is_problem(413, "too-large");
    assert!(problem["detail"].as_str().expect("text").contains("262144"));
    assert_eq!(drafter.get("/session").await.status, 200);
}

#[tokio::test]
async fn a_text_that_is_too_long_for_its_field() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let mut request = request();
    request["questions"][1]["text"] = json!("ô".repeat(20_001));
    let drafter = service.officer(DRAFTER).await;
    let answer = drafter.acts(Uuid::new_v4(), submit(&request)).await;
    let problem = answer.is_problem(422, "malformed");
    assert_eq!(problem["field"], "request.questions[1].text");
    assert!(problem["detail"].as_str().expect("text").starts_with("text-too-long: 20001"));
}

#[tokio::test]
async fn bytes_that_are_not_utf_8() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let drafter = service.officer(DRAFTER).await;
    let mut body = submit(&request()).to_string().into_bytes();
    let at = body.windows(4).position(|four| four == "thảo".as_bytes()[..4].as_ref());
    body[at.expect("the word") + 2] = 0xFF;
    Answer::of(posting(&drafter, body)).await.is_problem(400, "invalid-utf-8");
}

#[tokio::test]
async fn decomposed_vietnamese_is_kept_composed() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let drafter = service.officer(DRAFTER).await;
    let mut request = request();
    request["subject"] = json!("Quy chê\u{301} phô\u{301}i hơ\u{323}p");
    let id = Uuid::new_v4();
    drafter.does(id, submit(&request)).await;
    let view = drafter.get(&format!("/consultations/{id}")).await;
    assert_eq!(view.json["consultation"]["request"]["subject"], "Quy chế phối hợp");
    assert_eq!(view.json["history"][0]["event"]["request"]["subject"], "Quy chế phối hợp");
}

#[tokio::test]
async fn letters_without_a_composed_form_are_kept() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let drafter = service.officer(DRAFTER).await;
    for subject in ["Buôn Mơ\u{306}ng", "Ê\u{306} Đê, Ư\u{306}", "Gia Rai: x\u{304}"] {
        let mut request = request();
        request["subject"] = json!(subject);
        let id = Uuid::new_v4();
        drafter.does(id, submit(&request)).await;
        let view = drafter.get(&format!("/consultations/{id}")).await;
        assert_eq!(view.json["consultation"]["request"]["subject"], subject);
    }
}

#[tokio::test]
async fn what_nobody_sees_is_left_out_or_refused() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let drafter = service.officer(DRAFTER).await;
    let submitting = async |subject: &str| {
        let mut request = request();
        request["subject"] = json!(subject);
        let id = Uuid::new_v4();
        (drafter.acts(id, submit(&request)).await, id)
    };
    for (subject, kept) in [
        ("Quy\u{200b} chế\u{ad}", "Quy chế"),
        ("\u{feff}Quy chế\u{200e}", "Quy chế"),
        ("\u{a0}Quy chế\u{2800}", "Quy chế"),
    ] {
        let (answer, _) = submitting(subject).await;
        assert_eq!(answer.status, 200, "{}", answer.text);
        assert_eq!(answer.json["consultation"]["request"]["subject"], kept);
        assert_eq!(answer.json["history"][0]["event"]["request"]["subject"], kept);
    }
    for subject in
        ["Quy \u{202e}chế", "Quy \u{2066}chế", "Quy chế\u{e0041}", "Quy chế\u{fdd0}", "\u{1ffff}"]
    {
        let (answer, _) = submitting(subject).await;
        let problem = answer.is_problem(422, "malformed");
        assert_eq!(problem["field"], "request.subject");
        assert!(problem["detail"].as_str().expect("text").starts_with("invisible-character: "));
    }
    for subject in ["\u{2800}", "\u{3164}", "\u{a0}\u{3000}", "\u{200b}"] {
        let (answer, _) = submitting(subject).await;
        answer.is_problem(422, "refused");
        assert_eq!(answer.violations(), ["subject-missing"]);
    }
}

#[tokio::test]
async fn control_characters() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let drafter = service.officer(DRAFTER).await;
    for control in ["\u{0}", "\u{7}", "\u{1b}", "\u{7f}", "\u{85}"] {
        let mut request = request();
        request["questions"][0]["own_position"] = json!(format!("Đề xuất{control}giữ"));
        let answer = drafter.acts(Uuid::new_v4(), submit(&request)).await;
        let problem = answer.is_problem(422, "malformed");
        assert_eq!(problem["field"], "request.questions[0].own_position");
        assert_eq!(problem["detail"], "control-character: at character 7");
    }
}

#[tokio::test]
async fn due_dates_that_cannot_be() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let drafter = service.officer(DRAFTER).await;
    for (due_on, code) in [
        ("1900-01-01", "calendar-data-missing"),
        ("9999-12-31", "calendar-data-missing"),
        ("2026-11-20", "due-too-soon"),
        ("2027-11-22", "due-too-late"),
        ("2026-11-24", "due-too-soon"),
        ("2026-11-28", "due-not-working-day"),
    ] {
        let answer = with_due_date(&drafter, json!(due_on)).await;
        answer.is_problem(422, "refused");
        assert_eq!(answer.violations(), [code], "{due_on}: {}", answer.text);
        assert_eq!(answer.json["violations"][0]["field"], "due-on");
        assert!(!answer.json["violations"][0]["message"]["vi"].as_str().expect("text").is_empty());
    }
    for due_on in ["2026-02-30", "30/11/2026", "+262143-01-01", "tomorrow"] {
        let answer = with_due_date(&drafter, json!(due_on)).await;
        assert_eq!(answer.is_problem(422, "malformed")["field"], "request.due_on", "{due_on}");
    }
}

/// The calendar of this service ends with the year 2026.
async fn with_a_short_calendar(folder: &Folder, now: &str) -> Service {
    let calendar = json!({
        "country": "VN", "time_zone": "Asia/Ho_Chi_Minh", "weekend": ["sat", "sun"],
        "source": "test", "first_year": 2026, "last_year": 2026,
        "days_off": [], "working_weekend_days": []
    });
    let calendar = folder.file("calendar.json", &calendar.to_string());
    let flags = ["--demo", "--demo-empty", "--demo-clock", now, "--calendar", &calendar];
    Service::with(folder, &flags).await
}

#[tokio::test]
async fn a_year_that_the_calendar_does_not_have() {
    let folder = Folder::new();
    let service = with_a_short_calendar(&folder, "2026-12-29T09:00:00+07:00").await;
    let drafter = service.officer(DRAFTER).await;
    let answer = with_due_date(&drafter, json!("2027-01-05")).await;
    answer.is_problem(422, "refused");
    assert_eq!(answer.violations(), ["calendar-data-missing"]);
    assert_eq!(answer.json["violations"][0]["field"], "due-on");
    assert_eq!(answer.json["violations"][0]["last_year"], 2026);
}

#[tokio::test]
async fn a_calendar_that_has_ended() {
    let folder = Folder::new();
    let service = with_a_short_calendar(&folder, MONDAY).await;
    let id = story::sent(&service).await;
    service.stop().await;

    // After the last office hours that the calendar knows, what arrives would arrive in a year without data.
    let service = with_a_short_calendar(&folder, "2026-12-31T18:00:00+07:00").await;
    let officer = service.officer("so-tu-phap.chuyen-vien").await;
    let answer = officer.get("/inbox").await;
    let problem = answer.is_problem(500, "calendar-data-missing");
    let detail = problem["detail"].as_str().expect("text");
    assert!(detail.contains("2026") && detail.contains("--calendar"), "{detail}");
    assert_eq!(officer.get("/session").await.status, 200);
    assert_eq!(officer.get(&format!("/consultations/{id}")).await.status, 200, "the archive");
    let answer = officer.acts(id, json!({"command": "acknowledge-receipt"})).await;
    assert_eq!(answer.status, 200, "{}", answer.text);
}

#[tokio::test]
async fn bodies_that_are_not_commands() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let drafter = service.officer(DRAFTER).await;
    for (body, said) in [
        (String::new(), "not JSON"),
        ("{".to_owned(), "not JSON"),
        ("[".repeat(100_000), "recursion limit"),
        (r#"{"command": "\ud800"}"#.to_owned(), "not JSON"),
        ("null".to_owned(), "null"),
        (r#"{"command": 7}"#.to_owned(), "7"),
        (r#"{"command": "send-request", "to": "me"}"#.to_owned(), "to"),
        (r#"{"command": "send-request", "capacity": "boss"}"#.to_owned(), "boss"),
    ] {
        let answer = Answer::of(posting(&drafter, body.clone())).await;
        let problem = answer.is_problem(422, "malformed");
        let detail = problem["detail"].as_str().expect("text");
        assert!(detail.contains(said), "{}: {detail}", &body[..body.len().min(60)]);
    }
}

#[tokio::test]
async fn members_that_nobody_knows() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let drafter = service.officer(DRAFTER).await;
    let mut request = request();
    request["questions"][0]["deadline"] = json!("2026-12-03");
    let answer = drafter.acts(Uuid::new_v4(), submit(&request)).await;
    let problem = answer.is_problem(422, "malformed");
    assert_eq!(problem["field"], "request.questions[0].deadline");
}

#[tokio::test]
async fn paths_and_methods_that_do_not_exist() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let drafter = service.officer(DRAFTER).await;
    drafter.get("/nothing").await.is_problem(404, "not-found");
    service.get("/nothing").await.is_problem(404, "not-found");
    drafter.get("/consultations/no-uuid").await.is_problem(404, "not-found");
    drafter.get(&format!("/consultations/{}", Uuid::new_v4())).await.is_problem(404, "not-found");
    let answer = Answer::of(drafter.call(Method::DELETE, "/inbox")).await;
    answer.is_problem(405, "method-not-allowed");
    let answer = drafter.get("/timeliness?from=2026-11-30&to=2026-11-01").await;
    answer.is_problem(400, "bad-request");
    let answer = drafter.get("/timeliness?from=yesterday").await;
    answer.is_problem(400, "bad-request");
}

#[tokio::test]
async fn a_body_that_never_ends() {
    use std::io::{Read as _, Write as _};

    let folder = Folder::new();
    let flags = ["--demo", "--demo-empty", "--demo-clock", MONDAY, "--request-timeout", "1"];
    let service = Service::with(&folder, &flags).await;
    let token = service.officer(DRAFTER).await.token;
    let address = service.url("").replace("http://", "");
    let id = Uuid::new_v4();
    let answer = tokio::task::spawn_blocking(move || {
        let mut connection = std::net::TcpStream::connect(address).expect("it listens");
        write!(
            connection,
            "POST /api/consultations/{id}/commands HTTP/1.1\r\nHost: test\r\n\
             Authorization: Bearer {token}\r\nIf-Match: \"0\"\r\nIdempotency-Key: {id}\r\n\
             Content-Type: application/json\r\nContent-Length: 100\r\nConnection: close\r\n\r\n{{"
        )
        .expect("it reads");
        let mut answer = String::new();
        connection.read_to_string(&mut answer).expect("it answers");
        answer
    });
    let answer = answer.await.expect("the call ends");
    assert!(answer.starts_with("HTTP/1.1 504"), "{answer}");
    assert!(answer.contains("\"timed-out\""), "{answer}");
}
