//! Register, calendar, policy and sources that the page supplies, for previews to judge by in place of the backend's, and
//! texts in place of the interface's. A document that cannot be used is reported to the page, and the one before stays.

use std::rc::Rc;

use consultation::agency::Register;
use consultation::policy::Policy;
use consultation::view::Session;
use js_sys::JSON;
use serde::de::DeserializeOwned;
use wasm_bindgen::JsValue;
use yew::prelude::*;

use crate::backend::{BackendError, SignedIn};
use crate::page::event::HostEvent;
use crate::page::given::Given;

/// The documents that the page supplies.
#[derive(Clone, PartialEq)]
pub(crate) struct Documents {
    register: Option<JsValue>,
    calendar: Option<JsValue>,
    policy: Option<JsValue>,
    sources: Option<JsValue>,
    pub(super) messages: Option<JsValue>,
}

impl Documents {
    pub(super) fn of(given: &Given) -> Self {
        Self {
            register: given.register.clone(),
            calendar: given.calendar.clone(),
            policy: given.policy.clone(),
            sources: given.sources.clone(),
            messages: given.messages.clone(),
        }
    }

    /// Whether the page supplies nothing.
    pub(super) fn are_none(&self) -> bool {
        let Self { register, calendar, policy, sources, messages } = self;
        [register, calendar, policy, sources, messages].iter().all(|given| given.is_none())
    }
}

/// Reads the documents and puts them into the session.
pub(crate) fn put_in(
    signed_in: &SignedIn,
    documents: &Documents,
    emit: &Callback<HostEvent>,
) -> Result<SignedIn, BackendError> {
    let mut session = Rc::unwrap_or_clone(signed_in.session()?);
    let tell = |refused: Refused| {
        let Refused { code, path, reason } = refused;
        let place = if path.is_empty() { "/" } else { &path };
        web_sys::console::error_1(&[code, ": ", place, ": ", &reason].concat().into());
        emit.emit(HostEvent::DocumentRefused { code, path });
    };
    if let Some(register) = &documents.register {
        match read_register(&json(register), &session) {
            Ok(register) => session.register = register,
            Err(refused) => tell(refused),
        }
    }
    if let Some(calendar) = &documents.calendar {
        match read("calendar-refused", &json(calendar)) {
            Ok(calendar) => session.calendar = calendar,
            Err(refused) => tell(refused),
        }
    }
    if let Some(policy) = &documents.policy {
        match read_policy(&json(policy)) {
            Ok(policy) => session.policy = policy,
            Err(refused) => tell(refused),
        }
    }
    if let Some(sources) = &documents.sources {
        match read("sources-refused", &json(sources)) {
            Ok(sources) => session.sources = sources,
            Err(refused) => tell(refused),
        }
    }
    Ok(session.into())
}

/// Why a document cannot be used, and the place in it: a JSON pointer.
#[derive(Debug, PartialEq)]
struct Refused {
    code: &'static str,
    path: String,
    reason: String,
}

fn json(value: &JsValue) -> String {
    JSON::stringify(value).ok().and_then(|json| json.as_string()).unwrap_or_default()
}

fn read_register(json: &str, session: &Session) -> Result<Register, Refused> {
    let register: Register = read("register-refused", json)?;
    let agency = &session.actor.agency;
    if register.agency(agency).is_some() {
        return Ok(register);
    }
    Err(Refused {
        code: "register-refused",
        path: "/agencies".to_owned(),
        reason: ["the officer's agency is missing: ", &agency.0].concat(),
    })
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
    // A fault of the whole names its own place.
    match said.split_once(": ") {
        Some((path, reason)) if path.starts_with('/') => {
            Refused { code, path: path.to_owned(), reason: reason.to_owned() }
        }
        _ => Refused { code, path: pointer(json, error.column()), reason: said.to_owned() },
    }
}

/// A value that is still open where a JSON text is cut off.
enum Open {
    Object { key: String, awaits_key: bool },
    Array { index: usize },
}

/// The JSON pointer to the value at the end of the first `length` bytes of a JSON text on one line.
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
            // A fault of a value as a whole is reported at its beginning.
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
