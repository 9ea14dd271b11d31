use super::*;
use chrono::NaiveDate;
use consultation::consultation::Progress;
use consultation::request::Urgency;
use consultation::view::ReplyKind;

fn date(text: &str) -> NaiveDate {
    text.parse().expect("a date")
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
        due_in: DueIn::ThisWeek,
        holidays: vec![],
        officer: None,
        officer_left: false,
        stage: Stage::Open,
        to_sign: None,
        awaits: None,
        circle: false,
        reminded: 0,
        last_reminded_on: None,
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
        concluding: None,
        drafted_by: None,
        officer: None,
        officer_left: false,
        sent_at: None,
        due_on: None,
        consultees: vec![],
    }
}

fn listed(rows: &Rows, tab: Tab) -> Vec<u128> {
    let places = rows.ordered(rows.places(tab).collect(), tab);
    assert_eq!(rows.count(tab), places.len());
    places.iter().map(|place| rows.entry(*place).consultation().as_u128()).collect()
}

#[test]
fn requests_are_grouped_by_what_the_service_says_of_their_due_date() {
    let due_in = |due_in| RequestRow { due_in, ..ahead(1, "2026-11-27", 3) };
    assert_eq!(group(&due_in(DueIn::ThisWeek)), Group::ThisWeek);
    assert_eq!(group(&due_in(DueIn::NextWeek)), Group::NextWeek);
    assert_eq!(group(&due_in(DueIn::Later)), Group::Later);
    let overdue = row(1, "2026-11-20", Standing::Overdue { working_days: 1 });
    assert_eq!(group(&overdue), Group::Overdue);
    assert_eq!(group(&row(1, "2026-11-27", Standing::DueToday)), Group::Today);
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
    assert_eq!(listed(&rows, Tab::ToAnswer), [4, 2, 3, 1]);
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
    assert_eq!(listed(&rows, Tab::ToAnswer), [0; 0], "what is submitted is not to be answered");
    assert_eq!(listed(&rows, Tab::ToSign), [2, 3]);
    assert_eq!(listed(&rows, Tab::Answered), [1]);
}

#[test]
fn the_monitor_has_a_list_of_its_own() {
    let mut contested = ahead(1, "2026-11-27", 0);
    contested.progress = Progress::ReturnContested;
    let rows = Rows { requests: vec![contested], asked: vec![] };
    assert_eq!(InboxState::new(Tab::of(Role::Monitor)).tab, Tab::ToRule);
    assert_eq!(listed(&rows, Tab::ToRule), [1]);
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
    let InboxState { tab, .. } = InboxState::new(Tab::of(Role::Officer));
    let places = rows.ordered(rows.places(tab).collect(), tab);
    let groups = grouped(&rows, &places, tab);
    let in_order = listed(&rows, tab);
    let groups: Vec<_> =
        groups.into_iter().map(|(group, lines)| (group, in_order[lines].to_vec())).collect();
    assert_eq!(groups, [(Some(Group::Overdue), vec![2]), (Some(Group::ThisWeek), vec![3, 1])]);
}

fn after(actions: impl IntoIterator<Item = Action>) -> InboxState {
    let state = Rc::new(InboxState::new(Tab::of(Role::Head)));
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
fn the_focus_follows_the_keys_and_not_the_mouse() {
    let lines: Vec<_> = (1..=3).map(Uuid::from_u128).collect();
    let moved = Action::Moved(Step::Down, lines.clone());
    assert!(after([moved.clone()]).by_key);
    for by_mouse in [Action::Focused(lines[1]), Action::Opened(lines[1])] {
        assert!(!after([moved.clone(), by_mouse]).by_key);
    }
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

#[test]
fn what_ended_without_a_reply_is_kept_apart_from_what_was_answered() {
    let overdue = row(1, "2026-11-20", Standing::Overdue { working_days: 3 });
    let closed = RequestRow { stage: Stage::Concluded, ..overdue };
    let on_time = row(2, "2026-11-20", Standing::OnTime);
    let answered = RequestRow { progress: Progress::Answered, ..on_time };
    let rows = Rows { requests: vec![closed, answered], asked: vec![] };
    let in_tab = |tab| listed(&rows, tab);
    assert_eq!(in_tab(Tab::ToAnswer), []);
    assert_eq!(in_tab(Tab::Answered), [2]);
    assert_eq!(in_tab(Tab::Closed), [1]);
}

#[test]
fn a_conclusion_waits_beside_the_requests_to_sign() {
    let mut row = asked(1, Stage::Open);
    let shown = |row: &AskedRow| {
        let rows = Rows { requests: vec![], asked: vec![row.clone()] };
        rows.count(Tab::ToSign)
    };
    assert_eq!(shown(&row), 0);
    row.concluding = Some(Concluding::AwaitingSignature);
    assert_eq!(shown(&row), 1);
    row.concluding = Some(Concluding::SentBack);
    assert_eq!(shown(&row), 0);
}
