//! The figures counted once more, slowly and from what was told rather than from the state: each day looked at one by
//! one, each figure in a pass of its own. The result is keyed as the report's JSON is.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime};
use consultation::timeliness::{Period, Report};
use serde_json::Value;

use crate::CALENDAR;
use crate::properties::{Fate, Tale, Verdict};

/// The number that a figure shows, and the requests behind it.
pub type Counted = (u64, BTreeSet<String>);
/// By agency and figure.
pub type Table = BTreeMap<(String, String), Counted>;

/// One request to one consultee, as it stands at the moment of the report.
struct Known {
    agency: String,
    request: String,
    received_on: NaiveDate,
    due_on: NaiveDate,
    response: Option<NaiveDate>,
    returned: bool,
    undecided: bool,
    evasive: u64,
    refused_on: Option<NaiveDate>,
    asked_until: DateTime<FixedOffset>,
    concluded: bool,
}

fn works(day: NaiveDate) -> bool {
    CALENDAR.day(day).expect("within the calendar").is_working()
}

fn next(day: NaiveDate) -> NaiveDate {
    day.succ_opt().expect("there is another day")
}

/// The day on which an act at this moment counts.
pub fn counted_on(at: DateTime<FixedOffset>) -> NaiveDate {
    let closing = NaiveTime::from_hms_opt(17, 0, 0).expect("an hour of the day");
    let mut day = at.date_naive();
    if at.time() > closing {
        day = next(day);
    }
    while !works(day) {
        day = next(day);
    }
    day
}

/// The working days after `from` up to and including `to`.
pub fn days(from: NaiveDate, to: NaiveDate) -> u64 {
    let mut count = 0;
    let mut day = from;
    while day < to {
        day = next(day);
        count += u64::from(works(day));
    }
    count
}

fn known(tale: &Tale, now: DateTime<FixedOffset>) -> Vec<Known> {
    let concluded = tale.concluded_at.is_some_and(|at| at <= now);
    let asked_until = tale.concluded_at.filter(|at| *at <= now).unwrap_or(now);
    let happened = |at: DateTime<FixedOffset>| (at <= now).then(|| counted_on(at));
    let of_fate = |(agency, fate): &(&str, Fate)| {
        let mut known = Known {
            agency: (*agency).to_owned(),
            request: format!("{}/{agency}", tale.id()),
            received_on: counted_on(tale.sent_at),
            due_on: tale.due_on,
            response: None,
            returned: false,
            undecided: false,
            evasive: 0,
            refused_on: None,
            asked_until,
            concluded,
        };
        let granted = tale.extended.iter().find(|(asked, at, _)| asked == agency && *at <= now);
        if let Some((_, _, due_on)) = granted {
            known.due_on = *due_on;
        }
        match fate {
            Fate::Silent => {}
            Fate::Answers { at, evasive, .. } => {
                known.response = happened(*at);
                known.evasive = 2 * u64::from(*evasive);
            }
            Fate::Returns { at, verdict } => {
                let returned_on = happened(*at);
                known.undecided = returned_on.is_some();
                match verdict {
                    Verdict::Upheld(decided_at) if *decided_at <= now => {
                        (known.undecided, known.returned) = (false, true);
                        known.response = returned_on;
                    }
                    Verdict::Refused { ruled_at, due_on, answers_at } if *ruled_at <= now => {
                        known.undecided = false;
                        known.refused_on = Some(ruled_at.date_naive());
                        known.received_on = counted_on(*ruled_at);
                        known.due_on = *due_on;
                        known.response = answers_at.and_then(happened);
                    }
                    Verdict::None | Verdict::Upheld(_) | Verdict::Refused { .. } => {}
                }
            }
        }
        known
    };
    tale.fates.iter().map(of_fate).collect()
}

impl Known {
    fn overdue_by(&self) -> Option<u64> {
        let would_count_on = counted_on(self.asked_until);
        let open = self.response.is_none() && !self.undecided;
        (open && would_count_on > self.due_on).then(|| days(self.due_on, would_count_on))
    }

    fn settled_in(&self, period: Period) -> bool {
        match self.response {
            Some(on) => period.contains(on.min(self.due_on)),
            None => self.overdue_by().is_some() && period.contains(self.due_on),
        }
    }

    fn took(&self) -> u64 {
        self.response.map_or(0, |on| days(self.received_on, on))
    }
}

/// The smallest number of days within which at least `percent` of the cases were done.
pub fn percentile(mut took: Vec<u64>, percent: usize) -> Option<u64> {
    took.sort_unstable();
    let enough =
        |days: &u64| took.iter().filter(|t| *t <= days).count() * 100 >= percent * took.len();
    took.iter().copied().find(enough)
}

