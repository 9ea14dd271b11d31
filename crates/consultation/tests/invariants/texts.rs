//! Requests, opinions and returns: sound ones, and ones with a defect.
//!
//! Every draft carries a mark of its agency and step, so that it can be told where it turns up.

use chrono::{DateTime, FixedOffset, NaiveDate};
use consultation::Text;
use consultation::agency::AgencyId;
use consultation::hand_back::Return;
use consultation::opinion::{Answer, Opinion, Stance};
use consultation::request::{Asked, Document, DocumentSource, Question, Request, Secrecy, Urgency};

use crate::world::{AGENCIES, ASKER, WORLD};

/// One of the asker's own, and one each of three others.
const FIELDS: [&str; 4] = [
    "interior.local-government",
    "justice.legal-documents",
    "finance.budget",
    "local.commune-affairs",
];

pub fn text(words: &str) -> Text {
    Text::try_from(words).expect("plain text")
}

/// Where a draft comes from, in a form that no other text contains.
pub fn mark(agency: &AgencyId, step: usize) -> String {
    format!("[{agency}/{step}]")
}

fn day(year: i32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, 1, 5)
}

/// A request to some agencies, of which the fewer are directly relevant the fewer its fields; each value of `defect` from 1 to 24 breaks it in another way.
pub fn request(now: DateTime<FixedOffset>, agencies: u8, days: u8, defect: u8) -> Request {
    let asked = |(position, agency): (usize, &&str)| Asked {
        agency: (**agency).into(),
        questions: if position % 2 == 0 { vec![1, 2] } else { vec![2] },
        relevance_reason: text(&format!("Dự thảo giao {agency} phối hợp thực hiện tại Điều 7")),
        justification: Some(text("Điều 9 dự thảo viện dẫn số liệu của ngành")),
        what_is_new: None,
    };
    let question = |number, subject: &str| Question {
        number,
        text: text(&format!("Thời hạn phối hợp 05 ngày làm việc tại {subject} có khả thi không?")),
        own_position: text("Đề xuất giữ thời hạn 05 ngày làm việc như dự thảo."),
    };
    let received_on = WORLD.calendar.received_on(now, &WORLD.policy.office_hours).ok();
    let due_on = received_on
        .and_then(|day| WORLD.calendar.add_working_days(day, u16::from(1 + days % 15)).ok());
    let chosen =
        AGENCIES.iter().enumerate().filter(|(position, _)| agencies & (1 << position) != 0);
    let mut request = Request {
        subject: text("Dự thảo Quyết định ban hành Quy chế phối hợp"),
        dossier_number: text("HS-2026-118"),
        document_number: text("2210/SNV-CQĐP"),
        fields: FIELDS[..2 + usize::from(days % 3)].iter().map(|field| (*field).into()).collect(),
        required_by: text("Điều 12 Nghị định số 150/2025/NĐ-CP"),
        documents: vec![Document {
            title: text("Dự thảo Quy chế"),
            source: DocumentSource::Link { url: text("https://hscv.example.vn/ho-so/118") },
        }],
        questions: vec![question(1, "Điều 7"), question(2, "Điều 8")],
        consultees: chosen.map(asked).collect(),
        due_on,
        responsible_officer: Some(format!("{ASKER}.chuyen-vien").as_str().into()),
        ..Request::default()
    };
    match defect {
        1 => request.subject = Text::default(),
        2 => request.questions.clear(),
        3 => request.questions[1].number = 1,
        4 => request.questions[0].text = text("Xin ý kiến"),
        5 => request.questions[0].own_position = Text::default(),
        6 => request.documents.clear(),
        7 => request.consultees.clear(),
        8 => request.consultees.push(Asked { agency: ASKER.into(), ..Asked::default() }),
        9 => request.consultees.push(Asked { agency: "so-x".into(), ..Asked::default() }),
        10 => request.consultees.extend(request.consultees.clone()),
        11 => request.consultees[0].questions = vec![99],
        12 => request.consultees[0].relevance_reason = Text::default(),

        13 => request.fields = vec!["khong-co".into()],
        14 => request.consultees[0].justification = None,
        15 => request.secrecy = Secrecy::Secret,
        16 => request.due_on = None,
        17 => request.due_on = day(1900),
        18 => request.due_on = day(9999),
        19 => request.due_on = Some(NaiveDate::MAX),
        20 => request.due_on = Some(NaiveDate::MIN),
        21 => request.urgency = Urgency::Express,
        22 => request.responsible_officer = None,
        23 => request.responsible_officer = Some("ai-do".into()),
        24 => request = Request::default(),
        _ => {}
    }
    request
}

