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
    /// What whoever looks after the page does about it.
    pub remedy: &'static str,
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

const fn start(name: &'static str, text: &'static str, remedy: &'static str) -> Code {
    Code { name, cause: Cause::Start, text, remedy }
}

const fn backend(name: &'static str, text: &'static str, remedy: &'static str) -> Code {
    Code { name, cause: Cause::Backend, text, remedy }
}

const fn document(name: &'static str, text: &'static str, remedy: &'static str) -> Code {
    Code { name, cause: Cause::Document, text, remedy }
}

/// The codes that the widget itself gives. A service may answer with further ones: docs/api.md.
pub const CODES: [Code; 27] = [
    start(
        "no-webassembly",
        "the browser has no WebAssembly, too old a one, or a policy turns it off",
        "update the browser; in Edge and Chrome look for a policy such as `DefaultJavaScriptJitSetting` or an enhanced security mode",
    ),
    start(
        "script-missing",
        "`consultation.js` is not beside `agency-consultation.js`: the web server answers 404, or with a page of its own",
        "put all files of one build into the folder",
    ),
    start(
        "module-missing",
        "`consultation_bg.wasm` is not beside it, likewise",
        "put it there; IIS hides files whose type it does not know: see `web.config`",
    ),
    start(
        "wrong-type",
        "`consultation.js` is sent with another media type, and the browser takes no script of it",
        "send it as `text/javascript`; modules are best sent as `application/wasm`, and are only slower with another type",
    ),
    start(
        "cross-origin",
        "the files are on another origin, which does not let pages read them",
        "have that origin send `Access-Control-Allow-Origin` with all files of the folder",
    ),
    start(
        "module-refused",
        "the page's Content-Security-Policy refuses a script, its fetching or its compiling; the console names the directive",
        "add what [Content-Security-Policy](#content-security-policy) lists, for the origin of the files",
    ),
    start(
        "builds-mixed",
        "a file is of another build than the loader, or than an import map says",
        "replace all files together, and the import map of the page; empty caches in between",
    ),
    start(
        "module-unreachable",
        "a file could not be fetched: nobody answers, or the connection ends",
        "open its address, which the console names, in the browser",
    ),
    start("start-failed", "anything else; the console has it", "report what the console says"),
    start(
        "crashed",
        "it was running and met a defect of its own",
        "report the details that the notice shows; the officer opens it again and goes on",
    ),
    backend(
        "unauthenticated",
        "`getToken` gave no token, or the service does not believe it",
        "`diagnose()` says in `token` what `getToken` did; compare key, issuer, audience and the clocks of the two servers",
    ),
    backend(
        "unreachable",
        "nobody answered: the network, CORS, or the service is not there",
        "open the address of `service` in `diagnose()`; where it is on another origin, start the service with `--allow-origin`",
    ),
    backend(
        "fetch-failed",
        "the page has put a function of its own in the place of `fetch` (monitoring, a token against forgery), and it threw an error",
        "the console has the error: mend that function, or have it let through what goes to `api`",
    ),
    backend(
        "other-officer",
        "another officer has signed in at the portal than the one whose screen this is; nothing was sent",
        "nothing: the officer loads the page again. Where the portal notices by itself, call `refresh()`",
    ),
    backend(
        "not-allowed",
        "the officer's role or agency may not do this",
        "check `role` and `agency` in the token",
    ),
    backend(
        "not-found",
        "there is no such thing, or `api` leads somewhere else",
        "open `api` with `/openapi.json` behind it; otherwise the consultation is not this agency's",
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
        "the file or the text is larger than the service takes",
        "raise the limit of the web server in front of the service where it is below the service's own (`client_max_body_size` in nginx)",
    ),
    backend(
        "malformed",
        "the service could not read what was sent: it is of another version",
        "bring widget and service to the same version",
    ),
    backend(
        "answer-not-understood",
        "the answer is not what docs/api.md says: the service or the page's backend is of another version",
        "bring them to the same version; a page of a proxy that asks to sign in looks like this too",
    ),
    backend(
        "backend-incomplete",
        "the page's `backend` lacks a method; the console names it",
        "add the method: [own-backend.js](examples/own-backend.js) has all",
    ),
    backend(
        "backend-failed",
        "a method of the page's `backend` threw something else than a problem",
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
