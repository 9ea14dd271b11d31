//! The figures of the report against those that are counted from the record.

use chrono::{DateTime, Days, FixedOffset};
use consultation::timeliness::{Period, report};

use super::{Checked, Step, holds};
use crate::recount;
use crate::walk::Case;
use crate::world::World;

/// The report says of every agency what counting its requests one by one says.
pub fn figures_equal_a_slow_recount(step: &Step<'_>) -> Checked {
    if step.after().sending.is_none() {
        return Ok(());
    }
    equal_a_slow_recount(std::slice::from_ref(step.case), step.world, step.now, step.number)
}

/// Over a period that the number picks.
pub fn equal_a_slow_recount(
    cases: &[Case],
    world: &World,
    now: DateTime<FixedOffset>,
    number: usize,
) -> Checked {
    let back = Days::new(number as u64 % 23 + 2);
    let long = Days::new(number as u64 % 31);
    let from = now.date_naive() - back;
    let period = Period::new(from, from + long).expect("it is not reversed");
    let states = cases.iter().map(|case| &case.state);
    let Ok(report) = report(states, period, now, &world.calendar, &world.policy) else {
        return Ok(());
    };
    let said = recount::said(&report);
    let counted = recount::counted(cases, world, period, now);
    holds(said == counted, || {
        let differs = |key: &&recount::Key| said.get(*key) != counted.get(*key);
        let keys: Vec<_> = said.keys().chain(counted.keys()).filter(differs).collect();
        let shown = keys.iter().map(|key| (key, said.get(*key), counted.get(*key)));
        format!("(figure, said, counted) {:?} over {period:?}", shown.collect::<Vec<_>>())
    })
}
