//! What the file says about itself: whose record it is, and when the clock was last trusted.

use super::Store;
use anyhow::bail;
use chrono::{DateTime, FixedOffset};

impl Store {
    /// Marks the record as a demo's or a host's, permanently, and refuses one that is the other's. A demo gives any
    /// identity to anyone, and its clock runs ahead.
    pub async fn claim(&self, is_demo: bool) -> anyhow::Result<()> {
        let mut transaction = self.begin().await?;
        let marked: Option<i64> = sqlx::query_scalar("SELECT is_demo FROM service WHERE id = 1")
            .fetch_one(&mut *transaction)
            .await?;
        // A file from before the mark existed is recognised by the clock that every demo keeps.
        let has_clock = sqlx::query("SELECT id FROM demo_clock").fetch_optional(&mut *transaction);
        let has_clock = has_clock.await?.is_some();
        let has_events = sqlx::query("SELECT sequence FROM events LIMIT 1");
        let has_events = has_events.fetch_optional(&mut *transaction).await?.is_some();
        let was_demo = match marked {
            Some(marked) => Some(marked == 1),
            None => (has_clock || has_events).then_some(has_clock),
        };
        match (was_demo, is_demo) {
            (Some(false), true) => bail!(
                "this database holds the record of a host, and the demo would open it to anyone: \
                 name another file with --database, or start without --demo"
            ),
            (Some(true), false) => bail!(
                "this database was made by the demo, where anyone can be any officer: name another \
                 file with --database, or start with --demo"
            ),
            _ => {}
        }
        sqlx::query("UPDATE service SET is_demo = $1 WHERE id = 1 AND is_demo IS NULL")
            .bind(i64::from(is_demo))
            .execute(&mut *transaction)
            .await?;
        transaction.commit().await?;
        Ok(())
    }

    /// The time at which the clock was last trusted; if that was never kept, the time of the latest event.
    pub async fn trusted_at(&self) -> anyhow::Result<Option<DateTime<FixedOffset>>> {
        let kept: Option<String> = sqlx::query_scalar(
            "SELECT coalesce(
                 (SELECT trusted_at FROM service WHERE id = 1),
                 (SELECT at FROM events ORDER BY rowid DESC LIMIT 1)
             )",
        )
        .fetch_one(&self.readers)
        .await?;
        Ok(kept.map(|kept| kept.parse()).transpose()?)
    }

    /// Keeps the time of a clock that is trusted.
    pub async fn keep_trusted(&self, now: DateTime<FixedOffset>) -> sqlx::Result<()> {
        let mut transaction = self.begin().await?;
        sqlx::query("UPDATE service SET trusted_at = $1 WHERE id = 1")
            .bind(now.to_rfc3339())
            .execute(&mut *transaction)
            .await?;
        transaction.commit().await
    }
}
