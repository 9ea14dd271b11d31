//! One headless Chromium, driven by a chromedriver of its own.

use anyhow::{Context, Result};
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use thirtyfour::prelude::*;

/// A browser; each tab in it can be another person.
pub struct Browser {
    driver_process: Child,
    /// The session.
    pub driver: WebDriver,
}

const ARGUMENTS: [&str; 8] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

impl Browser {
    /// Starts chromedriver on a free port, and Chromium with a new profile.
    pub async fn start(width: u32, height: u32) -> Result<Self> {
        let mut driver_process =
            Command::new("chromedriver").arg("--port=0").stdout(Stdio::piped()).spawn().context(
                "starting chromedriver: install it, on Debian by `apt-get install chromium-driver`",
            )?;
        let output = driver_process.stdout.take().context("the output of chromedriver")?;
        let port = BufReader::new(output)
            .lines()
            .map_while(Result::ok)
            .find_map(|line| {
                line.split_once("successfully on port ")?
                    .1
                    .trim_end_matches('.')
                    .parse::<u16>()
                    .ok()
            })
            .context("chromedriver named no port")?;
        let mut capabilities = DesiredCapabilities::chrome();
        for argument in ARGUMENTS {
            capabilities.add_arg(argument)?;
        }
        capabilities.add_arg(&format!("--window-size={width},{height}"))?;
        let driver = WebDriver::new(format!("http://127.0.0.1:{port}"), capabilities)
            .await
            .context("starting Chromium")?;
        Ok(Self { driver_process, driver })
    }

    /// Ends the session, and with it Chromium.
    pub async fn close(self) -> Result<()> {
        self.driver.clone().quit().await?;
        Ok(())
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.driver_process.kill();
        let _ = self.driver_process.wait();
    }
}
