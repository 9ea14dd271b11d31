//! What the page is told, and what it may object to.

use consultation::view::Counts;
use js_sys::{Object, Reflect};
use uuid::Uuid;
use wasm_bindgen::JsValue;

use super::host::Host;

/// What the page is told. Nothing in it is personal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HostEvent {
    /// A request was signed and sent.
    Sent {
        /// The consultation.
        id: Uuid,
    },
    /// An answer was signed.
    Answered {
        /// The consultation.
        id: Uuid,
    },
    /// A return was signed.
    Returned {
        /// The consultation.
        id: Uuid,
    },
    /// A consultation was concluded.
    Concluded {
        /// The consultation.
        id: Uuid,
    },
    /// What lies before the agency.
    Counts(Counts),
    /// Something failed that the officer was told of.
    Error {
        /// The code that the officer saw.
        code: String,
    },
    /// A document that the page supplied cannot be used.
    DocumentRefused {
        /// Which one.
        code: &'static str,
        /// Where in it the fault is.
        path: String,
    },
}

/// An official act that the page may object to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Intent {
    /// Sign and send a request.
    Send {
        /// The consultation.
        id: Uuid,
    },
    /// Sign an answer.
    Answer {
        /// The consultation.
        id: Uuid,
    },
}

/// Tells the page what happened.
pub fn tell(host: &Host, event: &HostEvent) {
    let about = |id: &Uuid| detail(&[("id", id.to_string().into())]);
    match event {
        HostEvent::Sent { id } => host.emit("sent", &about(id)),
        HostEvent::Answered { id } => host.emit("answered", &about(id)),
        HostEvent::Returned { id } => host.emit("returned", &about(id)),
        HostEvent::Concluded { id } => host.emit("concluded", &about(id)),
        HostEvent::Error { code } => host.emit("error", &detail(&[("code", code.into())])),
        HostEvent::DocumentRefused { code, path } => {
            let place = [("code", (*code).into()), ("path", path.into())];
            host.emit("error", &detail(&place));
        }
        HostEvent::Counts(Counts { to_answer, to_sign, to_settle, overdue }) => {
            let counts = [
                ("toAnswer", (*to_answer).into()),
                ("toSign", (*to_sign).into()),
                ("toSettle", (*to_settle).into()),
                ("overdue", (*overdue).into()),
            ];
            host.emit("counts", &detail(&counts));
        }
    }
}

/// Asks the page whether an official act may go ahead; `false` where it objects.
#[must_use]
pub fn may(host: &Host, intent: Intent) -> bool {
    let (name, id) = match intent {
        Intent::Send { id } => ("before-send", id),
        Intent::Answer { id } => ("before-answer", id),
    };
    host.allows(name, &detail(&[("id", id.to_string().into())]))
}

fn detail(entries: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in entries {
        Reflect::set(&object, &(*name).into(), value).expect("a new object takes any property");
    }
    object.into()
}
