//! The figures counted once more, from the record and domain.md's definitions alone: each figure in a pass of its own.
//!
//! Figures that are 0 or absent are left out.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, FixedOffset, NaiveDate};
use consultation::agency::AgencyId;
use consultation::event::Dispatch;
use consultation::policy::Policy;
use consultation::timeliness::{Period, Report};
use consultation::violation::Violation;
use consultation::{Event, Recorded};
use serde_json::Value;
use uuid::Uuid;

use crate::days::{counts_on, days, due};
use crate::invariants::points;
use crate::walk::Case;
use crate::world::World;

/// The agency, `*` for all of them, and the figure.
pub type Key = (String, String);
pub type Table = BTreeMap<Key, u64>;

/// What became of a return.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Returned {
    Undecided,
    Settled,
}

/// What the record says of one request to one agency.
struct Told<'a> {
    case: &'a Case,
    policy: &'a Policy,
    agency: AgencyId,
    received_at: DateTime<FixedOffset>,
    due_on: NaiveDate,
    /// Since when the asker owes papers, and how many days that is worth at most.
    owed: Option<(NaiveDate, u16)>,
    relevant: bool,
    repeats: Option<Uuid>,
    response: Option<NaiveDate>,
    returned: Option<Returned>,
    /// Nobody is there any more who could reply.
    gone: bool,
    evasive: u64,
    refused_on: Vec<NaiveDate>,
    granted_on: Vec<NaiveDate>,
    /// When papers were asked for, and given.
    papers: Option<(NaiveDate, Option<DateTime<FixedOffset>>)>,
}

/// What the report says.
pub fn said(report: &Report) -> Table {
    let json = serde_json::to_value(report).expect("it serialises");
    let mut table = Table::new();
    let mut take = |row: &Value, agency: &str| {
        for (name, figure) in row.as_object().expect("figures") {
            let mut put = |name: String, number: &Value| {
                if let Some(number) = number.as_u64().filter(|number| *number > 0) {
                    table.insert((agency.to_owned(), name), number);
                }
            };
            match name.as_str() {
                "overdue_buckets" => {
                    for bucket in figure.as_array().expect("buckets") {
                        put(format!("overdue_from_{}", bucket["at_least"]), &bucket["count"]);
                    }
                }
                "days_to_respond" | "days_to_conclude" => {
                    put(format!("{name}_median"), &figure["median"]);
                    put(format!("{name}_ninetieth"), &figure["ninetieth"]);
                }
                "on_time_rate" => put(format!("{name}_of"), &figure["of"]),
                "agency" | "rank" => {}
                _ => put(name.clone(), &figure["count"]),
            }
        }
    };
    for row in ["consultees", "askers"].iter().filter_map(|rows| json[rows].as_array()).flatten() {
        take(row, row["agency"].as_str().expect("an agency"));
    }
    take(&json["all_consultees"], "*");
    take(&json["all_askers"], "*");
    table
}

/// What is counted.
pub fn counted(cases: &[Case], world: &World, period: Period, now: DateTime<FixedOffset>) -> Table {
    let sent: Vec<&Case> = cases.iter().filter(|case| case.state.sending.is_some()).collect();
    let told: Vec<Told<'_>> = sent.iter().flat_map(|case| told(case, world)).collect();
    let view = View { world, period, now };
    let mut table = Table::new();
    for agency in told.iter().map(|told| told.agency.0.as_str()).collect::<BTreeSet<_>>() {
        let own: Vec<_> = told.iter().filter(|told| told.agency.0 == agency).collect();
        view.consultee(agency, &own, &mut table);
    }
    view.consultee("*", &told.iter().collect::<Vec<_>>(), &mut table);
    for asker in sent.iter().map(|case| case.state.asker.0.as_str()).collect::<BTreeSet<_>>() {
        let own = |case: &Case| case.state.asker.0 == asker;
        let cases: Vec<&Case> = sent.iter().copied().filter(|case| own(case)).collect();
        let told: Vec<_> = told.iter().filter(|told| own(told.case)).collect();
        view.asker(asker, &cases, &told, &mut table);
    }
    view.asker("*", &sent, &told.iter().collect::<Vec<_>>(), &mut table);
    table.retain(|_, number| *number > 0);
    table
}

fn told<'a>(case: &'a Case, world: &'a World) -> Vec<Told<'a>> {
    let mut all: Vec<Told<'a>> = Vec::new();
    let policy = case.policy(world);
    let mut asker = case.record.first().map(|drafted| drafted.actor.agency.clone());
    for Recorded { at, event, .. } in &as_it_counts(&case.record) {
        let mut ask = |dispatch: &Dispatch| {
            all.push(Told {
                case,
                policy,
                agency: dispatch.asked.agency.clone(),
                received_at: dispatch.arrives_at,
                due_on: dispatch.due_on,
                owed: None,
                relevant: !dispatch.mandates.is_empty(),
                repeats: dispatch.repeats,
                response: None,
                returned: None,
                gone: false,
                evasive: 0,
                refused_on: Vec::new(),
                granted_on: Vec::new(),
                papers: None,
            });
        };
        match event {
            Event::RequestSent { dispatches, .. } => dispatches.iter().for_each(ask),
            Event::QuestionsRedirected { dispatch, .. } => ask(dispatch),
            Event::AgencySucceeded { agency, successor, .. } => {
                let asks = asker.as_ref() == Some(agency);
                if asks && successor.is_some() {
                    asker.clone_from(successor);
                }
                let taken = |id: &AgencyId| {
                    asker.as_ref() == Some(id) || all.iter().any(|told| told.agency == *id)
                };
                let free = successor.clone().filter(|id| !taken(id));
                let concerned = if asks { successor.as_ref() } else { Some(agency) };
                let found = all.iter_mut().find(|told| Some(&told.agency) == concerned);
                match (found, free) {
                    (Some(told), Some(successor)) if !asks => told.agency = successor,
                    (Some(told), _) => told.gone = told.response.is_none(),
                    (None, _) => {}
                }
            }
            _ => {
                let json = serde_json::to_value(event).expect("it serialises");
                let agency = json["agency"].as_str().unwrap_or_default();
                if let Some(told) = all.iter_mut().find(|told| told.agency.0 == agency) {
                    told.take_in(*at, event);
                }
            }
        }
    }
    all
}

