//! The types for TypeScript.

use std::fmt::Write;

use super::writing::{GENERATED, value_type, without_links};
use crate::{ATTRIBUTES, DIAGNOSIS, EVENTS, Event, Field, METHODS, Method, PROPERTIES, TAG};

/// What the page's own backend has to have is written by hand, and becomes a part of the types.
const BACKEND: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/backend.d.ts"));

pub(super) fn typescript() -> String {
    let mut types = format!(
        "{GENERATED}\
         // React and Vue: `import type {{}} from \"agency-consultation/react\"`, or `…/vue`, beside it.\n\n"
    );
    attributes(&mut types);
    properties(&mut types);
    element(&mut types);
    events(&mut types);
    fields(
        &mut types,
        "What `diagnose()` tells. Nothing in it is about the officer.",
        "Diagnosis",
        &DIAGNOSIS,
    );
    types.push_str(
        "/** Texts by language and by their names in docs/messages.md, such as `inbox.title`. */\n\
         export interface ConsultationMessages {\n  vi?: Record<string, string>;\n  en?: Record<string, string>;\n}\n\n",
    );
    types.push_str(BACKEND);
    let _ = write!(
        types,
        "\ndeclare global {{\n  \
           interface HTMLElementTagNameMap {{\n    \"{TAG}\": AgencyConsultationElement;\n  }}\n  \
           /** The events bubble and cross shadow roots: the document and the window hear them too. */\n  \
           interface GlobalEventHandlersEventMap extends AgencyConsultationEventMap {{}}\n\
         }}\n"
    );
    types
}

fn attributes(types: &mut String) {
    types.push_str(
        "/** The attributes; those that are live are also properties. */\nexport interface AgencyConsultationAttributes {\n",
    );
    for attribute in ATTRIBUTES {
        let default = attribute
            .default
            .map_or_else(String::new, |default| format!(" Without it: `{default}`."));
        comment(types, &format!("{}{default}", attribute.text));
        let null = if attribute.live { " | null" } else { "" };
        let _ = writeln!(types, "  {}?: {}{null};", attribute.name, value_type(attribute.values));
    }
    types.push_str("}\n\n");
}

fn properties(types: &mut String) {
    types.push_str(
        "/** The properties that are no attributes. Each is kept when it was set before the element is defined. */\n\
         export interface AgencyConsultationProperties {\n",
    );
    for property in PROPERTIES {
        comment(types, &format!("{} Read {}.", property.text, property.read));
        let kind = if property.kind.contains("=>") {
            format!("({})", property.kind)
        } else {
            property.kind.to_owned()
        };
        let _ = writeln!(types, "  {}?: {kind} | null;", property.name);
    }
    types.push_str("}\n\n");
}

fn element(types: &mut String) {
    let _ = writeln!(
        types,
        "/** `<{TAG}>`. */\n\
         export interface AgencyConsultationElement extends HTMLElement, AgencyConsultationProperties {{"
    );
    for attribute in ATTRIBUTES.iter().filter(|attribute| attribute.live) {
        comment(types, attribute.text);
        let _ = writeln!(types, "  {}: {} | null;", attribute.name, value_type(attribute.values));
    }
    for method in METHODS {
        comment(types, method.text);
        let _ = writeln!(types, "  {};", signature(&method));
    }
    types.push_str("}\n\n");
}

/// A method as TypeScript declares it.
pub(super) fn signature(method: &Method) -> String {
    let arguments: Vec<_> = method
        .arguments
        .iter()
        .map(|argument| format!("{}: {}", argument.name, argument.kind))
        .collect();
    format!("{}({}): {}", method.name, arguments.join(", "), method.answer)
}

fn events(types: &mut String) {
    for event in EVENTS.iter().filter(|event| !event.detail.is_empty()) {
        let about = format!("The `detail` of `{}`.", event.name);
        fields(types, &about, &detail_name(event), event.detail);
    }
    types.push_str(
        "/** The events, by their names. */\nexport interface AgencyConsultationEventMap {\n",
    );
    for event in EVENTS {
        comment(types, event.text);
        let _ = writeln!(types, "  \"{}\": {};", event.name, event_type(&event));
    }
    types.push_str("}\n\n");
}

/// The type of an event.
pub(super) fn event_type(event: &Event) -> String {
    if event.detail.is_empty() {
        "CustomEvent<null>".to_owned()
    } else {
        format!("CustomEvent<{}>", detail_name(event))
    }
}

/// `consultation-before-send` has a `ConsultationBeforeSendDetail`.
fn detail_name(event: &Event) -> String {
    format!("{}Detail", pascal_case(event.name))
}

/// `consultation-before-send` becomes `ConsultationBeforeSend`.
pub(super) fn pascal_case(name: &str) -> String {
    name.split('-')
        .map(|word| {
            let (first, rest) = word.split_at(1);
            first.to_uppercase() + rest
        })
        .collect()
}

fn fields(types: &mut String, about: &str, name: &str, fields: &[Field]) {
    let _ = writeln!(types, "/** {about} */\nexport interface {name} {{");
    for field in fields {
        comment(types, field.text);
        let mark = if field.optional { "?" } else { "" };
        let _ = writeln!(types, "  {}{mark}: {};", field.name, field.kind);
    }
    types.push_str("}\n\n");
}

fn comment(types: &mut String, text: &str) {
    let _ = writeln!(types, "  /** {} */", without_links(text));
}
