//! Which act a key was used for.

use super::Connection;
use consultation::Actor;
use uuid::Uuid;

/// An act that was done under a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    /// The digest of the command.
    pub body_sha256: String,
    /// The consultation.
    pub consultation: Uuid,
    /// The sequence of the consultation after it.
    pub sequence: u64,
}

/// What the actor did under this key, if anything.
pub async fn done(
    connection: &mut Connection,
    actor: &Actor,
    key: Uuid,
) -> anyhow::Result<Option<Done>> {
    let row: Option<(String, String, i64)> = sqlx::query_as(
        "SELECT body_sha256, consultation_id, sequence FROM idempotency
         WHERE officer = $1 AND agency = $2 AND role = $3 AND key = $4",
    )
    .bind(&actor.officer.0)
    .bind(&actor.agency.0)
    .bind(serde_json::to_string(&actor.role)?)
    .bind(key.to_string())
    .fetch_optional(connection)
    .await?;
    row.map(|(body_sha256, consultation, sequence)| {
        Ok(Done {
            body_sha256,
            consultation: consultation.parse()?,
            sequence: sequence.try_into()?,
        })
    })
    .transpose()
}

/// Keeps what the actor did under this key.
pub async fn keep(
    connection: &mut Connection,
    actor: &Actor,
    key: Uuid,
    done: &Done,
) -> anyhow::Result<()> {
    sqlx::query(
        "INSERT INTO idempotency
             (officer, agency, role, key, body_sha256, consultation_id, sequence)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(&actor.officer.0)
    .bind(&actor.agency.0)
    .bind(serde_json::to_string(&actor.role)?)
    .bind(key.to_string())
    .bind(&done.body_sha256)
    .bind(done.consultation.to_string())
    .bind(i64::try_from(done.sequence)?)
    .execute(connection)
    .await?;
    Ok(())
}
