//! More time: asked by a consultee, granted or refused by the asker's head.

use super::{Story, agreement};
use crate::capacity::Capacity;
use crate::command::Command;
use crate::consultation::Awaited;
use crate::opinion::Opinion;
use crate::policy::Policy;
use crate::standing::Standing;
use crate::testing::{agency, date, grounds, head, monitor, officer, text};
use crate::violation::Violation;

fn asks_for_more_time(due_on: &str) -> Command {
    Command::AskExtension {
        due_on: Some(date(due_on)),
        reason: text("Chờ số liệu quyết toán của 12 xã"),
        responsible_officer: Some("so-tu-phap.chuyen-vien".into()),
    }
}

#[test]
fn an_extension_is_asked_in_time_and_granted_by_the_askers_head() {
    let mut story = Story::sent();
    let grant =
        Command::GrantExtension { agency: agency("so-tu-phap"), capacity: Capacity::ForHead };
    story
        .refuses(&head("so-noi-vu"), &grant, &[Violation::OutOfOrder])
        .refuses(
            &officer("so-xay-dung"),
            &asks_for_more_time("2026-12-08"),
            &[Violation::NotAuthorised],
        )
        .refuses(
            &officer("so-tu-phap"),
            &Command::AskExtension { due_on: None, reason: text(""), responsible_officer: None },
            &[
                Violation::DueDateMissing,
                Violation::ExtensionReasonMissing,
                Violation::ResponsibleOfficerMissing,
            ],
        )
        .at("2026-12-03T16:59:00+07:00")
        .does(&officer("so-tu-phap"), &asks_for_more_time("2026-12-08"));
    let justice = story.state.consultee(&agency("so-tu-phap")).expect("a consultee");
    assert_eq!(justice.officer, Some("so-tu-phap.chuyen-vien".into()));
    assert_eq!(justice.awaits(), Some(Awaited::Extension));
    // Asking moves nothing: the asker's silence is no extension.
    story.at("2026-12-04T09:00:00+07:00");
    assert_eq!(story.standing("so-tu-phap"), Standing::Overdue { working_days: 1 });
    story
        .refuses(&officer("so-noi-vu"), &grant, &[Violation::SignerNotHead])
        .refuses(&monitor("van-phong-ubnd"), &grant, &[Violation::NotAuthorised])
        .does(&head("so-noi-vu"), &grant)
        .refuses(&head("so-noi-vu"), &grant, &[Violation::OutOfOrder]);
    let justice = story.state.consultee(&agency("so-tu-phap")).expect("a consultee");
    assert_eq!((justice.due_on, justice.awaits()), (date("2026-12-08"), None));
    assert_eq!(justice.extensions[0].previous_due_on, date("2026-12-03"));
    assert_eq!(story.standing("so-tu-phap"), Standing::Ahead { working_days_left: 2 });
    story.refuses(
        &officer("so-tu-phap"),
        &asks_for_more_time("2026-12-10"),
        &[Violation::ExtensionUsed { most: 1 }],
    );
    story.at("2026-12-08T16:00:00+07:00").answers("so-tu-phap", agreement(1));
    assert_eq!(story.standing("so-tu-phap"), Standing::OnTime);
}

#[test]
fn whoever_asks_for_more_time_makes_nobody_of_another_agency_responsible() {
    let mut story = Story::sent();
    let elsewhere = Command::AskExtension {
        due_on: Some(date("2026-12-08")),
        reason: text("Chờ số liệu quyết toán của 12 xã"),
        responsible_officer: Some("so-tai-chinh.chuyen-vien".into()),
    };
    story.refuses(
        &officer("so-tu-phap"),
        &elsewhere,
        &[Violation::ForwardsSideways {
            agency: Some(agency("so-tai-chinh")),
            officer: Some("so-tai-chinh.chuyen-vien".into()),
        }],
    );
}

#[test]
fn an_extension_is_refused_with_a_reason_and_not_asked_again() {
    let mut story = Story::sent();
    let refuse = |reason| Command::RefuseExtension {
        agency: agency("so-tu-phap"),
        reason: text(reason),
        capacity: Capacity::Head,
    };
    story
        .does(&officer("so-tu-phap"), &asks_for_more_time("2026-12-08"))
        .refuses(
            &officer("so-noi-vu"),
            &refuse(""),
            &[Violation::SignerNotHead, Violation::ReasonMissing],
        )
        .does(&head("so-noi-vu"), &refuse("Hồ sơ phải trình trước ngày 05/12"))
        .refuses(
            &officer("so-tu-phap"),
            &asks_for_more_time("2026-12-08"),
            &[Violation::ExtensionUsed { most: 1 }],
        );
    let justice = story.state.consultee(&agency("so-tu-phap")).expect("a consultee");
    assert_eq!(justice.due_on, date("2026-12-03"));
}

