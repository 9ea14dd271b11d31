//! What one key press costs.

use std::cell::Cell;

use chrono::DateTime;
use consultation::Actor;
use consultation::Text;
use consultation::agency::{Register, Role};
use consultation::consultation::{Consultee, Progress, Stage};
use consultation::decide::decide;
use consultation::field::AnswerField;
use consultation::policy::Policy;
use consultation::request::Question;
use consultation::sources::Sources;
use consultation::view::Session;

use super::*;
use crate::form::preview::Latest;

thread_local! {
    /// How many parts were converted and checked.
    pub static READS: Cell<u32> = const { Cell::new(0) };
}

const OFFICER: &str = "so-tu-phap.chuyen-vien";
const CLEAR: &str = "Sở Tư pháp thống nhất thời hạn 05 ngày làm việc tại Điều 7.";
const HEDGED: &str = "Sở Tư pháp cơ bản thống nhất với dự thảo.";

fn session(lexicon: Lexicon) -> Session {
    let mut register: Register =
        serde_json::from_str(include_str!("../../../../data/agencies-sample.json"))
            .expect("the sample register");
    for officer in &mut register.officers {
        officer.inactive = false;
    }
    Session {
        actor: Actor {
            officer: OFFICER.into(),
            agency: "so-tu-phap".into(),
            role: Role::Officer,
            name: "Chuyên viên".to_owned(),
        },
        now: DateTime::parse_from_rfc3339("2026-11-25T09:00:00+07:00").expect("a moment"),
        register,
        calendar: serde_json::from_str(include_str!("../../../../data/vietnam-working-days.json"))
            .expect("the sample calendar"),
        policy: Policy::default(),
        lexicon,
        sources: Sources::default(),
    }
}

fn asked() -> Consultation {
    let text = |text| Text::new(text).expect("a plain text");
    let question = |number| Question {
        number,
        text: text("Có thống nhất thời hạn phối hợp 05 ngày làm việc không?"),
        own_position: text("Đề nghị thống nhất 05 ngày làm việc."),
    };
    let at = "2026-11-23T09:00:00+07:00";
    let consultee: Consultee = serde_json::from_value(serde_json::json!({
        "agency": "so-tu-phap", "questions": [1, 2], "relevance_reason": "Thẩm định văn bản",
        "mandates": [], "sent_at": at, "arrives_at": at, "due_on": "2026-12-03",
        "progress": Progress::Received, "officer": OFFICER, "reminders": [],
    }))
    .expect("a consultee");
    Consultation {
        stage: Stage::Open,
        asker: "so-noi-vu".into(),
        request: Request { questions: vec![question(1), question(2)], ..Request::default() },
        consultees: vec![consultee],
        ..Consultation::default()
    }
}

/// Both questions answered, clearly.
fn answered(consultation: &Consultation) -> Rc<Answering> {
    let request = Rc::new(consultation.request.clone());
    let blank = AnswerForm::blank(&[1, 2]);
    let begun = Rc::new(Answering::new(request, Lexicon::default(), blank));
    [1, 2].into_iter().fold(begun, |form, question| {
        form.reduce(Action::StanceChosen(question, Stance::Agree))
            .reduce(Action::ReasonsTyped(question, CLEAR.to_owned()))
    })
}

/// The parts that were converted and checked between two states of a form.
fn read_between(before: &Answering, after: &Answering) -> Vec<QuestionNumber> {
    let kept = |question, reading| Rc::ptr_eq(reading, &before.readings[question]);
    let readings = after.readings.iter().filter(|(question, reading)| !kept(question, reading));
    readings.map(|(question, _)| *question).collect()
}

#[test]
fn a_key_press_reads_one_part_once_and_decides_once() {
    let (consultation, session) = (asked(), session(Lexicon::default()));
    let context = session.context(session.now);
    let (latest, decisions) = (Latest::default(), Cell::new(0));
    let draws = |form: &Answering| {
        latest.at(form.revision, (), || {
            decisions.set(decisions.get() + 1);
            form.preview(&OFFICER.into(), &consultation, &context)
        })
    };
    let mut form = answered(&consultation);
    assert_eq!(draws(&form).refusals, []);
    let keys = (1..HEDGED.chars().count()).map(|typed| HEDGED.chars().take(typed).collect());
    for (number, typed) in (1_u32..).zip(keys) {
        let reads = READS.get();
        let next = form.clone().reduce(Action::ReasonsTyped(1, typed));
        // Drawn for the key, for the field that is left, for the draft that is saved, and asked once more to be sent.
        draws(&next);
        let left = next.clone().reduce(Action::FieldLeft(Field::Answer(1, AnswerField::Reasons)));
        let sent = left.clone().reduce(Action::SubmitClicked);
        for drawn in [&next, &left, &sent, &sent] {
            draws(drawn);
        }
        assert_eq!(READS.get() - reads, 1, "conversions and checks");
        assert_eq!(decisions.get(), 1 + number);
        assert_eq!(read_between(&form, &sent), [1]);
        form = sent;
    }
}

#[test]
fn what_was_found_is_decided_on_and_not_looked_for_again() {
    let (consultation, session) = (asked(), session(Lexicon::default()));
    let hedged = answered(&consultation).reduce(Action::ReasonsTyped(1, HEDGED.to_owned()));
    let unlearned = self::session(Lexicon::default().only(|_, _| false));
    let verdicts = |session: &Session| {
        let context = session.context(session.now);
        let preview = hedged.preview(&OFFICER.into(), &consultation, &context);
        let command = preview.command.clone().expect("usable texts");
        let decided = decide(&consultation, &command, &context).err();
        (preview.refusals, decided.into_iter().flatten().map(Refusal::Rule).collect::<Vec<_>>())
    };
    let (known, checked) = verdicts(&session);
    assert_eq!(known, checked, "the same as if everything was checked");
    assert_eq!(known.len(), 1);
    let (still_known, checked_again) = verdicts(&unlearned);
    assert_ne!(checked_again, checked, "without its phrases, a new check finds something else");
    assert_eq!(still_known, known);
}
