//! Part 5: the responsible officer, and the signer.

use consultation::agency::OfficerId;
use consultation::field::Field;
use consultation_words::name;
use yew::prelude::*;

use super::findings::Part;
use super::part::{PartProps, PartSection, field_id};
use super::state::Action;
use crate::desk::Desk;
use crate::form::capacity;
use crate::locale;
use crate::locale::collation::Collation;
use crate::ui::{Choice, Select, Width};

/// Part 5 of the form.
pub(super) fn view_signature(part: &PartProps, desk: &Desk) -> Html {
    let words = locale::ask::words(desk.locale);
    let actor = &desk.session.actor;
    let choices = desk
        .session
        .register
        .staff(&actor.agency)
        .map(|officer| {
            let name = name(&officer.name, desk.locale);
            Choice {
                value: officer.id.to_string().into(),
                label: if officer.id == actor.officer {
                    format!("{name} {}", words.officer_self).into()
                } else {
                    name.to_owned().into()
                },
            }
        })
        .collect::<Vec<_>>();
    let choices = Collation::of(desk.locale).sorted(choices, |choice| &choice.label);
    let officer = part.state.form.responsible_officer.as_ref();
    PartSection { part: Part::Signature, locale: desk.locale }.view(html! {
        <>
            {
                Select {
                    id: field_id(&Field::ResponsibleOfficer),
                    label: words.officer.into(),
                    placeholder: Some(words.officer_placeholder.into()),
                    choices,
                    value: officer.map(ToString::to_string).unwrap_or_default().into(),
                    width: Width::Medium,
                    on_change: part.on.reform(|id: AttrValue| {
                    Action::OfficerChosen(OfficerId(id.to_string()))
                }),
                    error: part.error(&Field::ResponsibleOfficer, desk),
                    ..Select::default()
                }
                .view()
            }
            <p class="muted">
                { if capacity::signs(desk) { words.signed_by_me } else { words.signed_by_head } }
            </p>
        </>
    })
}