#[test]
fn a_policy_with_two_extensions_takes_the_second_after_the_first_is_decided() {
    let mut story = Story::sent_under(Policy { extensions: 2, ..Policy::default() });
    // A later policy does not apply to a request that was sent before.
    story.world.policy.extensions = 0;
    story
        .does(&officer("so-tu-phap"), &asks_for_more_time("2026-12-08"))
        .refuses(
            &officer("so-tu-phap"),
            &asks_for_more_time("2026-12-09"),
            &[Violation::OutOfOrder],
        )
        .does(
            &head("so-noi-vu"),
            &Command::GrantExtension { agency: agency("so-tu-phap"), capacity: Capacity::Head },
        )
        .does(&officer("so-tu-phap"), &asks_for_more_time("2026-12-15"));
}

#[test]
fn a_reply_makes_the_question_of_more_time_idle() {
    let mut story = Story::sent();
    let grant = |id| Command::GrantExtension { agency: agency(id), capacity: Capacity::Head };
    let more = Command::AskExtension {
        due_on: Some(date("2026-12-08")),
        reason: text("Chờ báo cáo của trạm y tế xã"),
        responsible_officer: Some("so-y-te.chuyen-vien".into()),
    };
    story
        .does(&officer("so-tu-phap"), &asks_for_more_time("2026-12-08"))
        .answers("so-tu-phap", agreement(1))
        .refuses(&head("so-noi-vu"), &grant("so-tu-phap"), &[Violation::OutOfOrder])
        .does(&officer("so-y-te"), &more)
        .does(&officer("so-y-te"), &Command::SubmitReturn { grounds: grounds() })
        .does(&head("so-y-te"), &Command::ReturnRequest { capacity: Capacity::Head })
        .does(
            &officer("so-noi-vu"),
            &Command::ContestReturn {
                agency: agency("so-y-te"),
                reason: text("Điều 9 giao việc cho trạm y tế xã"),
            },
        )
        .does(
            &monitor("van-phong-ubnd"),
            &Command::RuleOnCompetence {
                agency: agency("so-y-te"),
                competent: true,
                reason: text("Điều 9 giao nhiệm vụ cho trạm y tế xã"),
            },
        )
        // The time starts again: a request made under the old due date can no longer be granted, and a new one may be made.
        .refuses(&head("so-noi-vu"), &grant("so-y-te"), &[Violation::OutOfOrder])
        .does(&officer("so-y-te"), &more);
}

#[test]
fn somebody_in_service_takes_the_place_of_who_has_left() {
    let mut story = Story::sent();
    let left = "so-tu-phap.chuyen-vien";
    story.does(&officer("so-tu-phap"), &Command::AssignOfficer { officer: left.into() });
    for entry in story.world.register.officers.iter_mut().filter(|entry| entry.id.0 == left) {
        entry.inactive = true;
    }
    let asks = |named: Option<&str>| Command::AskExtension {
        due_on: Some(date("2026-12-08")),
        reason: text("Chờ số liệu quyết toán của 12 xã"),
        responsible_officer: named.map(Into::into),
    };
    let unknown = [Violation::UnknownOfficer { officer: left.into() }];
    story.refuses(&head("so-tu-phap"), &asks(None), &unknown);
    let taker = "so-tu-phap.thu-truong";
    story.does(&head("so-tu-phap"), &asks(Some(taker)));
    let justice = story.state.consultee(&agency("so-tu-phap")).expect("a consultee");
    assert_eq!(justice.officer, Some(taker.into()));
    let rows = crate::view::inbox([&story.state], &story.world.context(&head("so-tu-phap")));
    assert!(!rows.expect("calendar data")[0].officer_left);

    // The draft of an officer who has left is signed once another officer is responsible.
    let mut story = Story::sent();
    let opinion = agreement(1);
    let opinion = Opinion { responsible_officer: Some(left.into()), ..opinion };
    story.does(&officer("so-tu-phap"), &Command::SubmitAnswer { opinion });
    for entry in story.world.register.officers.iter_mut().filter(|entry| entry.id.0 == left) {
        entry.inactive = true;
    }
    let rows = crate::view::inbox([&story.state], &story.world.context(&head("so-tu-phap")));
    assert!(rows.expect("calendar data")[0].officer_left);
    let sign = Command::AnswerRequest { capacity: Capacity::Head };
    story.refuses(&head("so-tu-phap"), &sign, &unknown);
    story.does(&head("so-tu-phap"), &Command::AssignOfficer { officer: taker.into() });
    story.does(&head("so-tu-phap"), &sign);
}
