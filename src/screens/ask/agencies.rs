//! Part 3: the agencies, the reasons for asking them, and their questions.

use std::rc::Rc;

use consultation::agency::{Agency, AgencyId, Level};
use consultation::earlier::{EarlierRound, dossier_key};
use consultation::field::{ConsulteeField, Field};
use consultation::violation::Violation;
use consultation_words::{agency_name, field_name, label, violation};
use yew::prelude::*;

use super::findings::Part;
use super::form::ChosenAgency;
use super::matrix::view_matrix;
use super::part::{PartProps, PartSection, field_id, view_warned};
use super::proposals::{Proposal, Proposals};
use super::state::Action;
use crate::desk::{Desk, use_desk};
use crate::dossier::earlier::view_rounds;
use crate::form::offered::offered;
use crate::form::refusals;
use crate::hooks::use_state;
use crate::locale;
use crate::ui::{
    Button, ButtonKind, CheckBox, Combobox, ComboboxOption, Disclosure, Icon, Notice, NoticeKind,
    TextArea, TextField, contains_words, fold,
};

/// More communes than this get a field to filter them by name.
const FILTERED_FROM: usize = 9;

/// Part 3 of the form.
pub(super) struct AgenciesPart {
    /// The properties of every part.
    pub part: PartProps,
    /// The agencies that the register makes directly relevant.
    pub proposals: Rc<Proposals>,
    /// Called with the agency that the officer looked for; it may be refused.
    pub on_look_up: Callback<AgencyId>,
    /// Why the agency that the officer wanted cannot be asked.
    pub refused: Option<Violation>,
}

impl AgenciesPart {
    /// Draws it.
    pub(super) fn view(&self, desk: &Desk) -> Html {
        let Self { part, proposals, on_look_up, refused } = self;
        PartSection { part: Part::Agencies, locale: desk.locale }.view(html! {
            <>
                <div id={field_id(&Field::Consultees)} class="stack">
                    { view_relevant(part, proposals, desk) }
                    if !proposals.communes.is_empty() {
                        <Communes part={part.clone()} proposals={proposals.clone()} />
                    }
                    { view_others(part, proposals, on_look_up, desk) }
                    if let Some(refused) = refused {
                        { view_refusal(refused, desk) }
                    }
                    if let Some(error) = part.error(&Field::Consultees, desk) {
                        <p class="field-error">{ error }</p>
                    }
                </div>
                { view_warnings(part, desk) }
                { view_matrix(part, desk) }
            </>
        })
    }
}

fn view_relevant(part: &PartProps, proposals: &Proposals, desk: &Desk) -> Html {
    let words = locale::ask::words(desk.locale);
    let nobody = proposals.agencies.is_empty() && proposals.communes.is_empty();
    let hint = match (part.state.form.fields.is_empty(), nobody) {
        (true, _) => words.relevant_none,
        (false, true) => words.relevant_nobody,
        (false, false) => words.relevant_hint,
    };
    html! {
        <fieldset class="ask-group">
            <legend class="field-label" part="label">{ words.relevant }</legend>
            <p class="field-hint">{ hint }</p>
            <ul class="ask-agencies" role="list">
                for proposal in &proposals.agencies {
                    { view_proposal(proposal, part, desk) }
                }
            </ul>
        </fieldset>
    }
}

/// A directly relevant agency: a tick asks it, and opens the reason.
fn view_proposal(proposal: &Proposal, part: &PartProps, desk: &Desk) -> Html {
    let register = &desk.session.register;
    let agency = &proposal.agency;
    let chosen = part.state.form.agency(agency);
    let mandates: Vec<String> = proposal
        .mandates
        .iter()
        .map(|mandate| {
            let field = field_name(register, &mandate.field, desk.locale);
            format!("{field} ({})", mandate.legal_basis)
        })
        .collect();
    let on_change = {
        let agency = agency.clone();
        part.on.reform(move |ticked| {
            let agency = agency.clone();
            if ticked { Action::AgencyChosen(agency) } else { Action::AgencyRemoved(agency) }
        })
    };
    let field = Field::Consultee(agency.clone(), None);
    html! {
        <li key={agency.to_string()} class={classes!("ask-agency", chosen.map(|_| "ask-agency-chosen"))}>
            {
                CheckBox {
                    id: field_id(&field),
                    label: agency_name(register, agency, desk.locale).to_owned().into(),
                    hint: Some(mandates.join("; ").into()),
                    checked: chosen.is_some(),
                    error: part.error(&field, desk),
                    on_change,
                    ..CheckBox::default()
                }
                .view()
            }
            if let Some(chosen) = chosen {
                { view_reason(chosen, part, desk) }
            }
        </li>
    }
}

