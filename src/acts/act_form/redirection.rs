//! The fields of a redirection: the new agency, the reason for asking it, what is new since it was last asked.

use consultation::agency::{Agency, AgencyId};
use consultation::earlier::EarlierRound;
use consultation::order::sorted_by_key;
use yew::prelude::*;

use super::props::{ActFormProps, Errors, id};
use crate::acts::act::Action;
use crate::desk::Desk;
use crate::dossier::earlier::view_rounds;
use crate::form::offered::offered;
use crate::locale;
use crate::locale::settle::Words;
use crate::ui::{Combobox, ComboboxOption, TextArea};

/// The agency and the reason.
pub(super) fn view_redirection(
    props: &ActFormProps,
    errors: &Errors,
    desk: &Desk,
    words: &Words,
) -> Html {
    let register = &desk.session.register;
    let fields = &props.consultation.request.fields;
    let chosen = props.doing.to.as_ref();
    let relevant = chosen
        .and_then(|id| register.agency(id))
        .is_none_or(|agency| agency.mandates_in(fields).next().is_some());
    html! {
        <>
            <Combobox
                id={id("choice")}
                label={words.redirect_to}
                hint={words.redirect_hint}
                placeholder={words.redirect_search}
                nothing_found={words.nothing_found}
                options={candidates(props, desk)}
                chosen={chosen.map(|id| AttrValue::from(consultation_words::agency_name(register, id, desk.locale).to_owned()))}
                error={errors.get("choice").cloned()}
                on_choose={props.on_action.reform(|value: AttrValue| Action::AgencyChosen(AgencyId::from(&*value)))}
            />
            <TextArea
                id={id("relevance")}
                label={words.relevance}
                hint={words.relevance_hint}
                rows=2
                value={props.doing.relevance.clone()}
                error={errors.get("relevance").cloned()}
                on_change={props.on_action.reform(Action::RelevanceTyped)}
            />
            if !relevant {
                <TextArea
                    id={id("justification")}
                    label={words.justification}
                    hint={words.justification_hint}
                    rows=2
                    value={props.doing.justification.clone()}
                    error={errors.get("justification").cloned()}
                    on_change={props.on_action.reform(Action::JustificationTyped)}
                />
            }
        </>
    }
}

/// When the chosen agency was asked on the dossier before, and what is new since.
pub(super) fn view_repetition(
    props: &ActFormProps,
    before: &[&EarlierRound],
    errors: &Errors,
    desk: &Desk,
) -> Html {
    let chosen = props.doing.to.as_ref();
    let Some(to) = chosen.filter(|to| before.iter().any(|round| round.agencies.contains(to)))
    else {
        return Html::default();
    };
    let words = locale::ask::words(desk.locale);
    html! {
        <>
            { view_rounds(before, to, desk) }
            <TextArea
                id={id("what-is-new")}
                label={words.what_is_new}
                hint={words.what_is_new_hint}
                rows=2
                value={props.doing.what_is_new.clone()}
                error={errors.get("what-is-new").cloned()}
                on_change={props.on_action.reform(Action::WhatIsNewTyped)}
            />
        </>
    }
}

/// The possible agencies: the one that the return names first, then the directly relevant ones.
fn candidates(props: &ActFormProps, desk: &Desk) -> Vec<ComboboxOption> {
    let register = &desk.session.register;
    let consultation = &props.consultation;
    let named = consultation
        .consultee(&props.agency)
        .and_then(|consultee| consultee.grounds()?.competent_agency.as_ref());
    let left = |agency: &Agency| {
        agency.id != consultation.asker && consultation.consultee(&agency.id).is_none()
    };
    let mandates = |agency: &Agency| {
        let mandates = agency
            .mandates_in(&consultation.request.fields)
            .map(|mandate| consultation_words::field_name(register, &mandate.field, desk.locale));
        let mandates = mandates.collect::<Vec<_>>().join(", ");
        (!mandates.is_empty()).then_some(mandates)
    };
    let rank = |option: &ComboboxOption| {
        let agency = register.agencies.iter().find(|agency| *agency.id.0 == *option.value);
        let is_named = named.is_some_and(|named| *named.0 == *option.value);
        (!is_named, agency.and_then(mandates).is_none())
    };
    sorted_by_key(offered(desk, left, mandates), rank)
}
