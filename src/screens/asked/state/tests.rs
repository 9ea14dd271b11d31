use super::*;
use chrono::NaiveDate;
use consultation::consultation::{Awaited, Concluding, Progress};
use consultation::request::Urgency;
use consultation::view::{ConsulteeRow, Need};

/// Whether somebody may sign.
const SIGNS: bool = true;
const DRAFTS: bool = false;

const AHEAD: Standing = Standing::Ahead { working_days_left: 4 };
const OVERDUE: Standing = Standing::Overdue { working_days: 2 };

fn due_on() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 12, 2).expect("a date")
}

fn row(number: u128, stage: Stage, consultees: &[(Progress, Standing)]) -> AskedRow {
    AskedRow {
        consultation: Uuid::from_u128(number),
        sequence: 1,
        asker: "so-noi-vu".into(),
        subject: format!("Việc {number}"),
        dossier_number: String::new(),
        urgency: Urgency::Ordinary,
        stage,
        concluding: None,
        drafted_by: None,
        officer: None,
        officer_left: false,
        sent_at: None,
        due_on: Some(due_on()),
        consultees: consultees
            .iter()
            .map(|(progress, standing)| ConsulteeRow {
                agency: "so-tu-phap".into(),
                progress: *progress,
                standing: *standing,
                due_on: due_on(),
                awaits: None,
                reminded: 0,
                last_reminded_on: None,
                may_remind: false,
            })
            .collect(),
    }
}

fn open(number: u128, consultees: &[(Progress, Standing)]) -> AskedRow {
    row(number, Stage::Open, consultees)
}

#[test]
fn a_draft_is_for_those_who_may_sign_to_sign() {
    let draft = row(1, Stage::AwaitingSignature, &[]);
    assert_eq!(draft.need(SIGNS), Some(Need::Sign));
    assert_eq!(draft.need(DRAFTS), None);
}

#[test]
fn returns_are_settled_before_anything_else() {
    let returned =
        open(1, &[(Progress::Returned, Standing::OnTime), (Progress::Assigned, OVERDUE)]);
    assert_eq!(returned.need(DRAFTS), Some(Need::Settle(1)));
}

#[test]
fn a_consultation_is_concluded_when_nobody_owes_a_reply() {
    let replied = (Progress::Answered, Standing::OnTime);
    assert_eq!(open(1, &[replied]).need(DRAFTS), Some(Need::Conclude));
    assert_eq!(open(1, &[replied, (Progress::Received, AHEAD)]).need(DRAFTS), None);
    let contested = (Progress::ReturnContested, Standing::OnTime);
    assert_eq!(open(1, &[replied, contested]).need(DRAFTS), None, "the monitor's turn");
}

#[test]
fn overdue_replies_are_reminded_of() {
    let late = open(1, &[(Progress::Assigned, OVERDUE), (Progress::Answered, Standing::OnTime)]);
    assert_eq!(late.need(DRAFTS), Some(Need::Remind(1)));
    let replies = late.replies();
    assert_eq!((replies.answered, replies.asked, replies.overdue), (1, 2, 1));
    assert_eq!(tightest(&late), Some(OVERDUE));
}

#[test]
fn a_return_is_no_answer() {
    for returned in [
        Progress::Returned,
        Progress::ReturnAccepted,
        Progress::ReturnContested,
        Progress::RuledNotCompetent,
    ] {
        let row = open(1, &[(returned, Standing::OnTime), (Progress::Answered, Standing::OnTime)]);
        let replies = row.replies();
        assert_eq!((replies.answered, replies.returned, replies.owed), (1, 1, 0), "{returned:?}");
    }
}

#[test]
fn those_who_may_sign_decide_on_more_time() {
    let mut asked = open(1, &[(Progress::Assigned, AHEAD), (Progress::Assigned, OVERDUE)]);
    asked.consultees[0].awaits = Some(Awaited::Extension);
    assert_eq!(asked.need(SIGNS), Some(Need::Decide(1)));
    assert_eq!(asked.need(DRAFTS), Some(Need::Remind(1)));
    asked.consultees[1].awaits = Some(Awaited::Information);
    assert_eq!(asked.need(DRAFTS), Some(Need::Inform(1)));
}

