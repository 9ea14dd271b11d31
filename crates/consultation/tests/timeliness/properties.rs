use chrono::{DateTime, Days, FixedOffset, NaiveDate, NaiveTime};
use consultation::Consultation;
use consultation::calendar::zone;
use consultation::command::Disposition;
use consultation::opinion::Stance;
use consultation::policy::Policy;
use consultation::timeliness::{ConsulteeFigures, Period, Reference, Report, report};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use uuid::Uuid;

use crate::story::{Story, counts_on, disposed, opinion, overridden};
use crate::{CALENDAR, date, recount, recount_askers};

const AGENCIES: [&str; 4] = ["so-tai-chinh", "so-tu-phap", "so-y-te", "xa-a"];

const STANCES: [Stance; 3] = [Stance::Agree, Stance::AgreeWithConditions, Stance::Disagree];

/// A consultation in a few words.
#[derive(Clone, Debug)]
pub struct Tale {
    pub number: u128,
    pub sent_at: DateTime<FixedOffset>,
    pub due_on: NaiveDate,
    pub fates: Vec<(&'static str, Fate)>,
    /// Those of them that are not directly relevant.
    pub irrelevant: Vec<&'static str>,
    /// Those of them that had been asked on the dossier before.
    pub asked_before: Vec<&'static str>,
    /// Those of them that got more time: when, and until when.
    pub extended: Vec<(&'static str, DateTime<FixedOffset>, NaiveDate)>,
    pub concluded_at: Option<DateTime<FixedOffset>>,
    /// Whether the conclusion leaves out every second condition.
    pub careless: bool,
}

/// How many conditions an agreement with conditions has here.
pub const CONDITIONS: u16 = 2;

/// The number of a consultation before the ones told of here.
const EARLIER: u128 = 1_000;

/// What a consultee does.
#[derive(Clone, Debug)]
pub enum Fate {
    Silent,
    /// With so many evasive findings overridden in each of two answers.
    Answers {
        at: DateTime<FixedOffset>,
        evasive: u8,
        stance: Stance,
    },
    Returns {
        at: DateTime<FixedOffset>,
        verdict: Verdict,
    },
}

/// What becomes of a return.
#[derive(Clone, Debug)]
pub enum Verdict {
    None,
    Upheld(DateTime<FixedOffset>),
    Refused {
        ruled_at: DateTime<FixedOffset>,
        due_on: NaiveDate,
        answers_at: Option<DateTime<FixedOffset>>,
    },
}

impl Tale {
    pub fn id(&self) -> Uuid {
        Uuid::from_u128(self.number)
    }

    /// Two askers take turns.
    pub fn asker(&self) -> &'static str {
        if self.number.is_multiple_of(3) { "so-noi-vu" } else { "so-xay-dung" }
    }

    fn dispositions(&self) -> Vec<Disposition> {
        let said = 1..=if self.careless { CONDITIONS - 1 } else { CONDITIONS };
        let of_fate = |(agency, fate): &(&str, Fate)| match fate {
            Fate::Answers { stance: Stance::AgreeWithConditions, .. } => {
                said.clone().map(|condition| disposed(agency, Some(condition))).collect()
            }
            Fate::Answers { stance: Stance::Disagree, .. } => vec![disposed(agency, None)],
            _ => vec![],
        };
        self.fates.iter().flat_map(of_fate).collect()
    }

    /// The same in events.
    fn told(&self) -> Story {
        let agencies: Vec<_> = self.fates.iter().map(|(agency, _)| *agency).collect();
        let mut story = Story::sent(
            self.number,
            self.asker(),
            self.sent_at,
            self.due_on,
            &agencies,
            &self.irrelevant,
        )
        .asked_before(EARLIER, &self.asked_before);
        for (agency, at, due_on) in &self.extended {
            story = story.extended(agency, *at, self.due_on, *due_on);
        }
        for (agency, fate) in &self.fates {
            story = match fate {
                Fate::Silent => story,
                Fate::Answers { at, evasive, stance } => {
                    let warnings = (1..=2).map(|question| overridden(question, *evasive)).collect();
                    story.answered_with(agency, *at, opinion(*stance, CONDITIONS), warnings)
                }
                Fate::Returns { at, verdict } => {
                    let returned = story.returned(agency, *at);
                    match verdict {
                        Verdict::None => returned,
                        // Half of them by the asker, half by the monitor.
                        Verdict::Upheld(decided_at) if self.number.is_multiple_of(2) => {
                            returned.accepted(agency, *decided_at)
                        }
                        Verdict::Upheld(decided_at) => {
                            returned.contested(agency, *at).ruled(agency, *decided_at, None)
                        }
                        Verdict::Refused { ruled_at, due_on, answers_at } => {
                            let ruled = returned.contested(agency, *at).ruled(
                                agency,
                                *ruled_at,
                                Some(*due_on),
                            );
                            match answers_at {
                                Some(answers_at) => ruled.answered(agency, *answers_at),
                                None => ruled,
                            }
                        }
                    }
                }
            };
        }
        match self.concluded_at {
            Some(at) => story.concluded(at, self.dispositions()),
            None => story,
        }
    }

    fn last_act(&self) -> DateTime<FixedOffset> {
        let acts = self.fates.iter().map(|(_, fate)| match fate {
            Fate::Silent => self.sent_at,
            Fate::Answers { at, .. }
            | Fate::Returns { at, verdict: Verdict::None }
            | Fate::Returns { verdict: Verdict::Upheld(at), .. } => *at,
            Fate::Returns { verdict: Verdict::Refused { ruled_at, answers_at, .. }, .. } => {
                answers_at.unwrap_or(*ruled_at)
            }
        });
        let extensions = self.extended.iter().map(|(_, at, _)| *at);
        acts.chain(extensions).max().unwrap_or(self.sent_at)
    }
}

/// A moment so many days after another, between 6:00 and 20:00.
fn moment(day: NaiveDate, minute: u32) -> DateTime<FixedOffset> {
    let time = NaiveTime::from_hms_opt(6 + minute / 60, minute % 60, 0).expect("before 20:00");
    day.and_time(time).and_local_timezone(zone()).single().expect("a fixed offset")
}

/// Later by up to so many days, after office hours at times.
fn later(days: u64) -> impl Strategy<Value = (u64, u32)> {
    (1..=days, 0..840_u32)
}

fn after(at: DateTime<FixedOffset>, (days, minute): (u64, u32)) -> DateTime<FixedOffset> {
    moment(at.date_naive() + Days::new(days), minute)
}

fn due(at: DateTime<FixedOffset>, working_days: u16) -> NaiveDate {
    CALENDAR.add_working_days(counts_on(at), working_days).expect("within the calendar")
}

fn any_fate(sent_at: DateTime<FixedOffset>) -> impl Strategy<Value = Fate> {
    prop_oneof![
        2 => Just(Fate::Silent),
        5 => (later(30), 0..3_u8, select(&STANCES))
            .prop_map(move |(by, evasive, stance)| Fate::Answers { at: after(sent_at, by), evasive, stance }),
        3 => (later(5), 0..4, later(10), 1..6_u16, later(10)).prop_map(
            move |(returned, verdict, decided, working_days, answered)| {
                let at = after(sent_at, returned);
                let decided_at = after(at, decided);
                let refused = |answers_at| Verdict::Refused {
                    ruled_at: decided_at,
                    due_on: due(decided_at, working_days),
                    answers_at,
                };
                let verdict = match verdict {
                    0 => Verdict::None,
                    1 => Verdict::Upheld(decided_at),
                    2 => refused(None),
                    _ => refused(Some(after(decided_at, answered))),
                };
                Fate::Returns { at, verdict }
            }
        ),
    ]
}

fn any_tale() -> impl Strategy<Value = Tale> {
    let some = || subsequence(AGENCIES.to_vec(), 0..=2);
    let agencies = (subsequence(AGENCIES.to_vec(), 1..=4), some(), some());
    (0..90_u64, 0..840_u32, 1..=15_u16, agencies)
        .prop_flat_map(|(day, minute, working_days, (agencies, irrelevant, asked_before))| {
            let sent_at = moment(date("01/09/2026") + Days::new(day), minute);
            let fates: Vec<_> = agencies
                .into_iter()
                .map(|agency| any_fate(sent_at).prop_map(move |fate| (agency, fate)))
                .collect();
            let conclusion = (proptest::option::of(later(20)), any::<bool>());
            let extensions =
                proptest::collection::vec(proptest::option::of((later(4), 1..=5_u16)), 4);
            let sent = (sent_at, due(sent_at, working_days), irrelevant, asked_before);
            (Just(sent), fates, extensions, conclusion)
        })
        .prop_map(|(sent, fates, extensions, (concluded, careless))| {
            let (sent_at, due_on, irrelevant, asked_before) = sent;
            let more = |working_days| {
                CALENDAR.add_working_days(due_on, working_days).expect("within the calendar")
            };
            let extended =
                fates.iter().zip(extensions).filter_map(|((agency, fate), extension)| {
                    let (granted, working_days) = extension?;
                    let at = after(sent_at, granted);
                    let in_time = match fate {
                        Fate::Silent => true,
                        Fate::Answers { at: answered_at, .. } => at < *answered_at,
                        Fate::Returns { .. } => false,
                    };
                    in_time.then(|| (*agency, at, more(working_days)))
                });
            let mut tale = Tale {
                number: 0,
                sent_at,
                due_on,
                extended: extended.collect(),
                fates,
                irrelevant,
                asked_before,
                concluded_at: None,
                careless,
            };
            tale.concluded_at = concluded.map(|by| after(tale.last_act(), by));
            tale
        })
}

fn any_tales() -> impl Strategy<Value = Vec<Tale>> {
    proptest::collection::vec(any_tale(), 0..24).prop_map(|mut tales| {
        for (number, tale) in (1..).zip(&mut tales) {
            tale.number = number;
        }
        tales
    })
}

fn any_now() -> impl Strategy<Value = DateTime<FixedOffset>> {
    (0..150_u64, 0..840_u32)
        .prop_map(|(day, minute)| moment(date("01/09/2026") + Days::new(day), minute))
}

fn any_period() -> impl Strategy<Value = Period> {
    (0..120_u64, 0..90_u64).prop_map(|(day, length)| {
        let from = date("01/09/2026") + Days::new(day);
        Period::new(from, from + Days::new(length)).expect("it is not reversed")
    })
}

fn states(tales: &[Tale], now: DateTime<FixedOffset>) -> Vec<Consultation> {
    tales.iter().map(|tale| tale.told().state(now)).collect()
}

fn measured(tales: &[Tale], period: Period, now: DateTime<FixedOffset>) -> Report {
    report(&states(tales, now), period, now, &CALENDAR, &Policy::default())
        .expect("within the calendar")
}

fn per_period(figures: &ConsulteeFigures) -> [u32; 7] {
    [
        figures.requests.count,
        figures.on_time.count,
        figures.late.count,
        figures.unanswered.count,
        figures.closed_unanswered.count,
        figures.returned.count,
        figures.returns_refused.count,
    ]
}

proptest! {
    #[test]
    fn the_report_agrees_with_a_slow_recount(tales in any_tales(), period in any_period(), now in any_now()) {
        let report = measured(&tales, period, now);
        let expected = recount::consultees(&tales, period, now);
        prop_assert_eq!(recount::read(&report), expected.clone());

        let ranks = report.consultees.iter().filter_map(|row| Some((row.agency.0.clone(), u64::from(row.rank?))));
        prop_assert_eq!(ranks.collect::<std::collections::BTreeMap<_, _>>(), recount::ranks(&expected, 5));
        for figures in report.consultees.iter().map(|row| &row.figures).chain([&report.all_consultees]) {
            let rate = figures.on_time_rate.map(|rate| (rate.count, rate.of));
            let counts = (figures.on_time.count, figures.requests.count);
            prop_assert_eq!(rate, (counts.1 > 0).then_some(counts));
        }
    }

    #[test]
    fn the_report_on_askers_agrees_with_a_slow_recount(tales in any_tales(), period in any_period(), now in any_now()) {
        let report = measured(&tales, period, now);
        prop_assert_eq!(recount_askers::read(&report), recount_askers::askers(&tales, period, now));
    }

    #[test]
    fn requests_are_on_time_late_or_unanswered(tales in any_tales(), period in any_period(), now in any_now()) {
        let report = measured(&tales, period, now);
        for each in report.consultees.iter().map(|row| &row.figures).chain([&report.all_consultees]) {
            let parts = each.on_time.count + each.late.count + each.unanswered.count;
            prop_assert_eq!(each.requests.count, parts);
            let buckets: u32 = each.overdue_buckets.iter().map(|bucket| bucket.figure.count).sum();
            prop_assert_eq!(each.overdue_now.count, buckets);
            prop_assert_eq!(each.days_to_respond.cases.len(), (each.on_time.count + each.late.count) as usize);
        }
    }

    /// What got no reply is overdue now, or was closed without one: no request is in neither.
    #[test]
    fn what_is_unanswered_is_overdue_now_or_closed(tales in any_tales(), period in any_period(), now in any_now()) {
        let report = measured(&tales, period, now);
        for each in report.consultees.iter().map(|row| &row.figures).chain([&report.all_consultees]) {
            let is_overdue = |reference: &&Reference| each.overdue_now.references.contains(reference);
            let (overdue, closed): (Vec<_>, Vec<_>) =
                each.unanswered.references.iter().partition(is_overdue);
            prop_assert_eq!(closed, each.closed_unanswered.references.iter().collect::<Vec<_>>());
            prop_assert_eq!(each.unanswered.count as usize, overdue.len() + each.closed_unanswered.references.len());
        }
    }

    #[test]
    fn periods_add_up(tales in any_tales(), period in any_period(), now in any_now(), cut in 0..90_u64) {
        let cut = period.from() + Days::new(cut);
        prop_assume!(cut < period.to());
        let first = Period::new(period.from(), cut).expect("it is not reversed");
        let second = Period::new(cut + Days::new(1), period.to()).expect("it is not reversed");
        let of = |period| per_period(&measured(&tales, period, now).all_consultees);
        let sum: Vec<_> = of(first).iter().zip(of(second)).map(|(a, b)| a + b).collect();
        prop_assert_eq!(of(period).to_vec(), sum);
    }

    #[test]
    fn a_late_reply_is_late_for_ever_and_changes_no_rate_of_the_past(
        tales in any_tales(),
        period in any_period(),
        now in any_now(),
        wait in 0..60_u64,
    ) {
        // Decisions on returns may come later, and settle the day of the return.
        let without_returns: Vec<_> = tales
            .into_iter()
            .filter(|tale| tale.fates.iter().all(|(_, fate)| !matches!(fate, Fate::Returns { .. })))
            .collect();
        prop_assume!(period.to() < now.date_naive());
        let then = measured(&without_returns, period, now).all_consultees;
        let since = measured(&without_returns, period, now + Days::new(wait)).all_consultees;
        prop_assert_eq!(&then.on_time, &since.on_time);
        prop_assert_eq!(then.on_time_rate, since.on_time_rate);
        prop_assert!(then.late.references.iter().all(|late| since.late.references.contains(late)));
    }

    #[test]
    fn the_order_of_the_consultations_does_not_show(tales in any_tales(), period in any_period(), now in any_now()) {
        let mut reversed = states(&tales, now);
        reversed.reverse();
        let again = report(&reversed, period, now, &CALENDAR, &Policy::default());
        prop_assert_eq!(again.expect("within the calendar"), measured(&tales, period, now));
    }
}
