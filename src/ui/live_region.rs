//! What screen readers are told in passing.

use yew::prelude::*;

/// The properties of [`LiveRegion`].
#[derive(Clone, PartialEq, Properties)]
pub struct LiveRegionProps {
    /// What to say; it is said when it changes.
    pub message: AttrValue,
}

/// Says something to screen readers when they have time for it. It has to be on the page before it has something to
/// say, so render it always.
#[component]
pub fn LiveRegion(props: &LiveRegionProps) -> Html {
    html! { <div class="visually-hidden" role="status" aria-live="polite">{ &props.message }</div> }
}
