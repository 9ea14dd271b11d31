//! The layers around every endpoint: headers, the log, time limits, compression.

use crate::config::Config;
use crate::error::Error;
use crate::identity::OFFICER;
use anyhow::Context as _;
use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue, Method, Uri, header};
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse as _, Response};
use std::time::{Duration, Instant};
use tower_http::compression::CompressionLayer;
use tower_http::cors::{AllowOrigin, CorsLayer};

/// The policy of this service's pages: what the widget needs, and nothing else.
const PAGE_POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
     connect-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; \
     base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
);

/// The headers on which a response depends.
const DEPENDS_ON: HeaderValue = HeaderValue::from_static("authorization, consultation-officer");

/// Puts the layers around the service.
pub fn around(app: Router, config: &Config) -> anyhow::Result<Router> {
    let limit = Duration::from_secs(config.request_timeout);
    let mut app = app
        .layer(from_fn(move |request, next| on_its_own(request, next, limit)))
        .layer(CompressionLayer::new())
        .layer(from_fn(with_safe_headers));
    if !config.allow_origin.is_empty() {
        app = app.layer(cross_origin(&config.allow_origin)?);
    }
    Ok(app.layer(from_fn(logged)))
}

/// Runs an endpoint as its own task: it completes even if the caller has gone, and a panic in it ends nothing else.
async fn on_its_own(request: Request, next: Next, limit: Duration) -> Response {
    let mut running = tokio::spawn(next.run(request));
    match tokio::time::timeout(limit, &mut running).await {
        Ok(Ok(response)) => response,
        Ok(Err(fault)) => Error::Unexpected(fault.into()).into_response(),
        Err(_) => {
            // A transaction that was not committed is rolled back.
            running.abort();
            Error::TimedOut.into_response()
        }
    }
}

async fn with_safe_headers(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    headers.insert(header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY"));
    headers.insert(header::CONTENT_SECURITY_POLICY, PAGE_POLICY);
    headers.insert(
        HeaderName::from_static("cross-origin-opener-policy"),
        HeaderValue::from_static("same-origin"),
    );
    // Pages of the demo portal set their own header. Any other response depends on who asks: a service worker that caches
    // responses in spite of `no-store` must not give one officer's to the next.
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        headers.append(header::VARY, DEPENDS_ON);
    }
    response
}

/// The log has the path and never the query, a header or a body, which may hold secrets.
async fn logged(request: Request, next: Next) -> Response {
    let began = Instant::now();
    let method = request.method().clone();
    let path = request.uri().path().to_owned();
    let response = next.run(request).await;
    let milliseconds = began.elapsed().as_millis();
    tracing::info!(%method, path, status = response.status().as_u16(), milliseconds, "answered");
    response
}

/// Whether a browser may send this as the origin of a page; any other value never matches.
fn is_origin(origin: &str) -> bool {
    let host = origin.strip_prefix("https://").or_else(|| origin.strip_prefix("http://"));
    let is_letter = |letter: u8| matches!(letter, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.');
    host.is_some_and(|host| {
        let uri: Option<Uri> = origin.parse().ok();
        let named = uri.as_ref().and_then(Uri::host).is_some_and(|name| {
            name.starts_with('[') || !name.is_empty() && name.bytes().all(is_letter)
        });
        let default_port = if origin.starts_with("https") { ":443" } else { ":80" };
        named && !host.contains(['/', '?', '#', '@']) && !host.ends_with(default_port)
    })
}

fn cross_origin(origins: &[String]) -> anyhow::Result<CorsLayer> {
    let origins = origins
        .iter()
        .map(|origin| {
            let value = origin.parse().ok().filter(|_| is_origin(origin));
            value.with_context(|| {
                format!(
                    "--allow-origin {origin}: expected an origin as a browser sends it, such as \
                     https://portal.example.vn, without a path and in lower case"
                )
            })
        })
        .collect::<anyhow::Result<Vec<HeaderValue>>>()?;
    Ok(CorsLayer::new()
        .allow_origin(AllowOrigin::list(origins))
        .allow_methods([Method::GET, Method::POST])
        .allow_headers([
            header::AUTHORIZATION,
            header::CONTENT_TYPE,
            header::IF_MATCH,
            HeaderName::from_static("idempotency-key"),
            OFFICER,
        ])
        .expose_headers([header::ETAG, header::CONTENT_DISPOSITION, header::RETRY_AFTER])
        .max_age(Duration::from_mins(10)))
}
