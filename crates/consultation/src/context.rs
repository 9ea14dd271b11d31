//! What a decision depends on besides the consultation itself.

use crate::actor::Actor;
use crate::agency::{AgencyId, Register};
use crate::calendar::{Calendar, NoCalendarData, Office, zone};
use crate::clear_stance::Lexicon;
use crate::consultation::{Consultation, ConsultationId};
use crate::earlier::{EarlierRound, dossier_key};
use crate::policy::Policy;
use chrono::{DateTime, FixedOffset, NaiveDate};

/// Everything outside the consultation at the moment of a decision.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The server's time, at +07:00.
    pub now: DateTime<FixedOffset>,
    /// The actor.
    pub actor: &'a Actor,
    /// The agencies and their mandates.
    pub register: &'a Register,
    /// Which days are working days.
    pub calendar: &'a Calendar,
    /// The host's numbers and switches.
    pub policy: &'a Policy,
    /// Everything the asker has asked on the dossier, including the consultation that is decided on.
    pub earlier: &'a [EarlierRound],
    /// The phrases that the clear-stance check knows.
    pub lexicon: &'a Lexicon,
}

impl<'a> Context<'a> {
    /// The same context under the policy that the consultation was sent under.
    #[must_use]
    pub fn under(&self, consultation: &'a Consultation) -> Self {
        Self { policy: consultation.policy(self.policy), ..*self }
    }

    /// The current day in Việt Nam.
    pub fn today(&self) -> NaiveDate {
        self.now.with_timezone(&zone()).date_naive()
    }

    /// The public holidays among the weekdays up to the due date, of those that the calendar knows.
    pub fn holidays_until(&self, due_on: NaiveDate) -> Vec<NaiveDate> {
        self.calendar.holidays_between(self.today(), due_on).unwrap_or_default()
    }

    /// The rounds before this consultation on the dossier.
    pub fn rounds_before(
        &self,
        consultation: ConsultationId,
        dossier_number: &str,
    ) -> Vec<&EarlierRound> {
        let dossier = dossier_key(dossier_number);
        let is_before = |round: &&EarlierRound| {
            round.consultation != consultation && dossier_key(&round.dossier_number) == dossier
        };
        self.earlier.iter().filter(is_before).collect()
    }

    /// The hours in which this agency receives.
    pub fn office(&self, agency: &AgencyId) -> Office {
        let saturday = self.register.agency(agency).and_then(|agency| agency.saturday_hours);
        Office { hours: self.policy.office_hours, saturday }
    }

    /// The day on which an act done now arrives at this agency, which may be a Saturday on which it works.
    pub fn arrives_on(&self, agency: &AgencyId) -> Result<NaiveDate, NoCalendarData> {
        self.calendar.arrives_on(self.now, &self.office(agency))
    }

    /// The working day on which an act done now counts: after hours and on days off, the next.
    pub fn counts_on(&self) -> Result<NaiveDate, NoCalendarData> {
        self.calendar.received_on(self.now, &self.policy.office_hours)
    }
}
