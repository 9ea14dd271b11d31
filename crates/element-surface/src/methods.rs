//! The methods, and what `diagnose()` tells.

use crate::Field;

/// A method of the element.
#[derive(Clone, Copy, Debug)]
pub struct Method {
    /// Its name.
    pub name: &'static str,
    /// What it takes.
    pub arguments: &'static [Field],
    /// What it answers with, as TypeScript writes it.
    pub answer: &'static str,
    /// What it does.
    pub text: &'static str,
}

/// All methods. Called before the module is there, they wait for it.
pub const METHODS: [Method; 5] = [
    Method {
        name: "open",
        arguments: &[Field::new("id", "string", "the identifier of the consultation")],
        answer: "void",
        text: "Shows one consultation.",
    },
    Method {
        name: "refresh",
        arguments: &[],
        answer: "Promise<void>",
        text: "Asks the service again for what is on the screen, and the page for a token: call it when somebody else has signed in.",
    },
    Method {
        name: "whenReady",
        arguments: &[],
        answer: "Promise<void>",
        text: "Kept when the widget is on the screen for the first time.",
    },
    Method {
        name: "clearDrafts",
        arguments: &[],
        answer: "Promise<void>",
        text: "Deletes all drafts that this browser keeps, of every officer: for signing out of a computer that many use.",
    },
    Method {
        name: "diagnose",
        arguments: &[],
        answer: "Promise<Diagnosis>",
        text: "Tells what an administrator asks when something does not work. Nothing in it is about the officer.",
    },
];

/// What `diagnose()` tells.
pub const DIAGNOSIS: [Field; 14] = [
    Field::new("version", "string", "the version that the page works with"),
    Field::new("script", "string", "where the script was loaded from; in some bundles the module"),
    Field::new(
        "ignored",
        "{ version: string; script: string }[]",
        "scripts that were loaded later and are not used: the first stays",
    ),
    Field::new(
        "state",
        r#""shown" | "loading" | "crashed" | "not-started""#,
        "how far the widget is",
    ),
    Field::new(
        "lastError",
        "string | null",
        "the code of the last error that the page was told of",
    ),
    Field::new(
        "refused",
        "{ code: string; path: string }[]",
        "where register, calendar, policy or sources of the page cannot be used",
    ),
    Field::new(
        "unknownMessages",
        "string[]",
        "the entries of `messages` that are no text of the interface",
    ),
    Field::new("view", "string", "the screen"),
    Field::new("locale", "string", "the language"),
    Field::new("secureContext", "boolean", "whether the browser trusts the connection"),
    Field::new("webassembly", "boolean", "whether the browser has WebAssembly"),
    Field::new("storage", "boolean", "whether drafts can be kept"),
    Field::new("token", "string", "`given`, or why there is none; never the token itself"),
    Field::new(
        "service",
        "{ asked: string; status?: number; unreachable?: string }",
        "who was asked, and whether it answered",
    ),
];
