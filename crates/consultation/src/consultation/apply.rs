//! Folds recorded events into the state. Total: every event changes something or nothing, and none is refused, because what
//! is recorded has happened.

mod consultee;

use super::{
    Conclusion, ConclusionDraft, Consultation, Consultee, Counted, Progress, Sending, Stage,
    Withdrawal,
};
use crate::agency::{AgencyId, OfficerId};
use crate::correction::effective;
use crate::event::{Dispatch, Event, Recorded};

impl Consultation {
    /// The state that the recorded events lead to, each with its corrected time.
    pub fn replay<'a>(
        id: super::ConsultationId,
        record: impl IntoIterator<Item = &'a Recorded>,
    ) -> Self {
        let mut consultation = Self::new(id);
        for recorded in effective(record) {
            consultation.apply(&recorded);
        }
        consultation
    }

    /// Applies one recorded event. A correction concerns another event, which the state does not know, so the record has to
    /// be replayed for it.
    pub fn apply(&mut self, recorded: &Recorded) {
        self.sequence = recorded.sequence;
        match &recorded.event {
            Event::RequestSubmitted { request } => {
                if self.stage == Stage::Unwritten {
                    self.asker = recorded.actor.agency.clone();
                }
                self.stage = Stage::AwaitingSignature;
                self.drafted_by = Some(recorded.actor.clone());
                self.request = request.clone();
                self.remark = None;
            }
            Event::RequestSentBack { remark } => {
                self.stage = Stage::SentBack;
                self.remark = Some(remark.clone());
            }
            Event::RequestSent {
                capacity,
                dispatches,
                warnings,
                calendar_version,
                policy_version,
                policy,
            } => {
                self.stage = Stage::Open;
                self.sending = Some(Sending {
                    at: recorded.at,
                    signed_by: recorded.actor.clone(),
                    capacity: *capacity,
                    warnings: warnings.clone(),
                    calendar_version: calendar_version.clone(),
                    policy_version: policy_version.clone(),
                    policy: policy.clone(),
                });
                self.consultees =
                    dispatches.iter().map(|dispatch| dispatched(dispatch, recorded)).collect();
            }
            Event::ConclusionSubmitted { .. }
            | Event::ConclusionSentBack { .. }
            | Event::ConsultationConcluded { .. } => self.conclude(recorded),
            Event::ConsultationWithdrawn { capacity, reason } => {
                self.stage = Stage::Withdrawn;
                self.withdrawal = Some(Withdrawal {
                    reason: reason.clone(),
                    at: recorded.at,
                    by: recorded.actor.clone(),
                    capacity: *capacity,
                });
            }
            Event::QuestionsRedirected { from, dispatch, .. } => {
                if let Some(consultee) = self.consultee_mut(from) {
                    consultee.redirected_to = Some(dispatch.asked.agency.clone());
                }
                let mut consultee = dispatched(dispatch, recorded);
                consultee.redirected_from = Some(from.clone());
                self.consultees.push(consultee);
            }
            Event::TimeCorrected { .. } => {}
            Event::AgencySucceeded { agency, successor, officer } => {
                self.succeed(agency, successor.as_ref(), officer.as_ref(), recorded);
            }
            Event::ReceiptAcknowledged { agency }
            | Event::OfficerAssigned { agency, .. }
            | Event::AnswerSubmitted { agency, .. }
            | Event::ReturnSubmitted { agency, .. }
            | Event::ReplySentBack { agency, .. }
            | Event::RequestAnswered { agency, .. }
            | Event::RequestReturned { agency, .. }
            | Event::ReturnAccepted { agency }
            | Event::ReturnContested { agency, .. }
            | Event::ReturnEscalated { agency }
            | Event::CompetenceRuled { agency, .. }
            | Event::ConsulteeReminded { agency, .. }
            | Event::DueDateReminded { agency, .. }
            | Event::ExtensionAsked { agency, .. }
            | Event::ExtensionGranted { agency, .. }
            | Event::ExtensionRefused { agency, .. }
            | Event::DueDateRecounted { agency, .. }
            | Event::InformationAsked { agency, .. }
            | Event::InformationGiven { agency, .. } => {
                let asks = self.asker == *agency;
                if let Some(consultee) = self.consultee_mut(agency) {
                    consultee.apply(recorded);
                    // No agency asks itself, not even if the return of a consultee that has become the asker is set aside.
                    if asks && consultee.progress.owes_reply() {
                        consultee.progress = Progress::Dissolved;
                    }
                }
            }
        }
    }

    /// The conclusion is submitted, sent back, or signed.
    fn conclude(&mut self, recorded: &Recorded) {
        match &recorded.event {
            Event::ConclusionSubmitted { dispositions, summary } => {
                self.conclusion_draft = Some(ConclusionDraft {
                    dispositions: dispositions.clone(),
                    summary: summary.clone(),
                    at: recorded.at,
                    by: recorded.actor.clone(),
                    remark: None,
                });
            }
            Event::ConclusionSentBack { remark } => {
                if let Some(draft) = &mut self.conclusion_draft {
                    draft.remark = Some(remark.clone());
                }
            }
            Event::ConsultationConcluded { dispositions, summary, capacity } => {
                self.stage = Stage::Concluded;
                self.conclusion = Some(Conclusion {
                    dispositions: dispositions.clone(),
                    summary: summary.clone(),
                    at: recorded.at,
                    by: recorded.actor.clone(),
                    capacity: *capacity,
                    drafted_by: self.conclusion_draft.take().map(|draft| draft.by),
                });
            }
            _ => {}
        }
    }

    fn succeed(
        &mut self,
        agency: &AgencyId,
        successor: Option<&AgencyId>,
        officer: Option<&OfficerId>,
        recorded: &Recorded,
    ) {
        if self.asker == *agency {
            self.asker_dissolved_at = successor.is_none().then_some(recorded.at);
            if let Some(successor) = successor {
                self.asker = successor.clone();
                // If none was named, the officer responsible before stays on record.
                if officer.is_some() {
                    self.request.responsible_officer = officer.cloned();
                }
                // No agency asks itself.
                let itself = self.consultee_mut(successor);
                if let Some(itself) = itself.filter(|it| it.progress.owes_reply()) {
                    itself.progress = Progress::Dissolved;
                }
            }
            return;
        }
        let free = successor.filter(|id| self.can_be_asked_instead(id)).cloned();
        if let Some(consultee) = self.consultee_mut(agency) {
            consultee.officer = officer.filter(|_| free.is_some()).cloned();
            match free {
                Some(successor) => {
                    consultee.succeeds = Some(std::mem::replace(&mut consultee.agency, successor));
                    if consultee.progress != Progress::AwaitingReceipt {
                        let assigned = consultee.officer.is_some();
                        consultee.progress =
                            if assigned { Progress::Assigned } else { Progress::Received };
                    }
                }
                None => consultee.progress = Progress::Dissolved,
            }
        }
    }

    fn consultee_mut(&mut self, agency: &AgencyId) -> Option<&mut Consultee> {
        self.consultees.iter_mut().find(|consultee| consultee.agency == *agency)
    }
}

fn dispatched(dispatch: &Dispatch, recorded: &Recorded) -> Consultee {
    Consultee {
        agency: dispatch.asked.agency.clone(),
        questions: dispatch.asked.questions.clone(),
        relevance_reason: dispatch.asked.relevance_reason.clone(),
        justification: dispatch.asked.justification.clone(),
        repeats: dispatch.repeats,
        what_is_new: dispatch.asked.what_is_new.clone(),
        mandates: dispatch.mandates.clone(),
        sent_at: recorded.at,
        arrives_at: dispatch.arrives_at,
        acknowledged_at: None,
        due_on: dispatch.due_on,
        counted: dispatch
            .working_days
            .map(|working_days| Counted { working_days, due_on: dispatch.due_on }),
        progress: Progress::AwaitingReceipt,
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
