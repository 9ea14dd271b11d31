//! The screen on which a return is drafted and submitted.

use consultation::consultation::Reply;
use consultation::field::Field;
use consultation::violation::Violation;
use yew::prelude::*;

use super::state::{Action, ReturnForm, Returning, proposals};
use super::way::view_monitors;
use crate::desk::{Desk, use_desk};
use crate::dossier::remark::view_remark;
use crate::form::answerable::use_answerable;
use crate::form::frame::Frame;
use crate::form::kept::{Form, use_form};
use crate::form::offered::offered;
use crate::form::preview::use_preview;
use crate::form::refusals::{self, FieldErrors};
use crate::form::saving::view_kept;
use crate::form::submitting::{on_submit, use_submitting};
use crate::hooks::use_callback;
use crate::locale;
use crate::reply::reply_props::{ReplyProps, view_submit};
use crate::ui::{
    ActionBar, Button, ButtonKind, CheckBox, Combobox, ComboboxOption, Notice, NoticeKind,
    RadioCard, RadioCards, TextArea, Tone,
};

/// The name under which the draft of a return is kept.
pub const DRAFT: &str = "return";

const RESPONSIBLE: &str = "return-responsible";

/// The form of a return.
#[component]
pub fn ReturnScreen(reply: &ReplyProps) -> Html {
    let desk = use_desk();
    let words = locale::hand_back::words(desk.locale);
    let consultation = &reply.view.consultation;
    let Form { state, saving } = use_form(DRAFT, consultation.id, |kept| {
        let submitted = || match &reply.consultee.draft {
            Some(Reply::Return { grounds }) => ReturnForm::of(grounds),
            _ => ReturnForm::default(),
        };
        Returning::new(kept.map_or_else(submitted, |draft| draft.content))
    });
    let submitting =
        use_submitting(consultation, &saving, reply.on_stored(), reply.on_reload.clone());
    let answerable = use_answerable(Some(&reply.consultee));
    let previewing = {
        let (desk, view, officer) = (desk.clone(), reply.view.clone(), answerable.officer.clone());
        use_preview(&state, (reply.surroundings(&desk), officer.clone()), move |form| {
            form.preview(&officer, &view.consultation, &desk.context())
        })
    };
    let preview = previewing();
    let on_action = {
        let state = state.dispatcher();
        use_callback((), move |action, ()| state.dispatch(action))
    };
    let refusals: Vec<_> =
        preview.violations().filter(|violation| violation.field().is_none()).cloned().collect();
    if !refusals.is_empty() {
        return view_refused(&refusals, reply, &desk);
    }
    let tried = on_action.reform(|()| Action::SubmitClicked);
    let submit = on_submit(&saving, tried, previewing, submitting.send());
    let control_of = |field: &Field| match place_of(field.clone(), &state) {
        Field::ResponsibleOfficer => answerable.control(RESPONSIBLE),
        place => FIELDS.contains(&place).then(|| control_id(&place)),
    };
    let errors = preview.beside_fields(|field| state.shows(field), &desk);
    let errors = refusals::at_places(errors, |field| place_of(field, &state));
    let other = Button { onclick: Some(reply.on_other.reform(|_| ())), ..Button::PLAIN };
    let labels = (words.submit, words.submit_own);
    Frame {
        class: "hand-back",
        view: &reply.view,
        submitting: &submitting,
        saving: &saving,
        preview: &preview,
        attempts: state.attempts,
        problems: words.problems,
        control_of: &control_of,
        in_dialog: false,
        status: view_kept(&saving, &desk),
        buttons: html! {
            <>
                { reply.view_back(&desk) }
                { other.view(words.answer_instead.into()) }
                { view_submit(&submitting, submit, labels, &desk) }
            </>
        },
    }
    .view(
        html! {
            <>
                <p class="muted">{ words.intro }</p>
                { view_remark(&reply.consultee, &desk) }
                { view_grounds(&state, &errors, &on_action, &desk) }
                { view_competent(&state, &errors, &on_action, reply, &desk) }
                { answerable.view(&reply.consultee, RESPONSIBLE, &desk) }
            </>
        },
        &desk,
    )
}

/// The fields of the form.
const FIELDS: [Field; 4] =
    [Field::Reason, Field::LegalBasis, Field::CompetentAgency, Field::UnknownBecause];

fn control_id(field: &Field) -> AttrValue {
    refusals::control_id("return", field)
}

/// The field of the form at which something is told: where no agency is known, the reason for that is what is missing;
/// what is wrong with an agency is wrong with the one that is named as competent.
fn place_of(field: Field, state: &Returning) -> Field {
    match field {
        Field::CompetentAgency if state.form.none_known => Field::UnknownBecause,
        Field::Consultee(..) => Field::CompetentAgency,
        field => field,
    }
}

/// The refusal of the return as a whole, with the way out, in place of a form that could not succeed.
fn view_refused(why: &[Violation], reply: &ReplyProps, desk: &Desk) -> Html {
    let words = locale::hand_back::words(desk.locale);
    let problems = why.iter().map(|violation| {
        let problem = refusals::problem(violation, desk, None);
        html! {
            <div class="stack-tight">
                <p><strong>{ problem.what }</strong>{ " " }{ problem.remedy }</p>
                if let Some(source) = problem.source {
                    <p class="small muted">{ source }</p>
                }
            </div>
        }
    });
    let answer = Button {
        kind: ButtonKind::Primary,
        onclick: Some(reply.on_other.reform(|_| ())),
        ..Button::PLAIN
    }
    .view(words.answer_instead.into());
    let notice =
        Notice { kind: NoticeKind::Error, title: Some(words.refused.into()), announce: true };
    html! {
        <div class="hand-back stack">
            { notice.view(html! { <>{ for problems }{ view_monitors(why, desk) }</> }) }
            {
                ActionBar {
                    status: Html::default(),
                }
                .view(html! {
                    <>
                        { reply.view_back(desk) }
                        { answer }
                    </>
                })
            }
        </div>
    }
}

