//! Consultations as lists, figures and duties read them: without their texts, and only those that the list is about.

use super::projection::NOT_ENDED;
use super::{Connection, Database, Store};
use anyhow::Context as _;
use chrono::NaiveDate;
use consultation::Consultation;
use consultation::agency::AgencyId;
use consultation::calendar::Calendar;
use consultation::consultation::Consultee;
use consultation::earlier::{EarlierRound, dossier_key};
use consultation::policy::Policy;
use consultation::timeliness::{Period, Span};
use sqlx::Row as _;
use sqlx::query::Query;
use sqlx::sqlite::{SqliteArguments, SqliteRow};
use std::collections::HashMap;
use uuid::Uuid;

/// How many rows are read before others get a turn: a millisecond's work.
const AT_ONCE: usize = 100;

type Asked = Query<'static, Database, SqliteArguments>;

/// The consultations of which this is so, with all their requests.
macro_rules! consultations {
    ($condition:literal) => {
        concat!(
            "SELECT c.consultation_id, c.policy, c.outline, r.place, r.outline AS request
             FROM consultation_outline c
             LEFT JOIN request_outline r ON r.consultation_id = c.consultation_id
             WHERE ",
            $condition
        )
    };
}

/// The requests of which this is so, each in its consultation.
macro_rules! requests {
    ($condition:literal) => {
        concat!(
            "SELECT c.consultation_id, c.policy, c.outline, r.place, r.outline AS request
             FROM request_outline r
             JOIN consultation_outline c ON c.consultation_id = r.consultation_id
             WHERE ",
            $condition
        )
    };
}

const OF_ONE: &str = consultations!("c.consultation_id = $1");
const ASKED_OF: &str = requests!("r.agency = $1");
const OWED_BY: &str = requests!("r.agency = $1 AND r.counts_to = $2 AND r.owes_reply = 1");
const DUE_BY: &str = requests!("r.owes_reply = 1 AND r.due_on <= $1");
const CONTESTED: &str = requests!("r.contested = 1");
const ASKED_BY: &str = consultations!("c.asker = $1");
const IN_HAND_OF: &str = consultations!("c.asker = $1 AND c.counts_to = $2");
const IN_HAND: &str = consultations!("c.counts_to = $1");
const ROUNDS: &str = consultations!("c.asker = $1 AND c.dossier = $2");
const COUNTING: &str = consultations!("c.counts_to >= $1 AND c.counts_from <= $2");
const COUNTING_FOR: &str = consultations!(
    "c.consultation_id IN (
         SELECT consultation_id FROM consultation_outline
         WHERE asker = $3 AND counts_to >= $1 AND counts_from <= $2
         UNION
         SELECT consultation_id FROM request_outline
         WHERE agency = $3 AND counts_to >= $1 AND counts_from <= $2
     )"
);

/// Searches an index for each agency in it, and does not read it from end to end.
macro_rules! agencies {
    ($agency:literal, $table:literal, $and:literal) => {
        concat!(
            "WITH RECURSIVE known (agency) AS (
                 SELECT ''
                 UNION ALL
                 SELECT (SELECT ",
            $agency,
            " FROM ",
            $table,
            " WHERE ",
            $agency,
            " > known.agency",
            $and,
            " ORDER BY 1 LIMIT 1)
                 FROM known WHERE known.agency IS NOT NULL
             )
             SELECT agency FROM known WHERE agency <> ''"
        )
    };
}

const ASKED: &str = agencies!("agency", "request_outline", "");
const ASKING: &str = agencies!("asker", "consultation_outline", "");
const SENT: &str = agencies!("asker", "consultation_outline", " AND counts_from IS NOT NULL");

impl Store {
    /// The consultation, if there is one.
    pub async fn outline(&self, consultation: Uuid) -> anyhow::Result<Option<Consultation>> {
        let asked = sqlx::query(OF_ONE).bind(consultation.to_string());
        Ok(self.read(asked).await?.pop())
    }

    /// All that the agency was ever asked: each consultation with the request to it alone.
    pub async fn asked_of(&self, agency: &AgencyId) -> anyhow::Result<Vec<Consultation>> {
        self.read(sqlx::query(ASKED_OF).bind(agency.0.clone())).await
    }

