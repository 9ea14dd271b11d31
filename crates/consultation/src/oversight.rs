//! The monitor's view: the figures of a period and the consultations behind them.

use crate::agency::Role;
use crate::calendar::NoCalendarData;
use crate::consultation::Consultation;
use crate::context::Context;
use crate::timeliness::{self, AskerFigures, ConsulteeFigures, Period, Reference, Report};
use crate::view::{AskedRow, asked_row};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use uuid::Uuid;

/// The figures, and a row for every consultation that one of them counts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Oversight {
    /// The figures.
    pub report: Report,
    /// The consultations that they refer to, in the order of their identifiers.
    pub consultations: Vec<AskedRow>,
}

/// The figures of all agencies for a monitor; for others, only those of their own agency.
///
/// The states must be complete: the figures do not depend on what the reader may open.
pub fn oversight<'a>(
    states: impl IntoIterator<Item = &'a Consultation> + Clone,
    period: Period,
    context: &Context<'_>,
) -> Result<Oversight, NoCalendarData> {
    let Context { now, calendar, policy, actor, .. } = *context;
    let mut report = timeliness::report(states.clone(), period, now, calendar, policy)?;
    if actor.role != Role::Monitor {
        report.consultees.retain(|row| row.agency == actor.agency);
        report.askers.retain(|row| row.agency == actor.agency);
        // Its rank would reveal how the others did.
        report.consultees.iter_mut().for_each(|row| row.rank = None);
        report.all_consultees = report
            .consultees
            .first()
            .map_or_else(ConsulteeFigures::default, |row| row.figures.clone());
        report.all_askers =
            report.askers.first().map_or_else(AskerFigures::default, |row| row.figures.clone());
    }
    let referred: BTreeSet<Uuid> =
        references(&report).map(|reference| reference.consultation).collect();
    let mut consultations = states
        .into_iter()
        .filter(|state| referred.contains(&state.id))
        .map(|state| asked_row(state, context))
        .collect::<Result<Vec<_>, _>>()?;
    consultations.sort_by_key(|row| row.consultation);
    Ok(Oversight { report, consultations })
}

/// Everything that the totals refer to; every other figure counts a part of them.
fn references(report: &Report) -> impl Iterator<Item = &Reference> {
    let ConsulteeFigures {
        requests,
        evasive_overridden,
        returns_refused,
        overdue_now,
        not_yet_due,
        returns_undecided,
        days_to_respond,
        ..
    } = &report.all_consultees;
    let AskerFigures {
        consultations,
        extensions_granted,
        papers_withheld,
        opinions_undisposed,
        asker_dissolved,
        days_to_conclude,
        ..
    } = &report.all_askers;
    let figures = [
        requests,
        evasive_overridden,
        returns_refused,
        overdue_now,
        not_yet_due,
        returns_undecided,
        consultations,
        extensions_granted,
        papers_withheld,
        opinions_undisposed,
        asker_dissolved,
    ];
    let timed = [days_to_respond, days_to_conclude].into_iter().flat_map(|spread| &spread.cases);
    let counted = figures.into_iter().flat_map(|figure| &figure.references);
    counted.chain(timed.map(|case| &case.reference))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actor::Actor;
    use crate::consultation::{Sending, Stage};
    use crate::testing::{
        World, agency, answered, at, consultee, date, head, monitor, officer, opinion, request,
    };

    fn seen_by(actor: &Actor) -> Oversight {
        let mut world = World::new();
        world.now = at("2026-12-08T09:00:00+07:00");
        let sent = |id, consultees| Consultation {
            id: Uuid::from_u128(id),
            stage: Stage::Open,
            asker: agency("so-noi-vu"),
            request: request(),
            sending: Some(Sending {
                at: at("2026-11-23T09:00:00+07:00"),
                signed_by: head("so-noi-vu"),
                capacity: crate::capacity::Capacity::Head,
                warnings: Vec::new(),
                calendar_version: String::new(),
                policy_version: String::new(),
                policy: None,
            }),
            consultees,
            ..Consultation::default()
        };
        let agreed = || opinion(1, crate::opinion::Stance::Agree, "");
        let states = [
            sent(2, vec![answered("so-tu-phap", agreed()), consultee("so-y-te", &[1])]),
            sent(1, vec![consultee("so-tai-chinh", &[1])]),
        ];
        let period = Period::new(date("2026-11-01"), date("2026-12-31")).expect("a period");
        oversight(&states, period, &world.context(actor)).expect("calendar data")
    }

    #[test]
    fn a_monitor_sees_everybody() {
        let seen = seen_by(&monitor("van-phong-ubnd"));
        assert_eq!(seen.report.consultees.len(), 3);
        assert_eq!(seen.report.all_consultees.overdue_now.count, 2);
        let ids: Vec<u128> =
            seen.consultations.iter().map(|row| row.consultation.as_u128()).collect();
        assert_eq!(ids, [1, 2]);
    }

    #[test]
    fn an_agency_sees_itself_alone() {
        let seen = seen_by(&officer("so-y-te"));
        assert_eq!(seen.report.consultees.len(), 1);
        assert_eq!(seen.report.all_consultees, seen.report.consultees[0].figures);
        assert!(seen.report.askers.is_empty());
        let ids: Vec<u128> =
            seen.consultations.iter().map(|row| row.consultation.as_u128()).collect();
        assert_eq!(ids, [2]);
    }
}
