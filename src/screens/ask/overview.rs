//! The overview that stays in view: the five parts, what each still needs, and the act of the form.

use consultation::field::Field;
use consultation_words::agency_name;
use yew::prelude::*;

use super::findings::Part;
use super::part::{PartProps, field_id, part_name, part_number};
use crate::desk::{Desk, use_desk};
use crate::form::preview::Refusal;
use crate::hooks::use_state;
use crate::locale;
use crate::ui::{Button, ButtonKind, Icon, focus_by_id};

/// The properties of [`Overview`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct OverviewProps {
    /// The properties of every part.
    pub part: PartProps,
    /// When the draft was saved, in words.
    pub saved: AttrValue,
    /// The label of the primary button.
    pub hand_in: AttrValue,
    /// Whether the act is being sent.
    pub busy: bool,
    /// Called when the officer hands the form in.
    pub on_hand_in: Callback<()>,
}

/// Beside the form if there is room, else a bar at the lower edge that opens.
#[component]
pub(super) fn Overview(props: &OverviewProps) -> Html {
    let desk = use_desk();
    let words = locale::ask::words(desk.locale);
    let open = use_state(|| false);
    let missing = missing(&props.part, &desk);
    let headline = if missing.is_empty() {
        words.nothing_missing.to_owned()
    } else {
        locale::ask::missing(desk.locale, missing.len())
    };
    let toggle = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    let close = {
        let open = open.clone();
        Callback::from(move |()| open.set(false))
    };
    html! {
        <section
            class={classes!("ask-overview", "no-print", open.then_some("ask-overview-open"))}
            aria-label={words.missing}
        >
            <div class="ask-overview-list">
                <ol role="list">
                    for part in Part::ALL {
                        { view_part(part, &missing, &close, &desk) }
                    }
                </ol>
            </div>
            <div class="ask-overview-foot">
                <p class="ask-overview-status" role="status">
                    <span class="ask-overview-headline">
                        { if missing.is_empty() { Icon::CheckCircle } else { Icon::HalfCircle }.view() }
                        { headline }
                    </span>
                    <span class="muted">{ &props.saved }</span>
                </p>
                {
                    Button {
                        kind: ButtonKind::Quiet,
                        class: Some("ask-overview-toggle"),
                        icon: Some(Icon::ChevronDown),
                        label: Some(words.show_missing.into()),
                        expanded: Some(*open),
                        onclick: Some(toggle),
                        ..Button::PLAIN
                    }
                    .view(Html::default())
                }
                {
                    Button {
                        kind: ButtonKind::Primary,
                        busy: props.busy,
                        onclick: Some(props.on_hand_in.reform(|_| ())),
                        ..Button::PLAIN
                    }
                    .view(props.hand_in.clone().into())
                }
            </div>
        </section>
    }
}

fn view_part(part: Part, missing: &[Missing], close: &Callback<()>, desk: &Desk) -> Html {
    let words = locale::ask::words(desk.locale);
    let own: Vec<&Missing> =
        missing.iter().filter(|missing| Part::of(missing.field.as_ref()) == part).collect();
    let complete = own.is_empty();
    html! {
        <li class={complete.then_some("ask-overview-complete")}>
            <span class="ask-overview-part">
                <span class="ask-number" aria-hidden="true">
                    if complete { { Icon::Check.view() } } else { { part_number(part) } }
                </span>
                { part_name(part, desk.locale) }
                if complete {
                    <span class="visually-hidden">{ ": " }{ words.complete }</span>
                }
            </span>
            if !complete {
                <ul role="list">
                    for missing in own {
                        <li>{ view_missing(missing, close) }</li>
                    }
                </ul>
            }
        </li>
    }
}

fn view_missing(missing: &Missing, close: &Callback<()>) -> Html {
    let Some(field) = &missing.field else {
        return html! { <span>{ &missing.label }</span> };
    };
    let id = field_id(field);
    let close = close.clone();
    let onclick = Callback::from(move |event: MouseEvent| {
        focus_by_id(&event.target_unchecked_into(), &id);
        close.emit(());
    });
    Button { kind: ButtonKind::Link, onclick: Some(onclick), ..Button::PLAIN }
        .view(missing.label.clone().into())
}

/// A field with a problem, once.
#[derive(Debug, PartialEq)]
struct Missing {
    field: Option<Field>,
    label: String,
}

fn missing(part: &PartProps, desk: &Desk) -> Vec<Missing> {
    let mut missing: Vec<Missing> = Vec::new();
    for refusal in &part.preview.refusals {
        let field = refusal.field();
        if field.is_none() || !missing.iter().any(|known| known.field == field) {
            let label = label(refusal, field.as_ref(), desk);
            missing.push(Missing { field, label });
        }
    }
    missing
}

/// What a field is called where it stands alone.
fn label(refusal: &Refusal, field: Option<&Field>, desk: &Desk) -> String {
    let words = locale::ask::words(desk.locale);
    let whole = match field {
        Some(Field::Question(number, part)) => {
            return locale::ask::of_question(desk.locale, *number, *part);
        }
        Some(Field::Consultee(agency, part)) => {
            let name = agency_name(&desk.session.register, agency, desk.locale);
            return locale::ask::of_agency(desk.locale, name, *part);
        }
        Some(Field::Document(place)) => return format!("{} {place}", words.documents),
        Some(Field::Subject) => words.subject,
        Some(Field::DossierNumber) => words.dossier_number,
        Some(Field::DocumentNumber) => words.document_number,
        Some(Field::Fields) => words.fields,
        Some(Field::RequiredBy) => words.required_by,
        Some(Field::Secrecy) => words.secrecy,
        Some(Field::Documents) => words.documents,
        Some(Field::Questions) => words.part_questions,
        Some(Field::Consultees) => words.part_agencies,
        Some(Field::DueOn) => words.due_on,
        Some(Field::ResponsibleOfficer) => words.officer,
        _ => return refusal.message(&desk.session.register, desk.locale).what,
    };
    whole.to_owned()
}
