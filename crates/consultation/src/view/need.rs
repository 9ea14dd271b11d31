//! What an asker has to do about a consultation of its own: whose turn it is, seen from the asker.

use super::AskedRow;
use crate::consultation::{Awaited, Concluding, Progress, Stage};
use crate::standing::Standing;

/// What the agency has to do about a consultation, the first first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Need {
    /// Somebody who may sign signs the draft or gives it back.
    Sign,
    /// Somebody who may sign signs the conclusion or gives it back.
    SignConclusion,
    /// The draft was given back and has to be changed.
    Revise,
    /// The conclusion was given back and has to be changed.
    ReviseConclusion,
    /// The conclusion cannot be signed any more as it was submitted, and has to be submitted again.
    RenewConclusion,
    /// Returns have to be accepted or contested.
    Settle(usize),
    /// Consultees miss papers: give them.
    Inform(usize),
    /// Consultees ask for more time: somebody who may sign decides.
    Decide(usize),
    /// Every reply is in: conclude.
    Conclude,
    /// Consultees are overdue: remind them, or conclude without them.
    Remind(usize),
}

/// How many replies are in.
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
    /// Those that have returned it, whatever became of that.
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

    /// What somebody of the asker who `signs` or does not has to do; nothing where others have to act.
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

    /// Whether it waits for somebody of the asker. Where some are overdue and others have time left, it waits for them.
    pub fn waits_for_asker(&self, signs: bool) -> bool {
        match self.need(signs) {
            Some(Need::Remind(overdue)) => self.replies().owed == overdue,
            need => need.is_some(),
        }
    }
}
