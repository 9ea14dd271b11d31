//! A draft that waits for its signature: what would be sent, the rules' verdict, sign or send back.

use std::rc::Rc;

use consultation::context::Context;
use consultation::decide::{decide, warnings};
use consultation::view::ConsultationView;
use consultation::violation::Violation;
use consultation::{Command, Consultation};
use yew::prelude::*;

use super::confirm::view_confirm;
use super::part::back_to_list;
use super::problems::view_violations;
use super::request_view::RequestView;
use crate::acts::succession;
use crate::backend::BackendError;
use crate::desk::done_panel::DonePanel;
use crate::desk::{Desk, use_desk};
use crate::dossier::earlier::use_earlier;
use crate::form::act_dialog::{ActDialog, FilledIn, Reason};
use crate::form::before_signer::{Asked, BeforeSigner, use_before_signer};
use crate::form::capacity;
use crate::locale;
use crate::route::Route;
use crate::ui::{ActionBar, Button, ButtonKind, Icon, Notice, NoticeKind, PageHead, written};

/// The properties of [`Sign`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct SignProps {
    /// The draft.
    pub view: Rc<ConsultationView>,
    /// Called when the officer wants to change it.
    pub on_revise: Callback<()>,
    /// Called when somebody else has acted on it meanwhile.
    pub on_reload: Callback<()>,
}

/// The draft as signers read it; others see that it waits.
#[component]
pub(super) fn Sign(props: &SignProps) -> Html {
    let desk = use_desk();
    let words = locale::ask::words(desk.locale);
    let consultation = &props.view.consultation;
    let signer = use_before_signer(&props.view, after(&desk), Callback::noop());
    let signs = capacity::signs(&desk);
    let earlier = use_earlier(&consultation.request.dossier_number);
    let context = Context { earlier: &earlier, ..desk.context() };
    let refusals = refusals(consultation, signer.acting.failure(), &context);
    let on_current = {
        let (close, reload) = (signer.close(), props.on_reload.clone());
        Callback::from(move |()| {
            close.emit(());
            reload.emit(());
        })
    };
    html! {
        <div class="ask ask-sign stack-wide">
            <DonePanel about={consultation.id} />
            {
                PageHead {
                    title: written(&consultation.request.subject),
                    back: Some(back_to_list(&desk)),
                    ..PageHead::PLAIN
                }
                .view(html! { <p class="muted">{ drafted_by(consultation, &desk) }</p> })
            }
            if !signs {
                {
                    Notice {
                        title: Some(words.sign_waiting.into()),
                        ..Notice::PLAIN
                    }
                    .view(html! { <p>{ words.sign_waiting_detail }</p> })
                }
            }
            { succession::view(&props.view, None, &desk) }
            { view_findings(consultation, &refusals, &desk) }
            { RequestView { consultation }.view(&desk) }
            {
                ActionBar {
                    status: Html::default(),
                }
                .view(html! {
                    <>
                        if signs {
                            {
                                Button {
                                    kind: ButtonKind::Quiet,
                                    onclick: signer.asks(Asked::Withdraw),
                                    ..Button::PLAIN
                                }
                                .view(words.withdraw.into())
                            }
                            {
                                Button {
                                    icon: Some(Icon::Return),
                                    onclick: signer.asks(Asked::SendBack),
                                    ..Button::PLAIN
                                }
                                .view(words.send_back.into())
                            }
                            {
                                Button {
                                    kind: ButtonKind::Primary,
                                    icon: Some(Icon::Pen),
                                    disabled: !refusals.is_empty(),
                                    onclick: signer.asks(Asked::Sign),
                                    ..Button::PLAIN
                                }
                                .view(words.sign.into())
                            }
                        } else {
                            {
                                Button {
                                    icon: Some(Icon::Pen),
                                    onclick: Some(props.on_revise.reform(|_| ())),
                                    ..Button::PLAIN
                                }
                                .view(words.revise.into())
                            }
                        }
                    </>
                })
            }
            { view_dialog(&signer, consultation, on_current, &desk) }
        </div>
    }
}

