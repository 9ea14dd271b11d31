//! Missing papers (bổ sung hồ sơ): asked once by a consultee, given by the asker, whose time is not the consultee's.

use super::Consultee;
use crate::actor::Actor;
use crate::calendar::{Calendar, NoCalendarData};
use crate::policy::Policy;
use crate::request::Document;
use crate::text::Text;
use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};

/// What a consultee misses, and what the asker gave.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Information {
    /// The missing papers, one by one.
    pub papers: Vec<Text>,
    /// When they were asked for.
    pub at: DateTime<FixedOffset>,
    /// By whom.
    pub by: Actor,
    /// The working day that asking counts on.
    pub asked_on: NaiveDate,
    /// By how many working days the asker's time puts the due date off at most.
    pub at_most: u16,
    /// What was given, once something was.
    pub given: Option<GivenInformation>,
}

/// What the asker gave.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct GivenInformation {
    /// The papers.
    pub documents: Vec<Document>,
    /// What the asker says about them, or instead of them.
    pub note: Text,
    /// When.
    pub at: DateTime<FixedOffset>,
    /// By whom.
    pub by: Actor,
    /// The due date until then.
    pub previous_due_on: NaiveDate,
}

impl Consultee {
    /// The papers that lie with the asker. Whoever replies does without them.
    pub fn information_asked(&self) -> Option<&Information> {
        self.without_information().filter(|_| self.progress.owes_reply())
    }

    /// The last day on which a reply is on time, as it stands on `day`: while the asker owes papers it moves along, by
    /// as many working days as the asker takes, up to the policy's number.
    pub fn due_on_by(
        &self,
        day: NaiveDate,
        calendar: &Calendar,
    ) -> Result<NaiveDate, NoCalendarData> {
        let Some(asked) = self.without_information() else { return Ok(self.due_on) };
        let waited = calendar.working_days_between(asked.asked_on, day)?;
        match u16::try_from(waited).unwrap_or(0).min(asked.at_most) {
            0 => Ok(self.due_on),
            waited => calendar.add_working_days(self.due_on, waited),
        }
    }

    /// The due date for a reply that counts on `day`, where the asker owes papers: what the reply records, so that it
    /// stays on time or late under every calendar to come.
    pub(crate) fn moved_due_on(
        &self,
        day: NaiveDate,
        calendar: &Calendar,
    ) -> Result<Option<NaiveDate>, NoCalendarData> {
        self.without_information().map(|_| self.due_on_by(day, calendar)).transpose()
    }

    /// The due date as it stands at a moment; after the reply as it stood then.
    pub fn due_on_at(
        &self,
        now: DateTime<FixedOffset>,
        calendar: &Calendar,
        policy: &Policy,
    ) -> Result<NaiveDate, NoCalendarData> {
        let day = match &self.reply {
            Some(reply) => reply.counts_on,
            None => calendar.received_on(now, &policy.office_hours)?,
        };
        self.due_on_by(day, calendar)
    }

    fn without_information(&self) -> Option<&Information> {
        // A reply has recorded the due date as it stood.
        let asked = self.information.as_ref().filter(|_| self.reply.is_none());
        asked.filter(|information| information.given.is_none())
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::{World, consultee, date, information};

    #[test]
    fn the_due_date_moves_along_while_the_asker_owes_papers() {
        let world = World::new();
        let mut health = consultee("so-y-te", &[1]);
        let due = |health: &crate::consultation::Consultee, day| {
            health.due_on_by(date(day), &world.calendar).expect("calendar data")
        };
        assert_eq!(due(&health, "2026-12-01"), date("2026-12-03"));
        health.information = Some(information());
        // Asked on Wednesday the 25th; the weekend does not count.
        for (day, expected) in [
            ("2026-11-25", "2026-12-03"),
            ("2026-11-26", "2026-12-04"),
            ("2026-11-29", "2026-12-07"),
            ("2026-11-30", "2026-12-08"),
            ("2026-12-02", "2026-12-10"),
            ("2026-12-09", "2026-12-10"),
        ] {
            assert_eq!(due(&health, day), date(expected), "on {day}");
        }
    }
}
