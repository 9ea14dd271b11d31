//! The server, in demo mode or as a host runs it, started afresh on a free port with a database of its own.

use anyhow::{Context, Result, ensure};
use std::ffi::OsStr;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

mod patience;

pub use patience::{PATIENCE, found, until, until_within};

/// The folder of the workspace.
///
/// # Panics
///
/// Never: this crate lies two folders below it.
pub fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(2)
        .expect("this crate is in crates/browsing")
}

/// A running server and the folder of its database.
#[derive(Debug)]
pub struct System {
    command: Command,
    server: Child,
    folder: PathBuf,
    /// Where the portal is, without a slash at the end.
    pub address: String,
    api: String,
}

impl System {
    /// Starts the server with its clock at `moment` and no past consultations.
    pub async fn start(moment: &str) -> Result<Self> {
        Self::start_for(moment, &[]).await
    }

    /// The same, with further settings.
    pub async fn start_for(moment: &str, settings: &[&str]) -> Result<Self> {
        Self::demo(moment, &[&["--demo-empty"], settings].concat()).await
    }

    /// Starts the server with its clock at `moment` and the past consultations of the demo.
    pub async fn start_with_past(moment: &str) -> Result<Self> {
        Self::demo(moment, &[]).await
    }

    async fn demo(moment: &str, settings: &[&str]) -> Result<Self> {
        let project = project();
        ensure!(
            project.join("dist/widget/agency-consultation.js").exists(),
            "the widget is not built: run `cargo xtask build` first, or `cargo xtask test`"
        );
        let demo = ["--demo", "--demo-clock", moment, "--demo-root"];
        let arguments = demo.iter().map(OsStr::new).chain([project.as_os_str()]);
        let settings = settings.iter().map(OsStr::new);
        Self::started("/api", arguments.chain(settings)).await
    }

    /// Starts the server as a host does, with these settings.
    pub async fn start_for_a_host(settings: &[String]) -> Result<Self> {
        let api = settings.iter().skip_while(|setting| *setting != "--api-prefix").nth(1);
        Self::started(api.map_or("/api", String::as_str), settings.iter().map(OsStr::new)).await
    }

    async fn started<'a>(api: &str, arguments: impl Iterator<Item = &'a OsStr>) -> Result<Self> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let folder =
            std::env::temp_dir().join(format!("consultation-{}-{port}", std::process::id()));
        std::fs::create_dir_all(&folder)?;
        let mut command = Command::new(server_binary()?);
        command
            .args(arguments)
            .args(["--listen", &format!("127.0.0.1:{port}")])
            .args(["--database", &format!("sqlite:{}", folder.join("record.db").display())])
            .env("RUST_LOG", "warn")
            .stdout(Stdio::null());
        let server = command.spawn().context("starting the server")?;
        let address = format!("http://127.0.0.1:{port}");
        let mut system = Self { command, server, folder, address, api: api.to_owned() };
        system.wait_until_healthy().await?;
        Ok(system)
    }

    async fn wait_until_healthy(&mut self) -> Result<()> {
        let client = reqwest::Client::new();
        let Self { server, address, .. } = self;
        until("the server is healthy", async || {
            ensure!(server.try_wait()?.is_none(), "the server ended: see its log above");
            let answer = client.get(format!("{address}/healthz")).send().await;
            Ok(answer.is_ok_and(|answer| answer.status().is_success()))
        })
        .await
    }

    /// Ends the server at once, in the middle of whatever it does.
    pub fn end(&mut self) -> Result<()> {
        self.server.kill()?;
        self.server.wait()?;
        Ok(())
    }

    /// Starts it anew, where it was and with the record that it had.
    pub async fn start_again(&mut self) -> Result<()> {
        self.server = self.command.spawn().context("starting the server")?;
        self.wait_until_healthy().await
    }

    /// Stops the server without ending it: calls arrive and are not answered.
    pub fn freeze(&self) -> Result<()> {
        self.signal("-STOP")
    }

    /// Lets the server go on, with all that arrived meanwhile.
    pub fn thaw(&self) -> Result<()> {
        self.signal("-CONT")
    }

    fn signal(&self, signal: &str) -> Result<()> {
        let sent = Command::new("kill").arg(signal).arg(self.server.id().to_string()).status()?;
        ensure!(sent.success(), "kill {signal} failed");
        Ok(())
    }

    /// Sets the demo's clock forward.
    pub async fn lets_time_pass(&self, until: &str) -> Result<()> {
        let clock = format!("{}/portal/clock", self.address);
        let to = serde_json::json!({ "advance_to": until });
        let set = reqwest::Client::new().post(clock).json(&to).send().await?;
        ensure!(set.status().is_success(), "{}", set.text().await?);
        Ok(())
    }

    /// A consultation as the identity sees it over HTTP.
    pub async fn sees(&self, identity: &str, id: &str) -> Result<serde_json::Value> {
        self.shows(&self.token(identity).await?, id).await
    }

    /// A consultation as whoever has the token sees it.
    pub async fn shows(&self, token: &str, id: &str) -> Result<serde_json::Value> {
        let seen =
            reqwest::Client::new().get(self.consultation(id)).bearer_auth(token).send().await?;
        Ok(seen.error_for_status()?.json().await?)
    }

    fn consultation(&self, id: &str) -> String {
        format!("{}{}/consultations/{id}", self.address, self.api)
    }

    async fn token(&self, identity: &str) -> Result<String> {
        let address = format!("{}/portal/token?identity={identity}", self.address);
        Ok(reqwest::get(address).await?.text().await?)
    }

    /// Does one act over HTTP, as the identity and on the consultation as it stands.
    pub async fn does(&self, identity: &str, id: &str, command: &serde_json::Value) -> Result<()> {
        let token = self.token(identity).await?;
        self.takes(&token, id, command).await.with_context(|| identity.to_owned())
    }

    /// The same as whoever has the token.
    pub async fn takes(&self, token: &str, id: &str, command: &serde_json::Value) -> Result<()> {
        let client = reqwest::Client::new();
        let consultation = self.consultation(id);
        let seen = client.get(&consultation).bearer_auth(token).send().await?;
        let tag = seen.headers().get("etag").cloned();
        let done = client
            .post(format!("{consultation}/commands"))
            .bearer_auth(token)
            .header("If-Match", tag.map_or_else(|| "\"0\"".parse(), Ok)?)
            .header("Idempotency-Key", uuid::Uuid::new_v4().to_string())
            .json(command)
            .send()
            .await?;
        ensure!(done.status().is_success(), "{}", done.text().await?);
        Ok(())
    }
}

impl Drop for System {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// The binary that was built beside this test.
fn server_binary() -> Result<PathBuf> {
    let test = std::env::current_exe()?;
    let beside = test.ancestors().nth(2).context("a target folder")?;
    let binary = beside.join("consultation-server");
    ensure!(
        binary.exists(),
        "{} is missing: run `cargo build -p consultation-server` first, or `cargo xtask test`",
        binary.display()
    );
    Ok(binary)
}
