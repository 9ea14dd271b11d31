//! Asking.

use chrono::NaiveDate;
use consultation::Command;
use consultation::agency::AgencyId;
use consultation::consultation::Stage;
use consultation::request::{Asked, Document, DocumentSource, Question, Request, Secrecy, Urgency};

use super::{Act, When, Whose};
use crate::making::{Making, text};
use crate::world::{STRANGER, SUPERIOR};

pub const SUBMIT_REQUEST: Act = Act {
    command: "submit-request",
    whose: Whose::Askers,
    when: When::Whole(|state| matches!(state.stage, Stage::Unwritten | Stage::SentBack)),
    make: |making| Command::SubmitRequest { request: request(making) },
};

pub const SEND_BACK_REQUEST: Act = Act {
    command: "send-back-request",
    whose: Whose::AskersSigner,
    when: When::Whole(|state| state.stage == Stage::AwaitingSignature),
    make: |making| Command::SendBackRequest {
        remark: making.words("Bổ sung đề xuất tại câu hỏi 2"),
    },
};

pub const SEND_REQUEST: Act = Act {
    command: "send-request",
    whose: Whose::AskersSigner,
    when: When::Whole(|state| state.stage == Stage::AwaitingSignature),
    make: |making| Command::SendRequest { capacity: making.capacity() },
};

/// The ways in which a request can be wrong.
const DEFECTS: usize = 35;

fn request(making: &mut Making<'_>) -> Request {
    let asker = making.actor.agency.clone();
    let count = usize::from(making.random.between(1..=4));
    let others: Vec<AgencyId> = making
        .world
        .register
        .agencies
        .iter()
        .map(|agency| agency.id.clone())
        .filter(|agency| *agency != asker && agency.0 != SUPERIOR)
        .collect();
    let consultees = making.random.some_of(&others, count);
    let consultees = consultees.into_iter().enumerate().map(|at| asked(at, making)).collect();
    let urgencies = [Urgency::Ordinary, Urgency::Urgent, Urgency::VeryUrgent, Urgency::Express];
    let urgency = if making.random.percent(60) {
        Urgency::Ordinary
    } else {
        *making.random.one_of(&urgencies)
    };
    let policy = &making.world.policy;
    let days = making.random.between(policy.shortest_reply..=policy.longest_reply_for(urgency));
    let fields = usize::from(making.random.between(1..=2));
    let sound = Request {
        subject: text("Dự thảo Quyết định ban hành Quy chế phối hợp"),
        dossier_number: text(making.random.one_of::<&str>(&[
            "HS-2026-118",
            "hs 2026/118",
            "HS-2026-7",
        ])),
        document_number: text("2210/SNV-CQĐP"),
        fields: making.random.some_of(&making.world.fields, fields),
        required_by: text("Điều 12 Nghị định số 150/2025/NĐ-CP"),
        urgency,
        documents: vec![Document {
            title: text("Dự thảo Quy chế"),
            source: DocumentSource::Link { url: text("https://hscv.example.vn/ho-so/118") },
        }],
        questions: vec![question(1, "Điều 7"), question(2, "Điều 8")],
        consultees,
        due_on: making.due(days),
        responsible_officer: making.responsible(&asker),
        ..Request::default()
    };
    let defect = making.defect(DEFECTS);
    broken(sound, defect, making)
}

fn question(number: u16, subject: &str) -> Question {
    Question {
        number,
        text: text(&format!("Thời hạn phối hợp 05 ngày làm việc tại {subject} có khả thi không?")),
        own_position: text("Đề xuất giữ thời hạn 05 ngày làm việc như dự thảo."),
    }
}

fn asked((position, agency): (usize, AgencyId), making: &mut Making<'_>) -> Asked {
    Asked {
        questions: if position.is_multiple_of(2) { vec![1, 2] } else { vec![2] },
        relevance_reason: text(&format!("Dự thảo giao {agency} phối hợp thực hiện tại Điều 7")),
        justification: Some(text("Điều 9 dự thảo viện dẫn số liệu của ngành")),
        what_is_new: making
            .random
            .percent(75)
            .then(|| text("Dự thảo đã bỏ Điều 7 và thêm Điều 7a")),
        agency,
    }
}

fn broken(mut request: Request, defect: usize, making: &mut Making<'_>) -> Request {
    let day = |year| NaiveDate::from_ymd_opt(year, 1, 5);
    let link = |url: &str| DocumentSource::Link { url: text(url) };
    match defect {
        32 => request.consultees[0].questions = vec![1, 1],
        33 => request.questions = vec![question(1, "Điều 7"); 51],
        34 => request.responsible_officer = Some("ai\u{200b}".into()),
        35 => request.dossier_number = text(&"8".repeat(201)),
        1 => request.subject = text(""),
        2 => request.dossier_number = text(""),
        3 => request.fields.clear(),
        4 => request.fields = vec!["khong-co".into()],
        5 => request.questions.clear(),
        6 => request.questions[1].number = 1,
        7 => request.questions[0].text = text("Xin ý kiến"),
        8 => request.questions[0].own_position = text(""),
        9 => request.documents.clear(),
        10 => request.documents[0].source = link("ftp://hscv"),
        11 => request.consultees.clear(),
        12 => add(&mut request, &making.actor.agency),
        13 => add(&mut request, &STRANGER.into()),
        14 => request.consultees.extend(request.consultees.clone()),
        15 => each(&mut request, |asked| asked.questions = vec![99]),
        16 => each(&mut request, |asked| asked.questions.clear()),
        17 => each(&mut request, |asked| asked.relevance_reason = text("liên quan")),
        18 => each(&mut request, |asked| {
            asked.relevance_reason = text("Quy chế giao việc cho các cơ quan");
        }),
        19 => each(&mut request, |asked| asked.justification = None),
        20 => each(&mut request, |asked| asked.what_is_new = None),
        21 => add(&mut request, &SUPERIOR.into()),
        22 => request.secrecy = Secrecy::Secret,
        23 => request.due_on = None,
        24 => request.due_on = making.due(0),
        25 => request.due_on = making.due(40),
        26 => request.due_on = request.due_on.and_then(|due_on| due_on.succ_opt()),
        27 => request.due_on = *making.random.one_of(&[day(1900), day(9999), Some(NaiveDate::MAX)]),
        28 => request.urgency = Urgency::Express,
        29 => request.required_by = text(""),
        30 => {
            request.required_by = text("");
            let register = &making.world.register;
            let own = register.agency(&making.actor.agency).map(|agency| &agency.mandates);
            request.fields = own.into_iter().flatten().map(|one| one.field.clone()).collect();
        }
        31 => request = Request::default(),
        _ => {}
    }
    request
}

fn add(request: &mut Request, agency: &AgencyId) {
    let reason = text(&format!("Điều 11 giao {agency} chủ trì"));
    let questions = vec![1];
    let asked =
        Asked { agency: agency.clone(), questions, relevance_reason: reason, ..Asked::default() };
    request.consultees.push(asked);
}

fn each(request: &mut Request, change: fn(&mut Asked)) {
    request.consultees.iter_mut().for_each(change);
}
