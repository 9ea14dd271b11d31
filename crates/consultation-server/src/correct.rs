//! `consultation-server correct-time`: the administrator corrects what a wrong clock recorded.

use crate::clock::{Clock, DemoClock};
use crate::config::{Config, Correction};
use crate::reference::Reference;
use crate::store::Store;
use crate::store::record::Appended;
use crate::store::replayed::Replayed;
use crate::text_edge;
use anyhow::{anyhow, bail};
use chrono::{DateTime, FixedOffset};
use consultation::agency::{OfficerId, Role};
use consultation::calendar::zone;
use consultation::context::Context;
use consultation::decide::{Uncorrectable, correct_time, declare_void};
use consultation::{Actor, Event, Recorded, Text};
use consultation_words::{Locale, date_time, history_line};

/// Records the correction, or lists the record if no entry is named; returns what to print. The service may run meanwhile.
pub async fn correct(config: &Config, correction: &Correction) -> anyhow::Result<String> {
    let reference = Reference::load(config)?;
    let store = Store::open(&config.database, config.database_limit).await?;
    let outcome = put_right(&store, &reference, correction).await;
    store.close().await;
    outcome
}

async fn put_right(
    store: &Store,
    reference: &Reference,
    correction: &Correction,
) -> anyhow::Result<String> {
    let id = correction.consultation;
    let Correction { entry: Some(entry), reason: Some(reason), by: Some(by), .. } = correction
    else {
        return listed(id, &store.record(id).await?, reference);
    };
    if correction.at.is_none() && !correction.void {
        bail!(
            "--entry {entry}: say with --at when it was, or with --void that it did not fall due"
        );
    }
    let reason = Text::new(&text_edge::line("--reason", reason).map_err(|it| anyhow!("{it}"))?)
        .map_err(|it| anyhow!("--reason: {it}"))?;
    let by = text_edge::line("--by", by).map_err(|it| anyhow!("{it}"))?;
    if reason.is_empty() || by.is_empty() {
        bail!(
            "--reason and --by: everyone who sees the consultation reads why and by whom; fill them in"
        );
    }
    let now = match store.demo_clock().await? {
        Some(ahead) => Clock::Demo(DemoClock::ahead_by(ahead)).now(),
        None => Clock::System.now(),
    };
    let mut transaction = store.begin().await?;
    let mut consultation = Replayed::read(&mut transaction, id).await?;
    let actor = Actor {
        officer: OfficerId::from("administrator"),
        agency: consultation.state().asker.clone(),
        role: Role::Officer,
        name: by,
    };
    let (record, context) = (consultation.record(), reference.context(&actor, now));
    let (before, event) = (record.len(), decided(record, *entry, correction.at, &reason, &context));
    let event = event.map_err(|it| anyhow!("entry {entry}: {}", worded(&it)))?;
    let recorded = consultation.record_events(&mut transaction, now, &actor, vec![event]);
    if recorded.await? == Appended::PlaceTaken {
        bail!("somebody acted at the same time: try again");
    }
    transaction.commit().await?;
    listed(id, &consultation.record()[before..], reference)
}

fn decided(
    record: &[Recorded],
    entry: u64,
    at: Option<DateTime<FixedOffset>>,
    reason: &Text,
    context: &Context<'_>,
) -> Result<Event, Uncorrectable> {
    match at {
        Some(at) => correct_time(record, entry, at.with_timezone(&zone()), reason, context),
        None => declare_void(record, entry, reason),
    }
}

fn listed(id: uuid::Uuid, record: &[Recorded], reference: &Reference) -> anyhow::Result<String> {
    if record.is_empty() {
        bail!("there is no consultation {id}: take its identifier from the address of its page");
    }
    let line = |recorded: &Recorded| {
        let told = history_line(recorded, &reference.register, Locale::Vi);
        format!("{:>5}  {}  {told}\n", recorded.sequence, date_time(recorded.at, Locale::Vi))
    };
    Ok(record.iter().map(line).collect())
}

fn worded(refused: &Uncorrectable) -> String {
    match refused {
        Uncorrectable::NoSuchEvent => {
            "the record has none with this number: list it by leaving out --entry".to_owned()
        }
        Uncorrectable::Void => "it is void already".to_owned(),
        Uncorrectable::ByItself => {
            "the service recorded it by itself: it is right, or --void".to_owned()
        }
        Uncorrectable::OfficersAct => {
            "an officer did it, so it is not void: say with --at when it was".to_owned()
        }
        Uncorrectable::SetsDueDate => {
            "a due date was counted from its time, which agencies have relied on since: it stays, and more time is \
             given by extensions"
                .to_owned()
        }
        Uncorrectable::OutOfOrder { earliest, latest } => {
            let from = earliest.map(|it| format!("from {it} ")).unwrap_or_default();
            format!("--at: the acts before and after it leave room {from}to {latest}; correct those first where they are wrong")
        }
        Uncorrectable::SuccessorActed { sequence } => {
            format!("the successor has acted since (entry {sequence}), so the succession stands")
        }
        Uncorrectable::NoCalendarData(missing) => missing.to_string(),
    }
}
