//! All problems of a form, in one list on top of it.

use web_sys::HtmlElement;
use yew::prelude::*;

use crate::hooks::use_effect_with;

use super::focus::focus;
use super::{Button, ButtonKind, Icon, focus_by_id};

/// One problem.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// The id of the field, if there is one to go to.
    pub field: Option<AttrValue>,
    /// The problem.
    pub what: AttrValue,
    /// The way out.
    pub remedy: Option<AttrValue>,
    /// The source: the sentence of a rule and its document.
    pub source: Option<Html>,
}

/// The properties of [`ErrorSummary`].
#[derive(Clone, PartialEq, Properties)]
pub struct ErrorSummaryProps {
    /// The title of the list, for example "3 points to be put right before sending".
    pub title: AttrValue,
    /// The problems; nothing is shown if there are none.
    pub problems: Vec<Problem>,
    /// Increases at each attempt, so that the list takes the focus again.
    #[prop_or_default]
    pub attempt: u32,
}

/// A list of problems that takes the focus at each attempt and leads to each field.
#[component]
pub fn ErrorSummary(props: &ErrorSummaryProps) -> Html {
    let summary = use_node_ref();
    let shown = !props.problems.is_empty();
    // Only an attempt moves the focus: a problem that comes and goes while the officer corrects others does not.
    use_effect_with(props.attempt, {
        let summary = summary.clone();
        move |_| {
            if let (true, Some(summary)) = (shown, summary.cast::<HtmlElement>()) {
                focus(&summary);
            }
        }
    });
    if !shown {
        return Html::default();
    }
    html! {
        <section ref={summary} class="error-summary" tabindex="-1" role="alert">
            <h2 class="error-summary-title">
                { Icon::Exclamation.view() }
                { &props.title }
            </h2>
            <ul role="list">
                for problem in &props.problems {
                    { view_problem(problem) }
                }
            </ul>
        </section>
    }
}

fn view_problem(problem: &Problem) -> Html {
    let what = match &problem.field {
        Some(field) => {
            let field = field.clone();
            let onclick = Callback::from(move |event: MouseEvent| {
                focus_by_id(&event.target_unchecked_into(), &field);
            });
            Button { kind: ButtonKind::Link, onclick: Some(onclick), ..Button::PLAIN }
                .view(problem.what.clone().into())
        }
        None => html! { <strong>{ &problem.what }</strong> },
    };
    html! {
        <li>
            { what }
            if let Some(remedy) = &problem.remedy {
                <p>{ remedy }</p>
            }
            if let Some(source) = &problem.source {
                <p class="error-summary-source">{ source.clone() }</p>
            }
        </li>
    }
}
