//! How a consultation ended: the summary, and the outcome of each condition and disagreement.

use consultation::command::Disposition;
use consultation::consultation::Consultation;
use consultation_words::{date_time, label};
use yew::prelude::*;

use super::conclude::Point;
use crate::desk::Desk;
use crate::locale::consultation::words;
use crate::locale::settle as texts;
use crate::ui::written;

/// The conclusion. Nothing if there is none.
pub struct Conclusion {
    /// The consultation.
    pub consultation: Consultation,
}

impl Conclusion {
    /// Draws it.
    pub fn view(&self, desk: &Desk) -> Html {
        let words = words(desk.locale);
        let Some(conclusion) = &self.consultation.conclusion else {
            return Html::default();
        };
        let mark = conclusion.capacity.map_or("", label::capacity_mark);
        let signer = format!("{mark} {}", conclusion.by.name);
        let at = conclusion.at.with_timezone(&consultation::calendar::zone());
        html! {
            <section class="conclusion stack" aria-labelledby="conclusion-title">
                <h2 id="conclusion-title">{ words.conclusion }</h2>
                <p class="small muted">
                    if let Some(drafter) = &conclusion.drafted_by {
                        { words.drafter }{ ": " }{ written(&drafter.name) }{ " · " }
                    }
                    { words.concluded_by }{ " " }{ written(signer.trim()) }{ " · " }<time>{ date_time(at, desk.locale) }</time>
                </p>
                { view_content(&conclusion.dispositions, &conclusion.summary, &self.consultation, desk) }
            </section>
        }
    }
}

/// The summary, and the outcome of each point.
pub fn view_content(
    dispositions: &[Disposition],
    summary: &str,
    consultation: &Consultation,
    desk: &Desk,
) -> Html {
    html! {
        <>
            <p class="written conclusion-summary" lang="vi">{ summary.to_owned() }</p>
            <ol role="list" class="points">
                for given in dispositions {
                    { view_settled(given, consultation, desk) }
                }
            </ol>
        </>
    }
}

fn view_settled(given: &Disposition, consultation: &Consultation, desk: &Desk) -> Html {
    let name = consultation_words::agency_name(&desk.session.register, &given.agency, desk.locale);
    let point = Point::all(consultation).into_iter().find(|point| {
        point.agency == given.agency
            && point.question == given.question
            && point.condition == given.condition
    });
    html! {
        <li class="stack-tight">
            <h3>{ name.to_owned() }{ " · " }{ texts::point(given.question, given.condition, desk.locale) }</h3>
            if let Some(point) = point {
                <p class="point-text written" lang="vi">{ point.text.to_string() }</p>
            }
            <p class="settled">
                <strong>{ label::outcome(given.outcome, desk.locale) }</strong>
                if !given.explanation.is_empty() {
                    { ": " }{ written(&given.explanation) }
                }
            </p>
        </li>
    }
}
