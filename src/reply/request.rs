//! The request that is open: to read, to answer, to return, to sign.

use std::rc::Rc;

use consultation::consultation::{Consultation, Consultee, Progress, Reply, Stage};
use consultation::standing::Standing;
use consultation::view::ConsultationView;
use wasm_bindgen::JsCast;
use web_sys::ScrollLogicalPosition;
use yew::prelude::*;

use super::pane::{Doing, RequestPaneProps};
use super::responsible::Responsible;
use crate::acts::{succession, withdrawal};
use crate::desk::done_panel::DonePanel;
use crate::desk::failure::Failure;
use crate::desk::loading::use_loaded;
use crate::desk::{Announcement, Desk, use_desk};
use crate::dossier::matter::{AskedQuestion, Matter};
use crate::dossier::remark::view_remark;
use crate::dossier::reply::Signed;
use crate::dossier::{asked_back, marks, silence, tone};
use crate::hooks::use_effect_with;
use crate::locale;
use crate::reply::answer::form::AnswerForm;
use crate::reply::answer::screen::{self, AnswerScreen};
use crate::reply::asking_back::AskingBack;
use crate::reply::reply_props::ReplyProps;
use crate::reply::returning::screen::ReturnScreen;
use crate::reply::returning::way::HandBackWay;
use crate::reply::signing::Signing;
use crate::route::Route;
use crate::ui::{
    ActionBar, Button, ButtonKind, Icon, PageHead, Skeleton, StatusTag, bring_into_view,
    clear_of_bars, written,
};

/// The request.
#[component]
pub fn RequestPane(props: &RequestPaneProps) -> Html {
    let desk = use_desk();
    let loaded = use_loaded(props.id, |backend, id| async move { backend.consultation(id).await });
    let on_change = {
        let (replace, on_stored) = (loaded.replace.clone(), props.on_stored.clone());
        Callback::from(move |view| {
            replace.emit(view);
            on_stored.emit(());
        })
    };
    match (&loaded.value, &loaded.error) {
        (Some(view), _) => html! {
            <Loaded
                pane={props.clone()}
                view={view.clone()}
                {on_change}
                on_reload={loaded.reload.clone()}
            />
        },
        (None, Some(error)) => html! {
            <>
                { props.back.clone() }
                {
                    Failure {
                        error: error.clone(),
                        locale: desk.locale,
                        again: (!error.is_final()).then(|| loaded.reload.clone()),
                        again_label: None,
                    }
                    .view()
                }
            </>
        },
        (None, None) => {
            Skeleton { label: locale::inbox::words(desk.locale).loading.into(), rows: 6 }.view()
        }
    }
}

#[derive(Clone, PartialEq, Properties)]
struct LoadedProps {
    pane: RequestPaneProps,
    view: Rc<ConsultationView>,
    on_change: Callback<ConsultationView>,
    on_reload: Callback<()>,
}

#[component]
fn Loaded(props: &LoadedProps) -> Html {
    let desk = use_desk();
    let LoadedProps { pane, view, on_change, on_reload } = props;
    let article = use_focus_on_heading(pane.doing);
    let consultee = view.consultation.consultee(&desk.session.actor.agency);
    let left = consultee
        .filter(|consultee| consultee.progress.owes_reply())
        .and_then(|consultee| time_left(&view.consultation, consultee, &desk));
    use_effect_with(left.map(|(_, left)| left), {
        let say = desk.say.clone();
        move |left| {
            if let Some(left) = left {
                say.emit(Announcement::aside(left.clone()));
            }
        }
    });
    let Some(consultee) = consultee else {
        return view_whole(view, &desk);
    };
    let does = |doing| pane.on_do.reform(move |()| doing);
    let reply = |other| ReplyProps {
        view: view.clone(),
        consultee: consultee.clone(),
        on_change: on_change.clone(),
        on_reload: on_reload.clone(),
        on_leave: does(Doing::Reading),
        on_other: does(other),
    };
    let content = match pane.doing {
        Doing::Answering => html! { <AnswerScreen ..reply(Doing::Returning) /> },
        Doing::Returning => html! { <ReturnScreen ..reply(Doing::Answering) /> },
        Doing::Reading => view_reading(props, consultee, &desk),
    };
    html! {
        <article ref={article} class="request" onfocusin={clear_of_bars()}>
            if pane.doing == Doing::Reading {
                <DonePanel about={pane.id} />
            }
            { view_head(props, consultee, &desk) }
            { content }
        </article>
    }
}