    /// The requests that the agency owes a reply to, each in its consultation.
    pub async fn owed_by(&self, agency: &AgencyId) -> anyhow::Result<Vec<Consultation>> {
        self.read(sqlx::query(OWED_BY).bind(agency.0.clone()).bind(NOT_ENDED)).await
    }

    /// The requests that are owed a reply and were due by this day, each in its consultation. Missing information may give
    /// them more time.
    pub async fn due_by(&self, day: NaiveDate) -> anyhow::Result<Vec<Consultation>> {
        self.read(sqlx::query(DUE_BY).bind(day.to_string())).await
    }

    /// The returns that lie before the monitor, each in its consultation.
    pub async fn contested(&self) -> anyhow::Result<Vec<Consultation>> {
        self.read(sqlx::query(CONTESTED)).await
    }

    /// The consultations that the agency asks, in any stage.
    pub async fn asked_by(&self, agency: &AgencyId) -> anyhow::Result<Vec<Consultation>> {
        self.read(sqlx::query(ASKED_BY).bind(agency.0.clone())).await
    }

    /// Those of them that have not ended.
    pub async fn in_hand_of(&self, agency: &AgencyId) -> anyhow::Result<Vec<Consultation>> {
        self.read(sqlx::query(IN_HAND_OF).bind(agency.0.clone()).bind(NOT_ENDED)).await
    }

    /// All consultations that have not ended.
    pub async fn in_hand(&self) -> anyhow::Result<Vec<Consultation>> {
        self.read(sqlx::query(IN_HAND).bind(NOT_ENDED)).await
    }

    /// The consultations that a figure of the period can count.
    pub async fn counting_in(
        &self,
        period: Period,
        calendar: &Calendar,
    ) -> anyhow::Result<Vec<Consultation>> {
        let (from, to) = days(period, calendar);
        self.read(sqlx::query(COUNTING).bind(from).bind(to)).await
    }

    /// Those of them in which the agency asks or is asked.
    pub async fn counting_for(
        &self,
        agency: &AgencyId,
        period: Period,
        calendar: &Calendar,
    ) -> anyhow::Result<Vec<Consultation>> {
        let (from, to) = days(period, calendar);
        let asked = sqlx::query(COUNTING_FOR).bind(from).bind(to).bind(agency.0.clone());
        self.read(asked).await
    }

    /// The agencies that were ever asked.
    pub async fn agencies_asked(&self) -> sqlx::Result<Vec<AgencyId>> {
        self.agencies(ASKED).await
    }

    /// The agencies that ever asked or drafted a request.
    pub async fn agencies_asking(&self) -> sqlx::Result<Vec<AgencyId>> {
        self.agencies(ASKING).await
    }

    /// The agencies that ever sent a request.
    pub async fn agencies_that_sent(&self) -> sqlx::Result<Vec<AgencyId>> {
        self.agencies(SENT).await
    }

    async fn agencies(&self, sql: &'static str) -> sqlx::Result<Vec<AgencyId>> {
        let ids: Vec<String> = sqlx::query_scalar(sql).fetch_all(&self.readers).await?;
        Ok(ids.into_iter().map(AgencyId).collect())
    }

    /// What the agency has asked on the dossier, the oldest first.
    pub async fn rounds_on(
        &self,
        asker: &AgencyId,
        dossier_number: &str,
    ) -> anyhow::Result<Vec<EarlierRound>> {
        rounds_on(&mut *self.snapshot().await?, asker, dossier_number).await
    }

    async fn read(&self, asked: Asked) -> anyhow::Result<Vec<Consultation>> {
        read(&mut *self.snapshot().await?, asked).await
    }
}

/// What the agency has asked on the dossier as this connection sees it, the oldest first.
pub async fn rounds_on(
    connection: &mut Connection,
    asker: &AgencyId,
    dossier_number: &str,
) -> anyhow::Result<Vec<EarlierRound>> {
    let rounds = sqlx::query(ROUNDS).bind(asker.0.clone()).bind(dossier_key(dossier_number));
    let outlines = read(connection, rounds).await?;
    let mut rounds: Vec<_> = outlines.iter().filter_map(EarlierRound::of).collect();
    rounds.sort_by_key(|round| round.sent_at);
    Ok(rounds)
}

