//! Whether a database is this program's. Another program's is never written to.

use super::Connection;
use anyhow::{Context as _, bail};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions as _, Connection as _};
use std::str::FromStr as _;

/// "acon": says in the file whose it is: <https://www.sqlite.org/pragma.html#pragma_application_id>.
const OURS: i64 = 0x6163_6f6e;

/// Refuses a database with tables of another program, before anything in it is changed.
pub async fn check(address: &str, file: &str) -> anyhow::Result<()> {
    let options = SqliteConnectOptions::from_str(address)?;
    let (id, tables) = read(options).await.with_context(|| {
        format!("cannot read the database {file}: check that no other program holds it")
    })?;
    // A file from before the mark existed is recognised by its tables.
    let unmarked = id == 0 && (tables.is_empty() || has_record(&tables));
    if id != OURS && !unmarked {
        bail!("{file} is the database of another program: name another file with --database");
    }
    Ok(())
}

/// Refuses a file without a record of this program, such as the empty one that a backup onto a full disk leaves.
pub async fn check_backup(options: SqliteConnectOptions, file: &str) -> anyhow::Result<()> {
    let (id, tables) = read(options)
        .await
        .with_context(|| format!("{file} cannot be read as a database: take another backup"))?;
    if !has_record(&tables) || id != OURS && id != 0 {
        bail!("{file} has no record of consultations in it: take another backup");
    }
    Ok(())
}

fn has_record(tables: &[String]) -> bool {
    ["events", "_sqlx_migrations"].iter().all(|name| tables.iter().any(|table| table == name))
}

/// The mark of the database, and its tables. Read without the service's settings, which would be written into the file.
async fn read(options: SqliteConnectOptions) -> sqlx::Result<(i64, Vec<String>)> {
    let mut connection = options.connect().await?;
    let id = sqlx::query_scalar("PRAGMA application_id").fetch_one(&mut connection).await?;
    let tables = sqlx::query_scalar("SELECT name FROM sqlite_schema WHERE type = 'table'")
        .fetch_all(&mut connection)
        .await?;
    connection.close().await?;
    Ok((id, tables))
}

/// Marks the database as this program's.
pub async fn mark(connection: &mut Connection) -> sqlx::Result<()> {
    let id: i64 = sqlx::query_scalar("PRAGMA application_id").fetch_one(&mut *connection).await?;
    if id != OURS {
        sqlx::query("PRAGMA application_id = 1633906542").execute(connection).await?;
    }
    Ok(())
}
