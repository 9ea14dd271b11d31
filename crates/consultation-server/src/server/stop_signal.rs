//! The signals that stop the service: Ctrl-C and SIGTERM.

use std::io;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;
use tokio::sync::watch;

/// The longest time that the program runs on after the signal.
const AT_MOST: Duration = Duration::from_secs(10);

/// Receives the signals from the moment it is made: made before the service starts, it misses none.
#[derive(Debug)]
pub struct StopSignal(watch::Receiver<bool>);

impl StopSignal {
    /// Listens from now on, in its own thread, because a long computation in a request may leave no other thread to hear
    /// the signal. After ten seconds it ends the program, whatever still runs: acknowledged acts are stored, and nothing
    /// else counts.
    pub fn listen() -> io::Result<Self> {
        let (told, tells) = watch::channel(false);
        let (started, begun) = mpsc::channel();
        thread::Builder::new().name("stop-signal".to_owned()).spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            let heard = runtime.and_then(|runtime| {
                runtime.block_on(async {
                    let signals = Signals::listen()?;
                    // An error means that the program has ended already.
                    let _ = started.send(Ok(()));
                    signals.heard().await
                })
            });
            match heard {
                Ok(()) => told.send_replace(true),
                Err(error) => return started.send(Err(error)).unwrap_or_default(),
            };
            thread::sleep(AT_MOST);
            tracing::warn!("requests were still running when the program ended");
            std::process::exit(0);
        })?;
        begun.recv().map_err(io::Error::other)??;
        Ok(Self(tells))
    }

    /// Waits for a signal.
    pub(super) async fn heard(mut self) {
        // An error means that nothing listens any more: stop then, too.
        let _ = self.0.wait_for(|told| *told).await;
    }
}

#[cfg(unix)]
struct Signals {
    interrupted: tokio::signal::unix::Signal,
    terminated: tokio::signal::unix::Signal,
}

#[cfg(unix)]
impl Signals {
    fn listen() -> io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Self {
            interrupted: signal(SignalKind::interrupt())?,
            terminated: signal(SignalKind::terminate())?,
        })
    }

    async fn heard(mut self) -> io::Result<()> {
        tokio::select! {
            _ = self.interrupted.recv() => {}
            _ = self.terminated.recv() => {}
        }
        Ok(())
    }
}

#[cfg(not(unix))]
struct Signals;

#[cfg(not(unix))]
impl Signals {
    fn listen() -> io::Result<Self> {
        Ok(Self)
    }

    async fn heard(self) -> io::Result<()> {
        tokio::signal::ctrl_c().await
    }
}
