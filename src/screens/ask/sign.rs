//! A draft that waits for its signature: what would be sent, the rules' verdict, sign or send back.

use std::rc::Rc;

use consultation::context::Context;
use consultation::decide::{decide, warnings};
use consultation::view::ConsultationView;
use consultation::violation::Violation;
use consultation::{Command, Consultation};
use yew::prelude::*;

use super::confirm::Confirm;
use super::not_stored::NotStored;
use super::part::back_to_list;
use super::problems::view_violations;
use super::request_view::RequestView;
use super::send_back::SendBack;
use crate::acts::succession;
use crate::backend::BackendError;
use crate::desk::acting::use_acting;
use crate::desk::done_panel::DonePanel;
use crate::desk::{Desk, use_desk};
use crate::dossier::earlier::use_earlier;
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

#[derive(Clone, Copy, PartialEq)]
enum Asking {
    Nothing,
    ToSign,
    ToSendBack,
    ToWithdraw,
}

/// The draft as signers read it; others see that it waits.
#[component]
pub(super) fn Sign(props: &SignProps) -> Html {
    let desk = use_desk();
    let words = locale::ask::words(desk.locale);
    let consultation = &props.view.consultation;
    let (id, sequence) = (consultation.id, consultation.sequence);
    let asking = use_state(|| Asking::Nothing);
    let acting = use_acting(after(&desk));
    let signs = capacity::signs(&desk);
    let ask = |what: Asking| {
        let (asking, acting) = (asking.clone(), acting.clone());
        Callback::from(move |()| {
            acting.dismiss();
            asking.set(what);
        })
    };
    let on_act = {
        let acting = acting.clone();
        Callback::from(move |command| acting.act(id, sequence, command))
    };
    let earlier = use_earlier(&consultation.request.dossier_number);
    let context = Context { earlier: &earlier, ..desk.context() };
    let refusals = refusals(consultation, acting.failure(), &context);
    let on_view = {
        let (acting, asking, reload) = (acting.clone(), asking.clone(), props.on_reload.clone());
        Callback::from(move |()| {
            acting.dismiss();
            asking.set(Asking::Nothing);
            reload.emit(());
        })
    };
    let not_stored = NotStored::of(&acting, on_view);
    html! {
        <div class="ask ask-sign stack-wide">
            <DonePanel about={id} />
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
                                    onclick: Some(ask(Asking::ToWithdraw).reform(|_| ())),
                                    ..Button::PLAIN
                                }
                                .view(words.withdraw.into())
                            }
                            {
                                Button {
                                    icon: Some(Icon::Return),
                                    onclick: Some(ask(Asking::ToSendBack).reform(|_| ())),
                                    ..Button::PLAIN
                                }
                                .view(words.send_back.into())
                            }
                            {
                                Button {
                                    kind: ButtonKind::Primary,
                                    icon: Some(Icon::Pen),
                                    disabled: !refusals.is_empty(),
                                    onclick: Some(ask(Asking::ToSign).reform(|_| ())),
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
            if *asking == Asking::ToSign {
                <Confirm
                    request={consultation.request.clone()}
                    signs={true}
                    busy={acting.is_busy()}
                    {not_stored}
                    on_confirm={on_act.reform(|capacity| Command::SendRequest { capacity })}
                    on_close={ask(Asking::Nothing)}
                />
            } else if matches!(*asking, Asking::ToSendBack | Asking::ToWithdraw) {
                <SendBack
                    consultation={consultation.clone()}
                    withdraws={*asking == Asking::ToWithdraw}
                    busy={acting.is_busy()}
                    {not_stored}
                    {on_act}
                    on_close={ask(Asking::Nothing)}
                />
            }
        </div>
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
