//! The draft before the signer: its content, its violations, and the two possible acts.

use std::rc::Rc;

use consultation::Command;
use consultation::capacity::Capacity;
use consultation::clear_stance::Lexicon;
use consultation::consultation::{Consultee, Reply};
use consultation::decide::{decide, warnings};
use consultation::opinion::Opinion;
use consultation::request::{QuestionNumber, Request};
use consultation::view::ConsultationView;
use consultation::violation::Violation;
use yew::prelude::*;

use crate::desk::{Desk, use_desk};
use crate::dossier::findings;
use crate::dossier::grounds::GroundsText;
use crate::dossier::opinion::OpinionText;
use crate::form::act_dialog::ActDialog;
use crate::form::before_signer::{Asked, BeforeSigner, use_before_signer};
use crate::form::trouble::Changes;
use crate::form::{capacity, refusals};
use crate::hooks::use_state;
use crate::locale;
use crate::ui::{ActionBar, Button, ButtonKind, Icon, Notice, NoticeKind};

/// A draft of the actor's own agency.
#[derive(Clone, PartialEq, Properties)]
pub struct SigningProps {
    /// The consultation as it is now.
    pub view: Rc<ConsultationView>,
    /// Called with the consultation after an act was stored.
    pub on_change: Callback<ConsultationView>,
    /// Loads the consultation again.
    pub on_reload: Callback<()>,
    /// Opens the draft for editing.
    pub on_revise: Callback<()>,
}

/// The draft that waits for its signature: a signer signs it or sends it back, others read it.
#[component]
pub fn Signing(props: &SigningProps) -> Html {
    let desk = use_desk();
    let words = locale::answer::words(desk.locale);
    let seen = use_state(|| props.view.consultation.sequence);
    let signer = use_before_signer(&props.view, props.on_change.clone(), props.on_reload.clone());
    let consultation = &props.view.consultation;
    let Some(consultee) = consultation.consultee(&desk.session.actor.agency) else {
        return Html::default();
    };
    let Some(draft) = &consultee.draft else { return Html::default() };
    let signs = capacity::signs(&desk);
    let dialog = match *signer.asked {
        Some(Asked::Sign) => view_sign(&signer, &props.view, draft, &desk),
        Some(_) => signer.view_send_back(|remark| Command::SendBackReply { remark }),
        None => Html::default(),
    };
    html! {
        <section class="signing stack">
            <h2>{ words.to_sign }</h2>
            <Changes view={props.view.clone()} seen={*seen} />
            { signer.view_trouble() }
            if signs {
                { view_found(&props.view, draft, &desk) }
            } else {
                {
                    Notice {
                        title: Some(words.waiting.into()),
                        ..Notice::PLAIN
                    }
                    .view(words.waiting_advice.into())
                }
            }
            { view_draft(&props.view, consultee, draft, &desk) }
            {
                ActionBar {
                    status: Html::default(),
                }
                .view(html! {
                    <>
                        {
                            Button {
                                kind: ButtonKind::Quiet,
                                icon: Some(Icon::Pen),
                                onclick: Some(props.on_revise.reform(|_| ())),
                                ..Button::PLAIN
                            }
                            .view(words.revise.into())
                        }
                        if signs {
                            {
                                Button {
                                    onclick: signer.asks(Asked::SendBack),
                                    ..Button::PLAIN
                                }
                                .view(words.send_back.into())
                            }
                            {
                                Button {
                                    kind: ButtonKind::Primary,
                                    onclick: signer.asks(Asked::Sign),
                                    ..Button::PLAIN
                                }
                                .view(words.sign.into())
                            }
                        }
                    </>
                })
            }
            { dialog }
        </section>
    }
}

/// The dialog in which the draft is signed: what the signature brings about, and in whose name.
fn view_sign(signer: &BeforeSigner, view: &ConsultationView, draft: &Reply, desk: &Desk) -> Html {
    let asker = &view.consultation.asker;
    let asker = consultation_words::agency_name(&desk.session.register, asker, desk.locale);
    let is_answer = matches!(draft, Reply::Opinion { .. });
    let what_happens = if is_answer {
        locale::answer::signing_answer(asker, desk.locale)
    } else {
        locale::answer::signing_return(asker, desk.locale)
    };
    html! {
        <ActDialog
            id="signing-dialog"
            title={locale::answer::words(desk.locale).sign}
            capacity="signing-capacity"
            preview={signer.checked(move |filled_in| sign_command(is_answer, filled_in.capacity))}
            acting={signer.shared()}
            on_act={signer.send()}
            on_close={signer.close()}
        >
            <p>{ what_happens }</p>
        </ActDialog>
    }
}

