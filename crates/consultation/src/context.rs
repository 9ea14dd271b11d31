//! What a decision depends on besides the consultation itself.

use crate::actor::Actor;
use crate::agency::Register;
use crate::calendar::{Calendar, NoCalendarData};
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
}

impl Context<'_> {
    /// The working day that what is done now counts on: after hours and on days off, the next.
    pub fn counts_on(&self) -> Result<NaiveDate, NoCalendarData> {
        self.calendar.received_on(self.now, &self.policy.office_hours)
    }
}
