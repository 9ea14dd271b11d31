//! Who may see what. Until a consultee has replied, neither it nor a monitor of the same agency sees what others replied.

use crate::actor::Actor;
use crate::agency::{AgencyId, Role};
use crate::consultation::{Consultation, Consultee, Progress, Stage};
use crate::event::{Event, Recorded};
use crate::policy::Policy;
use crate::request::Request;
use crate::view::ConsultationView;

/// The consultation and its record as the actor may see them; nothing if the actor has no part in it.
pub fn view_for(
    consultation: &Consultation,
    record: &[Recorded],
    actor: &Actor,
    policy: &Policy,
) -> Option<ConsultationView> {
    if !may_see(consultation, actor) {
        return None;
    }
    let sealed = sealed_for(consultation, actor, consultation.policy(policy));
    let mut seen = consultation.clone();
    for consultee in &mut seen.consultees {
        if !actor.works_for(&consultee.agency) {
            consultee.draft = None;
            consultee.remark = None;
        }
        if sealed && consultee.reply.is_some() && !is_open_to(consultee, consultation.stage, actor)
        {
            consultee.reply = None;
            consultee.sealed = true;
        }
    }
    if !actor.works_for(&consultation.asker) {
        seen.remark = None;
        seen.conclusion_draft = None;
    }
    let history =
        record.iter().map(|recorded| blanked(recorded, consultation, actor, sealed)).collect();
    Some(ConsultationView { consultation: seen, history })
}

/// Whether the actor has a part in the consultation: the asker from the first draft, consultees and monitors from the
/// sending.
pub fn may_see(consultation: &Consultation, actor: &Actor) -> bool {
    if consultation.stage == Stage::Unwritten {
        return false;
    }
    if actor.works_for(&consultation.asker) {
        return true;
    }
    consultation.sending.is_some()
        && (actor.role == Role::Monitor || consultation.consultee(&actor.agency).is_some())
}

/// Whether other consultees' replies are still closed to the actor. A monitor whose own agency may still answer reads no
/// more than that agency does: it is often the same person, and always the same agency.
fn sealed_for(consultation: &Consultation, actor: &Actor, policy: &Policy) -> bool {
    let may_read_all = policy.open_opinions
        || actor.agency == consultation.asker
        || consultation.stage == Stage::Concluded;
    let own = consultation.consultee(&actor.agency);
    let may_copy = match actor.role {
        Role::Monitor => own.is_some_and(Consultee::may_still_answer),
        Role::Officer | Role::Head => own.is_none_or(Consultee::may_still_answer),
    };
    !may_read_all && may_copy
}

/// Whether the actor may read this reply while those of others are closed: their own agency's, and a return that is before
/// the monitor, who cannot rule on what cannot be read.
fn is_open_to(consultee: &Consultee, stage: Stage, actor: &Actor) -> bool {
    let is_contested = stage == Stage::Open && consultee.progress == Progress::ReturnContested;
    consultee.agency == actor.agency || actor.role == Role::Monitor && is_contested
}

impl Consultee {
    /// Whether this consultee may still answer: also after a return, until the return is settled, because the monitor may
    /// rule that the agency is competent. A dissolved agency has not replied, so the replies of others
    /// stay closed to it.
    fn may_still_answer(&self) -> bool {
        self.progress.owes_reply()
            || matches!(
                self.progress,
                Progress::Returned | Progress::ReturnContested | Progress::Dissolved
            )
    }
}

/// The recorded event without the content of other agencies' drafts, and without findings in replies that are still closed
/// to the actor.
fn blanked(
    recorded: &Recorded,
    consultation: &Consultation,
    actor: &Actor,
    sealed: bool,
) -> Recorded {
    let own = |agency: &AgencyId| actor.works_for(agency);
    let mut shown = recorded.clone();
    match &mut shown.event {
        Event::RequestSubmitted { request } if !own(&consultation.asker) => {
            *request = Request::default();
        }
        Event::RequestSentBack { remark } | Event::ConclusionSentBack { remark }
            if !own(&consultation.asker) =>
        {
            *remark = crate::Text::default();
        }
        Event::ConclusionSubmitted { dispositions, summary } if !own(&consultation.asker) => {
            dispositions.clear();
            *summary = crate::Text::default();
        }
        Event::AnswerSubmitted { agency, opinion } if !own(agency) => {
            *opinion = crate::opinion::Opinion::default();
        }
        Event::ReturnSubmitted { agency, grounds } if !own(agency) => {
            *grounds = crate::hand_back::Return::default();
        }
        Event::ReplySentBack { agency, remark } if !own(agency) => {
            *remark = crate::Text::default();
        }
        Event::RequestAnswered { agency, warnings, .. } if sealed && *agency != actor.agency => {
            warnings.clear();
        }
        _ => {}
    }
    shown
}