/// An answer to each of the questions; each value of `defect` from 1 to 9 breaks it in another way.
pub fn opinion(by: &AgencyId, questions: &[u16], step: usize, stance: u8, defect: u8) -> Opinion {
    let mark = mark(by, step);
    let stance =
        [Stance::Agree, Stance::AgreeWithConditions, Stance::Disagree][usize::from(stance % 3)];
    let answer = |question: &u16| Answer {
        question: *question,
        stance: Some(stance),
        reasons: text(&match stance {
            Stance::Disagree => format!(
                "Không thống nhất: Khoản 2 Điều 15 Luật Ngân sách nhà nước không cho phép chi 05 tỷ đồng này. {mark}"
            ),
            _ => format!("Thống nhất: Khoản 1 Điều 7 phù hợp Nghị định số 150/2025/NĐ-CP. {mark}"),
        }),
        conditions: if stance == Stance::AgreeWithConditions {
            vec![
                text(&format!("Sửa Khoản 2 Điều 7 thành 07 ngày làm việc {mark}")),
                text(&format!(
                    "Bổ sung tại Điều 9 trách nhiệm báo cáo trước ngày 15 hằng tháng {mark}"
                )),
            ]
        } else {
            vec![]
        },
        legal_basis: vec![text("Khoản 1 Điều 7 Nghị định số 150/2025/NĐ-CP")],
        justification: None,
    };
    let mut opinion = Opinion {
        document_number: text("118/STC"),
        answers: questions.iter().map(answer).collect(),
        responsible_officer: Some(format!("{by}.chuyen-vien").as_str().into()),
    };
    let evasive =
        text(&format!("Đề nghị cơ quan chủ trì xem xét, quyết định theo quy định {mark}"));
    for answer in &mut opinion.answers {
        match defect {
            1 => answer.stance = None,
            2 => answer.reasons = Text::default(),
            3 => answer.conditions.clear(),
            4 => answer.question = 99,
            5 => answer.reasons = evasive.clone(),
            6 => {
                answer.reasons = evasive.clone();
                answer.justification = Some(text("Đã trao đổi trực tiếp với cơ quan chủ trì"));
            }
            7 => answer.legal_basis.clear(),
            _ => {}
        }
    }
    match defect {
        8 => opinion.responsible_officer = None,
        9 => opinion.answers.clear(),
        _ => {}
    }
    opinion
}

/// A return; each value of `defect` from 1 to 6 breaks it in another way.
pub fn grounds(by: &AgencyId, step: usize, defect: u8) -> Return {
    let mut grounds = Return {
        reason: text(&format!("Không thuộc chức năng, nhiệm vụ của cơ quan {}", mark(by, step))),
        legal_basis: text("Điều 2 Quyết định số 12/2025/QĐ-UBND"),
        competent_agency: Some("so-khoa-hoc-cong-nghe".into()),
        unknown_because: Text::default(),
        responsible_officer: Some(format!("{by}.chuyen-vien").as_str().into()),
    };
    match defect {
        1 => grounds.reason = Text::default(),
        2 => grounds.legal_basis = Text::default(),
        3 => grounds.competent_agency = None,
        4 => grounds.competent_agency = Some(by.clone()),
        5 => grounds.competent_agency = Some("so-x".into()),
        6 => grounds.responsible_officer = None,
        _ => {}
    }
    grounds
}
