use consultation::calendar::NoCalendarData;
use consultation::opinion::Stance;
use consultation::policy::Policy;
use consultation::timeliness::{ConsulteeFigures, Figure, Report, report};

use crate::story::{Story, disposed, opinion};
use crate::{CALENDAR, at, date, period};

const NOW: &str = "30/11/2026 09:00";

fn november(stories: &[Story]) -> Report {
    try_november(stories, NOW).expect("2026 has data")
}

fn try_november(stories: &[Story], now: &str) -> Result<Report, NoCalendarData> {
    let states: Vec<_> = stories.iter().map(|story| story.state(at(now))).collect();
    let november = period("01/11/2026", "30/11/2026");
    report(&states, november, at(now), &CALENDAR, &Policy::default())
}

/// Friday 13/11, seven working days: 16–20, 23 and, after the holiday, 25/11.
fn sent(agencies: &[&str]) -> Story {
    Story::sent(1, "so-noi-vu", at("13/11/2026 09:00"), date("25/11/2026"), agencies, &[])
}

#[track_caller]
fn row<'a>(report: &'a Report, agency: &str) -> &'a ConsulteeFigures {
    let row = report.consultees.iter().find(|row| row.agency.0 == agency);
    &row.expect("the agency was asked").figures
}

/// Requests, on time, late, unanswered, returned, overdue now, not yet due, returns undecided.
fn counts(figures: &ConsulteeFigures) -> [u32; 8] {
    [
        &figures.requests,
        &figures.on_time,
        &figures.late,
        &figures.unanswered,
        &figures.returned,
        &figures.overdue_now,
        &figures.not_yet_due,
        &figures.returns_undecided,
    ]
    .map(|figure| figure.count)
}

fn behind(figure: &Figure) -> Vec<String> {
    let consultee = |reference: &consultation::timeliness::Reference| {
        reference.consultee.as_ref().map_or_else(String::new, ToString::to_string)
    };
    figure.references.iter().map(consultee).collect()
}

#[test]
fn one_request_to_five_agencies() {
    let story = sent(&["so-tu-phap", "so-tai-chinh", "xa-a", "so-y-te", "xa-b"])
        .answered("so-tu-phap", at("18/11/2026 10:00"))
        .answered("so-tai-chinh", at("26/11/2026 09:00"))
        .returned("so-y-te", at("16/11/2026 15:00"))
        .accepted("so-y-te", at("17/11/2026 08:30"))
        .returned("xa-b", at("16/11/2026 16:00"));
    let report = november(&[story]);

    assert_eq!(counts(row(&report, "so-tu-phap")), [1, 1, 0, 0, 0, 0, 0, 0]);
    assert_eq!(counts(row(&report, "so-tai-chinh")), [1, 0, 1, 0, 0, 0, 0, 0]);
    assert_eq!(counts(row(&report, "xa-a")), [1, 0, 0, 1, 0, 1, 0, 0]);
    assert_eq!(counts(row(&report, "so-y-te")), [1, 1, 0, 0, 1, 0, 0, 0]);
    assert_eq!(counts(row(&report, "xa-b")), [0, 0, 0, 0, 0, 0, 0, 1]);

    let all = &report.all_consultees;
    assert_eq!(counts(all), [4, 2, 1, 1, 1, 1, 0, 1]);
    assert_eq!(behind(&all.on_time), ["so-tu-phap", "so-y-te"]);
    let rate = all.on_time_rate.expect("there were requests");
    assert_eq!((rate.count, rate.of), (2, 4));
    let days: Vec<_> = all.days_to_respond.cases.iter().map(|case| case.working_days).collect();
    assert_eq!(days, [1, 3, 8]);
    assert_eq!((all.days_to_respond.median, all.days_to_respond.ninetieth), (Some(3), Some(8)));
}

#[test]
fn overdue_requests_fall_into_buckets_of_working_days() {
    // The moment, which of the buckets 1–2, 3–5, 6–10 and over 10 holds the request due on 25/11, and whether the
    // monitor is told of it, which is from two days on.
    let cases = [
        ("25/11/2026 17:00", [0, 0, 0, 0], 0),
        ("25/11/2026 17:01", [1, 0, 0, 0], 0),
        ("27/11/2026 09:00", [1, 0, 0, 0], 1),
        // A Saturday: a reply now would count on Monday the 30th, three days late.
        ("28/11/2026 09:00", [0, 1, 0, 0], 1),
        ("02/12/2026 17:00", [0, 1, 0, 0], 1),
        ("03/12/2026 09:00", [0, 0, 1, 0], 1),
        ("09/12/2026 09:00", [0, 0, 1, 0], 1),
        ("10/12/2026 09:00", [0, 0, 0, 1], 1),
    ];
    for (now, expected, told) in cases {
        let report = try_november(&[sent(&["xa-a"])], now).expect("2026 has data");
        let figures = row(&report, "xa-a");
        let buckets: Vec<_> =
            figures.overdue_buckets.iter().map(|bucket| bucket.figure.count).collect();
        assert_eq!(buckets, expected, "{now}");
        let overdue: u32 = expected.iter().sum();
        assert_eq!(figures.overdue_now.count, overdue, "{now}");
        assert_eq!(figures.not_yet_due.count, 1 - overdue, "{now}");
        assert_eq!(figures.silent.count, told, "{now}");
    }
}

