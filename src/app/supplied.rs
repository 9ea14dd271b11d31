//! Register, calendar and policy that the page supplies, for previews to judge by in place of the backend's. What
//! cannot be used is told to the page, and the backend's stays.

use std::rc::Rc;

use consultation::agency::Register;
use consultation::policy::Policy;
use consultation::view::Session;
use js_sys::JSON;
use serde::de::DeserializeOwned;
use wasm_bindgen::JsValue;
use yew::prelude::*;

use super::SharedSession;
use crate::desk::HostEvent;
use crate::element::Given;

/// The session with what the page supplies in it.
#[hook]
pub(super) fn use_supplied(
    session: SharedSession,
    given: &Given,
    emit: Callback<HostEvent>,
) -> SharedSession {
    let documents = [given.register.clone(), given.calendar.clone(), given.policy.clone()];
    let judged = use_memo((session, documents.clone()), |(session, documents)| {
        let mut supplied = Session::clone(&session.0);
        let refused = put_in(&mut supplied, documents);
        (SharedSession(Rc::new(supplied)), refused)
    });
    use_effect_with(documents, {
        let judged = judged.clone();
        move |_| {
            for Refused { code, path, reason } in &judged.1 {
                let place = if path.is_empty() { "/" } else { path };
                web_sys::console::error_1(&format!("{code}: {place}: {reason}").into());
                emit.emit(HostEvent::DocumentRefused { code, path: path.clone() });
            }
        }
    });
    judged.0.clone()
}

/// Why a document cannot be used, and where in it: a JSON pointer.
#[derive(Debug, PartialEq)]
struct Refused {
    code: &'static str,
    path: String,
    reason: String,
}

fn put_in(session: &mut Session, documents: &[Option<JsValue>; 3]) -> Vec<Refused> {
    let [register, calendar, policy] = documents.each_ref().map(|given| given.as_ref().map(json));
    let mut refused = Vec::new();
    let agency = &session.actor.agency;
    match register.map(|json| read("register-refused", &json)) {
        Some(Ok(register)) if Register::agency(&register, agency).is_none() => {
            let reason = format!("the agency {agency}, for which the officer acts, is missing");
            refused.push(Refused { code: "register-refused", path: "/agencies".into(), reason });
        }
        Some(Ok(register)) => session.register = register,
        Some(Err(fault)) => refused.push(fault),
        None => {}
    }
    match calendar.map(|json| read("calendar-refused", &json)) {
        Some(Ok(calendar)) => session.calendar = calendar,
        Some(Err(fault)) => refused.push(fault),
        None => {}
    }
    match policy.map(|json| read_policy(&json)) {
        Some(Ok(policy)) => session.policy = policy,
        Some(Err(fault)) => refused.push(fault),
        None => {}
    }
    refused
}

fn json(value: &JsValue) -> String {
    JSON::stringify(value).ok().and_then(|json| json.as_string()).unwrap_or_default()
}

fn read_policy(json: &str) -> Result<Policy, Refused> {
    let policy: Policy = read("policy-refused", json)?;
    match policy.contradictions().first() {
        None => Ok(policy),
        Some(contradiction) => Err(Refused {
            code: "policy-refused",
            path: contradiction.paths()[0].to_owned(),
            reason: contradiction.to_string(),
        }),
    }
}

fn read<T: DeserializeOwned>(code: &'static str, json: &str) -> Result<T, Refused> {
    serde_json::from_str(json).map_err(|error| fault(code, json, &error))
}

fn fault(code: &'static str, json: &str, error: &serde_json::Error) -> Refused {
    let said = error.to_string();
    let said = said.rsplit_once(" at line ").map_or(said.as_str(), |(said, _)| said);
    // What is wrong with the whole names its own place.
    match said.split_once(": ") {
        Some((path, reason)) if path.starts_with('/') => {
            Refused { code, path: path.to_owned(), reason: reason.to_owned() }
        }
        _ => Refused { code, path: pointer(json, error.column()), reason: said.to_owned() },
    }
}

/// Something that is open where a JSON text is cut off.
enum Open {
    Object { key: String, awaits_key: bool },
    Array { index: usize },
}

/// The JSON pointer to what stands at the end of the first `length` bytes of a JSON text on one line.
fn pointer(json: &str, length: usize) -> String {
    let mut open: Vec<Open> = Vec::new();
    let mut text_from = None;
    let mut escaped = false;
    for (at, byte) in json.bytes().enumerate().take(length) {
        if let Some(from) = text_from {
            match byte {
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'"' => {
                    text_from = None;
                    if let Some(Open::Object { key, awaits_key: true }) = open.last_mut() {
                        json[from..at].clone_into(key);
                    }
                }
                _ => {}
            }
            continue;
        }
        match (byte, open.last_mut()) {
            (b'"', _) => text_from = Some(at + 1),
            // What is wrong with something as a whole is found at its beginning.
            (b'{' | b'[', _) if at + 1 == length => {}
            (b'{', _) => open.push(Open::Object { key: String::new(), awaits_key: true }),
            (b'[', _) => open.push(Open::Array { index: 0 }),
            (b'}' | b']', _) => drop(open.pop()),
            (b',', Some(Open::Object { awaits_key, .. })) => *awaits_key = true,
            (b',', Some(Open::Array { index })) => *index += 1,
            (b':', Some(Open::Object { awaits_key, .. })) => *awaits_key = false,
            _ => {}
        }
    }
    open.iter()
        .flat_map(|open| match open {
            Open::Object { key, .. } => ["/".to_owned(), key.clone()],
            Open::Array { index } => ["/".to_owned(), index.to_string()],
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(json: &str) -> (String, String) {
        let fault = read::<Register>("register-refused", json).expect_err("it cannot be used");
        (fault.path, fault.reason)
    }

    #[test]
    fn a_fault_has_its_place() {
        let missing = r#"{"fields":[],"agencies":[{"id":"a"},{"id":"b"}],"officers":[]}"#;
        assert_eq!(refused(missing).0, "/agencies/0");
        let number = r#"{"fields":[{"code":"x","name":{"vi":"\"Nội vụ\", {","en":7}}]}"#;
        let (path, reason) = refused(number);
        assert_eq!(path, "/fields/0/name/en");
        assert_eq!(reason, "invalid type: integer `7`, expected a string");
        assert_eq!(refused(r#"{"fields":{}}"#).0, "/fields");
        assert_eq!(refused("7").0, "");
        assert_eq!(refused("").0, "");
    }

    #[test]
    fn a_policy_that_contradicts_itself_is_refused() {
        let fault =
            read_policy(r#"{"version":"2026-1","longest_reply":1}"#).expect_err("too short");
        assert_eq!(fault.path, "/longest_reply");
        let unknown = read_policy(r#"{"longest":1}"#).expect_err("no such value");
        assert_eq!(unknown.path, "/longest");
    }

    #[test]
    fn a_calendar_that_contradicts_itself_is_refused_where_it_does() {
        let calendar = r#"{"country":"VN","time_zone":"UTC","weekend":["sat","sun"],"source":"",
            "first_year":2026,"last_year":2026,"days_off":[],"working_weekend_days":[]}"#;
        let fault = read::<consultation::calendar::Calendar>("calendar-refused", calendar)
            .expect_err("another time zone");
        assert_eq!(fault.path, "/time_zone");
        assert!(fault.reason.contains("Asia/Ho_Chi_Minh"), "{}", fault.reason);
    }
}
