//! Putting a backup in the place of the database.

use super::file::{self, beside};
use super::{Database, ours};
use anyhow::{Context as _, bail};
use chrono::Utc;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions as _, Connection as _, Executor as _};
use std::fs;
use std::path::{Path, PathBuf};
use std::str::FromStr as _;

/// Puts the backup in the place of the database. The old files, if any, stay beside it under another name, which this
/// returns: files of one database must not be read as part of another.
pub async fn restore(address: &str, backup: &Path) -> anyhow::Result<Option<PathBuf>> {
    let path = SqliteConnectOptions::from_str(address)
        .with_context(|| format!("--database {address}: expected sqlite:FILE"))?
        .get_filename()
        .to_owned();
    let source = SqliteConnectOptions::new().filename(backup);
    ours::check_backup(source.clone(), &backup.display().to_string()).await?;
    let next = beside(&path, ".restoring");
    // Left by an attempt that was broken off.
    let _ = fs::remove_file(&next);
    file::make(&next).with_context(|| format!("cannot write {}", next.display()))?;
    if let Err(error) = copy(source, backup, &next).await {
        let _ = fs::remove_file(&next);
        return Err(error);
    }
    let replaced = unused(&path);
    let was_there = path.exists();
    for end in ["-wal", "-shm", ""] {
        let (old, kept) = (beside(&path, end), beside(&replaced, end));
        if old.exists() {
            fs::rename(&old, &kept).with_context(|| format!("cannot move {}", old.display()))?;
        }
    }
    fs::rename(&next, &path).with_context(|| format!("cannot put {} in place", path.display()))?;
    Ok(was_there.then_some(replaced))
}

/// The whole backup, including a write-ahead log beside it.
async fn copy(source: SqliteConnectOptions, backup: &Path, target: &Path) -> anyhow::Result<()> {
    let mut connection = source.connect().await?;
    let found: Vec<String> =
        sqlx::query_scalar::<Database, _>("PRAGMA quick_check").fetch_all(&mut connection).await?;
    if found != ["ok"] {
        bail!("{} is damaged, take an older backup: {}", backup.display(), found.join("; "));
    }
    let target = target.to_str().context("the path of the database is not UTF-8")?;
    connection
        .execute(sqlx::query("VACUUM INTO $1").bind(target))
        .await
        .with_context(|| format!("cannot write {target}: make room for it"))?;
    connection.close().await?;
    fs::File::open(target)?.sync_all()?;
    Ok(())
}

/// A name for the replaced file that no earlier restore has used.
fn unused(path: &Path) -> PathBuf {
    let stamp = Utc::now().format("%Y%m%dT%H%M%SZ");
    let names = (1_u32..).map(|attempt| match attempt {
        1 => format!(".replaced-{stamp}"),
        _ => format!(".replaced-{stamp}-{attempt}"),
    });
    let mut paths = names.map(|end| beside(path, &end));
    paths.find(|path| !path.exists()).unwrap_or_else(|| path.to_owned())
}
