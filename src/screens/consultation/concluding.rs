//! The conclusion before it is signed. Every condition and disagreement is quoted, with its outcome beside it. The officer
//! submits it; the signer reads it and signs, sends it back, or concludes with another one.
//!
//! - `point`: a condition or a disagreement
//! - `roll`: who has replied, and what happens to those who have not
//! - `reading`: the submitted conclusion, as it will read
//! - `sign`: the capacity, before it is signed

mod point;
mod props;
mod reading;
mod roll;
mod sign;

use consultation::consultation::Concluding as Stage;
use consultation::decide::overtaken;
use consultation::field::Field;
use consultation::view::ConsultationView;
use consultation::violation::{Code, Violation};
use yew::prelude::*;

use self::point::{control, view_point};
use self::props::ConcludeFormProps;
use self::reading::Reading;
use self::roll::view_roll;
use self::sign::view_sign;
use super::conclude::{Action, Concluding, DRAFT, Point};
use crate::acts::returns::return_id;
use crate::backend::BackendError;
use crate::desk::acting::Shared;
use crate::desk::{Desk, use_desk};
use crate::form::capacity;
use crate::form::frame::Frame;
use crate::form::kept::{Form, use_form};
use crate::form::preview::{Preview, Refusal, moment, use_preview};
use crate::form::refusals::problem;
use crate::form::saving::{Kept, Saving};
use crate::form::submitting::{on_submit, use_submitting};
use crate::hooks::{use_callback, use_state_eq};
use crate::identity::Same;
use crate::locale::drafts;
use crate::locale::settle::{self as texts, Words, words};
use crate::ui::{Button, ButtonKind, Notice, NoticeKind, TextArea, written};

/// What was submitted, for those who sign it; for others, and while nothing waits for a signature, the form.
#[component]
pub fn Conclude(props: &ConcludeFormProps) -> Html {
    let desk = use_desk();
    let waits = props.view.consultation.concluding() == Some(Stage::AwaitingSignature);
    if waits && capacity::signs(&desk) {
        html! { <Reading ..props.clone() /> }
    } else {
        html! { <ConcludeForm ..props.clone() /> }
    }
}

/// The form of a conclusion.
#[component]
fn ConcludeForm(props: &ConcludeFormProps) -> Html {
    let desk = use_desk();
    let words = words(desk.locale);
    let consultation = &props.view.consultation;
    let signs = capacity::signs(&desk);

    let Form { state, saving } = use_form::<Concluding>(DRAFT, consultation.id, |kept| {
        let submitted = || consultation.conclusion_draft.as_ref().map(Concluding::of);
        kept.map(|draft| draft.content).or_else(submitted).unwrap_or_default()
    });
    let signing = use_state_eq(|| false);
    let submitting =
        use_submitting(consultation, &saving, props.on_change.clone(), props.on_reload.clone());
    let acting = &submitting.acting;

    let points = Point::all(consultation);
    let capacity = signs.then(|| capacity::proposed(&desk));
    let previewing = {
        let (desk, view, points) = (desk.clone(), props.view.clone(), points.clone());
        let surroundings = (moment(&desk), Same(view.clone()));
        use_preview(&state, surroundings, move |form| {
            let command = form.command(&points, capacity).map_err(Refusal::texts);
            Preview::of(command, &view.consultation, &desk.context())
        })
    };
    let preview = previewing();
    let overtaken = overtaken(consultation, &desk.context());
    let errors = preview.beside_fields(|_| state.attempts > 0, &desk);
    let on_action = {
        let state = state.dispatcher();
        use_callback((), move |action, ()| state.dispatch(action))
    };
    let send = {
        let (submitting, signing) = (submitting.clone(), signing.setter());
        Callback::from(move |command| {
            // An act that cannot be undone is read before it is done.
            if signs {
                submitting.look();
                submitting.acting.dismiss();
                signing.set(true);
            } else {
                submitting.submit(command);
            }
        })
    };
    let tried = on_action.reform(|()| Action::ConcludeClicked);
    let conclude = on_submit(&saving, tried, previewing, send);
    // What the service refuses is put right in the form.
    let signing_now = *signing && !matches!(acting.failure(), Some(BackendError::Refused(_)));
    let button = Button {
        kind: ButtonKind::Primary,
        busy: acting.is_busy(),
        onclick: Some(conclude),
        ..Button::PLAIN
    };
    let frame = Frame {
        class: "conclude",
        view: &props.view,
        submitting: &submitting,
        saving: &saving,
        preview: &preview,
        attempts: state.attempts,
        problems: words.to_be_put_right,
        control_of: &|field| place_of(field, &points),
        in_dialog: signing_now,
        status: view_status(&state, &points, &saving, &desk),
        buttons: button
            .view(if signs { words.sign_conclusion } else { words.submit_conclusion }.into()),
    };
    let on_close = {
        let signing = signing.setter();
        Callback::from(move |()| signing.set(false))
    };
    let fields = html! {
        <>
            { view_draft(&props.view, &overtaken, &desk, words) }
            if overtaken.is_empty() && state.attempts == 0 {
                { view_waiting(&preview, &desk) }
            }
            if points.is_empty() {
                <p class="muted">{ words.nothing_to_settle }</p>
            } else {
                <p class="muted">{ words.conclude_intro }</p>
                <ol role="list" class="points">
                    for point in &points {
                        { view_point(point, &state, &errors, &on_action, &desk, words) }
                    }
                </ol>
            }
            <TextArea
                id={control(&Field::Summary)}
                label={words.summary}
                hint={words.summary_hint}
                value={state.summary.clone()}
                error={errors.get(&Field::Summary).cloned()}
                on_change={on_action.reform(Action::SummaryTyped)}
            />
            { view_roll(consultation, &desk) }
            <p class="consequence"><strong>{ words.will_happen }{ ": " }</strong>{ words.will_happen_detail }</p>
            if let (true, Some(command)) = (signing_now, preview.ready()) {
                {
                    view_sign(
                        props,
                        command.clone(),
                        Shared(acting.clone()),
                        submitting.send(),
                        on_close,
                        &desk,
                    )
                }
            }
        </>
    };
    frame.view(fields, &desk)
}

