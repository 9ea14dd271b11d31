//! The submitted conclusion, for those who sign it or send it back.

use consultation::command::Command;
use consultation::consultation::ConclusionDraft;
use consultation::decide::{decide, overtaken};
use consultation_words::date_time;
use yew::prelude::*;

use super::props::ConcludeFormProps;
use super::roll::view_roll;
use super::sign::view_sign;
use crate::desk::{Desk, use_desk};
use crate::form::before_signer::{Asked, use_before_signer};
use crate::form::capacity;
use crate::form::refusals::problem;
use crate::locale;
use crate::locale::settle::{self as texts, words};
use crate::screens::consultation::conclusion::view_content;
use crate::ui::{ActionBar, Button, ButtonKind, Notice, NoticeKind, Problem, written};

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
    let signer = use_before_signer(&props.view, props.on_change.clone(), props.on_reload.clone());
    let Some(draft) = &consultation.conclusion_draft else { return Html::default() };

    let capacity = Some(capacity::proposed(&desk));
    let command = Command::ConcludeConsultation { dispositions: None, summary: None, capacity };
    let refused = decide(consultation, &command, &desk.context()).err();
    let problems: Vec<_> =
        refused.iter().flatten().map(|violation| problem(violation, &desk, None)).collect();
    let is_overtaken = !overtaken(consultation, &desk.context()).is_empty();
    let remedy = is_overtaken.then_some(words.not_signable_detail);
    let sign = Button {
        kind: ButtonKind::Primary,
        disabled: !problems.is_empty(),
        onclick: signer.asks(Asked::Sign),
        ..Button::PLAIN
    };
    let back = Button { onclick: signer.asks(Asked::SendBack), ..Button::PLAIN };
    let dialog = match *signer.asked {
        Some(Asked::Sign) => {
            view_sign(props, command, signer.shared(), signer.send(), signer.close(), &desk)
        }
        Some(_) => signer.view_send_back(|remark| Command::SendBackConclusion { remark }),
        None => Html::default(),
    };
    html! {
        <div class="stack">
            <h3>{ words.conclusion_to_sign }</h3>
            <p class="small muted">{ submitted_by(draft, &desk) }</p>
            { signer.view_trouble() }
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
            { dialog }
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
