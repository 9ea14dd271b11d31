//! A headless browser, driven by a driver of its own.

use crate::system::found;
use anyhow::{Context, Result, bail};
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use thirtyfour::prelude::*;

/// A browser; each tab in it can be another person.
#[derive(Debug)]
pub struct Browser {
    /// The session. It stands first, and so it ends first: a browser whose driver is gone would stay.
    pub driver: WebDriver,
    _driver_process: Process,
    /// What a browser draws on that cannot do without a screen.
    _screen: Option<Process>,
}

const CHROMIUM: [&str; 9] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    // Without it a graphics card is imitated, which takes the processor from the tests.
    "--disable-software-rasterizer",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/// How often a driver is started that does not say where it listens.
const ATTEMPTS: usize = 3;

impl Browser {
    /// Starts chromedriver on a free port, and Chromium with a new profile.
    pub async fn start(width: u32, height: u32) -> Result<Self> {
        Self::start_with(width, height, &[]).await
    }

    /// The same, with further arguments for Chromium.
    pub async fn start_with(width: u32, height: u32, arguments: &[&str]) -> Result<Self> {
        let (driver_process, port) = announced(
            Command::new("chromedriver").arg("--port=0"),
            "successfully on port ",
        )
        .context(
            "starting chromedriver: install it, on Debian by `apt-get install chromium-driver`",
        )?;
        let mut capabilities = DesiredCapabilities::chrome();
        for argument in CHROMIUM.iter().chain(arguments) {
            capabilities.add_arg(argument)?;
        }
        capabilities.add_arg(&format!("--window-size={width},{height}"))?;
        let driver = WebDriver::new(format!("http://127.0.0.1:{port}"), capabilities)
            .await
            .context("starting Chromium")?;
        Ok(Self { _driver_process: driver_process, _screen: None, driver })
    }

    /// Starts geckodriver on a free port, and Firefox with a new profile.
    pub async fn start_firefox(width: u32, height: u32) -> Result<Self> {
        let (driver_process, port) = announced(
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
        Ok(Self { _driver_process: driver_process, _screen: None, driver })
    }

    /// Starts the driver of WebKitGTK on a free port, and its own small browser on a screen that nobody sees.
    pub async fn start_webkit(width: u32, height: u32) -> Result<Self> {
        let size = format!("{width}x{height}x24");
        let (screen, display) = announced(
            Command::new("Xvfb").args([
                "-displayfd",
                "1",
                "-nolisten",
                "tcp",
                "-screen",
                "0",
                &size,
            ]),
            "",
        )
        .context("starting a screen: install it, on Debian by `apt-get install xvfb`")?;
        let (driver_process, address) = webkit_driver(display).await?;
        let driver = WebDriver::new(address, serde_json::Map::new())
            .await
            .context("starting WebKit's MiniBrowser")?;
        driver.set_window_rect(0, 0, width, height).await?;
        Ok(Self { _driver_process: driver_process, _screen: Some(screen), driver })
    }

    /// Ends the session, and with it the browser.
    pub async fn close(self) -> Result<()> {
        self.driver.clone().quit().await?;
        Ok(())
    }
}

/// A program that ends with this value, also where no browser could be started.
#[derive(Debug)]
struct Process(Child);

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Starts a program, and reads its port or the number of its screen behind these words. What it says afterwards is read
/// and forgotten: it would end where nobody listens.
fn announced(command: &mut Command, words: &str) -> Result<(Process, u16)> {
    // A driver chooses a free port and takes it twice, for each version of the protocol. Where somebody came in between it
    // ends, and the next one has another port.
    let again = (1..ATTEMPTS).find_map(|_| announced_once(command, words).ok());
    again.map_or_else(|| announced_once(command, words), Ok)
}

fn announced_once(command: &mut Command, words: &str) -> Result<(Process, u16)> {
    let mut process = Process(command.stdout(Stdio::piped()).spawn()?);
    let output = process.0.stdout.take().context("the output of the program")?;
    let mut lines = BufReader::new(output).lines().map_while(Result::ok);
    let port = lines
        .find_map(|line| line.split_once(words)?.1.trim_end_matches('.').parse::<u16>().ok())
        .context("the program named no number")?;
    std::thread::spawn(move || lines.for_each(drop));
    Ok((process, port))
}

/// Starts the driver of WebKit, which takes no port of its own choice and does not say when it listens. Where somebody else has
/// taken the port meanwhile it ends, and is started again with another one.
async fn webkit_driver(display: u16) -> Result<(Process, String)> {
    for _ in 0..ATTEMPTS {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let driver = Command::new("WebKitWebDriver")
            .args(["--host=127.0.0.1", &format!("--port={port}")])
            .env("DISPLAY", format!(":{display}"))
            .stdout(Stdio::null())
            .spawn();
        let mut driver = Process(driver.context(
            "starting WebKitWebDriver: install it, on Debian by `apt-get install webkit2gtk-driver`",
        )?);
        let address = format!("http://127.0.0.1:{port}");
        let is_there = found(format!("a driver is ready at {address}"), async || {
            if driver.0.try_wait()?.is_some() {
                return Ok(Some(false));
            }
            Ok(is_ready(&address).await.then_some(true))
        });
        if is_there.await? {
            return Ok((driver, address));
        }
    }
    bail!("WebKitWebDriver ended {ATTEMPTS} times: see what it says above")
}

/// Whether a driver says that it takes sessions there: another server would not.
async fn is_ready(address: &str) -> bool {
    let asked = async {
        let answer = reqwest::get(format!("{address}/status")).await.ok()?;
        answer.json::<serde_json::Value>().await.ok()
    };
    let status = tokio::time::timeout(Duration::from_secs(1), asked).await.ok().flatten();
    status.is_some_and(|status| status["value"]["ready"] == true)
}
