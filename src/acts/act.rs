//! The acts of the asker, the monitor and the consultee itself about one consultee, other than the reply: the form of such
//! an act, without its view.

use std::rc::Rc;

use chrono::NaiveDate;
use consultation::agency::{AgencyId, OfficerId};
use consultation::capacity::Capacity;
use consultation::command::Command;
use consultation::consultation::Consultation;
use consultation::context::Context;
use consultation::decide::decide;
use consultation::field::{ConsulteeField, Field};
use consultation::request::Document;
use consultation::text::Text;
use consultation::violation::Violation;
use serde::{Deserialize, Serialize};
use yew::Reducible;

use crate::acts::barred::{barred, is_out_of_reach};
use crate::form::kept::KeepWhole;
use crate::form::one_by_one::{Edit, OneByOne};
use crate::form::unusable::{Unusable, all_usable, taken};

/// The name under which the draft of an act is kept.
pub const DRAFT: &str = "settle";

/// An act about one consultee.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Act {
    /// Accept that the consultee is not competent.
    Accept,
    /// Contest that.
    Contest,
    /// Put its questions to another agency.
    Redirect,
    /// Rule on a contested return.
    Rule,
    /// Remind it.
    Remind,
    /// Ask for more time, for the own agency.
    AskExtension,
    /// Grant more time.
    GrantExtension,
    /// Refuse it.
    RefuseExtension,
    /// Have its due date counted by a newer calendar.
    RecountDueDate,
    /// Ask for missing information, for the own agency.
    AskInformation,
    /// Give it.
    GiveInformation,
    /// Withdraw the whole consultation; its agency is the asker.
    Withdraw,
}

impl Act {
    /// Every act, in the order in which they are offered.
    pub const ALL: [Self; 12] = [
        Self::Accept,
        Self::Contest,
        Self::Redirect,
        Self::Rule,
        Self::GiveInformation,
        Self::GrantExtension,
        Self::RefuseExtension,
        Self::RecountDueDate,
        Self::Remind,
        Self::AskExtension,
        Self::AskInformation,
        Self::Withdraw,
    ];

    /// Whether it settles a return.
    pub const fn is_about_return(self) -> bool {
        matches!(self, Self::Accept | Self::Contest | Self::Redirect | Self::Rule)
    }

    /// Whether a consultee does it for itself.
    pub const fn is_asking_back(self) -> bool {
        matches!(self, Self::AskExtension | Self::AskInformation)
    }
}

/// The form of an act.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Doing {
    /// The open act and its consultee.
    pub open: Option<(AgencyId, Act)>,
    /// The reason of a contest, a ruling or an extension, or the message of a reminder.
    pub reason: String,
    /// The monitor's ruling.
    pub competent: Option<bool>,
    /// The agency to which the questions go.
    pub to: Option<AgencyId>,
    /// The reason for asking that agency.
    pub relevance: String,
    /// The justification, if it is not directly relevant.
    pub justification: String,
    /// What is new since it was last asked on the dossier.
    pub what_is_new: String,
    /// The due date that is asked for.
    pub due_on: Option<NaiveDate>,
    /// The missing documents.
    pub papers: OneByOne,
    /// The documents given.
    pub documents: Vec<Document>,
    /// The capacity in which the head signs.
    pub capacity: Capacity,
    /// How often the officer tried to send: from the first time on, every problem is shown.
    #[serde(skip)]
    pub attempts: u32,
    /// Increases with each change.
    #[serde(skip)]
    pub revision: u32,
}

/// An action of the officer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// An act was opened.
    Opened(AgencyId, Act),
    /// The form was closed, or its act was stored.
    Closed,
    /// The reason or the message was typed.
    ReasonTyped(String),
    /// The ruling was chosen.
    RulingChosen(bool),
    /// The other agency was chosen.
    AgencyChosen(AgencyId),
    /// The reason for asking that agency was typed.
    RelevanceTyped(String),
    /// The justification was typed.
    JustificationTyped(String),
    /// What is new was typed.
    WhatIsNewTyped(String),
    /// The due date that is asked for was typed.
    DueDateTyped(Option<NaiveDate>),
    /// The list of missing documents was edited.
    PapersEdited(Edit),
    /// A document was uploaded.
    DocumentBrought(Document),
    /// The document at this index was removed.
    DocumentRemoved(usize),
    /// The capacity was chosen.
    CapacityChosen(Capacity),
    /// The officer wants to send.
    SendClicked,
}

