//! The codes of the errors that the page receives.

/// An error, as `consultation-error` names it.
#[derive(Clone, Copy, Debug)]
pub struct Code {
    /// The code.
    pub name: &'static str,
    /// Its cause.
    pub cause: Cause,
    /// What is wrong.
    pub text: &'static str,
    /// What the page's administrator can do about it.
    pub remedy: &'static str,
}

/// The cause of an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// The widget could not be started, or came to an end.
    Start,
    /// The service, or the page's own backend, failed.
    Backend,
    /// A document that the page supplies cannot be used.
    Document,
}

const fn start(name: &'static str, text: &'static str, remedy: &'static str) -> Code {
    Code { name, cause: Cause::Start, text, remedy }
}

const fn backend(name: &'static str, text: &'static str, remedy: &'static str) -> Code {
    Code { name, cause: Cause::Backend, text, remedy }
}

const fn document(name: &'static str, text: &'static str, remedy: &'static str) -> Code {
    Code { name, cause: Cause::Document, text, remedy }
}

/// The codes of the widget itself. A service may return further ones: docs/api.md.
pub const CODES: [Code; 27] = [
    start(
        "no-webassembly",
        "the browser has no WebAssembly or an old version of it, or a policy turns it off",
        "update the browser; in Edge and Chrome look for a policy such as `DefaultJavaScriptJitSetting` or an enhanced security mode",
    ),
    start(
        "script-missing",
        "`consultation.js` is not beside `agency-consultation.js`: the web server returns 404, or an error page",
        "put all files of one build into the folder",
    ),
    start(
        "module-missing",
        "`consultation_bg.wasm` is not beside it, likewise",
        "put it there; IIS hides files whose type it does not know: see `web.config`",
    ),
    start(
        "wrong-type",
        "`consultation.js` is sent with another media type, and the browser does not run it",
        "send it as `text/javascript`; send modules as `application/wasm`, or they start more slowly",
    ),
    start(
        "cross-origin",
        "the files are on another origin, which does not let pages read them",
        "have that origin send `Access-Control-Allow-Origin` with all files of the folder",
    ),
    start(
        "module-refused",
        "the page's Content-Security-Policy refuses to run, fetch or compile a script; the console names the directive",
        "add what [Content-Security-Policy](#content-security-policy) lists, for the origin of the files",
    ),
    start(
        "builds-mixed",
        "a file is of another build than the loader, or than an import map says",
        "replace all files together, and the import map of the page; empty caches in between",
    ),
    start(
        "module-unreachable",
        "a file could not be fetched: there is no response, or the connection ends",
        "open its address, which the console names, in the browser",
    ),
    start("start-failed", "anything else; the console has it", "report what the console says"),
    start(
        "crashed",
        "it was running and met a defect in itself",
        "report the details that the notice shows; the officer can open it again and go on",
    ),
    backend(
        "unauthenticated",
        "`getToken` returned no token, or the service does not accept it",
        "`diagnose()` says in `token` what `getToken` did; compare key, issuer, audience and the clocks of the two servers",
    ),
    backend(
        "unreachable",
        "there was no response: the network, CORS, or the service is not running",
        "open the address of `service` in `diagnose()`; if it is on another origin, start the service with `--allow-origin`",
    ),
    backend(
        "fetch-failed",
        "the page has replaced `fetch` with its own function (monitoring, a token against forgery), which threw an error",
        "the console has the error: fix that function, or have it pass requests to `api` unchanged",
    ),
    backend(
        "other-officer",
        "another officer has signed in at the portal than the one whose screen this is; nothing was sent",
        "nothing: the officer loads the page again. If the portal notices by itself, call `refresh()`",
    ),
    backend(
        "not-allowed",
        "the officer's role or agency may not do this",
        "check `role` and `agency` in the token",
    ),
    backend(
        "not-found",
        "it does not exist, or `api` leads somewhere else",
        "append `/openapi.json` to `api` and open it; if that works, the consultation is not this agency's",
    ),
    backend(
        "conflict",
        "somebody else acted on the consultation meanwhile",
        "nothing: the officer is shown what happened",
    ),
    backend(
        "refused",
        "the rules refuse the act; the officer sees why",
        "nothing: [rules.md](rules.md) has the reasons",
    ),
    backend(
        "too-large",
        "the file or the text is larger than the service accepts",
        "raise the limit of the web server in front of the service if it is below the service's own (`client_max_body_size` in nginx)",
    ),
    backend(
        "malformed",
        "the service could not read the request: it is of another version",
        "bring widget and service to the same version",
    ),
    backend(
        "answer-not-understood",
        "the response is not as docs/api.md describes it: the service or the page's backend is of another version",
        "bring them to the same version; a proxy's sign-in page looks like this too",
    ),
    backend(
        "backend-incomplete",
        "the page's `backend` lacks a method; the console names it",
        "add the method: [own-backend.js](examples/own-backend.js) has all",
    ),
    backend(
        "backend-failed",
        "a method of the page's `backend` threw something other than a problem",
        "see the console; throw problems as `backend.d.ts` describes them",
    ),
    document(
        "register-refused",
        "the property `register` is no register, or lacks the officer's agency",
        "`path` in the event says where; `consultation-server check` reads the same document",
    ),
    document(
        "calendar-refused",
        "the property `calendar` is no calendar, or contradicts itself",
        "likewise",
    ),
    document(
        "policy-refused",
        "the property `policy` is no policy, or contradicts itself",
        "likewise",
    ),
    document("sources-refused", "the property `sources` is no list of sources", "likewise"),
];
