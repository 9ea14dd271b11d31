//! The tables derived from the record: the state of each consultation, and who takes part in it.

use super::replayed::Replayed;
use super::{Connection, Store};
use anyhow::Context as _;
use consultation::Consultation;
use consultation::agency::AgencyId;
use consultation::consultation::{Progress, Stage};
use consultation::earlier::{EarlierRound, dossier_key};
use uuid::Uuid;

impl Store {
    /// The consultation, where there is one.
    pub async fn state(&self, consultation: Uuid) -> anyhow::Result<Option<Consultation>> {
        let states =
            sqlx::query_scalar("SELECT state FROM consultation_state WHERE consultation_id = $1")
                .bind(consultation.to_string())
                .fetch_all(&self.readers)
                .await?;
        Ok(read_all(&states)?.pop())
    }

    /// The consultations that the agency asks, in any stage.
    pub async fn asked_by(&self, agency: &AgencyId) -> anyhow::Result<Vec<Consultation>> {
        let states = sqlx::query_scalar("SELECT state FROM consultation_state WHERE asker = $1")
            .bind(&agency.0)
            .fetch_all(&self.readers)
            .await?;
        read_all(&states)
    }

    /// The consultations that were sent to the agency.
    pub async fn asked_of(&self, agency: &AgencyId) -> anyhow::Result<Vec<Consultation>> {
        let states = sqlx::query_scalar(
            "SELECT state FROM consultation_state
             JOIN participation USING (consultation_id) WHERE agency = $1",
        )
        .bind(&agency.0)
        .fetch_all(&self.readers)
        .await?;
        read_all(&states)
    }

    /// The consultations in which a return lies before the monitor.
    pub async fn contested(&self) -> anyhow::Result<Vec<Consultation>> {
        let states = sqlx::query_scalar("SELECT state FROM consultation_state WHERE contested = 1")
            .fetch_all(&self.readers)
            .await?;
        read_all(&states)
    }

    /// The agencies that ask or are asked anywhere.
    pub async fn agencies(&self) -> sqlx::Result<Vec<AgencyId>> {
        let ids = sqlx::query_scalar(
            "SELECT asker FROM consultation_state UNION SELECT agency FROM participation",
        );
        let ids: Vec<String> = ids.fetch_all(&self.readers).await?;
        Ok(ids.into_iter().map(AgencyId).collect())
    }

    /// All consultations, in any stage.
    pub async fn all(&self) -> anyhow::Result<Vec<Consultation>> {
        let states = sqlx::query_scalar("SELECT state FROM consultation_state")
            .fetch_all(&self.readers)
            .await?;
        read_all(&states)
    }

    /// The consultations that were sent.
    pub async fn sent(&self) -> anyhow::Result<Vec<Consultation>> {
        let states =
            sqlx::query_scalar("SELECT state FROM consultation_state WHERE sent_on IS NOT NULL")
                .fetch_all(&self.readers)
                .await?;
        read_all(&states)
    }

    /// What the agency has asked on the dossier, the oldest first.
    pub async fn rounds_on(
        &self,
        asker: &AgencyId,
        dossier_number: &str,
    ) -> anyhow::Result<Vec<EarlierRound>> {
        rounds_on(&mut *self.readers.acquire().await?, asker, dossier_number).await
    }

    /// Rebuilds everything that an older version of this program derived.
    pub(super) async fn complete(&self) -> anyhow::Result<()> {
        let incomplete: Option<String> = sqlx::query_scalar(
            "SELECT consultation_id FROM consultation_state WHERE dossier IS NULL LIMIT 1",
        )
        .fetch_optional(&self.readers)
        .await?;
        if incomplete.is_some() {
            self.rebuild().await?;
        }
        Ok(())
    }

    /// Rebuilds everything from the record; returns for how many consultations.
    pub async fn rebuild(&self) -> anyhow::Result<usize> {
        let mut transaction = self.begin().await?;
        sqlx::query("DELETE FROM participation").execute(&mut *transaction).await?;
        sqlx::query("DELETE FROM consultation_state").execute(&mut *transaction).await?;
        let ids: Vec<String> =
            sqlx::query_scalar("SELECT DISTINCT consultation_id FROM events ORDER BY 1")
                .fetch_all(&mut *transaction)
                .await?;
        for id in &ids {
            let id: Uuid = id.parse().with_context(|| format!("{id} is no consultation's id"))?;
            let consultation = Replayed::read(&mut transaction, id).await?;
            project(&mut transaction, consultation.state()).await?;
        }
        transaction.commit().await?;
        Ok(ids.len())
    }
}

/// What the agency has asked on the dossier as this connection sees it, the oldest first.
pub async fn rounds_on(
    connection: &mut Connection,
    asker: &AgencyId,
    dossier_number: &str,
) -> anyhow::Result<Vec<EarlierRound>> {
    let states = sqlx::query_scalar(
        "SELECT state FROM consultation_state
         WHERE asker = $1 AND dossier = $2 AND sent_on IS NOT NULL",
    )
    .bind(&asker.0)
    .bind(dossier_key(dossier_number))
    .fetch_all(connection)
    .await?;
    let mut rounds: Vec<_> = read_all(&states)?.iter().filter_map(EarlierRound::of).collect();
    rounds.sort_by_key(|round| round.sent_at);
    Ok(rounds)
}

/// Updates the derived tables to this state.
pub async fn project(connection: &mut Connection, state: &Consultation) -> anyhow::Result<()> {
    let id = state.id.to_string();
    let contested = state.stage == Stage::Open
        && state.consultees.iter().any(|asked| asked.progress == Progress::ReturnContested);
    sqlx::query(
        "INSERT INTO consultation_state
             (consultation_id, sequence, asker, sent_on, contested, state, dossier)
         VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (consultation_id) DO UPDATE SET sequence = excluded.sequence,
             asker = excluded.asker, sent_on = excluded.sent_on, contested = excluded.contested,
             state = excluded.state, dossier = excluded.dossier",
    )
    .bind(&id)
    .bind(i64::try_from(state.sequence)?)
    .bind(&state.asker.0)
    .bind(state.sending.as_ref().map(|sending| sending.at.date_naive().to_string()))
    .bind(i64::from(contested))
    .bind(serde_json::to_string(state)?)
    .bind(dossier_key(&state.request.dossier_number))
    .execute(&mut *connection)
    .await?;
    sqlx::query("DELETE FROM participation WHERE consultation_id = $1")
        .bind(&id)
        .execute(&mut *connection)
        .await?;
    for consultee in &state.consultees {
        sqlx::query(
            "INSERT INTO participation (consultation_id, agency) VALUES ($1, $2)
             ON CONFLICT (consultation_id, agency) DO NOTHING",
        )
        .bind(&id)
        .bind(&consultee.agency.0)
        .execute(&mut *connection)
        .await?;
    }
    Ok(())
}

fn read_all(states: &[String]) -> anyhow::Result<Vec<Consultation>> {
    states
        .iter()
        .map(|state| serde_json::from_str(state))
        .collect::<Result<_, _>>()
        .context("a derived state is unreadable; run `consultation-server rebuild`")
}
