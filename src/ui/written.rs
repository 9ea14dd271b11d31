//! What somebody has written.

use yew::prelude::*;

/// A text that is Vietnamese whatever language the interface has: screen readers change their voice for it.
#[must_use]
pub fn written(text: &str) -> Html {
    html! { <span lang="vi">{ text.to_owned() }</span> }
}
