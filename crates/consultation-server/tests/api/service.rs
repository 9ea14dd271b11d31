//! A running service, and officers who call it.

use clap::Parser as _;
use consultation_server::config::Arguments;
use consultation_server::{Running, start};
use reqwest::header::HeaderMap;
use reqwest::{Client, Method, RequestBuilder};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use uuid::Uuid;

/// Monday; Tuesday 24/11/2026 is a public holiday.
pub const MONDAY: &str = "2026-11-23T09:00:00+07:00";

/// How long anything may take; a test that waits this long has failed.
const PATIENCE: Duration = Duration::from_secs(20);
/// How soon to look again.
const STEP: Duration = Duration::from_millis(20);

/// Waits until it is so.
pub async fn until(what: &str, mut is_so: impl AsyncFnMut() -> bool) {
    let began = Instant::now();
    while !is_so().await {
        assert!(began.elapsed() < PATIENCE, "waited {PATIENCE:?} in vain: {what}");
        tokio::time::sleep(STEP).await;
    }
}

/// A folder that is removed when the test is over.
pub struct Folder(PathBuf);

impl Folder {
    pub fn new() -> Self {
        let path = std::env::temp_dir().join(format!("consultation-{}", Uuid::new_v4()));
        std::fs::create_dir(&path).expect("the temporary folder is writable");
        Self(path)
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    pub fn file(&self, name: &str, content: &str) -> String {
        let file = self.0.join(name);
        std::fs::write(&file, content).expect("the folder is writable");
        file.display().to_string()
    }

    pub fn database(&self) -> String {
        format!("sqlite:{}", self.0.join("record.db").display())
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What is left over lies in the temporary folder and harms nobody.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A running service.
pub struct Service {
    running: Running,
    client: Client,
}

impl Service {
    /// A demo without past consultations on a Monday morning.
    pub async fn demo(folder: &Folder) -> Self {
        Self::with(folder, &["--demo", "--demo-empty", "--demo-clock", MONDAY]).await
    }

    /// A service with these flags, on a free port, with the folder's database.
    pub async fn with(folder: &Folder, flags: &[&str]) -> Self {
        Self::try_with(folder, flags).await.expect("the service starts")
    }

    pub async fn try_with(folder: &Folder, flags: &[&str]) -> anyhow::Result<Self> {
        let database = folder.database();
        let listen = ["--listen", "127.0.0.1:0", "--database", &database];
        let given = |flag: &str| flags.contains(&flag);
        let fixed = listen.chunks(2).filter(|pair| !given(pair[0])).flatten();
        let arguments =
            Arguments::parse_from(["consultation-server"].iter().chain(fixed).chain(flags));
        Ok(Self { running: start(arguments.config).await?, client: Client::new() })
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.running.address())
    }

    pub fn call(&self, method: Method, path: &str) -> RequestBuilder {
        self.client.request(method, self.url(path))
    }

    pub async fn get(&self, path: &str) -> Answer {
        Answer::of(self.call(Method::GET, path)).await
    }

    /// The demo officer with this identifier, signed in.
    pub async fn officer(&self, id: &str) -> Officer<'_> {
        let answer = self.get(&format!("/portal/token?identity={id}")).await;
        assert_eq!(answer.status, 200, "{id}: {}", answer.text);
        Officer { service: self, token: answer.text }
    }

    /// Somebody with this token.
    pub fn with_token(&self, token: &str) -> Officer<'_> {
        Officer { service: self, token: token.to_owned() }
    }

    pub async fn advance(&self, setting: Value) {
        let call = self.call(Method::POST, "/portal/clock").body(setting.to_string());
        let answer = Answer::of(call).await;
        assert_eq!(answer.status, 200, "{}", answer.text);
    }

    pub async fn stop(self) {
        self.running.stop().await.expect("the service stops");
    }
}

/// Somebody who is signed in.
#[derive(Clone)]
pub struct Officer<'a> {
    pub service: &'a Service,
    pub token: String,
}

impl Officer<'_> {
    /// A call to a path of the interface.
    pub fn call(&self, method: Method, path: &str) -> RequestBuilder {
        self.service.call(method, &format!("/api{path}")).bearer_auth(&self.token)
    }

    pub async fn get(&self, path: &str) -> Answer {
        Answer::of(self.call(Method::GET, path)).await
    }

    /// The call of an act, to be changed before it is sent.
    pub fn acting(&self, id: Uuid, expected: u64, command: &Value) -> RequestBuilder {
        self.call(Method::POST, &format!("/consultations/{id}/commands"))
            .header("If-Match", format!("\"{expected}\""))
            .header("Idempotency-Key", Uuid::new_v4().to_string())
            .json(command)
    }

    /// Acts on the consultation as it is now.
    pub async fn acts(&self, id: Uuid, command: Value) -> Answer {
        let view = self.get(&format!("/consultations/{id}")).await;
        let expected = view.json["consultation"]["sequence"].as_u64().unwrap_or(0);
        Answer::of(self.acting(id, expected, &command)).await
    }

    /// Acts, and asserts that it was taken.
    #[track_caller]
    pub fn does(&self, id: Uuid, command: Value) -> impl Future<Output = Value> {
        let place = std::panic::Location::caller();
        async move {
            let answer = self.acts(id, command).await;
            assert_eq!(answer.status, 200, "at {place}: {}", answer.text);
            answer.json
        }
    }
}

/// What the service answered.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub text: String,
    pub json: Value,
}

impl Answer {
    pub async fn of(call: RequestBuilder) -> Self {
        let response = call.send().await.expect("the service answers");
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let text = response.text().await.expect("the answer is text");
        let json = serde_json::from_str(&text).unwrap_or(Value::Null);
        Self { status, headers, text, json }
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("visible ASCII"))
    }

    /// Asserts that the answer is this problem, and says what is wrong and where.
    #[track_caller]
    pub fn is_problem(&self, status: u16, code: &str) -> &Value {
        assert_eq!(
            (self.status, self.json["code"].as_str()),
            (status, Some(code)),
            "{}",
            self.text
        );
        assert!(self.header("content-type").starts_with("application/problem+json"));
        assert_eq!(self.json["status"], status);
        for member in ["type", "title", "detail"] {
            let said = self.json[member].as_str().unwrap_or_default();
            assert!(!said.is_empty() || code == "unexpected", "{member}: {}", self.text);
        }
        &self.json
    }

    /// The codes of the violations.
    pub fn violations(&self) -> Vec<&str> {
        let found = self.json["violations"].as_array().map_or(&[][..], Vec::as_slice);
        found.iter().filter_map(|violation| violation["code"].as_str()).collect()
    }
}
