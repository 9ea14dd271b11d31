use std::collections::BTreeSet;

use consultation::policy::Policy;
use consultation::timeliness::{Definition, Subject, report};
use serde_json::Value;

use crate::{CALENDAR, at, period};

#[test]
fn every_figure_of_a_report_has_a_definition_and_every_definition_a_figure() {
    let now = at("30/11/2026 09:00");
    let november = period("01/11/2026", "30/11/2026");
    let empty = report([], november, now, &CALENDAR, &Policy::default()).expect("2026 has data");
    let json = serde_json::to_value(empty).expect("a report serialises");
    for (subject, row) in [(Subject::Consultee, "all_consultees"), (Subject::Asker, "all_askers")] {
        let defined: BTreeSet<_> = Definition::ALL
            .iter()
            .filter(|definition| definition.subject() == subject)
            .map(|definition| definition.slug().replace('-', "_"))
            .collect();
        let shown: BTreeSet<_> =
            json[row].as_object().expect("a row is an object").keys().cloned().collect();
        assert_eq!(shown, defined, "{row}");
    }
}

#[test]
fn definitions_round_trip_by_their_slugs() {
    let mut slugs = BTreeSet::new();
    for definition in Definition::ALL {
        let slug = definition.to_string();
        assert_eq!(serde_json::to_value(definition).expect("it serialises"), Value::from(&*slug));
        assert_eq!(
            serde_json::from_value::<Definition>(Value::from(&*slug)).expect(&slug),
            *definition
        );
        assert!(slugs.insert(slug), "{definition} is there twice");
    }
}
