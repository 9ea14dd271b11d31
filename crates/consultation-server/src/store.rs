//! The database: the record of events, and what is derived from it.
//!
//! The SQL is plain and the placeholders are `$1`, so that another database needs a type alias, a
//! way to connect and a folder of migrations.

use anyhow::{Context as _, bail};
use sqlx::migrate::Migrator;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use std::str::FromStr as _;
use std::time::Duration;

pub mod demo_clock;
pub mod documents;
pub mod idempotency;
pub mod projection;
pub mod record;
pub mod versions;

/// The database in use.
pub type Database = sqlx::Sqlite;
/// A connection to it.
pub type Connection = <Database as sqlx::Database>::Connection;
/// Connections to it.
type Pool = sqlx::Pool<Database>;
/// A transaction that nobody else writes beside.
pub type Transaction = sqlx::Transaction<'static, Database>;

static MIGRATIONS: Migrator = sqlx::migrate!("migrations/sqlite");

/// How long a writer waits for another process before it gives up.
const BUSY_TIMEOUT: Duration = Duration::from_secs(10);
const READERS: u32 = 4;

/// The database, with one connection that writes and several that read.
#[derive(Clone, Debug)]
pub struct Store {
    writer: Pool,
    readers: Pool,
}

impl Store {
    /// Opens the database and brings its tables up to date.
    pub async fn open(address: &str) -> anyhow::Result<Self> {
        if !address.starts_with("sqlite:") {
            bail!("--database {address}: expected sqlite:FILE, such as sqlite:consultation.db");
        }
        let options = SqliteConnectOptions::from_str(address)
            .with_context(|| format!("--database {address}: expected sqlite:FILE"))?
            .create_if_missing(true)
            .foreign_keys(true)
            .journal_mode(SqliteJournalMode::Wal)
            // What was acknowledged has to outlive a power cut, which NORMAL does not promise.
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(BUSY_TIMEOUT);
        let file = options.get_filename().display().to_string();
        let writer = SqlitePoolOptions::new()
            .max_connections(1)
            .connect_with(options.clone())
            .await
            .with_context(|| {
                format!(
                    "cannot open the database {file}: check that its folder exists and that this \
                     account may write there"
                )
            })?;
        MIGRATIONS.run(&writer).await.with_context(|| {
            format!(
                "cannot bring the tables of {file} up to date: check that the file may be written \
                 and was made by this program in this or an earlier version"
            )
        })?;
        let readers = SqlitePoolOptions::new()
            .max_connections(READERS)
            .connect_with(options.pragma("query_only", "true"))
            .await
            .with_context(|| format!("cannot open the database {file} for reading"))?;
        let store = Self { writer, readers };
        store.complete().await?;
        Ok(store)
    }

    /// Begins a transaction that holds the right to write from its start, so that what it reads is
    /// still true when it writes.
    pub async fn begin(&self) -> sqlx::Result<Transaction> {
        self.writer.begin_with("BEGIN IMMEDIATE").await
    }

    /// Whether the database answers.
    pub async fn is_well(&self) -> bool {
        sqlx::query("SELECT 1").execute(&self.readers).await.is_ok()
    }

    /// Lets go of the database once what runs has ended.
    pub async fn close(&self) {
        self.readers.close().await;
        self.writer.close().await;
    }
}
