//! Reminding, concluding and withdrawing.

use consultation::command::{Disposition, Outcome};
use consultation::consultation::{Concluding, Stage};
use consultation::opinion::Stance;
use consultation::{Command, Text};

use super::{Act, When, Whose};
use crate::making::{Making, text};
use crate::world::STRANGER;

pub const REMIND_CONSULTEE: Act = Act {
    command: "remind-consultee",
    whose: Whose::AskersOrMonitors,
    when: When::Each(|consultee| consultee.progress.owes_reply()),
    make: |making| Command::RemindConsultee {
        agency: making.target.clone(),
        note: making.words("Đề nghị trả lời đúng hạn"),
    },
};

pub const RECOUNT_DUE_DATE: Act = Act {
    command: "recount-due-date",
    whose: Whose::AskersOrMonitors,
    when: When::Each(|consultee| consultee.progress.owes_reply()),
    make: |making| Command::RecountDueDate { agency: making.target.clone() },
};

pub const SUBMIT_CONCLUSION: Act = Act {
    command: "submit-conclusion",
    whose: Whose::Askers,
    when: When::Whole(|state| {
        state.stage == Stage::Open && state.concluding() != Some(Concluding::AwaitingSignature)
    }),
    make: |making| Command::SubmitConclusion {
        dispositions: dispositions(making),
        summary: summary(making),
    },
};

pub const SEND_BACK_CONCLUSION: Act = Act {
    command: "send-back-conclusion",
    whose: Whose::AskersSigner,
    when: When::Whole(|state| state.concluding() == Some(Concluding::AwaitingSignature)),
    make: |making| Command::SendBackConclusion {
        remark: making.words("Nêu rõ nguồn kinh phí")
    },
};

/// As often what was submitted as a conclusion of the signer's own.
pub const CONCLUDE_CONSULTATION: Act = Act {
    command: "conclude-consultation",
    whose: Whose::AskersSigner,
    when: When::Whole(|state| state.stage == Stage::Open),
    make: |making| {
        let own = making.random.percent(50);
        Command::ConcludeConsultation {
            dispositions: own.then(|| dispositions(making)),
            summary: own.then(|| summary(making)),
            capacity: making.random.percent(90).then(|| making.capacity()),
        }
    },
};

fn summary(making: &mut Making<'_>) -> Text {
    let mark = making.mark();
    let words = making.words("Tiếp thu, hoàn thiện dự thảo trình ban hành");
    if words.is_empty() { words } else { text(&format!("{words} {mark}")) }
}

/// Rarely with a reason, which lets it pass: nothing follows it.
pub const WITHDRAW_CONSULTATION: Act = Act {
    command: "withdraw-consultation",
    whose: Whose::AskersSigner,
    when: When::Whole(|state| {
        matches!(state.stage, Stage::AwaitingSignature | Stage::SentBack | Stage::Open)
    }),
    make: |making| Command::WithdrawConsultation {
        reason: if making.random.percent(5) {
            making.words("Dự thảo đã được thay bằng dự thảo mới")
        } else {
            text("")
        },
        capacity: making.capacity(),
    },
};

/// One for each condition and each disagreement; with a defect, something is missing or too much.
fn dispositions(making: &mut Making<'_>) -> Vec<Disposition> {
    let mut dispositions = Vec::new();
    for consultee in &making.state.consultees {
        for answer in consultee.opinion().iter().flat_map(|opinion| &opinion.answers) {
            let points: Vec<_> = match answer.stance {
                Some(Stance::Disagree) => vec![None],
                Some(Stance::AgreeWithConditions) => {
                    (1..).zip(&answer.conditions).map(|(number, _)| Some(number)).collect()
                }
                Some(Stance::Agree) | None => vec![],
            };
            dispositions.extend(points.into_iter().map(|condition| Disposition {
                agency: consultee.agency.clone(),
                question: answer.question,
                condition,
                outcome: Outcome::Explained,
                explanation: text("Khoản 2 Điều 7 đã quy định rõ nội dung này"),
            }));
        }
    }
    match making.defect(6) {
        1 => drop(dispositions.pop()),
        2 => dispositions.extend(dispositions.first().cloned()),
        3 => dispositions.iter_mut().for_each(|one| one.explanation = text("")),
        4 => dispositions.push(Disposition {
            agency: STRANGER.into(),
            question: 1,
            condition: None,
            outcome: Outcome::Accepted,
            explanation: text(""),
        }),
        5 => dispositions.iter_mut().for_each(|one| {
            (one.outcome, one.explanation) = (Outcome::Accepted, text(""));
        }),
        _ => {}
    }
    dispositions
}
