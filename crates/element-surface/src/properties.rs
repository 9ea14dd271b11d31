//! The properties that are no attributes.

/// A property that takes what does not fit into an attribute.
#[derive(Clone, Copy, Debug)]
pub struct Property {
    /// Its name.
    pub name: &'static str,
    /// Its type, as TypeScript writes it.
    pub kind: &'static str,
    /// When it is read.
    pub read: &'static str,
    /// What it is for.
    pub text: &'static str,
}

/// All properties. Each is kept when it was set before the element is defined.
pub const PROPERTIES: [Property; 8] = [
    Property {
        name: "getToken",
        kind: "() => string | Promise<string>",
        read: "before the first call of the service, when a token has expired, and after `refresh()`",
        text: "Answers with a token of the officer that the portal's server has signed.",
    },
    Property {
        name: "backend",
        kind: "ConsultationBackend",
        read: "at once; what is shown is loaded again",
        text: "An object that is asked instead of the service at `api`. [own-backend.js](examples/own-backend.js) is a whole one.",
    },
    Property {
        name: "register",
        kind: "object",
        read: "at once",
        text: "The agency register that the widget judges its previews by, in place of the one that the backend gives: [register.schema.json](register.schema.json). The service still decides by its own.",
    },
    Property {
        name: "calendar",
        kind: "object",
        read: "at once",
        text: "The working-day calendar, likewise: [calendar.schema.json](calendar.schema.json).",
    },
    Property {
        name: "policy",
        kind: "object",
        read: "at once",
        text: "The policy, likewise: [policy.schema.json](policy.schema.json).",
    },
    Property {
        name: "sources",
        kind: "object",
        read: "at once",
        text: "The documents behind the rules, likewise: [sources.schema.json](sources.schema.json).",
    },
    Property {
        name: "messages",
        kind: "ConsultationMessages",
        read: "at once; the screen is drawn anew, and drafts are kept",
        text: "Texts of the page's own in place of the interface's, per language, by the names in [messages.md](messages.md).",
    },
    Property {
        name: "getDraftKey",
        kind: "() => Uint8Array | Promise<Uint8Array>",
        read: "when the first form is opened",
        text: "Answers with 16 or 32 bytes, always the same for an officer: drafts are kept encrypted with them (AES-GCM). Where it fails, none is kept.",
    },
];
