//! Writing: one transaction at a time, on a connection that is known to be good.

use super::keeper::Keeper;
use super::{Connection, Database, Store};
use sqlx::pool::PoolConnection;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

/// A transaction that nobody else writes beside.
///
/// The database rolls some of them back by itself, such as when the disk is full, and sqlx does not notice: the connection would
/// refuse every later transaction. So whatever was not committed or rolled back in so many words takes its connection along,
/// and the next transaction gets a new one.
pub struct Transaction {
    connection: PoolConnection<Database>,
    keeper: Arc<Keeper>,
    open: bool,
}

impl Store {
    /// Begins a transaction that holds the right to write from its start, so that what it reads is
    /// still true when it writes.
    pub async fn begin(&self) -> sqlx::Result<Transaction> {
        self.keeper.is_in_place().await?;
        let connection = self.writer.acquire().await?;
        let mut transaction = Transaction { connection, keeper: self.keeper.clone(), open: true };
        sqlx::query("BEGIN IMMEDIATE").execute(&mut *transaction).await?;
        Ok(transaction)
    }
}

impl Transaction {
    /// Stores what was done. Where this returns, it outlives a power cut.
    pub async fn commit(mut self) -> sqlx::Result<()> {
        sqlx::query("COMMIT").execute(&mut *self).await?;
        self.open = false;
        // What went into a file that was removed meanwhile is gone with the last connection to it.
        self.keeper.is_in_place().await
    }

    /// Takes back what was done.
    pub async fn rollback(mut self) -> sqlx::Result<()> {
        sqlx::query("ROLLBACK").execute(&mut *self).await?;
        self.open = false;
        Ok(())
    }

    /// Stores what was done where it succeeded, and takes it back where it did not.
    pub async fn end<T, E: From<sqlx::Error>>(self, outcome: Result<T, E>) -> Result<T, E> {
        match outcome {
            Ok(done) => {
                self.commit().await?;
                Ok(done)
            }
            Err(error) => {
                if let Err(failed) = self.rollback().await {
                    tracing::debug!("the transaction had been rolled back before: {failed}");
                }
                Err(error)
            }
        }
    }
}

impl Drop for Transaction {
    fn drop(&mut self) {
        if self.open {
            self.connection.close_on_drop();
        }
    }
}

impl Deref for Transaction {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        &self.connection
    }
}

impl DerefMut for Transaction {
    fn deref_mut(&mut self) -> &mut Connection {
        &mut self.connection
    }
}