impl Doing {
    /// The command if `officer` sent it now, or every text that cannot be sent; none while a choice that it needs is missing.
    pub fn command(&self, officer: &OfficerId) -> Result<Option<Command>, Vec<Unusable>> {
        let Some((agency, act)) = self.open.clone() else {
            return Ok(None);
        };
        let mut unusable = Vec::new();
        let reason = taken(&self.reason, Field::Reason, &mut unusable);
        let command = match act {
            Act::Accept => Some(Command::AcceptReturn { agency }),
            Act::Contest => Some(Command::ContestReturn { agency, reason }),
            Act::Remind => Some(Command::RemindConsultee { agency, note: reason }),
            Act::AskExtension => Some(Command::AskExtension {
                due_on: self.due_on,
                reason,
                responsible_officer: Some(officer.clone()),
            }),
            Act::AskInformation => Some(Command::AskInformation {
                papers: self.papers.texts().unwrap_or_else(|errors| {
                    let unread = |(number, error)| Unusable { field: Field::Paper(number), error };
                    unusable.extend(errors.into_iter().map(unread));
                    Vec::new()
                }),
                responsible_officer: Some(officer.clone()),
            }),
            Act::GiveInformation => Some(Command::GiveInformation {
                agency,
                documents: self.documents.clone(),
                note: reason,
            }),
            Act::Withdraw => {
                Some(Command::WithdrawConsultation { reason, capacity: self.capacity })
            }
            Act::GrantExtension => {
                Some(Command::GrantExtension { agency, capacity: self.capacity })
            }
            Act::RefuseExtension => {
                Some(Command::RefuseExtension { agency, reason, capacity: self.capacity })
            }
            Act::RecountDueDate => Some(Command::RecountDueDate { agency }),
            Act::Rule => self.competent.map(|competent| Command::RuleOnCompetence {
                agency,
                competent,
                reason,
            }),
            Act::Redirect => {
                let mut read = |typed: &str, part| {
                    taken(typed, Field::Consultee(agency.clone(), Some(part)), &mut unusable)
                };
                let relevance_reason = read(&self.relevance, ConsulteeField::RelevanceReason);
                let justification = read(&self.justification, ConsulteeField::Justification);
                let what_is_new = read(&self.what_is_new, ConsulteeField::WhatIsNew);
                self.to.clone().map(|to| Command::RedirectQuestions {
                    from: agency,
                    to,
                    relevance_reason,
                    justification: (!justification.is_empty()).then_some(justification),
                    what_is_new: (!what_is_new.is_empty()).then_some(what_is_new),
                    capacity: Some(self.capacity),
                })
            }
        };
        all_usable(command, unusable)
    }
}

impl KeepWhole for Doing {
    fn changes(&self) -> u32 {
        self.revision
    }
}

impl Reducible for Doing {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut doing = (*self).clone();
        match action {
            Action::Opened(agency, act) => {
                doing = Self { open: Some((agency, act)), ..Self::default() };
            }
            // Nothing is open, so there is nothing to save.
            Action::Closed => return Self::default().into(),
            Action::ReasonTyped(text) => doing.reason = text,
            Action::RulingChosen(competent) => doing.competent = Some(competent),
            Action::AgencyChosen(agency) => doing.to = Some(agency),
            Action::RelevanceTyped(text) => doing.relevance = text,
            Action::JustificationTyped(text) => doing.justification = text,
            Action::WhatIsNewTyped(text) => doing.what_is_new = text,
            Action::DueDateTyped(due_on) => doing.due_on = due_on,
            Action::PapersEdited(edit) => doing.papers.edit(edit),
            Action::DocumentBrought(document) => doing.documents.push(document),
            Action::DocumentRemoved(index) if index < doing.documents.len() => {
                doing.documents.remove(index);
            }
            Action::DocumentRemoved(_) => return self,
            Action::CapacityChosen(capacity) => doing.capacity = capacity,
            Action::SendClicked => {
                doing.attempts += 1;
                return doing.into();
            }
        }
        doing.revision = self.revision + 1;
        doing.into()
    }
}

/// The acts that this actor can do about this consultee at present. [`in_the_way`] says what may still refuse them.
pub fn available(
    consultation: &Consultation,
    agency: &AgencyId,
    context: &Context<'_>,
) -> Vec<Act> {
    let own = context.actor.works_for(agency);
    let fits = |act: &Act| {
        let elsewhere = *act == Act::Withdraw && *agency != consultation.asker;
        if elsewhere || act.is_asking_back() && !own {
            return false;
        }
        let found =
            decide(consultation, &blank(*act, agency, consultation, context), context).err();
        !found.into_iter().flatten().any(|violation| is_out_of_reach(&violation))
    };
    Act::ALL.into_iter().filter(fits).collect()
}

/// What refuses an act whatever its form says.
pub fn in_the_way(
    consultation: &Consultation,
    agency: &AgencyId,
    act: Act,
    context: &Context<'_>,
) -> Vec<Violation> {
    barred(consultation, &blank(act, agency, consultation, context), context)
}

/// The act with an empty form. The redirection names the consultee itself, which is an agency of the register.
fn blank(
    act: Act,
    agency: &AgencyId,
    consultation: &Consultation,
    context: &Context<'_>,
) -> Command {
    let capacities = context.actor.capacities(context.register, &consultation.asker);
    let capacity = capacities.first().copied().unwrap_or_default();
    let agency = agency.clone();
    let nothing = Text::default;
    match act {
        Act::Accept => Command::AcceptReturn { agency },
        Act::Contest => Command::ContestReturn { agency, reason: nothing() },
        Act::Redirect => Command::RedirectQuestions {
            from: agency.clone(),
            to: agency,
            relevance_reason: nothing(),
            justification: None,
            what_is_new: None,
            capacity: Some(capacity),
        },
        Act::Rule => Command::RuleOnCompetence { agency, competent: true, reason: nothing() },
        Act::Remind => Command::RemindConsultee { agency, note: nothing() },
        Act::AskExtension => {
            Command::AskExtension { due_on: None, reason: nothing(), responsible_officer: None }
        }
        Act::AskInformation => {
            Command::AskInformation { papers: Vec::new(), responsible_officer: None }
        }
        Act::GiveInformation => {
            Command::GiveInformation { agency, documents: Vec::new(), note: nothing() }
        }
        Act::Withdraw => Command::WithdrawConsultation { reason: nothing(), capacity },
        Act::RecountDueDate => Command::RecountDueDate { agency },
        Act::GrantExtension => Command::GrantExtension { agency, capacity },
        Act::RefuseExtension => Command::RefuseExtension { agency, reason: nothing(), capacity },
    }
}

#[cfg(test)]
mod tests;