#[test]
fn what_has_to_be_done_comes_first_and_what_is_concluded_last() {
    let rows = [
        row(1, Stage::Concluded, &[]),
        open(2, &[(Progress::Received, AHEAD)]),
        open(3, &[(Progress::Received, Standing::DueToday)]),
        open(4, &[(Progress::Answered, Standing::OnTime)]),
        open(5, &[(Progress::Returned, Standing::OnTime)]),
        row(6, Stage::AwaitingSignature, &[]),
        row(7, Stage::SentBack, &[]),
    ];
    let order = |role, filter| -> Vec<u128> {
        let shown = shown(&rows, filter, role, |_| true);
        shown.iter().map(|place| rows[*place].consultation.as_u128()).collect()
    };
    assert_eq!(order(SIGNS, Filter::All), [6, 7, 5, 4, 3, 2, 1]);
    assert_eq!(order(DRAFTS, Filter::All), [7, 5, 4, 3, 2, 6, 1]);
    assert_eq!(order(DRAFTS, Filter::Drafts), [7, 6]);
    assert_eq!(order(DRAFTS, Filter::Concluded), [1]);
}

#[test]
fn only_what_is_found_is_shown() {
    let rows = [open(1, &[]), open(2, &[])];
    let found = shown(&rows, Filter::All, DRAFTS, |place| rows[place].subject.ends_with('2'));
    assert_eq!(found.len(), 1);
}

#[test]
fn filters_are_found_by_their_names() {
    for filter in Filter::ALL {
        assert_eq!(Filter::named(filter.as_str()), filter);
    }
}

#[test]
fn keys_stay_within_the_list() {
    let lines: Rc<Vec<Uuid>> = Rc::new((1..=3).map(Uuid::from_u128).collect());
    let press = |steps: &[Step]| {
        steps
            .iter()
            .fold(Rc::new(AskedState::default()), |state, step| {
                state.reduce(Action::Moved(*step, lines.clone()))
            })
            .at
            .map(|at| at.as_u128())
    };
    assert_eq!(press(&[Step::Down]), Some(1));
    assert_eq!(press(&[Step::Down, Step::Down, Step::Up, Step::Up]), Some(1));
    assert_eq!(press(&[Step::Last, Step::Down]), Some(3));
}

#[test]
fn a_conclusion_is_drafted_signed_or_changed() {
    let mut row = open(1, &[(Progress::Answered, Standing::OnTime)]);
    row.concluding = Some(Concluding::AwaitingSignature);
    assert_eq!((row.need(SIGNS), row.need(DRAFTS)), (Some(Need::SignConclusion), None));
    row.concluding = Some(Concluding::SentBack);
    assert_eq!(row.need(DRAFTS), Some(Need::ReviseConclusion));
    row.consultees[0].progress = Progress::Returned;
    assert_eq!(row.need(DRAFTS), Some(Need::Settle(1)), "it cannot be signed before");
}

#[test]
fn what_waits_for_this_agency_comes_first() {
    let answered = (Progress::Answered, Standing::OnTime);
    let silent = open(1, &[answered, (Progress::Assigned, OVERDUE)]);
    let others_have_time = open(2, &[(Progress::Assigned, OVERDUE), (Progress::Assigned, AHEAD)]);
    let running = open(3, &[(Progress::Received, AHEAD)]);
    let rows = [silent, others_have_time, running, row(4, Stage::Concluded, &[])];
    let shown = shown(&rows, Filter::ToSettle, DRAFTS, |_| true);
    let shown: Vec<_> = shown.iter().map(|place| rows[*place].consultation.as_u128()).collect();
    assert_eq!(shown, [1]);
    assert_eq!(Filter::first(&rows, DRAFTS), Filter::ToSettle);
    assert_eq!(Filter::first(&rows[1..], DRAFTS), Filter::Running);
}
