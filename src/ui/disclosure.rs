//! Something that can be opened.

use yew::prelude::*;

use super::Icon;

/// A line that opens what is below it. It is always part of the printed page.
#[derive(Clone, Debug)]
pub struct Disclosure {
    /// The line.
    pub summary: Html,
    /// Whether it is open at first.
    pub open: bool,
}

impl Disclosure {
    /// Draws it around its content.
    pub fn view(self, children: Html) -> Html {
        html! {
            <details class="disclosure" open={self.open}>
                <summary>
                    { Icon::ChevronRight.view() }
                    <span>{ self.summary.clone() }</span>
                </summary>
                <div class="disclosure-body">{ children }</div>
            </details>
        }
    }
}
