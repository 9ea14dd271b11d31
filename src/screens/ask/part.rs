//! The properties of every part of the form, and its problems.

use std::rc::Rc;

use consultation::earlier::EarlierRound;
use consultation::field::Field;
use consultation::violation::Violation;
use consultation_words::violation;
use uuid::Uuid;
use yew::prelude::*;

use super::findings::Part;
use super::state::{Action, State};
use crate::desk::Desk;
use crate::form::preview::Preview;
use crate::form::refusals::control_id;
use crate::locale::{self, Locale};
use crate::route::Route;
use crate::ui::{Button, ButtonKind, Icon, Notice, NoticeKind};

/// The properties of every part of the form.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct PartProps {
    /// The consultation that the form becomes.
    pub consultation: Uuid,
    /// The form.
    pub state: Rc<State>,
    /// The rules' verdict on it.
    pub preview: Rc<Preview>,
    /// The earlier rounds on the dossier.
    pub earlier: Rc<Vec<EarlierRound>>,
    /// Called with the officer's actions.
    pub on: Callback<Action>,
}

impl PartProps {
    /// Called when a field is left.
    pub(super) fn leave(&self, field: &Field) -> Callback<()> {
        let field = field.clone();
        self.on.reform(move |()| Action::FieldLeft(field.clone()))
    }

    /// What is wrong at a field and what to do, if it is to be shown by now.
    pub(super) fn error(&self, field: &Field, desk: &Desk) -> Option<AttrValue> {
        if self.state.shows(field) { self.hidden_error(field, desk) } else { None }
    }

    /// What is told of a part and kept, although it lets the request pass.
    pub(super) fn warnings(&self, part: Part) -> impl Iterator<Item = &Violation> {
        self.preview.warnings.iter().filter(move |it| Part::of(it.field().as_ref()) == part)
    }

    /// What is wrong at a field, whether or not it is shown by now.
    pub(super) fn hidden_error(&self, field: &Field, desk: &Desk) -> Option<AttrValue> {
        let mut refusals = self.preview.refusals.iter();
        let refusal = refusals.find(|refusal| refusal.field().as_ref() == Some(field))?;
        Some(refusal.message(&desk.session.register, desk.locale).to_string().into())
    }
}

/// The id of the control of a field.
pub(super) fn field_id(field: &Field) -> AttrValue {
    control_id("ask", field)
}

/// The way back to the list.
pub(super) fn back_to_list(desk: &Desk) -> Html {
    let onclick = desk.navigate.reform(|_: MouseEvent| Route::Asked);
    Button {
        kind: ButtonKind::Link,
        icon: Some(Icon::ChevronLeft),
        onclick: Some(onclick),
        ..Button::PLAIN
    }
    .view(locale::ask::words(desk.locale).back_to_list.into())
}

/// The title of a part.
pub(super) fn part_name(part: Part, locale: Locale) -> &'static str {
    let words = locale::ask::words(locale);
    match part {
        Part::Matter => words.part_matter,
        Part::Questions => words.part_questions,
        Part::Agencies => words.part_agencies,
        Part::DueDate => words.part_due,
        Part::Signature => words.part_signature,
    }
}

/// The number of a part on the page.
pub(super) const fn part_number(part: Part) -> usize {
    part as usize + 1
}

/// Warnings, in a notice; nothing where there are none.
pub(super) fn view_warned<'a>(warnings: impl Iterator<Item = &'a Violation>, desk: &Desk) -> Html {
    let register = &desk.session.register;
    let told: Vec<_> = warnings.map(|it| violation(it, register, desk.locale)).collect();
    if told.is_empty() {
        return Html::default();
    }
    let title = locale::ask::words(desk.locale).findings_warn;
    Notice { kind: NoticeKind::Warning, title: Some(title.into()), ..Notice::PLAIN }.view(html! {
        <ul class="ask-warnings">
            for message in told {
                <li>{ message.to_string() }</li>
            }
        </ul>
    })
}

/// A numbered part with its heading.
pub(super) struct PartSection {
    /// Which part.
    pub part: Part,
    /// The language.
    pub locale: Locale,
}

impl PartSection {
    /// Draws it.
    pub(super) fn view(&self, children: Html) -> Html {
        let number = part_number(self.part);
        let heading = format!("ask-part-{number}");
        html! {
            <section class="ask-part" aria-labelledby={heading.clone()}>
                <h2 id={heading}>
                    <span class="ask-number">{ number }</span>
                    { part_name(self.part, self.locale) }
                </h2>
                <div class="ask-part-body">{ children }</div>
            </section>
        }
    }
}
