//! The way to a return; or, where the monitor has ruled the agency competent, that there is none any more.

use consultation::consultation::Consultee;
use consultation_words::{agency_name, date};
use yew::prelude::*;

use crate::desk::Desk;
use crate::locale::hand_back::ruled_so_no_return;
use crate::ui::{Button, Icon, quoting};

/// The button, or the ruling in its place.
pub struct HandBackWay<'a> {
    /// The own request.
    pub consultee: &'a Consultee,
    /// What the button says.
    pub label: &'static str,
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
        Button { icon: Some(Icon::Return), onclick: Some(self.on_open), ..Button::PLAIN }
            .view(self.label.into())
    }
}
