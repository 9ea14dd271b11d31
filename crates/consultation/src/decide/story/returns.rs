//! Returning, and how a return is settled: accepted, contested, ruled on, a circle.

use super::Story;
use crate::capacity::Capacity;
use crate::command::Command;
use crate::consultation::Progress;
use crate::earlier::EarlierRound;
use crate::event::Event;
use crate::hand_back::Return;
use crate::testing::{agency, asked, date, grounds, head, monitor, officer, request, text};
use crate::violation::Violation;
use uuid::Uuid;

#[test]
fn a_return_is_accepted_and_its_questions_go_to_another_agency() {
    let mut story = Story::sent();
    let (drafter, signer) = (officer("so-y-te"), head("so-y-te"));
    let finance = officer("so-tai-chinh");
    let mut own = grounds();
    own.responsible_officer = Some(finance.officer.clone());
    let redirect = |to: &str| Command::RedirectQuestions {
        from: agency("so-y-te"),
        to: agency(to),
        relevance_reason: text("Xã thực hiện Điều 9 của Quy chế"),
        justification: Some(text("Dự thảo giao việc cho xã")),
        what_is_new: None,
        capacity: None,
    };
    story
        .refuses(
            &finance,
            &Command::SubmitReturn { grounds: own },
            &[Violation::ReturnedWithinOwnMandate { fields: vec!["finance.budget".into()] }],
        )
        .does(&drafter, &Command::SubmitReturn { grounds: grounds() })
        .does(&signer, &Command::ReturnRequest { capacity: Capacity::Head })
        .does(&officer("so-noi-vu"), &Command::AcceptReturn { agency: agency("so-y-te") })
        .refuses(&officer("so-noi-vu"), &redirect("ubnd-xa-mien-nui"), &[Violation::SignerNotHead])
        .refuses(
            &head("so-noi-vu"),
            &redirect("so-tu-phap"),
            &[Violation::ConsultsItself { agency: agency("so-tu-phap") }],
        )
        .does(&head("so-noi-vu"), &redirect("ubnd-xa-mien-nui"));
    let commune = story.state.consultee(&agency("ubnd-xa-mien-nui")).expect("asked instead");
    assert_eq!(commune.questions, [1]);
    assert_eq!(commune.due_on, date("2026-12-03"));
    assert_eq!(story.progress("so-y-te"), Progress::ReturnAccepted);
}

#[test]
fn a_return_names_no_agency_that_is_no_more() {
    let mut story = Story::sent();
    let dissolved = story.world.register.agencies.iter_mut();
    let dissolved = dissolved.filter(|entry| entry.id == agency("so-xay-dung"));
    for entry in dissolved {
        entry.dissolved_on = Some(date("2026-11-20"));
        entry.succeeded_by = Some(agency("so-tai-chinh"));
    }
    let mut named = grounds();
    named.competent_agency = Some(agency("so-xay-dung"));
    let merged = Violation::AgencyDissolved {
        agency: agency("so-xay-dung"),
        successor: Some(agency("so-tai-chinh")),
    };
    story
        .refuses(&officer("so-y-te"), &Command::SubmitReturn { grounds: named }, &[merged])
        .does(&officer("so-y-te"), &Command::SubmitReturn { grounds: grounds() });
}

#[test]
fn a_redirection_is_signed_in_a_capacity_that_the_signer_has() {
    let mut story = Story::sent();
    for entry in &mut story.world.register.officers {
        if entry.id == "so-noi-vu.chuyen-vien".into() {
            entry.signs = Some(vec![Capacity::ByOrder]);
        }
    }
    let redirect = |capacity| Command::RedirectQuestions {
        from: agency("so-y-te"),
        to: agency("ubnd-xa-mien-nui"),
        relevance_reason: text("Xã thực hiện Điều 9 của Quy chế"),
        justification: Some(text("Dự thảo giao việc cho xã")),
        what_is_new: None,
        capacity,
    };
    let chief = officer("so-noi-vu");
    story
        .does(&officer("so-y-te"), &Command::SubmitReturn { grounds: grounds() })
        .does(&head("so-y-te"), &Command::ReturnRequest { capacity: Capacity::Head })
        .does(&chief, &Command::AcceptReturn { agency: agency("so-y-te") })
        .refuses(&chief, &redirect(Some(Capacity::Head)), &[Violation::SignerNotHead])
        .does(&chief, &redirect(Some(Capacity::ByOrder)));
    let recorded = story.record.last().map(|recorded| &recorded.event);
    let Some(Event::QuestionsRedirected { capacity, .. }) = recorded else {
        panic!("{recorded:?}");
    };
    assert_eq!(*capacity, Some(Capacity::ByOrder));
}

