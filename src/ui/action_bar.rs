//! The actions of a form, always at the same place.

use yew::prelude::*;

/// A bar that stays at the lower edge while the form scrolls.
#[derive(Clone, Debug)]
pub struct ActionBar {
    /// The state of the form: when it was saved, what is missing.
    pub status: Html,
}

impl ActionBar {
    /// Draws it around its content.
    pub fn view(self, children: Html) -> Html {
        html! {
            <div class="action-bar no-print" part="actions">
                <div class="action-bar-status" role="status">{ self.status.clone() }</div>
                <div class="action-bar-buttons">{ children }</div>
            </div>
        }
    }
}
