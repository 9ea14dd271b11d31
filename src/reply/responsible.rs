//! Receipt of a request, and the officer who is responsible for it.

use std::rc::Rc;

use consultation::Command;
use consultation::consultation::{Progress, Stage};
use consultation::field::Field;
use consultation::view::ConsultationView;
use yew::prelude::*;

use crate::desk::{Announcement, use_desk};
use crate::form::people;
use crate::form::trouble::{use_acts, view_trouble};
use crate::hooks::{use_effect_with, use_state_eq};
use crate::locale;
use crate::ui::{Button, Select, Width};

const ASSIGN: &str = "assign-officer";

/// A request to the actor's own agency.
#[derive(Clone, PartialEq, Properties)]
pub struct ResponsibleProps {
    /// The consultation as it is now.
    pub view: Rc<ConsultationView>,
    /// Called with the consultation after an act was stored.
    pub on_change: Callback<ConsultationView>,
    /// Loads the consultation again.
    pub on_reload: Callback<()>,
}

/// Acknowledges receipt by being shown, and names the responsible officer: an officer takes the request, the head
/// chooses.
#[component]
pub fn Responsible(props: &ResponsibleProps) -> Html {
    let desk = use_desk();
    let words = locale::answer::words(desk.locale);
    use_receipt(props);
    let chosen = use_state_eq(|| None::<AttrValue>);
    let acting = {
        let (say, on_change, chosen) = (desk.say.clone(), props.on_change.clone(), chosen.setter());
        let on_stored = Callback::from(move |view| {
            say.emit(Announcement::polite(words.assigned));
            chosen.set(None);
            on_change.emit(view);
        });
        use_acts(on_stored, props.on_reload.clone())
    };

    let consultation = &props.view.consultation;
    let actor = &desk.session.actor;
    let Some(consultee) = consultation.consultee(&actor.agency) else {
        return Html::default();
    };
    let spoken = desk.locale;
    let register = &desk.session.register;
    let name = consultee.officer.as_ref().map_or(words.nobody, |officer| {
        consultation_words::officer_name(register, officer, spoken)
    });
    let assign = {
        let (acting, id, expected) = (acting.clone(), consultation.id, consultation.sequence);
        Callback::from(move |officer: AttrValue| {
            let command = Command::AssignOfficer { officer: officer.as_str().into() };
            acting.act(id, expected, command);
        })
    };
    let own = AttrValue::from(actor.officer.0.clone());
    // The head puts somebody in the place of one who does not act any more, also while a draft waits.
    let acts = |officer| register.acts_for(officer, &consultee.agency);
    let vacant = consultee.officer.as_ref().is_some_and(|officer| !acts(officer));
    let is_drafted = consultee.progress == Progress::AwaitingSignature;
    let ended = consultation.stage != Stage::Open;
    let controls = if ended || (is_drafted && !vacant) || !consultee.progress.owes_reply() {
        Html::default()
    } else if actor.is_head_of(&consultee.agency) {
        let mut choices = people::in_service(&consultee.agency, &desk);
        choices.retain(|choice| {
            consultee.officer.as_ref().is_none_or(|officer| *officer.0 != *choice.value)
        });
        let given = chosen.as_ref().filter(|given| !given.is_empty()).cloned();
        let onclick = given.clone().map(|given| assign.reform(move |_: MouseEvent| given.clone()));
        let on_change = {
            let chosen = chosen.setter();
            Callback::from(move |officer| chosen.set(Some(officer)))
        };
        html! {
            <div class="assign">
                {
                    Select {
                        id: ASSIGN.into(),
                        label: words.assign_to.into(),
                        label_hidden: true,
                        placeholder: Some(words.choose_officer.into()),
                        width: Width::Medium,
                        choices,
                        value: given.clone().unwrap_or_default().into(),
                        on_change,
                        ..Select::default()
                    }
                    .view()
                }
                if let Some(onclick) = onclick {
                    {
                        Button {
                            busy: acting.is_busy(),
                            onclick: Some(onclick),
                            ..Button::PLAIN
                        }
                        .view(words.assign.into())
                    }
                }
            </div>
        }
    } else if consultee.officer.as_ref() == Some(&actor.officer) {
        Html::default()
    } else {
        let onclick = assign.reform(move |_: MouseEvent| own.clone());
        Button { busy: acting.is_busy(), onclick: Some(onclick), ..Button::PLAIN }
            .view(words.take.into())
    };
    let chooses = actor.is_head_of(&consultee.agency);
    let control_of = |field: &Field| {
        (chooses && *field == Field::ResponsibleOfficer).then_some(AttrValue::Static(ASSIGN))
    };
    html! {
        <div class="stack-tight">
            <div class="row">
                <p>
                    <span class="muted">{ words.responsible }{ ": " }</span>
                    <strong>{ name.to_owned() }</strong>
                    if vacant && consultee.progress.owes_reply() {
                        <span class="field-error">{ words.vacant }</span>
                    }
                </p>
                { controls }
            </div>
            { view_trouble(&acting, &desk, control_of) }
        </div>
    }
}

/// Acknowledges receipt once, when the first officer of the agency opens the request before it counts as received by
/// itself. That it fails harms nobody: receipt happens anyway, and the next who opens it tries again.
#[hook]
fn use_receipt(props: &ResponsibleProps) {
    let desk = use_desk();
    let acting = use_acts(props.on_change.clone(), props.on_reload.clone());
    let consultation = &props.view.consultation;
    let waits = consultation
        .consultee(&desk.session.actor.agency)
        .filter(|_| consultation.stage == Stage::Open)
        .filter(|consultee| desk.session.actor.works_for(&consultee.agency))
        .is_some_and(|consultee| {
            let policy = consultation.policy(&desk.session.policy);
            consultee.progress_at(desk.now, policy) == Progress::AwaitingReceipt
        });
    use_effect_with(
        (consultation.id, consultation.sequence, waits),
        move |(id, expected, waits)| {
            if *waits {
                acting.act(*id, *expected, Command::AcknowledgeReceipt);
            }
        },
    );
}
