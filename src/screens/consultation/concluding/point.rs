//! A condition or a disagreement, quoted, with its outcome.

use consultation::command::Outcome;
use consultation::field::Field;
use consultation_words::label;
use yew::prelude::*;

use crate::desk::Desk;
use crate::form::refusals::{FieldErrors, control_id};
use crate::locale::settle::{self as texts, Words};
use crate::screens::consultation::conclude::{Action, Concluding, Point, Settled};
use crate::ui::{Icon, RadioCard, RadioCards, TextArea, Tone};

pub(super) fn view_point(
    point: &Point,
    form: &Concluding,
    errors: &FieldErrors,
    on_action: &Callback<Action>,
    desk: &Desk,
    words: &Words,
) -> Html {
    let field = point.field();
    let blank = Settled::default();
    let settled = form.settled.get(&field).unwrap_or(&blank);
    let name = consultation_words::agency_name(&desk.session.register, &point.agency, desk.locale);
    let title = texts::point(point.question, point.condition, desk.locale);
    let error = errors.get(&field).cloned();
    let explains = settled.outcome == Some(Outcome::Explained);
    let has_to_say = settled.outcome.is_some_and(|outcome| point.has_to_say(outcome));
    let (choice_error, text_error) = if has_to_say { (None, error) } else { (error, None) };
    let on_outcome = {
        let field = field.clone();
        on_action.reform(move |value: AttrValue| {
            let accepted = value == value_of(Outcome::Accepted);
            let outcome = if accepted { Outcome::Accepted } else { Outcome::Explained };
            Action::OutcomeChosen(field.clone(), outcome)
        })
    };
    let on_text = {
        let field = field.clone();
        on_action.reform(move |text| Action::ExplanationTyped(field.clone(), text))
    };
    let id = control(&field);
    let title_id = format!("{id}-title");
    html! {
        <li key={field.to_string()}>
            <div class="stack-tight" role="group" aria-labelledby={title_id.clone()}>
                <h3 id={title_id}>{ name.to_owned() }{ " · " }{ title }</h3>
                <p class="point-text written" lang="vi">{ point.text.to_string() }</p>
                {
                    RadioCards {
                        id: id.clone(),
                        legend: words.outcome.into(),
                        legend_hidden: true,
                        cards: cards(desk, words),
                        value: settled.outcome.map(|outcome| AttrValue::Static(value_of(outcome))),
                        error: choice_error,
                        on_change: on_outcome,
                        ..RadioCards::default()
                    }
                    .view()
                }
                if settled.outcome.is_some() {
                    <TextArea
                        id={format!("{id}-text")}
                        label={if explains { words.why_explained } else { words.how_accepted }}
                        remark={(!has_to_say).then_some(AttrValue::Static(words.optional))}
                        rows=2
                        value={settled.explanation.clone()}
                        error={text_error}
                        on_change={on_text}
                    />
                }
            </div>
        </li>
    }
}

const fn value_of(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Accepted => "accepted",
        Outcome::Explained => "explained",
    }
}

fn cards(desk: &Desk, words: &Words) -> Vec<RadioCard> {
    let card = |outcome, detail, icon, tone| RadioCard {
        value: AttrValue::Static(value_of(outcome)),
        label: label::outcome(outcome, desk.locale).into(),
        detail: Some(AttrValue::Static(detail)),
        icon: Some(icon),
        tone,
    };
    vec![
        card(Outcome::Accepted, words.accept_detail, Icon::CheckCircle, Tone::Green),
        card(Outcome::Explained, words.explain_detail, Icon::Info, Tone::Blue),
    ]
}

/// The id of the control of a field.
pub(super) fn control(field: &Field) -> AttrValue {
    control_id("conclude", field)
}
