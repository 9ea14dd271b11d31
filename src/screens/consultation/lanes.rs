//! The lanes: where each consultee is along the days from the sending to the due date.
//!
//! Positions are per cent of the width, so that a lane stretches with its place and its marks keep their shape.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, Timelike};
use consultation::calendar::{Calendar, CountedDay, DayKind, NoCalendarData, OfficeHours, zone};
use consultation::standing::Standing;

use crate::dossier::course::Course;

/// How wide a day off is drawn, measured in working days.
const DAY_OFF: f64 = 0.4;

/// One day of the axis.
#[derive(Clone, Debug, PartialEq)]
pub struct AxisDay {
    /// The day.
    pub date: NaiveDate,
    /// Its kind.
    pub kind: DayKind,
    /// Where it begins.
    pub start: f64,
    /// How wide it is.
    pub width: f64,
}

/// The days that all lanes share.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    /// The days, in order.
    pub days: Vec<AxisDay>,
    hours: OfficeHours,
}

impl Axis {
    /// The days from the first sending to the last of due dates, replies, and today if a reply is overdue.
    pub fn over(
        courses: &[Course],
        now: DateTime<FixedOffset>,
        calendar: &Calendar,
        hours: OfficeHours,
    ) -> Result<Self, NoCalendarData> {
        let first = courses.iter().map(|course| day_of(course.sent_at)).min();
        let last = courses.iter().flat_map(|course| {
            let overdue = matches!(course.standing, Standing::Overdue { .. });
            let today = overdue.then_some(day_of(now));
            [Some(course.due_on), course.replied_at.map(day_of), today]
        });
        let (Some(first), Some(last)) = (first, last.flatten().max()) else {
            return Ok(Self { days: Vec::new(), hours });
        };
        let mut days = vec![CountedDay { date: first, kind: calendar.day(first)?, number: None }];
        days.extend(calendar.explain(first, last)?);
        let breadth = |day: &CountedDay| if day.kind.is_working() { 1.0 } else { DAY_OFF };
        let whole: f64 = days.iter().map(breadth).sum();
        let mut start = 0.0;
        let days = days
            .into_iter()
            .map(|day| {
                let width = breadth(&day) / whole * 100.0;
                let placed = AxisDay { date: day.date, kind: day.kind, start, width };
                start += width;
                placed
            })
            .collect();
        Ok(Self { days, hours })
    }

    /// The position of a moment: within a day by the office hours; before and after the axis at its ends.
    pub fn at(&self, moment: DateTime<FixedOffset>) -> f64 {
        let local = moment.with_timezone(&zone());
        let (opens, closes) = (self.hours.opens(), self.hours.closes());
        let seconds = |time: chrono::NaiveTime| f64::from(time.num_seconds_from_midnight());
        let passed = (seconds(local.time()) - seconds(opens)) / (seconds(closes) - seconds(opens));
        self.within(local.date_naive(), passed.clamp(0.0, 1.0))
    }

    /// Where a day ends.
    pub fn end_of(&self, date: NaiveDate) -> f64 {
        self.within(date, 1.0)
    }

    fn within(&self, date: NaiveDate, share: f64) -> f64 {
        match self.days.iter().find(|day| day.date == date) {
            Some(day) => day.start + day.width * share,
            None if self.days.first().is_none_or(|first| date < first.date) => 0.0,
            None => 100.0,
        }
    }

    /// Whether the day gets a label if there is room for few: the first one and each Monday, then each fifth day.
    pub fn is_labelled(&self, index: usize) -> bool {
        let Some(day) = self.days.get(index) else {
            return false;
        };
        let working = day.kind.is_working();
        working
            && (self.days.len() <= 12
                || index == 0
                || day.date.weekday().num_days_from_monday() == 0)
    }
}

/// The meaning of a segment of a lane.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// On its way, not received.
    Sent,
    /// Received, no officer named.
    Received,
    /// An officer is responsible.
    Assigned,
    /// There is time left.
    Ahead,
    /// Past the due date.
    Late,
}

/// A segment of a lane.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stretch {
    /// Its meaning.
    pub phase: Phase,
    /// Its start.
    pub from: f64,
    /// Its end.
    pub to: f64,
}

