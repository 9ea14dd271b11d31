//! Signing by order or by delegation: the register decides, not the role.

use super::{Story, agreement};
use crate::actor::Actor;
use crate::capacity::Capacity;
use crate::command::Command;
use crate::consultation::Stage;
use crate::testing::{agency, date, grounds, head, officer, request, text};
use crate::violation::Violation;

/// The register says in which capacities the person may sign.
fn lets(story: &mut Story, actor: &Actor, signs: &[Capacity]) {
    let mut officers = story.world.register.officers.iter_mut();
    let entry = officers.find(|entry| entry.id == actor.officer).expect("in the register");
    entry.signs = Some(signs.to_vec());
}

/// In every capacity: without an order the chief signs nothing; with one, the chief signs only by order or by delegation,
/// and the director as the register says.
#[track_caller]
fn case(before: impl Fn() -> Story, agency: &str, command: impl Fn(Capacity) -> Command) {
    let (chief, director) = (officer(agency), head(agency));
    for capacity in Capacity::ALL {
        let mut story = before();
        let act = command(capacity);
        story.refuses(&chief, &act, &[Violation::SignerNotHead]);
        lets(&mut story, &chief, &[Capacity::ByOrder, Capacity::ByDelegation]);
        lets(&mut story, &director, &[Capacity::OnBehalf]);
        let signer = match capacity {
            Capacity::ByOrder | Capacity::ByDelegation => Some(&chief),
            Capacity::OnBehalf => Some(&director),
            Capacity::Head | Capacity::ForHead => None,
        };
        for other in [&chief, &director].into_iter().filter(|actor| Some(*actor) != signer) {
            story.refuses(other, &act, &[Violation::SignerNotHead]);
        }
        if let Some(signer) = signer {
            story.does(signer, &act);
        }
    }
}

fn submitted() -> Story {
    let mut story = Story::new();
    story.does(&officer("so-noi-vu"), &Command::SubmitRequest { request: request() });
    story
}

fn answer_drafted() -> Story {
    let mut story = Story::sent();
    let officer_of = officer("so-tu-phap").officer;
    let opinion = crate::opinion::Opinion { responsible_officer: Some(officer_of), ..agreement(1) };
    story.does(&officer("so-tu-phap"), &Command::SubmitAnswer { opinion });
    story
}

fn concluding() -> Story {
    let mut story = Story::sent();
    let (dispositions, summary) = (Vec::new(), text("Hoàn thiện dự thảo, trình ban hành"));
    story.at("2026-12-07T09:00:00+07:00");
    let submit = Command::SubmitConclusion { dispositions, summary };
    story.does(&officer("so-noi-vu"), &submit);
    story
}

fn extension_asked() -> Story {
    let mut story = Story::sent();
    let command = Command::AskExtension {
        due_on: Some(date("2026-12-08")),
        reason: text("Chờ số liệu quyết toán của 12 xã"),
        responsible_officer: Some(officer("so-tu-phap").officer),
    };
    story.does(&officer("so-tu-phap"), &command);
    story
}

#[test]
fn each_act_is_signed_in_the_capacities_of_the_register() {
    let justice = || agency("so-tu-phap");
    case(submitted, "so-noi-vu", |capacity| Command::SendRequest { capacity });
    case(answer_drafted, "so-tu-phap", |capacity| Command::AnswerRequest { capacity });
    let return_drafted = || {
        let mut story = Story::sent();
        story.does(&officer("so-y-te"), &Command::SubmitReturn { grounds: grounds() });
        story
    };
    case(return_drafted, "so-y-te", |capacity| Command::ReturnRequest { capacity });
    case(extension_asked, "so-noi-vu", |capacity| Command::GrantExtension {
        agency: justice(),
        capacity,
    });
    case(extension_asked, "so-noi-vu", |capacity| Command::RefuseExtension {
        agency: justice(),
        reason: text("Hồ sơ phải trình trước ngày 05/12/2026"),
        capacity,
    });
    case(concluding, "so-noi-vu", |capacity| Command::ConcludeConsultation {
        dispositions: None,
        summary: None,
        capacity: Some(capacity),
    });
    for before in [submitted, Story::sent] {
        case(before, "so-noi-vu", |capacity| Command::WithdrawConsultation {
            reason: text("Dự thảo đã được thay bằng dự thảo mới"),
            capacity,
        });
    }
}

#[test]
fn whoever_may_sign_a_draft_may_give_it_back() {
    let remark = || text("Nêu rõ điều khoản");
    for (mut story, id, back) in [
        (submitted(), "so-noi-vu", Command::SendBackRequest { remark: remark() }),
        (answer_drafted(), "so-tu-phap", Command::SendBackReply { remark: remark() }),
        (concluding(), "so-noi-vu", Command::SendBackConclusion { remark: remark() }),
    ] {
        let (chief, director) = (officer(id), head(id));
        lets(&mut story, &director, &[]);
        story.refuses(&chief, &back, &[Violation::SignerNotHead]).refuses(
            &director,
            &back,
            &[Violation::SignerNotHead],
        );
        lets(&mut story, &chief, &[Capacity::ByOrder]);
        story.does(&chief, &back);
    }
}

#[test]
fn the_record_says_in_which_capacity() {
    let mut story = submitted();
    let chief = officer("so-noi-vu");
    lets(&mut story, &chief, &[Capacity::ByDelegation]);
    story.does(&chief, &Command::SendRequest { capacity: Capacity::ByDelegation });
    assert_eq!(story.state.stage, Stage::Open);
    let sending = story.state.sending.as_ref().expect("sent");
    assert_eq!((sending.capacity, &sending.signed_by), (Capacity::ByDelegation, &chief));
}
