//! The element is what its description says: the tables of `element_surface`, walked in a browser.

use std::collections::BTreeSet;

use element_surface::{
    ATTRIBUTES, CODES, CUSTOM_PROPERTIES, DIAGNOSIS, EVENTS, METHODS, PROPERTIES, Values,
};
use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::{self, Page};

/// What the browser calls, and a page has no business with.
const LIFECYCLE: [&str; 6] = [
    "attributeChangedCallback",
    "connectedCallback",
    "connectedMoveCallback",
    "constructor",
    "disconnectedCallback",
    "dispatchEvent",
];

fn live() -> impl Iterator<Item = &'static str> {
    ATTRIBUTES.iter().filter(|attribute| attribute.live).map(|attribute| attribute.name)
}

#[wasm_bindgen_test]
fn the_class_has_what_is_described_and_nothing_else() {
    let _page = Page::new();
    let class = page::class();
    let names = |array: Array| -> BTreeSet<String> {
        array.iter().filter_map(|name| name.as_string()).collect()
    };

    let prototype: Object = page::of(&class, "prototype").unchecked_into();
    let there = names(Object::get_own_property_names(&prototype));
    let described: BTreeSet<String> = live()
        .chain(PROPERTIES.iter().map(|property| property.name))
        .chain(METHODS.iter().map(|method| method.name))
        .chain(LIFECYCLE)
        .map(str::to_owned)
        .collect();
    assert_eq!(there, described);

    let observed = names(page::of(&class, "observedAttributes").unchecked_into());
    assert_eq!(observed, live().map(str::to_owned).collect());
}

#[wasm_bindgen_test]
fn each_attribute_is_reflected_and_can_be_set_before_the_definition() {
    let page = Page::new();
    for attribute in ATTRIBUTES.iter().filter(|attribute| attribute.live) {
        let values: Vec<&str> = match attribute.values {
            Values::OneOf(values) => values.iter().map(|value| value.name).collect(),
            Values::Text | Values::Flag => vec!["/consultation/api"],
        };
        let name = attribute.name;
        let early = page::not_yet_defined();
        page::set(&early, name, &values[0].into());
        page.add(&early);
        assert_eq!(early.get_attribute(name).as_deref(), Some(values[0]), "{name} set early");
        for value in values {
            page::set(&early, name, &value.into());
            assert_eq!(early.get_attribute(name).as_deref(), Some(value));
            early.remove_attribute(name).unwrap();
            assert_eq!(page::get(&early, name), JsValue::NULL, "{name}");
            early.set_attribute(name, value).unwrap();
            assert_eq!(page::get(&early, name), JsValue::from_str(value));
            page::set(&early, name, &JsValue::NULL);
            assert!(!early.has_attribute(name), "{name}");
        }
        early.remove();
    }
}

#[wasm_bindgen_test]
fn each_property_is_kept_before_and_after_the_definition() {
    let page = Page::new();
    for property in PROPERTIES {
        let name = property.name;
        let value: JsValue = Function::new_no_args("return 'token'").into();
        let widget = page::not_yet_defined();
        page::set(&widget, name, &value);
        page.add(&widget);
        assert!(!page::keys(&widget).contains(&name.to_owned()), "{name} hides the accessor");
        assert_eq!(page::get(&widget, name), value, "{name}");

        let other = Object::new();
        page::set(&widget, name, &other);
        assert_eq!(page::get(&widget, name), JsValue::from(other), "{name}");
        widget.remove();
    }
}

#[wasm_bindgen_test]
async fn methods_take_and_answer_what_is_described() {
    let page = Page::new();
    for method in METHODS {
        let widget = page.add_widget();
        let function: Function = page::get(&widget, method.name).unchecked_into();
        assert_eq!(function.length() as usize, method.arguments.len(), "{}", method.name);
        // Nothing has been waited for: the module is not there yet.
        let argument = "0b8e2a8e-5f0c-4ac4-9a52-4a3f4fb3c9c1".into();
        let answer = function.call1(&widget, &argument).unwrap();
        assert_eq!(
            answer.is_instance_of::<js_sys::Promise>(),
            method.answer.starts_with("Promise<")
        );
        page::until(|| !page::shown(&widget).is_empty()).await;
        widget.remove();
    }
}