fn view_head(props: &LoadedProps, consultee: &Consultee, desk: &Desk) -> Html {
    let words = locale::inbox::words(desk.locale);
    let consultation = &props.view.consultation;
    let spoken = desk.locale;
    let asker =
        consultation_words::agency_name(&desk.session.register, &consultation.asker, spoken);
    let back = match props.pane.doing {
        Doing::Reading => props.pane.back.clone(),
        Doing::Answering | Doing::Returning => {
            let onclick = props.pane.on_do.reform(|_: MouseEvent| Doing::Reading);
            Some(
                Button {
                    kind: ButtonKind::Link,
                    icon: Some(Icon::ChevronLeft),
                    onclick: Some(onclick),
                    ..Button::PLAIN
                }
                .view(words.back_to_request.into()),
            )
        }
    };
    let title = match props.pane.doing {
        Doing::Reading => written(&consultation.request.subject),
        Doing::Answering => titled(locale::answer::words(desk.locale).title, props),
        Doing::Returning => titled(locale::hand_back::words(desk.locale).title, props),
    };
    PageHead { title, back, ..PageHead::PLAIN }.view(html! {
        <>
            { view_time_left(consultation, consultee, desk) }
            <span>{ asker.to_owned() }</span>
            { view_progress(consultation, consultee, desk) }
            { asked_back::mark(consultee, desk) }
        </>
    })
}

fn titled(what: &'static str, props: &LoadedProps) -> Html {
    html! { <>{ what }{ ": " }{ written(&props.view.consultation.request.subject) }</> }
}

fn view_time_left(consultation: &Consultation, consultee: &Consultee, desk: &Desk) -> Html {
    let Some((standing, label)) = time_left(consultation, consultee, desk) else {
        return Html::default();
    };
    let (icon, tone) = tone::of_standing(standing);
    StatusTag { label: label.into(), icon, tone, plain: false }.view()
}

fn time_left(
    consultation: &Consultation,
    consultee: &Consultee,
    desk: &Desk,
) -> Option<(Standing, String)> {
    let context = desk.context();
    let context = context.under(consultation);
    let until = consultation.ended_at().unwrap_or(desk.now);
    let standing = consultee.standing(until, context.calendar, context.policy).ok()?;
    let due_on = consultee.due_on_at(until, context.calendar, context.policy);
    let due_on = due_on.unwrap_or(consultee.due_on);
    Some((standing, marks::time_left(standing, due_on, &context, desk.locale)))
}

fn view_progress(consultation: &Consultation, consultee: &Consultee, desk: &Desk) -> Html {
    let policy = consultation.policy(&desk.session.policy);
    let progress = consultee.progress_at(desk.now, policy);
    let (icon, tone) = tone::of_progress_in(consultation.stage, progress);
    let label = consultation_words::label::progress_in(consultation.stage, progress, desk.locale);
    StatusTag { label: label.into(), icon, tone, plain: true }.view()
}