/// The reason for asking the agency, and what is new if it was asked on the dossier before.
fn view_reason(chosen: &ChosenAgency, part: &PartProps, desk: &Desk) -> Html {
    let words = locale::ask::words(desk.locale);
    let field = Field::Consultee(chosen.agency.clone(), Some(ConsulteeField::RelevanceReason));
    let name = agency_name(&desk.session.register, &chosen.agency, desk.locale).to_owned();
    let on_change = {
        let agency = chosen.agency.clone();
        part.on.reform(move |text| Action::RelevanceReasonTyped { agency: agency.clone(), text })
    };
    html! {
        <div class="ask-agency-why stack" role="group" aria-label={name}>
            <TextArea
                id={field_id(&field)}
                label={words.relevance_reason}
                remark={words.relevance_reason_hint}
                rows={1}
                value={chosen.relevance_reason.clone()}
                {on_change}
                on_leave={part.leave(&field)}
                error={part.error(&field, desk)}
            />
            { view_repetition(chosen, part, desk) }
        </div>
    }
}

fn view_repetition(chosen: &ChosenAgency, part: &PartProps, desk: &Desk) -> Html {
    let words = locale::ask::words(desk.locale);
    let agency = &chosen.agency;
    let dossier = dossier_key(&part.state.form.dossier_number);
    let rounds: Vec<&EarlierRound> = part
        .earlier
        .iter()
        .filter(|round| {
            round.agencies.contains(agency) && dossier_key(&round.dossier_number) == dossier
        })
        .collect();
    if rounds.is_empty() {
        return Html::default();
    }
    let field = Field::Consultee(agency.clone(), Some(ConsulteeField::WhatIsNew));
    let on_change = {
        let agency = agency.clone();
        part.on.reform(move |text| Action::WhatIsNewTyped { agency: agency.clone(), text })
    };
    html! {
        <>
            { view_rounds(&rounds, agency, desk) }
            <TextArea
                id={field_id(&field)}
                label={words.what_is_new}
                hint={words.what_is_new_hint}
                rows={2}
                value={chosen.what_is_new.clone()}
                {on_change}
                on_leave={part.leave(&field)}
                error={part.error(&field, desk)}
            />
        </>
    }
}

/// The properties of [`Communes`].
#[derive(Clone, PartialEq, Properties)]
struct CommunesProps {
    part: PartProps,
    proposals: Rc<Proposals>,
}

/// All communes in one group that opens: a province has a hundred, and few are concerned.
#[component]
fn Communes(props: &CommunesProps) -> Html {
    let desk = use_desk();
    let words = locale::ask::words(desk.locale);
    let filter = use_state(String::new);
    let CommunesProps { part, proposals } = props;
    let communes = &proposals.communes;
    let is_chosen = |proposal: &&Proposal| part.state.form.agency(&proposal.agency).is_some();
    let chosen = communes.iter().filter(is_chosen).count();
    // Open at first if some are chosen; it does not close when the last tick goes.
    let open_at_first = use_state(|| chosen > 0);
    let wanted = fold(&filter);
    let fits = |proposal: &&Proposal| {
        let name = agency_name(&desk.session.register, &proposal.agency, desk.locale);
        is_chosen(proposal) || wanted.is_empty() || contains_words(&fold(name), &wanted)
    };
    let summary = html! {
        <>
            { words.communes }{ " · " }
            <span class="muted">{ locale::ask::chosen_of(desk.locale, chosen, communes.len()) }</span>
        </>
    };
    Disclosure { summary, open: *open_at_first }.view(html! {
        <>
            <p class="field-hint">{ words.communes_hint }</p>
            if communes.len() >= FILTERED_FROM {
                <TextField
                    id="ask-communes-filter"
                    label={words.communes_filter}
                    kind="search"
                    value={(*filter).clone()}
                    on_change={let filter = filter.clone(); move |text| filter.set(text)}
                />
            }
            <ul class="ask-agencies" role="list" aria-label={words.communes}>
                for proposal in communes.iter().filter(fits) {
                    { view_proposal(proposal, part, &desk) }
                }
            </ul>
        </>
    })
}

