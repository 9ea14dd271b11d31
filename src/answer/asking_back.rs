//! What the consultee asks of the asker before it replies: more time, missing papers.

use std::rc::Rc;

use consultation::command::Command;
use consultation::consultation::Consultee;
use consultation::view::ConsultationView;
use yew::prelude::*;

use super::saving::use_saving;
use super::trouble::{use_reload_after_conflict, view_trouble};
use crate::acting::use_acting;
use crate::consultation::acts::{Action, Doing, available};
use crate::consultation::asked_back;
use crate::consultation::returns::{PendingProps, view_open, view_opener};
use crate::desk::{Announcement, use_desk};
use crate::locale::settle;

/// The name under which the draft of what is asked is kept.
const DRAFT: &str = "asking-back";

/// A request to the actor's own agency.
#[derive(Clone, PartialEq, Properties)]
pub struct AskingBackProps {
    /// The consultation as it is now.
    pub view: Rc<ConsultationView>,
    /// Called with the consultation after an act was stored.
    pub on_change: Callback<ConsultationView>,
    /// Loads the consultation again.
    pub on_reload: Callback<()>,
}

/// What was asked and what became of it, and the way to ask. Nothing where there is neither.
#[component]
pub fn AskingBack(props: &AskingBackProps) -> Html {
    let desk = use_desk();
    let consultation = &props.view.consultation;
    let id = consultation.id;
    let restored = use_memo((), |()| desk.drafts.load::<Doing>(DRAFT, id));
    let restored = restored.as_ref().as_ref();
    let doing = use_reducer(|| restored.map(|draft| draft.content.clone()).unwrap_or_default());
    let saved_at = restored.map(|draft| draft.saved_at);
    let saving = use_saving(DRAFT, id, &*doing, doing.revision, saved_at);
    let acting = {
        let (doing, desk) = (doing.dispatcher(), desk.clone());
        let (on_change, forget) = (props.on_change.clone(), saving.forget.clone());
        use_acting(Callback::from(move |view| {
            doing.dispatch(Action::Closed);
            forget.emit(());
            desk.say.emit(Announcement::polite(settle::words(desk.locale).done));
            on_change.emit(view);
        }))
    };
    use_reload_after_conflict(&acting, props.on_reload.clone());

    let actor = &desk.session.actor;
    let own = |consultee: &&Consultee| actor.works_for(&consultee.agency);
    let Some(consultee) = consultation.consultees.iter().find(own) else {
        return Html::default();
    };
    let acts = available(consultation, &consultee.agency, &desk.context());
    let idle = consultee.awaits().is_none();
    let acts: Vec<_> = acts.into_iter().filter(|act| idle && act.is_asking_back()).collect();
    let on_action = {
        let (doing, forget) = (doing.dispatcher(), saving.forget.clone());
        Callback::from(move |action| {
            if action == Action::Closed {
                forget.emit(());
            }
            doing.dispatch(action);
        })
    };
    let on_send = {
        let (acting, expected) = (acting.clone(), consultation.sequence);
        Callback::from(move |command: Command| acting.act(id, expected, command))
    };
    let pending = PendingProps {
        consultation: consultation.clone(),
        courses: Vec::new(),
        doing: (*doing).clone(),
        on_action,
        on_send,
        busy: acting.is_busy(),
    };
    html! {
        <div class="asking-back stack-tight">
            { asked_back::view(consultee, id, &desk) }
            if !acts.is_empty() {
                <div class="row no-print">
                    for act in &acts {
                        { view_opener(&pending, &consultee.agency, *act, &desk) }
                    }
                </div>
            }
            { view_open(&pending, &consultee.agency, &acts) }
            { view_trouble(&acting, &desk) }
        </div>
    }
}
