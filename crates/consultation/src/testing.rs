//! The setting of tests: the sample register, the real calendar, one request, and what becomes of it.

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
#[derive(Clone, Debug)]
pub struct World {
    /// The sample register, with an officer and a head in every agency.
    pub register: Register,
    /// The real calendar.
    pub calendar: Calendar,
    /// The default policy.
    pub policy: Policy,
    /// The standard lexicon.
    pub lexicon: Lexicon,
    /// The time.
    pub now: DateTime<FixedOffset>,
    /// The earlier rounds.
    pub earlier: Vec<EarlierRound>,
}

impl Default for World {
    fn default() -> Self {
        Self::new()
    }
}

impl World {
    /// Monday 23/11/2026, nine o'clock; Tuesday is a public holiday.
    pub fn new() -> Self {
        Self {
            register: register_with(&[
                ("chuyen-vien", Role::Officer, &[]),
                ("thu-truong", Role::Head, &[]),
            ]),
            calendar: calendar(),
            policy: Policy::default(),
            lexicon: Lexicon::default(),
            now: at("2026-11-23T09:00:00+07:00"),
            earlier: Vec::new(),
        }
    }

    /// The context of a decision by this actor.
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

/// The sample register, in which no agency has officers.
///
/// # Panics
///
/// If the file is not a register.
pub fn register() -> Register {
    serde_json::from_str(include_str!("../../../data/agencies-sample.json"))
        .expect("the sample register")
}

/// The sample register, with these positions in every agency: the end of the identifier, the role, and what an officer may
/// sign in place of the head.
pub fn register_with(positions: &[(&str, Role, &[Capacity])]) -> Register {
    let mut register = register();
    let agencies = register.agencies.iter();
    let officers = agencies.flat_map(|agency| {
        positions.iter().map(|(position, role, signs)| Officer {
            id: format!("{}.{position}", agency.id).as_str().into(),
            name: Name { vi: (*position).to_owned(), en: (*position).to_owned() },
            agency: agency.id.clone(),
            role: *role,
            signs: Some(signs.to_vec()).filter(|signs| !signs.is_empty()),
            inactive: false,
        })
    });
    register.officers = officers.collect();
    register
}

/// The calendar that is shipped.
///
/// # Panics
///
/// If the file is not a calendar.
pub fn calendar() -> Calendar {
    serde_json::from_str(include_str!("../../../data/vietnam-working-days.json"))
        .expect("the shipped calendar")
}

/// A moment, such as `2026-11-23T09:00:00+07:00`.
///
/// # Panics
///
/// If it is not one.
#[track_caller]
pub fn at(moment: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(moment).expect("a moment")
}

/// A date, such as `2026-11-23`.
///
/// # Panics
///
/// If it is not one.
#[track_caller]
pub fn date(date: &str) -> NaiveDate {
    date.parse().expect("a date")
}

/// A text.
///
/// # Panics
///
/// If it has characters that no text may have.
#[track_caller]
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

/// Its officer.
pub fn officer(agency: &str) -> Actor {
    actor(agency, "chuyen-vien", Role::Officer)
}

/// Its head.
pub fn head(agency: &str) -> Actor {
    actor(agency, "thu-truong", Role::Head)
}

/// Its monitor.
pub fn monitor(agency: &str) -> Actor {
    actor(agency, "theo-doi", Role::Monitor)
}

/// An agency that is asked these questions.
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
///
/// # Panics
///
/// If it finds others.
#[track_caller]
pub fn check(outcome: Outcome, expected: &[Violation]) {
    let found: Vec<Violation> = outcome.err().into_iter().flatten().collect();
    assert_eq!(found, expected);
}

/// The identifier of an agency.
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

/// A clear agreement of this agency with the first question.
pub fn agreement(agency: &str) -> Opinion {
    let reasons = "Thống nhất thời hạn 05 ngày làm việc tại Điều 7, phù hợp với khoản 2 Điều 12 Nghị định số 61/2018/NĐ-CP.";
    let mut agreement = opinion(1, Stance::Agree, reasons);
    agreement.answers[0].legal_basis = vec![text("Khoản 2 Điều 12 Nghị định số 61/2018/NĐ-CP")];
    agreement.responsible_officer = Some(officer(agency).officer);
    agreement
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