#[test]
fn a_contested_return_is_ruled_on_by_a_monitor_of_neither_side() {
    let mut story = Story::sent();
    let rule = |competent| Command::RuleOnCompetence {
        agency: agency("so-y-te"),
        competent,
        reason: text("Điều 9 giao nhiệm vụ cho trạm y tế xã"),
    };
    story
        .does(&officer("so-y-te"), &Command::SubmitReturn { grounds: grounds() })
        .does(&head("so-y-te"), &Command::ReturnRequest { capacity: Capacity::Head })
        .does(
            &officer("so-noi-vu"),
            &Command::ContestReturn {
                agency: agency("so-y-te"),
                reason: text("Điều 9 giao việc cho trạm y tế xã"),
            },
        )
        .refuses(&monitor("so-noi-vu"), &rule(true), &[Violation::NotAuthorised])
        .at("2026-11-26T09:00:00+07:00")
        .does(&monitor("van-phong-ubnd"), &rule(true));
    assert_eq!(story.progress("so-y-te"), Progress::Assigned);
    assert_eq!(story.state.consultees[2].due_on, date("2026-12-07"));
    story.refuses(
        &officer("so-y-te"),
        &Command::SubmitReturn { grounds: grounds() },
        &[Violation::OutOfOrder],
    );
}

/// Grounds that name another agency.
fn naming(by: &str, named: &str) -> Command {
    Command::SubmitReturn {
        grounds: Return {
            competent_agency: Some(agency(named)),
            responsible_officer: Some(format!("{by}.chuyen-vien").as_str().into()),
            ..grounds()
        },
    }
}

#[test]
fn returns_that_name_each_other_lie_before_the_monitor_at_once() {
    let mut story = Story::sent();
    let sign = Command::ReturnRequest { capacity: Capacity::Head };
    let redirect = Command::RedirectQuestions {
        from: agency("so-y-te"),
        to: agency("so-xay-dung"),
        relevance_reason: text("Sở Xây dựng quản lý công trình tại Điều 9"),
        justification: Some(text("Sở Y tế nêu Sở Xây dựng có thẩm quyền")),
        what_is_new: None,
        capacity: None,
    };
    story
        .does(&officer("so-y-te"), &naming("so-y-te", "so-xay-dung"))
        .does(&head("so-y-te"), &sign)
        .does(&officer("so-noi-vu"), &Command::AcceptReturn { agency: agency("so-y-te") })
        .does(&head("so-noi-vu"), &redirect)
        .does(&officer("so-xay-dung"), &naming("so-xay-dung", "so-y-te"))
        .does(&head("so-xay-dung"), &sign);
    assert_eq!(story.progress("so-xay-dung"), Progress::ReturnContested);
    let builder = story.state.consultee(&agency("so-xay-dung")).expect("a consultee");
    assert_eq!(
        builder.return_circle(),
        Some(Violation::ReturnCircle { agency: agency("so-y-te") })
    );
    let accept = Command::AcceptReturn { agency: agency("so-xay-dung") };
    let rule = Command::RuleOnCompetence {
        agency: agency("so-xay-dung"),
        competent: true,
        reason: text("Điều 9 về công trình thuộc Sở Xây dựng"),
    };
    story
        .refuses(&officer("so-noi-vu"), &accept, &[Violation::OutOfOrder])
        .refuses(&monitor("so-y-te"), &rule, &[Violation::NotAuthorised])
        .does(&monitor("van-phong-ubnd"), &rule);
    assert_eq!(story.progress("so-xay-dung"), Progress::Assigned);
}

#[test]
fn a_circle_is_also_found_in_an_earlier_consultation_on_the_dossier() {
    let mut first = Story::sent();
    first.state.id = Uuid::from_u128(1);
    let sign = Command::ReturnRequest { capacity: Capacity::Head };
    first
        .does(&officer("so-y-te"), &naming("so-y-te", "so-xay-dung"))
        .does(&head("so-y-te"), &sign);
    let mut second = Story::new();
    second.world.earlier.extend(EarlierRound::of(&first.state));
    let mut request = request();
    request.consultees = vec![asked("so-xay-dung", &[1, 2])];
    request.consultees[0].justification = Some(text("Sở Y tế nêu Sở Xây dựng có thẩm quyền"));
    second
        .does(&officer("so-noi-vu"), &Command::SubmitRequest { request })
        .does(&head("so-noi-vu"), &Command::SendRequest { capacity: Capacity::Head })
        .does(&officer("so-xay-dung"), &naming("so-xay-dung", "so-y-te"))
        .does(&head("so-xay-dung"), &sign);
    assert_eq!(second.progress("so-xay-dung"), Progress::ReturnContested);
}
