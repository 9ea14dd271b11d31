//! Acts that the rules refuse whatever the form says: shown unavailable, with the reason and since when.

use consultation::command::Command;
use consultation::consultation::Consultation;
use consultation::context::Context;
use consultation::decide::decide;
use consultation::hand_back::Return;
use consultation::violation::{Code, Violation};
use yew::prelude::*;

use crate::desk::Desk;
use crate::ui::{Button, ButtonKind, Icon};

/// Whether an act is not this actor's or does not fit the state: then it is not offered at all.
pub fn is_out_of_reach(violation: &Violation) -> bool {
    matches!(
        violation.code(),
        Code::NotAuthorised | Code::OutOfOrder | Code::SignerNotHead | Code::UnknownAgency
    )
}

/// The violations that refuse an act of the actor whatever its form says, because no field could correct them.
pub fn barred(
    consultation: &Consultation,
    blank: &Command,
    context: &Context<'_>,
) -> Vec<Violation> {
    let found = decide(consultation, blank, context).err().into_iter().flatten();
    let whole = |violation: &Violation| violation.field().is_none();
    found.filter(|violation| whole(violation) && !is_out_of_reach(violation)).collect()
}

/// The violations that refuse a return whatever its grounds.
pub fn barred_return(consultation: &Consultation, context: &Context<'_>) -> Vec<Violation> {
    barred(consultation, &Command::SubmitReturn { grounds: Return::default() }, context)
}

/// The button of a barred act, and the reason. Buttons beside it offer what to do instead.
pub fn view_barred(
    label: &'static str,
    icon: Option<Icon>,
    why: &[Violation],
    desk: &Desk,
) -> Html {
    let register = &desk.session.register;
    let why: Vec<_> = why
        .iter()
        .map(|violation| consultation_words::violation(violation, register, desk.locale).what)
        .collect();
    html! {
        <p class="barred">
            {
                Button {
                    kind: ButtonKind::Quiet,
                    icon,
                    disabled: true,
                    ..Button::PLAIN
                }
                .view(label.into())
            }
            <span class="small">{ why.join(" ") }</span>
        </p>
    }
}
