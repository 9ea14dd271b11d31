use super::is_sentence;
use crate::agency::AgencyId;
use crate::clear_stance::same_words;
use crate::request::Asked;
use crate::text::Text;
use crate::violation::{Outcome, Violation};

/// # What it requires
/// One sentence that says why this agency is asked, and that is not already the reason for another.
/// Capitals, marks, spaces and the place of a tone do not make it another sentence.
/// # Why
/// Whoever must write the reason notices when there is none. A sentence that fits every agency says
/// of none why it is asked.
/// # Source
/// D1, D8
/// # Example
/// "liên quan" is refused, and so is "Để phối hợp thực hiện." for the second agency.
pub fn relevance_explained<'a>(
    asked: &Asked,
    others: impl IntoIterator<Item = (&'a AgencyId, &'a Text)>,
) -> Outcome {
    let reason = &asked.relevance_reason;
    let missing = |same_as: Option<&AgencyId>| {
        let (agency, same_as) = (asked.agency.clone(), same_as.cloned());
        Err(Violation::RelevanceReasonMissing { agency, same_as }.into())
    };
    if !is_sentence(reason) {
        return missing(None);
    }
    match others.into_iter().find(|(_, other)| same_words(reason, other)) {
        Some((agency, _)) => missing(Some(agency)),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{agency, asked, check, text};

    fn asked_for(id: &str, reason: &str) -> Asked {
        Asked { relevance_reason: text(reason), ..asked(id, &[1]) }
    }

    #[test]
    fn refuses_an_agency_without_a_reason() {
        let mut unexplained = asked("so-tu-phap", &[1]);
        check(relevance_explained(&unexplained, []), &[]);
        unexplained.relevance_reason = text("liên quan");
        check(
            relevance_explained(&unexplained, []),
            &[Violation::RelevanceReasonMissing { agency: agency("so-tu-phap"), same_as: None }],
        );
    }

    #[test]
    fn refuses_the_sentence_that_was_given_for_another_agency() {
        let finance = asked_for("so-tai-chinh", "Để phối hợp thực hiện, hoà giải tranh chấp.");
        let others = [(&finance.agency, &finance.relevance_reason)];
        let repeated = Violation::RelevanceReasonMissing {
            agency: agency("so-tu-phap"),
            same_as: Some(agency("so-tai-chinh")),
        };
        for (reason, refused) in [
            ("Để phối hợp thực hiện, hoà giải tranh chấp.", true),
            ("để phối hợp  thực hiện\u{a0}- HÒA GIẢI tranh chấp", true),
            ("Để phối hợp thực hiện hoà giải tranh chấp đất đai.", false),
            ("Để phối hợp thực hiện.", false),
            ("Để phối hợp thực hiện, hoá giải tranh chấp.", false),
        ] {
            let asked = asked_for("so-tu-phap", reason);
            let expected = if refused { vec![repeated.clone()] } else { vec![] };
            check(relevance_explained(&asked, others), &expected);
        }
    }
}
