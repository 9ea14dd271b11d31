//! Starting and stopping.

use crate::clock::Clock;
use crate::config::Config;
use crate::demo::{self, Demo};
use crate::duties::Duties;
use crate::identity::Verifier;
use crate::rates::Rates;
use crate::reference::Reference;
use crate::routes;
use crate::service::Service;
use crate::store::Store;
use crate::store::readiness::Readiness;
use crate::trust::Trust;
use anyhow::{Context as _, bail};
use axum::Router;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinHandle;

mod absent;
mod background;
mod connections;
mod layers;
mod stop_signal;

pub use stop_signal::StopSignal;

/// How long running requests may continue after the stop signal.
const FAREWELL: Duration = Duration::from_secs(8);
/// The number of uploads that are processed at once.
const UPLOADS: usize = 8;
/// Where the demo portal's page expects the interface.
const DEMO_API: &str = "/consultation/api";

/// A service that is running.
pub struct Running {
    address: SocketAddr,
    stop: watch::Sender<bool>,
    served: JoinHandle<()>,
    duties: JoinHandle<()>,
    store: Store,
}

/// Starts the service that the settings describe.
pub async fn start(config: Config) -> anyhow::Result<Running> {
    let mut reference = Reference::load(&config)?;
    let (demo, verifier) = if config.demo {
        let (demo, verifier) = Demo::new(&config)?;
        demo.join(&mut reference);
        (Some(demo), verifier)
    } else {
        (None, Verifier::from_config(&config)?)
    };
    let store = Store::open(&config.database, config.database_limit).await?;
    store
        .claim(config.demo)
        .await
        .with_context(|| format!("cannot use the database {}", config.database))?;
    let clock = if demo.is_some() { demo::clock(&config, &store).await? } else { Clock::System };
    reference.reaches(clock.now());
    absent::refuse(&store, &reference.register).await?;
    store.keep_versions(&reference.policy, &reference.calendar, clock.now()).await?;
    if demo.is_some() && !config.demo_empty {
        demo::seed::tell(&store, &reference, clock.now()).await?;
    }
    let duties = Duties::default();
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    let service = Arc::new(Service {
        store: store.clone(),
        rates: Rates::from_config(&config),
        reference,
        clock,
        verifier,
        duties,
        readiness: Readiness::default(),
        trust: Trust::accepted(config.accept_clock),
        uploads: Semaphore::new(UPLOADS),
        figures: Semaphore::new(processors.div_ceil(2)),
    });
    // A full disk must not keep the record from being read: they are tried again every minute.
    if let Err(error) = service.do_duties().await {
        tracing::error!("{}: {error:#}", background::UNDONE);
    }
    let app = app(&config, service.clone(), demo)?;
    let listener = TcpListener::bind(config.listen).await.with_context(|| {
        format!(
            "cannot listen on {}: another program may be using the port; choose another with \
             --listen, or port 0 for a free one",
            config.listen
        )
    })?;
    let address = listener.local_addr()?;
    if config.demo {
        tracing::warn!(
            "this is the demo: anyone who reaches {address} can be any officer and set the clock; \
             never with real data"
        );
    }
    let (stop, told) = watch::channel(false);
    let duties = tokio::spawn(background::keep(service, told.clone()));
    let served =
        tokio::spawn(async move { connections::serve(listener, app, &config, told).await });
    Ok(Running { address, stop, served, duties, store })
}

fn app(config: &Config, service: Arc<Service>, demo: Option<Demo>) -> anyhow::Result<Router> {
    let prefix = config.api_prefix.trim_end_matches('/');
    if !prefix.starts_with('/') || prefix.contains(['{', '}', '*']) {
        bail!("--api-prefix {}: expected a path such as /api", config.api_prefix);
    }
    let mut app = routes::outside().nest(prefix, routes::interface());
    if let Some(demo) = demo {
        app = app.merge(demo::portal::routes(demo, &config.demo_root));
        if prefix != DEMO_API {
            app = app.nest(DEMO_API, routes::interface());
        }
    }
    layers::around(app.with_state(service), config)
}

impl Running {
    /// The address it listens on.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Stops accepting requests, lets the running ones finish, and closes the database.
    pub async fn stop(self) -> anyhow::Result<()> {
        self.stop.send_replace(true);
        if let Ok(served) = tokio::time::timeout(FAREWELL, self.served).await {
            served.context("the service broke down")?;
        } else {
            tracing::warn!("requests were still running when the service stopped");
        }
        self.duties.await.context("the service broke down")?;
        self.store.close().await;
        Ok(())
    }

    /// Runs until the signal.
    pub async fn until(self, stop: StopSignal) -> anyhow::Result<()> {
        stop.heard().await;
        tracing::info!("stopping");
        self.stop().await
    }
}
