//! Connections: how many there are at once, and how long an idle one keeps its place.

use crate::config::Config;
use axum::extract::ConnectInfo;
use axum::{Extension, Router};
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};
use tokio_io_timeout::TimeoutStream;

/// The pause after the system refuses a connection, for example because no more files can be opened.
const PAUSE: Duration = Duration::from_secs(1);

/// Serves until the stop signal, then lets running requests finish.
pub async fn serve(
    listener: TcpListener,
    app: Router,
    config: &Config,
    mut told: watch::Receiver<bool>,
) {
    let places = Arc::new(Semaphore::new(config.most_connections));
    let idle = Duration::from_secs(config.idle_timeout);
    let mut http = http1::Builder::new();
    // From the first awaited byte to the last of the head, and also between two requests.
    http.timer(TokioTimer::new()).header_read_timeout(idle);
    let graceful = GracefulShutdown::new();
    loop {
        let accepted = async {
            let place = places.clone().acquire_owned().await;
            (place, listener.accept().await)
        };
        let (place, accepted) = tokio::select! {
            // An error means that no receiver is left: stop then, too.
            _ = told.wait_for(|stop| *stop) => break,
            accepted = accepted => accepted,
        };
        let (stream, peer) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                tracing::warn!("no connection can be taken: {error}");
                tokio::time::sleep(PAUSE).await;
                continue;
            }
        };
        let stream = TokioIo::new(Box::pin(limited(stream, idle)));
        let app = app.clone().layer(Extension(ConnectInfo(peer)));
        let served = http.serve_connection(stream, TowerToHyperService::new(app));
        let served = graceful.watch(served);
        tokio::spawn(async move {
            if let Err(error) = served.await {
                tracing::debug!("a connection ended: {error}");
            }
            drop(place);
        });
    }
    drop(listener);
    graceful.shutdown().await;
}

/// A stream whose peer has to read the response it asked for.
fn limited(stream: TcpStream, idle: Duration) -> TimeoutStream<TcpStream> {
    if let Err(error) = stream.set_nodelay(true) {
        tracing::debug!("small answers may wait: {error}");
    }
    let mut stream = TimeoutStream::new(stream);
    stream.set_write_timeout(Some(idle));
    stream
}
