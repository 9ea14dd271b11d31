//! The conclusion as it was submitted, for those who sign it or give it back.

use consultation::command::Command;
use consultation::consultation::ConclusionDraft;
use consultation::decide::decide;
use consultation_words::date_time;
use yew::prelude::*;

use super::dialogs::{SendBackDialog, SignDialog};
use super::roll::view_roll;
use super::{ConcludeFormProps, Shared};
use crate::acting::use_acting;
use crate::answer::trouble::{use_reload_after_conflict, view_trouble};
use crate::capacity;
use crate::consultation::conclusion::view_content;
use crate::desk::{Desk, use_desk};
use crate::locale;
use crate::locale::settle::{self as texts, Words, words};
use crate::refusals::problem;
use crate::ui::{ActionBar, Button, ButtonKind, Notice, NoticeKind, Problem, written};

/// What is asked before an act.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asked {
    Sign,
    SendBack,
}

/// Who submitted it, and when.
pub(super) fn submitted_by(draft: &ConclusionDraft, desk: &Desk) -> Html {
    let (name, at) = (&draft.by.name, draft.at.with_timezone(&consultation::calendar::zone()));
    let line = texts::submitted_by(name, &date_time(at, desk.locale), desk.locale);
    match line.split_once(name) {
        Some((before, after)) => html! { <>{ before }{ written(name) }{ after }</> },
        None => line.into(),
    }
}

/// The draft as it will read, with the two ways on. A reply that came in meanwhile may stand in the way of the signature.
#[component]
pub(super) fn Reading(props: &ConcludeFormProps) -> Html {
    let desk = use_desk();
    let words = words(desk.locale);
    let consultation = &props.view.consultation;
    let asked = use_state_eq(|| None::<Asked>);
    let acting = {
        let (asked, on_change) = (asked.setter(), props.on_change.clone());
        use_acting(Callback::from(move |view| {
            asked.set(None);
            on_change.emit(view);
        }))
    };
    use_reload_after_conflict(&acting, props.on_reload.clone());
    let Some(draft) = &consultation.conclusion_draft else { return Html::default() };

    let capacity = Some(capacity::proposed(&desk));
    let command = Command::ConcludeConsultation { dispositions: None, summary: None, capacity };
    let refused = decide(consultation, &command, &desk.context()).err();
    let problems: Vec<_> =
        refused.iter().flatten().map(|violation| problem(violation, &desk, None)).collect();
    let asks = |what| {
        let asked = asked.setter();
        Some(Callback::from(move |_: MouseEvent| asked.set(Some(what))))
    };
    let on_close = {
        let (asked, acting) = (asked.setter(), acting.clone());
        Callback::from(move |()| {
            acting.dismiss();
            asked.set(None);
        })
    };
    let sign = Button {
        kind: ButtonKind::Primary,
        disabled: !problems.is_empty(),
        onclick: asks(Asked::Sign),
        ..Button::PLAIN
    };
    let back = Button { onclick: asks(Asked::SendBack), ..Button::PLAIN };
    html! {
        <div class="stack">
            <h3>{ words.conclusion_to_sign }</h3>
            <p class="small muted">{ submitted_by(draft, &desk) }</p>
            if asked.is_none() {
                { view_trouble(&acting, &desk, |_| None) }
            }
            if !problems.is_empty() {
                { view_refused(&problems, words) }
            }
            { view_content(&draft.dispositions, &draft.summary, consultation, &desk) }
            { view_roll(consultation, &desk) }
            <p class="consequence"><strong>{ words.will_happen }{ ": " }</strong>{ words.will_happen_detail }</p>
            {
                ActionBar { status: Html::default() }.view(html! {
                    <>
                        { back.view(locale::answer::words(desk.locale).send_back.into()) }
                        { sign.view(words.sign_conclusion.into()) }
                    </>
                })
            }
            if *asked == Some(Asked::Sign) {
                <SignDialog
                    view={props.view.clone()}
                    {command}
                    acting={Shared(acting.clone())}
                    on_close={on_close.clone()}
                />
            }
            if *asked == Some(Asked::SendBack) {
                <SendBackDialog
                    view={props.view.clone()}
                    acting={Shared(acting.clone())}
                    {on_close}
                />
            }
        </div>
    }
}

/// Why it cannot be signed: something came in after it was submitted.
fn view_refused(problems: &[Problem], words: &Words) -> Html {
    let title = Some(AttrValue::Static(words.not_signable));
    Notice { kind: NoticeKind::Warning, title, ..Notice::PLAIN }.view(html! {
        <ul>
            for problem in problems {
                <li>{ &problem.what }{ " " }{ problem.remedy.clone() }</li>
            }
        </ul>
    })
}
