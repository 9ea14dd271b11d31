use super::is_sentence;
use crate::calendar::zone;
use crate::earlier::EarlierRound;
use crate::request::Asked;
use crate::violation::{Outcome, Violation};

/// # What it requires
/// An agency that was asked on this dossier before is asked again only with a sentence on what is new since, and not more
/// often than the policy says: by default, not a third time.
/// # Why
/// Asking again is the easiest means of gaining time and of sharing responsibility.
/// # Source
/// D2
/// # Example
/// Sở Tư pháp, asked on dossier HS-2026-118 in October and again in November with nothing new.
pub fn not_repeated(asked: &Asked, rounds: &[&EarlierRound], most: u16) -> Outcome {
    let before = rounds.iter().filter(|round| round.agencies.contains(&asked.agency));
    let (count, last) = (before.clone().count(), before.max_by_key(|round| round.sent_at));
    let Some(last) = last else { return Ok(()) };
    let says_what_is_new = asked.what_is_new.as_deref().is_some_and(is_sentence);
    let may_justify = count < usize::from(most);
    if says_what_is_new && may_justify {
        return Ok(());
    }
    Err(Violation::RepeatsConsultation {
        agency: asked.agency.clone(),
        earlier: last.consultation,
        asked_on: last.sent_at.with_timezone(&zone()).date_naive(),
        may_justify,
        rounds: u16::try_from(count).ok().filter(|_| !may_justify),
    }
    .into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::Severity;
    use crate::testing::{agency, asked, at, check, date, text};
    use uuid::Uuid;

    fn round(id: u128, sent_at: &str, agencies: &[&str]) -> EarlierRound {
        EarlierRound {
            consultation: Uuid::from_u128(id),
            dossier_number: text("HS-2026-118"),
            subject: text("Dự thảo Quy chế"),
            sent_at: at(sent_at),
            agencies: agencies.iter().copied().map(agency).collect(),
            returns: Vec::new(),
        }
    }

    fn repeats(earlier: u128, asked_on: &str, rounds: Option<u16>) -> Violation {
        Violation::RepeatsConsultation {
            agency: agency("so-tu-phap"),
            earlier: Uuid::from_u128(earlier),
            asked_on: date(asked_on),
            may_justify: rounds.is_none(),
            rounds,
        }
    }

    #[test]
    fn wants_to_know_what_is_new_and_lets_nobody_ask_more_often_than_the_policy() {
        let first = round(1, "2026-10-05T09:00:00+07:00", &["so-tu-phap"]);
        let second = round(2, "2026-11-02T18:30:00+00:00", &["so-y-te", "so-tu-phap"]);
        let others = round(3, "2026-11-09T09:00:00+07:00", &["so-y-te"]);
        let new = "Dự thảo lần 2 bổ sung Chương III về kinh phí.";
        for (before, said, most, expected) in [
            (vec![], None, 2, None),
            (vec![&others], None, 2, None),
            (vec![&first], None, 2, Some(repeats(1, "2026-10-05", None))),
            (vec![&first], Some("như trước"), 2, Some(repeats(1, "2026-10-05", None))),
            (vec![&first, &others], Some(new), 2, None),
            // Half past six in the evening by the universal clock is the next day here.
            (vec![&second, &first], Some(new), 2, Some(repeats(2, "2026-11-03", Some(2)))),
            (vec![&second, &first], Some(new), 3, None),
            (vec![&second, &first], None, 3, Some(repeats(2, "2026-11-03", None))),
            (vec![&first], Some(new), 1, Some(repeats(1, "2026-10-05", Some(1)))),
        ] {
            let asked =
                crate::request::Asked { what_is_new: said.map(text), ..asked("so-tu-phap", &[1]) };
            let expected: Vec<_> = expected.into_iter().collect();
            check(not_repeated(&asked, &before, most), &expected);
        }
        assert_eq!(repeats(1, "2026-10-05", None).severity(), Severity::Justify);
        assert_eq!(repeats(2, "2026-11-03", Some(2)).severity(), Severity::Block);
    }
}
