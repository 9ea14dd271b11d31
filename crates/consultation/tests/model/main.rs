//! Random officers put random commands to the rules, in random provinces. What is written down in [`invariants`] holds
//! after every one of them.
//!
//! [`acts`] makes commands, one entry each; [`walk`] decides them one after the other; [`coverage`] says what they
//! reached, and fails where a command, an event or a code was never reached.
//!
//! `MODEL_SEED=7 cargo test -p consultation --test model` walks once more what failed.

mod acts;
mod coverage;
mod days;
mod invariants;
mod making;
mod random;
mod recount;
mod speed;
mod stray;
mod walk;
mod world;

use std::num::NonZero;
use std::thread;
use std::time::Instant;

use walk::{ACTS_IN_A_WALK, Tally, walk};

/// Walks until so many commands were tried, on every processor.
fn walk_for(commands: usize) -> Tally {
    let walks = u64::try_from(commands.div_ceil(ACTS_IN_A_WALK)).expect("a number of walks");
    if let Ok(seed) = std::env::var("MODEL_SEED") {
        let mut tally = Tally::default();
        walk(seed.parse().expect("a number"), &mut tally);
        return tally;
    }
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    let tally = thread::scope(|scope| {
        let walking = (0..threads).map(|first| {
            scope.spawn(move || {
                let mut tally = Tally::default();
                let first = u64::try_from(first).expect("a number of a thread");
                (first..walks).step_by(threads).for_each(|seed| drop(walk(seed, &mut tally)));
                tally
            })
        });
        let walking: Vec<_> = walking.collect();
        walking.into_iter().fold(Tally::default(), |all, thread| {
            all.and(thread.join().expect("the invariants hold"))
        })
    });
    println!("{}", tally.coverage);
    let gaps = tally.coverage.gaps();
    assert!(gaps.is_empty(), "what walks do not reach:\n{}", gaps.join("\n"));
    tally
}

#[test]
fn whatever_officers_try_the_invariants_hold() {
    walk_for(20_000);
}

#[test]
fn nothing_panics_on_records_that_nobody_could_write() {
    (0..40).for_each(stray::stray);
}

/// A million commands, each checked in full, and how long things take: `cargo xtask bench`.
#[test]
#[ignore = "takes minutes, and measures what was built with optimisation"]
fn a_million_commands() {
    let commands = std::env::var("MODEL_COMMANDS")
        .map_or(1_000_000, |number| number.parse().expect("MODEL_COMMANDS is a number"));
    let started = Instant::now();
    let mut tally = walk_for(commands);
    let took = started.elapsed();
    let tried = tally.decisions.len();
    let each = took / u32::try_from(tried).expect("a number of commands");
    println!("{tried} commands with every check in {took:.1?}: {each:?} each");
    println!("{:44} {}", "decision on a command", speed::summary(&mut tally.decisions));
    speed::print();
}
