//! The full text of one answer, with the outcome of its conditions.

use consultation::agency::AgencyId;
use consultation::clear_stance::Finding;
use consultation::command::Disposition;
use consultation::opinion::{Answer, Stance};
use consultation::request::Question;
use consultation_words::label;
use yew::prelude::*;

use crate::desk::Desk;
use crate::dossier::opinion::{marked, view_unclear};
use crate::locale::consultation::{self as texts, Words, words};
use crate::ui::written;

/// The full text of one answer.
pub struct AnswerText {
    /// The question.
    pub question: Question,
    /// The answer.
    pub answer: Answer,
    /// The evasive wording found when it was signed.
    pub found: Vec<Finding>,
    /// The agency.
    pub agency: AgencyId,
    /// The outcome of conditions and disagreements, once the consultation is concluded.
    pub dispositions: Vec<Disposition>,
}

impl AnswerText {
    /// Draws it.
    pub fn view(&self, desk: &Desk) -> Html {
        let words = words(desk.locale);
        let Self { question, answer, found, agency, dispositions } = self;
        let name = consultation_words::agency_name(&desk.session.register, agency, desk.locale);
        let settled = |condition: Option<u16>| {
            dispositions.iter().find(|given| {
                given.agency == *agency
                    && given.question == question.number
                    && given.condition == condition
            })
        };
        html! {
            <article class="answer-text stack-tight" aria-label={texts::answer_of(name, question.number, desk.locale)}>
                <p class="muted" lang="vi">{ question.text.to_string() }</p>
                <h3>{ words.reasons }</h3>
                if answer.reasons.is_empty() {
                    <p class="muted">{ words.no_reasons }</p>
                } else {
                    <p class="written" lang="vi">{ marked(&answer.reasons, found) }</p>
                }
                if answer.stance == Some(Stance::Disagree) {
                    { view_settled(settled(None), desk) }
                }
                if !answer.conditions.is_empty() {
                    <h3>{ words.conditions }</h3>
                    <ol>
                        for (number, condition) in (1..).zip(&answer.conditions) {
                            <li key={number}>
                                <span class="written" lang="vi">{ condition.to_string() }</span>
                                { view_settled(settled(Some(number)), desk) }
                            </li>
                        }
                    </ol>
                }
                { view_basis(answer, words) }
                { view_unclear(answer, found, desk) }
            </article>
        }
    }
}

fn view_basis(answer: &Answer, words: &Words) -> Html {
    if answer.legal_basis.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <h3>{ words.legal_basis }</h3>
            <ul>
                for (index, rule) in answer.legal_basis.iter().enumerate() {
                    <li key={index} lang="vi">{ rule.to_string() }</li>
                }
            </ul>
        </>
    }
}

fn view_settled(given: Option<&Disposition>, desk: &Desk) -> Html {
    let Some(given) = given else {
        return Html::default();
    };
    html! {
        <p class="settled">
            <strong>{ label::outcome(given.outcome, desk.locale) }</strong>
            if !given.explanation.is_empty() {
                { ": " }{ written(&given.explanation) }
            }
        </p>
    }
}
