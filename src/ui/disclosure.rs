//! Something that can be opened.

use yew::prelude::*;

use super::{Glyph, Icon};

/// The properties of [`Disclosure`].
#[derive(Clone, PartialEq, Properties)]
pub struct DisclosureProps {
    /// What is behind it.
    pub summary: Html,
    /// What is shown when it is open.
    pub children: Html,
    /// Whether it is open at first.
    #[prop_or_default]
    pub open: bool,
}

/// A line that opens what is below it. It is always part of the printed page.
#[component]
pub fn Disclosure(props: &DisclosureProps) -> Html {
    html! {
        <details class="disclosure" open={props.open}>
            <summary>
                <Glyph icon={Icon::ChevronRight} />
                <span>{ props.summary.clone() }</span>
            </summary>
            <div class="disclosure-body">{ props.children.clone() }</div>
        </details>
    }
}
