//! Starting and stopping.

use crate::clock::Clock;
use crate::config::Config;
use crate::demo::{self, Demo};
use crate::duties::{self, Duties};
use crate::identity::Verifier;
use crate::rates::Rates;
use crate::reference::Reference;
use crate::routes;
use crate::service::Service;
use crate::store::Store;
use anyhow::{Context as _, bail};
use axum::Router;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;

mod layers;
mod stop_signal;

pub use stop_signal::StopSignal;

/// How long what runs may go on after the service was told to stop.
const FAREWELL: Duration = Duration::from_secs(10);
/// Where the demo portal's page expects the interface.
const DEMO_API: &str = "/consultation/api";

/// A service that is running.
pub struct Running {
    address: SocketAddr,
    stop: watch::Sender<bool>,
    served: JoinHandle<std::io::Result<()>>,
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
    let store = Store::open(&config.database).await?;
    let clock = if demo.is_some() { demo::clock(&config, &store).await? } else { Clock::System };
    reference.reaches(clock.now())?;
    store.keep_versions(&reference, clock.now()).await?;
    if demo.is_some() && !config.demo_empty {
        demo::seed::tell(&store, &reference, clock.now()).await?;
    }
    let duties = Duties::default();
    let rates = Rates::from_config(&config);
    let service =
        Arc::new(Service { store: store.clone(), reference, clock, verifier, rates, demo, duties });
    service.do_duties().await?;
    let app = app(&config, service.clone())?;
    let listener = TcpListener::bind(config.listen).await.with_context(|| {
        format!(
            "cannot listen on {}: another program may be using the port; choose another with \
             --listen, or port 0 for a free one",
            config.listen
        )
    })?;
    let address = listener.local_addr()?;
    if config.demo && !address.ip().is_loopback() {
        tracing::warn!("the demo is open to the network: anyone there can be any officer");
    }
    let (stop, mut told) = watch::channel(false);
    let duties = tokio::spawn(duties::keep(service, told.clone()));
    let served = tokio::spawn(async move {
        axum::serve(listener, app.into_make_service_with_connect_info::<SocketAddr>())
            .with_graceful_shutdown(async move {
                // An error means that nobody is left to tell: then it is time to stop too.
                let _ = told.wait_for(|stop| *stop).await;
            })
            .await
    });
    Ok(Running { address, stop, served, duties, store })
}

fn app(config: &Config, service: Arc<Service>) -> anyhow::Result<Router> {
    let prefix = config.api_prefix.trim_end_matches('/');
    if !prefix.starts_with('/') || prefix.contains(['{', '}', '*']) {
        bail!("--api-prefix {}: expected a path such as /api", config.api_prefix);
    }
    let mut app = routes::outside().nest(prefix, routes::interface());
    if service.demo.is_some() {
        app = app.merge(demo::portal::routes(&config.demo_root));
        if prefix != DEMO_API {
            app = app.nest(DEMO_API, routes::interface());
        }
    }
    layers::around(app.with_state(service), config)
}

impl Running {
    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Stops taking requests, lets those that run end, and lets go of the database.
    pub async fn stop(self) -> anyhow::Result<()> {
        self.stop.send_replace(true);
        if let Ok(served) = tokio::time::timeout(FAREWELL, self.served).await {
            served.context("the service broke down")??;
        } else {
            tracing::warn!("requests were still running when the service stopped");
        }
        self.duties.await.context("the service broke down")?;
        self.store.close().await;
        Ok(())
    }

    /// Runs until the signal.
    pub async fn until(self, stop: StopSignal) -> anyhow::Result<()> {
        stop.heard().await?;
        tracing::info!("stopping");
        self.stop().await
    }
}
