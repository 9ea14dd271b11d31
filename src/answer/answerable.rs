//! Who answers for what an agency sends: the officer who is responsible or, where that one does not act any more, one who does.

use consultation::agency::OfficerId;
use consultation::consultation::Consultee;
use yew::prelude::*;

use super::screen::view_responsible;
use crate::desk::{Desk, use_desk};
use crate::locale;
use crate::people;
use crate::ui::{Select, Width};

/// Who answers for it, and the choice where somebody has to be put in the place of another.
pub struct Answerable {
    /// The officer.
    pub officer: OfficerId,
    /// Whether the one who is recorded does not act any more.
    pub vacant: bool,
    on_choose: Callback<AttrValue>,
}

/// For the form of what a consultee sends; the officer who acts is proposed where nobody is responsible.
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
