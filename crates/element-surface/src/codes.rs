//! The codes of errors that the page is told of.

/// An error as `consultation-error` names it.
#[derive(Clone, Copy, Debug)]
pub struct Code {
    /// The code.
    pub name: &'static str,
    /// What it is about.
    pub cause: Cause,
    /// What is wrong.
    pub text: &'static str,
}

/// What an error is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// The widget could not be started, or came to an end.
    Start,
    /// The service, or the page's own backend, did not do what was asked.
    Backend,
    /// A document of the page's cannot be used.
    Document,
}

const fn start(name: &'static str, text: &'static str) -> Code {
    Code { name, cause: Cause::Start, text }
}

const fn backend(name: &'static str, text: &'static str) -> Code {
    Code { name, cause: Cause::Backend, text }
}

const fn document(name: &'static str, text: &'static str) -> Code {
    Code { name, cause: Cause::Document, text }
}

/// The codes that the widget itself gives. A service may answer with further ones: docs/api.md.
pub const CODES: [Code; 21] = [
    start("no-webassembly", "the browser has no WebAssembly, or a policy turns it off"),
    start("script-missing", "`consultation.js` is not beside `agency-consultation.js`"),
    start("module-missing", "`consultation_bg.wasm` is not beside it"),
    start(
        "module-unreachable",
        "the module could not be fetched: network, CORS or the policy's `connect-src`",
    ),
    start(
        "module-refused",
        "the policy lacks `'wasm-unsafe-eval'`, or the files are of different builds",
    ),
    start("start-failed", "anything else; the console has it"),
    start(
        "crashed",
        "it was running and met a defect of its own: please report the details that the notice shows",
    ),
    backend("unauthenticated", "`getToken` gave no token, or the service does not believe it"),
    backend("unreachable", "nobody answered: the network, CORS, or the service is not there"),
    backend("not-allowed", "the officer's role or agency may not do this"),
    backend("not-found", "there is no such thing, or `api` leads somewhere else"),
    backend("conflict", "somebody else acted on the consultation meanwhile"),
    backend("refused", "the rules refuse the act; the officer sees why"),
    backend("too-large", "the file or the text is larger than the service takes"),
    backend("malformed", "the service could not read what was sent: it is of another version"),
    backend(
        "answer-not-understood",
        "the answer is not what docs/api.md says: the service or the page's backend is of another version",
    ),
    backend("backend-incomplete", "the page's `backend` lacks a method; the console names it"),
    backend(
        "backend-failed",
        "a method of the page's `backend` threw something else than a problem",
    ),
    document(
        "register-refused",
        "the property `register` is no register, or lacks the officer's agency",
    ),
    document("calendar-refused", "the property `calendar` is no calendar, or contradicts itself"),
    document("policy-refused", "the property `policy` is no policy, or contradicts itself"),
];
