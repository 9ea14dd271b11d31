//! The database: the record of events, and what is derived from it.
//!
//! The SQL is plain and the placeholders are `$1`, so that another database needs a type alias, a way to connect and a
//! folder of migrations.

use anyhow::{Context as _, bail};
use database::Pool;
use file::DatabaseFiles;
use keeper::Keeper;
use sqlx::ConnectOptions as _;
use sqlx::migrate::Migrator;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use std::str::FromStr as _;
use std::sync::Arc;
use std::time::Duration;

mod database;
pub mod demo_clock;
pub mod documents;
mod fault;
mod file;
pub mod idempotency;
mod keeper;
mod mark;
mod ours;
pub mod outlines;
pub mod projection;
pub mod readiness;
mod rebuild;
pub mod record;
pub mod replayed;
mod restore;
mod transaction;
pub mod uploads;
pub mod versions;

pub use database::{Connection, Database};
pub use fault::StorageFault;
pub use restore::restore;
pub use transaction::Transaction;

static MIGRATIONS: Migrator = sqlx::migrate!("migrations/sqlite");

/// How long a writer waits for another process before it gives up.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);
/// How long an act waits for those before it.
const QUEUE_TIMEOUT: Duration = Duration::from_secs(10);
const READERS: u32 = 4;
/// In bytes: the database's own default, stated here because the limit is counted in pages.
const PAGE: u32 = 4096;

/// The database, with one connection that writes, several that read, and one that keeps it.
#[derive(Clone, Debug)]
pub struct Store {
    writer: Pool,
    readers: Pool,
    keeper: Arc<Keeper>,
}

impl Store {
    /// Opens the database and updates its tables. Its file grows to this many megabytes at most.
    pub async fn open(address: &str, limit: Option<u32>) -> anyhow::Result<Self> {
        if !address.starts_with("sqlite:") {
            bail!("--database {address}: expected sqlite:FILE, such as sqlite:consultation.db");
        }
        let options = SqliteConnectOptions::from_str(address)
            .with_context(|| format!("--database {address}: expected sqlite:FILE"))?
            .foreign_keys(true)
            .journal_mode(SqliteJournalMode::Wal)
            .page_size(PAGE)
            // An acknowledged act has to survive a power cut, which NORMAL does not promise.
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(BUSY_TIMEOUT);
        let path = options.get_filename().to_owned();
        let file = path.display();
        let cannot_open = || {
            format!(
                "cannot open the database {file}: check that its folder exists, that this account \
                 may write there, and that no other program holds it"
            )
        };
        if !address.contains(":memory:") {
            file::make(&path).with_context(cannot_open)?;
            if file::is_open_to_others(&path) {
                tracing::warn!("other accounts of this machine can open {file}: chmod 600 {file}");
            }
        }
        if !address.contains(":memory:") {
            ours::check(address, &file.to_string()).await?;
        }
        let mut first = options.connect().await.with_context(cannot_open)?;
        MIGRATIONS.run(&mut first).await.with_context(|| {
            format!(
                "cannot bring the tables of {file} up to date: check that the file may be written, \
                 that no other program holds it, and that it was made by this program in this or \
                 an earlier version"
            )
        })?;
        ours::mark(&mut first).await?;
        let pages = limit.map(|megabytes| u64::from(megabytes) * 1024 * 1024 / u64::from(PAGE));
        let writing = pages.map_or(options.clone(), |pages| {
            options.clone().pragma("max_page_count", pages.to_string())
        });
        let writer = pool(1)
            .acquire_timeout(QUEUE_TIMEOUT)
            .connect_with(writing)
            .await
            .with_context(cannot_open)?;
        let readers = pool(READERS)
            .min_connections(READERS)
            .connect_with(options.pragma("query_only", "true"))
            .await
            .with_context(|| format!("cannot open the database {file} for reading"))?;
        let keeper = Arc::new(Keeper::new(first, DatabaseFiles::opened(&path)));
        let store = Self { writer, readers, keeper };
        store.complete().await?;
        Ok(store)
    }

    /// Reads everything as it is at one moment, concurrently with a writer.
    pub async fn snapshot(&self) -> sqlx::Result<sqlx::Transaction<'static, Database>> {
        self.readers.begin().await
    }

    /// Whether what is stored outlives the service: the files are those that were opened.
    pub async fn is_in_place(&self) -> sqlx::Result<()> {
        self.keeper.is_in_place().await
    }

    /// Whether the database answers.
    pub async fn is_well(&self) -> bool {
        sqlx::query("SELECT 1").execute(&self.readers).await.is_ok()
    }

    /// Closes the database once running requests have finished.
    pub async fn close(&self) {
        self.readers.close().await;
        self.writer.close().await;
        self.keeper.close().await;
    }
}

/// Connections that stay open as long as nothing fails: one that is opened later opens what lies there then.
fn pool(most: u32) -> SqlitePoolOptions {
    SqlitePoolOptions::new().max_connections(most).idle_timeout(None).max_lifetime(None)
}
