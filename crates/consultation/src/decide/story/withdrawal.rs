//! Withdrawing a draft or a sent request.

use super::{Story, agreement};
use crate::actor::Actor;
use crate::capacity::Capacity;
use crate::command::Command;
use crate::consultation::Stage;
use crate::testing::{agency, head, monitor, officer, request, text};
use crate::timeliness::{Period, report};
use crate::violation::Violation;
use crate::visibility::view_for;

fn withdraws(reason: &str) -> Command {
    Command::WithdrawConsultation { reason: text(reason), capacity: Capacity::Head }
}

const WHY: &str = "Dự thảo đã được thay bằng dự thảo mới";

#[test]
fn the_askers_head_withdraws_what_was_sent_and_nothing_follows() {
    let mut story = Story::sent();
    story
        .refuses(&head("so-tu-phap"), &withdraws(WHY), &[Violation::NotAuthorised])
        .refuses(&monitor("van-phong-ubnd"), &withdraws(WHY), &[Violation::NotAuthorised])
        .refuses(
            &officer("so-noi-vu"),
            &withdraws(""),
            &[Violation::SignerNotHead, Violation::ReasonMissing],
        )
        .answers("so-tai-chinh", super::finance_opinion())
        .does(&head("so-noi-vu"), &withdraws(WHY))
        .refuses(&head("so-noi-vu"), &withdraws(WHY), &[Violation::OutOfOrder]);
    assert_eq!(story.state.stage, Stage::Withdrawn);
    let answer = Command::SubmitAnswer { opinion: agreement(1) };
    story.refuses(&officer("so-tu-phap"), &answer, &[Violation::OutOfOrder]);
    let seen = |actor: Actor| view_for(&story.state, &story.record, &actor, &story.world.policy);
    let view = seen(officer("so-tu-phap")).expect("it sees that it is not asked any more");
    assert_eq!(view.consultation.withdrawal.expect("why").reason, text(WHY));
    // It may be asked again; it still cannot see what the others said.
    let finance = view.consultation.consultees.iter().find(|c| c.agency == agency("so-tai-chinh"));
    assert!(finance.is_some_and(|finance| finance.sealed && finance.reply.is_none()));
}

#[test]
fn a_draft_is_withdrawn_unseen() {
    let mut story = Story::new();
    story
        .does(&officer("so-noi-vu"), &Command::SubmitRequest { request: request() })
        .does(&head("so-noi-vu"), &withdraws(WHY))
        .refuses(
            &officer("so-noi-vu"),
            &Command::SubmitRequest { request: request() },
            &[Violation::OutOfOrder],
        );
    let seen = |actor: Actor| view_for(&story.state, &story.record, &actor, &story.world.policy);
    assert!(seen(officer("so-noi-vu")).is_some());
    assert_eq!(seen(officer("so-tu-phap")), None);
    assert_eq!(seen(monitor("van-phong-ubnd")), None);
}

#[test]
fn what_is_withdrawn_before_the_due_date_is_counted_against_nobody() {
    let counted = |withdrawn_at| {
        let mut story = Story::sent();
        story
            .answers("so-tai-chinh", super::finance_opinion())
            .at(withdrawn_at)
            .does(&head("so-noi-vu"), &withdraws(WHY))
            .at("2026-12-20T09:00:00+07:00");
        let world = &story.world;
        let day = |day: &str| day.parse().expect("a date");
        let period = Period::new(day("2026-11-01"), day("2026-12-31")).expect("a period");
        let report = report([&story.state], period, world.now, &world.calendar, &world.policy)
            .expect("calendar data");
        let all = report.all_consultees;
        [all.on_time, all.unanswered, all.overdue_now, all.not_yet_due].map(|figure| figure.count)
    };
    assert_eq!(counted("2026-12-03T16:00:00+07:00"), [1, 0, 0, 0]);
    assert_eq!(counted("2026-12-04T09:00:00+07:00"), [1, 2, 0, 0]);
}
