//! Answering.

use consultation::Command;
use consultation::consultation::{Progress, Reply};
use consultation::opinion::{Answer, Opinion, Stance};

use super::{Act, When, Whose};
use crate::making::{Making, text};

pub const ACKNOWLEDGE_RECEIPT: Act = Act {
    command: "acknowledge-receipt",
    whose: Whose::Consultees,
    when: When::Each(|consultee| consultee.progress == Progress::AwaitingReceipt),
    make: |_| Command::AcknowledgeReceipt,
};

pub const ASSIGN_OFFICER: Act = Act {
    command: "assign-officer",
    whose: Whose::Consultees,
    when: When::Each(|consultee| consultee.progress.owes_reply()),
    make: |making| {
        let agency = making.actor.agency.clone();
        let other = making.responsible(&agency).unwrap_or_default();
        let officer = if making.random.percent(50) { making.actor.officer.clone() } else { other };
        Command::AssignOfficer { officer }
    },
};

pub const SUBMIT_ANSWER: Act = Act {
    command: "submit-answer",
    whose: Whose::Consultees,
    when: When::Each(|consultee| consultee.progress.owes_reply()),
    make: |making| Command::SubmitAnswer { opinion: opinion(making) },
};

pub const SEND_BACK_REPLY: Act = Act {
    command: "send-back-reply",
    whose: Whose::ConsulteesSigner,
    when: When::Each(|consultee| consultee.progress == Progress::AwaitingSignature),
    make: |making| Command::SendBackReply { remark: making.words("Nêu rõ căn cứ pháp lý") },
};

pub const ANSWER_REQUEST: Act = Act {
    command: "answer-request",
    whose: Whose::ConsulteesSigner,
    when: When::Each(|consultee| {
        consultee.progress == Progress::AwaitingSignature
            && matches!(consultee.draft, Some(Reply::Opinion { .. }))
    }),
    make: |making| Command::AnswerRequest { capacity: making.capacity() },
};

/// The ways in which an opinion can be wrong.
const DEFECTS: usize = 12;

fn opinion(making: &mut Making<'_>) -> Opinion {
    let agency = making.actor.agency.clone();
    let questions = making.own().map_or_else(|| vec![1, 2], |own| own.questions.clone());
    let stances = [Stance::Agree, Stance::AgreeWithConditions, Stance::Disagree];
    let stance = *making.random.one_of(&stances);
    let mark = making.mark();
    let mut opinion = Opinion {
        document_number: text("118/STC"),
        answers: questions.iter().map(|question| answer(*question, stance, &mark)).collect(),
        responsible_officer: making.responsible(&agency),
    };
    let defect = making.defect(DEFECTS);
    for answer in &mut opinion.answers {
        spoil(answer, defect, &mark);
    }
    match defect {
        9 => opinion.answers.clear(),
        10 => opinion.answers.extend(opinion.answers.clone()),
        11 if questions == [2] => opinion.answers.push(answer(1, stance, &mark)),
        12 => opinion.responsible_officer = None,
        _ => {}
    }
    opinion
}

fn answer(question: u16, stance: Stance, mark: &str) -> Answer {
    let reasons = match stance {
        Stance::Disagree => {
            "Không thống nhất: Khoản 2 Điều 15 Luật Ngân sách nhà nước không cho phép chi 05 tỷ đồng này."
        }
        _ => "Thống nhất: Khoản 1 Điều 7 phù hợp Nghị định số 150/2025/NĐ-CP.",
    };
    let conditions = [
        "Sửa Khoản 2 Điều 7 thành 07 ngày làm việc",
        "Bổ sung tại Điều 9 trách nhiệm báo cáo trước ngày 15 hằng tháng",
    ];
    let count = if stance == Stance::AgreeWithConditions { conditions.len() } else { 0 };
    Answer {
        question,
        stance: Some(stance),
        reasons: text(&format!("{reasons} {mark}")),
        conditions: conditions[..count]
            .iter()
            .map(|condition| text(&format!("{condition} {mark}")))
            .collect(),
        legal_basis: vec![text("Khoản 1 Điều 7 Nghị định số 150/2025/NĐ-CP")],
        justification: None,
    }
}

fn spoil(answer: &mut Answer, defect: usize, mark: &str) {
    let evasive =
        text(&format!("Đề nghị cơ quan chủ trì xem xét, quyết định theo quy định {mark}"));
    match defect {
        1 => answer.stance = None,
        2 => answer.reasons = text(""),
        3 => answer.conditions.clear(),
        4 => answer.question = 99,
        5 => answer.reasons = evasive,
        6 => {
            answer.reasons = evasive;
            answer.justification = Some(text("Đã trao đổi trực tiếp với cơ quan chủ trì"));
        }
        7 => answer.legal_basis.clear(),
        8 => {
            answer.stance = Some(Stance::AgreeWithConditions);
            answer.conditions = vec![text("Bảo đảm hài hòa lợi ích các bên")];
        }
        _ => {}
    }
}
