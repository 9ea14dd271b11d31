//! The zip file on a web server: its example page, with the policy that its web servers are told to send.

use crate::matter::{OFFICER, SUBJECT};
use crate::site::Site;
use anyhow::{Context, Result, ensure};
use axum::http::header::CONTENT_SECURITY_POLICY;
use browsing::browser::Browser;
use browsing::system::project;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use zip::ZipArchive;

#[tokio::test(flavor = "multi_thread")]
async fn the_example_is_shown_with_every_file_held_to_its_hash() -> Result<()> {
    let zip = unpacked("example")?;
    zip.is_connected()?;
    let (site, policy) = site_of(&zip.folder).await?;
    ensure!(policy.starts_with("default-src 'none'"), "{policy}");
    let officer = site.visited("example/index.html", OFFICER).await?;
    officer.sees("button", SUBJECT).await?;
    site.was_not_told_of_refusals()?;
    site.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn files_that_were_changed_are_refused() -> Result<()> {
    let says =
        |code: &str| format!("widget.shadowRoot?.querySelector('code')?.textContent === '{code}'");
    let is_not_defined = "document.readyState === 'complete' && customElements.get('agency-consultation') === undefined";
    for (file, refused) in [
        ("agency-consultation.js", is_not_defined.to_owned()),
        ("consultation.js", says("builds-mixed")),
        ("consultation_bg.wasm", says("builds-mixed")),
    ] {
        let zip = unpacked(file)?;
        zip.is_connected()?;
        let file = zip.folder.join("consultation").join(file);
        let mut content = fs::read(&file)?;
        content.push(b'\n');
        fs::write(&file, content)?;
        let (site, _) = site_of(&zip.folder).await?;
        let officer = site.visited("example/index.html", OFFICER).await?;
        officer.waits_until(&format!("return {refused}")).await?;
        site.close().await?;
    }
    Ok(())
}

/// A site with the policy that the zip file's nginx is told to send.
async fn site_of(folder: &Path) -> Result<(Site, String)> {
    let nginx = fs::read_to_string(folder.join("web-server/nginx.conf"))?;
    let (_, policy) = nginx.split_once("Content-Security-Policy \"").context("a policy")?;
    let (policy, _) = policy.split_once('"').context("its end")?;
    let headers = [(CONTENT_SECURITY_POLICY, format!("{policy}; report-uri /reports"))];
    let site = Site::of(folder, &headers, Browser::start(1280, 1000).await?).await?;
    Ok((site, policy.to_owned()))
}

/// The content of the zip file in a folder of its own, which goes with this value.
pub struct Unpacked {
    place: PathBuf,
    /// Where the README is.
    pub folder: PathBuf,
}

impl Unpacked {
    /// Takes the example data out of the example page and has the portal sign, as the README says.
    pub fn is_connected(&self) -> Result<()> {
        let example = self.folder.join("example");
        change(&example.join("page.js"), "import { exampleBackend } from \"./backend.js\";\n", "")?;
        change(&example.join("page.js"), "widget.backend = exampleBackend();", "")?;
        let token = format!("/portal/token?identity={OFFICER}");
        change(&example.join("page.js"), "/portal/token", &token)?;
        let open = "<agency-consultation inspectable";
        change(&example.join("index.html"), "<agency-consultation", open)
    }
}

impl Drop for Unpacked {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.place);
    }
}

/// Unpacks the zip file.
pub fn unpacked(name: &str) -> Result<Unpacked> {
    let package = concat!("agency-consultation-", env!("CARGO_PKG_VERSION"));
    // Web servers give up what they may do: they read what everybody may.
    let place = std::env::temp_dir().join(format!("consultation-{name}-{}", std::process::id()));
    let unpacked = Unpacked { folder: place.join(package), place };
    let file = project().join("dist").join(format!("{package}.zip"));
    let file = File::open(&file).with_context(|| {
        format!(
            "{} is missing: run `cargo xtask package` first, or `cargo xtask test`",
            file.display()
        )
    })?;
    ZipArchive::new(file)?.extract(&unpacked.place)?;
    Ok(unpacked)
}

fn change(file: &Path, from: &str, to: &str) -> Result<()> {
    let text = fs::read_to_string(file)?;
    ensure!(text.contains(from), "{} has no {from}", file.display());
    Ok(fs::write(file, text.replace(from, to))?)
}