/// The segments of one lane, from left to right, without the empty ones.
pub fn stretches(course: &Course, axis: &Axis, now: DateTime<FixedOffset>) -> Vec<Stretch> {
    let due = axis.end_of(course.due_on);
    let reached = axis.at(course.replied_at.unwrap_or(now));
    let place = |at: Option<DateTime<FixedOffset>>| {
        at.map_or(reached, |at| axis.at(at)).min(reached).min(due)
    };
    let sent = axis.at(course.sent_at);
    let received = place(course.received_at);
    let assigned = place(course.assigned_at).max(received);
    let on_time = reached.min(due);
    let late = matches!(course.standing, Standing::Late { .. } | Standing::Overdue { .. });
    let ahead = if course.replied_at.is_none() { due } else { on_time };
    [
        (Phase::Sent, sent, received),
        (Phase::Received, received, assigned),
        (Phase::Assigned, assigned, on_time),
        (Phase::Ahead, on_time, ahead),
        (Phase::Late, due, if late { reached } else { due }),
    ]
    .into_iter()
    .filter(|(_, from, to)| from < to)
    .map(|(phase, from, to)| Stretch { phase, from, to })
    .collect()
}

fn day_of(at: DateTime<FixedOffset>) -> NaiveDate {
    at.with_timezone(&zone()).date_naive()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(moment: &str) -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339(&format!("{moment}:00+07:00")).expect("a moment")
    }

    fn calendar() -> Calendar {
        serde_json::from_str(include_str!("../../../data/vietnam-working-days.json"))
            .expect("the sample calendar")
    }

    /// Sent on Monday 23/11/2026 and due on Friday; Tuesday is a public holiday.
    fn course(standing: Standing) -> Course {
        Course {
            sent_at: at("2026-11-23T08:00"),
            received_at: Some(at("2026-11-23T08:00")),
            assigned_at: None,
            replied_at: None,
            due_on: "2026-11-27".parse().expect("a date"),
            standing,
            running: true,
        }
    }

    fn drawn(course: Course, now: &str) -> (Axis, Vec<(Phase, f64, f64)>) {
        let now = at(now);
        let axis = Axis::over(&[course], now, &calendar(), OfficeHours::default());
        let axis = axis.expect("the calendar knows 2026");
        let stretches = stretches(&course, &axis, now);
        let rounded = |place: f64| (place * 10.0).round() / 10.0;
        let phases = stretches.iter().map(|s| (s.phase, rounded(s.from), rounded(s.to))).collect();
        (axis, phases)
    }

    #[test]
    fn a_day_off_is_narrow() {
        let (axis, _) = drawn(course(Standing::DueToday), "2026-11-23T08:00");
        let widths: Vec<_> = axis.days.iter().map(|day| day.width.round()).collect();
        assert_eq!(widths, [23.0, 9.0, 23.0, 23.0, 23.0]);
    }

    #[test]
    fn time_left_is_drawn_up_to_the_due_date() {
        let course =
            Course { assigned_at: Some(at("2026-11-25T08:00")), ..course(Standing::DueToday) };
        let (_, phases) = drawn(course, "2026-11-26T08:00");
        assert_eq!(
            phases,
            [
                (Phase::Received, 0.0, 31.8),
                (Phase::Assigned, 31.8, 54.5),
                (Phase::Ahead, 54.5, 100.0),
            ]
        );
    }

    #[test]
    fn what_is_late_begins_at_the_due_date_and_ends_with_the_reply() {
        let course = Course {
            replied_at: Some(at("2026-11-30T17:00")),
            ..course(Standing::Late { working_days: 1 })
        };
        let (_, phases) = drawn(course, "2027-06-01T08:00");
        let late = phases.last().expect("a late stretch");
        assert_eq!((late.0, late.2), (Phase::Late, 100.0));
        assert!(phases.iter().all(|(phase, ..)| *phase != Phase::Ahead));
    }

    #[test]
    fn without_a_reply_it_is_late_up_to_today() {
        let (axis, phases) =
            drawn(course(Standing::Overdue { working_days: 2 }), "2026-12-01T17:00");
        assert_eq!(axis.days.last().map(|day| day.date), "2026-12-01".parse().ok());
        assert_eq!(phases.last().map(|late| (late.0, late.2)), Some((Phase::Late, 100.0)));
    }
}
