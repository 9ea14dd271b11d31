//! Several lists in one place.

use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;

use super::{focus_by_id, has_modifier};

/// One tab.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tab {
    /// Its value.
    pub value: AttrValue,
    /// Its label.
    pub label: AttrValue,
    /// The number of entries behind it.
    pub count: Option<usize>,
}

/// The properties of [`Tabs`].
#[derive(Clone, PartialEq, Properties)]
pub struct TabsProps {
    /// Unique within the widget.
    pub id: AttrValue,
    /// The name of the tab list, for screen readers.
    pub label: AttrValue,
    /// The tabs.
    pub tabs: Vec<Tab>,
    /// The value of the selected tab.
    pub selected: AttrValue,
    /// Called with the value of the tab to select.
    pub on_select: Callback<AttrValue>,
    /// The content of the selected tab.
    pub children: Html,
}

/// Tabs and their panel: the arrow keys move between the tabs.
#[component]
pub fn Tabs(props: &TabsProps) -> Html {
    let panel_id = format!("{}-panel", props.id);
    let onkeydown = {
        let props = props.clone();
        Callback::from(move |event: KeyboardEvent| {
            let next = neighbour(&props, &event.key()).filter(|_| !has_modifier(&event));
            let Some(next) = next else { return };
            event.prevent_default();
            if let Some(target) =
                event.target().and_then(|target| target.dyn_into::<Element>().ok())
            {
                focus_by_id(&target, &tab_id(&props.id, &next));
            }
            props.on_select.emit(next);
        })
    };
    html! {
        <div class="tabs">
            <div class="tab-list" part="tabs" role="tablist" aria-label={props.label.clone()} {onkeydown}>
                for tab in &props.tabs {
                    { view_tab(props, tab, &panel_id) }
                }
            </div>
            <div
                id={panel_id.clone()}
                class="tab-panel"
                role="tabpanel"
                aria-labelledby={tab_id(&props.id, &props.selected)}
            >
                { props.children.clone() }
            </div>
        </div>
    }
}

fn view_tab(props: &TabsProps, tab: &Tab, panel_id: &str) -> Html {
    let selected = tab.value == props.selected;
    let onclick = {
        let value = tab.value.clone();
        props.on_select.reform(move |_: MouseEvent| value.clone())
    };
    html! {
        <button
            key={tab.value.to_string()}
            id={tab_id(&props.id, &tab.value)}
            class="tab"
            part="tab"
            type="button"
            role="tab"
            aria-selected={if selected { "true" } else { "false" }}
            aria-controls={panel_id.to_owned()}
            tabindex={if selected { "0" } else { "-1" }}
            {onclick}
        >
            { &tab.label }
            if let Some(count) = tab.count {
                <span class="tab-count">{ count }</span>
            }
        </button>
    }
}

fn tab_id(id: &str, value: &str) -> String {
    format!("{id}-tab-{value}")
}

fn neighbour(props: &TabsProps, key: &str) -> Option<AttrValue> {
    let last = props.tabs.len().checked_sub(1)?;
    let current = props.tabs.iter().position(|tab| tab.value == props.selected).unwrap_or(0);
    let next = match key {
        "ArrowRight" => (current + 1) % (last + 1),
        "ArrowLeft" => current.checked_sub(1).unwrap_or(last),
        "Home" => 0,
        "End" => last,
        _ => return None,
    };
    Some(props.tabs[next].value.clone())
}
