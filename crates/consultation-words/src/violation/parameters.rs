//! The parameters of violations, in words.

use chrono::{Datelike, NaiveDate};
use consultation::agency::{AgencyId, FieldCode, OfficerId, Register};
use consultation::clear_stance::Finding;

use crate::{Locale, agency_name, date, date_long, list, officer_name, weekday};

/// Puts parameters into words.
pub(super) struct Parameters<'a> {
    pub register: &'a Register,
    pub locale: Locale,
}

impl<'a> Parameters<'a> {
    pub fn agency(&self, agency: &'a AgencyId) -> &'a str {
        agency_name(self.register, agency, self.locale)
    }

    pub fn agencies(&self, agencies: &[AgencyId]) -> String {
        list::agencies(agencies, self.register, self.locale)
    }

    pub fn officer(&self, officer: &'a OfficerId) -> &'a str {
        officer_name(self.register, officer, self.locale)
    }

    pub fn fields(&self, fields: &[FieldCode]) -> String {
        list::fields(fields, self.register, self.locale)
    }

    pub fn ways(&self, findings: &[Finding]) -> String {
        list::ways(findings, self.locale)
    }

    /// Whom to turn to: ` (Sở Nội vụ)`; nothing where nobody monitors.
    pub fn monitors_in_brackets(&self) -> String {
        let monitors = list::monitors(self.register, self.locale);
        if monitors.is_empty() { monitors } else { format!(" ({monitors})") }
    }

    pub fn date(&self, day: NaiveDate) -> String {
        date(day, self.locale)
    }

    pub fn date_long(&self, day: NaiveDate) -> String {
        date_long(day, self.locale)
    }

    pub fn weekday(&self, day: NaiveDate) -> &'static str {
        weekday(day.weekday(), self.locale)
    }
}
