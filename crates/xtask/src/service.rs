//! A service in demo mode for the widget's tests in a browser, which cannot start one themselves.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

use crate::project::project;

const PATIENCE: Duration = Duration::from_secs(20);

/// A running service; it ends with this value.
pub struct Service {
    server: Child,
    folder: PathBuf,
    port: u16,
    page_port: u16,
}

impl Service {
    /// Starts the server `binary` with an empty record.
    pub fn start(binary: &Path) -> Result<Self> {
        let (port, page_port) = (free_port("service")?, free_port("page")?);
        let folder = std::env::temp_dir().join(format!("consultation-tests-{port}"));
        if folder.exists() {
            fs::remove_dir_all(&folder).context("the record of an earlier run is still in use")?;
        }
        fs::create_dir_all(&folder).context("the folder of the record cannot be made")?;
        let server = Command::new(binary)
            .current_dir(project())
            .args(["--demo", "--demo-empty", "--listen", &format!("127.0.0.1:{port}")])
            .args(["--allow-origin", &format!("http://127.0.0.1:{page_port}")])
            .args(["--database", &format!("sqlite:{}", folder.join("record.db").display())])
            .stdout(Stdio::null())
            .spawn()
            .context("the server cannot be started")?;
        let mut service = Self { server, folder, port, page_port };
        service.wait_until_it_listens()?;
        Ok(service)
    }

    /// What the tests have to know: where the service is, from where the service expects them, and in which of the browsers
    /// of this machine they run. Left alone, they would run in Firefox as soon as its driver is there, which ends a script
    /// that takes ten seconds on a busy machine.
    pub fn environment(&self) -> [(&'static str, String); 3] {
        [
            ("CONSULTATION_TEST_SERVICE", format!("http://127.0.0.1:{}", self.port)),
            ("WASM_BINDGEN_TEST_ADDRESS", format!("127.0.0.1:{}", self.page_port)),
            ("CHROMEDRIVER", "chromedriver".to_owned()),
        ]
    }

    fn wait_until_it_listens(&mut self) -> Result<()> {
        let started = Instant::now();
        while TcpStream::connect(("127.0.0.1", self.port)).is_err() {
            ensure!(self.server.try_wait()?.is_none(), "the server ended: see what it says above");
            ensure!(started.elapsed() < PATIENCE, "the server does not listen after {PATIENCE:?}");
            sleep(Duration::from_millis(50));
        }
        Ok(())
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        // Whatever cannot be ended or removed here is gone with the machine's temporary files.
        let _ = self.server.kill();
        let _ = self.server.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// The tests are compiled with the address, so it stays the same from run to run as long as nobody else has taken it.
fn free_port(purpose: &str) -> Result<u16> {
    let mut hasher = DefaultHasher::new();
    (project(), purpose).hash(&mut hasher);
    let usual = 20_000 + u16::try_from(hasher.finish() % 20_000)?;
    let listener = TcpListener::bind(("127.0.0.1", usual))
        .or_else(|_| TcpListener::bind(("127.0.0.1", 0)))
        .context("no port is free")?;
    Ok(listener.local_addr()?.port())
}