#[test]
fn what_is_overdue_from_before_the_period_is_still_overdue_now() {
    let due_on = date("30/10/2026");
    let story = Story::sent(1, "so-noi-vu", at("20/10/2026 09:00"), due_on, &["xa-a"], &[]);
    let report = november(&[story]);
    assert_eq!(counts(row(&report, "xa-a")), [0, 0, 0, 0, 0, 1, 0, 0]);
    assert_eq!(row(&report, "xa-a").on_time_rate, None);
}

#[test]
fn an_answer_before_its_due_date_counts_when_it_is_given() {
    let due_on = date("04/12/2026");
    let story = Story::sent(1, "so-noi-vu", at("25/11/2026 09:00"), due_on, &["xa-a", "xa-b"], &[])
        .answered("xa-a", at("27/11/2026 09:00"));
    let report = november(&[story]);
    assert_eq!(counts(row(&report, "xa-a")), [1, 1, 0, 0, 0, 0, 0, 0]);
    assert_eq!(counts(row(&report, "xa-b")), [0, 0, 0, 0, 0, 0, 1, 0]);
}

#[test]
fn what_is_signed_after_hours_on_the_due_date_is_late() {
    let report = november(&[sent(&["xa-a"]).answered("xa-a", at("25/11/2026 17:30"))]);
    assert_eq!(counts(row(&report, "xa-a")), [1, 0, 1, 0, 0, 0, 0, 0]);
}

#[test]
fn a_refused_return_starts_the_clock_again() {
    let report = november(&[sent(&["so-tai-chinh"])
        .returned("so-tai-chinh", at("16/11/2026 10:00"))
        .contested("so-tai-chinh", at("17/11/2026 10:00"))
        .ruled("so-tai-chinh", at("20/11/2026 10:00"), Some(date("27/11/2026")))
        .answered("so-tai-chinh", at("26/11/2026 10:00"))]);
    let figures = row(&report, "so-tai-chinh");
    assert_eq!(counts(figures), [1, 1, 0, 0, 0, 0, 0, 0]);
    assert_eq!(figures.returns_refused.count, 1);
    // From Friday the 20th: Monday, Wednesday, Thursday.
    assert_eq!(figures.days_to_respond.median, Some(3));
}

#[test]
fn an_upheld_return_is_a_response_on_the_day_of_the_return() {
    let report = november(&[sent(&["so-y-te"])
        .returned("so-y-te", at("16/11/2026 10:00"))
        .contested("so-y-te", at("17/11/2026 10:00"))
        .ruled("so-y-te", at("27/11/2026 10:00"), None)]);
    let figures = row(&report, "so-y-te");
    assert_eq!(counts(figures), [1, 1, 0, 0, 1, 0, 0, 0]);
    assert_eq!((figures.returns_refused.count, figures.days_to_respond.median), (0, Some(1)));
}

#[test]
fn a_consultation_that_ended_without_a_reply_leaves_it_unanswered_but_not_overdue_now() {
    let report = november(&[sent(&["xa-a", "xa-b"])
        .answered("xa-b", at("20/11/2026 10:00"))
        .concluded(at("27/11/2026 10:00"), vec![])]);
    assert_eq!(counts(row(&report, "xa-a")), [1, 0, 0, 1, 0, 0, 0, 0]);
    let askers = &report.all_askers;
    assert_eq!(askers.days_to_conclude.median, Some(4));
}

