//! Waiting for a condition in the page. No test waits for time to pass.

use gloo_timers::future::TimeoutFuture;
use std::panic::Location;

/// Long enough for a slow machine; a test that waits this long has failed.
const PATIENCE_MS: u32 = 30_000;
/// How soon to look again.
const STEP_MS: u32 = 4;

/// Waits until it is so. The test that waits in vain is told where.
#[track_caller]
pub fn until(so: impl Fn() -> bool) -> impl Future<Output = ()> {
    let place = Location::caller();
    async move {
        let came = found(async || so().then_some(())).await;
        assert!(came.is_some(), "at {place}: what was waited for did not happen");
    }
}

/// Waits until it is there, and returns it; nothing if it does not come.
pub async fn found<T>(mut look: impl AsyncFnMut() -> Option<T>) -> Option<T> {
    for _ in 0..PATIENCE_MS / STEP_MS {
        if let Some(found) = look().await {
            return Some(found);
        }
        TimeoutFuture::new(STEP_MS).await;
    }
    None
}
