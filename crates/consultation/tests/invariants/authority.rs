//! Who may do what, as the domain says it and not as the code does.

use consultation::agency::{AgencyId, Role};
use consultation::consultation::{Consultation, Stage};
use consultation::{Actor, Command};

/// Whether it can be this actor's to do this, whatever its content.
pub fn may(actor: &Actor, command: &Command, before: &Consultation) -> bool {
    let drafts_or_signs = actor.role != Role::Monitor;
    let heads = actor.role == Role::Head;
    let asks = drafts_or_signs && actor.agency == before.asker;
    let is_asked = before.consultees.iter().any(|consultee| consultee.agency == actor.agency);
    match command {
        Command::SubmitRequest { .. } => {
            drafts_or_signs && (before.stage == Stage::Unwritten || asks)
        }
        // What goes out, also in another's place, the head signs.
        Command::SendBackRequest { .. }
        | Command::SendRequest { .. }
        | Command::RedirectQuestions { .. }
        | Command::GrantExtension { .. }
        | Command::RefuseExtension { .. } => heads && asks,
        Command::AcknowledgeReceipt
        | Command::AssignOfficer { .. }
        | Command::SubmitAnswer { .. }
        | Command::SubmitReturn { .. }
        | Command::AskExtension { .. }
        | Command::AskInformation { .. } => drafts_or_signs && is_asked,
        Command::SendBackReply { .. }
        | Command::AnswerRequest { .. }
        | Command::ReturnRequest { .. } => heads && is_asked,
        Command::AcceptReturn { .. }
        | Command::ContestReturn { .. }
        | Command::GiveInformation { .. }
        | Command::ConcludeConsultation { .. } => asks,
        Command::RuleOnCompetence { agency, .. } => {
            actor.role == Role::Monitor && actor.agency != before.asker && actor.agency != *agency
        }
        Command::RemindConsultee { .. } => asks || actor.role == Role::Monitor,
    }
}

/// The one consultee that the command may change; everything else about consultees stays.
pub fn concerns<'a>(actor: &'a Actor, command: &'a Command) -> Option<&'a AgencyId> {
    match command {
        Command::SubmitRequest { .. }
        | Command::SendBackRequest { .. }
        | Command::SendRequest { .. }
        | Command::ConcludeConsultation { .. } => None,
        Command::AcknowledgeReceipt
        | Command::AssignOfficer { .. }
        | Command::SubmitAnswer { .. }
        | Command::SubmitReturn { .. }
        | Command::SendBackReply { .. }
        | Command::AnswerRequest { .. }
        | Command::ReturnRequest { .. }
        | Command::AskExtension { .. }
        | Command::AskInformation { .. } => Some(&actor.agency),
        Command::AcceptReturn { agency }
        | Command::ContestReturn { agency, .. }
        | Command::RuleOnCompetence { agency, .. }
        | Command::RemindConsultee { agency, .. }
        | Command::GrantExtension { agency, .. }
        | Command::RefuseExtension { agency, .. }
        | Command::GiveInformation { agency, .. }
        | Command::RedirectQuestions { from: agency, .. } => Some(agency),
    }
}
