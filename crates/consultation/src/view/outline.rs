//! As much of a consultation as lists, figures and duties need. Services keep it beside the record, so that a list reads no
//! texts.

use crate::command::Disposition;
use crate::consultation::{
    Conclusion, Consultation, Consultee, Contest, Extension, ExtensionDecision, GivenInformation,
    Information, Reminder, Reply, Ruling, Sending, SignedReply, Withdrawal,
};
use crate::hand_back::Return;
use crate::opinion::{Answer, Opinion};
use crate::request::Request;
use crate::text::Text;
use crate::violation::Violation;

/// The consultation without the texts that are read only once it is opened. Lists, figures, counts and duties come to the
/// same for both.
#[must_use]
pub fn outline(consultation: &Consultation) -> Consultation {
    let Consultation { request, sending, conclusion, withdrawal, .. } = consultation;
    Consultation {
        id: consultation.id,
        sequence: consultation.sequence,
        stage: consultation.stage,
        asker: consultation.asker.clone(),
        drafted_by: consultation.drafted_by.clone(),
        request: Request {
            subject: request.subject.clone(),
            dossier_number: request.dossier_number.clone(),
            urgency: request.urgency,
            due_on: request.due_on,
            responsible_officer: request.responsible_officer.clone(),
            ..Request::default()
        },
        remark: None,
        sending: sending.as_ref().map(|sending| Sending {
            warnings: Vec::new(),
            signed_by: sending.signed_by.clone(),
            calendar_version: sending.calendar_version.clone(),
            policy_version: sending.policy_version.clone(),
            policy: sending.policy.clone(),
            ..*sending
        }),
        consultees: consultation.consultees.iter().map(of_consultee).collect(),
        // Whether it can still be signed is judged by its texts.
        conclusion_draft: consultation.conclusion_draft.clone(),
        conclusion: conclusion.as_ref().map(|conclusion| Conclusion {
            dispositions: conclusion.dispositions.iter().map(of_disposition).collect(),
            summary: Text::default(),
            by: conclusion.by.clone(),
            drafted_by: None,
            ..*conclusion
        }),
        withdrawal: withdrawal.as_ref().map(|withdrawal| Withdrawal {
            reason: Text::default(),
            by: withdrawal.by.clone(),
            ..*withdrawal
        }),
        asker_dissolved_at: consultation.asker_dissolved_at,
    }
}

fn of_consultee(consultee: &Consultee) -> Consultee {
    Consultee {
        agency: consultee.agency.clone(),
        questions: Vec::new(),
        relevance_reason: Text::default(),
        justification: None,
        repeats: consultee.repeats,
        what_is_new: None,
        // Whether there are any makes an agency directly relevant.
        mandates: consultee.mandates.iter().take(1).cloned().collect(),
        sent_at: consultee.sent_at,
        arrives_at: consultee.arrives_at,
        acknowledged_at: consultee.acknowledged_at,
        due_on: consultee.due_on,
        counted: None,
        progress: consultee.progress,
        officer: consultee.officer.clone(),
        draft: consultee.draft.as_ref().map(of_reply),
        remark: None,
        reply: consultee.reply.as_ref().map(of_signed_reply),
        sealed: consultee.sealed,
        contest: consultee.contest.as_ref().map(of_contest),
        redirected_to: None,
        redirected_from: None,
        succeeds: None,
        reminders: consultee.reminders.iter().map(of_reminder).collect(),
        reminded_on: consultee.reminded_on.clone(),
        extensions: consultee.extensions.iter().map(of_extension).collect(),
        information: consultee.information.as_ref().map(of_information),
    }
}

fn of_contest(contest: &Contest) -> Contest {
    let ruling = contest.ruling.as_ref().map(|ruling| Ruling {
        reason: Text::default(),
        by: ruling.by.clone(),
        ..*ruling
    });
    Contest { reason: Text::default(), circle: contest.circle, ruling }
}

fn of_reminder(reminder: &Reminder) -> Reminder {
    Reminder { note: Text::default(), by: reminder.by.clone(), at: reminder.at }
}

fn of_extension(extension: &Extension) -> Extension {
    let decision = extension.decision.as_ref().map(|decision| ExtensionDecision {
        reason: Text::default(),
        by: decision.by.clone(),
        ..*decision
    });
    Extension { reason: Text::default(), by: extension.by.clone(), decision, ..*extension }
}

fn of_information(information: &Information) -> Information {
    let given = information.given.as_ref().map(|given| GivenInformation {
        documents: Vec::new(),
        note: Text::default(),
        by: given.by.clone(),
        ..*given
    });
    Information { papers: Vec::new(), by: information.by.clone(), given, ..*information }
}

fn of_signed_reply(signed: &SignedReply) -> SignedReply {
    // The evasive findings that the consultee kept are counted.
    let is_evasive = |warning: &&Violation| matches!(warning, Violation::EvasiveWording { .. });
    SignedReply {
        reply: of_reply(&signed.reply),
        signed_by: signed.signed_by.clone(),
        warnings: signed.warnings.iter().filter(is_evasive).cloned().collect(),
        ..*signed
    }
}

fn of_reply(reply: &Reply) -> Reply {
    match reply {
        Reply::Opinion { opinion } => Reply::Opinion {
            opinion: Opinion {
                answers: opinion.answers.iter().filter_map(of_answer).collect(),
                ..Opinion::default()
            },
        },
        Reply::Return { grounds } => Reply::Return {
            grounds: Return {
                competent_agency: grounds.competent_agency.clone(),
                ..Return::default()
            },
        },
    }
}

/// What the asker has to accept or explain.
fn of_answer(answer: &Answer) -> Option<Answer> {
    answer.points().next()?;
    Some(Answer {
        question: answer.question,
        stance: answer.stance,
        conditions: vec![Text::default(); answer.conditions.len()],
        ..Answer::default()
    })
}

fn of_disposition(disposition: &Disposition) -> Disposition {
    Disposition { explanation: Text::default(), agency: disposition.agency.clone(), ..*disposition }
}
