//! Builds everything and starts the demo portal.

use std::fs;
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, anyhow};
use clap::Args;

use crate::project::{project, target_folder};
use crate::step::{cargo, run, step};
use crate::widget::{self, Flavour};

/// How the demo is started.
#[derive(Args)]
pub struct Options {
    /// The port of the portal
    #[arg(long, default_value_t = 8080)]
    port: u16,

    /// Forget what was done in the demo before
    #[arg(long)]
    fresh: bool,

    /// Compile the widget in seconds, for a download several times as large
    #[arg(long)]
    dev: bool,
}

/// Builds what is not up to date, then becomes the server.
pub fn start(options: &Options) -> Result<()> {
    let address = format!("127.0.0.1:{}", options.port);
    // Asked before anything is built, so that nobody waits for minutes to hear it.
    TcpListener::bind(&address).map_err(|error| {
        anyhow!(
            "{address} cannot be listened on ({error}). Stop the program that uses it, or choose another port: \
             cargo xtask start --port {}",
            options.port.wrapping_add(1).max(1024),
        )
    })?;
    eprintln!("The first start compiles everything, which takes minutes; later ones take seconds.");
    widget::build(if options.dev { Flavour::Dev } else { Flavour::Shipped })?;
    let server = build_server()?;
    let database = database(options.fresh)?;

    eprintln!("→ Start the portal on http://{address} (Ctrl-C stops it)");
    let mut server = Command::new(server);
    server
        .current_dir(project())
        .args(["--demo", "--listen", &address, "--demo-root"])
        .arg(project())
        .arg("--database")
        .arg(format!("sqlite:{}", database.display()));
    become_program(server)
}

/// Compiles the server and says where it is. It is the unoptimised one: the demo does not need more, and the tests
/// use the same.
pub fn build_server() -> Result<PathBuf> {
    step("Compile the server", || run(&cargo(), ["build", "--package=consultation-server"]))?;
    let name = format!("consultation-server{}", std::env::consts::EXE_SUFFIX);
    Ok(target_folder().join("debug").join(name))
}

fn database(fresh: bool) -> Result<PathBuf> {
    let folder = target_folder().join("demo");
    if fresh && folder.exists() {
        step("Forget the demo's record", || {
            fs::remove_dir_all(&folder).context("another server is using it")
        })?;
    }
    fs::create_dir_all(&folder).context("the folder of the demo's record cannot be made")?;
    Ok(folder.join("consultation.db"))
}

/// The server takes the place of this process, so that it gets every signal itself and can close its database.
#[cfg(unix)]
fn become_program(mut program: Command) -> Result<()> {
    use std::os::unix::process::CommandExt;

    Err(program.exec()).context("the server could not be started")
}

#[cfg(not(unix))]
fn become_program(program: Command) -> Result<()> {
    crate::step::run_command(program)
}
