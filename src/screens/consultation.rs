//! One consultation: the agencies and their questions, their progress, their replies and the outcome.
//!
//! - [`course`], [`lanes`], [`history`]: what the record says about each consultee
//! - [`clears`], [`lane_chart`], [`matrix`], [`answer_text`], [`marks`]: the same on the screen
//! - [`acts`], [`act_form`], [`settling`], [`returns`]: what the asker and the monitor can do about a consultee
//! - [`asked_back`], [`papers`]: a consultee's requests to the asker, and the information that the asker gives
//! - [`conclude`], [`concluding`], [`conclusion`]: accepting, explaining, concluding, and the result
//! - [`silence`]: the record of an agency that has not replied
//! - [`withdrawal`]: withdrawing, and withdrawn consultations
//! - [`succession`]: agencies that were merged or dissolved meanwhile
//! - [`own_request`]: the link from here to the answer, for consultees

pub mod answer_text;
pub mod clears;
pub mod conclude;
pub mod concluding;
pub mod conclusion;
pub mod history;
pub mod lane_chart;
pub mod lanes;
pub mod matrix;
pub mod own_request;

use std::rc::Rc;

use consultation::agency::Role;
use consultation::consultation::Stage;
use consultation::view::{ConsultationView, asked_row};
use consultation_words::{date, label};
use uuid::Uuid;
use yew::prelude::*;

use self::clears::Clears;
use self::concluding::Conclude;
use self::conclusion::Conclusion;
use self::history::History;
use self::lane_chart::LaneChart;
use self::matrix::Matrix;
use self::own_request::OwnRequest;
use crate::acts::act::DRAFT;
use crate::acts::returns::{Returns, Waiting};
use crate::acts::settling::use_settling;
use crate::acts::{succession, withdrawal};
use crate::desk::done_panel::DonePanel;
use crate::desk::failure::Failure;
use crate::desk::focusing::use_focus_on_heading;
use crate::desk::loading::{Loaded, use_loaded};
use crate::desk::{Desk, use_desk};
use crate::dossier::course::Course;
use crate::dossier::documents::Documents;
use crate::dossier::need::view_need;
use crate::dossier::silence;
use crate::hooks::{use_effect_with, use_state};
use crate::locale::consultation::{Words, words};
use crate::locale::settle;
use crate::reply::pane::{Doing as Replying, RequestPaneProps, use_request_pane};
use crate::route::Route;
use crate::ui::{
    Button, ButtonKind, Icon, PageHead, Skeleton, StatusTag, Tone, clear_of_bars, written,
};

/// The consultation to show.
#[derive(Clone, Copy, PartialEq, Properties)]
pub struct ConsultationProps {
    /// Its identifier.
    pub id: Uuid,
}

/// The screen of one consultation.
#[component]
pub fn Consultation(props: &ConsultationProps) -> Html {
    let desk = use_desk();
    let loaded = use_loaded(props.id, |backend, id| async move { backend.consultation(id).await });
    let Loaded { value, error, reload, replace, .. } = loaded;
    let replying = use_state(|| None::<Replying>);
    let show_request = use_request_pane();
    use_draft_elsewhere(value.as_deref(), &desk);
    let on_reply = {
        let replying = replying.clone();
        Callback::from(move |doing| replying.set(Some(doing)))
    };
    let region = use_node_ref();
    use_focus_on_heading(replying.is_some(), region.clone());
    if let Some(doing) = *replying {
        let onclick = Callback::from(move |_: MouseEvent| replying.set(None));
        let back = Button {
            kind: ButtonKind::Link,
            icon: Some(Icon::ChevronLeft),
            onclick: Some(onclick),
            ..Button::PLAIN
        }
        .view(words(desk.locale).back_to_consultation.into());
        let request = RequestPaneProps {
            id: props.id,
            doing,
            on_do: on_reply,
            on_stored: reload,
            back: Some(back),
        };
        return html! {
            <div ref={region} tabindex="-1">
                { show_request.emit(request) }
            </div>
        };
    }
    html! {
        <div ref={region} tabindex="-1">
            if let Some(error) = &error {
                if value.is_none() {
                    <p>{ view_back(Route::Inbox, words(desk.locale).to_inbox, &desk) }</p>
                }
                {
                    Failure {
                        error: error.clone(),
                        locale: desk.locale,
                        again: (!error.is_final()).then(|| reload.clone()),
                        again_label: None,
                    }
                    .view()
                }
            }
            if let Some(view) = value {
                <Shown {view} {reload} {replace} {on_reply} />
            } else if error.is_none() {
                { Skeleton { label: words(desk.locale).loading.into(), rows: 6 }.view() }
            }
        </div>
    }
}

