//! The setting of the rules' tests: the sample register, the real calendar, one request.

use crate::Text;
use crate::actor::Actor;
use crate::agency::{AgencyId, Officer, Register, Role};
use crate::calendar::Calendar;
use crate::capacity::Capacity;
use crate::clear_stance::Lexicon;
use crate::consultation::{
    Consultee, Extension, ExtensionDecision, Information, Progress, Reply, SignedReply,
};
use crate::context::Context;
use crate::earlier::EarlierRound;
use crate::hand_back::Return;
use crate::name::Name;
use crate::opinion::{Answer, Opinion, Stance};
use crate::policy::Policy;
use crate::request::{Asked, Document, DocumentSource, Question, Request};
use crate::violation::{Outcome, Violation};
use chrono::{DateTime, FixedOffset, NaiveDate};

/// Everything a decision depends on, except the actor.
pub struct World {
    pub register: Register,
    pub calendar: Calendar,
    pub policy: Policy,
    pub lexicon: Lexicon,
    pub now: DateTime<FixedOffset>,
    pub earlier: Vec<EarlierRound>,
}

impl World {
    /// Monday 23/11/2026, nine o'clock; Tuesday is a public holiday.
    pub fn new() -> Self {
        let mut register: Register =
            serde_json::from_str(include_str!("../../../data/agencies-sample.json"))
                .expect("the sample register");
        register.officers = register
            .agencies
            .iter()
            .flat_map(|agency| {
                [("chuyen-vien", Role::Officer), ("thu-truong", Role::Head)].map(
                    |(suffix, role)| Officer {
                        id: format!("{}.{suffix}", agency.id).as_str().into(),
                        name: Name { vi: suffix.to_owned(), en: suffix.to_owned() },
                        agency: agency.id.clone(),
                        role,
                        signs: None,
                        inactive: false,
                    },
                )
            })
            .collect();
        let calendar =
            serde_json::from_str(include_str!("../../../data/vietnam-working-days.json"))
                .expect("the sample calendar");
        Self {
            register,
            calendar,
            policy: Policy::default(),
            lexicon: Lexicon::default(),
            now: at("2026-11-23T09:00:00+07:00"),
            earlier: Vec::new(),
        }
    }

    pub fn context<'a>(&'a self, actor: &'a Actor) -> Context<'a> {
        Context {
            now: self.now,
            actor,
            register: &self.register,
            calendar: &self.calendar,
            policy: &self.policy,
            earlier: &self.earlier,
            lexicon: &self.lexicon,
        }
    }
}

pub fn at(moment: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(moment).expect("a moment")
}

pub fn date(date: &str) -> NaiveDate {
    date.parse().expect("a date")
}

pub fn text(text: &str) -> Text {
    Text::new(text).expect("plain text")
}

fn actor(agency: &str, suffix: &str, role: Role) -> Actor {
    Actor {
        officer: format!("{agency}.{suffix}").as_str().into(),
        agency: agency.into(),
        role,
        name: format!("{suffix}, {agency}"),
    }
}

pub fn officer(agency: &str) -> Actor {
    actor(agency, "chuyen-vien", Role::Officer)
}

pub fn head(agency: &str) -> Actor {
    actor(agency, "thu-truong", Role::Head)
}

pub fn monitor(agency: &str) -> Actor {
    actor(agency, "theo-doi", Role::Monitor)
}

pub fn asked(agency: &str, questions: &[u16]) -> Asked {
    Asked {
        agency: agency.into(),
        questions: questions.to_vec(),
        relevance_reason: text(&format!("Dự thảo quy định trách nhiệm phối hợp của {agency}")),
        justification: None,
        what_is_new: None,
    }
}

