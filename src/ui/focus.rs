//! Moving the focus within the widget.

use wasm_bindgen::JsCast;
use web_sys::{
    Document, Element, FocusOptions, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition,
    ShadowRoot,
};
use yew::prelude::*;

use super::press::is_pressed;

/// Moves the focus to the element with this id in the same root as `near`, or to the first control inside it. Does nothing
/// if there is none.
pub fn focus_by_id(near: &Element, id: &str) {
    let root = near.get_root_node();
    let found = match root.dyn_ref::<ShadowRoot>() {
        Some(shadow) => shadow.get_element_by_id(id),
        None => root.dyn_ref::<Document>().and_then(|document| document.get_element_by_id(id)),
    };
    let Some(found) = found else { return };
    open_around(&found);
    let control = if is_control(&found) {
        Some(found)
    } else {
        let inside = |which| found.query_selector(which).ok().flatten();
        inside("input:checked")
            .or_else(|| inside("input:not([disabled]), select, textarea, button"))
            .or(Some(found))
    };
    if let Some(control) = control.and_then(|control| control.dyn_into::<HtmlElement>().ok()) {
        focus(&control);
    }
}

/// Opens every disclosure around the element, because closed content cannot take the focus.
fn open_around(element: &Element) {
    let mut around = element.closest("details").ok().flatten();
    while let Some(details) = around {
        // Setting an attribute fails only for invalid names.
        let _ = details.set_attribute("open", "");
        around =
            details.parent_element().and_then(|parent| parent.closest("details").ok().flatten());
    }
}

/// Moves the focus to an element and brings it to the middle of the screen, clear of bars that stick to its edges.
pub(super) fn focus(element: &HtmlElement) {
    bring_into_view(element, ScrollLogicalPosition::Center);
}

/// Moves the focus to an element and scrolls it into view. While something is being pressed, the focus moves without
/// scrolling, so that it stays under the pointer.
pub fn bring_into_view(element: &HtmlElement, block: ScrollLogicalPosition) {
    let pressed = is_pressed();
    let stays = FocusOptions::new();
    stays.set_prevent_scroll(pressed);
    // An element that is gone by now cannot take the focus, and need not.
    let _ = element.focus_with_options(&stays);
    if !pressed {
        scroll_to(element, block);
    }
}

/// Scrolls a focused control clear of bars that stick to the edges, by as little as its `scroll-margin` asks for, and not
/// at all if it is clear of them. Browsers do so themselves, but for a field of several lines they scroll only to the
/// caret, and do not know that it is under a bar. What is being pressed stays under the pointer.
pub fn clear_of_bars() -> Callback<FocusEvent> {
    Callback::from(|event: FocusEvent| {
        let control: HtmlElement = event.target_unchecked_into();
        if control.tab_index() >= 0 && !is_pressed() {
            scroll_to(&control, ScrollLogicalPosition::Nearest);
        }
    })
}

fn scroll_to(element: &HtmlElement, block: ScrollLogicalPosition) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(block);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// Whether a key is meant for the browser or the page, as Alt with an arrow goes back: no component acts on it.
pub fn has_modifier(event: &KeyboardEvent) -> bool {
    event.alt_key() || event.ctrl_key() || event.meta_key()
}

fn is_control(element: &Element) -> bool {
    matches!(element.tag_name().as_str(), "INPUT" | "SELECT" | "TEXTAREA" | "BUTTON" | "A")
        || element.has_attribute("tabindex")
}
