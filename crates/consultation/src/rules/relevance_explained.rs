use super::boilerplate::fits_any_agency;
use super::is_sentence;
use crate::agency::AgencyId;
use crate::clear_stance::same_words;
use crate::request::Asked;
use crate::text::Text;
use crate::violation::{Outcome, Violation};

/// # What it requires
/// One sentence that says why this agency is asked, that does not fit every other agency, and that is not already the
/// reason for another. Capitals, marks, spaces and the place of a tone mark do not make a different sentence.
/// # Why
/// Writing the reason down shows when there is none. A sentence that fits every agency explains none.
/// # Source
/// D1, D8
/// # Example
/// "liên quan" is refused, and so is "Cơ quan có chức năng liên quan đến nội dung dự thảo."
pub fn relevance_explained<'a>(
    asked: &Asked,
    others: impl IntoIterator<Item = (&'a AgencyId, &'a Text)>,
) -> Outcome {
    let reason = &asked.relevance_reason;
    let missing = |same_as: Option<&AgencyId>, says_nothing| {
        let (agency, same_as) = (asked.agency.clone(), same_as.cloned());
        Err(Violation::RelevanceReasonMissing { agency, same_as, says_nothing }.into())
    };
    if !is_sentence(reason) || fits_any_agency(reason) {
        return missing(None, !reason.is_empty());
    }
    match others.into_iter().find(|(_, other)| same_words(reason, other)) {
        Some((agency, _)) => missing(Some(agency), false),
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
        let refused = |says_nothing| Violation::RelevanceReasonMissing {
            agency: agency("so-tu-phap"),
            same_as: None,
            says_nothing,
        };
        let mut unexplained = asked("so-tu-phap", &[1]);
        check(relevance_explained(&unexplained, []), &[]);
        unexplained.relevance_reason = text("liên quan");
        check(relevance_explained(&unexplained, []), &[refused(true)]);
        unexplained.relevance_reason = text("");
        check(relevance_explained(&unexplained, []), &[refused(false)]);
        for boilerplate in
            ["Cơ quan có chức năng liên quan đến nội dung dự thảo.", "Để phối hợp thực hiện."]
        {
            unexplained.relevance_reason = text(boilerplate);
            check(relevance_explained(&unexplained, []), &[refused(true)]);
        }
    }

    #[test]
    fn refuses_the_sentence_that_was_given_for_another_agency() {
        let finance = asked_for("so-tai-chinh", "Để phối hợp thực hiện, hoà giải tranh chấp.");
        let others = [(&finance.agency, &finance.relevance_reason)];
        let repeated = Violation::RelevanceReasonMissing {
            agency: agency("so-tu-phap"),
            same_as: Some(agency("so-tai-chinh")),
            says_nothing: false,
        };
        for (reason, refused) in [
            ("Để phối hợp thực hiện, hoà giải tranh chấp.", true),
            ("để phối hợp  thực hiện\u{a0}- HÒA GIẢI tranh chấp", true),
            ("Để phối hợp thực hiện hoà giải tranh chấp đất đai.", false),
            ("Để phối hợp thực hiện, hoá giải tranh chấp.", false),
        ] {
            let asked = asked_for("so-tu-phap", reason);
            let expected = if refused { vec![repeated.clone()] } else { vec![] };
            check(relevance_explained(&asked, others), &expected);
        }
    }
}
