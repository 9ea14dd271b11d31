//! After a move to another screen the keyboard and the screen reader are at its heading, and so they are after an act whose
//! button is gone.

use web_sys::{FocusOptions, HtmlElement};
use yew::prelude::*;

/// Moves the focus to the heading in `region` when `place` changes, not when it appears: a page that is opened keeps its
/// own focus. Where the heading is not loaded yet, the region itself has the focus; it needs a `tabindex` of -1.
#[hook]
pub fn use_focus_on_heading<P: Clone + PartialEq + 'static>(place: P, region: NodeRef) {
    let shown = use_mut_ref(|| None::<P>);
    use_effect_with(place, move |place| {
        let before = shown.replace(Some(place.clone()));
        if before.is_some_and(|before| before != *place) {
            focus(&region, false);
        }
    });
}

/// Moves the focus on to the heading, where `region` has it because the heading was not there yet.
pub fn go_on_to_heading(region: &NodeRef) {
    let waits =
        region.cast::<HtmlElement>().is_some_and(|region| region.matches(":focus") == Ok(true));
    if waits {
        focus(region, false);
    }
}

/// Moves the focus to the heading in `region` after an act, which has a number of its own, where nothing on the page has it
/// any more. Nothing is scrolled: what the officer sees stays where it is.
#[hook]
pub fn use_focus_kept(act: Option<u32>, region: NodeRef) {
    use_effect_with(act, move |act| {
        let document = region.cast::<HtmlElement>().and_then(|region| region.owner_document());
        let focused = document.and_then(|document| document.active_element());
        if act.is_some() && focused.is_some_and(|focused| focused.tag_name() == "BODY") {
            focus(&region, true);
        }
    });
}

fn focus(region: &NodeRef, stays: bool) {
    let Some(region) = region.cast::<HtmlElement>() else {
        return;
    };
    // Where an act has just been done, that is told above the heading, and read first.
    let heading = region.query_selector(".done, h1").ok().flatten();
    let target = heading.map_or(region, |heading| {
        heading.set_attribute("tabindex", "-1").expect("tabindex is a valid name");
        wasm_bindgen::JsCast::unchecked_into(heading)
    });
    // An element that cannot take the focus leaves it where it is.
    let options = FocusOptions::new();
    options.set_prevent_scroll(stays);
    let _ = target.focus_with_options(&options);
}
