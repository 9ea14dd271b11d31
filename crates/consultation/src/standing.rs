//! How a consultee meets its due date. Computed from the clock on demand, never stored.

use crate::calendar::{Calendar, NoCalendarData};
use crate::consultation::{Consultee, Progress};
use crate::policy::Policy;
use chrono::{DateTime, Datelike, Days, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};

/// On time, late, overdue: by working days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(tag = "standing", rename_all = "kebab-case", try_from = "Parts")]
pub enum Standing {
    /// No reply yet, and there is time.
    Ahead {
        /// Working days after today up to and including the due date.
        working_days_left: u16,
    },
    /// No reply yet, and little time.
    DueSoon {
        /// Working days after today up to and including the due date.
        working_days_left: u16,
    },
    /// No reply yet; today, until the office closes, is the last chance to be on time.
    DueToday,
    /// No reply, and the due date has passed (quá hạn chưa trả lời).
    Overdue {
        /// By how many working days a reply made now would be late.
        working_days: u16,
    },
    /// Replied by the due date (đúng hạn).
    OnTime,
    /// Replied after the due date (trễ hạn); never changes.
    Late {
        /// By how many working days.
        working_days: u16,
    },
    /// No reply, and none is awaited any more: the agency was dissolved.
    NotAwaited,
}

crate::parts::parts! {
    Standing by standing {
        Ahead { working_days_left },
        DueSoon { working_days_left },
        DueToday,
        Overdue { working_days },
        OnTime,
        Late { working_days },
        NotAwaited,
    }
    working_days_left: Option<u16>,
    working_days: Option<u16>,
}

/// The week in which a due date that is ahead lies.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum DueIn {
    /// The current week.
    ThisWeek,
    /// The next week, when the current one has no working day left.
    NextWeek,
    /// After that.
    #[default]
    Later,
}

impl DueIn {
    /// The week of a due date, seen from `today`. Weeks end on Sunday.
    ///
    /// # Errors
    ///
    /// If the calendar does not know the days that follow `today`.
    pub fn of(
        due_on: NaiveDate,
        today: NaiveDate,
        calendar: &Calendar,
    ) -> Result<Self, NoCalendarData> {
        if due_on <= sunday_of(today) {
            return Ok(Self::ThisWeek);
        }
        let next = calendar.next_working_day_on_or_after(today + Days::new(1))?;
        let is_next = sunday_of(next) > sunday_of(today) && due_on <= sunday_of(next);
        Ok(if is_next { Self::NextWeek } else { Self::Later })
    }
}

fn sunday_of(date: NaiveDate) -> NaiveDate {
    date + Days::new(u64::from(6 - date.weekday().num_days_from_monday()))
}

impl Standing {
    /// Whether a reply is awaited and its due date lies after today.
    pub fn is_ahead(self) -> bool {
        matches!(self, Self::Ahead { .. } | Self::DueSoon { .. })
    }

    /// Where the request stands in an inbox: the less time is left, the smaller.
    pub fn urgency_rank(self) -> i32 {
        match self {
            Self::Overdue { working_days } => -i32::from(working_days),
            Self::DueToday => 0,
            Self::DueSoon { working_days_left } | Self::Ahead { working_days_left } => {
                i32::from(working_days_left)
            }
            Self::OnTime | Self::Late { .. } | Self::NotAwaited => i32::MAX,
        }
    }
}

impl Consultee {
    /// The standing of the consultee at `now`. A signed reply keeps its standing.
    pub fn standing(
        &self,
        now: DateTime<FixedOffset>,
        calendar: &Calendar,
        policy: &Policy,
    ) -> Result<Standing, NoCalendarData> {
        if let Some(reply) = &self.reply {
            let due_on = self.due_on_by(reply.counts_on, calendar)?;
            if reply.counts_on <= due_on {
                return Ok(Standing::OnTime);
            }
            let late = calendar.working_days_between(due_on, reply.counts_on)?;
            // A reply that is late on a Saturday, at an agency that works then, is late by the working day that has begun.
            let working_days = u16::try_from(late.max(1)).unwrap_or(u16::MAX);
            return Ok(Standing::Late { working_days });
        }
        if self.progress == Progress::Dissolved {
            return Ok(Standing::NotAwaited);
        }
        let would_count_on = calendar.received_on(now, &policy.office_hours)?;
        let due_on = self.due_on_by(would_count_on, calendar)?;
        if would_count_on > due_on && (now.date_naive() >= due_on) {
            let working_days = calendar.working_days_between(due_on, would_count_on)?;
            return Ok(Standing::Overdue {
                working_days: u16::try_from(working_days).unwrap_or(u16::MAX),
            });
        }
        if now.date_naive() == due_on {
            return Ok(Standing::DueToday);
        }
        let left = calendar.working_days_between(now.date_naive(), due_on)?;
        let working_days_left = u16::try_from(left).unwrap_or(0);
        Ok(if working_days_left <= policy.due_soon {
            Standing::DueSoon { working_days_left }
        } else {
            Standing::Ahead { working_days_left }
        })
    }

