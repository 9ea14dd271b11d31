//! A search in a long list.

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement};
use yew::prelude::*;

use crate::hooks::{use_effect_with, use_state};

use super::field::{described_by, invalid};
use super::search::{contains_words, fold};
use super::{Field, Icon, Width};

/// The most options that are listed at once; the officer types another letter to narrow them.
const SHOWN: usize = 50;

/// One of the things to find.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComboboxOption {
    /// What is reported when it is chosen.
    pub value: AttrValue,
    /// What the officer reads and searches.
    pub label: AttrValue,
    /// A second line, searched too.
    pub detail: Option<AttrValue>,
}

/// The properties of [`Combobox`].
#[derive(Clone, PartialEq, Properties)]
pub struct ComboboxProps {
    /// Unique within the widget.
    pub id: AttrValue,
    /// The label.
    pub label: AttrValue,
    /// The options.
    pub options: Vec<ComboboxOption>,
    /// Called with the value that was chosen.
    pub on_choose: Callback<AttrValue>,
    /// Shown when nothing matches.
    pub nothing_found: AttrValue,
    /// The label of the chosen option, for a field that keeps its choice. Leave it out for a field that adds to a list: it
    /// is empty again after each choice.
    #[prop_or_default]
    pub chosen: Option<AttrValue>,
    /// Shown beside the label.
    #[prop_or_default]
    pub remark: Option<AttrValue>,
    /// How to search.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// The problem.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// An example inside the empty field.
    #[prop_or_default]
    pub placeholder: Option<AttrValue>,
    /// How wide.
    #[prop_or_default]
    pub width: Width,
}

/// A field that proposes matches for the typed text; tone marks may be omitted.
#[component]
pub fn Combobox(props: &ComboboxProps) -> Html {
    // `None`: nothing typed since the last choice.
    let query = use_state(|| None::<String>);
    let open = use_state(|| false);
    let active = use_state(|| 0_usize);
    let list = use_node_ref();

    let found = find(&props.options, query.as_deref().unwrap_or_default());
    let last = found.len().saturating_sub(1);
    let current = (*active).min(last);
    let list_id = format!("{}-list", props.id);
    let option_id = |index: usize| format!("{}-option-{index}", props.id);

    use_effect_with((list.clone(), current, *open), |(list, current, open)| {
        if *open {
            reveal(list, *current);
        }
    });

    let choose = {
        let (query, open, active) = (query.clone(), open.clone(), active.clone());
        let on_choose = props.on_choose.clone();
        Callback::from(move |value: AttrValue| {
            query.set(None);
            open.set(false);
            active.set(0);
            on_choose.emit(value);
        })
    };
    let oninput = {
        let (query, open, active) = (query.clone(), open.clone(), active.clone());
        Callback::from(move |event: InputEvent| {
            query.set(Some(event.target_unchecked_into::<HtmlInputElement>().value()));
            open.set(true);
            active.set(0);
        })
    };
    let onkeydown = {
        let (query, open, active) = (query.clone(), open.clone(), active.clone());
        let choose = choose.clone();
        let options = props.options.clone();
        Callback::from(move |event: KeyboardEvent| {
            // Keys may come faster than the list is drawn: the choice is the match for the typed text, not the option still
            // shown.
            let found = find(&options, query.as_deref().unwrap_or_default());
            let last = found.len().saturating_sub(1);
            let current = (*active).min(last);
            match (event.key().as_str(), *open) {
                ("ArrowDown" | "ArrowUp", false) => open.set(true),
                ("ArrowDown", true) => active.set(if current == last { 0 } else { current + 1 }),
                ("ArrowUp", true) => active.set(current.checked_sub(1).unwrap_or(last)),
                ("Enter", true) => {
                    if let Some(option) = found.get(current) {
                        choose.emit(option.value.clone());
                    }
                }
                ("Escape", true) => {
                    open.set(false);
                    query.set(None);
                    // The dialog around the field stays open.
                    event.stop_propagation();
                }
                _ => return,
            }
            event.prevent_default();
        })
    };
    let onclick = {
        let (query, open) = (query.clone(), open.clone());
        Callback::from(move |event: MouseEvent| {
            open.set(true);
            // The typed text takes the place of the chosen option.
            if query.is_none() {
                event.target_unchecked_into::<HtmlInputElement>().select();
            }
        })
    };
    let onblur = {
        let (query, open) = (query.clone(), open.clone());
        Callback::from(move |_: FocusEvent| {
            open.set(false);
            query.set(None);
        })
    };

    let shown = query.as_ref().map_or_else(
        || props.chosen.clone().unwrap_or_default(),
        |typed| AttrValue::from(typed.clone()),
    );
    Field {
        id: props.id.clone(),
        label: props.label.clone(),
        remark: props.remark.clone(),
        hint: props.hint.clone(),
        error: props.error.clone(),
        ..Field::PLAIN
    }
    .view(html! {
        <div class={classes!("combobox", props.width.class())}>
            { Icon::Search.view() }
            <input
                id={props.id.clone()}
                class="input"
                part="input"
                type="text"
                role="combobox"
                autocomplete="off"
                spellcheck="false"
                aria-autocomplete="list"
                aria-expanded={if *open { "true" } else { "false" }}
                aria-controls={list_id.clone()}
                aria-activedescendant={(*open && !found.is_empty()).then(|| option_id(current))}
                aria-describedby={described_by(&props.id, props.hint.is_some(), props.error.is_some())}
                aria-invalid={invalid(props.error.as_ref())}
                placeholder={props.placeholder.clone()}
                value={shown}
                {oninput}
                {onkeydown}
                {onclick}
                {onblur}
            />
            <ul
                ref={list}
                id={list_id}
                class="combobox-list"
                role="listbox"
                aria-label={props.label.clone()}
                hidden={!*open}
            >
                if found.is_empty() {
                    <li class="combobox-nothing" role="presentation">{ &props.nothing_found }</li>
                }
                for (index, option) in found.iter().enumerate() {
                    { view_option(option, option_id(index), index == current, &choose) }
                }
            </ul>
            <span role="status" class="visually-hidden">
                if *open && found.is_empty() { { &props.nothing_found } }
            </span>
        </div>
    })
}

