//! What a random officer tries next.

use chrono::{DateTime, FixedOffset, TimeDelta};
use consultation::agency::{AgencyId, Role};
use consultation::command::{Capacity, Disposition, Outcome};
use consultation::consultation::{Consultee, Progress, Reply, Stage};
use consultation::opinion::Stance;
use consultation::{Actor, Command, Consultation, Text};
use proptest::prelude::*;

use crate::texts::{grounds, opinion, request, text};
use crate::world::{AGENCIES, ASKER, MONITORS, WORLD, one_of};

/// The random numbers that one step is made of.
#[derive(Clone, Debug)]
pub struct Step {
    fits: bool,
    who: prop::sample::Index,
    what: prop::sample::Index,
    knobs: [u8; 5],
    wait: TimeDelta,
}

pub fn any_step() -> impl Strategy<Value = Step> {
    let wait = prop_oneof![
        14 => (0..90_i64).prop_map(TimeDelta::minutes),
        4 => (1..16_i64).prop_map(TimeDelta::hours),
        1 => (1..10_i64).prop_map(TimeDelta::days),
    ];
    (
        prop::bool::weighted(0.67),
        any::<prop::sample::Index>(),
        any::<prop::sample::Index>(),
        any::<[u8; 5]>(),
        wait,
    )
        .prop_map(|(fits, who, what, knobs, wait)| Step { fits, who, what, knobs, wait })
}

/// The kinds of command.
#[derive(Clone, Copy, Debug)]
enum Kind {
    SubmitRequest,
    SendBackRequest,
    SendRequest,
    AcknowledgeReceipt,
    AssignOfficer,
    SubmitAnswer,
    SubmitReturn,
    SendBackReply,
    AnswerRequest,
    ReturnRequest,
    AcceptReturn,
    RedirectQuestions,
    ContestReturn,
    RuleOnCompetence,
    RemindConsultee,
    AskExtension,
    GrantExtension,
    RefuseExtension,
    AskInformation,
    GiveInformation,
    ConcludeConsultation,
}

const KINDS: [Kind; 21] = [
    Kind::SubmitRequest,
    Kind::SendBackRequest,
    Kind::SendRequest,
    Kind::AcknowledgeReceipt,
    Kind::AssignOfficer,
    Kind::SubmitAnswer,
    Kind::SubmitReturn,
    Kind::SendBackReply,
    Kind::AnswerRequest,
    Kind::ReturnRequest,
    Kind::AcceptReturn,
    Kind::RedirectQuestions,
    Kind::ContestReturn,
    Kind::RuleOnCompetence,
    Kind::RemindConsultee,
    Kind::AskExtension,
    Kind::GrantExtension,
    Kind::RefuseExtension,
    Kind::AskInformation,
    Kind::GiveInformation,
    Kind::ConcludeConsultation,
];

impl Step {
    pub fn wait(&self) -> TimeDelta {
        self.wait
    }

    /// Who tries what in this state.
    pub fn attempt(
        &self,
        state: &Consultation,
        now: DateTime<FixedOffset>,
        step: usize,
    ) -> (Actor, Command) {
        let fitting = if self.fits { fitting(state) } else { vec![] };
        let (actor, kind, agency) = if fitting.is_empty() {
            let agency = AGENCIES[usize::from(self.knobs[4]) % AGENCIES.len()].into();
            (self.who.get(&WORLD.actors).clone(), *self.what.get(&KINDS), agency)
        } else {
            self.what.get(&fitting).clone()
        };
        // One in eight does what is somebody else's to do.
        let actor = if self.knobs[4] < 32 { self.who.get(&WORLD.actors).clone() } else { actor };
        let command = self.command(kind, &actor, &agency, state, now, step);
        (actor, command)
    }