/// A request of Sở Nội vụ that no rule refuses.
pub fn request() -> Request {
    Request {
        subject: text(
            "Dự thảo Quyết định ban hành Quy chế phối hợp giữa các sở và Ủy ban nhân dân xã, phường",
        ),
        dossier_number: text("HS-2026-118"),
        document_number: text("2210/SNV-CQĐP"),
        fields: ["interior.local-government", "justice.legal-documents", "finance.budget"]
            .map(Into::into)
            .to_vec(),
        documents: vec![Document {
            title: text("Dự thảo Quy chế"),
            source: DocumentSource::Link { url: text("https://hscv.example.vn/ho-so/118") },
        }],
        questions: vec![
            Question {
                number: 1,
                text: text("Thời hạn phối hợp 05 ngày làm việc tại Điều 7 có khả thi không?"),
                own_position: text("Sở Nội vụ đề xuất giữ thời hạn 05 ngày làm việc."),
            },
            Question {
                number: 2,
                text: text(
                    "Kinh phí thực hiện tại Điều 15 lấy từ nguồn chi thường xuyên có phù hợp không?",
                ),
                own_position: text("Sở Nội vụ đề xuất dùng nguồn chi thường xuyên được giao."),
            },
        ],
        consultees: vec![asked("so-tu-phap", &[1]), asked("so-tai-chinh", &[1, 2])],
        due_on: Some(date("2026-12-03")),
        responsible_officer: Some("so-noi-vu.chuyen-vien".into()),
        ..Request::default()
    }
}

/// Asserts that a rule finds exactly these violations.
#[track_caller]
pub fn check(outcome: Outcome, expected: &[Violation]) {
    let found: Vec<Violation> = outcome.err().into_iter().flatten().collect();
    assert_eq!(found, expected);
}

pub fn agency(id: &str) -> AgencyId {
    id.into()
}

/// A consultee that received the request on Monday 23/11/2026 and owes a reply by 3/12/2026.
pub fn consultee(agency: &str, questions: &[u16]) -> Consultee {
    Consultee {
        agency: agency.into(),
        questions: questions.to_vec(),
        relevance_reason: text("Dự thảo quy định trách nhiệm của cơ quan"),
        justification: None,
        repeats: None,
        what_is_new: None,
        mandates: Vec::new(),
        sent_at: at("2026-11-23T09:00:00+07:00"),
        arrives_at: at("2026-11-23T09:00:00+07:00"),
        acknowledged_at: None,
        due_on: date("2026-12-03"),
        counted: None,
        progress: Progress::Received,
        officer: None,
        draft: None,
        remark: None,
        reply: None,
        sealed: false,
        contest: None,
        redirected_to: None,
        redirected_from: None,
        succeeds: None,
        reminders: Vec::new(),
        reminded_on: Vec::new(),
        extensions: Vec::new(),
        information: None,
    }
}

/// A consultee that has answered.
pub fn answered(agency: &str, opinion: Opinion) -> Consultee {
    let mut consultee = consultee(agency, &[1]);
    consultee.progress = Progress::Answered;
    consultee.reply = Some(SignedReply {
        reply: Reply::Opinion { opinion },
        at: at("2026-11-26T09:00:00+07:00"),
        counts_on: date("2026-11-26"),
        signed_by: head(agency),
        capacity: Capacity::Head,
        warnings: Vec::new(),
    });
    consultee
}

/// An opinion with one answer.
pub fn opinion(question: u16, stance: Stance, reasons: &str) -> Opinion {
    Opinion {
        answers: vec![Answer {
            question,
            stance: Some(stance),
            reasons: text(reasons),
            ..Answer::default()
        }],
        ..Opinion::default()
    }
}

/// Grounds on which Sở Y tế may return the request.
pub fn grounds() -> Return {
    Return {
        reason: text("Nội dung về chính quyền địa phương không thuộc chức năng của Sở Y tế"),
        legal_basis: text("Nghị định số 150/2025/NĐ-CP"),
        competent_agency: Some(agency("so-tu-phap")),
        responsible_officer: Some("so-y-te.chuyen-vien".into()),
        ..Return::default()
    }
}

/// An extension of Sở Y tế: undecided, granted or refused.
pub fn extension(granted: Option<bool>) -> Extension {
    let asked_at = at("2026-11-30T09:00:00+07:00");
    Extension {
        due_on: date("2026-12-08"),
        previous_due_on: date("2026-12-03"),
        reason: text("Chờ số liệu quyết toán của 12 xã"),
        at: asked_at,
        by: officer("so-y-te"),
        decision: granted.map(|granted| ExtensionDecision {
            granted,
            reason: Text::default(),
            at: asked_at,
            by: head("so-noi-vu"),
            capacity: Capacity::Head,
        }),
    }
}

/// Information that a consultee asked for on Wednesday 25/11/2026 and has not received.
pub fn information() -> Information {
    Information {
        papers: vec![text("Dự toán kinh phí năm 2027 theo từng xã")],
        at: at("2026-11-25T09:00:00+07:00"),
        by: officer("so-y-te"),
        asked_on: date("2026-11-25"),
        at_most: 5,
        given: None,
    }
}
