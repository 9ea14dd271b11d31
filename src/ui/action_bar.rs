//! What can be done with a form, always at the same place.

use yew::prelude::*;

/// The properties of [`ActionBar`].
#[derive(Clone, PartialEq, Properties)]
pub struct ActionBarProps {
    /// How things stand: when it was saved, what is missing.
    #[prop_or_default]
    pub status: Html,
    /// The buttons, the primary one last.
    pub children: Html,
}

/// A bar that stays at the lower edge while the form scrolls.
#[component]
pub fn ActionBar(props: &ActionBarProps) -> Html {
    html! {
        <div class="action-bar no-print">
            <div class="action-bar-status" role="status">{ props.status.clone() }</div>
            <div class="action-bar-buttons">{ props.children.clone() }</div>
        </div>
    }
}
