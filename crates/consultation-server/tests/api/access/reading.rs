//! One consultation with everything in it, and what each person finds of it in the answers.

use super::table::{Person, Reading, person, reading};
use super::world::{World, answer, grounds, in_working_days, of, request, today};
use crate::story::{send, submit};
use reqwest::Method;
use serde_json::{Value, json};
use uuid::Uuid;

const ASKED: [&str; 11] = [
    "van-phong-ubnd",
    "so-tai-chinh",
    "so-y-te",
    "so-xay-dung",
    "so-cong-thuong",
    "so-nong-nghiep-moi-truong",
    "so-khoa-hoc-cong-nghe",
    "so-tu-phap",
    "so-ngoai-vu",
    "so-van-hoa-the-thao-du-lich",
    "ubnd-xa-mien-nui",
];

/// A consultation, and what was uploaded for it.
struct Told {
    id: Uuid,
    dossier: String,
    document: String,
    papers: String,
    own_upload: String,
}

/// The mark that somebody's words have for a column of the table.
fn mark(column: &str) -> String {
    format!("MK{}", column.replace('-', "").to_uppercase())
}

fn upload(kept: &Value) -> Value {
    json!([{"title": "Tài liệu kèm theo", "source": kept}])
}

fn digest(kept: &Value) -> String {
    kept["sha256"].as_str().expect("a digest").to_owned()
}

async fn tell(world: &World) -> Told {
    let id = Uuid::new_v4();
    let officer = "asker.officer";
    let document = world.uploads(officer, "du thao").await;
    let papers = world.uploads(officer, "du toan").await;
    let own_upload = world.uploads(officer, "rieng").await;

    let mut asked = request(&ASKED);
    asked["documents"] = upload(&document);
    let mut first = asked.clone();
    first["subject"] = json!(format!("Dự thảo lần 1 của Quy chế, {}", mark("ask-draft")));
    world.does(officer, id, submit(&first)).await;
    let remark = format!("Bổ sung căn cứ pháp lý tại mục {}.", mark("ask-draft"));
    let send_back = json!({"command": "send-back-request", "remark": remark});
    world.does("asker.head", id, send_back).await;
    world.does(officer, id, submit(&asked)).await;
    world.does("asker.head", id, send()).await;

    let draft = answer("van-phong-ubnd", &mark("reply-draft"));
    world.does("consultee.officer", id, draft).await;
    let signed = answer("so-tai-chinh", &mark("answer"));
    world.does("replied.officer", id, signed).await;
    world.does("replied.head", id, json!({"command": "answer-request"})).await;

    for (agency, column) in [
        ("so-y-te", "returned"),
        ("so-xay-dung", "contested"),
        ("so-cong-thuong", "accepted"),
        ("so-nong-nghiep-moi-truong", "set-aside"),
        ("so-khoa-hoc-cong-nghe", "incompetent"),
    ] {
        world.does(of(agency, "officer"), id, grounds(agency, &mark(column))).await;
        let officer = person(of(agency, "officer"));
        world.as_head(&officer).does(id, json!({"command": "return-request"})).await;
    }
    let accept = json!({"command": "accept-return", "agency": "so-cong-thuong"});
    world.does(officer, id, accept).await;
    for agency in ["so-xay-dung", "so-nong-nghiep-moi-truong", "so-khoa-hoc-cong-nghe"] {
        let reason = "Điều 9 của Quy chế giao việc này cho cơ quan.";
        let contest = json!({"command": "contest-return", "agency": agency, "reason": reason});
        world.does(officer, id, contest).await;
    }
    for (agency, competent) in
        [("so-nong-nghiep-moi-truong", true), ("so-khoa-hoc-cong-nghe", false)]
    {
        let rule = json!({"command": "rule-on-competence", "agency": agency,
            "competent": competent, "reason": "Căn cứ Điều 9 của Quy chế."});
        world.does("stranger.monitor", id, rule).await;
    }

    let ask = json!({"command": "ask-information", "responsible_officer": "so-tu-phap.officer",
        "papers": ["Dự toán kinh phí năm 2027 theo từng xã"]});
    world.does("sent-back.officer", id, ask).await;
    let give = json!({"command": "give-information", "agency": "so-tu-phap",
        "documents": upload(&papers), "note": "Gửi kèm dự toán theo đề nghị."});
    world.does(officer, id, give).await;
    world.does("sent-back.officer", id, answer("so-tu-phap", "I.2")).await;
    let remark = format!("Nêu rõ điều khoản và số liệu tại mục {}.", mark("remark"));
    let send_back = json!({"command": "send-back-reply", "remark": remark});
    world.as_head(&person("sent-back.officer")).does(id, send_back).await;

    Told {
        id,
        dossier: asked["dossier_number"].as_str().expect("a number").to_owned(),
        document: digest(&document),
        papers: digest(&papers),
        own_upload: digest(&own_upload),
    }
}

