//! Who has answered, returned, or is silent when a consultation is concluded, each by name.

use consultation::agency::AgencyId;
use consultation::consultation::{Consultation, Consultee, Progress};
use consultation::standing::Standing;
use yew::prelude::*;

use crate::desk::Desk;
use crate::locale::settle::{self as texts, Words, words};
use crate::ui::{Fact, Facts, Icon};

/// The standing of an agency at the conclusion.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Roll {
    Answered,
    Returned,
    Silent,
    HasTime,
    Gone,
}

impl Roll {
    const ALL: [Self; 5] =
        [Self::Answered, Self::Returned, Self::Silent, Self::HasTime, Self::Gone];

    fn of(consultee: &Consultee, consultation: &Consultation, desk: &Desk) -> Self {
        match consultee.progress {
            Progress::Answered => Self::Answered,
            Progress::Dissolved => Self::Gone,
            progress if !progress.owes_reply() => Self::Returned,
            _ => {
                let context = desk.context();
                let context = context.under(consultation);
                let standing = consultee.standing(desk.now, context.calendar, context.policy);
                match standing {
                    Ok(Standing::Overdue { .. }) => Self::Silent,
                    _ => Self::HasTime,
                }
            }
        }
    }

    const fn label(self, words: &Words) -> &'static str {
        match self {
            Self::Answered => words.answered_by,
            Self::Returned => words.returned_by,
            Self::Silent => words.silent,
            Self::HasTime => words.has_time,
            Self::Gone => words.gone,
        }
    }
}

/// Who has replied and who has not, and what happens to the silent ones.
pub(super) fn view_roll(consultation: &Consultation, desk: &Desk) -> Html {
    let words = words(desk.locale);
    let named = |roll: Roll| {
        let agencies = consultation.consultees.iter();
        let agencies = agencies.filter(|each| Roll::of(each, consultation, desk) == roll);
        names(agencies.map(|each| &each.agency), desk)
    };
    let groups = Roll::ALL.map(|roll| (roll, named(roll)));
    let facts = groups.iter().filter(|(_, agencies)| !agencies.is_empty());
    let facts = facts.map(|(roll, agencies)| Fact::new(roll.label(words), agencies.clone()));
    let silent = named(Roll::Silent);
    html! {
        <div class="stack-tight conclude-roll" role="group" aria-label={words.roll}>
            <p><strong>{ words.roll }</strong></p>
            { Facts { facts: facts.collect() }.view() }
            if !silent.is_empty() {
                <p class="toned tone-red">{ Icon::Exclamation.view() }{ " " }{ texts::silent_means(&silent, desk.locale) }</p>
            }
        </div>
    }
}

fn names<'a>(agencies: impl Iterator<Item = &'a AgencyId>, desk: &Desk) -> String {
    let register = &desk.session.register;
    let named =
        agencies.map(|agency| consultation_words::agency_name(register, agency, desk.locale));
    named.collect::<Vec<_>>().join(", ")
}
