//! The figures counted once more, from the record and domain.md's definitions alone: each figure in a pass of its own.
//!
//! Figures that are 0 or absent are left out.

mod record;
mod told;
mod view;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, FixedOffset};
use consultation::timeliness::{Period, Report};
use serde_json::Value;

use self::told::{Told, told};
use self::view::View;
use crate::walk::Case;
use crate::world::World;

/// The agency, `*` for all of them, and the figure.
pub type Key = (String, String);
pub type Table = BTreeMap<Key, u64>;

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