fn view_others(
    part: &PartProps,
    proposals: &Proposals,
    on_look_up: &Callback<AgencyId>,
    desk: &Desk,
) -> Html {
    let words = locale::ask::words(desk.locale);
    let others =
        part.state.form.agencies.iter().filter(|chosen| !proposals.contains(&chosen.agency));
    let on_choose = on_look_up.reform(|id: AttrValue| AgencyId(id.to_string()));
    html! {
        <fieldset class="ask-group">
            <legend class="visually-hidden">{ words.others }</legend>
            <Combobox
                id="ask-others"
                label={words.others}
                hint={words.others_hint}
                placeholder={words.others_placeholder}
                nothing_found={words.others_none}
                options={other_options(part, proposals, desk)}
                {on_choose}
            />
            <ul class="ask-agencies" role="list">
                for chosen in others {
                    { view_other(chosen, part, desk) }
                }
            </ul>
        </fieldset>
    }
}

/// The agencies left to search. The asker and its superiors can be found too, with the reason why they cannot be asked.
fn other_options(part: &PartProps, proposals: &Proposals, desk: &Desk) -> Vec<ComboboxOption> {
    let left = |agency: &Agency| {
        !proposals.contains(&agency.id) && part.state.form.agency(&agency.id).is_none()
    };
    offered(desk, left, |agency| Some(label::level(agency.level, desk.locale).to_owned()))
}

/// An agency that is not directly relevant, or whose field is no longer chosen.
fn view_other(chosen: &ChosenAgency, part: &PartProps, desk: &Desk) -> Html {
    let words = locale::ask::words(desk.locale);
    let agency = &chosen.agency;
    let name = agency_name(&desk.session.register, agency, desk.locale).to_owned();
    let justification = Field::Consultee(agency.clone(), Some(ConsulteeField::Justification));
    let itself = Field::Consultee(agency.clone(), None);
    let on_remove = {
        let agency = agency.clone();
        part.on.reform(move |_| Action::AgencyRemoved(agency.clone()))
    };
    let on_justify = {
        let agency = agency.clone();
        part.on.reform(move |text| Action::JustificationTyped { agency: agency.clone(), text })
    };
    html! {
        <li key={agency.to_string()} class="ask-agency ask-agency-chosen">
            <div class="ask-agency-head">
                <strong id={field_id(&itself)} tabindex="-1">{ &name }</strong>
                {
                    Button {
                        kind: ButtonKind::Quiet,
                        icon: Some(Icon::Close),
                        label: Some(locale::ask::remove(desk.locale, &name).into()),
                        onclick: Some(on_remove),
                        ..Button::PLAIN
                    }
                    .view(Html::default())
                }
            </div>
            if let Some(error) = part.error(&itself, desk) {
                <p class="field-error">{ error }</p>
            }
            <div class="ask-agency-why" role="group" aria-label={name.clone()}>
                <TextArea
                    id={field_id(&justification)}
                    label={words.justification}
                    hint={words.justification_hint}
                    rows={2}
                    value={chosen.justification.clone()}
                    on_change={on_justify}
                    on_leave={part.leave(&justification)}
                    error={part.error(&justification, desk)}
                />
            </div>
            { view_reason(chosen, part, desk) }
        </li>
    }
}

fn view_refusal(refused: &Violation, desk: &Desk) -> Html {
    let message = violation(refused, &desk.session.register, desk.locale);
    let source = refusals::cited(refused.directives(), desk);
    Notice {
        kind: NoticeKind::Error,
        title: Some(locale::ask::words(desk.locale).refused_choice.into()),
        announce: true,
    }
    .view(html! {
        <>
            <p>{ message.what }{ " " }{ message.next }</p>
            if let Some(source) = source {
                <p class="small">{ source }</p>
            }
        </>
    })
}

/// The warnings, which let the request pass, once an agency is asked.
fn view_warnings(part: &PartProps, desk: &Desk) -> Html {
    let state = &part.state;
    if state.form.agencies.is_empty() && state.attempts == 0 {
        return Html::default();
    }
    let is_commune = |warning: &&Violation| {
        matches!(warning, Violation::RelevantAgencyOmitted { agency, .. }
            if desk.session.register.agency(agency).is_some_and(|it| it.level == Level::Commune))
    };
    // A hundred communes that are left out are one thing to think about.
    let (communes, others): (Vec<_>, Vec<_>) = part.warnings(Part::Agencies).partition(is_commune);
    view_warned(others.into_iter().chain(communes.into_iter().take(1)), desk)
}
