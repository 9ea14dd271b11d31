//! How the service is told to stop: Ctrl-C or SIGTERM.

#[cfg(unix)]
use tokio::signal::unix::{Signal, SignalKind, signal};

/// Hears the signals from the moment it is made: made before the service starts, it misses none.
#[derive(Debug)]
pub struct StopSignal {
    #[cfg(unix)]
    interrupted: Signal,
    #[cfg(unix)]
    terminated: Signal,
}

#[cfg(unix)]
impl StopSignal {
    /// Listens from now on.
    pub fn listen() -> std::io::Result<Self> {
        Ok(Self {
            interrupted: signal(SignalKind::interrupt())?,
            terminated: signal(SignalKind::terminate())?,
        })
    }

    /// Waits for a signal.
    pub(super) async fn heard(mut self) -> std::io::Result<()> {
        tokio::select! {
            _ = self.interrupted.recv() => {}
            _ = self.terminated.recv() => {}
        }
        Ok(())
    }
}

#[cfg(not(unix))]
impl StopSignal {
    /// Listens from now on.
    pub fn listen() -> std::io::Result<Self> {
        Ok(Self {})
    }

    /// Waits for a signal.
    pub(super) async fn heard(self) -> std::io::Result<()> {
        tokio::signal::ctrl_c().await
    }
}
