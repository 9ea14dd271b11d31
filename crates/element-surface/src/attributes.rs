//! The attributes.

/// An attribute of the element.
#[derive(Clone, Copy, Debug)]
pub struct Attribute {
    /// Its name; if it is [live](Self::live), also that of the property that reflects it.
    pub name: &'static str,
    /// Its possible values.
    pub values: Values,
    /// The value if it is missing or not understood.
    pub default: Option<&'static str>,
    /// Whether a change applies at once, and a property of the same name is the same thing.
    pub live: bool,
    /// What it does.
    pub text: &'static str,
}

/// The possible values of an attribute.
#[derive(Clone, Copy, Debug)]
pub enum Values {
    /// One of these.
    OneOf(&'static [Value]),
    /// Any text.
    Text,
    /// It is there or not.
    Flag,
}

/// One of the values of an attribute.
#[derive(Clone, Copy, Debug)]
pub struct Value {
    /// Its written form.
    pub name: &'static str,
    /// What it means.
    pub text: &'static str,
}

const fn value(name: &'static str, text: &'static str) -> Value {
    Value { name, text }
}

/// All attributes.
pub const ATTRIBUTES: [Attribute; 8] = [
    Attribute {
        name: "view",
        values: Values::OneOf(&[
            value("inbox", "the requests that the officer's agency has to answer and to sign"),
            value("asked", "the consultations of the officer's agency as the asker"),
            value("ask", "the form of a request for opinions"),
            value("consultation", "one whole consultation"),
            value("oversight", "how timely agencies reply"),
            value("summary", "a small card for a portal's home page"),
        ]),
        default: Some("inbox"),
        live: true,
        text: "The screen. The widget sets it when the officer moves on.",
    },
    Attribute {
        name: "consultation",
        values: Values::Text,
        default: None,
        live: true,
        text: "The identifier of the consultation to show, to open in the inbox, or to draft in the form. The widget sets it when the officer moves on.",
    },
    Attribute {
        name: "locale",
        values: Values::OneOf(&[value("vi", "Vietnamese"), value("en", "English")]),
        default: Some("vi"),
        live: true,
        text: "The language of the interface.",
    },
    Attribute {
        name: "api",
        values: Values::Text,
        default: Some("/api"),
        live: true,
        text: "The address of the service.",
    },
    Attribute {
        name: "theme",
        values: Values::OneOf(&[
            value("light", "dark on light"),
            value("dark", "light on dark"),
            value("auto", "as in the officer's system"),
        ]),
        default: Some("light"),
        live: true,
        text: "The colours.",
    },
    Attribute {
        name: "density",
        values: Values::OneOf(&[
            value("comfortable", "room for a finger"),
            value("compact", "rows and fields closer together, for a mouse and a large screen"),
        ]),
        default: Some("comfortable"),
        live: true,
        text: "How close together rows and fields are.",
    },
    Attribute {
        name: "drafts",
        values: Values::OneOf(&[
            value("kept", "in the browser, until they are sent"),
            value("off", "no longer than the page: for a computer that many people use"),
        ]),
        default: Some("kept"),
        live: false,
        text: "How long drafts are kept. Read when the first form is opened.",
    },
    Attribute {
        name: "inspectable",
        values: Values::Flag,
        default: None,
        live: false,
        text: "Set before the element is in the page, opens the shadow root to automated tests and audits. Officers' pages leave it out.",
    },
];