fn view_back(route: Route, way: &'static str, desk: &Desk) -> Html {
    Button {
        kind: ButtonKind::Link,
        icon: Some(Icon::ChevronLeft),
        onclick: Some(desk.navigate.reform(move |_| route)),
        ..Button::PLAIN
    }
    .view(way.into())
}

#[derive(PartialEq, Properties)]
struct ShownProps {
    view: Rc<ConsultationView>,
    reload: Callback<()>,
    replace: Callback<ConsultationView>,
    on_reply: Callback<Replying>,
}

/// Drafts are edited and signed on the screen for asking.
#[hook]
fn use_draft_elsewhere(view: Option<&ConsultationView>, desk: &Desk) {
    let draft = view.map(|view| &view.consultation).and_then(|consultation| {
        let unsent = matches!(consultation.stage, Stage::AwaitingSignature | Stage::SentBack);
        unsent.then_some(consultation.id)
    });
    use_effect_with((draft, desk.navigate.clone()), |(draft, navigate)| {
        if draft.is_some() {
            navigate.emit(Route::Ask { consultation: *draft });
        }
    });
}

#[component]
fn Shown(props: &ShownProps) -> Html {
    let desk = use_desk();
    let words = words(desk.locale);
    let ConsultationView { consultation, history } = &*props.view;
    let (on_change, on_reload) = (props.replace.clone(), props.reload.clone());
    let settling = use_settling(DRAFT, consultation, on_change, on_reload);

    let context = desk.context();
    let context = context.under(consultation);
    let courses: Vec<Option<Course>> = consultation
        .consultees
        .iter()
        .map(|consultee| Course::of(consultation, consultee, history, &context).ok())
        .collect();
    let sent = consultation.sending.is_some();
    let concludes =
        consultation.stage == Stage::Open && desk.session.actor.works_for(&consultation.asker);
    let asked = consultation.consultees.iter().map(|consultee| &consultee.agency);
    let others = asked.filter(|agency| **agency != consultation.asker);
    let agencies = std::iter::once(&consultation.asker).chain(others);
    let agencies: Vec<_> = agencies.cloned().collect();
    let pending = settling.pending(consultation, &courses);
    html! {
        <div class="consultation" onfocusin={clear_of_bars()}>
            <DonePanel about={consultation.id} />
            { view_head(&props.view, &desk, words) }
            { settling.view_trouble(consultation, &desk) }
            { withdrawal::view(consultation, &desk) }
            { silence::view(consultation, &desk) }
            { succession::view(&props.view, Some(&pending), &desk) }
            if sent {
                {
                    OwnRequest {
                        consultation: consultation.clone(),
                        courses: courses.clone(),
                        on_reply: props.on_reply.clone(),
                    }
                    .view(&desk)
                }
                { Conclusion { consultation: consultation.clone() }.view(&desk) }
                <Waiting ..pending.clone() />
                <Returns ..pending.clone() />
            }
            { view_section("clears", words.five_clears, Clears { view: props.view.clone(), courses: courses.clone() }.view(&desk)) }
            if sent {
                { view_section("lanes", words.lanes, LaneChart { consultation: consultation.clone(), courses }.view(&desk)) }
            }
            { view_section("questions", words.questions, view_questions(&props.view, words)) }
            if sent {
                { view_section("opinions", words.opinions, html! {
                    <Matrix consultation={consultation.clone()} />
                }) }
            }
            if concludes {
                { view_section("conclude", settle::words(desk.locale).conclude, html! {
                    <Conclude
                        view={props.view.clone()}
                        on_change={props.replace.clone()}
                        on_reload={props.reload.clone()}
                    />
                }) }
            }
            { withdrawal::view_way(&pending, &desk) }
            { view_section("documents", words.documents, view_documents(&props.view, words)) }
            { view_section("history", words.history, html! {
                <History history={history.clone()} {agencies} />
            }) }
        </div>
    }
}

