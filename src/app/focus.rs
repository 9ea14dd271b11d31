//! After a move to another screen the keyboard and the screen reader are at its heading.

use web_sys::HtmlElement;
use yew::prelude::*;

use crate::desk::Route;

/// Moves the focus to the heading in `region` when the route changes, not when the widget appears: a page that is
/// opened keeps its own focus. Where the heading is not loaded yet, the region itself has the focus.
#[hook]
pub(super) fn use_focus_on_heading(route: Option<Route>, region: NodeRef) {
    let shown = use_mut_ref(|| None::<Option<Route>>);
    use_effect_with(route, move |route| {
        let before = shown.replace(Some(*route));
        if before.is_some_and(|before| before != *route) {
            focus(&region);
        }
    });
}

fn focus(region: &NodeRef) {
    let Some(region) = region.cast::<HtmlElement>() else {
        return;
    };
    let heading = region.query_selector("h1").ok().flatten();
    let target = heading.map_or(region, |heading| {
        heading.set_attribute("tabindex", "-1").expect("tabindex is a valid name");
        wasm_bindgen::JsCast::unchecked_into(heading)
    });
    // An element that cannot take the focus leaves it where it is.
    let _ = target.focus();
}
