//! Every command in a consultation in which it is in order, given by everybody.

use super::table::{Acting, Person, acting, people, person};
use super::world::{World, answer, grounds, in_working_days, request};
use crate::service::Answer;
use crate::story::submit;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use uuid::Uuid;

/// Those of a consultation in which two agencies are asked.
const CONCERNED: [&str; 6] = ["asker", "consultee", "replied", "stranger", "two-hats", "nobody"];
const NOT_AS_LISTED: [&str; 3] = ["promoted.head", "elsewhere.officer", "inactive.officer"];
const CONSULTEE: &str = "van-phong-ubnd";

fn command(name: &str) -> Value {
    let remark = "Bổ sung căn cứ pháp lý tại Điều 7.";
    let mut command = match name {
        "submit-request" => submit(&request(&[CONSULTEE, "so-tai-chinh"])),
        "submit-answer" => answer(CONSULTEE, "I.2"),
        "submit-return" => grounds(CONSULTEE, "I.2"),
        "send-back-request" | "send-back-reply" | "send-back-conclusion" => {
            json!({"remark": remark})
        }
        "withdraw-consultation" => json!({"reason": remark}),
        "assign-officer" => json!({"officer": "van-phong-ubnd.officer"}),
        "ask-extension" => {
            json!({"due_on": in_working_days(10), "reason": "Chờ số liệu của 12 xã.",
            "responsible_officer": "van-phong-ubnd.officer"})
        }
        "ask-information" => json!({"papers": ["Dự toán kinh phí năm 2027 theo từng xã"],
            "responsible_officer": "van-phong-ubnd.officer"}),
        "refuse-extension" | "contest-return" => json!({"agency": CONSULTEE, "reason": remark}),
        "grant-extension" | "accept-return" | "recount-due-date" => json!({"agency": CONSULTEE}),
        "give-information" | "remind-consultee" => json!({"agency": CONSULTEE, "note": remark}),
        "rule-on-competence" => {
            json!({"agency": CONSULTEE, "competent": false, "reason": remark})
        }
        "redirect-questions" => json!({"from": CONSULTEE, "to": "so-xay-dung",
            "relevance_reason": "Điều 12 của dự thảo giao việc cho so-xay-dung.",
            "justification": "Cơ quan thực hiện Điều 12 của Quy chế."}),
        "submit-conclusion" | "conclude-consultation" => {
            json!({"dispositions": [], "summary": "Tiếp thu, hoàn thiện dự thảo Quyết định."})
        }
        _ => json!({}),
    };
    command["command"] = json!(name);
    command
}

/// A consultation in the situation.
async fn consultation(world: &World, situation: &str) -> Uuid {
    let id = Uuid::new_v4();
    let told: &[(&str, &str)] = match situation {
        "drafted" => &[],
        "sent" => &[("asker.head", "send-request")],
        "answer-drafted" => {
            &[("asker.head", "send-request"), ("consultee.officer", "submit-answer")]
        }
        "return-drafted" => {
            &[("asker.head", "send-request"), ("consultee.officer", "submit-return")]
        }
        "returned" | "accepted" | "contested" => &[
            ("asker.head", "send-request"),
            ("consultee.officer", "submit-return"),
            ("consultee.head", "return-request"),
            (
                "asker.officer",
                if situation == "accepted" { "accept-return" } else { "contest-return" },
            ),
        ][..if situation == "returned" { 3 } else { 4 }],
        "extension-asked" => {
            &[("asker.head", "send-request"), ("consultee.officer", "ask-extension")]
        }
        "papers-asked" => {
            &[("asker.head", "send-request"), ("consultee.officer", "ask-information")]
        }
        "answered" | "concluding" => &[
            ("asker.head", "send-request"),
            ("consultee.officer", "submit-answer"),
            ("consultee.head", "answer-request"),
        ],
        _ => panic!("acting.txt has a situation {situation} that is not known"),
    };
    world.does("asker.officer", id, command("submit-request")).await;
    for (who, name) in told {
        world.does(who, id, command(name)).await;
    }
    if matches!(situation, "answered" | "concluding") {
        world.does("replied.officer", id, answer("so-tai-chinh", "I.3")).await;
        world.does("replied.head", id, command("answer-request")).await;
    }
    if situation == "concluding" {
        world.does("asker.officer", id, command("submit-conclusion")).await;
    }
    id
}

