//! What stands around the fields of a form: what others did, what was not stored, the problems, the draft, the buttons.

use std::rc::Rc;

use consultation::field::Field;
use consultation::view::ConsultationView;
use yew::prelude::*;

use super::preview::Preview;
use super::saving::Saving;
use super::submitting::Submitting;
use super::trouble::{Changes, view_changes_and_trouble};
use crate::desk::Desk;
use crate::ui::{ActionBar, ErrorSummary, on_leave};

/// The frame of a form.
pub struct Frame<'a> {
    /// The class of the form.
    pub class: &'static str,
    /// The consultation as it is now.
    pub view: &'a Rc<ConsultationView>,
    /// The sending.
    pub submitting: &'a Submitting,
    /// The draft.
    pub saving: &'a Saving,
    /// The verdict on the form.
    pub preview: &'a Preview,
    /// How often the officer tried to send it.
    pub attempts: u32,
    /// The title of the list of problems.
    pub problems: &'static str,
    /// The controls of the fields.
    pub control_of: &'a dyn Fn(&Field) -> Option<AttrValue>,
    /// Whether a dialog tells why the act was not stored.
    pub in_dialog: bool,
    /// What is said beside the buttons.
    pub status: Html,
    /// The buttons.
    pub buttons: Html,
}

impl Frame<'_> {
    /// Draws it around the fields.
    pub fn view(self, fields: Html, desk: &Desk) -> Html {
        let Submitting { acting, seen, .. } = self.submitting;
        let problems = self.preview.on_top(self.attempts, self.control_of, desk);
        html! {
            <div class={classes!(self.class, "stack")} onfocusout={on_leave(&self.saving.flush)}>
                if self.in_dialog {
                    <Changes view={self.view.clone()} seen={**seen} />
                } else {
                    { view_changes_and_trouble(self.view, **seen, acting, desk, self.control_of) }
                }
                <ErrorSummary title={self.problems} {problems} attempt={self.attempts} />
                { fields }
                { ActionBar { status: self.status }.view(self.buttons) }
            </div>
        }
    }
}
