use crate::agency::{AgencyId, Register};
use crate::violation::{Outcome, Violation};
use chrono::NaiveDate;

/// # What it requires
/// An agency that was merged or dissolved neither asks nor is asked, and no return names it as competent; its successor
/// takes its place.
/// # Why
/// It has no people left who could answer.
/// # Source
/// D1
/// # Example
/// Sở Giao thông vận tải after it was merged into Sở Xây dựng: ask Sở Xây dựng.
pub fn not_dissolved(agency: &AgencyId, on: NaiveDate, register: &Register) -> Outcome {
    if !register.is_dissolved(agency, on) {
        return Ok(());
    }
    Err(Violation::AgencyDissolved {
        agency: agency.clone(),
        successor: register.successor(agency, on).cloned(),
    }
    .into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{World, agency, check, date};

    #[test]
    fn names_the_successor_from_the_day_on() {
        let mut register = World::new().register;
        let mut dissolve = |id: &str, on: &str, by: Option<&str>| {
            let found = register.agencies.iter_mut().find(|entry| entry.id == agency(id));
            let entry = found.expect("in the register");
            entry.dissolved_on = Some(date(on));
            entry.succeeded_by = by.map(agency);
        };
        dissolve("so-y-te", "2026-11-20", Some("so-xay-dung"));
        dissolve("so-xay-dung", "2026-12-01", Some("so-tai-chinh"));
        dissolve("so-tu-phap", "2026-11-20", None);
        let refused = |id: &str, successor: Option<&str>| Violation::AgencyDissolved {
            agency: agency(id),
            successor: successor.map(agency),
        };
        for (id, on, expected) in [
            ("so-y-te", "2026-11-19", None),
            ("so-y-te", "2026-11-20", Some(refused("so-y-te", Some("so-xay-dung")))),
            ("so-y-te", "2026-12-01", Some(refused("so-y-te", Some("so-tai-chinh")))),
            ("so-tu-phap", "2026-11-20", Some(refused("so-tu-phap", None))),
            ("so-tai-chinh", "2026-12-01", None),
            ("so-x", "2026-12-01", None),
        ] {
            let expected: Vec<_> = expected.into_iter().collect();
            check(not_dissolved(&agency(id), date(on), &register), &expected);
        }
    }
}
