//! The screen on which an answer is drafted and submitted.

use std::rc::Rc;

use consultation::consultation::{Consultee, Reply};
use consultation::field::{AnswerField, Field};
use consultation::view::ConsultationView;
use consultation::violation::Violation;
use yew::prelude::*;

use super::form::AnswerForm;
use super::part::{PartForm, control_id, control_in};
use super::state::{Action, Answering};
use crate::desk::{Desk, use_desk};
use crate::dossier::matter::Matter;
use crate::dossier::remark::view_remark;
use crate::form::answerable::{Answerable, use_answerable};
use crate::form::frame::Frame;
use crate::form::kept::{Form, use_form};
use crate::form::preview::use_preview;
use crate::form::refusals;
use crate::form::saving::view_kept;
use crate::form::submitting::{on_submit, use_submitting};
use crate::hooks::use_callback;
use crate::locale;
use crate::reply::asking_back::AskingBack;
use crate::reply::reply_props::{ReplyProps, view_submit};
use crate::reply::returning::way::HandBackWay;
use crate::ui::{Notice, NoticeKind, TextField, Width};

/// The name under which the draft of an answer is kept.
pub const DRAFT: &str = "answer";

const RESPONSIBLE: &str = "answer-responsible";

/// The form of an answer.
#[component]
pub fn AnswerScreen(reply: &ReplyProps) -> Html {
    let desk = use_desk();
    let words = locale::answer::words(desk.locale);
    let ReplyProps { view, consultee, .. } = reply;
    let consultation = &view.consultation;
    let Form { state, saving } = use_form(DRAFT, consultation.id, |kept| {
        let request = Rc::new(consultation.request.clone());
        let kept = kept.map(|draft| draft.content);
        Answering::new(request, desk.session.lexicon.clone(), begun(kept, consultee))
    });
    let submitting =
        use_submitting(consultation, &saving, reply.on_stored(), reply.on_reload.clone());
    let answerable = use_answerable(Some(consultee));
    let previewing = {
        let (desk, view, officer) = (desk.clone(), view.clone(), answerable.officer.clone());
        use_preview(&state, (reply.surroundings(&desk), officer.clone()), move |form| {
            form.preview(&officer, &view.consultation, &desk.context())
        })
    };
    let preview = previewing();
    let on_action = {
        let state = state.dispatcher();
        use_callback((), move |action, ()| state.dispatch(action))
    };
    let tried = on_action.reform(|()| Action::SubmitClicked);
    let submit = on_submit(&saving, tried, previewing, submitting.send());
    let on_change = {
        let (seen, on_change) = (submitting.seen.setter(), reply.on_change.clone());
        Callback::from(move |view: ConsultationView| {
            seen.set(view.consultation.sequence);
            on_change.emit(view);
        })
    };
    let on_number = on_action.reform(Action::DocumentNumberTyped);
    let errors = preview.beside_fields(|field| state.shows(field), &desk);
    let errors = refusals::at_places(errors, |field| place_of(field, &state));
    Frame {
        class: "answer",
        view,
        submitting: &submitting,
        saving: &saving,
        preview: &preview,
        attempts: state.attempts,
        problems: words.problems,
        control_of: &|field| control_of(field, &state, &answerable),
        in_dialog: false,
        status: view_kept(&saving, &desk),
        buttons: html! {
            <>
                { reply.view_back(&desk) }
                { view_submit(&submitting, submit, (words.submit, words.submit_own), &desk) }
            </>
        },
    }
    .view(
        html! {
            <>
                { view_remark(consultee, &desk) }
                { Matter { view: view.clone(), agency: consultee.agency.clone() }.view(&desk) }
                <AskingBack view={view.clone()} {on_change} on_reload={reply.on_reload.clone()} />
                <h2 class="visually-hidden">{ words.asked }</h2>
                for part in &state.form.parts {
                    if let Some(question) = consultation.request.question(part.question) {
                        <PartForm
                            key={part.question}
                            question={question.clone()}
                            part={part.clone()}
                            findings={state.findings_of(part.question).to_vec()}
                            justifies={state.justifies(part)}
                            errors={errors.clone()}
                            on_action={on_action.clone()}
                        />
                    }
                }
                <div class="answer-foot">
                    <TextField
                        id={control_id(&Field::DocumentNumber)}
                        label={words.own_number}
                        remark={words.optional}
                        width={Width::Medium}
                        value={state.form.document_number.clone()}
                        error={errors.get(&Field::DocumentNumber).cloned()}
                        on_change={on_number}
                    />
                    { answerable.view(consultee, RESPONSIBLE, &desk) }
                </div>
                { view_warnings(&preview.warnings, &desk) }
                {
                    HandBackWay {
                        consultation,
                        consultee,
                        on_open: reply.on_other.reform(|_| ()),
                    }
                    .view(&desk)
                }
            </>
        },
        &desk,
    )
}

/// The content that the form begins with: the officer's own draft on this device, else the submitted one.
fn begun(kept: Option<AnswerForm>, consultee: &Consultee) -> AnswerForm {
    match (kept, &consultee.draft) {
        (Some(kept), _) => kept.fitted(&consultee.questions),
        (None, Some(Reply::Opinion { opinion })) => AnswerForm::of(opinion, &consultee.questions),
        (None, _) => AnswerForm::blank(&consultee.questions),
    }
}

/// The field of the form at which a violation is told: wording that nobody wants to keep is put right in the text itself.
fn place_of(field: Field, state: &Answering) -> Field {
    match field {
        Field::Answer(question, AnswerField::Justification)
            if state.form.part(question).is_some_and(|part| !state.justifies(part)) =>
        {
            Field::Answer(question, AnswerField::Reasons)
        }
        field => field,
    }
}

/// The control to go to, where the form has one: not for a question that it does not ask.
fn control_of(field: &Field, state: &Answering, answerable: &Answerable) -> Option<AttrValue> {
    match place_of(field.clone(), state) {
        Field::Answer(question, part) => Some(control_in(state.form.part(question)?, part)),
        Field::ResponsibleOfficer => answerable.control(RESPONSIBLE),
        field @ Field::DocumentNumber => Some(control_id(&field)),
        _ => None,
    }
}

/// What is told although it forbids nothing.
fn view_warnings(warnings: &[Violation], desk: &Desk) -> Html {
    warnings
        .iter()
        .map(|warning| {
            let problem = refusals::problem(warning, desk, None);
            Notice { kind: NoticeKind::Warning, title: Some(problem.what), ..Notice::PLAIN }
                .view(html! { <>{ problem.remedy }</> })
        })
        .collect()
}