fn view_option(
    option: &ComboboxOption,
    id: String,
    active: bool,
    choose: &Callback<AttrValue>,
) -> Html {
    let onclick = {
        let value = option.value.clone();
        choose.reform(move |_: MouseEvent| value.clone())
    };
    // The field keeps the focus; otherwise the list would close before the click arrives.
    let onmousedown = Callback::from(|event: MouseEvent| event.prevent_default());
    html! {
        <li
            key={option.value.to_string()}
            {id}
            class={classes!("combobox-option", active.then_some("combobox-option-active"))}
            role="option"
            aria-selected={if active { "true" } else { "false" }}
            {onclick}
            {onmousedown}
        >
            <span>{ &option.label }</span>
            if let Some(detail) = &option.detail {
                <span class="combobox-detail">{ detail }</span>
            }
        </li>
    }
}

/// Scrolls the list, and only the list, to the option that the keys have reached.
fn reveal(list: &NodeRef, index: usize) {
    let Some(list) = list.cast::<HtmlElement>() else { return };
    let Some(option) = u32::try_from(index)
        .ok()
        .and_then(|index| list.children().item(index))
        .and_then(|option| option.dyn_into::<HtmlElement>().ok())
    else {
        return;
    };
    let (top, bottom) = (option.offset_top(), option.offset_top() + option.offset_height());
    if top < list.scroll_top() {
        list.set_scroll_top(top);
    } else if bottom > list.scroll_top() + list.client_height() {
        list.set_scroll_top(bottom - list.client_height());
    }
}

fn find(options: &[ComboboxOption], query: &str) -> Vec<ComboboxOption> {
    let query = fold(query);
    options
        .iter()
        .filter(|option| {
            query.is_empty()
                || contains_words(
                    &fold(&format!(
                        "{} {}",
                        option.label,
                        option.detail.as_deref().unwrap_or_default()
                    )),
                    &query,
                )
        })
        .take(SHOWN)
        .cloned()
        .collect()
}
