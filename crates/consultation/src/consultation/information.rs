//! Missing information (bổ sung hồ sơ): asked for once by a consultee, given by the asker, whose time is not the
//! consultee's.

use super::Consultee;
use crate::actor::Actor;
use crate::calendar::{Calendar, NoCalendarData};
use crate::policy::Policy;
use crate::request::Document;
use crate::text::Text;
use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};

/// The information that a consultee misses, and the information given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Information {
    /// The missing documents, as separate entries.
    pub papers: Vec<Text>,
    /// When it was asked for.
    pub at: DateTime<FixedOffset>,
    /// Who asked.
    pub by: Actor,
    /// The working day on which asking counts.
    pub asked_on: NaiveDate,
    /// The most working days by which the asker's time can move the due date.
    pub at_most: u16,
    /// The information given, once there is some.
    pub given: Option<GivenInformation>,
}

/// The information that the asker gave.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct GivenInformation {
    /// The documents.
    pub documents: Vec<Document>,
    /// The asker's note on them, or instead of them.
    pub note: Text,
    /// The time.
    pub at: DateTime<FixedOffset>,
    /// The person who gave it.
    pub by: Actor,
    /// The due date until then.
    pub previous_due_on: NaiveDate,
}

impl Consultee {
    /// The documents that the asker still owes. A consultee that replies does without them.
    pub fn information_asked(&self) -> Option<&Information> {
        self.without_information().filter(|_| self.progress.owes_reply())
    }

    /// The last day on which a reply is on time, as it stands on `day`: while the asker owes information it moves along by
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

    /// The due date for a reply that counts on `day`, if the asker owes information. The reply records it, so that it stays
    /// on time or late under every later calendar.
    pub(crate) fn moved_due_on(
        &self,
        day: NaiveDate,
        calendar: &Calendar,
    ) -> Result<Option<NaiveDate>, NoCalendarData> {
        self.without_information().map(|_| self.due_on_by(day, calendar)).transpose()
    }

    /// The due date at a moment; after the reply, as it was then.
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
        // A reply has recorded the due date of its time.
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
