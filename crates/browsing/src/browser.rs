//! A headless browser, driven by a driver of its own.

use anyhow::{Context, Result};
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use thirtyfour::prelude::*;

/// A browser; each tab in it can be another person.
#[derive(Debug)]
pub struct Browser {
    _driver_process: DriverProcess,
    /// The session.
    pub driver: WebDriver,
}

const CHROMIUM: [&str; 8] = [
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
        let (driver_process, port) =
            driver(Command::new("chromedriver").arg("--port=0"), "successfully on port ").context(
                "starting chromedriver: install it, on Debian by `apt-get install chromium-driver`",
            )?;
        let mut capabilities = DesiredCapabilities::chrome();
        for argument in CHROMIUM {
            capabilities.add_arg(argument)?;
        }
        capabilities.add_arg(&format!("--window-size={width},{height}"))?;
        let driver = WebDriver::new(format!("http://127.0.0.1:{port}"), capabilities)
            .await
            .context("starting Chromium")?;
        Ok(Self { _driver_process: driver_process, driver })
    }

    /// Starts geckodriver on a free port, and Firefox with a new profile.
    pub async fn start_firefox(width: u32, height: u32) -> Result<Self> {
        let (driver_process, port) = driver(
            Command::new("geckodriver").args(["--port=0", "--websocket-port=0"]),
            "Listening on 127.0.0.1:",
        )
        .context("starting geckodriver: `cargo install geckodriver`")?;
        let mut capabilities = DesiredCapabilities::firefox();
        capabilities.add_arg("-headless")?;
        for argument in [format!("--width={width}"), format!("--height={height}")] {
            capabilities.add_arg(&argument)?;
        }
        let driver = WebDriver::new(format!("http://127.0.0.1:{port}"), capabilities)
            .await
            .context("starting Firefox")?;
        Ok(Self { _driver_process: driver_process, driver })
    }

    /// Ends the session, and with it the browser.
    pub async fn close(self) -> Result<()> {
        self.driver.clone().quit().await?;
        Ok(())
    }
}

/// A driver that ends with this value, also where no browser could be started.
#[derive(Debug)]
struct DriverProcess(Child);

impl Drop for DriverProcess {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Starts a driver, and reads its port behind these words. What it says afterwards is read and forgotten: it would end
/// where nobody listens.
fn driver(command: &mut Command, words: &str) -> Result<(DriverProcess, u16)> {
    let mut process = DriverProcess(command.stdout(Stdio::piped()).spawn()?);
    let output = process.0.stdout.take().context("the output of the driver")?;
    let mut lines = BufReader::new(output).lines().map_while(Result::ok);
    let port = lines
        .find_map(|line| line.split_once(words)?.1.trim_end_matches('.').parse::<u16>().ok())
        .context("the driver named no port")?;
    std::thread::spawn(move || lines.for_each(drop));
    Ok((process, port))
}
