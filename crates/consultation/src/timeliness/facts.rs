//! The facts that the figures need about one request to one consultee, and about one consultation of an asker.

use chrono::{DateTime, FixedOffset, NaiveDate};

use super::{Period, Reference};
use crate::calendar::{Calendar, NoCalendarData, zone};
use crate::consultation::{Consultation, Consultee, Progress, Sending, SignedReply, Stage};
use crate::opinion::{Answer, Stance};
use crate::policy::Policy;
use crate::standing::Standing;
use crate::violation::Violation;

/// Reads facts out of consultations, as they stand at one moment.
#[derive(Clone, Copy)]
pub(super) struct Reading<'a> {
    now: DateTime<FixedOffset>,
    today: NaiveDate,
    calendar: &'a Calendar,
    policy: &'a Policy,
}

/// The outcome of a request to a consultee.
pub(super) enum Outcome {
    /// A reply, or a return that was upheld.
    Responded { on: NaiveDate, returned: bool, working_days: u16 },
    /// No reply, and the due date has passed; `None` working days if the consultation has ended without a reply.
    Silent { overdue: Option<u16> },
    /// No reply yet, and there is time.
    NotYetDue,
    /// Returned; whether rightly is not decided.
    ReturnUndecided,
    /// The consultation ended before the due date without a reply, or was withdrawn before a return was decided on.
    NoLongerAwaited,
}

/// One request to one consultee.
pub(super) struct ConsulteeFacts {
    pub(super) reference: Reference,
    pub(super) due_on: NaiveDate,
    pub(super) outcome: Outcome,
    /// Silent long enough for the monitor to be notified.
    pub(super) told: bool,
    pub(super) evasive_overridden: u32,
    pub(super) return_refused_on: Option<NaiveDate>,
}

/// One consultation, as its asker conducted it.
pub(super) struct AskerFacts {
    pub(super) reference: Reference,
    pub(super) sent_on: NaiveDate,
    pub(super) consultees: Vec<Reference>,
    pub(super) not_relevant: Vec<Reference>,
    /// The consultees that had been asked on the dossier before.
    pub(super) repeats: Vec<Reference>,
    pub(super) at_shortest_limit: bool,
    /// The days on which it granted extensions, by consultee.
    pub(super) extensions_granted: Vec<(Vec<NaiveDate>, Reference)>,
    /// Until when it owed information, and for how many working days, by consultee.
    pub(super) papers_withheld: Vec<(NaiveDate, u16, Reference)>,
    /// Signed opinions with a condition or a disagreement that was neither accepted nor explained.
    pub(super) undisposed: Vec<(NaiveDate, Reference)>,
    /// Open, and no agency has the asker's tasks any more.
    pub(super) asker_dissolved: bool,
    /// When it was concluded, and how many working days after the last reply.
    pub(super) concluded: Option<(NaiveDate, u16)>,
}

impl ConsulteeFacts {
    /// The day on which it was decided whether the reply is on time; none while that is open.
    pub(super) fn settled_on(&self) -> Option<NaiveDate> {
        match self.outcome {
            Outcome::Responded { on, .. } => Some(on.min(self.due_on)),
            Outcome::Silent { .. } => Some(self.due_on),
            Outcome::NotYetDue | Outcome::ReturnUndecided | Outcome::NoLongerAwaited => None,
        }
    }

    pub(super) fn is_settled_in(&self, period: Period) -> bool {
        self.settled_on().is_some_and(|day| period.contains(day))
    }
}

impl<'a> Reading<'a> {
    pub(super) fn new(
        now: DateTime<FixedOffset>,
        calendar: &'a Calendar,
        policy: &'a Policy,
    ) -> Result<Self, NoCalendarData> {
        // Also makes sure that the calendar knows today, so that no conversion below can overflow.
        calendar.received_on(now, &policy.office_hours)?;
        Ok(Self { now, today: local_date(now), calendar, policy })
    }

    /// The same under the policy that the consultation was sent under.
    pub(super) fn under(&self, consultation: &'a Consultation) -> Self {
        Self { policy: consultation.policy(self.policy), ..*self }
    }

    pub(super) fn today(&self) -> NaiveDate {
        self.today
    }

    pub(super) fn consultee(
        &self,
        consultation: &Consultation,
        consultee: &Consultee,
    ) -> Result<ConsulteeFacts, NoCalendarData> {
        let outcome = self.outcome(consultation, consultee)?;
        let told = matches!(outcome, Outcome::Silent { overdue: Some(_) })
            && consultee.is_silent(self.now, self.calendar, self.policy)?;
        Ok(ConsulteeFacts {
            reference: Reference {
                consultation: consultation.id,
                consultee: Some(consultee.agency.clone()),
            },
            due_on: self.due_on(consultation, consultee)?,
            outcome,
            told,
            evasive_overridden: consultee.reply.as_ref().map_or(0, evasive_findings),
            return_refused_on: return_refused_at(consultee).map(local_date),
        })
    }