    fn command(
        &self,
        kind: Kind,
        actor: &Actor,
        agency: &AgencyId,
        state: &Consultation,
        now: DateTime<FixedOffset>,
        step: usize,
    ) -> Command {
        let [a, b, c, d, _] = self.knobs;
        // One in four is broken in some way.
        let defect = if d < 64 { c } else { 0 };
        let agency = agency.clone();
        let own = state.consultee(&actor.agency);
        let capacity = [Capacity::Head, Capacity::OnBehalf, Capacity::ForHead, Capacity::ByOrder]
            [usize::from(a % 4)];
        let words = |words: &str| if defect % 4 == 1 { Text::default() } else { text(words) };
        match kind {
            Kind::SubmitRequest => {
                // Somebody is asked; the superior only where something is to be wrong.
                let agencies = if defect == 0 { a & 0b1_1111 } else { a } | 1;
                Command::SubmitRequest { request: request(now, agencies, b, defect % 25) }
            }
            Kind::SendBackRequest => Command::SendBackRequest {
                remark: words("Bổ sung đề xuất tại câu hỏi 2"),
            },
            Kind::SendRequest => Command::SendRequest { capacity },
            Kind::AcknowledgeReceipt => Command::AcknowledgeReceipt,
            Kind::AssignOfficer => {
                let whose = if defect == 0 { &actor.agency } else { &agency };
                Command::AssignOfficer { officer: format!("{whose}.chuyen-vien").as_str().into() }
            }
            Kind::SubmitAnswer => {
                let questions = own.map_or(&[1, 2][..], |own| &own.questions);
                Command::SubmitAnswer {
                    opinion: opinion(&actor.agency, questions, step, b, defect % 10),
                }
            }
            Kind::SubmitReturn => {
                Command::SubmitReturn { grounds: grounds(&actor.agency, step, defect % 7) }
            }
            Kind::SendBackReply => {
                Command::SendBackReply { remark: words("Nêu rõ căn cứ pháp lý") }
            }
            Kind::AnswerRequest => Command::AnswerRequest { capacity },
            Kind::ReturnRequest => Command::ReturnRequest { capacity },
            Kind::AcceptReturn => Command::AcceptReturn { agency },
            Kind::RedirectQuestions => {
                let to = if defect == 0 { unasked(state) } else { state.asker.clone() };
                Command::RedirectQuestions {
                    from: agency,
                    relevance_reason: words(&format!("Dự thảo giao {to} chủ trì tại Điều 9")),
                    to,
                    justification: (b < 192).then(|| text("Cần số liệu của ngành tại Điều 9")),
                    what_is_new: None,
                }
            }
            Kind::ContestReturn => Command::ContestReturn {
                agency,
                reason: words("Điều 2 giao nhiệm vụ này cho cơ quan"),
            },
            Kind::RuleOnCompetence => Command::RuleOnCompetence {
                agency,
                competent: a < 128,
                reason: words("Theo Điều 2 Quyết định số 12/2025/QĐ-UBND"),
            },
            Kind::RemindConsultee => Command::RemindConsultee {
                agency,
                note: words("Đề nghị trả lời đúng hạn"),
            },
            Kind::AskExtension => Command::AskExtension {
                due_on: own.and_then(|own| {
                    let days = if defect == 0 { 1 + u16::from(b % 5) } else { u16::from(c % 9) };
                    WORLD.calendar.add_working_days(own.due_on, days).ok()
                }),
                reason: words("Chờ số liệu quyết toán của các xã"),
                responsible_officer: Some(actor.officer.clone()),
            },
            Kind::GrantExtension => Command::GrantExtension { agency, capacity },
            Kind::RefuseExtension => Command::RefuseExtension {
                agency,
                reason: words("Hồ sơ phải trình trước ngày 10"),
                capacity,
            },
            Kind::AskInformation => Command::AskInformation {
                papers: vec![words("Dự toán kinh phí năm 2027 theo từng xã")],
                responsible_officer: Some(actor.officer.clone()),
            },
            Kind::GiveInformation => Command::GiveInformation {
                agency,
                documents: vec![],
                note: words("Dự án không có dự toán riêng"),
            },
            Kind::ConcludeConsultation => Command::ConcludeConsultation {
                dispositions: dispositions(state, defect),
                summary: words("Tiếp thu, hoàn thiện dự thảo trình ban hành"),
            },
        }
    }
}

/// The first agency that is not asked yet; where all are, one that nobody knows.
fn unasked(state: &Consultation) -> AgencyId {
    let agencies = AGENCIES.into_iter().map(AgencyId::from);
    agencies
        .chain(["so-x".into()])
        .find(|agency| state.consultee(agency).is_none())
        .unwrap_or_default()
}

