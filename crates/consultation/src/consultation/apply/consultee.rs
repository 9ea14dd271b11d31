//! The events about one consultee.

use super::super::{
    Consultee, Contest, Extension, ExtensionDecision, GivenInformation, Information, Progress,
    Reminder, Reply, Ruling, SignedReply,
};
use crate::agency::OfficerId;
use crate::capacity::Capacity;
use crate::event::{Event, Recorded};
use crate::hand_back::Return;
use crate::opinion::Opinion;
use crate::text::Text;
use crate::violation::Violation;
use chrono::NaiveDate;

impl Consultee {
    pub(super) fn apply(&mut self, recorded: &Recorded) {
        match &recorded.event {
            Event::ReceiptAcknowledged { .. } => {
                self.acknowledged_at = Some(recorded.at);
                self.progress = Progress::Received;
            }
            Event::OfficerAssigned { officer, .. } => self.assign(officer),
            Event::AnswerSubmitted { opinion, .. } => self.submit_answer(opinion),
            Event::ReturnSubmitted { grounds, .. } => self.submit_return(grounds),
            Event::ReplySentBack { remark, .. } => {
                self.progress = Progress::Assigned;
                self.remark = Some(remark.clone());
            }
            Event::RequestAnswered { capacity, answered_on, due_on, warnings, .. } => {
                self.progress = Progress::Answered;
                self.due_on = due_on.unwrap_or(self.due_on);
                self.sign(recorded, *capacity, *answered_on, warnings);
            }
            Event::RequestReturned { capacity, returned_on, due_on, .. } => {
                self.progress = Progress::Returned;
                self.due_on = due_on.unwrap_or(self.due_on);
                self.sign(recorded, *capacity, *returned_on, &[]);
            }
            Event::ReturnAccepted { .. } => self.progress = Progress::ReturnAccepted,
            Event::ReturnContested { reason, .. } => {
                self.progress = Progress::ReturnContested;
                self.contest =
                    Some(Contest { reason: reason.clone(), circle: false, ruling: None });
            }
            Event::ReturnEscalated { .. } => {
                self.progress = Progress::ReturnContested;
                self.contest =
                    Some(Contest { reason: Text::default(), circle: true, ruling: None });
            }
            Event::CompetenceRuled { reason, due_on, .. } => {
                if let Some(contest) = &mut self.contest {
                    contest.ruling = Some(Ruling {
                        competent: due_on.is_some(),
                        reason: reason.clone(),
                        by: recorded.actor.clone(),
                        at: recorded.at,
                    });
                }
                match due_on {
                    Some(due_on) => self.restart(*due_on),
                    None => self.progress = Progress::RuledNotCompetent,
                }
            }
            Event::ConsulteeReminded { note, .. } => self.reminders.push(Reminder {
                at: recorded.at,
                by: recorded.actor.clone(),
                note: note.clone(),
            }),
            Event::DueDateReminded { on, .. } => self.reminded_on.push(*on),
            Event::ExtensionAsked { due_on, reason, .. } => self.extensions.push(Extension {
                due_on: *due_on,
                previous_due_on: self.due_on,
                reason: reason.clone(),
                at: recorded.at,
                by: recorded.actor.clone(),
                decision: None,
            }),
            Event::ExtensionGranted { capacity, due_on, .. } => {
                self.due_on = *due_on;
                self.decide_extension(recorded, true, *capacity, &Text::default());
            }
            Event::DueDateRecounted { due_on, .. } => {
                if let Some(counted) = self.counted.as_mut().filter(|it| it.due_on == self.due_on) {
                    counted.due_on = *due_on;
                }
                self.due_on = *due_on;
            }
            Event::ExtensionRefused { capacity, reason, .. } => {
                self.decide_extension(recorded, false, *capacity, reason);
            }
            Event::InformationAsked { papers, asked_on, at_most, .. } => {
                self.information = Some(Information {
                    papers: papers.clone(),
                    at: recorded.at,
                    by: recorded.actor.clone(),
                    asked_on: *asked_on,
                    at_most: *at_most,
                    given: None,
                });
            }
            Event::InformationGiven { documents, note, previous_due_on, due_on, .. } => {
                self.due_on = *due_on;
                if let Some(information) = &mut self.information {
                    information.given = Some(GivenInformation {
                        documents: documents.clone(),
                        note: note.clone(),
                        at: recorded.at,
                        by: recorded.actor.clone(),
                        previous_due_on: *previous_due_on,
                    });
                }
            }
            _ => {}
        }
    }

    fn decide_extension(
        &mut self,
        recorded: &Recorded,
        granted: bool,
        capacity: Capacity,
        reason: &Text,
    ) {
        if let Some(asked) = self.extensions.last_mut() {
            asked.decision = Some(ExtensionDecision {
                granted,
                reason: reason.clone(),
                at: recorded.at,
                by: recorded.actor.clone(),
                capacity,
            });
        }
    }

    fn assign(&mut self, officer: &OfficerId) {
        self.officer = Some(officer.clone());
        if self.progress != Progress::AwaitingSignature {
            self.progress = Progress::Assigned;
        }
    }

    fn submit_answer(&mut self, opinion: &Opinion) {
        self.submit(
            Reply::Opinion { opinion: opinion.clone() },
            opinion.responsible_officer.as_ref(),
        );
    }

    fn submit_return(&mut self, grounds: &Return) {
        self.submit(
            Reply::Return { grounds: grounds.clone() },
            grounds.responsible_officer.as_ref(),
        );
    }

    fn submit(&mut self, draft: Reply, officer: Option<&OfficerId>) {
        self.draft = Some(draft);
        self.officer = officer.cloned().or_else(|| self.officer.take());
        self.progress = Progress::AwaitingSignature;
        self.remark = None;
    }

    fn sign(
        &mut self,
        recorded: &Recorded,
        capacity: Capacity,
        counts_on: NaiveDate,
        warnings: &[Violation],
    ) {
        self.remark = None;
        self.reply = self.draft.take().map(|reply| SignedReply {
            reply,
            at: recorded.at,
            counts_on,
            signed_by: recorded.actor.clone(),
            capacity,
            warnings: warnings.to_vec(),
        });
    }

    /// The return is set aside: the agency owes an answer again, by a new date. Its requests before the return concerned
    /// the old one.
    fn restart(&mut self, due_on: NaiveDate) {
        self.due_on = due_on;
        self.extensions.retain(|extension| extension.decision.is_some());
        self.information.take_if(|information| information.given.is_none());
        self.reply = None;
        self.progress =
            if self.officer.is_some() { Progress::Assigned } else { Progress::Received };
    }
}
