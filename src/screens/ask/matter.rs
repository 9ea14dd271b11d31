//! Part 1: the matter.

use consultation::agency::{FieldCode, Level};
use consultation::field::Field;
use consultation::request::{Secrecy, Urgency};
use consultation_words::{field_name, label};
use web_sys::File;
use yew::prelude::*;

use super::documents::Documents;
use super::findings::Part;
use super::part::{PartProps, PartSection, field_id};
use super::state::Action;
use crate::desk::Desk;
use crate::locale;
use crate::ui::{
    Button, ButtonKind, Choice, Combobox, ComboboxOption, Icon, RadioCard, RadioCards, Select,
    TextArea, TextField, Tone, Width,
};

const URGENCIES: [Urgency; 4] =
    [Urgency::Ordinary, Urgency::Urgent, Urgency::VeryUrgent, Urgency::Express];
const SECRECIES: [Secrecy; 4] =
    [Secrecy::None, Secrecy::Confidential, Secrecy::Secret, Secrecy::TopSecret];

/// Part 1 of the form.
pub(super) struct MatterPart {
    /// The properties of every part.
    pub part: PartProps,
    /// Called with the files that the officer chose.
    pub on_files: Callback<Vec<File>>,
}

impl MatterPart {
    /// Draws it.
    pub(super) fn view(&self, desk: &Desk) -> Html {
        let words = locale::ask::words(desk.locale);
        let part = &self.part;
        let form = &part.state.form;
        PartSection { part: Part::Matter, locale: desk.locale }.view(html! {
            <>
                <TextArea
                    id={field_id(&Field::Subject)}
                    label={words.subject}
                    hint={words.subject_hint}
                    rows={2}
                    value={form.subject.clone()}
                    on_change={part.on.reform(Action::SubjectTyped)}
                    on_leave={part.leave(&Field::Subject)}
                    error={part.error(&Field::Subject, desk)}
                />
                <div class="ask-pair">
                    <TextField
                        id={field_id(&Field::DossierNumber)}
                        label={words.dossier_number}
                        value={form.dossier_number.clone()}
                        on_change={part.on.reform(Action::DossierNumberTyped)}
                        on_leave={part.leave(&Field::DossierNumber)}
                        error={part.error(&Field::DossierNumber, desk)}
                    />
                    <TextField
                        id={field_id(&Field::DocumentNumber)}
                        label={words.document_number}
                        remark={words.optional}
                        placeholder={words.document_number_placeholder}
                        value={form.document_number.clone()}
                        on_change={part.on.reform(Action::DocumentNumberTyped)}
                        on_leave={part.leave(&Field::DocumentNumber)}
                        error={part.error(&Field::DocumentNumber, desk)}
                    />
                </div>
                { Fields { part: part.clone() }.view(desk) }
                <TextField
                    id={field_id(&Field::RequiredBy)}
                    label={words.required_by}
                    hint={words.required_by_hint}
                    placeholder={words.required_by_placeholder}
                    value={form.required_by.clone()}
                    on_change={part.on.reform(Action::RequiredByTyped)}
                    on_leave={part.leave(&Field::RequiredBy)}
                    error={part.error(&Field::RequiredBy, desk)}
                />
                { view_urgency(part, desk) }
                { view_secrecy(part, desk) }
                { Documents { part: part.clone(), on_files: self.on_files.clone() }.view(desk) }
            </>
        })
    }
}

fn view_urgency(part: &PartProps, desk: &Desk) -> Html {
    let urgency = part.state.form.urgency;
    let cards = URGENCIES
        .iter()
        .enumerate()
        .map(|(index, urgency)| RadioCard {
            value: index.to_string().into(),
            label: label::urgency(*urgency, desk.locale).into(),
            detail: Some(
                label::working_days(desk.session.policy.reply_time(*urgency), desk.locale).into(),
            ),
            icon: None,
            tone: Tone::Neutral,
        })
        .collect::<Vec<_>>();
    let chosen = URGENCIES.iter().position(|known| *known == urgency);
    let on_change = part.on.reform(|value: AttrValue| {
        Action::UrgencyChosen(at(&URGENCIES, &value).unwrap_or_default())
    });
    RadioCards {
        id: "ask-urgency".into(),
        legend: locale::ask::words(desk.locale).urgency.into(),
        cards,
        value: chosen.map(|index| AttrValue::from(index.to_string())),
        on_change,
        ..RadioCards::default()
    }
    .view()
}