/// All that can be counted of consultees; agency `*` is all of them.
pub fn consultees(tales: &[Tale], period: Period, now: DateTime<FixedOffset>) -> Table {
    let all: Vec<_> =
        tales.iter().filter(|tale| tale.sent_at <= now).flat_map(|tale| known(tale, now)).collect();
    let mut table = Table::new();
    let agencies: BTreeSet<_> = all.iter().map(|known| &*known.agency).chain(["*"]).collect();
    for agency in agencies {
        let own: Vec<_> =
            all.iter().filter(|known| agency == "*" || known.agency == agency).collect();
        let mut put = |figure: &str, counts: &dyn Fn(&Known) -> bool| {
            let behind: BTreeSet<_> = own
                .iter()
                .filter(|known| counts(known))
                .map(|known| known.request.clone())
                .collect();
            table.insert((agency.to_owned(), figure.to_owned()), (behind.len() as u64, behind));
        };
        let settled = |known: &Known| known.settled_in(period);
        let in_time = |known: &Known| known.response.is_some_and(|on| on <= known.due_on);
        let too_late = |known: &Known| known.response.is_some_and(|on| on > known.due_on);
        put("requests", &settled);
        put("on_time", &|known| settled(known) && in_time(known));
        put("late", &|known| settled(known) && too_late(known));
        put("unanswered", &|known| settled(known) && known.response.is_none());
        put("closed_unanswered", &|known| {
            settled(known) && known.response.is_none() && known.concluded
        });
        put("returned", &|known| settled(known) && known.response.is_some() && known.returned);
        put("returns_refused", &|known| known.refused_on.is_some_and(|day| period.contains(day)));
        put("returns_undecided", &|known| known.undecided);
        let overdue = |known: &Known| known.overdue_by().filter(|_| !known.concluded);
        put("overdue_now", &|known| overdue(known).is_some());
        for (name, range) in [("1", 1..=2), ("3", 3..=5), ("6", 6..=10), ("11", 11..=u64::MAX)] {
            put(name, &|known| overdue(known).is_some_and(|days| range.contains(&days)));
        }
        put("silent", &|known| overdue(known).is_some_and(|days| days >= 2));
        put("not_yet_due", &|known| {
            known.response.is_none()
                && !known.undecided
                && !known.concluded
                && known.overdue_by().is_none()
        });
        let evades =
            |known: &&&Known| settled(known) && known.response.is_some() && known.evasive > 0;
        let evasive: Vec<_> = own.iter().filter(evades).collect();
        let findings = evasive.iter().map(|known| known.evasive).sum();
        let behind = evasive.iter().map(|known| known.request.clone()).collect();
        table.insert((agency.to_owned(), "evasive_overridden".to_owned()), (findings, behind));
        let took = || -> Vec<_> {
            own.iter()
                .filter(|known| known.settled_in(period) && known.response.is_some())
                .map(|known| known.took())
                .collect()
        };
        for (name, percent) in [("median", 50), ("ninetieth", 90)] {
            let value = percentile(took(), percent).unwrap_or(u64::MAX);
            table.insert((agency.to_owned(), name.to_owned()), (value, BTreeSet::new()));
        }
    }
    table
}

/// The rank of each agency that has one: one more than the number of better ones.
pub fn ranks(table: &Table, fewest: u64) -> BTreeMap<String, u64> {
    let count = |agency: &str, figure: &str| table[&(agency.to_owned(), figure.to_owned())].0;
    let agencies: BTreeSet<_> = table.keys().map(|(agency, _)| &**agency).collect();
    let mut rates: Vec<_> = agencies
        .into_iter()
        .filter(|agency| *agency != "*" && count(agency, "requests") >= fewest.max(1))
        .map(|agency| (agency, count(agency, "on_time"), count(agency, "requests")))
        .collect();
    rates.sort_by_key(|(_, on_time, requests)| std::cmp::Reverse(on_time * 1_000_000 / requests));
    let mut ranks = BTreeMap::new();
    for (position, (agency, on_time, requests)) in rates.iter().enumerate() {
        let rank = match position.checked_sub(1).map(|before| &rates[before]) {
            Some((before, better, of)) if better * requests == on_time * of => ranks[*before],
            _ => position as u64 + 1,
        };
        ranks.insert((*agency).to_owned(), rank);
    }
    ranks
}

/// The same table read out of the report's JSON.
pub fn read(report: &Report) -> Table {
    let json = serde_json::to_value(report).expect("a report serialises");
    let rows = json["consultees"].as_array().expect("rows are a list");
    let mut table = Table::new();
    for row in rows.iter().chain([&json["all_consultees"]]) {
        let agency = row["agency"].as_str().unwrap_or("*");
        for figure in FIGURES {
            put(&mut table, agency, figure, &row[figure]);
        }
        for bucket in row["overdue_buckets"].as_array().expect("buckets are a list") {
            put(&mut table, agency, &bucket["at_least"].to_string(), bucket);
        }
        for name in ["median", "ninetieth"] {
            let value = row["days_to_respond"][name].as_u64().unwrap_or(u64::MAX);
            table.insert((agency.to_owned(), name.to_owned()), (value, BTreeSet::new()));
        }
    }
    table
}

const FIGURES: [&str; 12] = [
    "evasive_overridden",
    "requests",
    "on_time",
    "late",
    "unanswered",
    "closed_unanswered",
    "returned",
    "returns_refused",
    "returns_undecided",
    "overdue_now",
    "silent",
    "not_yet_due",
];

pub fn put(table: &mut Table, agency: &str, name: &str, figure: &Value) {
    let references = figure["references"].as_array().expect("references are a list");
    let behind: BTreeSet<_> = references
        .iter()
        .map(|reference| {
            let word = |name: &str| reference[name].as_str().unwrap_or("*").to_owned();
            format!("{}/{}", word("consultation"), word("consultee"))
        })
        .collect();
    assert_eq!(behind.len(), references.len(), "each reference once: {references:?}");
    let count = figure["count"].as_u64().expect("a count");
    table.insert((agency.to_owned(), name.to_owned()), (count, behind));
}