/// The first and the last day, as they are kept. Before a calendar begins, nothing can be left out.
fn days(period: Period, calendar: &Calendar) -> (String, String) {
    let from = Span::reaching(period.from(), calendar);
    (from.map_or_else(String::new, |day| day.to_string()), period.to().to_string())
}

async fn read(connection: &mut Connection, asked: Asked) -> anyhow::Result<Vec<Consultation>> {
    let policies = policies(connection).await?;
    let rows = asked.fetch_all(connection).await?;
    let mut found = Found { policies, places: HashMap::new(), consultations: Vec::new() };
    for rows in rows.chunks(AT_ONCE) {
        rows.iter()
            .try_for_each(|row| found.add(row))
            .context("an outline is unreadable; run `consultation-server rebuild`")?;
        tokio::task::yield_now().await;
    }
    Ok(found.in_order())
}

async fn policies(connection: &mut Connection) -> anyhow::Result<HashMap<String, Policy>> {
    let kept: Vec<(String, String)> =
        sqlx::query_as("SELECT digest, document FROM recorded_policy")
            .fetch_all(connection)
            .await?;
    kept.into_iter()
        .map(|(digest, document)| Ok((digest, serde_json::from_str(&document)?)))
        .collect::<serde_json::Result<_>>()
        .context("a policy is unreadable; run `consultation-server rebuild`")
}

/// The consultations that were read so far, each with the places of its requests.
struct Found {
    policies: HashMap<String, Policy>,
    places: HashMap<String, usize>,
    consultations: Vec<(Consultation, Vec<(i64, Consultee)>)>,
}

impl Found {
    fn add(&mut self, row: &SqliteRow) -> anyhow::Result<()> {
        let index = self.index_of(row)?;
        if let Some(request) = row.try_get::<Option<&str>, _>("request")? {
            let request = (row.try_get("place")?, serde_json::from_str(request)?);
            self.consultations[index].1.push(request);
        }
        Ok(())
    }

    /// Where the row's consultation is among those found; it is read from its first row.
    fn index_of(&mut self, row: &SqliteRow) -> anyhow::Result<usize> {
        let id: &str = row.try_get("consultation_id")?;
        if let Some(index) = self.places.get(id) {
            return Ok(*index);
        }
        let mut consultation: Consultation = serde_json::from_str(row.try_get("outline")?)?;
        let policy: Option<&str> = row.try_get("policy")?;
        if let (Some(digest), Some(sending)) = (policy, &mut consultation.sending) {
            let policy = self.policies.get(digest).context("a policy is missing")?;
            sending.policy = Some(Box::new(policy.clone()));
        }
        let index = self.consultations.len();
        self.consultations.push((consultation, Vec::new()));
        self.places.insert(id.to_owned(), index);
        Ok(index)
    }

    /// The consultations with their requests in the order in which they were sent.
    fn in_order(self) -> Vec<Consultation> {
        let each = self.consultations.into_iter().map(|(mut consultation, mut requests)| {
            requests.sort_by_key(|(place, _)| *place);
            consultation.consultees = requests.into_iter().map(|(_, request)| request).collect();
            consultation
        });
        each.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [&str; 14] = [
        OF_ONE,
        ASKED_OF,
        OWED_BY,
        DUE_BY,
        CONTESTED,
        ASKED_BY,
        IN_HAND_OF,
        IN_HAND,
        ROUNDS,
        COUNTING,
        COUNTING_FOR,
        ASKED,
        ASKING,
        SENT,
    ];

    /// A partial index that has contested returns alone, and what makes up the list of agencies.
    const SMALL: [&str; 3] = ["request_outline_contested", "known", "CONSTANT ROW"];

    #[tokio::test]
    async fn nothing_is_read_from_end_to_end() {
        let store = Store::open("sqlite::memory:", None).await.expect("a database in memory");
        for sql in ALL {
            let explained = sqlx::AssertSqlSafe(format!("EXPLAIN QUERY PLAN {sql}"));
            let plan = sqlx::query(explained).fetch_all(&store.writer).await.expect("a plan");
            assert!(!plan.is_empty(), "{sql}");
            for step in plan {
                let step: String = step.try_get("detail").expect("a step");
                let is_small = SMALL.iter().any(|small| step.contains(small));
                assert!(!step.starts_with("SCAN") || is_small, "{step}: {sql}");
            }
        }
    }
}
