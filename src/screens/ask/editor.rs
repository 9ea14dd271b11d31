//! The form itself: one page in five parts, the missing parts beside it, and the act at its end.

use std::rc::Rc;

use consultation::agency::AgencyId;
use consultation::calendar::zone;
use consultation::context::Context;
use consultation::view::ConsultationView;
use consultation::{Command, Consultation};
use consultation_words::time;
use uuid::Uuid;
use web_sys::File;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::agencies::AgenciesPart;
use super::confirm::view_confirm;
use super::draft::{KIND, Restored, fresh, open};
use super::due_date::view_due_date;
use super::findings::{preview, refused_choice};
use super::handing_in::use_handing_in;
use super::matter::MatterPart;
use super::overview::Overview;
use super::part::{PartProps, back_to_list};
use super::problems::{problems, problems_of_service};
use super::proposals::{Proposal, Proposals};
use super::questions::view_questions;
use super::signature::view_signature;
use super::state::{Action, State};
use crate::desk::acting::Shared;
use crate::desk::{Desk, use_desk};
use crate::dossier::earlier::use_earlier;
use crate::form::capacity;
use crate::form::kept::{Form, use_form};
use crate::form::preview::{moment, use_preview};
use crate::form::saving::Kept;
use crate::hooks::use_memo;
use crate::identity::Same;
use crate::locale;
use crate::route::Route;
use crate::ui::{ErrorSummary, Notice, NoticeKind, PageHead, clear_of_bars};

/// The properties of [`Editor`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct EditorProps {
    /// The service's draft, if it is edited again.
    #[prop_or_default]
    pub based_on: Option<Rc<ConsultationView>>,
    /// Loads that draft again, after somebody else has acted on it.
    #[prop_or_default]
    pub on_reload: Callback<()>,
    /// Called with that draft once it is before the head again.
    #[prop_or_default]
    pub on_submitted: Callback<ConsultationView>,
}

/// The form of a request.
#[component]
pub(super) fn Editor(props: &EditorProps) -> Html {
    let desk = use_desk();
    let words = locale::ask::words(desk.locale);
    let based_on = props.based_on.as_deref();
    // All new requests share one draft until it is submitted.
    let key = based_on.map_or(Uuid::nil(), |view| view.consultation.id);
    let Form { state, saving } = use_form(KIND, key, |kept| open(&desk, kept, based_on));
    let opened = state.opened.clone();
    let consultation = &opened.consultation;
    let handing_in = use_handing_in(consultation, &saving, props.on_submitted.clone());
    let acting = &handing_in.submitting.acting;

    let earlier = use_earlier(&state.form.dossier_number);
    let surroundings = (moment(&desk), Same(earlier.clone()));
    let decide_on = {
        let (desk, earlier, opened) = (desk.clone(), earlier.clone(), opened.clone());
        move |form: &State| {
            let context = Context { earlier: &earlier, ..desk.context() };
            preview(&form.form, &opened.consultation, &context)
        }
    };
    let previewing = use_preview(&state, surroundings.clone(), decide_on);
    let preview = previewing();
    let refused = use_memo((state.revision, state.refused.clone(), surroundings), |_| {
        let context = Context { earlier: &earlier, ..desk.context() };
        let agency = state.refused.as_ref()?;
        refused_choice(&state.form, agency, consultation, &context)
    });
    let on = {
        let dispatcher = state.dispatcher();
        Callback::from(move |action| dispatcher.dispatch(action))
    };
    let part = PartProps {
        consultation: consultation.id,
        state: Rc::new((*state).clone()),
        preview,
        earlier: earlier.clone(),
        on,
    };
    let mut problems = problems(&part, &desk);
    let on_hand_in = {
        let (acting, refused) = (acting.clone(), !problems.is_empty());
        part.on.reform(move |()| {
            acting.dismiss();
            Action::HandInClicked { refused }
        })
    };
    let refused_by_service = problems_of_service(acting.failure(), &desk);
    let confirming = state.confirming && refused_by_service.is_empty();
    problems.extend(refused_by_service);
    let on_close = {
        let (desk, id, stored) = (desk.clone(), consultation.id, handing_in.stored);
        part.on.reform(move |()| {
            if stored {
                desk.navigate.emit(Route::Ask { consultation: Some(id) });
            }
            Action::ConfirmationClosed
        })
    };
    let signs = capacity::signs(&desk);
    let dialog = match &part.preview.command {
        Some(Command::SubmitRequest { request }) if confirming => {
            let submitted = request.clone();
            let hand_in = move |command| (submitted.clone(), signs.then_some(command));
            let on_act = handing_in.start.reform(hand_in);
            let on_current = on_current(props, consultation, &desk);
            view_confirm(
                request,
                signs,
                Shared(acting.clone()),
                on_act,
                on_close,
                on_current,
                &desk,
            )
        }
        _ => Html::default(),
    };
    html! {
        <div class="ask" onfocusin={clear_of_bars()}>
            {
                PageHead {
                    title: words.title.into(),
                    back: props.based_on.as_ref().map(|_| back_to_list(&desk)),
                    ..PageHead::PLAIN
                }
                .view(html! { <p class="muted">{ words.intro }</p> })
            }
            { view_remark(consultation, &desk) }
            <Restored
                opened={opened.clone()}
                on_discard={on_discard(&part, &saving.forget, props, &desk)}
            />
            if state.attempts > 0 && !confirming {
                <ErrorSummary
                    title={locale::ask::to_put_right(desk.locale, problems.len())}
                    {problems}
                    attempt={state.attempts}
                />
            }
            <div class="ask-layout">
                <div class="ask-parts">
                    {
                        MatterPart {
                            part: part.clone(),
                            on_files: on_files(&part, &desk),
                        }
                        .view(&desk)
                    }
                    { view_questions(&part, &desk) }
                    {
                        AgenciesPart {
                            part: part.clone(),
                            proposals: proposals(&part, &desk),
                            on_look_up: on_look_up(&part, &desk),
                            refused: (*refused).clone(),
                        }
                        .view(&desk)
                    }
                    { view_due_date(&part, &desk) }
                    { view_signature(&part, &desk) }
                </div>
                <Overview
                    part={part.clone()}
                    saved={saved_words(saving.kept, &desk)}
                    hand_in={if signs { words.sign } else { words.submit }}
                    busy={acting.is_busy()}
                    {on_hand_in}
                />
            </div>
            { dialog }
        </div>
    }
}

