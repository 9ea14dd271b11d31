//! The connection that stays open as long as the service runs, and looks after the files.

use super::Connection;
use super::file::{DatabaseFiles, Displaced};
use sqlx::Connection as _;
use std::io;
use tokio::sync::Mutex;

/// The database removes its log with the last connection, and a later one begins another: this one keeps it, so that a log that is
/// gone or another was removed by somebody. It has the log open that was there at the start, whatever lies there now.
#[derive(Debug)]
pub struct Keeper {
    connection: Mutex<Option<Connection>>,
    files: DatabaseFiles,
}

impl Keeper {
    /// Keeps the files that were opened with this connection.
    pub fn new(connection: Connection, files: DatabaseFiles) -> Self {
        Self { connection: Mutex::new(Some(connection)), files }
    }

    /// Whether what is stored outlives the service. Where its log is gone, what was acknowledged before is saved.
    pub async fn is_in_place(&self) -> sqlx::Result<()> {
        let Err(displaced) = self.files.are_in_place() else { return Ok(()) };
        let (path, is_saved) = match displaced {
            Displaced::Database(error) => return Err(sqlx::Error::Io(error)),
            // Two logs would be mixed.
            Displaced::Log { path, is_written: true } => (path, false),
            Displaced::Log { path, is_written: false } => (path, self.save().await),
        };
        let path = path.display();
        let remedy = if is_saved {
            "what was acknowledged is saved in the database itself: restart the service"
        } else {
            "stop the service with SIGTERM, which saves what was acknowledged, and start it again; \
             if it is killed, that is lost"
        };
        Err(sqlx::Error::Io(io::Error::other(format!(
            "{path} was removed or replaced while the service ran: {remedy}"
        ))))
    }

    /// Brings all of the log into the database itself.
    async fn save(&self) -> bool {
        let mut connection = self.connection.lock().await;
        let Some(connection) = connection.as_mut() else { return false };
        let saved: sqlx::Result<(bool, i64, i64)> =
            sqlx::query_as("PRAGMA wal_checkpoint(FULL)").fetch_one(connection).await;
        match saved {
            Ok((is_busy, pages, saved)) => !is_busy && pages == saved,
            Err(error) => {
                tracing::error!("the log cannot be saved: {error}");
                false
            }
        }
    }

    /// Lets go of the database: the last connection to close brings the log into it.
    pub async fn close(&self) {
        let connection = self.connection.lock().await.take();
        if let Some(connection) = connection
            && let Err(error) = connection.close().await
        {
            tracing::warn!("the database was not closed: {error}");
        }
    }
}
