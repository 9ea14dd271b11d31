//! Concluding: an officer drafts, the head signs, and nothing that came in meanwhile is overlooked.

use super::{Story, agreement, finance_opinion};
use crate::capacity::Capacity;
use crate::command::{self, Command, Disposition};
use crate::consultation::{Concluding, Stage};
use crate::opinion::Stance;
use crate::testing::{agency, grounds, head, monitor, officer, opinion, text};
use crate::view::{Need, asked, counts};
use crate::violation::Violation;
use crate::visibility::view_for;

const SUMMARY: &str = "Tiếp thu, hoàn thiện dự thảo Quyết định";

fn submit(dispositions: Vec<Disposition>) -> Command {
    Command::SubmitConclusion { dispositions, summary: text(SUMMARY) }
}

fn sign() -> Command {
    Command::ConcludeConsultation {
        dispositions: None,
        summary: None,
        capacity: Some(Capacity::Head),
    }
}

fn back() -> Command {
    Command::SendBackConclusion { remark: text("Nêu rõ nguồn kinh phí đã giao") }
}

fn disposed(outcome: command::Outcome, explanation: &str) -> Disposition {
    Disposition {
        agency: agency("so-tai-chinh"),
        question: 2,
        condition: None,
        outcome,
        explanation: text(explanation),
    }
}

fn explained() -> Disposition {
    let explanation = "Kinh phí đã được giao tại Quyết định số 118/QĐ-UBND";
    disposed(command::Outcome::Explained, explanation)
}

/// Sở Tư pháp is silent, Sở Y tế agreed, Sở Tài chính disagrees on question 2; the due date has passed.
fn silent() -> Story {
    let mut story = Story::sent();
    story
        .answers("so-y-te", agreement(1))
        .answers("so-tai-chinh", finance_opinion())
        .at("2026-12-07T09:00:00+07:00");
    story
}

#[test]
fn the_asker_concludes_when_everything_is_in_and_answered_for() {
    let mut story = Story::sent();
    let asker = officer("so-noi-vu");
    story
        .does(&officer("so-y-te"), &Command::SubmitReturn { grounds: grounds() })
        .does(&head("so-y-te"), &Command::ReturnRequest { capacity: Capacity::Head })
        .answers("so-tai-chinh", finance_opinion())
        .refuses(
            &asker,
            &submit(vec![]),
            &[
                Violation::RepliesAwaited { agencies: vec![agency("so-tu-phap")] },
                Violation::ConclusionIncomplete {
                    agency: agency("so-tai-chinh"),
                    question: 2,
                    condition: None,
                },
                Violation::ReturnUnsettled { agency: agency("so-y-te") },
            ],
        )
        .answers("so-tu-phap", agreement(1))
        .does(&asker, &Command::AcceptReturn { agency: agency("so-y-te") })
        .does(&asker, &submit(vec![explained()]))
        .refuses(&asker, &sign(), &[Violation::SignerNotHead]);
    assert_eq!((story.state.stage, story.state.conclusion.is_some()), (Stage::Open, false));
    story.does(&head("so-noi-vu"), &sign());
    assert_eq!(story.state.stage, Stage::Concluded);
}

#[test]
fn the_head_signs_what_was_submitted_or_gives_it_back() {
    let mut story = silent();
    let (drafter, signer) = (officer("so-noi-vu"), head("so-noi-vu"));
    story
        .refuses(&signer, &sign(), &[Violation::OutOfOrder])
        .refuses(&signer, &back(), &[Violation::OutOfOrder])
        .does(&drafter, &submit(vec![explained()]))
        .refuses(&drafter, &back(), &[Violation::SignerNotHead])
        .does(&signer, &back())
        .refuses(&signer, &sign(), &[Violation::OutOfOrder]);
    assert_eq!(story.state.concluding(), Some(Concluding::SentBack));
    let accepted = disposed(command::Outcome::Accepted, "Bỏ nội dung kinh phí tại Điều 15");
    story.does(&drafter, &submit(vec![accepted.clone()]));
    assert_eq!(story.state.concluding(), Some(Concluding::AwaitingSignature));
    story.does(&signer, &sign());
    assert_eq!((story.state.concluding(), &story.state.conclusion_draft), (None, &None));
    let conclusion = story.state.conclusion.as_ref().expect("concluded");
    assert_eq!(conclusion.dispositions, [accepted]);
    assert_eq!((&*conclusion.summary, conclusion.capacity), (SUMMARY, Some(Capacity::Head)));
    assert_eq!((&conclusion.by, &conclusion.drafted_by), (&signer, &Some(drafter)));
}

#[test]
fn the_command_of_the_first_release_concludes_where_the_actor_may_sign() {
    let json = serde_json::json!({
        "command": "conclude-consultation",
        "dispositions": [{
            "agency": "so-tai-chinh", "question": 2, "outcome": "explained",
            "explanation": "Kinh phí đã được giao tại Quyết định số 118/QĐ-UBND",
        }],
        "summary": SUMMARY,
    });
    let conclude: Command = serde_json::from_value(json).expect("as it was sent then");
    let mut story = silent();
    story
        .refuses(&officer("so-noi-vu"), &conclude, &[Violation::SignerNotHead])
        .does(&head("so-noi-vu"), &conclude);
    let conclusion = story.state.conclusion.as_ref().expect("concluded");
    assert_eq!((conclusion.capacity, &conclusion.drafted_by), (None, &None));
}

