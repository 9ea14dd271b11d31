//! What the page around the element provides: content and a policy.

/// A place for content of the page.
#[derive(Clone, Copy, Debug)]
pub struct Slot {
    /// Its name; the default slot has none.
    pub name: &'static str,
    /// Its content, and when it is shown.
    pub text: &'static str,
}

/// All slots.
pub const SLOTS: [Slot; 1] = [Slot {
    name: "",
    text: "The page's content inside the element: shown until the widget is loaded, and again if it could not be started.",
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

/// All of it. If script and service are on other origins than the page, put those in place of `'self'`.
pub const SOURCES: [Source; 2] = [
    Source {
        directive: "script-src",
        sources: "'self' 'wasm-unsafe-eval'",
        text: "the scripts, and compiling the WebAssembly module; `'unsafe-eval'` is not needed",
    },
    Source {
        directive: "connect-src",
        sources: "'self'",
        text: "fetching the module, and the service",
    },
];