impl Told<'_> {
    fn take_in(&mut self, at: DateTime<FixedOffset>, event: &Event) {
        if let Event::RequestAnswered { due_on: Some(due_on), .. }
        | Event::RequestReturned { due_on: Some(due_on), .. } = event
        {
            (self.due_on, self.owed) = (*due_on, None);
        }
        match event {
            Event::ReceiptAcknowledged { .. } => self.received_at = self.received_at.min(at),
            Event::RequestAnswered { answered_on, warnings, .. } => {
                self.response = Some(*answered_on);
                self.evasive = warnings
                    .iter()
                    .map(|warning| match warning {
                        Violation::EvasiveWording { findings, .. } => findings.len() as u64,
                        _ => 0,
                    })
                    .sum();
            }
            Event::RequestReturned { returned_on, .. } => {
                (self.response, self.returned) = (Some(*returned_on), Some(Returned::Undecided));
            }
            Event::ReturnAccepted { .. } | Event::CompetenceRuled { due_on: None, .. } => {
                self.returned = Some(Returned::Settled);
            }
            Event::CompetenceRuled { due_on: Some(due_on), .. } => {
                (self.response, self.returned) = (None, None);
                self.refused_on.push(at.date_naive());
                (self.received_at, self.due_on, self.owed) = (at, *due_on, None);
                self.papers = self.papers.filter(|(_, given_at)| given_at.is_some());
            }
            Event::ExtensionGranted { due_on, .. } => {
                self.due_on = *due_on;
                self.granted_on.push(at.date_naive());
            }
            Event::DueDateRecounted { due_on, .. } => self.due_on = *due_on,
            Event::InformationAsked { asked_on, at_most, .. } => {
                self.owed = Some((*asked_on, *at_most));
                self.papers = Some((*asked_on, None));
            }
            Event::InformationGiven { due_on, .. } => {
                (self.due_on, self.owed) = (*due_on, None);
                self.papers = self.papers.map(|(asked_on, _)| (asked_on, Some(at)));
            }
            _ => {}
        }
    }

    fn responded_on(&self) -> Option<NaiveDate> {
        self.response.filter(|_| self.returned != Some(Returned::Undecided))
    }
}

/// What is looked at, and when.
struct View<'a> {
    world: &'a World,
    period: Period,
    now: DateTime<FixedOffset>,
}

impl View<'_> {
    fn consultee(&self, agency: &str, told: &[&Told<'_>], table: &mut Table) {
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

    fn asker(&self, asker: &str, cases: &[&Case], told: &[&Told<'_>], table: &mut Table) {
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

/// The record with every time put right, and without what is void: looked up anew for each event.
pub fn as_it_counts(record: &[Recorded]) -> Vec<Recorded> {
    let mut counts = Vec::new();
    for recorded in record {
        let mut recorded = Some(recorded.clone());
        for later in record {
            let Event::TimeCorrected { corrects, at, counts_on, due_on, .. } = &later.event else {
                continue;
            };
            let Some(found) = recorded.as_mut().filter(|it| it.sequence == *corrects) else {
                continue;
            };
            let Some(at) = at else {
                recorded = None;
                continue;
            };
            found.at = *at;
            match &mut found.event {
                Event::RequestAnswered { answered_on, due_on: due, .. } => {
                    *answered_on = counts_on.expect("a reply counts on a day");
                    *due = due_on.or(*due);
                }
                Event::RequestReturned { returned_on, due_on: due, .. } => {
                    *returned_on = counts_on.expect("a reply counts on a day");
                    *due = due_on.or(*due);
                }
                _ => {}
            }
        }
        counts.extend(recorded);
    }
    counts
}

/// Since when nobody is asked any more, as the record says.
fn ended_at(case: &Case) -> Option<DateTime<FixedOffset>> {
    as_it_counts(&case.record).iter().find_map(|recorded| match recorded.event {
        Event::ConsultationConcluded { .. } | Event::ConsultationWithdrawn { .. } => {
            Some(recorded.at)
        }
        _ => None,
    })
}

/// Whether the asker is no more, and nobody has its tasks, as the record says.
fn is_ownerless(case: &Case) -> bool {
    let mut asker = case.record.first().map(|drafted| &drafted.actor.agency);
    let mut ownerless = false;
    let counts = as_it_counts(&case.record);
    for recorded in &counts {
        if let Event::AgencySucceeded { agency, successor, .. } = &recorded.event
            && asker == Some(agency)
        {
            ownerless = successor.is_none();
            asker = successor.as_ref().or(asker);
        }
    }
    ownerless
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
