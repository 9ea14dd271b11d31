//! Random officers act on a few consultations of one province, one after the other.

mod case;
mod tally;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Instant;

use chrono::{DateTime, Days, FixedOffset, TimeDelta};
use consultation::agency::{AgencyId, Role};
use consultation::consultation::Stage;
use consultation::decide::{correct_time, decide, declare_void, reminders, succession, warnings};
use consultation::earlier::EarlierRound;
use consultation::violation::Violations;
use consultation::{Actor, Command, Consultation, Event};

pub use self::case::Case;
pub use self::tally::Tally;
use crate::acts::{ACTS, Act};
use crate::invariants::{self, Checked, Step, fail, holds};
use crate::making::{Making, text};
use crate::random::Random;
use crate::world::{STRANGER, World, day};

/// The acts of one walk.
pub const ACTS_IN_A_WALK: usize = 100;
/// How many consultations there are in one walk at most: enough to be asked on one dossier a third time.
const MOST_CASES: usize = 6;

/// Where a walk has got to.
pub struct Walk {
    seed: u64,
    pub world: World,
    pub cases: Vec<Case>,
    pub now: DateTime<FixedOffset>,
    random: Random,
    /// Of its own, so that what officers try is the same with corrections and without.
    corrections: Random,
    log: Vec<Tried>,
}

struct Tried {
    at: DateTime<FixedOffset>,
    case: usize,
    actor: Actor,
    command: Command,
    /// The events, or what refused it.
    outcome: Result<usize, Violations>,
}

/// Walks once; panics with the seed and everything that was tried when an invariant does not hold.
pub fn walk(seed: u64, tally: &mut Tally) -> Walk {
    let mut walk = Walk::new(seed);
    for _ in 0..ACTS_IN_A_WALK {
        walk.checked(|walk| walk.step(tally));
    }
    walk.checked(|walk| invariants::at_the_end(walk));
    walk
}

impl Walk {
    fn new(seed: u64) -> Self {
        let mut random = Random::new(seed);
        let world = World::new(&mut random);
        let first_day = day(2026, 2, 2) + Days::new(u64::from(random.between(0..=330)));
        let now = format!("{first_day}T08:30:00+07:00");
        let now = DateTime::parse_from_rfc3339(&now).expect("a moment");
        let corrections = Random::new(!seed);
        Self { seed, world, cases: vec![Case::new(1)], now, random, corrections, log: Vec::new() }
    }

    /// Mostly a consultation where something can still happen; one more where there is none, or by chance.
    fn pick(&mut self) -> usize {
        let goes_on =
            |case: &Case| !matches!(case.state.stage, Stage::Concluded | Stage::Withdrawn);
        let open: Vec<usize> =
            (0..self.cases.len()).filter(|at| goes_on(&self.cases[*at])).collect();
        let more = open.is_empty() || self.random.percent(3);
        if more && self.cases.len() < MOST_CASES {
            self.cases.push(Case::new(self.cases.len() as u128 + 1));
            return self.cases.len() - 1;
        }
        if open.is_empty() || self.random.percent(5) {
            return self.random.below(self.cases.len());
        }
        *self.random.one_of(&open)
    }

    /// Does something and says what led to it where it goes wrong.
    fn checked(&mut self, work: impl FnOnce(&mut Self) -> Checked) {
        let outcome = catch_unwind(AssertUnwindSafe(|| work(self)));
        let wrong = match outcome {
            Ok(Ok(())) => return,
            Ok(Err(wrong)) => wrong,
            Err(panic) => {
                let text = panic.downcast_ref::<String>().map(String::as_str);
                let text = text.or_else(|| panic.downcast_ref::<&str>().copied());
                format!("panicked: {}", text.unwrap_or("without a text"))
            }
        };
        for Tried { at, case, actor, command, outcome } in &self.log {
            let command = serde_json::to_string(command).expect("a command has JSON");
            let who = (&actor.officer, actor.role);
            eprintln!("{at} case {case} {who:?}\n  {command}\n  {outcome:?}");
        }
        let seed = self.seed;
        panic!("{wrong}\nafter the {} acts above; again: MODEL_SEED={seed}", self.log.len());
    }

    fn step(&mut self, tally: &mut Tally) -> Checked {
        let wait = self.wait();
        self.now += wait;
        if self.random.percent(2) {
            self.world.change(self.now.date_naive(), &mut self.random);
        }
        self.happens_by_itself(tally)?;
        if self.corrections.percent(1) {
            self.is_put_right(tally)?;
        }
        let at = self.pick();
        let (act, actor, target, command) = {
            let Self { random, world, cases, now, log, .. } = self;
            attempt(random, world, &cases[at].state, *now, log.len())
        };
        let earlier = self.earlier(&actor.agency);
        let (decided, warned, took) = {
            let context = self.world.context(&actor, self.now, &earlier);
            let state = &self.cases[at].state;
            let started = Instant::now();
            let decided = decide(state, &command, &context);
            let took = started.elapsed();
            (decided, warnings(state, &command, &context), took)
        };
        tally.decisions.push(took);
        tally.coverage.tried(act, &decided, &warned);
        let (world, now) = (&self.world, self.now);
        let outcome = decided.as_ref().map(Vec::len).map_err(Clone::clone);
        self.log.push(Tried {
            at: now,
            case: at,
            actor: actor.clone(),
            command: command.clone(),
            outcome,
        });
        invariants::of_warnings(&warned)?;
        let events = match decided {
            Err(violations) => return invariants::of_refusals(&violations),
            Ok(events) => events,
        };
        let sent = events.iter().any(|event| matches!(event, Event::RequestSent { .. }));
        let case = &mut self.cases[at];
        let before = case.state.clone();
        let recorded_before = case.record.len();
        for event in events {
            let json = case.take_in(&actor, now, event)?;
            tally.coverage.recorded(&json);
        }
        if sent {
            case.sent_under = Some(world.policy.clone());
        }
        let step = Step {
            world,
            act,
            actor: &actor,
            target: &target,
            command: &command,
            before: &before,
            recorded: &self.cases[at].record[recorded_before..],
            case: &self.cases[at],
            cases: &self.cases,
            now,
            number: self.log.len(),
        };
        invariants::of_steps(&step)?;
        for consultee in &step.after().consultees {
            let before = step.before.consultee(&consultee.agency);
            if before.is_none_or(|before| before.return_circle().is_none()) {
                tally.coverage.escalated(consultee.return_circle());
            }
        }
        let late = invariants::lateness(&self.cases[at], &self.world, now)?;
        self.cases[at].late = late;
        Ok(())
    }

