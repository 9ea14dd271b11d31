//! The zip file on real web servers, with the configuration that lies in it.

use crate::self_hosting::unpacked;
use crate::{example, matter};
use anyhow::{Context, Result, ensure};
use axum::http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_SECURITY_POLICY, CONTENT_TYPE,
};
use browsing::browser::Browser;
use browsing::person::Person;
use browsing::system::{System, until};
use std::fs;
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command};

#[tokio::test(flavor = "multi_thread")]
async fn nginx() -> Result<()> {
    let serve = |place: &Path, snippet: &Path, port: u16, system: &str| {
        let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
            .map(|what| format!("{what}_temp_path {}/{what};\n", place.display()))
            .concat();
        let configuration = format!(
            "daemon off;\nuser root;\npid {place}/pid;\nerror_log stderr;\nevents {{}}\n\
            http {{\naccess_log off;\n{temporary}server {{\nlisten 127.0.0.1:{port};\n\
            location /portal/ {{ proxy_pass {system}; }}\ninclude {snippet};\n}}\n}}\n",
            place = place.display(),
            snippet = snippet.display(),
        );
        fs::write(place.join("server.conf"), configuration)?;
        let mut nginx = Command::new("nginx");
        nginx.arg("-p").arg(place).arg("-c").arg(place.join("server.conf"));
        Ok(nginx)
    };
    serves("nginx.conf", serve).await
}

#[tokio::test(flavor = "multi_thread")]
async fn apache() -> Result<()> {
    let serve = |place: &Path, snippet: &Path, port: u16, system: &str| {
        let modules: String = [
            "mpm_event",
            "authz_core",
            "alias",
            "dir",
            "headers",
            "mime",
            "filter",
            "deflate",
            "proxy",
            "proxy_http",
        ]
        .map(|name| format!("LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n"))
        .concat();
        let configuration = format!(
            "ServerRoot {place}\nServerName localhost\nListen 127.0.0.1:{port}\nPidFile {place}/pid\n\
            ErrorLog /dev/stderr\n{modules}User nobody\nGroup nogroup\nTypesConfig /dev/null\n\
            ProxyPass /portal/ {system}/portal/\nInclude {snippet}\n",
            place = place.display(),
            snippet = snippet.display(),
        );
        fs::write(place.join("server.conf"), configuration)?;
        let mut apache = Command::new("apache2");
        apache.arg("-DFOREGROUND").arg("-f").arg(place.join("server.conf"));
        Ok(apache)
    };
    serves("apache.conf", serve).await
}

/// A server that ends with this value.
pub struct Running(pub Child);

impl Drop for Running {
    fn drop(&mut self) {
        // Asked to end, it ends its workers too.
        let _ = Command::new("kill").arg(self.0.id().to_string()).status();
        let _ = self.0.wait();
    }
}

async fn serves(
    snippet: &str,
    command: impl Fn(&Path, &Path, u16, &str) -> Result<Command>,
) -> Result<()> {
    let system = System::start("2026-11-23T08:30:00+07:00").await?;
    matter::sent(&system).await?;
    let zip = unpacked(snippet)?;
    let folder = &zip.folder;
    let place = folder.join("server");
    fs::create_dir_all(&place)?;
    let text = fs::read_to_string(folder.join("web-server").join(snippet))?;
    let text = text
        .replace("/var/www/agency-consultation", &folder.display().to_string())
        .replace("http://127.0.0.1:8080", &system.address);
    fs::write(place.join(snippet), text)?;
    let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
    let mut command = command(&place, &place.join(snippet), port, &system.address)?;
    let program = command.get_program().to_string_lossy().into_owned();
    let mut server = Running(command.spawn().with_context(|| format!("{program} is missing"))?);
    until(format!("{program} listens"), async || {
        ensure!(server.0.try_wait()?.is_none(), "{program} ended");
        Ok(TcpStream::connect(("127.0.0.1", port)).is_ok())
    })
    .await?;
    let address = format!("http://127.0.0.1:{port}");

    for (file, media_type, cached) in [
        ("agency-consultation.js", "text/javascript", "no-cache"),
        ("consultation.js", "text/javascript", "immutable"),
        ("consultation_bg.wasm", "application/wasm", "immutable"),
    ] {
        let asked = reqwest::Client::new().get(format!("{address}/consultation/{file}"));
        let answer = asked.header(ACCEPT_ENCODING, "gzip").send().await?.error_for_status()?;
        for (header, expected) in
            [(CONTENT_TYPE, media_type), (CACHE_CONTROL, cached), (CONTENT_ENCODING, "gzip")]
        {
            let value = answer.headers().get(&header).map(|value| value.to_str()).transpose()?;
            let fits = value.is_some_and(|value| value.contains(expected));
            ensure!(fits, "{program} sends {file} with {header}: {value:?}, not {expected}");
        }
    }
    let page = reqwest::get(format!("{address}/example/")).await?;
    ensure!(page.headers().contains_key(CONTENT_SECURITY_POLICY), "{program} sends no policy");

    let browser = Browser::start(1280, 1000).await?;
    example::needs_no_service(&browser, &address).await?;
    zip.is_connected()?;
    let officer = Person::visits(&browser, &format!("{address}/example/")).await?;
    matter::begins_a_reply(&officer).await?;
    matter::submits(&officer).await?;
    browser.close().await
}
