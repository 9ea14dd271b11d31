//! What the register says since the last start: what open consultations had to expect of an agency that is no more is
//! its successor's.

use crate::act::record_events;
use crate::reference::Reference;
use crate::store::Store;
use crate::store::record::record;
use anyhow::Context as _;
use chrono::{DateTime, FixedOffset};
use consultation::agency::{OfficerId, Role};
use consultation::calendar::zone;
use consultation::decide::succession;
use consultation::{Actor, Consultation, Event};

/// Records it; returns in how many consultations. Nothing that was recorded before changes.
pub async fn follow(
    store: &Store,
    reference: &Reference,
    now: DateTime<FixedOffset>,
) -> anyhow::Result<usize> {
    let on = now.with_timezone(&zone()).date_naive();
    let mut followed = 0;
    for known in store.all().await? {
        if succession(&known, &reference.register, on).is_empty() {
            continue;
        }
        let mut transaction = store.begin().await?;
        let record = record(&mut transaction, known.id).await?;
        let mut state = Consultation::replay(known.id, &record);
        let now = record.last().map_or(now, |last| now.max(last.at));
        for event in succession(&state, &reference.register, on) {
            let Event::AgencySucceeded { agency, .. } = &event else { continue };
            let register = Actor {
                officer: OfficerId::from("register"),
                agency: agency.clone(),
                role: Role::Officer,
                name: "Danh mục cơ quan".to_owned(),
            };
            record_events(&mut transaction, &mut state, now, &register, vec![event])
                .await?
                .context("somebody else wrote while the register was followed; start again")?;
        }
        transaction.commit().await?;
        followed += 1;
    }
    Ok(followed)
}
