use serde::{Deserialize, Serialize};

use super::facts::{ConsulteeFacts, Outcome};
use super::spread::Timed;
use super::{Figure, Period, Rate, Spread};

/// How timely a consultee, or all of them, replied. Each field is a [`super::Definition`] of the same name.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct ConsulteeFigures {
    /// Settled in the period: on time, late and unanswered together.
    pub requests: Figure,
    /// Responded by the due date.
    pub on_time: Figure,
    /// Responded after the due date.
    pub late: Figure,
    /// Not responded, and the due date has passed.
    pub unanswered: Figure,
    /// Of these, those whose consultation has ended, so that no reply can come any more.
    #[serde(default)]
    pub closed_unanswered: Figure,
    /// Responded by a return that was accepted, or that the monitor upheld; also among on time or late.
    pub returned: Figure,
    /// The share of requests replied to on time; absent if there is no request.
    pub on_time_rate: Option<Rate>,
    /// The working days from receipt to response.
    pub days_to_respond: Spread,
    /// Evasive findings that the consultee overrode by a justification.
    pub evasive_overridden: Figure,
    /// Returns that the monitor refused by ruling that the agency is competent.
    pub returns_refused: Figure,
    /// Unanswered, and the consultation is still open; whatever the period.
    pub overdue_now: Figure,
    /// The same, by working days overdue.
    pub overdue_buckets: Vec<Bucket>,
    /// Overdue now for long enough that the monitor is notified; whatever the period.
    #[serde(default)]
    pub silent: Figure,
    /// Not answered yet, and there is time; whatever the period.
    pub not_yet_due: Figure,
    /// Returned, and neither accepted nor ruled on; whatever the period.
    pub returns_undecided: Figure,
}

/// Requests that are overdue by a range of working days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Bucket {
    /// The fewest working days overdue.
    pub at_least: u16,
    /// The most; absent for the last bucket.
    pub at_most: Option<u16>,
    /// The requests.
    #[serde(flatten)]
    pub figure: Figure,
}

impl ConsulteeFigures {
    pub(super) fn of<'a>(
        requests: impl IntoIterator<Item = &'a ConsulteeFacts>,
        period: Period,
    ) -> Self {
        let mut figures = Self { overdue_buckets: empty_buckets(), ..Self::default() };
        let mut responses = Vec::new();
        for facts in requests {
            let settled = facts.is_settled_in(period);
            if settled {
                figures.take_settled(facts, &mut responses);
            }
            figures.take_open(facts);
            let refused = facts.return_refused_on.is_some_and(|day| period.contains(day));
            figures.returns_refused.add(u32::from(refused), &facts.reference);
        }
        figures.on_time_rate = Rate::new(figures.on_time.count, figures.requests.count);
        figures.days_to_respond = Spread::of(responses);
        figures
    }

    fn take_settled(&mut self, facts: &ConsulteeFacts, responses: &mut Vec<Timed>) {
        let reference = &facts.reference;
        self.requests.add(1, reference);
        let Outcome::Responded { on, returned, working_days } = facts.outcome else {
            self.unanswered.add(1, reference);
            let closed = matches!(facts.outcome, Outcome::Silent { overdue: None });
            self.closed_unanswered.add(u32::from(closed), reference);
            return;
        };
        let figure = if on <= facts.due_on { &mut self.on_time } else { &mut self.late };
        figure.add(1, reference);
        self.returned.add(u32::from(returned), reference);
        self.evasive_overridden.add(facts.evasive_overridden, reference);
        responses.push(Timed { working_days, reference: reference.clone() });
    }

    fn take_open(&mut self, facts: &ConsulteeFacts) {
        let reference = &facts.reference;
        match facts.outcome {
            Outcome::Silent { overdue: Some(working_days) } => {
                self.overdue_now.add(1, reference);
                self.silent.add(u32::from(facts.told), reference);
                let mut buckets = self.overdue_buckets.iter_mut();
                if let Some(bucket) = buckets.rfind(|bucket| bucket.at_least <= working_days) {
                    bucket.figure.add(1, reference);
                }
            }
            Outcome::NotYetDue => self.not_yet_due.add(1, reference),
            Outcome::ReturnUndecided => self.returns_undecided.add(1, reference),
            Outcome::Responded { .. }
            | Outcome::Silent { overdue: None }
            | Outcome::NoLongerAwaited => {}
        }
    }
}

fn empty_buckets() -> Vec<Bucket> {
    [(1, Some(2)), (3, Some(5)), (6, Some(10)), (11, None)]
        .map(|(at_least, at_most)| Bucket { at_least, at_most, figure: Figure::default() })
        .into()
}