#[test]
fn few_requests_are_not_ranked_and_equal_rates_share_a_rank() {
    // Five requests each: xa-a and xa-b answer four on time, xa-c all five; xa-d is asked once.
    let stories: Vec<_> = (0..5_u128)
        .map(|number| {
            let agencies = ["xa-a", "xa-b", "xa-c", "xa-d"];
            let asked = if number == 0 { &agencies[..] } else { &agencies[..3] };
            let (sent_at, due_on) = (at("13/11/2026 09:00"), date("25/11/2026"));
            let mut story = Story::sent(number, "so-noi-vu", sent_at, due_on, asked, &[]);
            for agency in asked {
                let late = number == 4 && *agency != "xa-c";
                let answered_at = if late { "26/11/2026 09:00" } else { "16/11/2026 09:00" };
                story = story.answered(agency, at(answered_at));
            }
            story
        })
        .collect();
    let report = november(&stories);
    let ranks: Vec<_> = report.consultees.iter().map(|row| (&*row.agency.0, row.rank)).collect();
    assert_eq!(ranks, [("xa-a", Some(2)), ("xa-b", Some(2)), ("xa-c", Some(1)), ("xa-d", None)]);
    assert_eq!(report.fewest_ranked, 5);
}

#[test]
fn how_an_asker_asked() {
    let first = Story::sent(
        1,
        "so-noi-vu",
        at("13/11/2026 09:00"),
        date("16/11/2026"),
        &["so-tu-phap", "so-y-te"],
        &["so-y-te"],
    )
    .answered_with(
        "so-tu-phap",
        at("16/11/2026 09:00"),
        opinion(Stance::AgreeWithConditions, 2),
        vec![],
    )
    .answered_with("so-y-te", at("16/11/2026 10:00"), opinion(Stance::Disagree, 0), vec![]);
    let second = Story::sent(
        2,
        "so-tai-chinh",
        at("13/11/2026 17:30"),
        date("18/11/2026"),
        &["so-noi-vu"],
        &[],
    );
    let report = november(&[first.clone(), second.clone()]);
    let rows: Vec<_> = report
        .askers
        .iter()
        .map(|row| {
            let figures = &row.figures;
            let counts = [
                &figures.consultations,
                &figures.consultees_asked,
                &figures.asked_not_relevant,
                &figures.due_at_shortest,
                &figures.opinions_undisposed,
            ];
            (&*row.agency.0, counts.map(|figure| figure.count))
        })
        .collect();
    assert_eq!(rows, [("so-noi-vu", [1, 2, 1, 1, 2]), ("so-tai-chinh", [1, 1, 0, 0, 0])]);

    // Of two conditions and a disagreement, one condition stays without a word.
    let some = vec![disposed("so-tu-phap", Some(1)), disposed("so-y-te", None)];
    let concluded = first.clone().concluded(at("18/11/2026 09:00"), some);
    let report = november(&[concluded]);
    assert_eq!(behind(&report.all_askers.opinions_undisposed), ["so-tu-phap"]);
    assert_eq!(report.all_askers.days_to_conclude.median, Some(2));
}

#[test]
fn an_agency_asked_again_counts_in_the_period_in_which_it_was_asked_again() {
    let first = sent(&["so-tu-phap", "so-y-te", "xa-a"]);
    let again = |id, sent_at, due_on| {
        let agencies = ["so-tu-phap", "so-y-te", "xa-b"];
        Story::sent(id, "so-noi-vu", at(sent_at), date(due_on), &agencies, &[])
            .asked_before(1, &["so-tu-phap", "so-y-te"])
    };
    let report = november(&[
        first,
        again(2, "27/11/2026 09:00", "04/12/2026"),
        again(3, "30/10/2026 09:00", "06/11/2026"),
    ]);
    let repeats = &report.askers[0].figures.repeats;
    assert_eq!((repeats.count, behind(repeats)), (2, vec!["so-tu-phap".into(), "so-y-te".into()]));
    assert!(repeats.references.iter().all(|it| it.consultation == uuid::Uuid::from_u128(2)));
    assert_eq!(report.all_askers.repeats, *repeats);
}

#[test]
fn a_draft_counts_nowhere() {
    let mut story = sent(&["xa-a"]);
    story.record.truncate(1);
    let report = november(&[story]);
    assert_eq!((report.consultees.len(), report.askers.len()), (0, 0));
}

#[test]
fn a_report_without_calendar_data_is_an_error() {
    for now in ["01/01/1900 09:00", "31/12/9999 09:00"] {
        let year = at(now).date_naive();
        let error = try_november(&[], now).expect_err("there is no data");
        assert_eq!(error.date, year);
    }
}

#[test]
fn a_report_survives_its_json() {
    let report = november(&[sent(&["xa-a", "xa-b"]).answered("xa-b", at("20/11/2026 10:00"))]);
    let json = serde_json::to_string(&report).expect("a report serialises");
    assert_eq!(serde_json::from_str::<Report>(&json).expect(&json), report);
}
