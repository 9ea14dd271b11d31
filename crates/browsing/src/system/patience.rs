//! Waiting for a condition. No test waits for time to pass.

use anyhow::{Result, bail};
use std::fmt::Display;
use std::time::{Duration, Instant};

/// How long anything may take before the test says what it waited for.
pub const PATIENCE: Duration = Duration::from_secs(40);
/// How soon to look again.
const STEP: Duration = Duration::from_millis(50);

/// Waits until it is so. If it does not come to that, the error says what was waited for.
pub async fn until(what: impl Display, is_so: impl AsyncFnMut() -> Result<bool>) -> Result<()> {
    until_within(PATIENCE, what, is_so).await
}

/// The same for what takes longer.
pub async fn until_within(
    patience: Duration,
    what: impl Display,
    mut is_so: impl AsyncFnMut() -> Result<bool>,
) -> Result<()> {
    looked_for(patience, what, async || Ok(is_so().await?.then_some(()))).await
}

/// Waits until it is there, and returns it.
pub async fn found<T>(
    what: impl Display,
    look: impl AsyncFnMut() -> Result<Option<T>>,
) -> Result<T> {
    looked_for(PATIENCE, what, look).await
}

async fn looked_for<T>(
    patience: Duration,
    what: impl Display,
    mut look: impl AsyncFnMut() -> Result<Option<T>>,
) -> Result<T> {
    let started = Instant::now();
    loop {
        if let Some(found) = look().await? {
            return Ok(found);
        }
        if started.elapsed() >= patience {
            bail!("waited {patience:?} in vain: {what}");
        }
        tokio::time::sleep(STEP).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn what_comes_late_is_found() {
        let mut looks = 0;
        let found = found("a third look", async || {
            looks += 1;
            Ok((looks == 3).then_some("there"))
        });
        assert_eq!(found.await.expect("it comes"), "there");
        assert_eq!(looks, 3);
    }

    #[tokio::test]
    async fn what_does_not_come_is_named() {
        let never = until_within(Duration::ZERO, "the portal opens", async || Ok(false));
        let error = never.await.expect_err("it does not come");
        assert_eq!(error.to_string(), "waited 0ns in vain: the portal opens");
    }

    #[tokio::test]
    async fn what_fails_is_not_waited_for() {
        let failed = until("the portal opens", async || bail!("no browser")).await;
        assert_eq!(failed.expect_err("it fails").to_string(), "no browser");
    }
}
