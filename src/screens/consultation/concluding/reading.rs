//! The submitted conclusion, for those who sign it or send it back.

use consultation::command::Command;
use consultation::consultation::ConclusionDraft;
use consultation::decide::{decide, overtaken};
use consultation_words::date_time;
use yew::prelude::*;

use super::props::ConcludeFormProps;
use super::roll::view_roll;
use super::sign_dialog::SignDialog;
use crate::desk::acting::{Shared, use_acting};
use crate::desk::{Desk, use_desk};
use crate::form::capacity;
use crate::form::refusals::problem;
use crate::form::send_back::SendBackDialog;
use crate::form::trouble::{use_reload_after_conflict, view_trouble};
use crate::locale;
use crate::locale::settle::{self as texts, words};
use crate::screens::consultation::conclusion::view_content;
use crate::ui::{ActionBar, Button, ButtonKind, Notice, NoticeKind, Problem, written};

/// The dialog before an act.
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

/// The draft as it will read, with the two possible acts. A reply that came in meanwhile may prevent the signature.
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
    let is_overtaken = !overtaken(consultation, &desk.context()).is_empty();
    let remedy = is_overtaken.then_some(words.not_signable_detail);
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
                { view_not_signable(words.not_signable, remedy, &problems) }
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
                    command={Callback::from(|remark| Command::SendBackConclusion { remark })}
                    {on_close}
                />
            }
        </div>
    }
}

/// Why it cannot be signed: something came in after it was submitted.
pub(super) fn view_not_signable(
    title: &'static str,
    remedy: Option<&'static str>,
    problems: &[Problem],
) -> Html {
    Notice { kind: NoticeKind::Warning, title: Some(title.into()), ..Notice::PLAIN }.view(html! {
        <>
            if let Some(remedy) = remedy {
                <p>{ remedy }</p>
            }
            <ul>
                for problem in problems {
                    <li>{ &problem.what }{ " " }{ problem.remedy.clone() }</li>
                }
            </ul>
        </>
    })
}