async fn sequence(world: &World, id: Uuid) -> u64 {
    let view = world.signed_in("asker.officer").get(&format!("/consultations/{id}")).await;
    view.json["consultation"]["sequence"].as_u64().expect("a sequence")
}

async fn gives(world: &World, person: &Person, (id, expected): (Uuid, u64), name: &str) -> Answer {
    let path = format!("/consultations/{id}/commands");
    let call = world
        .call(person, reqwest::Method::POST, &path)
        .header("If-Match", format!("\"{expected}\""))
        .header("Idempotency-Key", Uuid::new_v4().to_string())
        .json(&command(name));
    world.noted("post /consultations/{id}/commands", call).await
}

/// What a person is answered who may not.
fn refusal(act: &Acting, person: &Person) -> u16 {
    let (group, role) = person.name.split_once('.').unwrap_or((person.name, ""));
    let drafts = group == "asker" && role != "monitor";
    match group {
        "nobody" => 401,
        "promoted" | "elsewhere" | "inactive" => 403,
        "stranger" if role != "monitor" => 404,
        _ if act.situation == "drafted" && !drafts => 404,
        _ if act.told_to_let_sign.contains(&person.name) => 422,
        _ => 403,
    }
}

#[tokio::test]
async fn everybody_gives_the_commands_that_the_table_says() {
    let world = World::new().await;
    let concerned: Vec<_> = people()
        .into_iter()
        .filter(|person| {
            let group = person.name.split('.').next().unwrap_or_default();
            CONCERNED.contains(&group) || NOT_AS_LISTED.contains(&person.name)
        })
        .collect();
    for act in acting() {
        let of_another = |person: &Person| {
            act.each_its_own && matches!(person.name, "replied.officer" | "replied.head")
        };
        let id = consultation(&world, act.situation).await;
        let before = sequence(&world, id).await;
        for person in &concerned {
            if act.may.contains(&person.name) || of_another(person) {
                continue;
            }
            let answer = gives(&world, person, (id, before), act.command).await;
            let (name, expected) = (person.name, refusal(&act, person));
            assert_eq!(answer.status, expected, "{name}: {}: {}", act.command, answer.text);
            if expected == 422 {
                assert!(
                    answer.violations().contains(&"signer-not-head"),
                    "{name}: {}",
                    answer.text
                );
            }
        }
        assert_eq!(sequence(&world, id).await, before, "{} was refused", act.command);
        for (tried, name) in act.may.iter().enumerate() {
            let id = if tried == 0 { id } else { consultation(&world, act.situation).await };
            let seen = (id, sequence(&world, id).await);
            let answer = gives(&world, &person(name), seen, act.command).await;
            if act.command == "recount-due-date" {
                // There is no newer calendar: it is refused for that, and not for who asks.
                assert_eq!(answer.status, 422, "{name}: {}", answer.text);
                assert!(!answer.text.contains("not-authorised"), "{name}: {}", answer.text);
            } else {
                assert_eq!(answer.status, 200, "{name}: {}: {}", act.command, answer.text);
            }
        }
    }
    world.is_documented().await;
}

#[test]
fn every_command_is_in_the_table() {
    let unknown = serde_json::from_value::<consultation::Command>(json!({"command": "?"}));
    let listed = unknown.expect_err("no such command").to_string();
    let known: BTreeSet<_> = listed.split('`').skip(3).step_by(2).collect();
    let rows = acting();
    assert_eq!(rows.iter().map(|act| act.command).collect::<BTreeSet<_>>(), known);
}
