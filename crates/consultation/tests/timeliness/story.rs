//! Consultations told as the events that the rules would record.

use chrono::{DateTime, FixedOffset, NaiveDate};
use consultation::agency::{AgencyId, FieldCode, Mandate, Role};
use consultation::calendar::OfficeHours;
use consultation::capacity::Capacity;
use consultation::clear_stance::{Finding, FindingKind, Missing};
use consultation::command::{Disposition, Outcome};
use consultation::event::Dispatch;
use consultation::hand_back::Return;
use consultation::opinion::{Answer, Opinion, Stance};
use consultation::request::{Asked, Request};
use consultation::testing::text;
use consultation::violation::Violation;
use consultation::{Actor, Consultation, Event, Recorded};
use uuid::Uuid;

use crate::CALENDAR;

/// A consultation and what has happened in it.
#[derive(Clone, Debug)]
pub struct Story {
    pub id: Uuid,
    pub record: Vec<Recorded>,
}

/// The day on which an act at this moment counts.
pub fn counts_on(at: DateTime<FixedOffset>) -> NaiveDate {
    CALENDAR.received_on(at, &OfficeHours::default()).expect("within the calendar")
}

pub fn agreement() -> Opinion {
    opinion(Stance::Agree, 0)
}

pub fn opinion(stance: Stance, conditions: u16) -> Opinion {
    Opinion {
        answers: vec![Answer {
            question: 1,
            stance: Some(stance),
            conditions: (0..conditions).map(|_| text("Bổ sung kinh phí tại Điều 5")).collect(),
            ..Answer::default()
        }],
        ..Opinion::default()
    }
}

/// An answer that stands although so many of its words are evasive.
pub fn overridden(question: u16, findings: u8) -> Violation {
    let finding = Finding {
        kind: FindingKind::PromisesLaterOpinion,
        span: None,
        quote: "sẽ có ý kiến sau".to_owned(),
        missing: Missing::Position,
    };
    Violation::EvasiveWording { question, findings: vec![finding; findings.into()] }
}

impl Story {
    /// A request that was signed and went out; the register holds all but `irrelevant` to be directly relevant.
    pub fn sent(
        id: u128,
        asker: &str,
        at: DateTime<FixedOffset>,
        due_on: NaiveDate,
        agencies: &[&str],
        irrelevant: &[&str],
    ) -> Self {
        let request = Request { due_on: Some(due_on), ..Request::default() };
        let arrives_at =
            CALENDAR.received_at(at, &OfficeHours::default()).expect("within the calendar");
        let dispatches = agencies.iter().map(|agency| Dispatch {
            asked: Asked { agency: (*agency).into(), questions: vec![1], ..Asked::default() },
            mandates: if irrelevant.contains(agency) {
                vec![]
            } else {
                vec![Mandate { field: FieldCode::from("finance"), legal_basis: String::new() }]
            },
            arrives_at,
            due_on,
            working_days: None,
            repeats: None,
        });
        let sent = Event::RequestSent {
            capacity: Capacity::Head,
            dispatches: dispatches.collect(),
            warnings: vec![],
            calendar_version: CALENDAR.version().to_owned(),
            policy_version: "default-1".to_owned(),
            policy: None,
        };
        Self { id: Uuid::from_u128(id), record: vec![] }
            .then(asker, at, Event::RequestSubmitted { request })
            .then(asker, at, sent)
    }

    /// These agencies had been asked on the dossier before, in that consultation.
    pub fn asked_before(mut self, earlier: u128, agencies: &[&str]) -> Self {
        for recorded in &mut self.record {
            let Event::RequestSent { dispatches, .. } = &mut recorded.event else { continue };
            for dispatch in dispatches {
                if agencies.contains(&&*dispatch.asked.agency.0) {
                    dispatch.repeats = Some(Uuid::from_u128(earlier));
                }
            }
        }
        self
    }

    pub fn then(mut self, by: &str, at: DateTime<FixedOffset>, event: Event) -> Self {
        let actor =
            Actor { officer: by.into(), agency: by.into(), role: Role::Head, name: by.to_owned() };
        let sequence = self.record.len() as u64 + 1;
        self.record.push(Recorded { sequence, at, actor, event });
        self
    }

    pub fn answered(self, by: &str, at: DateTime<FixedOffset>) -> Self {
        self.answered_with(by, at, agreement(), vec![])
    }

    pub fn answered_with(
        self,
        by: &str,
        at: DateTime<FixedOffset>,
        opinion: Opinion,
        warnings: Vec<Violation>,
    ) -> Self {
        let agency = AgencyId::from(by);
        let answered_on = counts_on(at);
        let capacity = Capacity::Head;
        self.then(by, at, Event::AnswerSubmitted { agency: agency.clone(), opinion }).then(
            by,
            at,
            Event::RequestAnswered { agency, capacity, answered_on, due_on: None, warnings },
        )
    }

    pub fn returned(self, by: &str, at: DateTime<FixedOffset>) -> Self {
        let agency = AgencyId::from(by);
        let returned_on = counts_on(at);
        let capacity = Capacity::Head;
        let grounds = Return::default();
        self.then(by, at, Event::ReturnSubmitted { agency: agency.clone(), grounds }).then(
            by,
            at,
            Event::RequestReturned { agency, capacity, returned_on, due_on: None },
        )
    }

    pub fn accepted(self, from: &str, at: DateTime<FixedOffset>) -> Self {
        self.then("asker", at, Event::ReturnAccepted { agency: from.into() })
    }

    pub fn contested(self, from: &str, at: DateTime<FixedOffset>) -> Self {
        let reason = text("Thuộc chức năng của Sở");
        self.then("asker", at, Event::ReturnContested { agency: from.into(), reason })
    }

    /// The monitor's ruling: competent with a new due date, or not competent.
    pub fn ruled(self, on: &str, at: DateTime<FixedOffset>, due_on: Option<NaiveDate>) -> Self {
        let reason = text("Theo quy định chức năng, nhiệm vụ");
        self.then("monitor", at, Event::CompetenceRuled { agency: on.into(), reason, due_on })
    }

    /// More time, asked for and granted at once.
    pub fn extended(
        self,
        agency: &str,
        at: DateTime<FixedOffset>,
        previous_due_on: NaiveDate,
        due_on: NaiveDate,
    ) -> Self {
        let reason = text("Chờ số liệu quyết toán của 12 xã");
        let (asking, granting) = (agency.into(), agency.into());
        self.then(agency, at, Event::ExtensionAsked { agency: asking, due_on, reason }).then(
            "asker",
            at,
            Event::ExtensionGranted {
                agency: granting,
                capacity: Capacity::Head,
                previous_due_on,
                due_on,
            },
        )
    }

    pub fn concluded(self, at: DateTime<FixedOffset>, dispositions: Vec<Disposition>) -> Self {
        let summary = text("Ban hành quyết định");
        self.then(
            "asker",
            at,
            Event::ConsultationConcluded { dispositions, summary, capacity: None },
        )
    }

    /// The state after everything that had happened by `now`.
    pub fn state(&self, now: DateTime<FixedOffset>) -> Consultation {
        Consultation::replay(self.id, self.record.iter().filter(|recorded| recorded.at <= now))
    }
}

/// What the asker did with a condition, from 1, or with a disagreement.
pub fn disposed(agency: &str, condition: Option<u16>) -> Disposition {
    Disposition {
        agency: agency.into(),
        question: 1,
        condition,
        outcome: Outcome::Accepted,
        explanation: text("Đã tiếp thu"),
    }
}