fn view_secrecy(part: &PartProps, desk: &Desk) -> Html {
    let words = locale::ask::words(desk.locale);
    let choices = SECRECIES
        .iter()
        .enumerate()
        .map(|(index, secrecy)| Choice {
            value: index.to_string().into(),
            label: label::secrecy(*secrecy, desk.locale).into(),
        })
        .collect::<Vec<_>>();
    let chosen = SECRECIES.iter().position(|known| *known == part.state.form.secrecy);
    let on_change = part.on.reform(|value: AttrValue| {
        Action::SecrecyChosen(at(&SECRECIES, &value).unwrap_or_default())
    });
    Select {
        id: field_id(&Field::Secrecy),
        label: words.secrecy.into(),
        hint: Some(words.secrecy_hint.into()),
        choices,
        value: chosen.unwrap_or_default().to_string().into(),
        width: Width::Medium,
        on_change,
        // A choice is made at once, unlike a text: what is refused is said at once.
        error: part.hidden_error(&Field::Secrecy, desk),
        ..Select::default()
    }
    .view()
}

/// The meaning of a control's value, which is a place in a list.
fn at<T: Copy>(list: &[T], value: &str) -> Option<T> {
    value.parse::<usize>().ok().and_then(|index| list.get(index)).copied()
}

/// The fields of the matter: a search, and the chosen ones.
struct Fields {
    part: PartProps,
}

impl Fields {
    /// Draws it.
    fn view(&self, desk: &Desk) -> Html {
        let words = locale::ask::words(desk.locale);
        let chosen = &self.part.state.form.fields;
        let options = options(desk, chosen);
        let on_choose =
            self.part.on.reform(|code: AttrValue| Action::FieldChosen(FieldCode(code.to_string())));
        html! {
            <div class="ask-fields">
                <Combobox
                    id={field_id(&Field::Fields)}
                    label={words.fields}
                    hint={words.fields_hint}
                    placeholder={words.fields_placeholder}
                    nothing_found={words.fields_none}
                    {options}
                    {on_choose}
                    error={self.part.error(&Field::Fields, desk)}
                />
                if !chosen.is_empty() {
                    <ul class="ask-chips" role="list" aria-label={words.fields_chosen}>
                        for field in chosen {
                            { view_chip(field, &self.part, desk) }
                        }
                    </ul>
                }
            </div>
        }
    }
}

fn view_chip(field: &FieldCode, part: &PartProps, desk: &Desk) -> Html {
    let register = &desk.session.register;
    let name = field_name(register, field, desk.locale);
    let own = register
        .agency(&desk.session.actor.agency)
        .is_some_and(|agency| agency.is_competent_for(field));
    let onclick = {
        let field = field.clone();
        part.on.reform(move |_: MouseEvent| Action::FieldRemoved(field.clone()))
    };
    html! {
        <li key={field.to_string()} class={classes!("ask-chip", own.then_some("ask-chip-own"))}>
            <span>
                { name }
                if own {
                    <span class="ask-chip-remark">
                        { " · " }{ locale::ask::words(desk.locale).field_own }
                    </span>
                }
            </span>
            {
                Button {
                    kind: ButtonKind::Quiet,
                    icon: Some(Icon::Close),
                    label: Some(locale::ask::remove(desk.locale, name).into()),
                    onclick: Some(onclick),
                    ..Button::PLAIN
                }
                .view(Html::default())
            }
        </li>
    }
}

/// The fields left to choose, each with the agencies that have it.
fn options(desk: &Desk, chosen: &[FieldCode]) -> Vec<ComboboxOption> {
    let register = &desk.session.register;
    let words = locale::ask::words(desk.locale);
    register
        .fields
        .iter()
        .filter(|field| !chosen.contains(&field.code))
        .map(|field| {
            let mut owners: Vec<&str> = register
                .directly_relevant(std::slice::from_ref(&field.code))
                .map(|agency| match agency.level {
                    Level::Commune => words.communes,
                    _ if agency.id == desk.session.actor.agency => words.field_own,
                    _ => consultation_words::name(&agency.name, desk.locale),
                })
                .collect();
            owners.dedup();
            ComboboxOption {
                value: field.code.to_string().into(),
                label: field_name(register, &field.code, desk.locale).to_owned().into(),
                detail: Some(owners.join(", ").into()),
            }
        })
        .collect()
}