fn view_grounds(
    state: &Returning,
    errors: &FieldErrors,
    on_action: &Callback<Action>,
    desk: &Desk,
) -> Html {
    let words = locale::hand_back::words(desk.locale);
    html! {
        <>
            <TextArea
                id={control_id(&Field::Reason)}
                label={words.reason}
                hint={words.reason_hint}
                value={state.form.reason.clone()}
                error={errors.get(&Field::Reason).cloned()}
                on_change={on_action.reform(Action::ReasonTyped)}
                on_leave={on_action.reform(|()| Action::FieldLeft(Field::Reason))}
            />
            <TextArea
                id={control_id(&Field::LegalBasis)}
                label={words.legal_basis}
                hint={words.legal_basis_hint}
                rows={2}
                value={state.form.legal_basis.clone()}
                error={errors.get(&Field::LegalBasis).cloned()}
                on_change={on_action.reform(Action::LegalBasisTyped)}
                on_leave={on_action.reform(|()| Action::FieldLeft(Field::LegalBasis))}
            />
        </>
    }
}

fn view_competent(
    state: &Returning,
    errors: &FieldErrors,
    on_action: &Callback<Action>,
    reply: &ReplyProps,
    desk: &Desk,
) -> Html {
    let words = locale::hand_back::words(desk.locale);
    let form = &state.form;
    let chosen = form.competent_agency.as_ref().filter(|_| !form.none_known);
    let on_agency =
        on_action.reform(|agency: AttrValue| Action::AgencyChosen(agency.as_str().into()));
    html! {
        <div class="stack">
            {
                RadioCards {
                    id: control_id(&Field::CompetentAgency).into(),
                    legend: words.competent.into(),
                    hint: Some(words.competent_hint.into()),
                    cards: proposed(reply, chosen, desk),
                    value: chosen.map(|agency| AttrValue::from(agency.0.clone())),
                    error: errors.get(&Field::CompetentAgency).cloned(),
                    on_change: on_agency.clone(),
                    ..RadioCards::default()
                }
                .view()
            }
            <Combobox
                id={"return-other-agency"}
                label={words.other_agency}
                options={others(desk)}
                on_choose={on_agency}
                nothing_found={words.nothing_found}
                placeholder={words.other_agency_example}
            />
            {
                CheckBox {
                    id: "return-none-known".into(),
                    label: words.none_known.into(),
                    checked: form.none_known,
                    on_change: on_action.reform(Action::NoneKnownChosen),
                    ..CheckBox::default()
                }
                .view()
            }
            if form.none_known {
                <TextArea
                    id={control_id(&Field::UnknownBecause)}
                    label={words.unknown_because}
                    rows={2}
                    value={form.unknown_because.clone()}
                    error={errors.get(&Field::UnknownBecause).cloned()}
                    on_change={on_action.reform(Action::UnknownBecauseTyped)}
                    on_leave={on_action.reform(|()| Action::FieldLeft(Field::CompetentAgency))}
                />
            }
        </div>
    }
}

/// The competent agencies by the register, and the one found by search.
fn proposed(
    reply: &ReplyProps,
    chosen: Option<&consultation::agency::AgencyId>,
    desk: &Desk,
) -> Vec<RadioCard> {
    let words = locale::hand_back::words(desk.locale);
    let spoken = desk.locale;
    let register = &desk.session.register;
    let consultation = &reply.view.consultation;
    let own = &desk.session.actor.agency;
    let mut cards: Vec<_> =
        proposals(register, &consultation.request.fields, own, desk.context().today())
            .into_iter()
            .filter(|proposal| proposal.agency.id != consultation.asker)
            .map(|proposal| {
                let mandates: Vec<_> = proposal
                    .mandates
                    .iter()
                    .map(|mandate| {
                        let field =
                            consultation_words::field_name(register, &mandate.field, spoken);
                        format!("{field} ({})", mandate.legal_basis)
                    })
                    .collect();
                let asked = consultation.consultee(&proposal.agency.id).is_some();
                let asked = if asked { format!(". {}", words.asked_too) } else { String::new() };
                RadioCard {
                    value: proposal.agency.id.0.clone().into(),
                    label: consultation_words::name(&proposal.agency.name, spoken)
                        .to_owned()
                        .into(),
                    detail: Some(format!("{}{asked}", mandates.join("; ")).into()),
                    icon: None,
                    tone: Tone::Neutral,
                }
            })
            .collect();
    let found = chosen.filter(|chosen| !cards.iter().any(|card| card.value == chosen.0));
    cards.extend(found.map(|agency| RadioCard {
        value: agency.0.clone().into(),
        label: consultation_words::agency_name(register, agency, spoken).to_owned().into(),
        detail: None,
        icon: None,
        tone: Tone::Neutral,
    }));
    cards
}

fn others(desk: &Desk) -> Vec<ComboboxOption> {
    let own = &desk.session.actor.agency;
    offered(desk, |agency| agency.id != *own, |agency| agency.area.clone())
}
