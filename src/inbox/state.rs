//! Which requests the inbox shows, in which groups, and which of them is open.

use std::rc::Rc;

use chrono::{DateTime, Datelike, Days, FixedOffset, NaiveDate};
use consultation::agency::{Register, Role};
use consultation::calendar::Calendar;
use consultation::consultation::Stage;
use consultation::standing::Standing;
use consultation::view::{AskedRow, RequestRow};
use uuid::Uuid;
use yew::Reducible;

use crate::ui::{contains_words, fold};

/// One of the lists of the inbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tab {
    /// Requests that a reply is owed to.
    ToAnswer,
    /// Answers, returns and requests that lie before the head.
    ToSign,
    /// Requests that were answered or returned.
    Answered,
    /// Contested returns that lie before the monitor.
    ToRule,
}

impl Tab {
    /// The lists that somebody in this role has.
    pub const fn of(role: Role) -> &'static [Self] {
        match role {
            Role::Officer => &[Self::ToAnswer, Self::Answered],
            Role::Head => &[Self::ToAnswer, Self::ToSign, Self::Answered],
            Role::Monitor => &[Self::ToRule],
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

/// The group of a request, on the day `today`.
pub fn group(row: &RequestRow, today: NaiveDate, calendar: &Calendar) -> Group {
    match row.standing {
        Standing::Overdue { .. } => Group::Overdue,
        Standing::DueToday => Group::Today,
        _ => {
            let next = today + Days::new(1);
            let working = calendar.next_working_day_on_or_after(next).unwrap_or(next);
            if row.due_on > sunday_of(working) {
                Group::Later
            } else if row.due_on <= sunday_of(today) {
                Group::ThisWeek
            } else if sunday_of(working) > sunday_of(today) {
                Group::NextWeek
            } else {
                Group::Later
            }
        }
    }
}

fn sunday_of(date: NaiveDate) -> NaiveDate {
    date + Days::new(u64::from(6 - date.weekday().num_days_from_monday()))
}

/// A line of the list.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Entry<'a> {
    /// A request to this agency, or a contested return.
    Request(&'a RequestRow),
    /// A request of this agency that the head has not signed yet.
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

/// What was loaded.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rows {
    /// The requests to this agency, the most urgent first; for a monitor the contested returns.
    pub requests: Vec<RequestRow>,
    /// The consultations of this agency.
    pub asked: Vec<AskedRow>,
}

impl Rows {
    /// The lines of a list, the one with the least working time left first.
    pub fn entries(&self, tab: Tab) -> Vec<Entry<'_>> {
        let requests = self.requests.iter().filter(|row| match tab {
            Tab::ToAnswer => row.progress.owes_reply(),
            Tab::ToSign => row.to_sign.is_some(),
            Tab::Answered => !row.progress.owes_reply(),
            Tab::ToRule => true,
        });
        let mut requests: Vec<_> = requests.collect();
        requests.sort_by_key(|row| (row.standing.urgency_rank(), row.due_on));
        if tab == Tab::Answered {
            requests.sort_by_key(|row| std::cmp::Reverse(row.received_at));
        }
        let drafts = self
            .asked
            .iter()
            .filter(|row| tab == Tab::ToSign && row.stage == Stage::AwaitingSignature);
        requests.into_iter().map(Entry::Request).chain(drafts.map(Entry::Draft)).collect()
    }
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
    /// The line that the arrow keys have moved to.
    pub at: Option<Uuid>,
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
    /// The inbox as it is first shown to somebody in this role.
    pub fn new(role: Role) -> Self {
        Self { tab: Tab::of(role)[0], search: String::new(), open: None, at: None }
    }

    /// The lines that are shown.
    pub fn shown<'a>(&self, rows: &'a Rows, register: &Register) -> Vec<Entry<'a>> {
        let mut entries = rows.entries(self.tab);
        if !self.search.trim().is_empty() {
            let query = fold(&self.search);
            entries.retain(|entry| contains_words(&fold(&entry.text(register)), &query));
        }
        entries
    }

    /// The lines that are shown, in their groups.
    pub fn grouped<'a>(
        &self,
        entries: Vec<Entry<'a>>,
        now: DateTime<FixedOffset>,
        calendar: &Calendar,
    ) -> Vec<(Option<Group>, Vec<Entry<'a>>)> {
        let mut groups: Vec<(Option<Group>, Vec<Entry<'a>>)> = Vec::new();
        for entry in entries {
            let group = match entry {
                Entry::Request(row) if self.tab == Tab::ToAnswer => {
                    Some(group(row, now.date_naive(), calendar))
                }
                _ => None,
            };
            match groups.last_mut() {
                Some((last, entries)) if *last == group => entries.push(entry),
                _ => groups.push((group, vec![entry])),
            }
        }
        groups
    }
}

