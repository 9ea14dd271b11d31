//! After a move to another screen the keyboard and the screen reader are at its heading.

use web_sys::HtmlElement;
use yew::prelude::*;

/// Moves the focus to the heading in `region` when `place` changes, not when it appears: a page that is opened keeps its
/// own focus. Where the heading is not loaded yet, the region itself has the focus; it needs a `tabindex` of -1.
#[hook]
pub fn use_focus_on_heading<P: Clone + PartialEq + 'static>(place: P, region: NodeRef) {
    let shown = use_mut_ref(|| None::<P>);
    use_effect_with(place, move |place| {
        let before = shown.replace(Some(place.clone()));
        if before.is_some_and(|before| before != *place) {
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
