//! All problems: as a list that leads to the fields of the form, or to be read if there is no form.

use consultation::field::Field;
use consultation::violation::Violation;
use consultation_words::violation;
use yew::prelude::*;

use super::documents::why;
use super::part::{PartProps, field_id};
use crate::backend::BackendError;
use crate::desk::Desk;
use crate::form::preview::Refusal;
use crate::form::refusals;
use crate::locale;
use crate::ui::Problem;

/// What prevents handing the form in: refusals of the rules, and files that are not uploaded yet.
pub(super) fn problems(part: &PartProps, desk: &Desk) -> Vec<Problem> {
    let words = locale::ask::words(desk.locale);
    let refused = part.preview.refusals.iter().map(|refusal| problem(refusal, desk));
    let uploads = part.state.uploads.iter().map(|upload| Problem {
        field: Some(field_id(&Field::Documents)),
        what: format!("{}: {}", words.documents, upload.name).into(),
        remedy: Some(match &upload.failure {
            Some(error) => why(error, desk).into(),
            None => words.uploading.into(),
        }),
        source: None,
    });
    refused.chain(uploads).collect()
}

/// Refusals by the service that the widget did not foresee: its register, its clock or its policy is newer.
pub(super) fn problems_of_service(failure: Option<&BackendError>, desk: &Desk) -> Vec<Problem> {
    match failure {
        Some(BackendError::Refused(violations)) => violations
            .iter()
            .map(|violation: &Violation| problem(&Refusal::Rule(violation.clone()), desk))
            .collect(),
        _ => Vec::new(),
    }
}

fn problem(refusal: &Refusal, desk: &Desk) -> Problem {
    refusal.problem(refusal.field().map(|field| field_id(&field)), desk)
}

/// The violations, each with the sentence of the directive; nothing if there are none.
pub(super) fn view_violations(found: &[Violation], desk: &Desk) -> Html {
    if found.is_empty() {
        return Html::default();
    }
    html! {
        <ul class="ask-warnings">
            for found in found {
                <li>
                    { violation(found, &desk.session.register, desk.locale).to_string() }
                    if let Some(source) = refusals::cited(found.directives(), desk) {
                        <p class="small muted">{ source }</p>
                    }
                </li>
            }
        </ul>
    }
}
