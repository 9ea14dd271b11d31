use consultation::timeliness::{Period, Rate};
use proptest::prelude::*;

use crate::date;

#[test]
fn wilson_intervals_of_published_tables() {
    // Newcombe, Statistics in Medicine 17 (1998), table I, method 3: 95 % without continuity correction.
    let cases = [
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0000, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ];
    for (count, of, low, high) in cases {
        let rate = Rate::new(count, of).expect("there are some");
        assert!((rate.low - low).abs() < 5e-5, "{rate:?}, expected a lower end of {low}");
        assert!((rate.high - high).abs() < 5e-5, "{rate:?}, expected an upper end of {high}");
    }
}

#[test]
fn there_is_no_rate_of_nothing_or_of_less_than_was_counted() {
    assert_eq!(Rate::new(0, 0), None);
    assert_eq!(Rate::new(2, 1), None);
}

#[test]
fn a_period_does_not_run_backwards() {
    assert!(Period::new(date("02/11/2026"), date("01/11/2026")).is_err());
    let day = Period::new(date("02/11/2026"), date("02/11/2026")).expect("a day is a period");
    assert!(day.contains(date("02/11/2026")));
    assert!(!day.contains(date("01/11/2026")) && !day.contains(date("03/11/2026")));
}

proptest! {
    #[test]
    fn the_ends_of_the_interval_are_as_far_away_as_its_definition_says(of in 1..5_000_u32, part in 0.0..=1.0_f64) {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share of a count")]
        let count = (f64::from(of) * part) as u32;
        let rate = Rate::new(count, of).expect("there are some");
        prop_assert!(0.0 <= rate.low && rate.low <= rate.share && rate.share <= rate.high && rate.high <= 1.0);
        // Each end is the share p for which the observed one lies 1.96 standard errors away.
        for end in [rate.low, rate.high] {
            let standard_error = (end * (1.0 - end) / f64::from(of)).sqrt();
            prop_assert!(((rate.share - end).abs() - 1.959_964 * standard_error).abs() < 1e-5);
        }
    }
}
