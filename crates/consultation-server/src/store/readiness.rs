//! Whether an act could be stored now: found out by storing something.

use super::{StorageFault, Store};
use std::time::{Duration, Instant};
use tokio::sync::Mutex;

/// How long an answer holds. Anyone may ask, and no one is to keep the disk busy by asking.
const HOLDS: Duration = Duration::from_secs(1);
/// How long a try may take before the database counts as busy.
const PATIENCE: Duration = Duration::from_secs(5);
/// More than a common act needs.
const ROOM: i64 = 64 * 1024;

/// What was found last, and when.
#[derive(Debug, Default)]
pub struct Readiness(Mutex<Option<(Instant, Option<StorageFault>)>>);

impl Readiness {
    /// What keeps the database from storing, if anything.
    pub async fn fault(&self, store: &Store) -> Option<StorageFault> {
        let mut found = self.0.lock().await;
        if let Some((_, fault)) = found.filter(|(at, _)| at.elapsed() < HOLDS) {
            return fault;
        }
        let fault = match tokio::time::timeout(PATIENCE, store.try_to_store()).await {
            Ok(Ok(())) => None,
            Ok(Err(error)) => {
                tracing::warn!("not ready: {error}");
                Some(StorageFault::of(&error).unwrap_or(StorageFault::Unavailable))
            }
            Err(_) => Some(StorageFault::Busy),
        };
        *found = Some((Instant::now(), fault));
        fault
    }
}

impl Store {
    /// Stores as much as an act does, and commits that it was taken away again: no other way tells of a full disk.
    async fn try_to_store(&self) -> sqlx::Result<()> {
        let mut transaction = self.begin().await?;
        sqlx::query("INSERT INTO readiness (room) VALUES (zeroblob($1))")
            .bind(ROOM)
            .execute(&mut *transaction)
            .await?;
        sqlx::query("DELETE FROM readiness").execute(&mut *transaction).await?;
        transaction.commit().await
    }
}
