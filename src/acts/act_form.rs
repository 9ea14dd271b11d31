//! The form of an act about one consultee: the fields, the consequences, the button.

mod fields;
mod props;
mod redirection;

use consultation::agency::{AgencyId, OfficerId};
use consultation::consultation::Consultation;
use consultation::context::Context;
use consultation::field::{ConsulteeField, Field};
use consultation::violation::Violation;
use yew::prelude::*;

use self::fields::view_fields;
use self::props::{ActFormProps, Errors, id};
use super::act::{Act, Action, Doing};
use super::words;
use crate::desk::{Desk, use_desk};
use crate::dossier::earlier::use_earlier;
use crate::form::answerable::{is_vacant, use_answerable};
use crate::form::capacity;
use crate::form::preview::{Preview, Refusal, moment};
use crate::hooks::use_memo;
use crate::identity::Same;
use crate::locale::settle::{Words, words};
use crate::ui::{Button, ButtonKind, ErrorSummary, focus_by_id};

const RESPONSIBLE: &str = "act-responsible";

/// The form of an act.
#[component]
pub fn ActForm(props: &ActFormProps) -> Html {
    let desk = use_desk();
    let words = words(desk.locale);
    let name = consultation_words::agency_name(&desk.session.register, &props.agency, desk.locale);
    let dossier_number = match props.act {
        Act::Redirect => &*props.consultation.request.dossier_number,
        _ => "",
    };
    let earlier = use_earlier(dossier_number);
    let context = Context { earlier: &earlier, ..desk.context() };
    let before = context.rounds_before(props.consultation.id, dossier_number);
    let doing = Doing {
        capacity: capacity::or_proposed(props.doing.capacity, &desk),
        attempts: 0,
        ..props.doing.clone()
    };
    let consultee = props.consultation.consultee(&props.agency);
    let answerable = use_answerable(consultee);
    let at = props.consultation.sequence;
    let surroundings = (moment(&desk), Same(earlier.clone()), at, desk.locale);
    let officer = answerable.officer.clone();
    let preview = use_memo((doing, officer, surroundings), |(doing, officer, _)| {
        preview(doing, officer, &props.consultation, &context, words)
    });
    let told = props.doing.attempts;
    let act = props.act;
    let problems = preview.on_top(told, |field| control(act, field).map(id), &desk);
    let errors = if told > 0 { errors(&preview, act, &desk) } else { Errors::new() };
    let send = {
        let (on_action, on_send) = (props.on_action.clone(), props.on_send.clone());
        let command = preview.ready().cloned();
        Callback::from(move |_: MouseEvent| {
            on_action.emit(Action::SendClicked);
            if let Some(command) = &command {
                on_send.emit(command.clone());
            }
        })
    };
    let cancel = {
        let (on_action, opener) = (props.on_action.clone(), opener_id(&props.agency, props.act));
        Callback::from(move |event: MouseEvent| {
            // The button goes away with the form; the one that opened it is still there.
            focus_by_id(&event.target_unchecked_into(), &opener);
            on_action.emit(Action::Closed);
        })
    };
    let title = words::act(props.act, desk.locale);
    html! {
        <section class="act-form stack" aria-label={format!("{title}: {name}")}>
            <ErrorSummary title={words.to_be_put_right} {problems} attempt={props.doing.attempts} />
            { view_fields(props, &before, &errors, &desk) }
            if let Some(consultee) = consultee.filter(|_| answerable.vacant && props.act.is_asking_back()) {
                { answerable.view(consultee, RESPONSIBLE, &desk) }
            }
            <p class="consequence">{ words::consequence(props.act, name, desk.locale) }</p>
            <div class="row">
                {
                    Button {
                        kind: ButtonKind::Primary,
                        busy: props.busy,
                        onclick: Some(send),
                        ..Button::PLAIN
                    }
                    .view(title.into())
                }
                {
                    Button {
                        kind: ButtonKind::Quiet,
                        disabled: props.busy,
                        onclick: Some(cancel),
                        ..Button::PLAIN
                    }
                    .view(words.cancel.into())
                }
            </div>
        </section>
    }
}

/// The id of the button that opens an act.
pub fn opener_id(agency: &AgencyId, act: Act) -> String {
    format!("open-{act:?}-{agency}")
}

/// The rules' verdict on the form as it is.
fn preview(
    doing: &Doing,
    officer: &OfficerId,
    consultation: &Consultation,
    context: &Context<'_>,
    words: &Words,
) -> Preview {
    let open = |field, what| vec![Refusal::Open(field, what)];
    let command = doing.command(officer).map_err(Refusal::texts);
    let command = command
        .and_then(|made| made.ok_or_else(|| open(Field::CompetentAgency, words.choose_first)));
    let mut preview = Preview::of(command, consultation, context);
    for refusal in &mut preview.refusals {
        // The rule speaks of a request without a due date; this one has a date, and a new one is asked for.
        if *refusal == Refusal::Rule(Violation::DueDateMissing) {
            *refusal = Refusal::Open(Field::DueOn, words.choose_new_date);
        }
    }
    preview
}

/// What is wrong with each control.
fn errors(preview: &Preview, act: Act, desk: &Desk) -> Errors {
    let beside = preview.beside_fields(|_| true, desk).into_iter();
    beside.filter_map(|(field, error)| Some((control(act, &field)?, error))).collect()
}

/// The control of the open form to which a refusal leads.
pub fn control_of(
    doing: &Doing,
    consultation: &Consultation,
    field: &Field,
    desk: &Desk,
) -> Option<AttrValue> {
    let (agency, act) = doing.open.as_ref()?;
    if *field == Field::ResponsibleOfficer {
        let vacant = is_vacant(consultation.consultee(agency)?, desk);
        return (act.is_asking_back() && vacant).then_some(AttrValue::Static(RESPONSIBLE));
    }
    control(*act, field).map(id)
}

/// The control at which a violation is told: the rules name a redirection's fields by the agency. None where it is about
/// the act as a whole, or about what this form does not ask for.
fn control(act: Act, field: &Field) -> Option<&'static str> {
    match (act, field) {
        (Act::Redirect, Field::Consultee(_, Some(ConsulteeField::RelevanceReason))) => {
            Some("relevance")
        }
        (Act::Redirect, Field::Consultee(_, Some(ConsulteeField::Justification))) => {
            Some("justification")
        }
        (Act::Redirect, Field::Consultee(_, Some(ConsulteeField::WhatIsNew))) => {
            Some("what-is-new")
        }
        (Act::Redirect, Field::Consultee(..) | Field::Consultees)
        | (Act::Redirect | Act::Rule, Field::CompetentAgency) => Some("choice"),
        (Act::AskExtension, Field::DueOn) => Some("due-on"),
        (Act::AskInformation, Field::Papers | Field::Paper(_)) => Some("papers"),
        (Act::GiveInformation, Field::Documents | Field::Document(_)) => Some("documents"),
        (
            Act::Contest
            | Act::Rule
            | Act::AskExtension
            | Act::RefuseExtension
            | Act::GiveInformation
            | Act::Withdraw
            | Act::Remind,
            Field::Reason | Field::Note,
        ) => Some("reason"),
        _ => None,
    }
}
