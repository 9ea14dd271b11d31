//! After a move to another screen the focus is on its heading, and so it is after an act whose button is gone.

use web_sys::{FocusOptions, HtmlElement};
use yew::prelude::*;

use crate::hooks::{use_effect_with, use_mut_ref};

/// Moves the focus to the heading in `region` when `place` changes, but not when it appears: a page that is opened keeps
/// its own focus. If the heading is not loaded yet, the region itself gets the focus; it needs a `tabindex` of -1.
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

/// Moves the focus on to the heading if `region` got it because the heading was not loaded yet.
pub fn go_on_to_heading(region: &NodeRef) {
    let waits =
        region.cast::<HtmlElement>().is_some_and(|region| region.matches(":focus") == Ok(true));
    if waits {
        focus(region, false);
    }
}

/// Moves the focus to the heading in `region` after an act, which has its own number, if nothing on the page has the focus
/// any more. Nothing is scrolled.
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
    // The confirmation of an act that has just been done stands above the heading, and is read first.
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
