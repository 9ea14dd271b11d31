//! Which consultations are shown, in which order, and where the keys are.

use std::rc::Rc;

use consultation::consultation::{Awaited, Progress, Stage};
use consultation::order::sorted_by_key;
use consultation::standing::Standing;
use consultation::view::AskedRow;
use uuid::Uuid;
use yew::Reducible;

/// What the agency has to do about a consultation, the first first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Need {
    /// Somebody who may sign signs the draft or gives it back.
    Sign,
    /// The draft was given back and has to be changed.
    Revise,
    /// Returns have to be accepted or contested.
    Settle(usize),
    /// Consultees miss papers: give them.
    Inform(usize),
    /// Consultees ask for more time: somebody who may sign decides.
    Decide(usize),
    /// Every reply is in: conclude.
    Conclude,
    /// Consultees are overdue: remind them, or conclude without them.
    Remind(usize),
}

/// What somebody of the asker who `signs` or does not has to do about the consultation; nothing where others have to act.
pub fn need(row: &AskedRow, signs: bool) -> Option<Need> {
    match row.stage {
        Stage::AwaitingSignature => signs.then_some(Need::Sign),
        Stage::SentBack => Some(Need::Revise),
        Stage::Unwritten | Stage::Concluded | Stage::Withdrawn => None,
        Stage::Open => {
            let count =
                |progress| row.consultees.iter().filter(|each| each.progress == progress).count();
            let replies = Replies::of(row);
            let waiting_for =
                |awaited| row.consultees.iter().filter(|each| each.awaits == Some(awaited)).count();
            let (papers, asked) =
                (waiting_for(Awaited::Information), waiting_for(Awaited::Extension));
            match count(Progress::Returned) {
                0 if papers > 0 => Some(Need::Inform(papers)),
                0 if asked > 0 && signs => Some(Need::Decide(asked)),
                0 if replies.overdue > 0 => Some(Need::Remind(replies.overdue)),
                0 if replies.owed == 0 && count(Progress::ReturnContested) == 0 => {
                    Some(Need::Conclude)
                }
                0 => None,
                returned => Some(Need::Settle(returned)),
            }
        }
    }
}

/// How many replies are in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Replies {
    /// The agencies asked.
    pub asked: usize,
    /// Those that still owe a reply.
    pub owed: usize,
    /// Those of them whose due date has passed.
    pub overdue: usize,
    /// Those that have answered; a return is no answer.
    pub answered: usize,
    /// Those that have returned it, whatever became of that.
    pub returned: usize,
}

impl Replies {
    /// The replies to a consultation.
    pub fn of(row: &AskedRow) -> Self {
        let count = |of: &[Progress]| {
            row.consultees.iter().filter(|consultee| of.contains(&consultee.progress)).count()
        };
        let owing = || row.consultees.iter().filter(|consultee| consultee.progress.owes_reply());
        Self {
            asked: row.consultees.len(),
            owed: owing().count(),
            overdue: owing()
                .filter(|consultee| matches!(consultee.standing, Standing::Overdue { .. }))
                .count(),
            answered: count(&[Progress::Answered]),
            returned: count(&[
                Progress::Returned,
                Progress::ReturnAccepted,
                Progress::ReturnContested,
                Progress::RuledNotCompetent,
            ]),
        }
    }
}

/// How the consultee with the least time left stands.
pub fn tightest(row: &AskedRow) -> Option<Standing> {
    row.consultees
        .iter()
        .filter(|consultee| consultee.progress.owes_reply())
        .map(|consultee| consultee.standing)
        .min_by_key(|standing| standing.urgency_rank())
}

/// Which stages are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Filter {
    /// What is not concluded.
    #[default]
    Running,
    /// Before the head, or given back.
    Drafts,
    /// Sent.
    Open,
    /// Concluded or withdrawn.
    Concluded,
    /// Everything.
    All,
}

impl Filter {
    /// All of them, in the order of the tabs.
    pub const ALL: [Self; 5] =
        [Self::Running, Self::Drafts, Self::Open, Self::Concluded, Self::All];

    /// Its name among the tabs.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Running => "running",
            Self::Drafts => "drafts",
            Self::Open => "open",
            Self::Concluded => "concluded",
            Self::All => "all",
        }
    }

    /// The filter with this name.
    pub fn named(name: &str) -> Self {
        Self::ALL.into_iter().find(|filter| filter.as_str() == name).unwrap_or_default()
    }

    /// Whether consultations of this stage are shown.
    pub fn takes(self, stage: Stage) -> bool {
        match self {
            Self::Running => !has_ended(stage),
            Self::Drafts => matches!(stage, Stage::AwaitingSignature | Stage::SentBack),
            Self::Open => stage == Stage::Open,
            Self::Concluded => has_ended(stage),
            Self::All => true,
        }
    }
}

/// Whether nothing happens in it any more.
const fn has_ended(stage: Stage) -> bool {
    matches!(stage, Stage::Concluded | Stage::Withdrawn)
}

/// The consultations that are shown: what somebody who `signs` or does not has to do first, then by the time left; what is
/// concluded last, the newest first.
pub fn shown(
    rows: &[AskedRow],
    filter: Filter,
    signs: bool,
    finds: impl Fn(&AskedRow) -> bool,
) -> Vec<&AskedRow> {
    let shown = rows.iter().filter(|row| filter.takes(row.stage) && finds(row)).collect();
    sorted_by_key(shown, |row| {
        let need = need(row, signs);
        let rank = tightest(row).map_or(i32::MAX, Standing::urgency_rank);
        let latest_first = std::cmp::Reverse(row.sent_at);
        (has_ended(row.stage), need.is_none(), need, rank, row.due_on, latest_first)
    })
}

/// The list as the officer has it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AskedState {
    /// Which stages are shown.
    pub filter: Filter,
    /// What is searched for.
    pub search: String,
    /// The line that the keys have moved to.
    pub at: Option<Uuid>,
    /// Whether the keys have moved there, so that the focus follows.
    pub by_key: bool,
}

/// Where the arrow keys lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The line below.
    Down,
    /// The line above.
    Up,
    /// The first line.
    First,
    /// The last line.
    Last,
}

/// What the officer did with the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Other stages were chosen.
    FilterChosen(Filter),
    /// The search was typed into.
    SearchTyped(String),
    /// A key was pressed on a list of these lines.
    Moved(Step, Rc<Vec<Uuid>>),
}

impl Reducible for AskedState {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let before = Rc::unwrap_or_clone(self);
        Rc::new(match action {
            Action::FilterChosen(filter) => Self { filter, at: None, by_key: false, ..before },
            Action::SearchTyped(search) => Self { search, at: None, by_key: false, ..before },
            Action::Moved(step, lines) => {
                Self { at: moved(before.at, step, &lines), by_key: true, ..before }
            }
        })
    }
}

/// The line that a step leads to: at an end it stays; from nowhere, or a line that is gone, to the first.
fn moved(at: Option<Uuid>, step: Step, lines: &[Uuid]) -> Option<Uuid> {
    let last = lines.len().checked_sub(1)?;
    let place = at.and_then(|at| lines.iter().position(|line| *line == at));
    Some(
        lines[match (step, place) {
            (Step::First, _) | (Step::Down | Step::Up, None) => 0,
            (Step::Last, _) => last,
            (Step::Down, Some(place)) => last.min(place + 1),
            (Step::Up, Some(place)) => place.saturating_sub(1),
        }],
    )
}

#[cfg(test)]
mod tests;
