//! The consultee's requests to the asker before it replies: more time, missing information.

use std::rc::Rc;

use consultation::consultation::Consultee;
use consultation::view::ConsultationView;
use yew::prelude::*;

use crate::acts::act::available;
use crate::acts::returns::{view_open, view_opener};
use crate::acts::settling::use_settling;
use crate::desk::use_desk;
use crate::dossier::asked_back;

/// The name under which the draft of such a request is kept.
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

/// The requests and their outcome, and the buttons to ask. Nothing if there is neither.
#[component]
pub fn AskingBack(props: &AskingBackProps) -> Html {
    let desk = use_desk();
    let consultation = &props.view.consultation;
    let (on_change, on_reload) = (props.on_change.clone(), props.on_reload.clone());
    let settling = use_settling(DRAFT, consultation, on_change, on_reload);

    let actor = &desk.session.actor;
    let own = |consultee: &&Consultee| actor.works_for(&consultee.agency);
    let Some(consultee) = consultation.consultees.iter().find(own) else {
        return Html::default();
    };
    let acts = available(consultation, &consultee.agency, &desk.context());
    let idle = consultee.awaits().is_none();
    let acts: Vec<_> = acts.into_iter().filter(|act| idle && act.is_asking_back()).collect();
    let pending = settling.pending(consultation, &[]);
    html! {
        <div class="asking-back stack-tight">
            { asked_back::view(consultee, consultation.id, &desk) }
            if !acts.is_empty() {
                <div class="row no-print">
                    for act in &acts {
                        { view_opener(&pending, &consultee.agency, *act, &desk) }
                    }
                </div>
            }
            { view_open(&pending, &consultee.agency, &acts, &desk) }
            { settling.view_trouble(consultation, &desk) }
        </div>
    }
}