/// What somebody could sensibly do now; the agency is whom it is done to.
fn fitting(state: &Consultation) -> Vec<(Actor, Kind, AgencyId)> {
    let asker = AgencyId::from(ASKER);
    let officer = || one_of(&asker, Role::Officer);
    let head = || one_of(&asker, Role::Head);
    let none = AgencyId::default;
    match state.stage {
        Stage::Unwritten | Stage::SentBack => vec![(officer(), Kind::SubmitRequest, none())],
        Stage::AwaitingSignature => vec![
            (head(), Kind::SendRequest, none()),
            (head(), Kind::SendRequest, none()),
            (head(), Kind::SendBackRequest, none()),
        ],
        Stage::Open => state
            .consultees
            .iter()
            .flat_map(of_consultee)
            .chain([(head(), Kind::ConcludeConsultation, none())])
            .collect(),
        Stage::Concluded => vec![],
    }
}

fn of_consultee(consultee: &Consultee) -> Vec<(Actor, Kind, AgencyId)> {
    let asker = AgencyId::from(ASKER);
    let own = |role, kinds: &[Kind]| -> Vec<_> {
        let actor = one_of(&consultee.agency, role);
        kinds.iter().map(|kind| (actor.clone(), *kind, consultee.agency.clone())).collect()
    };
    let askers = |kinds: &[Kind]| -> Vec<_> {
        let actor = one_of(&asker, Role::Head);
        kinds.iter().map(|kind| (actor.clone(), *kind, consultee.agency.clone())).collect()
    };
    if consultee.information_asked().is_some() {
        return askers(&[Kind::GiveInformation, Kind::RemindConsultee]);
    }
    if consultee.extension_asked().is_some() {
        return askers(&[Kind::GrantExtension, Kind::RefuseExtension, Kind::RemindConsultee]);
    }
    match (consultee.progress, &consultee.draft) {
        (Progress::AwaitingSignature, Some(Reply::Opinion { .. })) => {
            own(Role::Head, &[Kind::AnswerRequest, Kind::AnswerRequest, Kind::SendBackReply])
        }
        (Progress::AwaitingSignature, _) => {
            own(Role::Head, &[Kind::ReturnRequest, Kind::ReturnRequest, Kind::SendBackReply])
        }
        (Progress::AwaitingReceipt | Progress::Received | Progress::Assigned, _) => {
            let steps = [
                Kind::AcknowledgeReceipt,
                Kind::AssignOfficer,
                Kind::SubmitAnswer,
                Kind::SubmitReturn,
                Kind::AskExtension,
                Kind::AskInformation,
            ];
            own(Role::Officer, &steps).into_iter().chain(askers(&[Kind::RemindConsultee])).collect()
        }
        (Progress::Returned, _) => askers(&[Kind::AcceptReturn, Kind::ContestReturn]),
        (Progress::ReturnContested, _) => MONITORS
            .map(|monitor| {
                (
                    one_of(&monitor.into(), Role::Monitor),
                    Kind::RuleOnCompetence,
                    consultee.agency.clone(),
                )
            })
            .into(),
        (Progress::ReturnAccepted | Progress::RuledNotCompetent, _) => {
            askers(&[Kind::RedirectQuestions, Kind::RedirectQuestions])
        }
        (Progress::Answered, _) => vec![],
    }
}

/// One for each condition and each disagreement; with a defect, something is missing or too much.
fn dispositions(state: &Consultation, defect: u8) -> Vec<Disposition> {
    let mut dispositions = Vec::new();
    for consultee in &state.consultees {
        for answer in consultee.opinion().iter().flat_map(|opinion| &opinion.answers) {
            let conditions: Vec<_> = match answer.stance {
                Some(Stance::Disagree) => vec![None],
                Some(Stance::AgreeWithConditions) => {
                    (1..).zip(&answer.conditions).map(|(number, _)| Some(number)).collect()
                }
                Some(Stance::Agree) | None => vec![],
            };
            dispositions.extend(conditions.into_iter().map(|condition| Disposition {
                agency: consultee.agency.clone(),
                question: answer.question,
                condition,
                outcome: Outcome::Explained,
                explanation: text("Khoản 2 Điều 7 đã quy định rõ nội dung này"),
            }));
        }
    }
    match defect % 4 {
        1 => drop(dispositions.pop()),
        2 => dispositions.extend(dispositions.first().cloned()),
        3 => dispositions.iter_mut().for_each(|one| one.explanation = Text::default()),
        _ => {}
    }
    dispositions
}
