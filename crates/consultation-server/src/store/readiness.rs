//! Whether an act could be stored now, determined by storing something.

use super::{StorageFault, Store};
use std::time::{Duration, Instant};
use tokio::sync::Mutex;

/// How long a result holds. Anyone may ask, and asking must not keep the disk busy.
const HOLDS: Duration = Duration::from_secs(1);
/// How long a try may take before the database counts as busy.
const PATIENCE: Duration = Duration::from_secs(5);
/// More than a common act needs.
const ROOM: i64 = 64 * 1024;

/// The last result, and its time.
#[derive(Debug, Default)]
pub struct Readiness(Mutex<Option<(Instant, Option<StorageFault>)>>);

impl Readiness {
    /// What prevents the database from storing, if anything.
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
    /// Stores as much as an act does, and commits its removal: nothing else detects a full disk.
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