/// How far the draft that was submitted is.
fn view_draft(
    view: &ConsultationView,
    overtaken: &[Violation],
    desk: &Desk,
    words: &Words,
) -> Html {
    let Some(draft) = &view.consultation.conclusion_draft else { return Html::default() };
    if !overtaken.is_empty() {
        let problems: Vec<_> =
            overtaken.iter().map(|violation| problem(violation, desk, None)).collect();
        let remedy = Some(words.overtaken_detail);
        return reading::view_not_signable(words.overtaken, remedy, &problems);
    }
    let submitted = reading::submitted_by(draft, desk);
    let (kind, title, detail) = match &draft.remark {
        Some(remark) => (NoticeKind::Warning, words.conclusion_back, written(remark)),
        None => (NoticeKind::Info, words.conclusion_waits, words.conclusion_waits_detail.into()),
    };
    Notice { kind, title: Some(title.into()), ..Notice::PLAIN }.view(html! {
        <>
            <p>{ detail }</p>
            <p class="small muted">{ submitted }</p>
        </>
    })
}

/// Where something is put right: in this form, or above it at the return of an agency, which is not settled.
fn place_of(field: &Field, points: &[Point]) -> Option<AttrValue> {
    match field {
        Field::Consultee(agency, None) => Some(return_id(agency)),
        Field::Summary => Some(control(field)),
        Field::Disposition { .. } => {
            points.iter().any(|point| point.field() == *field).then(|| control(field))
        }
        _ => None,
    }
}

/// What keeps the consultation open whatever is filled in; after an attempt it stands in the list on top.
fn view_waiting(preview: &Preview, desk: &Desk) -> Html {
    let waits = |violation: &&Violation| {
        matches!(violation.code(), Code::RepliesAwaited | Code::ReturnUnsettled)
    };
    preview
        .violations()
        .filter(waits)
        .map(|violation| {
            let problem = problem(violation, desk, None);
            Notice { kind: NoticeKind::Info, title: Some(problem.what), ..Notice::PLAIN }
                .view(html! { <>{ problem.remedy }</> })
        })
        .collect()
}

fn view_status(form: &Concluding, points: &[Point], saving: &Saving, desk: &Desk) -> Html {
    let kept = match saving.kept {
        Kept::Nothing | Kept::Pending => Html::default(),
        Kept::Since(at) => {
            let at = at.with_timezone(&consultation::calendar::zone());
            let time = consultation_words::time(at.time());
            html! { <span>{ texts::saved_at(&time, desk.locale) }</span> }
        }
        Kept::Refused(why) => {
            html! { <strong>{ drafts::not_kept(why, desk.locale) }</strong> }
        }
    };
    html! {
        <span class="row">
            if !points.is_empty() {
                <span>{ texts::settled_of(form.settled_of(points), points.len(), desk.locale) }</span>
            }
            { kept }
        </span>
    }
}
