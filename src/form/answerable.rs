//! The officer responsible for what an agency sends: the one on record or, if that one no longer acts, another.

use consultation::agency::OfficerId;
use consultation::consultation::Consultee;
use yew::prelude::*;

use crate::desk::{Desk, use_desk};
use crate::form::people;
use crate::hooks::use_state_eq;
use crate::locale;
use crate::ui::{Select, Width};

/// The responsible officer, and the choice if another has to take over.
pub struct Answerable {
    /// The officer.
    pub officer: OfficerId,
    /// Whether the one on record no longer acts.
    pub vacant: bool,
    on_choose: Callback<AttrValue>,
}

/// For a consultee's forms; proposes the acting officer if none is responsible.
#[hook]
pub fn use_answerable(consultee: Option<&Consultee>) -> Answerable {
    let desk = use_desk();
    let chosen = use_state_eq(|| None::<OfficerId>);
    let vacant = consultee.is_some_and(|consultee| is_vacant(consultee, &desk));
    let recorded = consultee.filter(|_| !vacant).and_then(|consultee| consultee.officer.clone());
    let proposed = || (*chosen).clone().unwrap_or_else(|| desk.session.actor.officer.clone());
    let on_choose = {
        let chosen = chosen.setter();
        Callback::from(move |officer: AttrValue| chosen.set(Some(officer.as_str().into())))
    };
    Answerable { officer: recorded.unwrap_or_else(proposed), vacant, on_choose }
}

/// Whether the officer who is recorded as responsible does not act for the agency any more.
pub fn is_vacant(consultee: &Consultee, desk: &Desk) -> bool {
    let acts = |officer| desk.session.register.acts_for(officer, &consultee.agency);
    consultee.officer.as_ref().is_some_and(|officer| !acts(officer))
}

impl Answerable {
    /// The control in which another is chosen, where there is a choice.
    pub fn control(&self, id: &'static str) -> Option<AttrValue> {
        self.vacant.then_some(AttrValue::Static(id))
    }

    /// Says who it is; where the one who is recorded has left, the choice of another.
    pub fn view(&self, consultee: &Consultee, id: &'static str, desk: &Desk) -> Html {
        if !self.vacant {
            return view_responsible(consultee, desk);
        }
        let words = locale::answer::words(desk.locale);
        Select {
            id: id.into(),
            label: words.responsible.into(),
            hint: Some(words.vacant_choose.into()),
            width: Width::Medium,
            choices: people::in_service(&consultee.agency, desk),
            value: self.officer.0.clone().into(),
            on_change: self.on_choose.clone(),
            ..Select::default()
        }
        .view()
    }
}

/// Who is responsible for the reply.
pub fn view_responsible(consultee: &Consultee, desk: &Desk) -> Html {
    let words = locale::answer::words(desk.locale);
    let actor = &desk.session.actor;
    let officer = consultee.officer.as_ref().unwrap_or(&actor.officer);
    let register = &desk.session.register;
    let name = match register.officer(officer) {
        None if *officer == actor.officer => &actor.name,
        _ => consultation_words::officer_name(register, officer, desk.locale),
    };
    html! { <p class="responsible"><span class="muted">{ words.responsible }{ ": " }</span>{ name }</p> }
}