#[test]
fn a_reply_that_comes_after_the_draft_has_to_be_answered_for() {
    let mut story = silent();
    story.does(&officer("so-noi-vu"), &submit(vec![explained()]));
    let disagrees = crate::testing::opinion(
        1,
        crate::opinion::Stance::Disagree,
        "Không thống nhất: khoản 3 Điều 7 trái Luật Ban hành văn bản quy phạm pháp luật.",
    );
    story.answers("so-tu-phap", disagrees).refuses(
        &head("so-noi-vu"),
        &sign(),
        &[Violation::ConclusionIncomplete {
            agency: agency("so-tu-phap"),
            question: 1,
            condition: None,
        }],
    );
}

/// What an asker has to do, and how many consultations there are to settle and to sign.
type Before = (Option<Need>, u32, u32);

/// How far the conclusion is in the asker's list, and what lies before its officer and its head.
fn before_the_asker(story: &Story) -> (Option<Concluding>, [Before; 2]) {
    let mut concluding = None;
    let each = [(officer("so-noi-vu"), false), (head("so-noi-vu"), true)].map(|(actor, signs)| {
        let context = story.world.context(&actor);
        let rows = asked([&story.state], &context).expect("calendar data");
        concluding = rows[0].concluding;
        let counts = counts(&[], &rows, 0, &context);
        (rows[0].need(signs), counts.to_settle, counts.to_sign)
    });
    (concluding, each)
}

#[test]
fn a_conclusion_that_was_overtaken_is_no_longer_to_sign_but_to_settle() {
    let to_sign = [(None, 0, 0), (Some(Need::SignConclusion), 1, 1)];
    let to_settle = [(Some(Need::RenewConclusion), 1, 0); 2];
    let mut story = silent();
    story.does(&officer("so-noi-vu"), &submit(vec![explained()]));
    assert_eq!(before_the_asker(&story), (Some(Concluding::AwaitingSignature), to_sign));
    let refused = "Không thống nhất: khoản 3 Điều 7 trái Luật Ban hành văn bản quy phạm pháp luật.";
    story.answers("so-tu-phap", opinion(1, Stance::Disagree, refused));
    assert_eq!(before_the_asker(&story), (Some(Concluding::Overtaken), to_settle));
    let late = Disposition { agency: agency("so-tu-phap"), question: 1, ..explained() };
    story.does(&officer("so-noi-vu"), &submit(vec![explained(), late]));
    assert_eq!(before_the_asker(&story), (Some(Concluding::AwaitingSignature), to_sign));
}

#[test]
fn a_conclusion_is_overtaken_while_somebody_has_time_again() {
    let mut story = Story::sent();
    story
        .does(&officer("so-y-te"), &Command::SubmitReturn { grounds: grounds() })
        .does(&head("so-y-te"), &Command::ReturnRequest { capacity: Capacity::Head })
        .does(&officer("so-noi-vu"), &Command::AcceptReturn { agency: agency("so-y-te") })
        .answers("so-tai-chinh", finance_opinion())
        .answers("so-tu-phap", agreement(1))
        .does(&officer("so-noi-vu"), &submit(vec![explained()]));
    assert_eq!(before_the_asker(&story).0, Some(Concluding::AwaitingSignature));
    let redirect = Command::RedirectQuestions {
        from: agency("so-y-te"),
        to: agency("so-xay-dung"),
        relevance_reason: text("Trạm y tế xã do Sở Xây dựng thẩm định thiết kế."),
        justification: Some(text("Dự thảo giao Sở Xây dựng thẩm định thiết kế trạm y tế xã.")),
        what_is_new: None,
        capacity: Some(Capacity::Head),
    };
    story.does(&head("so-noi-vu"), &redirect);
    assert_eq!(before_the_asker(&story).0, Some(Concluding::Overtaken));
    story.answers("so-xay-dung", agreement(1));
    assert_eq!(before_the_asker(&story).0, Some(Concluding::AwaitingSignature));
}

#[test]
fn it_is_said_how_a_disagreement_is_accepted() {
    let accepted = |explanation| submit(vec![disposed(command::Outcome::Accepted, explanation)]);
    let unexplained =
        Violation::AcceptanceUnexplained { agency: agency("so-tai-chinh"), question: 2 };
    silent()
        .refuses(&officer("so-noi-vu"), &accepted(""), &[unexplained])
        .does(&officer("so-noi-vu"), &accepted("Bỏ nội dung kinh phí tại Điều 15"));
}

#[test]
fn a_draft_is_read_by_the_asker_alone_until_it_is_signed() {
    let readers = [
        (officer("so-noi-vu"), true),
        (head("so-y-te"), false),
        (officer("so-tu-phap"), false),
        (monitor("van-phong-ubnd"), false),
    ];
    let mut story = silent();
    story.does(&officer("so-noi-vu"), &submit(vec![explained()]));
    for (signed, asks) in [(false, false), (true, true)] {
        if signed {
            story.does(&head("so-noi-vu"), &sign());
        }
        for (actor, own) in &readers {
            let seen = view_for(&story.state, &story.record, actor, &story.world.policy);
            let json = serde_json::to_string(&seen).expect("JSON");
            assert_eq!(json.contains(SUMMARY), *own || asks, "{actor:?}, signed: {signed}");
        }
    }
}
