//! What the page around the element provides: content and a policy.

/// A place for content of the page's.
#[derive(Clone, Copy, Debug)]
pub struct Slot {
    /// Its name; the default slot has none.
    pub name: &'static str,
    /// What is shown there, and when.
    pub text: &'static str,
}

/// All slots.
pub const SLOTS: [Slot; 1] = [Slot {
    name: "",
    text: "What the page puts inside the element: shown until the widget is there, and again if it could not be started.",
}];

/// What a Content-Security-Policy has to allow.
#[derive(Clone, Copy, Debug)]
pub struct Source {
    /// The directive.
    pub directive: &'static str,
    /// What it has to list.
    pub sources: &'static str,
    /// What it is needed for.
    pub text: &'static str,
}

/// All of it. Where script and service lie on other origins than the page, those stand in place of `'self'`.
pub const SOURCES: [Source; 2] = [
    Source {
        directive: "script-src",
        sources: "'self' 'wasm-unsafe-eval'",
        text: "the scripts, and that the browser compiles the WebAssembly module; `'unsafe-eval'` is not needed",
    },
    Source {
        directive: "connect-src",
        sources: "'self'",
        text: "fetching the module, and the service",
    },
];
