//! The button to return or, if the rules would refuse it, the reason.

use consultation::agency::Role;
use consultation::consultation::{Consultation, Consultee};
use consultation::violation::Violation;
use consultation_words::{agency_name, date};
use yew::prelude::*;

use crate::acts::barred::{barred_return, view_barred};
use crate::desk::Desk;
use crate::locale::answer::words;
use crate::locale::hand_back::{monitored_by, ruled_so_no_return};
use crate::ui::{Button, ButtonKind, quoting};

/// The quiet button, or what stands in its place.
pub struct HandBackWay<'a> {
    /// The consultation.
    pub consultation: &'a Consultation,
    /// The own request.
    pub consultee: &'a Consultee,
    /// Opens the form of a return.
    pub on_open: Callback<MouseEvent>,
}

impl HandBackWay<'_> {
    /// Draws it.
    pub fn view(self, desk: &Desk) -> Html {
        if let Some(ruling) = self.consultee.ruled_competent() {
            let by = agency_name(&desk.session.register, &ruling.by.agency, desk.locale);
            let at = ruling.at.with_timezone(&consultation::calendar::zone());
            let at = date(at.date_naive(), desk.locale);
            let line = ruled_so_no_return(by, &ruling.by.name, &at, desk.locale);
            return html! { <p class="hand-back-ruled small muted">{ quoting(&line) }</p> };
        }
        let words = words(desk.locale);
        let why = barred_return(self.consultation, &desk.context());
        if !why.is_empty() {
            return html! {
                <div class="hand-back-way">
                    { view_barred(words.hand_back, None, &why, desk) }
                    { view_monitors(&why, desk) }
                </div>
            };
        }
        html! {
            <p class="hand-back-way">
                {
                    Button {
                        kind: ButtonKind::Quiet,
                        onclick: Some(self.on_open),
                        ..Button::PLAIN
                    }
                    .view(words.hand_back.into())
                }
                <span class="small muted">{ words.hand_back_hint }</span>
            </p>
        }
    }
}

/// The agency that reviews the register, if the register is what prevents the return.
pub fn view_monitors(why: &[Violation], desk: &Desk) -> Html {
    let register = &desk.session.register;
    let by_register =
        |violation: &Violation| matches!(violation, Violation::ReturnedWithinOwnMandate { .. });
    let monitors = register.officers.iter().filter(|officer| officer.role == Role::Monitor);
    let mut monitors: Vec<_> =
        monitors.map(|officer| agency_name(register, &officer.agency, desk.locale)).collect();
    monitors.dedup();
    if monitors.is_empty() || !why.iter().any(by_register) {
        return Html::default();
    }
    html! { <p class="small">{ monitored_by(&monitors.join("; "), desk.locale) }</p> }
}
