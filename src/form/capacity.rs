//! The capacity of a signature, chosen when an act is signed.

use consultation::Actor;
use consultation::agency::{AgencyId, Officer};
use consultation::capacity::Capacity;
use yew::prelude::*;

use crate::backend::SignedIn;
use crate::desk::FrontDesk;
use crate::hooks::UseStateHandle;
use crate::locale;
use crate::ui::{Choice, Select};

/// Whether the officer may sign at all, in whatever capacity.
pub fn signs(desk: &FrontDesk) -> bool {
    !allowed(desk).is_empty()
}

/// The capacities in which the officer may sign for the own agency, by the register.
fn allowed(desk: &FrontDesk) -> Vec<Capacity> {
    let SignedIn { register, actor, .. } = &*desk.signed_in;
    actor.capacities(register, &actor.agency)
}

/// The names of those who may sign for the agency, from the register.
pub fn signers(agency: &AgencyId, desk: &FrontDesk) -> Vec<String> {
    let register = &desk.signed_in.register;
    let signs = |entry: &&Officer| {
        let Officer { id, role, .. } = entry;
        let (officer, agency, name) = (id.clone(), agency.clone(), String::new());
        let actor = Actor { officer, agency, role: *role, name };
        !actor.capacities(register, &actor.agency).is_empty()
    };
    let named = register.staff(agency).filter(signs);
    named.map(|entry| consultation_words::name(&entry.name, desk.locale).to_owned()).collect()
}

/// The proposed capacity: the first that the officer has.
pub fn proposed(desk: &FrontDesk) -> Capacity {
    allowed(desk).first().copied().unwrap_or_default()
}

/// The chosen capacity if the officer may sign so, else the proposed one.
pub fn or_proposed(chosen: Capacity, desk: &FrontDesk) -> Capacity {
    if allowed(desk).contains(&chosen) { chosen } else { proposed(desk) }
}

/// The choice of a capacity.
pub struct CapacityChoice {
    /// Unique within the widget.
    pub id: AttrValue,
    /// The chosen capacity.
    pub value: Capacity,
    /// Called with the new choice.
    pub on_change: Callback<Capacity>,
}

impl CapacityChoice {
    /// The choice in a dialog.
    pub fn kept_in(id: &'static str, kept: &UseStateHandle<Capacity>) -> Self {
        let setter = kept.setter();
        Self { id: id.into(), value: **kept, on_change: Callback::from(move |to| setter.set(to)) }
    }

    /// Draws it.
    pub fn view(self, desk: &FrontDesk) -> Html {
        let choices = allowed(desk).into_iter().map(|capacity| Choice {
            value: value(capacity),
            label: consultation_words::label::capacity(capacity, desk.locale).into(),
        });
        let on_change = self.on_change.reform(|chosen: AttrValue| {
            let found = Capacity::ALL.into_iter().find(|capacity| value(*capacity) == chosen);
            found.unwrap_or_default()
        });
        Select {
            id: self.id,
            label: locale::answer::words(desk.locale).capacity.into(),
            choices: choices.collect(),
            value: value(self.value),
            on_change,
            ..Select::default()
        }
        .view()
    }
}

const fn value(capacity: Capacity) -> AttrValue {
    AttrValue::Static(match capacity {
        Capacity::Head => "head",
        Capacity::OnBehalf => "on-behalf",
        Capacity::ForHead => "for-head",
        Capacity::ByOrder => "by-order",
        Capacity::ByDelegation => "by-delegation",
    })
}
