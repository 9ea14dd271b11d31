//! Writing: one transaction at a time, on a connection that is known to be good.

use super::keeper::Keeper;
use super::{Connection, Database, Store};
use sqlx::pool::PoolConnection;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

/// A transaction that has the write lock.
///
/// The database rolls some transactions back by itself, for example when the disk is full, and sqlx does not notice: the
/// connection would refuse every later transaction. A connection whose transaction was neither committed nor rolled back
/// explicitly is therefore discarded, and the next transaction gets a new one.
pub struct Transaction {
    connection: PoolConnection<Database>,
    keeper: Arc<Keeper>,
    open: bool,
}

impl Store {
    /// Begins a transaction that holds the write lock from its start, so that what it reads is still true when it writes.
    pub async fn begin(&self) -> sqlx::Result<Transaction> {
        self.keeper.is_in_place().await?;
        let connection = self.writer.acquire().await?;
        let mut transaction = Transaction { connection, keeper: self.keeper.clone(), open: true };
        sqlx::query("BEGIN IMMEDIATE").execute(&mut *transaction).await?;
        Ok(transaction)
    }
}

impl Transaction {
    /// Commits. After it returns, the changes survive a power cut.
    pub async fn commit(mut self) -> sqlx::Result<()> {
        sqlx::query("COMMIT").execute(&mut *self).await?;
        self.open = false;
        // What went into a file that was removed meanwhile is gone with the last connection to it.
        self.keeper.is_in_place().await
    }

    /// Rolls back.
    pub async fn rollback(mut self) -> sqlx::Result<()> {
        sqlx::query("ROLLBACK").execute(&mut *self).await?;
        self.open = false;
        Ok(())
    }

    /// Commits if the work succeeded, and rolls back otherwise.
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