    /// The due date as it was when the reply came, or as it is while one is awaited.
    fn due_on(
        &self,
        consultation: &Consultation,
        consultee: &Consultee,
    ) -> Result<NaiveDate, NoCalendarData> {
        let asked_until = consultation.ended_at().unwrap_or(self.now);
        consultee.due_on_at(asked_until, self.calendar, self.policy)
    }

    fn outcome(
        &self,
        consultation: &Consultation,
        consultee: &Consultee,
    ) -> Result<Outcome, NoCalendarData> {
        match (consultee.progress, &consultee.reply) {
            (Progress::Answered, Some(reply)) => self.responded(consultee, reply, false),
            (Progress::ReturnAccepted | Progress::RuledNotCompetent, Some(reply)) => {
                self.responded(consultee, reply, true)
            }
            (Progress::Returned | Progress::ReturnContested, Some(_)) => {
                let withdrawn = consultation.withdrawal.is_some();
                Ok(if withdrawn { Outcome::NoLongerAwaited } else { Outcome::ReturnUndecided })
            }
            // No people are left who could have replied.
            (Progress::Dissolved, _) => Ok(Outcome::NoLongerAwaited),
            _ => self.not_responded(consultation.ended_at(), consultee),
        }
    }

    fn responded(
        &self,
        consultee: &Consultee,
        reply: &SignedReply,
        returned: bool,
    ) -> Result<Outcome, NoCalendarData> {
        let started_at = consultee.clock_started_at();
        let started_on = self.calendar.received_on(started_at, &self.policy.office_hours)?;
        let working_days = self.working_days(started_on, reply.counts_on)?;
        let without_papers = match self.withheld(consultee)? {
            Some((asked_on, until)) => self.working_days(asked_on.max(started_on), until)?,
            None => 0,
        };
        let working_days = working_days.saturating_sub(without_papers);
        Ok(Outcome::Responded { on: reply.counts_on, returned, working_days })
    }

    /// From when to when the asker owed information to the consultee.
    fn withheld(
        &self,
        consultee: &Consultee,
    ) -> Result<Option<(NaiveDate, NaiveDate)>, NoCalendarData> {
        let Some(asked) = &consultee.information else { return Ok(None) };
        let given_at = asked.given.as_ref().map(|given| given.at);
        let until = match (given_at, &consultee.reply) {
            (None, Some(reply)) => reply.counts_on,
            (given_at, _) => {
                let until = given_at.unwrap_or(self.now);
                self.calendar.received_on(until, &self.policy.office_hours)?
            }
        };
        Ok(Some((asked.asked_on, until)))
    }

    fn papers_withheld(
        &self,
        consultation: &Consultation,
        consultee: &Consultee,
    ) -> Result<Option<(NaiveDate, u16)>, NoCalendarData> {
        let Some((asked_on, mut until)) = self.withheld(consultee)? else { return Ok(None) };
        if let Some(ended_at) = consultation.ended_at() {
            until = until.min(self.calendar.received_on(ended_at, &self.policy.office_hours)?);
        }
        Ok(Some((until, self.working_days(asked_on, until)?)))
    }

    fn not_responded(
        &self,
        ended_at: Option<DateTime<FixedOffset>>,
        consultee: &Consultee,
    ) -> Result<Outcome, NoCalendarData> {
        let asked_until = ended_at.unwrap_or(self.now);
        let standing = consultee.standing(asked_until, self.calendar, self.policy)?;
        Ok(match (standing, ended_at) {
            (Standing::Overdue { working_days }, None) => {
                Outcome::Silent { overdue: Some(working_days) }
            }
            (Standing::Overdue { .. }, Some(_)) => Outcome::Silent { overdue: None },
            (_, None) => Outcome::NotYetDue,
            (_, Some(_)) => Outcome::NoLongerAwaited,
        })
    }

