//! What holds whatever officers try. Each is a function whose name is the sentence; `assert`-free, so that the walk can say
//! what led to it.

mod authority;
mod figures;
mod lists;
mod outline;
mod permanence;
mod secrecy;
mod soundness;
mod time;

pub use soundness::points;

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset};
use consultation::agency::{AgencyId, Register};
use consultation::code::Severity;
use consultation::correction::is_void;
use consultation::violation::{Violation, Violations};
use consultation::{Actor, Command, Consultation, Event, Recorded};

use crate::acts::Act;
use crate::walk::{Case, Walk};
use crate::world::World;

pub type Checked = Result<(), String>;

pub fn fail<T>(what: impl Into<String>) -> Result<T, String> {
    Err(what.into())
}

pub fn holds(whether: bool, what: impl FnOnce() -> String) -> Checked {
    if whether { Ok(()) } else { Err(what()) }
}

/// A command that was accepted.
pub struct Step<'a> {
    pub world: &'a World,
    pub act: &'a Act,
    pub actor: &'a Actor,
    pub target: &'a AgencyId,
    pub command: &'a Command,
    pub before: &'a Consultation,
    /// What was recorded of it.
    pub recorded: &'a [Recorded],
    /// The consultation after it.
    pub case: &'a Case,
    /// All consultations of the province.
    pub cases: &'a [Case],
    pub now: DateTime<FixedOffset>,
    pub number: usize,
}

impl Step<'_> {
    pub fn after(&self) -> &Consultation {
        &self.case.state
    }
}

/// Who has an agency's work by now: its successor gets its drafts with its tasks.
fn follows<'a>(agency: &'a AgencyId, case: &'a Case) -> &'a AgencyId {
    let counts = |recorded: &&Recorded| !is_void(&case.record, recorded.sequence);
    case.record.iter().filter(counts).fold(agency, |at, recorded| match &recorded.event {
        Event::AgencySucceeded { agency, successor: Some(successor), .. } if agency == at => {
            successor
        }
        _ => at,
    })
}

/// A check and its name.
type Named = (&'static str, fn(&Step<'_>) -> Checked);

macro_rules! named {
    ($($module:ident::$name:ident,)+) => {
        &[$((stringify!($name), $module::$name as fn(&Step<'_>) -> Checked),)+]
    };
}

/// Once the register was followed, somebody of the asker's own answers for its draft, where the agency that was in its
/// place before is no more and the register lists a head.
pub fn a_successors_head_answers(case: &Case, register: &Register) -> Checked {
    let followed = case.record.last().map(|recorded| &recorded.event);
    let Some(Event::AgencySucceeded { successor: Some(successor), officer: Some(officer), .. }) =
        followed
    else {
        return Ok(());
    };
    let own = register.officers.iter().any(|one| one.id == *officer && one.agency == *successor);
    let state = &case.state;
    let named = if state.asker == *successor {
        state.request.responsible_officer.as_ref()
    } else {
        state.consultee(successor).and_then(|consultee| consultee.officer.as_ref())
    };
    holds(own && named == Some(officer), || format!("{named:?} and not {officer} of {successor}"))
}

/// What holds after every command that is accepted.
const OF_STEPS: &[Named] = named![
    authority::nobody_unauthorised_ever_changes_anything,
    authority::only_those_entitled_sign,
    authority::every_agency_signs_for_itself,
    authority::only_a_head_gives_work_to_others,
    authority::work_stays_in_the_agency_that_was_asked,
    permanence::what_is_accepted_is_recorded_in_sequence,
    permanence::nothing_follows_a_conclusion,
    permanence::what_was_sent_is_not_changed,
    permanence::only_the_consultee_concerned_changes,
    permanence::an_answer_stays_as_it_was_signed,
    time::a_due_date_changes_by_a_recorded_event_only,
    time::a_due_date_that_is_set_is_in_the_range_of_the_policy,
    time::an_extension_takes_no_time_away,
    time::receipt_is_never_put_off,
    time::a_reply_counts_on_the_day_on_which_it_arrives,
    time::a_return_comes_within_its_window,
    soundness::somebody_stays_responsible,
    soundness::every_question_has_a_clear_answer,
    soundness::nobody_is_asked_by_itself_or_twice,
    soundness::nobody_is_asked_on_a_dossier_too_often,
    soundness::a_conclusion_accounts_for_everything,
    soundness::a_return_circle_goes_to_the_monitor,
    soundness::nobody_with_time_left_is_cut_off,
];

/// What holds as well, and takes long to check: see [`EVERY`].
const OF_SOME_STEPS: &[Named] = named![
    permanence::a_command_reads_back_from_its_json,
    permanence::the_state_reads_back_from_its_json,
    lists::no_request_is_lost_from_the_inbox,
    outline::an_outline_says_what_lists_need,
    outline::nothing_counts_outside_its_span,
    secrecy::nobody_reads_an_opinion_before_its_time,
    figures::figures_equal_a_slow_recount,
];

/// Without optimisation, what takes long is checked after every sixth command; in the bench after each.
const EVERY: usize = if cfg!(debug_assertions) { 6 } else { 1 };

pub fn of_steps(step: &Step<'_>) -> Checked {
    let some = if step.number.is_multiple_of(EVERY) { OF_SOME_STEPS } else { &[] };
    OF_STEPS.iter().chain(some).try_for_each(|(name, check)| {
        check(step).map_err(|wrong| format!("{name} does not hold: {wrong}"))
    })
}

/// A refusal says why, by nothing that only warns.
pub fn of_refusals(violations: &Violations) -> Checked {
    holds(violations.iter().next().is_some(), || "a refusal without a reason".to_owned())?;
    for violation in violations {
        let refuses = matches!(violation.severity(), Severity::Block | Severity::Justify);
        holds(refuses, || format!("{violation:?} only warns, and refused"))?;
        let _ = violation.field();
    }
    let json = serde_json::to_string(violations).expect("it serialises");
    let reread: Result<Violations, _> = serde_json::from_str(&json);
    holds(reread.is_ok_and(|reread| reread == *violations), || json)
}

/// What warns never blocks.
pub fn of_warnings(warned: &[Violation]) -> Checked {
    let blocking = warned.iter().find(|violation| violation.severity() == Severity::Block);
    holds(blocking.is_none(), || format!("{blocking:?} blocks, and was told as a warning"))
}

/// A late reply is late for ever, and one on time is on time for ever.
pub fn lateness(
    case: &Case,
    world: &World,
    now: DateTime<FixedOffset>,
) -> Result<BTreeMap<AgencyId, bool>, String> {
    time::lateness(case, world, now)
}

/// What is looked at once, wherever a walk ends.
pub fn at_the_end(walk: &Walk) -> Checked {
    for case in &walk.cases {
        let replayed = Consultation::replay(case.state.id, &case.record);
        holds(replayed == case.state, || "the record replays to another state".to_owned())?;
        secrecy::nobody_reads_more(&walk.world.actors, case, &walk.world)?;
        lateness(case, &walk.world, walk.now)?;
    }
    figures::equal_a_slow_recount(&walk.cases, &walk.world, walk.now, 0)
}
