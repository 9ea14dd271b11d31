//! A web site with the widget in its pages: files, the headers that it sends with them, and the service behind it.

use crate::matter;
use anyhow::{Context, Result, ensure};
use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::Response;
use axum::routing::{any, get, post};
use browsing::browser::Browser;
use browsing::person::Person;
use browsing::system::{System, project};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeaderLayer;

const LARGEST: usize = 1024 * 1024;

/// The system with one request in it, a site in front of it, and Chromium to look at the site.
pub struct Site {
    /// Where the site is, without a slash at the end.
    pub address: String,
    /// The browser.
    pub browser: Browser,
    /// What browsers reported that the policy did not let them do.
    reports: Arc<Mutex<Vec<String>>>,
    /// The system behind it, which lets pages of the site call it directly too.
    pub system: System,
    served: JoinHandle<std::io::Result<()>>,
}

impl Site {
    /// A site that sends no header of its own.
    pub async fn open() -> Result<Self> {
        Self::open_with(&[]).await
    }

    /// A site that sends these headers with each of its pages.
    pub async fn open_with(headers: &[(HeaderName, String)]) -> Result<Self> {
        let pages = project().join("tests/hosts/pages");
        Self::of(&pages, headers, Browser::start(1280, 1000).await?).await
    }

    /// A site with its pages from a folder, in a browser. `{service}` in a header is where the system is.
    pub async fn of(
        pages: &Path,
        headers: &[(HeaderName, String)],
        browser: Browser,
    ) -> Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        Self::at(listener, pages, headers, browser).await
    }

    /// The same, where the browser had to know the address before.
    pub async fn at(
        listener: TcpListener,
        pages: &Path,
        headers: &[(HeaderName, String)],
        browser: Browser,
    ) -> Result<Self> {
        let address = format!("http://{}", listener.local_addr()?);
        let settings = ["--allow-origin", &address];
        let system = System::start_for("2026-11-23T08:30:00+07:00", &settings).await?;
        matter::sent(&system).await?;
        let reports = Arc::new(Mutex::new(Vec::new()));
        let app = app(pages, headers, &system, &reports)?;
        let served = tokio::spawn(async move { axum::serve(listener, app).await });
        Ok(Self { address, browser, reports, system, served })
    }

    /// Somebody opens a page in a new tab. The page's script knows them by the address.
    pub async fn visited(&self, page: &str, identity: &str) -> Result<Person<'_>> {
        let url = self.page(page, identity);
        Person::visits(&self.browser, &url).await
    }

    /// Somebody opens a page that is not written for a test, in a new tab.
    pub async fn looked_into(&self, page: &str, identity: &str) -> Result<Person<'_>> {
        let url = self.page(page, identity);
        Person::looks_into(&self.browser, &url).await
    }

    fn page(&self, page: &str, identity: &str) -> String {
        let and = if page.contains('?') { '&' } else { '?' };
        format!("{}/pages/{page}{and}identity={identity}", self.address)
    }

    /// Fails where a browser has reported what the policy did not let it do.
    pub fn was_not_told_of_refusals(&self) -> Result<()> {
        let reports = self.reports.lock().expect("nobody panics with it").clone();
        ensure!(reports.is_empty(), "{reports:?}");
        Ok(())
    }

    /// Ends the browser, and with it everything else.
    pub async fn close(self) -> Result<()> {
        self.served.abort();
        self.browser.close().await
    }
}

fn app(
    pages: &Path,
    headers: &[(HeaderName, String)],
    system: &System,
    reports: &Arc<Mutex<Vec<String>>>,
) -> Result<Router> {
    let mut pages = Router::new()
        .fallback_service(ServeDir::new(pages))
        .nest_service("/built", ServeDir::new(project().join("target/hosts")));
    for (name, value) in headers {
        let value = value.replace("{service}", &system.address);
        let value = HeaderValue::from_str(&value).context("a header has one line")?;
        pages = pages.layer(SetResponseHeaderLayer::overriding(name.clone(), value));
    }
    let reports = Arc::clone(reports);
    let report = async move |body: String| {
        reports.lock().expect("no test panics while it has the lock").push(body);
    };
    Ok(Router::new()
        .route("/reports", post(report))
        .route("/consultation/api/{*path}", any(forwarded))
        .route("/portal/token", get(token))
        .with_state(system.address.clone())
        .nest("/widget", widget())
        .nest_service("/consultation", ServeDir::new(project().join("dist/widget")))
        .nest_service("/other-version", ServeDir::new(project().join("target/hosts/other-version")))
        .nest_service("/npm", ServeDir::new(project().join("tests/hosts/apps/node_modules")))
        .nest_service("/libraries", ServeDir::new(libraries()))
        .nest("/pages", pages))
}

/// The widget's files, for pages of any origin, and of none.
fn widget() -> Router {
    let files = Router::new().fallback_service(ServeDir::new(project().join("dist/widget")));
    let all = HeaderValue::from_static("*");
    files.layer(SetResponseHeaderLayer::overriding(header::ACCESS_CONTROL_ALLOW_ORIGIN, all))
}

/// What the pages of a test load, and no application is built with.
fn libraries() -> PathBuf {
    project().join("tests/hosts/libraries/node_modules")
}

/// The portal vouches for whom the address names: that of the request, or of the page that it comes from.
async fn token(State(system): State<String>, request: Request) -> Response {
    let page = request.headers().get(header::REFERER).and_then(|page| page.to_str().ok());
    let query = match (request.uri().query(), page.and_then(|page| page.split_once('?'))) {
        (Some(query), _) | (None, Some((_, query))) => query,
        (None, None) => "",
    };
    let token = Request::get(format!("/portal/token?{query}")).body(Body::empty());
    forwarded(State(system), token.expect("a query of a request is one")).await
}

/// What the site's web server does for the service: it passes on what it is asked, without the service's policy for
/// pages of its own.
async fn forwarded(State(system): State<String>, request: Request) -> Response {
    passed_on(&system, request).await.unwrap_or_else(|error| {
        let mut response = Response::new(Body::from(format!("{error:#}")));
        *response.status_mut() = StatusCode::BAD_GATEWAY;
        response
    })
}

async fn passed_on(system: &str, request: Request) -> Result<Response> {
    let (mut parts, body) = request.into_parts();
    parts.headers.remove(header::HOST);
    let body: Bytes = to_bytes(body, LARGEST).await?;
    let answer = reqwest::Client::new()
        .request(parts.method, format!("{system}{}", parts.uri))
        .headers(parts.headers)
        .body(body)
        .send()
        .await?;
    let mut response = Response::builder().status(answer.status());
    for (name, value) in answer.headers() {
        if ![header::CONTENT_SECURITY_POLICY, header::TRANSFER_ENCODING].contains(name) {
            response = response.header(name, value);
        }
    }
    Ok(response.body(Body::from(answer.bytes().await?))?)
}
