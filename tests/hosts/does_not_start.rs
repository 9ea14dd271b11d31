//! Every way in which the widget may not start, brought about on a web server and in a browser: the page is told the code,
//! the console says what the administrator does about it, the officer reads plain words and tries again.

use anyhow::{Context, Result, ensure};
use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::http::header::{
    ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_LENGTH, CONTENT_SECURITY_POLICY,
    CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::{Next, from_fn};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use browsing::browser::Browser;
use browsing::person::Person;
use browsing::system::project;
use element_surface::{CODES, Cause};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use tokio::net::TcpListener;
use tower_http::services::ServeDir;

const SCRIPT: &str = "consultation.js";
const MODULE: &str = "consultation_bg.wasm";
const TYPE_OF_A_PAGE: &str = "text/html; charset=utf-8";

/// What is wrong with a file.
#[derive(Clone, Copy)]
enum Fault {
    /// It is not there.
    Missing,
    /// The web server has a page of its own for what is not there.
    Page,
    /// It is sent as this.
    SentAs(&'static str),
    /// It is of another build.
    Changed,
    /// It is for pages of its own origin alone.
    NotShared,
    /// The connection ends before it is there.
    CutOff,
}

/// A way in which the widget does not start.
struct Case {
    code: &'static str,
    /// What the console has to say for the administrator to know what to do.
    console: &'static str,
    fault: Option<(&'static str, Fault)>,
    policy: Option<&'static str>,
    /// What runs in the page before.
    script: &'static str,
}

const CASE: Case = Case { code: "", console: "", fault: None, policy: None, script: "" };

const CASES: [Case; 15] = [
    Case {
        code: "no-webassembly",
        console: "no WebAssembly",
        script: "delete globalThis.WebAssembly;",
        ..CASE
    },
    Case {
        code: "no-webassembly",
        console: "update",
        // A browser that does not know what the module needs.
        script: "WebAssembly.compileStreaming = WebAssembly.compile = async () => {
            throw new WebAssembly.CompileError('invalid value type');
        };",
        ..CASE
    },
    Case {
        code: "script-missing",
        console: "/consultation.js",
        fault: Some((SCRIPT, Fault::Missing)),
        ..CASE
    },
    Case {
        code: "script-missing",
        console: "/consultation.js",
        fault: Some((SCRIPT, Fault::Page)),
        ..CASE
    },
    Case {
        code: "module-missing",
        console: "/consultation_bg.wasm",
        fault: Some((MODULE, Fault::Missing)),
        ..CASE
    },
    Case {
        code: "module-missing",
        console: "/consultation_bg.wasm",
        fault: Some((MODULE, Fault::Page)),
        ..CASE
    },
    Case {
        code: "wrong-type",
        console: "text/javascript",
        fault: Some((SCRIPT, Fault::SentAs("text/plain"))),
        ..CASE
    },
    Case {
        code: "cross-origin",
        console: "Access-Control-Allow-Origin",
        fault: Some((MODULE, Fault::NotShared)),
        ..CASE
    },
    Case {
        code: "builds-mixed",
        console: "replace all",
        fault: Some((MODULE, Fault::Changed)),
        ..CASE
    },
    Case {
        code: "module-unreachable",
        console: "/consultation_bg.wasm",
        fault: Some((MODULE, Fault::CutOff)),
        ..CASE
    },
    Case {
        code: "module-refused",
        console: "'wasm-unsafe-eval'",
        policy: Some("script-src 'nonce-1' 'strict-dynamic'"),
        ..CASE
    },
    Case {
        code: "module-refused",
        console: "connect-src",
        policy: Some("connect-src 'none'"),
        ..CASE
    },
    Case {
        code: "module-refused",
        console: "script-src",
        // The loader is trusted, and what it imports is not.
        policy: Some(
            "script-src 'unsafe-inline' 'wasm-unsafe-eval' http://127.0.0.1:*/widget/agency-consultation.js",
        ),
        ..CASE
    },
    Case {
        code: "start-failed",
        console: "the page's own",
        script: "document.addEventListener = () => { throw new Error(`the page's own`); };",
        ..CASE
    },
    Case {
        code: "start-failed",
        console: "The page's own fetch threw: TypeError: url.indexOf",
        // Such as monitoring that looks into addresses.
        script: "window.fetch = async () => { throw new TypeError('url.indexOf is not a function'); };",
        ..CASE
    },
];
/// The codes at the start that other tests provoke: an instance that ends is in `tests/end_to_end/crash.rs`.
const ELSEWHERE: [&str; 1] = ["crashed"];

const WATCH: &str = "
window.said = [];
window.told = [];
const { error } = console;
console.error = (...given) => {
  said.push(given.map(String).join(' '));
  error.apply(console, given);
};
addEventListener('consultation-error', ({ detail }) => told.push(detail.code));
";

#[test]
fn every_code_is_provoked() {
    let provoked: BTreeSet<_> = CASES.iter().map(|case| case.code).chain(ELSEWHERE).collect();
    let described: BTreeSet<_> =
        CODES.iter().filter(|code| code.cause == Cause::Start).map(|code| code.name).collect();
    assert_eq!(provoked, described);
}

#[tokio::test(flavor = "multi_thread")]
async fn each_says_what_is_wrong_and_can_be_tried_again() -> Result<()> {
    let browser = Browser::start(1280, 1000).await?;
    for case in &CASES {
        fails(&browser, case).await.with_context(|| format!("{}: {}", case.code, case.console))?;
    }
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_module_of_another_type_is_compiled_all_the_same() -> Result<()> {
    let browser = Browser::start(1280, 1000).await?;
    for wrong in ["application/octet-stream", "text/plain", ""] {
        let case = Case { fault: Some((MODULE, Fault::SentAs(wrong))), ..CASE };
        let site = Site::open(&case).await?;
        let person = Person::visits(&browser, &site.page).await?;
        person.waits_until("return !!widget.shadowRoot?.querySelector('.widget')").await?;
    }
    browser.close().await
}

async fn fails(browser: &Browser, case: &Case) -> Result<()> {
    let site = Site::open(case).await?;
    let person = Person::visits(browser, &site.page).await?;
    person.waits_until("return told.length > 0").await?;
    let (told, said) = (person.runs("return told").await?, person.runs("return said").await?);
    ensure!(told == json!([case.code]), "the page is told {told}, the console {said}");
    let says = |words: &str| said.as_array().is_some_and(|said| has(said, words));
    ensure!(says(case.code) && says(case.console), "the console says {said}");

    let read = person.reads().await?;
    for words in ["Chưa mở được ứng dụng lấy ý kiến.", "Vui lòng thử lại.", case.code]
    {
        ensure!(read.contains(words), "the officer does not read “{words}” in: {read}");
    }
    for technical in ["WebAssembly", "http", "CORS", "Error", "Content-Security-Policy"] {
        ensure!(!read.contains(technical), "the officer reads of “{technical}”: {read}");
    }
    let diagnosis = person.runs("return widget.diagnose()").await?;
    ensure!(
        diagnosis["lastError"] == case.code && diagnosis["state"] == "not-started",
        "{diagnosis}"
    );

    if case.fault.is_some() {
        site.mended.store(true, Ordering::Relaxed);
        person.clicks("button", "Thử lại").await?;
        person.waits_until("return !!widget.shadowRoot?.querySelector('.widget')").await?;
    }
    Ok(())
}

fn has(said: &[Value], words: &str) -> bool {
    said.iter().any(|line| line.as_str().is_some_and(|line| line.contains(words)))
}

/// A page on one origin, and the widget with a fault on another.
struct Site {
    page: String,
    /// Whether the fault is over.
    mended: Arc<AtomicBool>,
}

impl Site {
    async fn open(case: &Case) -> Result<Self> {
        let mended = Arc::new(AtomicBool::new(false));
        let fault = case.fault;
        let over = Arc::clone(&mended);
        let faulty = from_fn(move |request: Request, next: Next| {
            let fault = fault.filter(|(file, _)| {
                request.uri().path().ends_with(&format!("/{file}")) && !over.load(Ordering::Relaxed)
            });
            async move {
                let answer = next.run(request).await;
                match fault {
                    Some((_, fault)) => with(fault, answer).await,
                    None => shared(answer),
                }
            }
        });
        let widget = ServeDir::new(project().join("dist/widget"));
        let widget = Router::new().nest_service("/widget", widget).layer(faulty);
        let files = serve(widget).await?;
        let page = format!(
            "<!doctype html><meta charset='utf-8'><title>A page</title><link rel='icon' href='data:,'>\
            <script nonce='1'>{WATCH}{}</script>\
            <script nonce='1' type='module' src='{files}/widget/agency-consultation.js'></script>\
            <agency-consultation inspectable></agency-consultation>",
            case.script
        );
        let policy = case.policy;
        let page = get(async move || {
            let mut answer = Html(page).into_response();
            if let Some(policy) = policy {
                let policy = HeaderValue::from_static(policy);
                answer.headers_mut().insert(CONTENT_SECURITY_POLICY, policy);
            }
            answer
        });
        let page = format!("{}/page.html", serve(Router::new().route("/page.html", page)).await?);
        Ok(Self { page, mended })
    }
}

async fn serve(app: Router) -> Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = format!("http://{}", listener.local_addr()?);
    tokio::spawn(async move { axum::serve(listener, app).await });
    Ok(address)
}

async fn with(fault: Fault, answer: Response) -> Response {
    let (mut head, body) = answer.into_parts();
    let whole = axum::body::to_bytes(body, usize::MAX).await.unwrap_or_default();
    let mut answer = match fault {
        Fault::Missing => shared(StatusCode::NOT_FOUND.into_response()),
        Fault::Page => {
            shared(([(CONTENT_TYPE, TYPE_OF_A_PAGE)], "<!doctype html>").into_response())
        }
        Fault::SentAs(media_type) => {
            head.headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
            head.headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
            shared(Response::from_parts(head, Body::from(whole)))
        }
        Fault::Changed => {
            head.headers.remove(CONTENT_LENGTH);
            shared(Response::from_parts(head, Body::from([&whole[..], b"\0"].concat())))
        }
        Fault::NotShared => Response::from_parts(head, Body::from(whole)),
        Fault::CutOff => {
            let pieces = [Ok(whole.slice(..1000)), Err(std::io::Error::other("cut off"))];
            shared(Response::from_parts(head, Body::from_stream(futures::stream::iter(pieces))))
        }
    };
    // A browser would go on with what it has kept.
    answer.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    answer
}

fn shared(mut answer: Response) -> Response {
    answer.headers_mut().insert(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    answer
}
