//! Each figure in a pass of its own.

use chrono::{DateTime, FixedOffset, NaiveDate};
use consultation::policy::Policy;
use consultation::timeliness::Period;

use super::Table;
use super::record::{ended_at, is_ownerless};
use super::told::{Returned, Told};
use crate::days::{counts_on, days, due};
use crate::invariants::points;
use crate::walk::Case;
use crate::world::World;

/// What is looked at, and when.
pub struct View<'a> {
    pub world: &'a World,
    pub period: Period,
    pub now: DateTime<FixedOffset>,
}

impl View<'_> {
    pub fn consultee(&self, agency: &str, told: &[&Told<'_>], table: &mut Table) {
        let mut put = |figure: &str, number: u64| {
            table.insert((agency.to_owned(), figure.to_owned()), number);
        };
        let count = |which: &dyn Fn(&Told<'_>) -> bool| {
            told.iter().filter(|told| which(told)).count() as u64
        };
        let settled = |told: &Told<'_>| self.is_settled(told);
        let on_time = |told: &Told<'_>| {
            let by = |on| self.due(told, on).is_some_and(|due_on| on <= due_on);
            told.responded_on().is_some_and(by)
        };
        let responded = |told: &Told<'_>| told.responded_on().is_some();
        put("requests", count(&settled));
        put("on_time_rate_of", count(&settled));
        put("on_time", count(&|told| settled(told) && on_time(told)));
        put("late", count(&|told| settled(told) && responded(told) && !on_time(told)));
        put("unanswered", count(&|told| settled(told) && !responded(told)));
        let closed = |told: &Told<'_>| ended_at(told.case).is_some();
        let in_vain = |told: &Told<'_>| settled(told) && !responded(told) && closed(told);
        put("closed_unanswered", count(&in_vain));
        put("returned", count(&|told| settled(told) && responded(told) && told.returned.is_some()));
        let evasive = |told: &&&Told<'_>| settled(told) && responded(told);
        put("evasive_overridden", told.iter().filter(evasive).map(|told| told.evasive).sum());
        let refused = told.iter().filter_map(|told| told.refused_on.last());
        put("returns_refused", refused.filter(|day| self.period.contains(**day)).count() as u64);
        let open = |told: &Told<'_>| ended_at(told.case).is_none();
        let overdue = |told: &Told<'_>| self.overdue_by(told).filter(|_| open(told));
        put("overdue_now", count(&|told| overdue(told).is_some()));
        for (from, to) in [(1, 2), (3, 5), (6, 10), (11, u16::MAX)] {
            let within =
                |told: &Told<'_>| overdue(told).is_some_and(|by| (from..=to).contains(&by));
            put(&format!("overdue_from_{from}"), count(&within));
        }
        put(
            "silent",
            count(&|told| overdue(told).is_some_and(|by| by >= told.policy.monitor_after)),
        );
        let waits = |told: &Told<'_>| open(told) && told.response.is_none() && !told.gone;
        put("not_yet_due", count(&|told| waits(told) && self.overdue_by(told).is_none()));
        let withdrawn = |told: &Told<'_>| told.case.state.withdrawal.is_some();
        let undecided = |told: &Told<'_>| told.returned == Some(Returned::Undecided);
        put("returns_undecided", count(&|told| undecided(told) && !withdrawn(told)));
        let answered = told.iter().filter(|told| settled(told) && responded(told));
        let took: Vec<u16> = answered.filter_map(|told| self.took(told)).collect();
        put("days_to_respond_median", percentile(&took, 50));
        put("days_to_respond_ninetieth", percentile(&took, 90));
    }

    pub fn asker(&self, asker: &str, cases: &[&Case], told: &[&Told<'_>], table: &mut Table) {
        let mut put = |figure: &str, number: usize| {
            table.insert((asker.to_owned(), figure.to_owned()), number as u64);
        };
        let sent_at = |case: &Case| case.state.sending.as_ref().map(|sending| sending.at);
        let in_period = |at: DateTime<FixedOffset>| self.period.contains(at.date_naive());
        let sent = |case: &Case| sent_at(case).is_some_and(in_period);
        put("consultations", cases.iter().filter(|case| sent(case)).count());
        let requests = told.iter().filter(|told| sent(told.case));
        put("consultees_asked", requests.clone().count());
        put("asked_not_relevant", requests.clone().filter(|told| !told.relevant).count());
        put("repeats", requests.filter(|told| told.repeats.is_some()).count());
        let shortest = |case: &Case| {
            let policy = case.policy(self.world);
            let from = self.counted(sent_at(case)?, policy)?;
            let given = days(&self.world.calendar, from, case.state.request.due_on?)?;
            Some(given <= policy.shortest_reply)
        };
        let at_shortest = |case: &&&Case| sent(case) && shortest(case) == Some(true);
        put("due_at_shortest", cases.iter().filter(at_shortest).count());
        let granted = told.iter().flat_map(|told| &told.granted_on);
        put("extensions_granted", granted.filter(|day| self.period.contains(**day)).count());
        put("papers_withheld", told.iter().map(|told| self.withheld(told)).sum());
        let ownerless = |case: &&&Case| ended_at(case).is_none() && is_ownerless(case);
        put("asker_dissolved", cases.iter().filter(ownerless).count());
        put("opinions_undisposed", told.iter().filter(|told| self.is_undisposed(told)).count());
        let took: Vec<u16> =
            cases.iter().filter_map(|case| self.took_to_conclude(case, told)).collect();
        table.insert(
            (asker.to_owned(), "days_to_conclude_median".to_owned()),
            percentile(&took, 50),
        );
        table.insert(
            (asker.to_owned(), "days_to_conclude_ninetieth".to_owned()),
            percentile(&took, 90),
        );
    }

    fn counted(&self, at: DateTime<FixedOffset>, policy: &Policy) -> Option<NaiveDate> {
        counts_on(&self.world.calendar, at, policy.office_hours, None)
    }

    /// The due date for a reply that counts on this day.
    fn due(&self, told: &Told<'_>, on: NaiveDate) -> Option<NaiveDate> {
        due(&self.world.calendar, told.due_on, told.owed, on)
    }

    /// By how many working days a reply is missing, up to now or to the end of the consultation.
    fn overdue_by(&self, told: &Told<'_>) -> Option<u16> {
        let until = ended_at(told.case).unwrap_or(self.now);
        let would_count_on = self.counted(until, told.policy)?;
        let due_on = self.due(told, would_count_on)?;
        let waits = told.response.is_none() && !told.gone;
        let overdue = waits && would_count_on > due_on && until.date_naive() >= due_on;
        days(&self.world.calendar, due_on, would_count_on).filter(|_| overdue)
    }

    /// Whether it was decided in the period that the reply is on time, late or missing.
    fn is_settled(&self, told: &Told<'_>) -> bool {
        let settled_on = match told.responded_on() {
            Some(on) => self.due(told, on).map(|due_on| on.min(due_on)),
            None => self.overdue_by(told).and_then(|_| {
                let until = ended_at(told.case).unwrap_or(self.now);
                self.due(told, self.counted(until, told.policy)?)
            }),
        };
        settled_on.is_some_and(|day| self.period.contains(day))
    }

    fn took(&self, told: &Told<'_>) -> Option<u16> {
        let from = self.counted(told.received_at, told.policy)?;
        let took = days(&self.world.calendar, from, told.responded_on()?)?;
        let Some((asked_on, until)) = self.without_papers(told) else { return Some(took) };
        Some(took.saturating_sub(days(&self.world.calendar, asked_on.max(from), until)?))
    }

    /// From when to when the asker owed papers.
    fn without_papers(&self, told: &Told<'_>) -> Option<(NaiveDate, NaiveDate)> {
        let (asked_on, given_at) = told.papers?;
        let until = match (given_at, told.response) {
            (Some(at), _) => self.counted(at, told.policy)?,
            (None, Some(on)) => on,
            (None, None) => self.counted(self.now, told.policy)?,
        };
        Some((asked_on, until))
    }

    /// For how many working days of the period's figure it owed them.
    fn withheld(&self, told: &Told<'_>) -> usize {
        let Some((asked_on, until)) = self.without_papers(told) else { return 0 };
        let ended = ended_at(told.case).and_then(|at| self.counted(at, told.policy));
        let until = ended.map_or(until, |ended| until.min(ended));
        let counts = self.period.contains(until);
        days(&self.world.calendar, asked_on, until).filter(|_| counts).map_or(0, usize::from)
    }

    fn is_undisposed(&self, told: &Told<'_>) -> bool {
        let consultee = told.case.state.consultee(&told.agency);
        let opinion = consultee.and_then(|consultee| consultee.opinion());
        let has_points = opinion
            .is_some_and(|opinion| opinion.answers.iter().any(|one| !points(one).is_empty()));
        // A conclusion accounts for everything, as is checked elsewhere.
        let open = told.case.state.conclusion.is_none();
        has_points && open && told.response.is_some_and(|on| self.period.contains(on))
    }

    fn took_to_conclude(&self, case: &Case, told: &[&Told<'_>]) -> Option<u16> {
        let concluded_on = case.state.conclusion.as_ref()?.at.date_naive();
        let replies = told.iter().filter(|told| told.case.state.id == case.state.id);
        let last = replies.filter_map(|told| told.response).max()?;
        days(&self.world.calendar, last, concluded_on)
            .filter(|_| self.period.contains(concluded_on))
    }
}

/// The fewest days within which at least this share of the cases was done; 0 where there is none.
fn percentile(took: &[u16], percent: usize) -> u64 {
    let mut sorted = took.to_vec();
    sorted.sort_unstable();
    let enough = |days: &&u16| {
        sorted.iter().filter(|other| other <= days).count() * 100 >= percent * sorted.len()
    };
    sorted.iter().find(enough).copied().map_or(0, u64::from)
}