/// A draft that lies before the asker's head.
async fn tell_of_a_draft(world: &World) -> Told {
    let id = Uuid::new_v4();
    let document = world.uploads("asker.officer", "du thao moi").await;
    let own_upload = world.uploads("asker.officer", "rieng").await;
    let mut asked = request(&ASKED);
    asked["documents"] = upload(&document);
    asked["subject"] = json!(format!("Dự thảo Quy chế phối hợp, {}", mark("ask-draft")));
    world.does("asker.officer", id, submit(&asked)).await;
    Told {
        id,
        dossier: asked["dossier_number"].as_str().expect("a number").to_owned(),
        document: digest(&document),
        papers: "0".repeat(64),
        own_upload: digest(&own_upload),
    }
}

/// What the person is answered to a request, by its column, and the text of the answer.
async fn asks(world: &World, told: &Told, person: &Person, column: &str) -> (String, String) {
    let Told { id, dossier, .. } = told;
    let (operation, path) = match column {
        "session" | "inbox" | "asked" | "counts" => (format!("/{column}"), format!("/{column}")),
        "earlier" => ("/earlier".to_owned(), format!("/earlier?dossier_number={dossier}")),
        "timeliness" => {
            let (from, to) = (today(), in_working_days(30));
            ("/timeliness".to_owned(), format!("/timeliness?from={from}&to={to}"))
        }
        "consultation" => ("/consultations/{id}".to_owned(), format!("/consultations/{id}")),
        "upload" => ("/documents".to_owned(), "/documents?title=t%C3%AAn".to_owned()),
        document => {
            let sha256 = match document {
                "document" => &told.document,
                "papers" => &told.papers,
                "own-upload" => &told.own_upload,
                _ => panic!("reading.txt has a column {column} that is not known"),
            };
            let operation = "/consultations/{id}/documents/{sha256}".to_owned();
            (operation, format!("/consultations/{id}/documents/{sha256}"))
        }
    };
    let method = if column == "upload" { Method::POST } else { Method::GET };
    let mut asking = world.call(person, method.clone(), &path);
    if column == "upload" {
        asking = asking.header("Content-Type", "text/plain").body(format!("của {}", person.name));
    }
    let operation = format!("{} {operation}", method.as_str().to_lowercase());
    let answer = world.noted(&operation, asking).await;
    let is_list = matches!(column, "inbox" | "asked" | "earlier" | "timeliness");
    let cell = match answer.status {
        200 if is_list && !answer.text.contains(&id.to_string()) => ".".to_owned(),
        200 => "+".to_owned(),
        status => status.to_string(),
    };
    (cell, answer.text)
}

/// Asserts that everybody reads what the table says.
async fn check(world: &World, told: &Told, table: &Reading) {
    let (requests, words) = table.requests_and_words();
    let mut wrong = Vec::new();
    for (person, cells) in &table.rows {
        let mut read = String::new();
        let mut found = Vec::new();
        for column in requests {
            let (cell, text) = asks(world, told, person, column).await;
            found.push(cell);
            read.push_str(&text);
        }
        for column in words {
            found.push(if read.contains(&mark(column)) { "+" } else { "." }.to_owned());
        }
        for ((column, expected), found) in table.columns.iter().zip(cells).zip(&found) {
            if expected != found {
                let (name, situation) = (person.name, table.situation);
                wrong.push(format!("{name}, {column}, {situation}: {found}, not {expected}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn everybody_reads_what_the_table_says() {
    let world = World::new().await;
    let [drafted, open, succeeded, withdrawn] = &reading()[..] else { panic!("four tables") };
    check(&world, &tell_of_a_draft(&world).await, drafted).await;
    let told = tell(&world).await;
    check(&world, &told, open).await;
    let world = world.after_the_register_changed().await;
    check(&world, &told, succeeded).await;
    let withdraw = json!({"command": "withdraw-consultation", "reason": "Sẽ lấy ý kiến lại sau."});
    world.does("new-asker.head", told.id, withdraw).await;
    check(&world, &told, withdrawn).await;
    world.is_documented().await;
}