fn view_reading(props: &LoadedProps, consultee: &Consultee, desk: &Desk) -> Html {
    let view = &props.view;
    let consultation = &view.consultation;
    let replies = consultation.stage == Stage::Open
        && desk.session.actor.works_for(&consultee.agency)
        && consultee.progress.owes_reply()
        && consultee.progress != Progress::AwaitingSignature;
    let drafted = matches!(consultee.draft, Some(Reply::Opinion { .. }))
        && consultee.progress == Progress::AwaitingSignature;
    let shown_with_opinion = drafted || consultee.opinion().is_some();
    let questions = consultee.questions.iter().filter(|_| !shown_with_opinion);
    let questions = questions.filter_map(|number| consultation.request.question(*number));
    html! {
        <div class="stack-wide">
            { withdrawal::view(consultation, desk) }
            { silence::view(consultation, desk) }
            { succession::view(view, None, desk) }
            { view_own(props, consultee, desk) }
            <section class="stack">
                <h2>{ locale::answer::words(desk.locale).asked }</h2>
                { Matter { view: view.clone(), agency: consultee.agency.clone() }.view(desk) }
                <AskingBack
                    view={view.clone()}
                    on_change={props.on_change.clone()}
                    on_reload={props.on_reload.clone()}
                />
                for question in questions {
                    <key={question.number}>{ AskedQuestion { question: question.clone(), id: None }.view(desk) }</>
                }
            </section>
            { view_whole(view, desk) }
            if replies {
                { view_ways(props, consultee, desk) }
            }
        </div>
    }
}

/// The way to the consultation with all its agencies and its record.
fn view_whole(view: &ConsultationView, desk: &Desk) -> Html {
    let id = view.consultation.id;
    let onclick = desk.navigate.reform(move |_: MouseEvent| Route::Consultation(id));
    html! {
        <p>
            {
                Button {
                    kind: ButtonKind::Link,
                    icon: Some(Icon::ChevronRight),
                    onclick: Some(onclick),
                    ..Button::PLAIN
                }
                .view(locale::inbox::words(desk.locale).whole.into())
            }
        </p>
    }
}

/// What the actor's own agency can do now, or has done.
fn view_own(props: &LoadedProps, consultee: &Consultee, desk: &Desk) -> Html {
    let LoadedProps { pane, view, on_change, on_reload } = props;
    if !desk.session.actor.works_for(&consultee.agency) {
        return Html::default();
    }
    let revise = match &consultee.draft {
        Some(Reply::Return { .. }) => Doing::Returning,
        _ => Doing::Answering,
    };
    let submitted =
        view.consultation.stage == Stage::Open && consultee.progress == Progress::AwaitingSignature;
    html! {
        <>
            { Signed { view: view.clone() }.view(desk) }
            <Responsible view={view.clone()} on_change={on_change.clone()} on_reload={on_reload.clone()} />
            if submitted {
                <Signing
                    view={view.clone()}
                    on_change={on_change.clone()}
                    on_reload={on_reload.clone()}
                    on_revise={pane.on_do.reform(move |()| revise)}
                />
            } else if consultee.progress.owes_reply() {
                { view_remark(consultee, desk) }
            }
        </>
    }
}

/// The one thing to do here; the way to a return is a quiet one before it, which nobody takes for an answer.
fn view_ways(props: &LoadedProps, consultee: &Consultee, desk: &Desk) -> Html {
    let words = locale::answer::words(desk.locale);
    let does = |doing| props.pane.on_do.reform(move |_: MouseEvent| doing);
    let consultation = &props.view.consultation;
    let begun = desk.drafts.load::<AnswerForm>(screen::DRAFT, consultation.id).is_some()
        || matches!(consultee.draft, Some(Reply::Opinion { .. }));
    let answer = Button {
        kind: ButtonKind::Primary,
        icon: Some(Icon::Pen),
        onclick: Some(does(Doing::Answering)),
        ..Button::PLAIN
    }
    .view(html! { { if begun { words.go_on } else { words.answer } } });
    html! {
        <>
            { HandBackWay { consultation, consultee, on_open: does(Doing::Returning) }.view(desk) }
            { ActionBar { status: Html::default() }.view(answer) }
        </>
    }
}

/// The keyboard and the screen reader follow to the heading of what is opened.
#[hook]
fn use_focus_on_heading(doing: Doing) -> NodeRef {
    let article = use_node_ref();
    use_effect_with((doing, article.clone()), |(_, article)| {
        let heading = article
            .cast::<web_sys::Element>()
            .and_then(|article| article.query_selector(".done, h1").ok().flatten())
            .and_then(|heading| heading.dyn_into::<web_sys::HtmlElement>().ok());
        if let Some(heading) = heading {
            bring_into_view(&heading, ScrollLogicalPosition::Nearest);
        }
    });
    article
}
