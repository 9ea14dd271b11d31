//! Makes the derived tables anew from the record.

use super::Store;
use super::projection::project;
use super::replayed::Replayed;
use anyhow::Context as _;
use uuid::Uuid;

/// The version of everything that is derived. To be raised with every change of an outline or of a table of them.
const DERIVED: i64 = 1;

impl Store {
    /// Rebuilds everything that another version of this program derived.
    pub(super) async fn complete(&self) -> anyhow::Result<()> {
        let derived: Option<i64> = sqlx::query_scalar("SELECT derived FROM service WHERE id = 1")
            .fetch_one(&self.readers)
            .await?;
        if derived != Some(DERIVED) {
            self.rebuild().await?;
        }
        Ok(())
    }

    /// Rebuilds everything from the record; returns for how many consultations.
    pub async fn rebuild(&self) -> anyhow::Result<usize> {
        let mut transaction = self.begin().await?;
        for sql in [
            "DELETE FROM request_outline",
            "DELETE FROM consultation_outline",
            "DELETE FROM recorded_policy",
        ] {
            sqlx::query(sql).execute(&mut *transaction).await?;
        }
        let ids: Vec<String> =
            sqlx::query_scalar("SELECT DISTINCT consultation_id FROM events ORDER BY 1")
                .fetch_all(&mut *transaction)
                .await?;
        for id in &ids {
            let id: Uuid = id.parse().with_context(|| format!("{id} is no consultation's id"))?;
            let consultation = Replayed::read(&mut transaction, id).await?;
            project(&mut transaction, consultation.state()).await?;
        }
        sqlx::query("UPDATE service SET derived = $1 WHERE id = 1")
            .bind(DERIVED)
            .execute(&mut *transaction)
            .await?;
        transaction.commit().await?;
        Ok(ids.len())
    }
}