    /// What the service records without anybody's doing: who follows whom, and reminders, each once.
    fn happens_by_itself(&mut self, tally: &mut Tally) -> Checked {
        let Self { world, cases, now, .. } = self;
        let World { register, calendar, policy, .. } = &*world;
        let on = now.date_naive();
        let due = |state: &Consultation| reminders(state, on, calendar, policy).unwrap_or_default();
        for case in cases {
            let followed = succession(&case.state, register, on);
            case.by_itself(followed, *now, tally)?;
            invariants::a_successors_head_answers(case, register)?;
            let reminded = due(&case.state);
            for reminder in &reminded {
                let Event::DueDateReminded { agency, .. } = reminder else {
                    return fail(format!("{reminder:?} reminds nobody"));
                };
                let owes = case.state.consultee(agency).is_some_and(|it| it.progress.owes_reply());
                holds(owes && case.state.stage == Stage::Open, || {
                    format!("{agency} owes nothing")
                })?;
            }
            case.by_itself(reminded, *now, tally)?;
            holds(due(&case.state).is_empty(), || "reminded twice on one day".to_owned())?;
        }
        Ok(())
    }

    /// The administrator puts right what a wrong clock recorded, or tries to.
    fn is_put_right(&mut self, tally: &mut Tally) -> Checked {
        let Self { world, cases, now, corrections: random, .. } = self;
        let at = random.below(cases.len());
        let case = &mut cases[at];
        if case.record.is_empty() {
            return Ok(());
        }
        let found = random.one_of(&case.record).clone();
        let actor = Actor {
            officer: "administrator".into(),
            agency: case.state.asker.clone(),
            role: Role::Officer,
            name: "Quản trị hệ thống".to_owned(),
        };
        let reason = text("Đồng hồ của máy chủ chạy sai");
        let corrected = if found.event.is_nobodys_act() {
            declare_void(&case.record, found.sequence, &reason)
        } else {
            let hours = i64::try_from(random.below(72)).expect("small");
            let at = found.at - TimeDelta::hours(hours);
            let context = world.context(&actor, *now, &[]);
            correct_time(&case.record, found.sequence, at, &reason, &context)
        };
        // Most of what was recorded is right, or nothing that may be corrected.
        let Ok(event) = corrected else { return Ok(()) };
        let json = case.put_right(&actor, *now, event)?;
        tally.coverage.recorded(&json);
        Ok(())
    }

    /// Mostly minutes, sometimes days.
    fn wait(&mut self) -> TimeDelta {
        let number =
            |random: &mut Random, bound| i64::try_from(random.below(bound)).expect("small");
        match self.random.below(100) {
            0..78 => TimeDelta::minutes(number(&mut self.random, 30)),
            78..96 => TimeDelta::hours(1 + number(&mut self.random, 8)),
            _ => TimeDelta::days(1 + number(&mut self.random, 6)),
        }
    }

    /// The rounds of this asker, as the service finds them.
    pub fn earlier(&self, asker: &AgencyId) -> Vec<EarlierRound> {
        let own = self.cases.iter().filter(|case| case.state.asker == *asker);
        own.filter_map(|case| EarlierRound::of(&case.state)).collect()
    }
}

/// Four fifths of the acts fit the state, so that walks get somewhere; one in twelve of these is tried by
/// somebody whose it may not be.
pub fn attempt(
    random: &mut Random,
    world: &World,
    state: &Consultation,
    now: DateTime<FixedOffset>,
    step: usize,
) -> (&'static Act, Actor, AgencyId, Command) {
    let fitting: Vec<(&Act, Vec<AgencyId>)> = ACTS
        .iter()
        .map(|act| (act, act.targets(state)))
        .filter(|(_, targets)| !targets.is_empty())
        .collect();
    let (act, target, actor) = if !fitting.is_empty() && random.percent(80) {
        let (act, targets) = random.one_of(&fitting);
        let target = random.one_of(targets).clone();
        let actor = act.somebody(&target, state, world, random);
        (*act, target, actor)
    } else {
        let agency = random.one_of(&world.agencies).clone();
        let target = if random.percent(10) { STRANGER.into() } else { agency };
        (random.one_of(ACTS), target, random.one_of(&world.actors).clone())
    };
    let actor = if random.percent(8) { random.one_of(&world.actors).clone() } else { actor };
    let sound = random.percent(72);
    let mut making = Making { random, world, state, actor: &actor, target, now, step, sound };
    let command = (act.make)(&mut making);
    let target = making.target;
    (act, actor, target, command)
}
