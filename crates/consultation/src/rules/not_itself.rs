use crate::agency::AgencyId;
use crate::violation::{Outcome, Violation, Violations};

/// # What it requires
/// The asker does not ask itself, and no agency is asked twice.
/// # Why
/// Neither adds an opinion; both add paper.
/// # Source
/// D8
/// # Example
/// Sở Nội vụ asking Sở Nội vụ is refused.
pub fn not_itself<'a>(
    consultees: impl IntoIterator<Item = &'a AgencyId>,
    asker: &AgencyId,
) -> Outcome {
    let mut seen: Vec<&AgencyId> = vec![asker];
    let mut found = Vec::new();
    for agency in consultees {
        if seen.contains(&agency) {
            found.push(Violation::ConsultsItself { agency: agency.clone() });
        } else {
            seen.push(agency);
        }
    }
    Violations::refuse(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{agency, check};

    #[test]
    fn refuses_the_asker_and_whoever_is_asked_twice() {
        let asker = agency("so-noi-vu");
        let (justice, itself) = (agency("so-tu-phap"), agency("so-noi-vu"));
        check(not_itself([&justice], &asker), &[]);
        check(
            not_itself([&justice, &itself, &justice], &asker),
            &[
                Violation::ConsultsItself { agency: itself.clone() },
                Violation::ConsultsItself { agency: justice.clone() },
            ],
        );
    }
}
