//! The asker's next step in a consultation of its own.

use super::AskedRow;
use crate::consultation::{Awaited, Concluding, Progress, Stage};
use crate::standing::Standing;

/// What the asker has to do about a consultation, the most pressing first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Need {
    /// A signer signs the draft or sends it back.
    Sign,
    /// A signer signs the conclusion or sends it back.
    SignConclusion,
    /// The draft was sent back and has to be changed.
    Revise,
    /// The conclusion was sent back and has to be changed.
    ReviseConclusion,
    /// The conclusion cannot be signed any more as it was submitted, and has to be submitted again.
    RenewConclusion,
    /// Returns have to be accepted or contested.
    Settle(usize),
    /// Consultees miss information: give it.
    Inform(usize),
    /// Consultees ask for more time: a signer decides.
    Decide(usize),
    /// Every reply is in: conclude.
    Conclude,
    /// Consultees are overdue: remind them, or conclude without them.
    Remind(usize),
}

/// The number of replies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Replies {
    /// The agencies asked.
    pub asked: usize,
    /// Those that still owe a reply.
    pub owed: usize,
    /// Those of them whose due date has passed.
    pub overdue: usize,
    /// Those that have answered; a return is no answer.
    pub answered: usize,
    /// Those that have returned it, whatever the outcome.
    pub returned: usize,
}

impl AskedRow {
    /// The replies so far.
    pub fn replies(&self) -> Replies {
        let mut replies = Replies { asked: self.consultees.len(), ..Replies::default() };
        for consultee in &self.consultees {
            match consultee.progress {
                Progress::Answered => replies.answered += 1,
                Progress::Returned
                | Progress::ReturnAccepted
                | Progress::ReturnContested
                | Progress::RuledNotCompetent => replies.returned += 1,
                Progress::Dissolved => {}
                Progress::AwaitingReceipt
                | Progress::Received
                | Progress::Assigned
                | Progress::AwaitingSignature => {
                    replies.owed += 1;
                    let overdue = matches!(consultee.standing, Standing::Overdue { .. });
                    replies.overdue += usize::from(overdue);
                }
            }
        }
        replies
    }

    /// The next step of a person of the asker who `signs` or does not; nothing if it is the turn of others.
    pub fn need(&self, signs: bool) -> Option<Need> {
        match self.stage {
            Stage::AwaitingSignature => signs.then_some(Need::Sign),
            Stage::SentBack => Some(Need::Revise),
            Stage::Unwritten | Stage::Concluded | Stage::Withdrawn => None,
            Stage::Open => self.need_of_what_was_sent(signs),
        }
    }

    fn need_of_what_was_sent(&self, signs: bool) -> Option<Need> {
        let count =
            |progress| self.consultees.iter().filter(|each| each.progress == progress).count();
        let waiting_for =
            |awaited| self.consultees.iter().filter(|each| each.awaits == Some(awaited)).count();
        let returned = count(Progress::Returned);
        if returned > 0 {
            return Some(Need::Settle(returned));
        }
        let papers = waiting_for(Awaited::Information);
        if papers > 0 {
            return Some(Need::Inform(papers));
        }
        let more_time = waiting_for(Awaited::Extension);
        if more_time > 0 && signs {
            return Some(Need::Decide(more_time));
        }
        match self.concluding {
            Some(Concluding::AwaitingSignature) => return signs.then_some(Need::SignConclusion),
            Some(Concluding::Overtaken) => return Some(Need::RenewConclusion),
            Some(Concluding::SentBack) => return Some(Need::ReviseConclusion),
            None => {}
        }
        let replies = self.replies();
        if replies.overdue > 0 {
            Some(Need::Remind(replies.overdue))
        } else if replies.owed == 0 && count(Progress::ReturnContested) == 0 {
            Some(Need::Conclude)
        } else {
            None
        }
    }

    /// Whether it is the asker's turn. If some are overdue and others have time left, it is.
    pub fn waits_for_asker(&self, signs: bool) -> bool {
        match self.need(signs) {
            Some(Need::Remind(overdue)) => self.replies().owed == overdue,
            need => need.is_some(),
        }
    }
}
