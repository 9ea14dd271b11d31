//! Records that no sequence of commands leads to, at moments that no calendar knows: nothing is right there but not to panic.

use chrono::{DateTime, TimeDelta, Utc};
use consultation::decide::{decide, warnings};
use consultation::timeliness::{Period, report};
use consultation::view::{asked_row, inbox_rows};
use consultation::visibility::view_for;
use consultation::{Consultation, Recorded};

use crate::random::Random;
use crate::walk::{Tally, attempt, walk};

/// Days from the walk: within its years, before and after every calendar, and beyond every date.
const SHIFTS: [i64; 8] = [0, 1, -30, 200, 400, -127 * 365, 7_972 * 365, -270_000 * 365];

pub fn stray(seed: u64) {
    let walked = walk(seed, &mut Tally::default());
    let mut random = Random::new(!seed);
    for case in &walked.cases {
        let record = shuffled(&case.record, &mut random);
        let state = Consultation::replay(case.state.id, &record);
        let shift = TimeDelta::days(*random.one_of(&SHIFTS));
        let now = walked.now.checked_add_signed(shift);
        let now = now.unwrap_or(DateTime::<Utc>::MIN_UTC.fixed_offset());
        let (world, days) = (&walked.world, now.date_naive());
        for step in 0..6 {
            let (_, actor, _, command) = attempt(&mut random, world, &state, walked.now, step);
            let earlier = walked.earlier(&actor.agency);
            let context = world.context(&actor, now, &earlier);
            let _ = decide(&state, &command, &context);
            let _ = warnings(&state, &command, &context);
            let _ = inbox_rows(&state, &context);
            let _ = asked_row(&state, &context);
            let _ = view_for(&state, &record, &actor, &world.policy);
        }
        let period = Period::new(days, days).expect("it is not reversed");
        let _ = report([&state], period, now, &world.calendar, &world.policy);
    }
}

fn shuffled(record: &[Recorded], random: &mut Random) -> Vec<Recorded> {
    let mut record = record.to_vec();
    for _ in 0..random.below(12) {
        if !record.is_empty() {
            let (a, b) = (random.below(record.len()), random.below(record.len()));
            record.swap(a, b);
        }
    }
    record.truncate(random.below(record.len() + 1));
    record
}