    /// Whether it owes a reply and has been silent long enough after the due date for the monitor to be notified.
    pub fn is_silent(
        &self,
        now: DateTime<FixedOffset>,
        calendar: &Calendar,
        policy: &Policy,
    ) -> Result<bool, NoCalendarData> {
        let standing = self.standing(now, calendar, policy)?;
        Ok(self.progress.owes_reply()
            && matches!(standing, Standing::Overdue { working_days } if working_days >= policy.monitor_after))
    }

    /// The progress of the consultee at `now`: receipt happens by itself, unless the policy wants it acknowledged.
    pub fn progress_at(&self, now: DateTime<FixedOffset>, policy: &Policy) -> Progress {
        let arrived = policy.automatic_receipt && now >= self.arrives_at;
        if self.progress == Progress::AwaitingReceipt && arrived {
            Progress::Received
        } else {
            self.progress
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{World, answered, at, consultee, date, opinion};

    #[test]
    fn receipt_happens_by_itself_where_the_policy_lets_it() {
        let mut world = World::new();
        let mut asked = consultee("so-y-te", &[1]);
        asked.progress = Progress::AwaitingReceipt;
        let at = |asked: &Consultee, now, world: &World| asked.progress_at(at(now), &world.policy);
        for (automatic, before, after) in [
            (true, Progress::AwaitingReceipt, Progress::Received),
            (false, Progress::AwaitingReceipt, Progress::AwaitingReceipt),
        ] {
            world.policy.automatic_receipt = automatic;
            assert_eq!(at(&asked, "2026-11-23T08:59:00+07:00", &world), before);
            assert_eq!(at(&asked, "2026-11-30T09:00:00+07:00", &world), after);
        }
        asked.progress = Progress::Assigned;
        assert_eq!(at(&asked, "2026-11-30T09:00:00+07:00", &world), Progress::Assigned);
    }

    #[test]
    fn due_dates_lie_in_weeks() {
        let calendar = World::new().calendar;
        #[rustfmt::skip]
        let cases = [
            ("2026-11-23", "2026-11-27", DueIn::ThisWeek),
            ("2026-11-23", "2026-11-30", DueIn::Later),
            // No working day is left of the week.
            ("2026-11-27", "2026-11-30", DueIn::NextWeek),
            ("2026-11-29", "2026-11-30", DueIn::NextWeek),
            ("2026-11-29", "2026-12-07", DueIn::Later),
        ];
        for (today, due_on, expected) in cases {
            let found = DueIn::of(date(due_on), date(today), &calendar);
            assert_eq!(found, Ok(expected), "{due_on}, seen from {today}");
        }
    }

    #[test]
    fn the_less_time_is_left_the_more_urgent() {
        let by_urgency = [
            Standing::Overdue { working_days: 5 },
            Standing::Overdue { working_days: 1 },
            Standing::DueToday,
            Standing::DueSoon { working_days_left: 1 },
            Standing::Ahead { working_days_left: 2 },
            Standing::Ahead { working_days_left: 15 },
        ];
        assert!(by_urgency.is_sorted_by(|a, b| a.urgency_rank() < b.urgency_rank()));
        for replied in [Standing::OnTime, Standing::Late { working_days: 5 }] {
            assert!(by_urgency.iter().all(|waits| waits.urgency_rank() < replied.urgency_rank()));
        }
    }

    #[test]
    fn the_monitor_is_told_after_the_policys_working_days_of_silence() {
        let mut world = World::new();
        let told = |world: &World, consultee: &Consultee, now| {
            consultee.is_silent(at(now), &world.calendar, &world.policy)
        };
        // Due on Thursday 3/12/2026.
        let silent = consultee("so-y-te", &[1]);
        assert_eq!(told(&world, &silent, "2026-12-04T16:59:00+07:00"), Ok(false));
        assert_eq!(told(&world, &silent, "2026-12-04T17:01:00+07:00"), Ok(true));
        assert_eq!(told(&world, &silent, "2026-12-07T08:00:00+07:00"), Ok(true));
        world.policy.monitor_after = 5;
        assert_eq!(told(&world, &silent, "2026-12-09T16:00:00+07:00"), Ok(false));
        assert_eq!(told(&world, &silent, "2026-12-10T08:00:00+07:00"), Ok(true));
        let replied = answered("so-y-te", opinion(1, crate::opinion::Stance::Agree, ""));
        assert_eq!(told(&world, &replied, "2026-12-31T08:00:00+07:00"), Ok(false));
    }
}
