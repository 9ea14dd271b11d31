//! Part 2: the questions, and the asker's own positions.

use consultation::field::{Field, QuestionField};
use yew::prelude::*;

use super::findings::Part;
use super::form::QuestionDraft;
use super::part::{PartProps, PartSection, field_id};
use super::state::Action;
use crate::desk::Desk;
use crate::locale;
use crate::ui::{Button, ButtonKind, Icon, TextArea};

/// Below this length a question is only begun, and no problem is shown.
const BEGUN: usize = 8;

/// Part 2 of the form.
pub(super) fn view_questions(part: &PartProps, desk: &Desk) -> Html {
    let words = locale::ask::words(desk.locale);
    let questions = &part.state.form.questions;
    PartSection { part: Part::Questions, locale: desk.locale }.view(html! {
        <>
            <ol id={field_id(&Field::Questions)} class="ask-questions" role="list">
                for (number, question) in (1_u16..).zip(questions) {
                    { view_question(number, question, part, desk) }
                }
            </ol>
            if let Some(error) = part.error(&Field::Questions, desk) {
                <p class="field-error">{ error }</p>
            }
            <div>
                {
                    Button {
                        icon: Some(Icon::Plus),
                        onclick: Some(part.on.reform(|_| Action::QuestionAdded)),
                        ..Button::PLAIN
                    }
                    .view(words.add_question.into())
                }
            </div>
        </>
    })
}

fn view_question(number: u16, question: &QuestionDraft, part: &PartProps, desk: &Desk) -> Html {
    let words = locale::ask::words(desk.locale);
    let key = question.key;
    let name = locale::ask::question(desk.locale, number);
    let text = Field::Question(number, QuestionField::Text);
    let own_position = Field::Question(number, QuestionField::OwnPosition);
    let error = part.error(&text, desk);
    let heading = format!("ask-question-{number}");
    html! {
        <li {key}>
            <div class="ask-question" role="group" aria-labelledby={heading.clone()}>
                <div class="ask-question-head">
                    <h3 id={heading}>{ &name }</h3>
                    { view_tools(number, &name, key, part, desk) }
                </div>
                <TextArea
                    id={field_id(&text)}
                    label={words.question_text}
                    hint={(number == 1).then_some(words.question_hint)}
                    value={question.text.clone()}
                    on_change={part.on.reform(move |text| Action::QuestionTyped { key, text })}
                    on_leave={part.leave(&text)}
                    margin={error.is_none().then(|| margin(&text, &question.text, part, desk)).flatten()}
                    {error}
                />
                <TextArea
                    id={field_id(&own_position)}
                    label={words.own_position}
                    hint={(number == 1).then_some(words.own_position_hint)}
                    value={question.own_position.clone()}
                    on_change={part.on.reform(move |text| Action::OwnPositionTyped { key, text })}
                    on_leave={part.leave(&own_position)}
                    error={part.error(&own_position, desk)}
                />
            </div>
        </li>
    }
}

/// What is said beside a question that asks nothing answerable, while it is typed.
fn margin(field: &Field, typed: &str, part: &PartProps, desk: &Desk) -> Option<Html> {
    if typed.chars().count() < BEGUN {
        return None;
    }
    let found = part.hidden_error(field, desk)?;
    Some(html! { <p role="status">{ found }</p> })
}

fn view_tools(number: u16, name: &str, key: u32, part: &PartProps, desk: &Desk) -> Html {
    let words = locale::ask::words(desk.locale);
    let count = part.state.form.questions.len();
    if count < 2 {
        return Html::default();
    }
    let label = |what: &str| AttrValue::from(format!("{what}: {name}"));
    html! {
        <div class="ask-question-tools">
            {
                Button {
                    kind: ButtonKind::Quiet,
                    icon: Some(Icon::ChevronDown),
                    class: Some("ask-up"),
                    label: Some(label(words.move_up).into()),
                    disabled: number == 1,
                    onclick: Some(part.on.reform(move |_| Action::QuestionMovedUp { key })),
                    ..Button::PLAIN
                }
                .view(Html::default())
            }
            {
                Button {
                    kind: ButtonKind::Quiet,
                    icon: Some(Icon::ChevronDown),
                    label: Some(label(words.move_down).into()),
                    disabled: usize::from(number) == count,
                    onclick: Some(part.on.reform(move |_| Action::QuestionMovedDown { key })),
                    ..Button::PLAIN
                }
                .view(Html::default())
            }
            {
                Button {
                    kind: ButtonKind::Quiet,
                    icon: Some(Icon::Trash),
                    label: Some(label(words.remove_question).into()),
                    onclick: Some(part.on.reform(move |_| Action::QuestionRemoved { key })),
                    ..Button::PLAIN
                }
                .view(Html::default())
            }
        </div>
    }
}