fn proposals(part: &PartProps, desk: &Desk) -> Rc<Proposals> {
    let session = &desk.session;
    let (register, today) = (&session.register, desk.context().today());
    let mut proposals = Proposals::of(register, &part.state.form.fields, &session.actor.agency);
    let goes_on = |proposal: &Proposal| !register.is_dissolved(&proposal.agency, today);
    proposals.agencies.retain(goes_on);
    proposals.communes.retain(goes_on);
    Rc::new(proposals)
}

/// Chooses the agency that the officer looked up, or shows why it cannot be asked.
fn on_look_up(part: &PartProps, desk: &Desk) -> Callback<AgencyId> {
    let (part, desk) = (part.clone(), desk.clone());
    Callback::from(move |agency: AgencyId| {
        let State { form, opened, .. } = &*part.state;
        let context = Context { earlier: &part.earlier, ..desk.context() };
        let refused = refused_choice(form, &agency, &opened.consultation, &context);
        part.on.emit(match refused {
            Some(_) => Action::AgencyRefused(agency),
            None => Action::AgencyChosen(agency),
        });
    })
}

/// Sends the files that the officer chose to the service, all at once.
fn on_files(part: &PartProps, desk: &Desk) -> Callback<Vec<File>> {
    let (part, desk) = (part.clone(), desk.clone());
    Callback::from(move |files: Vec<File>| {
        for (key, file) in (part.state.unused_key()..).zip(files) {
            let (on, desk) = (part.on.clone(), desk.clone());
            on.emit(Action::UploadStarted { key, name: file.name() });
            spawn_local(async move {
                on.emit(match desk.backend.upload(file).await {
                    Ok(source) => Action::UploadStored { key, source },
                    Err(error) => Action::UploadFailed { key, error },
                });
            });
        }
    })
}

/// Opens the service's draft; the form's content is kept as a draft.
fn on_current(props: &EditorProps, consultation: &Consultation, desk: &Desk) -> Callback<()> {
    let id = consultation.id;
    match &props.based_on {
        Some(_) => props.on_reload.clone(),
        None => desk.navigate.reform(move |()| Route::Ask { consultation: Some(id) }),
    }
}

fn on_discard(
    part: &PartProps,
    forget: &Callback<()>,
    props: &EditorProps,
    desk: &Desk,
) -> Callback<()> {
    let (forget, based_on, desk) = (forget.clone(), props.based_on.clone(), desk.clone());
    part.on.reform(move |()| {
        forget.emit(());
        Action::FormReplaced(fresh(&desk, based_on.as_ref().map(|view| &view.consultation)))
    })
}

fn view_remark(consultation: &Consultation, desk: &Desk) -> Html {
    let Some(remark) = &consultation.remark else { return Html::default() };
    Notice {
        kind: NoticeKind::Warning,
        title: Some(locale::ask::words(desk.locale).sent_back.into()),
        ..Notice::PLAIN
    }
    .view(html! { <p class="ask-remark" lang="vi">{ remark.to_string() }</p> })
}

fn saved_words(kept: Kept, desk: &Desk) -> String {
    match kept {
        Kept::Nothing | Kept::Pending => String::new(),
        Kept::Since(at) => locale::ask::saved(desk.locale, &time(at.with_timezone(&zone()).time())),
        Kept::Refused(why) => locale::drafts::not_kept(why, desk.locale).to_owned(),
    }
}