/// The act that the signer was asked to confirm.
fn view_dialog(
    signer: &BeforeSigner,
    consultation: &Consultation,
    on_current: Callback<()>,
    desk: &Desk,
) -> Html {
    let words = locale::ask::words(desk.locale);
    let (acting, on_act, on_close) = (signer.shared(), signer.send(), signer.close());
    let Some(asked) = *signer.asked else { return Html::default() };
    if asked == Asked::Sign {
        let request = &consultation.request;
        return view_confirm(request, true, acting, on_act, on_close, on_current, desk);
    }
    let withdraws = asked == Asked::Withdraw;
    let (title, what, label) = if withdraws {
        let reason = locale::settle::words(desk.locale).withdrawal_reason;
        (words.withdraw, words.withdraw_what, reason)
    } else {
        (words.send_back, words.send_back_what, words.remark)
    };
    let command = move |FilledIn { reason, capacity }| {
        if withdraws {
            Command::WithdrawConsultation { reason, capacity }
        } else {
            Command::SendBackRequest { remark: reason }
        }
    };
    html! {
        <ActDialog
            id="ask-send-back"
            {title}
            reason={Reason { id: "ask-remark", label, hint: None }}
            capacity={withdraws.then_some("ask-withdraw-capacity")}
            preview={signer.checked(command)}
            {acting}
            {on_act}
            {on_close}
            {on_current}
        >
            <p>{ what }</p>
        </ActDialog>
    }
}

/// Where the officer goes after the act.
fn after(desk: &Desk) -> Callback<ConsultationView> {
    let navigate = desk.navigate.clone();
    Callback::from(move |view: ConsultationView| {
        let sent = view.consultation.sending.is_some();
        navigate.emit(if sent { Route::Consultation(view.consultation.id) } else { Route::Asked });
    })
}

fn drafted_by(consultation: &Consultation, desk: &Desk) -> Html {
    let words = locale::ask::words(desk.locale);
    let by = consultation.drafted_by.as_ref().map_or("", |actor| actor.name.as_str());
    html! { <>{ words.sign_title }{ " · " }{ words.drafted_by }{ ": " }{ written(by) }</> }
}

/// What would refuse the signature now, or did when it was tried.
fn refusals(
    consultation: &Consultation,
    failure: Option<&BackendError>,
    context: &Context<'_>,
) -> Vec<Violation> {
    if let Some(BackendError::Refused(violations)) = failure {
        return violations.iter().cloned().collect();
    }
    let capacities = context.actor.capacities(context.register, &consultation.asker);
    let capacity = capacities.first().copied();
    let command = if let Some(capacity) = capacity {
        Command::SendRequest { capacity }
    } else {
        Command::SubmitRequest { request: consultation.request.clone() }
    };
    decide(consultation, &command, context).err().into_iter().flatten().collect()
}

fn view_findings(consultation: &Consultation, refusals: &[Violation], desk: &Desk) -> Html {
    let words = locale::ask::words(desk.locale);
    let command = Command::SubmitRequest { request: consultation.request.clone() };
    let warnings = warnings(consultation, &command, &desk.context());
    html! {
        <>
            if !refusals.is_empty() {
                {
                    Notice {
                        kind: NoticeKind::Error,
                        title: Some(words.findings_block.into()),
                        announce: true,
                    }
                    .view(view_violations(refusals, desk))
                }
            }
            if !warnings.is_empty() {
                {
                    Notice {
                        kind: NoticeKind::Warning,
                        title: Some(words.findings_warn.into()),
                        ..Notice::PLAIN
                    }
                    .view(view_violations(&warnings, desk))
                }
            }
            if refusals.is_empty() && warnings.is_empty() {
                {
                    Notice {
                        kind: NoticeKind::Success,
                        title: Some(words.findings_none.into()),
                        ..Notice::PLAIN
                    }
                    .view(Html::default())
                }
            }
        </>
    }
}
