//! The figures of the askers, counted once more from what was told.

use std::collections::BTreeSet;

use chrono::{DateTime, FixedOffset, NaiveDate};
use consultation::opinion::Stance;
use consultation::timeliness::{Period, Report};

use crate::properties::{Fate, Tale, Verdict};
use crate::recount::{Table, counted_on, days, percentile, put};

/// The day of the last reply, where the consultation has ended after one by `now`.
fn ended(tale: &Tale, now: DateTime<FixedOffset>) -> Option<(NaiveDate, NaiveDate)> {
    let concluded_at = tale.concluded_at.filter(|at| *at <= now)?;
    let replies = tale.fates.iter().filter_map(|(_, fate)| match fate {
        Fate::Silent => None,
        Fate::Returns { verdict: Verdict::Refused { answers_at, .. }, .. } => *answers_at,
        Fate::Answers { at, .. } | Fate::Returns { at, .. } => Some(*at),
    });
    Some((replies.map(counted_on).max()?, concluded_at.date_naive()))
}

/// Whether something in the opinion was neither accepted nor explained by `now`.
fn is_undisposed(tale: &Tale, stance: Stance, now: DateTime<FixedOffset>) -> bool {
    let concluded = tale.concluded_at.is_some_and(|at| at <= now);
    match stance {
        Stance::Agree => false,
        Stance::AgreeWithConditions => !concluded || tale.careless,
        Stance::Disagree => !concluded,
    }
}

/// All that can be counted of askers; agency `*` is all of them.
pub fn askers(tales: &[Tale], period: Period, now: DateTime<FixedOffset>) -> Table {
    let sent: Vec<_> = tales.iter().filter(|tale| tale.sent_at <= now).collect();
    let agencies: BTreeSet<_> = sent.iter().map(|tale| tale.asker()).chain(["*"]).collect();
    let mut table = Table::new();
    for agency in agencies {
        let own: Vec<_> =
            sent.iter().filter(|tale| agency == "*" || tale.asker() == agency).collect();
        let lately: Vec<_> =
            own.iter().filter(|tale| period.contains(tale.sent_at.date_naive())).collect();
        let mut put = |figure: &str, behind: BTreeSet<String>| {
            table.insert((agency.to_owned(), figure.to_owned()), (behind.len() as u64, behind));
        };
        put("consultations", lately.iter().map(|tale| format!("{}/*", tale.id())).collect());
        let asked = |counts: &dyn Fn(&Tale, &str) -> bool| {
            let mut behind = BTreeSet::new();
            for tale in &lately {
                for (consultee, _) in tale.fates.iter().filter(|(asked, _)| counts(tale, asked)) {
                    behind.insert(format!("{}/{consultee}", tale.id()));
                }
            }
            behind
        };
        put("consultees_asked", asked(&|_, _| true));
        put("asked_not_relevant", asked(&|tale, consultee| tale.irrelevant.contains(&consultee)));
        put("repeats", asked(&|tale, consultee| tale.asked_before.contains(&consultee)));
        let shortest =
            lately.iter().filter(|tale| days(counted_on(tale.sent_at), tale.due_on) <= 1);
        put("due_at_shortest", shortest.map(|tale| format!("{}/*", tale.id())).collect());
        let mut undisposed = BTreeSet::new();
        for tale in &own {
            for (consultee, fate) in &tale.fates {
                if let Fate::Answers { at, stance, .. } = fate
                    && *at <= now
                    && period.contains(counted_on(*at))
                    && is_undisposed(tale, *stance, now)
                {
                    undisposed.insert(format!("{}/{consultee}", tale.id()));
                }
            }
        }
        put("opinions_undisposed", undisposed);
        let mut granted = BTreeSet::new();
        for tale in &own {
            for (consultee, granted_at, _) in &tale.extended {
                if *granted_at <= now && period.contains(granted_at.date_naive()) {
                    granted.insert(format!("{}/{consultee}", tale.id()));
                }
            }
        }
        put("extensions_granted", granted);
        let took = || {
            own.iter()
                .filter_map(|tale| ended(tale, now))
                .filter(|(_, ended_on)| period.contains(*ended_on))
                .map(|(last_reply_on, ended_on)| days(last_reply_on, ended_on))
                .collect()
        };
        for (name, percent) in [("median", 50), ("ninetieth", 90)] {
            let value = percentile(took(), percent).unwrap_or(u64::MAX);
            table.insert((agency.to_owned(), name.to_owned()), (value, BTreeSet::new()));
        }
    }
    table
}

/// The same table read out of the report's JSON.
pub fn read(report: &Report) -> Table {
    let json = serde_json::to_value(report).expect("a report serialises");
    let rows = json["askers"].as_array().expect("rows are a list");
    let mut table = Table::new();
    for row in rows.iter().chain([&json["all_askers"]]) {
        let agency = row["agency"].as_str().unwrap_or("*");
        for figure in [
            "consultations",
            "consultees_asked",
            "asked_not_relevant",
            "repeats",
            "due_at_shortest",
            "opinions_undisposed",
            "extensions_granted",
        ] {
            put(&mut table, agency, figure, &row[figure]);
        }
        for name in ["median", "ninetieth"] {
            let value = row["days_to_conclude"][name].as_u64().unwrap_or(u64::MAX);
            table.insert((agency.to_owned(), name.to_owned()), (value, BTreeSet::new()));
        }
    }
    table
}
