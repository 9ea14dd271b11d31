//! How timely agencies reply, and how askers ask: the figures that a monitor checks (theo dõi).
//!
//! One pure function, [`report`], gives the server, the widget and every export the same numbers. [`Definition`] says what
//! a figure means; each figure carries the requests behind it.
//!
//! A request to a consultee is **settled** on the day on which it is decided whether the reply is on time: the day of the
//! response if that is by the due date, else the due date. A period holds the requests that were settled in it. So a
//! request counts in exactly one period, periods add up, and a late reply changes no on-time rate of the past.
//!
//! A return counts as a response once the asker has accepted it or the monitor has ruled that the consultee is not
//! competent, on the day of the return. Until then it is in no rate.

mod asker;
mod consultee;
mod definition;
mod facts;
mod figure;
mod period;
mod span;
mod spread;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::agency::AgencyId;
use crate::calendar::{Calendar, NoCalendarData};
use crate::consultation::Consultation;
use crate::policy::Policy;

pub use asker::AskerFigures;
pub use consultee::{Bucket, ConsulteeFigures};
pub use definition::{Definition, Scope, Subject};
pub use figure::{Figure, Rate, Reference};
pub use period::Period;
pub use span::Span;
pub use spread::{Spread, Timed};

use facts::{AskerFacts, ConsulteeFacts, Reading};

/// The figures of all agencies over a period.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Report {
    /// The days that the figures cover.
    pub period: Period,
    /// The day on which open requests were looked at.
    pub as_of: NaiveDate,
    /// The version of the calendar in whose working days the figures count.
    pub calendar_version: String,
    /// The version of the policy.
    pub policy_version: String,
    /// An agency with fewer requests in the period has no rank.
    pub fewest_ranked: u16,
    /// One row per agency that was asked, by identifier.
    pub consultees: Vec<ConsulteeTimeliness>,
    /// All consultees together, from the same requests.
    pub all_consultees: ConsulteeFigures,
    /// One row per agency that asked, by identifier.
    pub askers: Vec<AskerTimeliness>,
    /// All askers together.
    pub all_askers: AskerFigures,
}

/// One agency as a consultee.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct ConsulteeTimeliness {
    /// The agency.
    pub agency: AgencyId,
    /// Its place by on-time rate, equal rates sharing one; absent below the policy's number of requests.
    pub rank: Option<u32>,
    /// Its figures.
    #[serde(flatten)]
    pub figures: ConsulteeFigures,
}

/// One agency as an asker.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct AskerTimeliness {
    /// The agency.
    pub agency: AgencyId,
    /// Its figures.
    #[serde(flatten)]
    pub figures: AskerFigures,
}

/// The figures of these consultations over `period`, as they stand at `now`.
///
/// The states must be complete, and not reduced to what one reader may see. Consultations that were never sent do not
/// count. A date that the calendar does not know is an error, because a report without it would be wrong silently.
pub fn report<'a>(
    consultations: impl IntoIterator<Item = &'a Consultation>,
    period: Period,
    now: DateTime<FixedOffset>,
    calendar: &Calendar,
    policy: &Policy,
) -> Result<Report, NoCalendarData> {
    let reading = Reading::new(now, calendar, policy)?;
    let mut replies: BTreeMap<AgencyId, Vec<ConsulteeFacts>> = BTreeMap::new();
    let mut requests: BTreeMap<AgencyId, Vec<AskerFacts>> = BTreeMap::new();
    for consultation in consultations {
        let Some(sending) = &consultation.sending else {
            continue;
        };
        let reading = reading.under(consultation);
        for consultee in &consultation.consultees {
            let facts = reading.consultee(consultation, consultee)?;
            replies.entry(consultee.agency.clone()).or_default().push(facts);
        }
        requests
            .entry(consultation.asker.clone())
            .or_default()
            .push(reading.asker(consultation, sending)?);
    }
    // The order in which the consultations came in must not show.
    for facts in replies.values_mut() {
        facts.sort_by(|a, b| a.reference.cmp(&b.reference));
    }
    for facts in requests.values_mut() {
        facts.sort_by(|a, b| a.reference.cmp(&b.reference));
    }
    let all_consultees = ConsulteeFigures::of(replies.values().flatten(), period);
    let all_askers = AskerFigures::of(requests.values().flatten(), period);
    Ok(Report {
        period,
        as_of: reading.today(),
        calendar_version: calendar.version().to_owned(),
        policy_version: policy.version.clone(),
        fewest_ranked: policy.fewest_ranked,
        consultees: ranked(&replies, period, policy.fewest_ranked),
        all_consultees,
        askers: requests
            .into_iter()
            .map(|(agency, facts)| AskerTimeliness {
                agency,
                figures: AskerFigures::of(&facts, period),
            })
            .collect(),
        all_askers,
    })
}

impl Report {
    /// The same with a row for each of these agencies, also for those of which no consultation was looked at because none
    /// counts in the period.
    #[must_use]
    pub fn with_rows_for(
        mut self,
        consultees: impl IntoIterator<Item = AgencyId>,
        askers: impl IntoIterator<Item = AgencyId>,
    ) -> Self {
        let known: BTreeSet<_> = self.consultees.iter().map(|row| row.agency.clone()).collect();
        let others = consultees.into_iter().filter(|agency| !known.contains(agency));
        self.consultees.extend(others.map(|agency| ConsulteeTimeliness {
            agency,
            rank: None,
            figures: ConsulteeFigures::of([], self.period),
        }));
        self.consultees.sort_by(|a, b| a.agency.cmp(&b.agency));
        let known: BTreeSet<_> = self.askers.iter().map(|row| row.agency.clone()).collect();
        let others = askers.into_iter().filter(|agency| !known.contains(agency));
        self.askers.extend(
            others.map(|agency| AskerTimeliness { agency, figures: AskerFigures::default() }),
        );
        self.askers.sort_by(|a, b| a.agency.cmp(&b.agency));
        self
    }
}

fn ranked(
    replies: &BTreeMap<AgencyId, Vec<ConsulteeFacts>>,
    period: Period,
    fewest: u16,
) -> Vec<ConsulteeTimeliness> {
    let mut rows: Vec<_> = replies
        .iter()
        .map(|(agency, facts)| ConsulteeTimeliness {
            agency: agency.clone(),
            rank: None,
            figures: ConsulteeFigures::of(facts, period),
        })
        .collect();
    let rates: Vec<_> = rows
        .iter()
        .map(|row| row.figures.on_time_rate.filter(|rate| rate.of >= u32::from(fewest)))
        .collect();
    for (row, rate) in rows.iter_mut().zip(&rates) {
        row.rank = rate.map(|rate| {
            let better = rates.iter().flatten().filter(|other| other.is_above(&rate));
            u32::try_from(better.count()).map_or(u32::MAX, |better| better.saturating_add(1))
        });
    }
    rows
}
