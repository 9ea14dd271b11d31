//! The methods, and the result of `diagnose()`.

use crate::Field;

/// A method of the element.
#[derive(Clone, Copy, Debug)]
pub struct Method {
    /// Its name.
    pub name: &'static str,
    /// Its arguments.
    pub arguments: &'static [Field],
    /// Its return type, in TypeScript.
    pub answer: &'static str,
    /// What it does.
    pub text: &'static str,
}

/// All methods. Called before the module is loaded, they wait for it.
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
        text: "Loads the screen again from the service, and asks the page for a new token: call it when another officer has signed in.",
    },
    Method {
        name: "whenReady",
        arguments: &[],
        answer: "Promise<void>",
        text: "Resolves when the widget is on the screen for the first time.",
    },
    Method {
        name: "clearDrafts",
        arguments: &[],
        answer: "Promise<void>",
        text: "Deletes all drafts in this browser, of every officer: for signing out of a computer that many people use.",
    },
    Method {
        name: "diagnose",
        arguments: &[],
        answer: "Promise<Diagnosis>",
        text: "Returns what an administrator needs to know when something does not work, and nothing about the officer.",
    },
];

/// The result of `diagnose()`.
pub const DIAGNOSIS: [Field; 14] = [
    Field::new("version", "string", "the version in use on the page"),
    Field::new("script", "string", "the address of the script; in some bundles that of the module"),
    Field::new(
        "ignored",
        "{ version: string; script: string }[]",
        "scripts that were loaded later and are not used: the first stays",
    ),
    Field::new(
        "state",
        r#""shown" | "loading" | "crashed" | "not-started""#,
        "the state of the widget",
    ),
    Field::new("lastError", "string | null", "the code of the last error that the page received"),
    Field::new(
        "refused",
        "{ code: string; path: string }[]",
        "the faults of register, calendar, policy or sources that the page supplies",
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
        "the address, and whether the service responded",
    ),
];
