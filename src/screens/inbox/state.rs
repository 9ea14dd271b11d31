//! Which requests the inbox shows, in which groups, and which of them is open.

use std::cmp::Reverse;
use std::ops::Range;
use std::rc::Rc;

use consultation::agency::{Register, Role};
use consultation::consultation::{Concluding, Stage};
use consultation::order::sorted_by_key;
use consultation::standing::{DueIn, Standing};
use consultation::view::{AskedRow, RequestRow};
use uuid::Uuid;
use yew::Reducible;

use crate::ui::{Folding, Query};

/// One of the lists of the inbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tab {
    /// Requests that a reply is owed to.
    ToAnswer,
    /// Answers and returns that wait for a signature; for somebody who may sign, requests as well.
    ToSign,
    /// Requests that were answered or returned.
    Answered,
    /// Requests whose consultation ended without a reply.
    Closed,
    /// Contested returns that lie before the monitor.
    ToRule,
}

impl Tab {
    /// The lists that somebody in this role has.
    pub const fn of(role: Role) -> &'static [Self] {
        match role {
            Role::Monitor => &[Self::ToRule],
            _ => &[Self::ToAnswer, Self::ToSign, Self::Answered, Self::Closed],
        }
    }
}

/// Requests with about as much time left.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Group {
    /// The due date has passed.
    Overdue,
    /// Due today.
    Today,
    /// Due in the week that runs.
    ThisWeek,
    /// Due in the week that begins next: this week has no working day left.
    NextWeek,
    /// Due after that.
    Later,
}

/// The group of a request.
pub const fn group(row: &RequestRow) -> Group {
    match (row.standing, row.due_in) {
        (Standing::Overdue { .. }, _) => Group::Overdue,
        (Standing::DueToday, _) => Group::Today,
        (_, DueIn::ThisWeek) => Group::ThisWeek,
        (_, DueIn::NextWeek) => Group::NextWeek,
        (_, DueIn::Later) => Group::Later,
    }
}

/// A line of the list.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Entry<'a> {
    /// A request to this agency, or a contested return.
    Request(&'a RequestRow),
    /// A request of this agency that is not signed yet, or whose conclusion is not.
    Draft(&'a AskedRow),
}

impl Entry<'_> {
    /// The consultation that it opens.
    pub fn consultation(&self) -> Uuid {
        match self {
            Self::Request(row) => row.consultation,
            Self::Draft(row) => row.consultation,
        }
    }

    /// What it is found by: subject, dossier, asker, officer.
    fn text(&self, register: &Register) -> String {
        let (subject, dossier, asker, officer) = match self {
            Self::Request(row) => {
                (&row.subject, &row.dossier_number, Some(&row.asker), &row.officer)
            }
            Self::Draft(row) => (&row.subject, &row.dossier_number, None, &row.officer),
        };
        let asker = asker.and_then(|asker| register.agency(asker)).map(|agency| &agency.name);
        let officer = officer.as_ref().and_then(|officer| register.officer(officer));
        let names = asker.into_iter().chain(officer.map(|officer| &officer.name));
        let names = names.flat_map(|name| [name.vi.as_str(), name.en.as_str()]);
        [subject.as_str(), dossier].into_iter().chain(names).collect::<Vec<_>>().join(" ")
    }
}

/// Where a line's row is among those that were loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Among the requests.
    Request(usize),
    /// Among what this agency has asked.
    Draft(usize),
}

/// What was loaded.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rows {
    /// The requests to this agency, the most urgent first; for a monitor the contested returns.
    pub requests: Vec<RequestRow>,
    /// The consultations of this agency.
    pub asked: Vec<AskedRow>,
}

impl Rows {
    /// The line of a row.
    pub fn entry(&self, place: Place) -> Entry<'_> {
        match place {
            Place::Request(at) => Entry::Request(&self.requests[at]),
            Place::Draft(at) => Entry::Draft(&self.asked[at]),
        }
    }

    /// Its number among all rows.
    fn number(&self, place: Place) -> usize {
        match place {
            Place::Request(at) => at,
            Place::Draft(at) => self.requests.len() + at,
        }
    }

    /// How many lines a list has.
    pub fn count(&self, tab: Tab) -> usize {
        self.places(tab).count()
    }

    /// The lines of a list as they came.
    fn places(&self, tab: Tab) -> impl Iterator<Item = Place> {
        let requests = self.requests.iter().enumerate().filter(move |(_, row)| match tab {
            Tab::ToAnswer => row.is_to_answer(),
            Tab::ToSign => row.to_sign.is_some(),
            Tab::Answered => !row.owes_reply() && !row.is_closed_unanswered(),
            Tab::Closed => row.is_closed_unanswered(),
            Tab::ToRule => true,
        });
        let drafts = self.asked.iter().enumerate().filter(move |(_, row)| {
            let waits = row.stage == Stage::AwaitingSignature
                || row.concluding == Some(Concluding::AwaitingSignature);
            tab == Tab::ToSign && waits
        });
        let requests = requests.map(|(at, _)| Place::Request(at));
        requests.chain(drafts.map(|(at, _)| Place::Draft(at)))
    }

    /// These lines of a list, the one with the least working time left first; drafts come last.
    fn ordered(&self, places: Vec<Place>, tab: Tab) -> Vec<Place> {
        sorted_by_key(places, |place| match self.entry(*place) {
            Entry::Draft(_) => (true, None),
            Entry::Request(row) => {
                let is_done = matches!(tab, Tab::Answered | Tab::Closed);
                let latest_first = is_done.then_some(Reverse(row.received_at));
                (false, Some((latest_first, row.standing.urgency_rank(), row.due_on)))
            }
        })
    }
}

