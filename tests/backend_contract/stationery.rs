//! What the promises are tried with: a request that no rule refuses, and replies to it.

use consultation::agency::AgencyId;
use consultation::capacity::Capacity;
use consultation::command::Command;
use consultation::opinion::{Answer, Opinion, Stance};
use consultation::request::{Asked, Document, DocumentSource, Question, Request};
use consultation::text::Text;
use consultation::view::Session;
use uuid::Uuid;

pub fn text(text: &str) -> Text {
    Text::new(text).expect("plain text")
}

fn asked(agency: &str) -> Asked {
    Asked {
        agency: agency.into(),
        questions: vec![1],
        relevance_reason: text(&format!("Dự thảo quy định trách nhiệm phối hợp của {agency}")),
        justification: None,
        what_is_new: None,
    }
}

/// A request of Sở Nội vụ to Sở Tư pháp and Sở Tài chính, due in a week of working days.
pub fn request(session: &Session) -> Request {
    let Session { now, calendar, policy, .. } = session;
    let due_on = calendar
        .received_on(*now, &policy.office_hours)
        .and_then(|received_on| calendar.add_working_days(received_on, 7))
        .expect("the calendar knows this year");
    Request {
        subject: text("Dự thảo Quyết định ban hành Quy chế phối hợp giữa các sở và xã, phường"),
        // A dossier of its own, so that no consultation is a repetition of another.
        dossier_number: text(&format!("HS-{}", Uuid::new_v4())),
        document_number: text("2210/SNV-CQĐP"),
        fields: ["interior.local-government", "justice.legal-documents", "finance.budget"]
            .map(Into::into)
            .to_vec(),
        required_by: text("Điều 129 Luật Ban hành văn bản quy phạm pháp luật"),
        documents: vec![Document {
            title: text("Dự thảo Quy chế"),
            source: DocumentSource::Link { url: text("https://hscv.example.vn/ho-so/118") },
        }],
        questions: vec![Question {
            number: 1,
            text: text("Thời hạn phối hợp 05 ngày làm việc tại Điều 7 có khả thi không?"),
            own_position: text("Sở Nội vụ đề xuất giữ thời hạn 05 ngày làm việc."),
        }],
        consultees: vec![asked("so-tu-phap"), asked("so-tai-chinh")],
        due_on: Some(due_on),
        responsible_officer: Some("so-noi-vu.chuyen-vien".into()),
        ..Request::default()
    }
}

/// A clear agreement of this agency.
pub fn agreement(agency: &str) -> Opinion {
    Opinion {
        answers: vec![Answer {
            question: 1,
            stance: Some(Stance::Agree),
            reasons: text(
                "Thống nhất thời hạn 05 ngày làm việc tại Điều 7, phù hợp với khoản 2 Điều 12 Nghị định số 61/2018/NĐ-CP.",
            ),
            legal_basis: vec![text("Khoản 2 Điều 12 Nghị định số 61/2018/NĐ-CP")],
            ..Answer::default()
        }],
        responsible_officer: Some(format!("{agency}.chuyen-vien").as_str().into()),
        ..Opinion::default()
    }
}

pub fn send() -> Command {
    Command::SendRequest { capacity: Capacity::Head }
}

pub fn agency(id: &str) -> AgencyId {
    id.into()
}
