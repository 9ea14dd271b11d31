//! The properties that are not attributes.

/// A property for values that do not fit into an attribute.
#[derive(Clone, Copy, Debug)]
pub struct Property {
    /// Its name.
    pub name: &'static str,
    /// Its type, in TypeScript.
    pub kind: &'static str,
    /// When it is read.
    pub read: &'static str,
    /// What it is for.
    pub text: &'static str,
}

/// All properties. Values set before the element is defined are kept.
pub const PROPERTIES: [Property; 8] = [
    Property {
        name: "getToken",
        kind: "() => string | Promise<string>",
        read: "before the first call of the service, when a token has expired, and after `refresh()`",
        text: "Returns a token of the officer, signed by the portal's server.",
    },
    Property {
        name: "backend",
        kind: "ConsultationBackend",
        read: "at once; the screen is loaded again",
        text: "An object in place of the service at `api`. [own-backend.js](examples/own-backend.js) is a complete one.",
    },
    Property {
        name: "register",
        kind: "object",
        read: "at once",
        text: "The agency register for the widget's previews, in place of the backend's: [register.schema.json](register.schema.json). The service still decides by its own.",
    },
    Property {
        name: "calendar",
        kind: "object",
        read: "at once",
        text: "The working-day calendar for previews: [calendar.schema.json](calendar.schema.json).",
    },
    Property {
        name: "policy",
        kind: "object",
        read: "at once",
        text: "The policy for previews: [policy.schema.json](policy.schema.json).",
    },
    Property {
        name: "sources",
        kind: "object",
        read: "at once",
        text: "The documents behind the rules, for previews: [sources.schema.json](sources.schema.json).",
    },
    Property {
        name: "messages",
        kind: "ConsultationMessages",
        read: "at once; the screen is drawn again, and drafts are kept",
        text: "The page's own texts in place of the interface's, per language, by the names in [messages.md](messages.md).",
    },
    Property {
        name: "getDraftKey",
        kind: "() => Uint8Array | Promise<Uint8Array>",
        read: "when the first form is opened",
        text: "Returns 16 or 32 bytes, always the same for an officer: drafts are encrypted with them (AES-GCM). If it fails, none is kept.",
    },
];