#[wasm_bindgen_test]
async fn a_diagnosis_has_the_entries_that_are_described() {
    let page = Page::new();
    let widget = page.add_widget();
    page::settled(&widget).await;

    let diagnosis = page::answer(&widget, "diagnose").await;

    let there: Vec<_> = page::keys(&diagnosis);
    assert_eq!(there, DIAGNOSIS.map(|field| field.name.to_owned()));
    let described: Vec<_> = DIAGNOSIS.iter().map(|field| field.kind).collect();
    for (name, kind) in there.iter().zip(described) {
        let value = Reflect::get(&diagnosis, &name.as_str().into()).unwrap();
        let fits = match kind {
            "boolean" => value.as_bool().is_some(),
            "string" => value.is_string(),
            _ => true,
        };
        assert!(fits, "{name} is no {kind}");
    }
}

#[wasm_bindgen_test]
async fn an_error_is_told_with_a_code_that_is_described() {
    let page = Page::new();
    let widget = page::not_yet_defined();
    let heard = page::heard(&widget, &["consultation-ready", "consultation-error"]);
    page.add(&widget);
    page::until(|| heard.length() == 2).await;

    for event in heard.iter() {
        let name = page::field(&event, "type");
        let described = EVENTS.iter().find(|event| event.name == name).unwrap();
        let detail = Reflect::get(&event, &"detail".into()).unwrap();
        let entries: Vec<_> = described
            .detail
            .iter()
            .filter(|field| !field.optional)
            .map(|field| field.name.to_owned())
            .collect();
        assert_eq!(page::keys(&detail), entries, "{name}");
        for flag in ["bubbles", "composed"] {
            assert_eq!(Reflect::get(&event, &flag.into()).unwrap(), JsValue::TRUE, "{name}");
        }
    }
    let detail = Reflect::get(&heard.get(1), &"detail".into()).unwrap();
    let code = page::field(&detail, "code");
    assert!(CODES.iter().any(|described| described.name == code), "{code}");
}

#[wasm_bindgen_test]
async fn custom_properties_have_their_defaults_and_cross_into_the_widget() {
    let page = Page::new();
    for theme in ["light", "dark"] {
        let widget = page.add_widget();
        widget.set_attribute("theme", theme).unwrap();
        page::settled(&widget).await;
        let content = page::inside(&widget, ".widget");
        for property in CUSTOM_PROPERTIES.iter().filter(|it| it.name != "--consultation-font-size")
        {
            let inner = property.name.replace("--consultation-", "--");
            let default = property.dark.filter(|_| theme == "dark").unwrap_or(property.light);
            // What is inherited has no value of its own.
            let default = if default == "inherit" { "" } else { default };
            assert_eq!(page::computed(&content, &inner).trim(), default, "{inner}, {theme}");
            widget.style().set_property(property.name, "rgb(1 2 3)").unwrap();
            assert_eq!(page::computed(&content, &inner).trim(), "rgb(1 2 3)", "{inner}");
        }
        let before = page::computed(&content, "font-size");
        widget.style().set_property("--consultation-font-size", "31px").unwrap();
        assert_ne!(before, "31px");
        assert_eq!(page::computed(&content, "font-size"), "31px");
        widget.remove();
    }
}

#[wasm_bindgen_test]
async fn density_and_theme_are_live() {
    let page = Page::new();
    let widget = page.add_widget();
    page::settled(&widget).await;
    let content = page::inside(&widget, ".widget");
    let control = |value| {
        page::set(&widget, "density", &JsValue::from_str(value));
        page::computed(&content, "--control")
    };
    assert_ne!(control("compact"), control("comfortable"));
    let scheme = |value| {
        page::set(&widget, "theme", &JsValue::from_str(value));
        page::computed(&content, "color-scheme")
    };
    assert_eq!([scheme("dark"), scheme("light")], ["dark", "light"]);
}

#[wasm_bindgen_test]
async fn a_page_reaches_a_part() {
    let page = Page::new();
    page.style("agency-consultation::part(button) { letter-spacing: 7px }");
    let widget = page.add_widget();
    page::settled(&widget).await;
    assert_eq!(page::computed(&page::inside(&widget, "button"), "letter-spacing"), "7px");
}
