//! What a decision depends on besides the consultation itself.

use crate::actor::Actor;
use crate::agency::{AgencyId, Register};
use crate::calendar::{Calendar, NoCalendarData, Office, zone};
use crate::clear_stance::Lexicon;
use crate::consultation::{Consultation, ConsultationId};
use crate::earlier::{EarlierRound, dossier_key};
use crate::policy::Policy;
use chrono::{DateTime, FixedOffset, NaiveDate};

/// The world as it is at the moment of a decision.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The server's time, at +07:00.
    pub now: DateTime<FixedOffset>,
    /// Who acts.
    pub actor: &'a Actor,
    /// Who there is, and for what they are competent.
    pub register: &'a Register,
    /// Which days are working days.
    pub calendar: &'a Calendar,
    /// The host's numbers and switches.
    pub policy: &'a Policy,
    /// What the asker has asked on the dossier, also in the consultation that is decided on.
    pub earlier: &'a [EarlierRound],
    /// The phrases that the check for clear replies knows.
    pub lexicon: &'a Lexicon,
}

impl<'a> Context<'a> {
    /// The same world under the policy that the consultation was sent under.
    #[must_use]
    pub fn under(&self, consultation: &'a Consultation) -> Self {
        Self { policy: consultation.policy(self.policy), ..*self }
    }

    /// The day that it is, in Việt Nam.
    pub fn today(&self) -> NaiveDate {
        self.now.with_timezone(&zone()).date_naive()
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

    /// When this agency receives.
    pub fn office(&self, agency: &AgencyId) -> Office {
        let saturday = self.register.agency(agency).and_then(|agency| agency.saturday_hours);
        Office { hours: self.policy.office_hours, saturday }
    }

    /// The day on which what is done now arrives at this agency, also a Saturday on which it works.
    pub fn arrives_on(&self, agency: &AgencyId) -> Result<NaiveDate, NoCalendarData> {
        self.calendar.arrives_on(self.now, &self.office(agency))
    }

    /// The working day that what is done now counts on: after hours and on days off, the next.
    pub fn counts_on(&self) -> Result<NaiveDate, NoCalendarData> {
        self.calendar.received_on(self.now, &self.policy.office_hours)
    }
}
