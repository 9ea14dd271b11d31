//! Uploads that nothing refers to. They are for drafts in progress, and are not kept indefinitely.

use super::{Connection, Store};
use chrono::{DateTime, FixedOffset, TimeDelta};
use consultation::agency::AgencyId;
use consultation::request::{Document, DocumentSource};

/// How long a draft may take from its first upload until it is submitted.
const KEPT: TimeDelta = TimeDelta::days(7);

/// Notes that the agency uploaded this and that nothing refers to it yet. Uploading it again restarts the time.
pub(super) async fn brought(
    connection: &mut Connection,
    sha256: &str,
    agency: &AgencyId,
    is_new: bool,
    at: DateTime<FixedOffset>,
) -> sqlx::Result<()> {
    let sql = if is_new {
        "INSERT INTO unused_uploads (sha256, uploaded_by, uploaded_at) VALUES ($1, $2, $3)"
    } else {
        "UPDATE unused_uploads SET uploaded_at = $3 WHERE sha256 = $1 AND uploaded_by = $2"
    };
    sqlx::query(sql).bind(sha256).bind(&agency.0).bind(at.timestamp()).execute(connection).await?;
    Ok(())
}

/// Notes that the record refers to these from now on: they stay as long as it does.
pub async fn named(
    connection: &mut Connection,
    documents: &[Document],
    agency: &AgencyId,
) -> anyhow::Result<()> {
    for document in documents {
        let DocumentSource::Upload { sha256, .. } = &document.source else { continue };
        sqlx::query("DELETE FROM unused_uploads WHERE sha256 = $1 AND uploaded_by = $2")
            .bind(sha256)
            .bind(&agency.0)
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}

impl Store {
    /// Removes the uploads that nothing has referred to for a week; returns how many.
    pub async fn remove_unused_uploads(&self, now: DateTime<FixedOffset>) -> sqlx::Result<u64> {
        let mut transaction = self.begin().await?;
        let before = (now - KEPT).timestamp();
        let removed = sqlx::query(
            "DELETE FROM documents WHERE (sha256, uploaded_by) IN
                 (SELECT sha256, uploaded_by FROM unused_uploads WHERE uploaded_at < $1)",
        )
        .bind(before)
        .execute(&mut *transaction)
        .await?;
        sqlx::query("DELETE FROM unused_uploads WHERE uploaded_at < $1")
            .bind(before)
            .execute(&mut *transaction)
            .await?;
        transaction.commit().await?;
        Ok(removed.rows_affected())
    }
}
