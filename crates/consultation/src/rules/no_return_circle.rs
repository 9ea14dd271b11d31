use crate::agency::AgencyId;
use crate::hand_back::NamedReturn;
use crate::violation::{Outcome, Violation};

/// # What it requires
/// The agency that a return names has not itself returned the matter by naming the one that returns now, directly or
/// through others. Such a return is accepted, and goes to the monitor at once.
/// # Why
/// Each of them says that another is competent, and the asker is sent round in circles: only an authority above them can
/// end it.
/// # Source
/// D3
/// # Example
/// Sở Y tế returned naming Sở Xây dựng; asked instead, Sở Xây dựng returns naming Sở Y tế.
pub fn no_return_circle(
    consultee: &AgencyId,
    named: Option<&AgencyId>,
    returns: &[NamedReturn],
) -> Outcome {
    let Some(named) = named else { return Ok(()) };
    let mut at = named;
    // On a path without a circle, no agency occurs twice.
    for _ in 0..returns.len() {
        let Some(next) = returns.iter().find(|returned| returned.agency == *at) else {
            return Ok(());
        };
        if next.named == *consultee {
            return Err(Violation::ReturnCircle { agency: named.clone() }.into());
        }
        at = &next.named;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::Severity;
    use crate::testing::{agency, check};

    #[test]
    fn finds_who_is_sent_round() {
        let case = |returns: &[(&str, &str)], named: Option<&str>, circle: bool| {
            let returns: Vec<_> = returns
                .iter()
                .map(|(by, named)| NamedReturn { agency: agency(by), named: agency(named) })
                .collect();
            let named = named.map(agency);
            let expected: Vec<_> = named
                .iter()
                .filter(|_| circle)
                .map(|named| Violation::ReturnCircle { agency: named.clone() })
                .collect();
            check(no_return_circle(&agency("b"), named.as_ref(), &returns), &expected);
        };
        case(&[], Some("c"), false);
        case(&[("c", "b")], None, false);
        case(&[("c", "b")], Some("c"), true);
        case(&[("c", "b")], Some("d"), false);
        case(&[("c", "d")], Some("c"), false);
        case(&[("c", "d"), ("d", "b")], Some("c"), true);
        // A circle among others does not concern this agency.
        case(&[("c", "d"), ("d", "c")], Some("c"), false);
        assert_eq!(Violation::ReturnCircle { agency: agency("c") }.severity(), Severity::Escalate);
    }
}