fn view_section(name: &'static str, title: &'static str, content: Html) -> Html {
    let id = format!("{name}-title");
    html! {
        <section class={format!("consultation-{name}")} aria-labelledby={id.clone()}>
            <h2 {id}>{ title }</h2>
            { content }
        </section>
    }
}

fn view_head(view: &ConsultationView, desk: &Desk, words: &Words) -> Html {
    let consultation = &view.consultation;
    let request = &consultation.request;
    let register = &desk.session.register;
    let asker = consultation_words::agency_name(register, &consultation.asker, desk.locale);
    let own = desk.session.actor.works_for(&consultation.asker);
    let (route, way) = match desk.session.actor.role {
        Role::Officer | Role::Head if own => (Route::Asked, words.to_asked),
        Role::Officer | Role::Head | Role::Monitor => (Route::Inbox, words.to_inbox),
    };
    let back = view_back(route, way, desk);
    let fact = |label: &'static str, value: Html| html! { <span>{ label }{ " " }<strong>{ value }</strong></span> };
    PageHead {
        title: written(&request.subject),
        back: Some(back),
        ..PageHead::PLAIN
    }
    .view(html! {
        <>
            { view_stage(consultation, desk) }
            { fact(words.asker, html! { asker.to_owned() }) }
            { fact(words.dossier, written(&request.dossier_number)) }
            if !request.document_number.is_empty() {
                { fact(words.document_number, written(&request.document_number)) }
            }
            { fact(words.urgency, html! { label::urgency(request.urgency, desk.locale) }) }
            if let Some(sending) = &consultation.sending {
                { fact(words.sent_on, html! { <time>{ date(sending.at.with_timezone(&consultation::calendar::zone()).date_naive(), desk.locale) }</time> }) }
            }
            if let Some(due_on) = request.due_on {
                { fact(words.due_on, html! { <time>{ date(due_on, desk.locale) }</time> }) }
            }
        </>
    })
}

/// For the asker its next step, as in its list; for others the state.
fn view_stage(consultation: &consultation::Consultation, desk: &Desk) -> Html {
    if desk.session.actor.works_for(&consultation.asker)
        && let Ok(row) = asked_row(consultation, &desk.context())
    {
        return view_need(&row, desk);
    }
    let stage = consultation.stage;
    let (icon, tone) = match stage {
        Stage::Unwritten | Stage::SentBack => (Icon::Pen, Tone::Amber),
        Stage::AwaitingSignature => (Icon::Pen, Tone::Blue),
        Stage::Open => (Icon::Clock, Tone::Blue),
        Stage::Concluded => (Icon::CheckCircle, Tone::Green),
        Stage::Withdrawn => (Icon::CrossCircle, Tone::Neutral),
    };
    StatusTag { label: label::stage(stage, desk.locale).into(), icon, tone, plain: false }.view()
}

fn view_documents(view: &ConsultationView, words: &Words) -> Html {
    let consultation = &view.consultation;
    let documents = consultation.request.documents.clone();
    if documents.is_empty() {
        return html! { <p class="muted">{ words.no_documents }</p> };
    }
    html! { <Documents consultation={consultation.id} {documents} /> }
}

fn view_questions(view: &ConsultationView, words: &Words) -> Html {
    html! {
        <ol class="questions">
            for question in &view.consultation.request.questions {
                <li key={question.number}>
                    <p lang="vi">{ question.text.to_string() }</p>
                    <p class="own-position">
                        <span class="muted">{ words.own_position }{ ": " }</span>
                        { written(&question.own_position) }
                    </p>
                </li>
            }
        </ol>
    }
}
