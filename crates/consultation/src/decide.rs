//! The outcome of a command: events, or everything that refuses it.
//!
//! Whether the actor may do the act and whether it fits the state is checked first and reported alone. The rules on its
//! content are applied together, so that a form can show every problem at once.

mod answer;
mod ask;
mod asking_back;
mod conclude;
mod correct;
mod extend;
mod hand_back;
mod inform;
mod parties;
mod receipt;
mod recount;
mod reminders;
mod settle;
#[cfg(test)]
mod story;
mod succession;
mod withdraw;

pub use conclude::overtaken;
pub use correct::{Uncorrectable, correct_time, declare_void};
pub use reminders::reminders;
pub use succession::succession;

use crate::command::Command;
use crate::consultation::Consultation;
use crate::context::Context;
use crate::event::Event;
use crate::opinion::Answer;
use crate::rules::{self, Evasions};
use crate::violation::{Violation, Violations};

/// Decides on a command. Pure: the same state, command and context lead to the same events.
pub fn decide(
    consultation: &Consultation,
    command: &Command,
    context: &Context<'_>,
) -> Result<Vec<Event>, Violations> {
    let request = &consultation.request;
    let evasions = |answer: &Answer| rules::evasions(request, answer, context.lexicon);
    decide_knowing(consultation, command, context, &evasions)
}

/// The same for a form that is decided on with each key. `evasions` returns what [`rules::evasions`] found in an answer when
/// it was last changed.
pub fn decide_knowing(
    consultation: &Consultation,
    command: &Command,
    context: &Context<'_>,
    evasions: &Evasions<'_>,
) -> Result<Vec<Event>, Violations> {
    let context = &context.under(consultation);
    rules::within_limits(command)?;
    match command {
        Command::SubmitRequest { request } => ask::submit(consultation, request, context),
        Command::SendBackRequest { remark } => ask::send_back(consultation, remark, context),
        Command::SendRequest { capacity } => ask::send(consultation, *capacity, context),
        Command::AcknowledgeReceipt => answer::acknowledge(consultation, context),
        Command::AssignOfficer { officer } => answer::assign(consultation, officer, context),
        Command::SubmitAnswer { opinion } => {
            answer::submit(consultation, opinion, context, evasions)
        }
        Command::SendBackReply { remark } => answer::send_back(consultation, remark, context),
        Command::AnswerRequest { capacity } => answer::sign(consultation, *capacity, context),
        Command::SubmitReturn { grounds } => hand_back::submit(consultation, grounds, context),
        Command::ReturnRequest { capacity } => hand_back::sign(consultation, *capacity, context),
        Command::AcceptReturn { agency } => settle::accept(consultation, agency, context),
        Command::ContestReturn { agency, reason } => {
            settle::contest(consultation, agency, reason, context)
        }
        Command::RuleOnCompetence { agency, competent, reason } => {
            settle::rule(consultation, agency, *competent, reason, context)
        }
        Command::RedirectQuestions {
            from,
            to,
            relevance_reason,
            justification,
            what_is_new,
            capacity,
        } => settle::redirect(
            consultation,
            from,
            &settle::Redirection {
                to,
                relevance_reason,
                justification: justification.as_ref(),
                what_is_new: what_is_new.as_ref(),
                capacity: *capacity,
            },
            context,
        ),
        Command::RemindConsultee { agency, note } => {
            settle::remind(consultation, agency, note, context)
        }
        Command::AskExtension { due_on, reason, responsible_officer } => {
            extend::ask(consultation, *due_on, reason, responsible_officer.as_ref(), context)
        }
        Command::GrantExtension { agency, capacity } => {
            extend::grant(consultation, agency, *capacity, context)
        }
        Command::RefuseExtension { agency, reason, capacity } => {
            extend::refuse(consultation, agency, reason, *capacity, context)
        }
        Command::AskInformation { papers, responsible_officer } => {
            inform::ask(consultation, papers, responsible_officer.as_ref(), context)
        }
        Command::GiveInformation { agency, documents, note } => {
            inform::give(consultation, agency, documents, note, context)
        }
        Command::WithdrawConsultation { reason, capacity } => {
            withdraw::withdraw(consultation, reason, *capacity, context)
        }
        Command::RecountDueDate { agency } => recount::recount(consultation, agency, context),
        Command::SubmitConclusion { dispositions, summary } => {
            conclude::submit(consultation, dispositions, summary, context)
        }
        Command::SendBackConclusion { remark } => {
            conclude::send_back(consultation, remark, context)
        }
        Command::ConcludeConsultation { dispositions, summary, capacity } => conclude::conclude(
            consultation,
            dispositions.as_deref(),
            summary.as_ref(),
            *capacity,
            context,
        ),
    }
}

/// The warnings of the rules that let the command pass.
pub fn warnings(
    consultation: &Consultation,
    command: &Command,
    context: &Context<'_>,
) -> Vec<Violation> {
    let context = &context.under(consultation);
    match command {
        Command::SubmitRequest { request } => ask::warnings(request, context),
        Command::SendRequest { .. } => ask::warnings(&consultation.request, context),
        Command::SubmitAnswer { opinion } => consultation
            .consultee(&context.actor.agency)
            .map_or_else(Vec::new, |consultee| answer::warnings(consultee, opinion)),
        _ => Vec::new(),
    }
}
