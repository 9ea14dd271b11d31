use std::rc::Rc;

use chrono::DateTime;
use consultation::Actor;
use consultation::agency::{Register, Role};
use consultation::clear_stance::Lexicon;
use consultation::consultation::{Consultation, Consultee, Progress, Stage};
use consultation::context::Context;
use consultation::policy::Policy;

use super::{Act, Action, Command, Doing, available};

fn consultee(progress: Progress) -> Consultee {
    let at = "2026-11-23T09:00:00+07:00";
    serde_json::from_value(serde_json::json!({
        "agency": "so-y-te", "questions": [1], "relevance_reason": "Trạm y tế xã thực hiện Điều 9",
        "mandates": [], "sent_at": at, "arrives_at": at, "due_on": "2026-12-03",
        "progress": progress, "reminders": [],
    }))
    .expect("a consultee")
}

#[track_caller]
fn check(progress: Progress, agency: &str, role: Role, expected: &[Act]) {
    let register: Register =
        serde_json::from_str(include_str!("../../../data/agencies-sample.json"))
            .expect("the sample register");
    let calendar = serde_json::from_str(include_str!("../../../data/vietnam-working-days.json"))
        .expect("the sample calendar");
    let actor = Actor {
        officer: "officer".into(),
        agency: agency.into(),
        role,
        name: "Chuyên viên".to_owned(),
    };
    let consultation = Consultation {
        stage: Stage::Open,
        asker: "so-noi-vu".into(),
        consultees: vec![consultee(progress)],
        ..Consultation::default()
    };
    let context = Context {
        now: DateTime::parse_from_rfc3339("2026-11-25T09:00:00+07:00").expect("a moment"),
        actor: &actor,
        register: &register,
        calendar: &calendar,
        policy: &Policy::default(),
        earlier: &[],
        lexicon: &Lexicon::default(),
    };
    assert_eq!(available(&consultation, &"so-y-te".into(), &context), expected);
}

#[test]
fn the_asker_settles_a_return() {
    check(Progress::Returned, "so-noi-vu", Role::Officer, &[Act::Accept, Act::Contest]);
}

#[test]
fn only_the_askers_head_redirects() {
    check(Progress::ReturnAccepted, "so-noi-vu", Role::Officer, &[]);
    check(Progress::ReturnAccepted, "so-noi-vu", Role::Head, &[Act::Redirect]);
}

#[test]
fn a_monitor_of_neither_side_rules() {
    check(Progress::ReturnContested, "van-phong-ubnd", Role::Monitor, &[Act::Rule]);
    check(Progress::ReturnContested, "so-noi-vu", Role::Monitor, &[]);
}

#[test]
fn asker_and_monitor_remind_who_owes_a_reply() {
    check(Progress::Received, "so-noi-vu", Role::Officer, &[Act::Remind]);
    check(Progress::Received, "so-noi-vu", Role::Monitor, &[Act::Remind]);
    check(Progress::Received, "so-y-te", Role::Officer, &[Act::AskExtension, Act::AskInformation]);
    check(Progress::Answered, "so-noi-vu", Role::Officer, &[]);
}

#[test]
fn a_ruling_is_a_command_once_it_is_chosen() {
    let doing = Rc::new(Doing::default());
    let apply = |doing: Rc<Doing>, action| yew::Reducible::reduce(doing, action);
    let doing = apply(doing, Action::Opened("so-y-te".into(), Act::Rule));
    let officer = "officer".into();
    assert_eq!(doing.command(&officer), Ok(None));
    let doing = apply(doing, Action::RulingChosen(false));
    let Ok(Some(Command::RuleOnCompetence { competent: false, .. })) = doing.command(&officer)
    else {
        panic!("no ruling");
    };
}

#[test]
fn another_act_begins_with_an_empty_form() {
    let doing = Rc::new(Doing { reason: "Điều 9".to_owned(), attempts: 1, ..Doing::default() });
    let doing = yew::Reducible::reduce(doing, Action::Opened("so-y-te".into(), Act::Remind));
    assert_eq!((doing.reason.as_str(), doing.attempts), ("", 0));
}
