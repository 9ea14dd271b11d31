//! What the service does by itself: it applies mergers and dissolutions on the days that the register gives, and reminds
//! agencies that owe a reply on the policy's days.
//!
//! Receipt happens by itself too, but is not recorded: it always follows from the sending alone. A reminder is recorded,
//! because it depends on the due date, the policy and the calendar of its day, and because it is given once or not at all:
//! a day on which the service did not run was a day without reminders.

use crate::reference::Reference;
use crate::store::Store;
use crate::store::record::Appended;
use crate::store::replayed::Replayed;
use anyhow::bail;
use chrono::{DateTime, FixedOffset, NaiveDate};
use consultation::agency::{AgencyId, OfficerId, Role};
use consultation::calendar::{NoCalendarData, zone};
use consultation::correction::last_act_at;
use consultation::decide::{reminders, succession};
use consultation::{Actor, Consultation, Event};
use tokio::sync::Mutex;

/// When each duty was last done, so that it is done once a day.
#[derive(Debug, Default)]
pub struct Duties(Mutex<Done>);

#[derive(Debug, Default)]
struct Done {
    followed: Option<NaiveDate>,
    reminded: Option<NaiveDate>,
    cleared: Option<NaiveDate>,
}

impl Duties {
    /// Does the day's duties that are not done yet: what the register says from midnight on, the reminders once the office
    /// has opened.
    pub async fn perform(
        &self,
        store: &Store,
        reference: &Reference,
        now: DateTime<FixedOffset>,
    ) -> anyhow::Result<()> {
        let mut done = self.0.lock().await;
        let today = now.with_timezone(&zone()).date_naive();
        if done.followed != Some(today) {
            let consultations = store.in_hand().await?;
            let falls_due = |it: &_| Ok(succession(it, &reference.register, today));
            let followed = record_due(store, now, &consultations, falls_due).await?;
            if followed > 0 {
                tracing::info!("the register was followed in {followed} consultations");
            }
            done.followed = Some(today);
        }
        let hours = &reference.policy.office_hours;
        // After the end of the calendar, the office no longer opens.
        let is_open = reference.calendar.received_at(now, hours).is_ok_and(|opens| opens == now);
        if is_open && done.reminded != Some(today) {
            let consultations = store.in_hand().await?;
            let Reference { calendar, policy, .. } = reference;
            let falls_due = |it: &_| reminders(it, today, calendar, policy);
            let reminded = record_due(store, now, &consultations, falls_due).await?;
            if reminded > 0 {
                tracing::info!("agencies were reminded in {reminded} consultations");
            }
            done.reminded = Some(today);
        }
        if done.cleared != Some(today) {
            let removed = store.remove_unused_uploads(now).await?;
            if removed > 0 {
                tracing::info!("{removed} uploads were removed that nothing had named for a week");
            }
            done.cleared = Some(today);
        }
        Ok(())
    }
}

/// Records what falls due today; returns in how many consultations. A consultation for which that cannot be determined,
/// such as one with dates that the calendar does not know, does not hold up the others.
async fn record_due(
    store: &Store,
    now: DateTime<FixedOffset>,
    consultations: &[Consultation],
    falls_due: impl Fn(&Consultation) -> Result<Vec<Event>, NoCalendarData>,
) -> anyhow::Result<usize> {
    let mut recorded = 0;
    for known in consultations {
        match falls_due(known) {
            Ok(events) if events.is_empty() => continue,
            Ok(_) => {}
            Err(error) => {
                tracing::warn!(consultation = %known.id, "{error}");
                continue;
            }
        }
        let mut transaction = store.begin().await?;
        let mut present = Replayed::read(&mut transaction, known.id).await?;
        let at = last_act_at(present.record()).map_or(now, |last| now.max(last));
        for event in falls_due(present.state())? {
            let actor = nobody(&event, &present.state().asker);
            let recorded = present.record_events(&mut transaction, at, &actor, vec![event]);
            if recorded.await? == Appended::PlaceTaken {
                bail!("somebody else wrote at the same time");
            }
        }
        transaction.commit().await?;
        recorded += 1;
    }
    Ok(recorded)
}

/// The name under which the record keeps what no officer did.
fn nobody(event: &Event, asker: &AgencyId) -> Actor {
    let (officer, agency, name) = match event {
        Event::AgencySucceeded { agency, .. } => ("register", agency, "Danh mục cơ quan"),
        _ => ("reminders", asker, "Đôn đốc tự động"),
    };
    Actor {
        officer: OfficerId::from(officer),
        agency: agency.clone(),
        role: Role::Officer,
        name: name.to_owned(),
    }
}