/// The act that signs an answer or a return.
fn sign_command(is_answer: bool, capacity: Capacity) -> Command {
    if is_answer {
        Command::AnswerRequest { capacity }
    } else {
        Command::ReturnRequest { capacity }
    }
}

fn view_draft(
    view: &Rc<ConsultationView>,
    consultee: &Consultee,
    draft: &Reply,
    desk: &Desk,
) -> Html {
    match draft {
        Reply::Opinion { opinion } => OpinionText {
            view: view.clone(),
            agency: consultee.agency.clone(),
            opinion: opinion.clone(),
            recorded: None,
        }
        .view(desk),
        Reply::Return { grounds } => GroundsText { grounds: grounds.clone() }.view(desk),
    }
}

/// What the rules refuse or warn of if the actor signed now.
fn view_found(view: &ConsultationView, draft: &Reply, desk: &Desk) -> Html {
    let words = locale::answer::words(desk.locale);
    let context = desk.context();
    let is_answer = matches!(draft, Reply::Opinion { .. });
    let command = sign_command(is_answer, capacity::proposed(desk));
    let refused = decide(&view.consultation, &command, &context).err().into_iter().flatten();
    let submitted = match draft {
        Reply::Opinion { opinion } => Command::SubmitAnswer { opinion: opinion.clone() },
        Reply::Return { grounds } => Command::SubmitReturn { grounds: grounds.clone() },
    };
    let warned = warnings(&view.consultation, &submitted, &context);
    let found: Vec<Violation> = refused.chain(warned).collect();
    let kept = match draft {
        Reply::Opinion { opinion } => {
            kept_wording(&view.consultation.request, opinion, &desk.session.lexicon)
        }
        Reply::Return { .. } => Vec::new(),
    };
    if found.is_empty() && kept.is_empty() {
        return Notice { kind: NoticeKind::Success, ..Notice::PLAIN }.view(praise(draft, desk));
    }
    let items = found.iter().map(|violation| {
        let problem = refusals::problem(violation, desk, None);
        html! {
            <li>
                <strong>{ problem.what }</strong>{ " " }{ problem.remedy }
                if let Some(source) = problem.source {
                    <p class="small muted">{ source }</p>
                }
            </li>
        }
    });
    let kept = kept.into_iter().map(|question| {
        html! { <li>{ locale::answer::kept_wording(question, desk.locale) }</li> }
    });
    Notice { kind: NoticeKind::Warning, title: Some(words.found.into()), ..Notice::PLAIN }
        .view(html! { <ul>{ for items }{ for kept }</ul> })
}

/// A list of what the rules ask for and the draft has, with a note on each answer without reasons, since an agreement needs
/// none.
fn praise(draft: &Reply, desk: &Desk) -> Html {
    let words = locale::answer::words(desk.locale);
    let opinion = match draft {
        Reply::Opinion { opinion } => opinion,
        Reply::Return { grounds } => {
            let words = locale::hand_back::words(desk.locale);
            let named = grounds.competent_agency.is_some();
            return if named { words.found_nothing } else { words.found_nothing_none_known }.into();
        }
    };
    let bare = opinion.answers.iter().filter(|answer| answer.reasons.is_empty());
    let bare: Vec<_> = bare.map(|answer| answer.question).collect();
    if bare.is_empty() {
        return words.found_nothing.into();
    }
    let bare =
        bare.into_iter().map(|question| locale::answer::without_reasons(question, desk.locale));
    html! {
        <>
            <p>{ words.found_nothing_bare }</p>
            for line in bare { <p>{ line }</p> }
        </>
    }
}

/// The questions whose answers have evasive wording with a justification.
fn kept_wording(request: &Request, opinion: &Opinion, lexicon: &Lexicon) -> Vec<QuestionNumber> {
    let justified = opinion.answers.iter().filter(|answer| answer.justification.is_some());
    justified
        .filter(|answer| !findings::of_answer(request, answer, lexicon).is_empty())
        .map(|answer| answer.question)
        .collect()
}