impl Reducible for InboxState {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut next = (*self).clone();
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
mod tests {
    use super::*;
    use consultation::consultation::Progress;
    use consultation::request::Urgency;
    use consultation::view::ReplyKind;

    fn date(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    fn calendar() -> Calendar {
        let json = include_str!("../../data/vietnam-working-days.json");
        serde_json::from_str(json).expect("the calendar of this repository")
    }

    fn row(number: u128, due_on: &str, standing: Standing) -> RequestRow {
        let received_at = "2026-11-16T08:00:00+07:00".parse().expect("a moment");
        RequestRow {
            consultation: Uuid::from_u128(number),
            consultee: "so-tu-phap".into(),
            asker: "so-noi-vu".into(),
            subject: format!("Việc {number}"),
            dossier_number: String::new(),
            urgency: Urgency::Ordinary,
            received_at,
            due_on: date(due_on),
            progress: Progress::Received,
            standing,
            officer: None,
            to_sign: None,
        }
    }

    fn ahead(number: u128, due_on: &str, working_days_left: u16) -> RequestRow {
        row(number, due_on, Standing::Ahead { working_days_left })
    }

    fn asked(number: u128, stage: Stage) -> AskedRow {
        AskedRow {
            consultation: Uuid::from_u128(number),
            sequence: 1,
            asker: "so-tu-phap".into(),
            subject: String::new(),
            dossier_number: String::new(),
            urgency: Urgency::Ordinary,
            stage,
            drafted_by: None,
            officer: None,
            sent_at: None,
            due_on: None,
            consultees: vec![],
        }
    }

    fn opened(entries: &[Entry<'_>]) -> Vec<u128> {
        entries.iter().map(|entry| entry.consultation().as_u128()).collect()
    }

    #[test]
    fn requests_are_grouped_by_the_week_in_which_they_are_due() {
        let calendar = calendar();
        let case = |today, row: &RequestRow| group(row, date(today), &calendar);
        let friday = ahead(1, "2026-11-27", 3);
        assert_eq!(case("2026-11-23", &friday), Group::ThisWeek);
        assert_eq!(case("2026-11-23", &ahead(1, "2026-11-30", 4)), Group::Later);
        let overdue = row(1, "2026-11-20", Standing::Overdue { working_days: 1 });
        assert_eq!(case("2026-11-23", &overdue), Group::Overdue);
        assert_eq!(case("2026-11-27", &row(1, "2026-11-27", Standing::DueToday)), Group::Today);
    }

    #[test]
    fn when_the_week_has_no_working_day_left_the_next_one_gets_a_group_of_its_own() {
        let calendar = calendar();
        let monday = ahead(1, "2026-11-30", 1);
        assert_eq!(group(&monday, date("2026-11-27"), &calendar), Group::NextWeek);
        assert_eq!(group(&monday, date("2026-11-29"), &calendar), Group::NextWeek);
        let week_after = ahead(1, "2026-12-07", 6);
        assert_eq!(group(&week_after, date("2026-11-29"), &calendar), Group::Later);
    }

    #[test]
    fn the_request_with_the_least_working_time_left_comes_first() {
        let rows = Rows {
            requests: vec![
                ahead(1, "2026-12-01", 5),
                row(2, "2026-11-20", Standing::Overdue { working_days: 2 }),
                row(3, "2026-11-23", Standing::DueToday),
                row(4, "2026-11-18", Standing::Overdue { working_days: 4 }),
            ],
            asked: vec![],
        };
        assert_eq!(opened(&rows.entries(Tab::ToAnswer)), [4, 2, 3, 1]);
    }

    #[test]
    fn each_list_has_what_belongs_to_it() {
        let answered = RequestRow {
            progress: Progress::Answered,
            standing: Standing::OnTime,
            ..ahead(1, "2026-11-27", 0)
        };
        let to_sign = RequestRow {
            progress: Progress::AwaitingSignature,
            to_sign: Some(ReplyKind::Answer),
            ..ahead(2, "2026-11-27", 3)
        };
        let rows = Rows {
            requests: vec![answered, to_sign],
            asked: vec![asked(3, Stage::AwaitingSignature), asked(4, Stage::Open)],
        };
        assert_eq!(opened(&rows.entries(Tab::ToAnswer)), [2]);
        assert_eq!(opened(&rows.entries(Tab::ToSign)), [2, 3]);
        assert_eq!(opened(&rows.entries(Tab::Answered)), [1]);
    }

    #[test]
    fn the_monitor_has_a_list_of_its_own() {
        let mut contested = ahead(1, "2026-11-27", 0);
        contested.progress = Progress::ReturnContested;
        let rows = Rows { requests: vec![contested], asked: vec![] };
        assert_eq!(InboxState::new(Role::Monitor).tab, Tab::ToRule);
        assert_eq!(opened(&rows.entries(Tab::ToRule)), [1]);
    }

    #[test]
    fn groups_follow_one_another_without_a_gap() {
        let rows = Rows {
            requests: vec![
                ahead(1, "2026-11-27", 4),
                row(2, "2026-11-20", Standing::Overdue { working_days: 2 }),
                ahead(3, "2026-11-26", 3),
            ],
            asked: vec![],
        };
        let state = InboxState::new(Role::Officer);
        let now = "2026-11-23T08:00:00+07:00".parse().expect("a moment");
        let groups = state.grouped(rows.entries(state.tab), now, &calendar());
        let groups: Vec<_> =
            groups.iter().map(|(group, entries)| (*group, opened(entries))).collect();
        assert_eq!(groups, [(Some(Group::Overdue), vec![2]), (Some(Group::ThisWeek), vec![3, 1])]);
    }

    fn after(actions: impl IntoIterator<Item = Action>) -> InboxState {
        let state = Rc::new(InboxState::new(Role::Head));
        (*actions.into_iter().fold(state, InboxState::reduce)).clone()
    }

    #[test]
    fn arrow_keys_move_and_stop_at_the_ends() {
        let lines: Vec<_> = (1..=3).map(Uuid::from_u128).collect();
        let at =
            |steps: &[Step]| after(steps.iter().map(|step| Action::Moved(*step, lines.clone()))).at;
        assert_eq!(at(&[Step::Down]), Some(lines[0]));
        assert_eq!(at(&[Step::Down, Step::Down]), Some(lines[1]));
        assert_eq!(at(&[Step::Last, Step::Down]), Some(lines[2]));
        assert_eq!(at(&[Step::Last, Step::Up]), Some(lines[1]));
        assert_eq!(at(&[Step::Last, Step::First, Step::Up]), Some(lines[0]));
    }

    #[test]
    fn from_a_line_that_is_gone_the_arrow_keys_begin_again() {
        let gone = Uuid::from_u128(9);
        let lines = vec![Uuid::from_u128(1)];
        let state = after([Action::Focused(gone), Action::Moved(Step::Down, lines.clone())]);
        assert_eq!(state.at, Some(lines[0]));
        let state = after([Action::Focused(gone), Action::Moved(Step::Down, vec![])]);
        assert_eq!(state.at, None);
    }

    #[test]
    fn another_list_closes_what_is_open_and_keeps_the_search() {
        let state = after([
            Action::Opened(Uuid::from_u128(1)),
            Action::SearchTyped("quy chế".to_owned()),
            Action::TabChosen(Tab::ToSign),
        ]);
        assert_eq!(state.open, None);
        assert_eq!(state.search, "quy chế");
    }
}