    pub(super) fn asker(
        &self,
        consultation: &Consultation,
        sending: &Sending,
    ) -> Result<AskerFacts, NoCalendarData> {
        let reference = |consultee: Option<&Consultee>| Reference {
            consultation: consultation.id,
            consultee: consultee.map(|consultee| consultee.agency.clone()),
        };
        let consultees = consultation.consultees.iter();
        let mut papers_withheld = Vec::new();
        for consultee in consultees.clone() {
            if let Some((until, days)) = self.papers_withheld(consultation, consultee)? {
                papers_withheld.push((until, days, reference(Some(consultee))));
            }
        }
        let due_on = consultation.request.due_on;
        Ok(AskerFacts {
            reference: reference(None),
            sent_on: local_date(sending.at),
            consultees: consultees.clone().map(|consultee| reference(Some(consultee))).collect(),
            not_relevant: consultees
                .clone()
                .filter(|consultee| consultee.mandates.is_empty())
                .map(|consultee| reference(Some(consultee)))
                .collect(),
            repeats: consultees
                .clone()
                .filter(|consultee| consultee.repeats.is_some())
                .map(|consultee| reference(Some(consultee)))
                .collect(),
            at_shortest_limit: due_on
                .map_or(Ok(false), |due_on| self.is_shortest(sending, due_on))?,
            extensions_granted: consultees
                .clone()
                .map(|consultee| (days_of_grants(consultee), reference(Some(consultee))))
                .collect(),
            papers_withheld,
            undisposed: consultees
                .filter(|consultee| has_undisposed(consultation, consultee))
                .filter_map(|consultee| {
                    let reply = consultee.reply.as_ref()?;
                    Some((reply.counts_on, reference(Some(consultee))))
                })
                .collect(),
            asker_dissolved: consultation.stage == Stage::Open
                && consultation.asker_dissolved_at.is_some(),
            concluded: self.concluded(consultation)?,
        })
    }

    fn is_shortest(&self, sending: &Sending, due_on: NaiveDate) -> Result<bool, NoCalendarData> {
        let received_on = self.calendar.received_on(sending.at, &self.policy.office_hours)?;
        Ok(self.working_days(received_on, due_on)? <= self.policy.shortest_reply)
    }

    fn concluded(
        &self,
        consultation: &Consultation,
    ) -> Result<Option<(NaiveDate, u16)>, NoCalendarData> {
        let replies =
            consultation.consultees.iter().filter_map(|consultee| consultee.reply.as_ref());
        let last_reply_on = replies.map(|reply| reply.counts_on).max();
        let (Some(conclusion), Some(last_reply_on)) = (&consultation.conclusion, last_reply_on)
        else {
            return Ok(None);
        };
        let concluded_on = local_date(conclusion.at);
        Ok(Some((concluded_on, self.working_days(last_reply_on, concluded_on)?)))
    }

    /// The working days from one day to a later one; 0 if it is not later.
    fn working_days(&self, from: NaiveDate, to: NaiveDate) -> Result<u16, NoCalendarData> {
        let days = self.calendar.working_days_between(from, to)?;
        Ok(u16::try_from(days.max(0)).unwrap_or(u16::MAX))
    }
}

/// When the monitor ruled that the consultee is competent after all.
pub(super) fn return_refused_at(consultee: &Consultee) -> Option<DateTime<FixedOffset>> {
    let ruling = consultee.contest.as_ref()?.ruling.as_ref()?;
    ruling.competent.then_some(ruling.at)
}

fn days_of_grants(consultee: &Consultee) -> Vec<NaiveDate> {
    let decisions = consultee.extensions_granted().filter_map(|given| given.decision.as_ref());
    decisions.map(|decision| local_date(decision.at)).collect()
}

fn evasive_findings(reply: &SignedReply) -> u32 {
    let findings = reply.warnings.iter().map(|warning| match warning {
        Violation::EvasiveWording { findings, .. } => findings.len(),
        _ => 0,
    });
    u32::try_from(findings.sum::<usize>()).unwrap_or(u32::MAX)
}

fn has_undisposed(consultation: &Consultation, consultee: &Consultee) -> bool {
    let disposed = |question, condition| {
        consultation.conclusion.iter().flat_map(|conclusion| &conclusion.dispositions).any(
            |disposition| {
                disposition.agency == consultee.agency
                    && disposition.question == question
                    && disposition.condition == condition
            },
        )
    };
    let is_open = |answer: &Answer| match answer.stance {
        Some(Stance::Disagree) => !disposed(answer.question, None),
        Some(Stance::AgreeWithConditions) => (1..)
            .zip(&answer.conditions)
            .any(|(number, _)| !disposed(answer.question, Some(number))),
        Some(Stance::Agree) | None => false,
    };
    consultee.opinion().is_some_and(|opinion| opinion.answers.iter().any(is_open))
}

pub(super) fn local_date(at: DateTime<FixedOffset>) -> NaiveDate {
    at.with_timezone(&zone()).date_naive()
}
