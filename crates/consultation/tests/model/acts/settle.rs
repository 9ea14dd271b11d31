//! Reminding, concluding and withdrawing.

use consultation::Command;
use consultation::command::{Disposition, Outcome};
use consultation::consultation::Stage;
use consultation::opinion::Stance;

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

pub const CONCLUDE_CONSULTATION: Act = Act {
    command: "conclude-consultation",
    whose: Whose::Askers,
    when: When::Whole(|state| state.stage == Stage::Open),
    make: |making| Command::ConcludeConsultation {
        dispositions: dispositions(making),
        summary: making.words("Tiếp thu, hoàn thiện dự thảo trình ban hành"),
    },
};

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
    match making.defect(5) {
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
        _ => {}
    }
    dispositions
}
