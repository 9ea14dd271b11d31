//! Returning, and what becomes of a return.

use consultation::Command;
use consultation::agency::AgencyId;
use consultation::consultation::{Progress, Reply};
use consultation::hand_back::Return;

use super::{Act, When, Whose};
use crate::making::{Making, text};
use crate::world::STRANGER;

pub const SUBMIT_RETURN: Act = Act {
    command: "submit-return",
    whose: Whose::Consultees,
    when: When::Each(|consultee| consultee.progress.owes_reply()),
    make: |making| Command::SubmitReturn { grounds: grounds(making) },
};

pub const RETURN_REQUEST: Act = Act {
    command: "return-request",
    whose: Whose::ConsulteesSigner,
    when: When::Each(|consultee| {
        consultee.progress == Progress::AwaitingSignature
            && matches!(consultee.draft, Some(Reply::Return { .. }))
    }),
    make: |making| Command::ReturnRequest { capacity: making.capacity() },
};

pub const ACCEPT_RETURN: Act = Act {
    command: "accept-return",
    whose: Whose::Askers,
    when: When::Each(|consultee| consultee.progress == Progress::Returned),
    make: |making| Command::AcceptReturn { agency: making.target.clone() },
};

pub const CONTEST_RETURN: Act = Act {
    command: "contest-return",
    whose: Whose::Askers,
    when: When::Each(|consultee| consultee.progress == Progress::Returned),
    make: |making| Command::ContestReturn {
        agency: making.target.clone(),
        reason: making.words("Điều 2 giao nhiệm vụ này cho cơ quan"),
    },
};

pub const RULE_ON_COMPETENCE: Act = Act {
    command: "rule-on-competence",
    whose: Whose::Monitors,
    when: When::Each(|consultee| consultee.progress == Progress::ReturnContested),
    make: |making| Command::RuleOnCompetence {
        agency: making.target.clone(),
        competent: making.random.percent(50),
        reason: making.words("Theo Điều 2 Quyết định số 12/2025/QĐ-UBND"),
    },
};

pub const REDIRECT_QUESTIONS: Act = Act {
    command: "redirect-questions",
    whose: Whose::AskersSigner,
    when: When::Each(|consultee| {
        matches!(consultee.progress, Progress::ReturnAccepted | Progress::RuledNotCompetent)
            && consultee.redirected_to.is_none()
    }),
    make: |making| {
        let to = redirected_to(making);
        Command::RedirectQuestions {
            from: making.target.clone(),
            relevance_reason: making.words(&format!("Dự thảo giao {to} chủ trì tại Điều 9")),
            to,
            justification: (making.sound || making.random.percent(50))
                .then(|| text("Cần số liệu của ngành tại Điều 9")),
            what_is_new: making
                .random
                .percent(75)
                .then(|| text("Cơ quan được hỏi trước đó đã trả lại")),
            capacity: making.random.percent(80).then(|| making.capacity()),
        }
    },
};

/// An agency that is not asked yet, where there is one.
fn redirected_to(making: &mut Making<'_>) -> AgencyId {
    let asked = |agency: &AgencyId| making.state.consultee(agency).is_some();
    let unasked =
        making.world.register.agencies.iter().map(|agency| agency.id.clone()).find(|agency| {
            !asked(agency) && *agency != making.state.asker && agency.0.starts_with("so-")
        });
    unasked.filter(|_| making.sound).unwrap_or_else(|| making.other_agency())
}

/// The ways in which the grounds of a return can be wrong.
const DEFECTS: usize = 6;

fn grounds(making: &mut Making<'_>) -> Return {
    let agency = making.actor.agency.clone();
    let competent = named(making, &agency);
    let mut grounds = Return {
        reason: text(&format!("Không thuộc chức năng, nhiệm vụ của cơ quan {}", making.mark())),
        legal_basis: text("Điều 2 Quyết định số 12/2025/QĐ-UBND"),
        competent_agency: Some(competent),
        unknown_because: text(""),
        responsible_officer: making.responsible(&agency),
    };
    match making.defect(DEFECTS) {
        1 => grounds.reason = text(""),
        2 => grounds.legal_basis = text(""),
        3 => grounds.competent_agency = None,
        4 => grounds.competent_agency = Some(agency),
        5 => grounds.competent_agency = Some(STRANGER.into()),
        6 => {
            grounds.competent_agency = None;
            grounds.unknown_because = text("Chưa có văn bản giao nhiệm vụ này");
        }
        _ => {}
    }
    grounds
}

/// Mostly an agency that is asked as well, so that some returns run in a circle.
fn named(making: &mut Making<'_>, by: &AgencyId) -> AgencyId {
    let registered = making.world.register.agencies.iter().map(|agency| &agency.id);
    let others: Vec<_> = registered.filter(|other| *other != by).collect();
    let asked: Vec<_> =
        others.iter().filter(|other| making.state.consultee(other).is_some()).copied().collect();
    let among = if !asked.is_empty() && making.random.percent(70) { asked } else { others };
    (*making.random.one_of(&among)).clone()
}
