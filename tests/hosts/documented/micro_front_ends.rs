//! docs/embedding/micro-front-ends.md in qiankun: the main application has the script, the sub-application the element.

use super::guide::{Guide, folder, page};
use crate::matter::{self, OFFICER};
use crate::site::Site;
use anyhow::{Result, ensure};
use browsing::browser::Browser;
use std::fs;

/// Puts the sub-application into the page, and takes it out.
const MAIN: &str = "<script src=\"/libraries/qiankun/dist/index.umd.min.js\"></script>
<script>
  let application;
  const show = (page) => {
    application = qiankun.loadMicroApp({ name: page, entry: `/pages/${page}.html`, container: '#application' });
  };
</script>";

#[tokio::test(flavor = "multi_thread")]
async fn qiankun() -> Result<()> {
    let mut guide = Guide::open("embedding/micro-front-ends.md")?;
    let main = guide.take("html")?;
    let module = guide.take("js")?;
    guide.close()?;
    // What a bundler makes of the module, in the format that qiankun asks for.
    let functions = module.replace("export ", "");
    ensure!(functions != module, "the snippet exports its functions");
    let built = format!(
        "<div></div><script>{functions} window['sub'] = {{ bootstrap, mount, unmount }};</script>"
    );
    let itself = built
        .replace("<div></div>", main.lines().next().unwrap_or_default())
        .replace("'sub'", "'own-script'");

    let pages = folder("micro-front-ends")?;
    fs::write(pages.join("page.html"), page(&format!("<body>{main}{MAIN}</body>")))?;
    fs::write(pages.join("sub.html"), page(&built))?;
    fs::write(pages.join("own-script.html"), page(&itself))?;
    let bare = format!("<body><div id='application'></div>{MAIN}</body>");
    fs::write(pages.join("bare.html"), page(&bare))?;
    let site = Site::of(&pages, &[], Browser::start(1280, 1000).await?).await?;

    let officer = site.looked_into("page.html", OFFICER).await?;
    officer.runs("show('sub')").await?;
    matter::begins_a_reply(&officer).await?;
    officer.runs("return application.unmount()").await?;
    officer.waits_until("return widget === null").await?;
    officer.runs("show('sub')").await?;
    matter::goes_on_with_the_draft(&officer).await?;

    // With a script of its own the sub-application shows nothing.
    let officer = site.looked_into("bare.html", OFFICER).await?;
    officer.runs("window.said = []; addEventListener('unhandledrejection', ({ reason }) => said.push(String(reason)))").await?;
    officer
        .runs("addEventListener('error', ({ message }) => said.push(message)); show('own-script')")
        .await?;
    officer.waits_until("return said.some((words) => words.includes('import.meta'))").await?;
    let defined = officer.runs("return !!customElements.get('agency-consultation')").await?;
    ensure!(defined == false, "the element is defined");
    site.close().await
}
