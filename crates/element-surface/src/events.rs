//! The events.

use crate::Field;

/// An event of the element.
#[derive(Clone, Copy, Debug)]
pub struct Event {
    /// Its name.
    pub name: &'static str,
    /// Whether `preventDefault()` prevents what it announces.
    pub cancelable: bool,
    /// The entries of its `detail`; none: there is no `detail`.
    pub detail: &'static [Field],
    /// When it is sent.
    pub text: &'static str,
}

const ID: &[Field] = &[Field::new("id", "string", "the identifier of the consultation")];
const PLACE: &[Field] = &[
    Field::new("view", r#"NonNullable<AgencyConsultationAttributes["view"]>"#, "the screen"),
    Field::optional("consultation", "string", "the consultation, if the screen shows one"),
];

const fn told(name: &'static str, detail: &'static [Field], text: &'static str) -> Event {
    Event { name, cancelable: false, detail, text }
}

const fn asked(name: &'static str, detail: &'static [Field], text: &'static str) -> Event {
    Event { name, cancelable: true, detail, text }
}

/// All events. They bubble, cross shadow roots, and have no personal data.
pub const EVENTS: [Event; 11] = [
    told("consultation-ready", &[], "The widget is on the screen."),
    told("consultation-navigated", PLACE, "The officer has moved to another screen."),
    told(
        "consultation-counts",
        &[
            Field::new(
                "toAnswer",
                "number",
                "requests that need a reply; for a monitor, contested returns",
            ),
            Field::new("toSign", "number", "drafts that wait for the officer's signature"),
            Field::new(
                "toSettle",
                "number",
                "consultations of the officer's own agency that wait for it, including drafts to sign",
            ),
            Field::new("overdue", "number", "requests past their due date without a reply"),
        ],
        "The numbers for a badge: at the start, each minute, and after each act.",
    ),
    told("consultation-sent", ID, "The service has stored a request that was signed and sent."),
    told("consultation-answered", ID, "The service has stored a signed answer."),
    told("consultation-returned", ID, "The service has stored a signed return."),
    told("consultation-concluded", ID, "The service has stored a conclusion."),
    told(
        "consultation-error",
        &[
            Field::new("code", "string", "the error: see the tables of codes"),
            Field::optional(
                "path",
                "string",
                "the place of the fault in a document that the page supplies, as a JSON pointer",
            ),
        ],
        "Something failed; the officer sees it in words.",
    ),
    asked(
        "consultation-before-navigate",
        PLACE,
        "The officer is about to move: `preventDefault()` keeps them where they are.",
    ),
    asked(
        "consultation-before-send",
        ID,
        "A request is about to be sent: `preventDefault()` keeps it from being sent.",
    ),
    asked(
        "consultation-before-answer",
        ID,
        "An answer is about to be sent: `preventDefault()` keeps it from being sent.",
    ),
];
