//! The place of a fault in a command.
//!
//! Commands are distinguished by their member `command`, and serde reads such a value as a whole and loses the place of a
//! fault. So each member is read once more, by itself.

use crate::text_edge::{TextFault, deserialise};
use chrono::NaiveDate;
use consultation::Text;
use consultation::capacity::Capacity;
use consultation::command::Disposition;
use consultation::hand_back::Return;
use consultation::opinion::Opinion;
use consultation::request::{Document, Request};
use serde::de::DeserializeOwned;
use serde_json::Value;

/// The fault with its place, if it lies within a member; otherwise nothing.
pub fn of_fault(command: Value) -> Option<TextFault> {
    let Value::Object(members) = command else {
        return None;
    };
    members.into_iter().find_map(|(name, value)| match name.as_str() {
        "request" => within::<Request>(&name, value),
        "opinion" => within::<Opinion>(&name, value),
        "grounds" => within::<Return>(&name, value),
        "dispositions" => within::<Vec<Disposition>>(&name, value),
        "capacity" => within::<Capacity>(&name, value),
        "competent" => within::<bool>(&name, value),
        "remark" | "reason" | "relevance_reason" | "note" | "summary" => {
            within::<Text>(&name, value)
        }
        "justification" | "what_is_new" => within::<Option<Text>>(&name, value),
        "papers" => within::<Vec<Text>>(&name, value),
        "documents" => within::<Vec<Document>>(&name, value),
        "due_on" => within::<Option<NaiveDate>>(&name, value),
        "responsible_officer" => within::<Option<String>>(&name, value),
        "command" | "agency" | "officer" | "from" | "to" => within::<String>(&name, value),
        _ => None,
    })
}

fn within<T: DeserializeOwned>(name: &str, value: Value) -> Option<TextFault> {
    let TextFault::Malformed { field, detail } = deserialise::<T>(value).err()? else {
        return None;
    };
    let field = match field.as_str() {
        "" => name.to_owned(),
        item if item.starts_with('[') => format!("{name}{item}"),
        member => format!("{name}.{member}"),
    };
    Some(TextFault::Malformed { field, detail })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[track_caller]
    fn check(command: Value, place: &str) {
        match of_fault(command) {
            Some(TextFault::Malformed { field, .. }) => assert_eq!(field, place),
            other => panic!("no place: {other:?}"),
        }
    }

    #[test]
    fn the_place_of_a_fault_is_found() {
        let long = "ô".repeat(Text::MAX_CHARS + 1);
        check(
            json!({"command": "submit-request", "request": {"questions": [
                {"number": 1, "text": "Hỏi", "own_position": "Đề xuất"},
                {"number": 2, "text": long, "own_position": ""},
            ]}}),
            "request.questions[1].text",
        );
        check(json!({"command": "submit-request", "request": {"due_on": "mai"}}), "request.due_on");
        check(
            json!({"command": "conclude-consultation", "dispositions": [{"agency": 7}]}),
            "dispositions[0].agency",
        );
        check(json!({"command": "send-request", "capacity": "boss"}), "capacity");
        check(json!({"command": "ask-extension", "due_on": "mai"}), "due_on");
        check(
            json!({"command": "submit-answer", "opinion": {"answers": [{"verdict": "yes"}]}}),
            "opinion.answers[0].verdict",
        );
    }
}
