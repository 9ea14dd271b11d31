//! What happened before the demo was started: past consultations, told in working days before today and put to the same
//! rules as everything else.

use crate::reference::Reference;
use crate::store::Store;
use crate::store::record::Appended;
use crate::store::replayed::Replayed;
use crate::text_edge;
use anyhow::{Context as _, bail};
use chrono::{DateTime, Days, FixedOffset, NaiveDate, NaiveTime};
use consultation::agency::{OfficerId, Register};
use consultation::calendar::{Calendar, zone};
use consultation::decide::decide;
use consultation::{Actor, Command};
use serde::{Deserialize, Deserializer};
use std::collections::BTreeSet;
use uuid::Uuid;

const PAST: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/demo-consultations.json"));

/// A past consultation.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Past {
    id: Uuid,
    /// Counted like [`Step::day`].
    due_on: i32,
    steps: Vec<Step>,
}

/// What an officer did.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Step {
    /// Working days after today, so the past is negative; a day off counts as the next working day.
    day: i32,
    #[serde(deserialize_with = "hours_and_minutes")]
    time: NaiveTime,
    by: OfficerId,
    command: Command,
}

/// Records the past in an empty database; leaves any other as it is.
pub async fn tell(
    store: &Store,
    reference: &Reference,
    now: DateTime<FixedOffset>,
) -> anyhow::Result<()> {
    if !store.is_unwritten().await? {
        return Ok(());
    }
    let past: Vec<Past> = text_edge::read_json(PAST.as_bytes())
        .map_err(|fault| anyhow::anyhow!("the demo's past cannot be used: {fault}"))?;
    let offsets =
        past.iter().flat_map(|it| it.steps.iter().map(|step| step.day).chain([it.due_on]));
    let days = WorkingDays::around(now.date_naive(), offsets, &reference.calendar)?;
    let mut transaction = store.begin().await?;
    for Past { id, due_on, steps } in past {
        let mut consultation = Replayed::unwritten(id);
        for Step { day, time, by, mut command } in steps {
            if let Command::SubmitRequest { request } = &mut command {
                request.due_on = Some(days.day(due_on)?);
            }
            let Some(actor) = actor(&reference.register, &by) else {
                bail!("the demo's past cannot be told: the register has no officer {by}");
            };
            let at = days
                .day(day)?
                .and_time(time)
                .and_local_timezone(zone())
                .single()
                .context("the demo's past has a time that does not exist")?;
            let events = decide(consultation.state(), &command, &reference.context(&actor, at))
                .map_err(|refused| {
                    let codes: BTreeSet<_> = refused.iter().map(|it| it.code().slug()).collect();
                    anyhow::anyhow!(
                        "the rules refuse the demo's past: {by} on day {day}: {codes:?}"
                    )
                })?;
            let recorded = consultation.record_events(&mut transaction, at, &actor, events);
            if recorded.await? == Appended::PlaceTaken {
                bail!("somebody else wrote while the demo's past was told; start again");
            }
        }
    }
    transaction.commit().await?;
    Ok(())
}

fn actor(register: &Register, id: &OfficerId) -> Option<Actor> {
    register.officer(id).map(|officer| Actor {
        officer: officer.id.clone(),
        agency: officer.agency.clone(),
        role: officer.role,
        name: officer.name.vi.clone(),
    })
}

fn hours_and_minutes<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveTime, D::Error> {
    let text = String::deserialize(deserializer)?;
    NaiveTime::parse_from_str(&text, "%H:%M").map_err(serde::de::Error::custom)
}

/// The working days around today, by their distance from it.
struct WorkingDays {
    first: i32,
    days: Vec<NaiveDate>,
}

impl WorkingDays {
    fn around(
        today: NaiveDate,
        offsets: impl Iterator<Item = i32>,
        calendar: &Calendar,
    ) -> anyhow::Result<Self> {
        let (first, last) = offsets.fold((0, 0), |(first, last): (i32, i32), offset| {
            (first.min(offset), last.max(offset))
        });
        let mut day = calendar.next_working_day_on_or_after(today)?;
        for _ in first..0 {
            day = day_before(day)?;
            while !calendar.is_working(day)? {
                day = day_before(day)?;
            }
        }
        let mut days = vec![day];
        for _ in first..last {
            day = calendar.add_working_days(day, 1)?;
            days.push(day);
        }
        Ok(Self { first, days })
    }

    fn day(&self, offset: i32) -> anyhow::Result<NaiveDate> {
        usize::try_from(offset - self.first)
            .ok()
            .and_then(|index| self.days.get(index).copied())
            .context("the demo's past reaches beyond its days")
    }
}

fn day_before(day: NaiveDate) -> anyhow::Result<NaiveDate> {
    day.checked_sub_days(Days::new(1)).context("there is no day before the first")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Arguments;
    use crate::demo::Demo;
    use clap::Parser as _;

    fn reference() -> Reference {
        let config = Arguments::parse_from(["consultation-server", "--demo"]).config;
        let mut reference = Reference::load(&config).expect("the data inside the program");
        Demo::new(&config).expect("the demo's officers").0.join(&mut reference);
        reference
    }

    /// Also if the demo is started on a day off, around Tết and at midnight.
    #[tokio::test]
    async fn the_past_can_be_told_on_any_day() {
        let reference = reference();
        for now in [
            "2026-11-22T11:00:00+07:00",
            "2026-11-24T00:00:00+07:00",
            "2027-02-05T23:59:00+07:00",
            "2027-05-03T08:00:00+07:00",
        ] {
            let now = DateTime::parse_from_rfc3339(now).expect("a moment");
            let store = Store::open("sqlite::memory:", None).await.expect("a database in memory");
            tell(&store, &reference, now).await.expect("the past");
            assert!(!store.is_unwritten().await.expect("an answer"), "{now}");
        }
    }
}
