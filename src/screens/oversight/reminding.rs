//! A reminder from the list behind a figure: the message can be read and changed first.

use consultation::Text;
use consultation::field::Field;
use consultation::standing::Standing;
use consultation::view::{AskedRow, ConsulteeRow};
use web_sys::Element;
use yew::prelude::*;

use crate::acts::act::Act;
use crate::acts::words;
use crate::desk::acting::Shared;
use crate::desk::use_desk;
use crate::form::preview::Refusal;
use crate::form::trouble::view_trouble;
use crate::form::unusable::Unusable;
use crate::hooks::{use_effect_with, use_state};
use crate::locale::settle::{self as texts, words};
use crate::ui::{Button, ButtonKind, TextArea, focus_by_id, written};

const NOTE: &str = "oversight-note";

/// A request behind a figure.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Behind {
    pub row: AskedRow,
    pub consultee: ConsulteeRow,
}

impl Behind {
    /// The id of the button that opens the form.
    pub(super) fn opener_id(&self) -> String {
        format!("remind-{}-{}", self.row.consultation, self.consultee.agency)
    }

    /// The same request after the figures were loaded again.
    pub(super) fn as_it_is_in(&self, consultations: &[AskedRow]) -> Self {
        let Self { row, consultee } = self;
        let row =
            consultations.iter().find(|it| it.consultation == row.consultation).unwrap_or(row);
        let same = |it: &&ConsulteeRow| it.agency == consultee.agency;
        let consultee = row.consultees.iter().find(same).unwrap_or(consultee);
        Self { row: row.clone(), consultee: consultee.clone() }
    }

    pub(super) fn is_same(&self, other: &Self) -> bool {
        self.row.consultation == other.row.consultation
            && self.consultee.agency == other.consultee.agency
    }
}

#[derive(Clone, PartialEq, Properties)]
pub(super) struct RemindFormProps {
    /// The agency and the consultation.
    pub behind: Behind,
    pub acting: Shared,
    /// Sends the message.
    pub on_send: Callback<(Behind, Text)>,
    pub on_close: Callback<()>,
}

#[component]
pub(super) fn RemindForm(props: &RemindFormProps) -> Html {
    let desk = use_desk();
    let words = words(desk.locale);
    let Behind { row, consultee } = &props.behind;
    let name =
        consultation_words::agency_name(&desk.session.register, &consultee.agency, desk.locale);
    let note = use_state(|| {
        let overdue = matches!(consultee.standing, Standing::Overdue { .. });
        let due = consultation_words::date(consultee.due_on, desk.locale);
        texts::reminder(overdue, &due, desk.locale)
    });
    let form = use_node_ref();
    use_effect_with(form.clone(), |form| {
        if let Some(form) = form.cast::<Element>() {
            focus_by_id(&form, NOTE);
        }
    });
    let text = Text::new(&note);
    let error = text.as_ref().err().map(|error| {
        let refusal = Refusal::Text(Unusable { field: Field::Note, error: *error });
        AttrValue::from(refusal.message(&desk.session.register, desk.locale).to_string())
    });
    let send = {
        let (on_send, behind) = (props.on_send.clone(), props.behind.clone());
        Callback::from(move |_: MouseEvent| {
            if let Ok(text) = &text {
                on_send.emit((behind.clone(), text.clone()));
            }
        })
    };
    let on_change = {
        let note = note.setter();
        Callback::from(move |text| note.set(text))
    };
    let close = {
        let opener = props.behind.opener_id();
        props.on_close.reform(move |event: MouseEvent| {
            // The button goes away with the form; the one that opened it is still there.
            focus_by_id(&event.target_unchecked_into(), &opener);
        })
    };
    let Shared(acting) = &props.acting;
    let title = words::act(Act::Remind, desk.locale);
    html! {
        <section ref={form} class="act-form stack" aria-label={format!("{title}: {name}")}>
            <p><strong>{ title }{ ": " }{ name.to_owned() }</strong>{ " · " }{ written(&row.subject) }</p>
            { view_trouble(acting, &desk, note_control) }
            <TextArea
                id={NOTE}
                label={words.note}
                hint={words.note_hint}
                rows=2
                value={(*note).clone()}
                {error}
                {on_change}
            />
            <p class="consequence">{ words::consequence(Act::Remind, name, desk.locale) }</p>
            <div class="row">
                {
                    Button {
                        kind: ButtonKind::Primary,
                        busy: acting.is_busy(),
                        onclick: Some(send),
                        ..Button::PLAIN
                    }
                    .view(title.into())
                }
                { Button { onclick: Some(close), ..Button::PLAIN }.view(words.cancel.into()) }
            </div>
        </section>
    }
}

/// The message is the only field.
fn note_control(field: &Field) -> Option<AttrValue> {
    matches!(field, Field::Note | Field::Reason).then_some(AttrValue::Static(NOTE))
}
