//! The command line of the consultation service.

use clap::Parser as _;
use consultation_server::StopSignal;
use consultation_server::config::{Arguments, LogFormat, Task};
use consultation_server::correct::correct;
use consultation_server::reference::Reference;
use consultation_server::store::{Store, restore};
use std::path::Path;
use std::process::ExitCode;
use tracing_subscriber::EnvFilter;

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    log_to_stderr(arguments.config.log_format);
    let outcome = match &arguments.task {
        None => serve(arguments).await,
        Some(Task::Rebuild) => rebuild(&arguments).await,
        Some(Task::Check) => check(&arguments),
        Some(Task::Restore { backup }) => put_back(&arguments, backup).await,
        Some(Task::CorrectTime(correction)) => {
            correct(&arguments.config, correction).await.map(|told| print!("{told}"))
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn serve(arguments: Arguments) -> anyhow::Result<()> {
    let stop = StopSignal::listen()?;
    let running = consultation_server::start(arguments.config).await?;
    tracing::info!("listening on http://{}", running.address());
    running.until(stop).await
}

async fn rebuild(arguments: &Arguments) -> anyhow::Result<()> {
    let store = Store::open(&arguments.config.database, arguments.config.database_limit).await?;
    let consultations = store.rebuild().await?;
    store.close().await;
    tracing::info!(consultations, "rebuilt");
    Ok(())
}

async fn put_back(arguments: &Arguments, backup: &Path) -> anyhow::Result<()> {
    let replaced = restore(&arguments.config.database, backup).await?;
    tracing::info!("{} is restored", backup.display());
    if let Some(replaced) = replaced {
        tracing::info!("what was there is {}", replaced.display());
    }
    Ok(())
}

fn check(arguments: &Arguments) -> anyhow::Result<()> {
    let reference = Reference::load(&arguments.config)?;
    tracing::info!(
        agencies = reference.register.agencies.len(),
        calendar = reference.calendar.version(),
        policy = reference.policy.version,
        "the register, the calendar, the policy, the lexicon and the sources can be used"
    );
    Ok(())
}

fn log_to_stderr(format: LogFormat) {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    match format {
        LogFormat::Text => log.init(),
        LogFormat::Json => log.json().init(),
    }
}
