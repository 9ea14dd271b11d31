//! What runs beside the requests: the duties, looked at every minute.

use crate::service::Service;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::{MissedTickBehavior, interval};

/// The log message for duties that failed.
pub const UNDONE: &str = "reminders or successors could not be recorded";
/// How often to look at the clock.
const EVERY: Duration = Duration::from_mins(1);

/// Looks at the clock until the service stops. Duties that fail are tried again.
pub async fn keep(service: Arc<Service>, mut told: watch::Receiver<bool>) {
    let mut ticks = interval(EVERY);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            () = stopped(&mut told) => return,
            _ = ticks.tick() => {}
            () = service.trust.confirmed() => {}
        }
        service.rates.forget();
        if let Err(error) = service.do_duties().await {
            tracing::error!("{UNDONE}: {error:#}");
        }
    }
}

async fn stopped(told: &mut watch::Receiver<bool>) {
    // An error means that no receiver is left: stop then, too.
    let _ = told.wait_for(|stop| *stop).await;
}