/// What the lines are found by.
pub fn folding(rows: Rc<Rows>, register: Rc<Register>) -> Rc<Folding> {
    let count = rows.requests.len() + rows.asked.len();
    Folding::of(count, move |line| {
        let drafts = line.checked_sub(rows.requests.len());
        let place = drafts.map_or(Place::Request(line), Place::Draft);
        rows.entry(place).text(&register)
    })
}

/// Lines under a heading, where they have one: which of those that are shown.
pub type Part = (Option<Group>, Range<usize>);

/// The lines that are shown, in their groups.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shown {
    /// The lines, from top to bottom.
    pub places: Vec<Place>,
    /// Their groups.
    pub groups: Vec<Part>,
}

impl Shown {
    /// The lines of a list that fit to a query.
    pub fn of(rows: &Rows, folding: &Folding, tab: Tab, query: &Query) -> Self {
        let mut places: Vec<_> = rows.places(tab).collect();
        if !query.is_empty() {
            places.retain(|place| folding.fits(rows.number(*place), query));
        }
        let places = rows.ordered(places, tab);
        let groups = grouped(rows, &places, tab);
        Self { places, groups }
    }
}

/// The lines in their groups.
fn grouped(rows: &Rows, places: &[Place], tab: Tab) -> Vec<Part> {
    let mut groups: Vec<Part> = Vec::new();
    for (line, place) in places.iter().enumerate() {
        let group = match rows.entry(*place) {
            Entry::Request(row) if tab == Tab::ToAnswer => Some(group(row)),
            _ => None,
        };
        match groups.last_mut() {
            Some((last, lines)) if *last == group => lines.end = line + 1,
            _ => groups.push((group, line..line + 1)),
        }
    }
    groups
}

/// The inbox as the officer has it before them.
#[derive(Clone, Debug, PartialEq)]
pub struct InboxState {
    /// Which list is shown.
    pub tab: Tab,
    /// What is searched for.
    pub search: String,
    /// What is open beside the list.
    pub open: Option<Uuid>,
    /// The line that the tab key leads to.
    pub at: Option<Uuid>,
    /// Whether the arrow keys have moved there: the focus follows them, and not the mouse.
    pub by_key: bool,
}

/// What the officer did with the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Another list was chosen.
    TabChosen(Tab),
    /// The search was typed into.
    SearchTyped(String),
    /// An arrow key was pressed on a list with these lines.
    Moved(Step, Vec<Uuid>),
    /// A line was focused by other means.
    Focused(Uuid),
    /// A line was opened.
    Opened(Uuid),
    /// The open request was closed.
    Closed,
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

impl InboxState {
    /// The inbox as it is first shown to somebody who has these lists.
    pub fn new(own: &[Tab]) -> Self {
        Self { tab: own[0], search: String::new(), open: None, at: None, by_key: false }
    }
}

impl Reducible for InboxState {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let by_key = matches!(action, Action::Moved(..));
        let mut next = Self { by_key, ..(*self).clone() };
        match action {
            Action::TabChosen(tab) => next = Self { tab, at: None, open: None, ..next },
            Action::SearchTyped(search) => next.search = search,
            Action::Moved(step, lines) => next.at = moved(self.at, step, &lines),
            Action::Focused(line) => next.at = Some(line),
            Action::Opened(line) => {
                next.at = Some(line);
                next.open = Some(line);
            }
            Action::Closed => next.open = None,
        }
        next.into()
    }
}

/// The line that a step leads to: at an end it stays; from a line that is gone it begins at the first.
fn moved(at: Option<Uuid>, step: Step, lines: &[Uuid]) -> Option<Uuid> {
    let place = at.and_then(|at| lines.iter().position(|line| *line == at));
    let last = lines.len().checked_sub(1)?;
    let next = match (step, place) {
        (Step::First, _) | (Step::Down | Step::Up, None) => 0,
        (Step::Last, _) => last,
        (Step::Down, Some(place)) => last.min(place + 1),
        (Step::Up, Some(place)) => place.saturating_sub(1),
    };
    Some(lines[next])
}

#[cfg(test)]
mod tests;
