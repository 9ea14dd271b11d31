//! Putting a backup in the place of the database.

use super::{Database, file, ours};
use anyhow::{Context as _, bail};
use chrono::Utc;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions as _, Connection as _, Executor as _};
use std::fs;
use std::path::{Path, PathBuf};
use std::str::FromStr as _;

/// Puts the backup in the place of the database, whose files stay beside it under another name, which this returns: what is
/// left of one database must not be read as part of another.
pub async fn restore(address: &str, backup: &Path) -> anyhow::Result<PathBuf> {
    let path = SqliteConnectOptions::from_str(address)
        .with_context(|| format!("--database {address}: expected sqlite:FILE"))?
        .get_filename()
        .to_owned();
    let from = backup.display().to_string();
    let source = format!("sqlite:{from}");
    ours::check(&source, &from).await?;
    let next = beside(&path, ".restoring");
    // What an attempt that was broken off left.
    let _ = fs::remove_file(&next);
    file::make(&next).with_context(|| format!("cannot write {}", next.display()))?;
    copy(&source, &next).await.with_context(|| {
        format!("{from} cannot be restored: make another backup, or take an older one")
    })?;
    let replaced = beside(&path, &format!(".replaced-{}", Utc::now().format("%Y%m%dT%H%M%SZ")));
    for end in ["-wal", "-shm", ""] {
        let (old, kept) = (beside(&path, end), beside(&replaced, end));
        if old.exists() {
            fs::rename(&old, &kept).with_context(|| format!("cannot move {}", old.display()))?;
        }
    }
    fs::rename(&next, &path).with_context(|| format!("cannot put {} in place", path.display()))?;
    Ok(replaced)
}

/// The whole of the backup, also what lies in a write-ahead log beside it.
async fn copy(source: &str, target: &Path) -> anyhow::Result<()> {
    let mut connection = SqliteConnectOptions::from_str(source)?.connect().await?;
    let found: Vec<String> =
        sqlx::query_scalar::<Database, _>("PRAGMA quick_check").fetch_all(&mut connection).await?;
    if found != ["ok"] {
        bail!("it is damaged: {}", found.join("; "));
    }
    let target = target.to_str().context("the path of the database is not UTF-8")?;
    connection.execute(sqlx::query("VACUUM INTO $1").bind(target)).await?;
    connection.close().await?;
    fs::File::open(target)?.sync_all()?;
    Ok(())
}

fn beside(path: &Path, end: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(end);
    name.into()
}
