//! Which consultations are shown, in which order, and where the keys are.

use std::rc::Rc;

use consultation::consultation::Stage;
use consultation::order::sorted_by_key;
use consultation::standing::Standing;
use consultation::view::AskedRow;
use uuid::Uuid;
use yew::Reducible;

/// How the consultee with the least time left stands.
pub fn tightest(row: &AskedRow) -> Option<Standing> {
    row.consultees
        .iter()
        .filter(|consultee| consultee.progress.owes_reply())
        .map(|consultee| consultee.standing)
        .min_by_key(|standing| standing.urgency_rank())
}

/// Which consultations are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Filter {
    /// What waits for this agency.
    ToSettle,
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
    pub const ALL: [Self; 6] =
        [Self::ToSettle, Self::Running, Self::Drafts, Self::Open, Self::Concluded, Self::All];

    /// The first that somebody who `signs` or does not has something in.
    pub fn first(rows: &[AskedRow], signs: bool) -> Self {
        let waits = rows.iter().any(|row| row.waits_for_asker(signs));
        if waits { Self::ToSettle } else { Self::Running }
    }

    /// Its name among the tabs.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ToSettle => "to-settle",
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

    /// Whether the consultation is shown to somebody who `signs` or does not.
    pub fn takes(self, row: &AskedRow, signs: bool) -> bool {
        match self {
            Self::ToSettle => row.waits_for_asker(signs),
            Self::Running => !row.stage.has_ended(),
            Self::Drafts => matches!(row.stage, Stage::AwaitingSignature | Stage::SentBack),
            Self::Open => row.stage == Stage::Open,
            Self::Concluded => row.stage.has_ended(),
            Self::All => true,
        }
    }
}

/// The places of the consultations that are shown: what somebody who `signs` or does not has to do first, then by the time left; what is
/// concluded last, the newest first.
pub fn shown(
    rows: &[AskedRow],
    filter: Filter,
    signs: bool,
    finds: impl Fn(usize) -> bool,
) -> Vec<usize> {
    let takes = |place: &usize| filter.takes(&rows[*place], signs) && finds(*place);
    sorted_by_key((0..rows.len()).filter(takes).collect(), |place| {
        let row = &rows[*place];
        let need = row.need(signs);
        let rank = tightest(row).map_or(i32::MAX, Standing::urgency_rank);
        let latest_first = std::cmp::Reverse(row.sent_at);
        (row.stage.has_ended(), need.is_none(), need, rank, row.due_on, latest_first)
    })
}

/// The list as the officer has it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AskedState {
    /// Which stages are shown.
    pub filter: Filter,
    /// What is searched for.
    pub search: String,
    /// The line that the tab key leads to.
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
    /// A line was focused by other means.
    Focused(Uuid),
}

impl Reducible for AskedState {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let before = Rc::unwrap_or_clone(self);
        Rc::new(match action {
            Action::FilterChosen(filter) => Self { filter, at: None, by_key: false, ..before },
            Action::SearchTyped(search) => Self { search, at: None, by_key: false, ..before },
            Action::Focused(line) => Self { at: Some(line), by_key: false, ..before },
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
