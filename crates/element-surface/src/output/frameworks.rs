//! The types for the templates of React and Vue. They augment the module of the framework, which not every page has, and
//! are therefore files of their own.

use std::fmt::Write;

use super::types::pascal_case;
use super::writing::GENERATED;
use crate::{EVENTS, TAG};

const IMPORTS: &str = "import type {
  AgencyConsultationAttributes,
  AgencyConsultationElement,
  AgencyConsultationEventMap,
  AgencyConsultationProperties,
} from \"./agency-consultation.js\";
";

pub(super) fn react() -> String {
    format!(
        "{GENERATED}// React 19 and later: attributes and properties by their names, events as `onconsultation-sent={{…}}`.\n\n\
         import type {{ ClassAttributes, HTMLAttributes }} from \"react\";\n\
         {IMPORTS}\n\
         type Handlers = {{\n  \
           [Name in keyof AgencyConsultationEventMap as `on${{Name}}`]?: (event: AgencyConsultationEventMap[Name]) => void;\n\
         }};\n\n\
         declare module \"react\" {{\n  \
           namespace JSX {{\n    \
             interface IntrinsicElements {{\n      \
               \"{TAG}\": ClassAttributes<AgencyConsultationElement> &\n        \
                 HTMLAttributes<AgencyConsultationElement> &\n        \
                 AgencyConsultationAttributes &\n        \
                 AgencyConsultationProperties &\n        \
                 Handlers;\n    \
             }}\n  \
           }}\n\
         }}\n",
    )
}

pub(super) fn vue() -> String {
    let mut handlers = String::new();
    for event in EVENTS {
        let _ = writeln!(
            handlers,
            "  on{}?: (event: AgencyConsultationEventMap[\"{}\"]) => void;",
            pascal_case(event.name),
            event.name
        );
    }
    format!(
        "{GENERATED}// Vue 3.3 and later: events as `@consultation-sent=\"…\"`, properties as `:getToken.prop=\"…\"`.\n\n\
         import type {{ HTMLAttributes, PublicProps }} from \"vue\";\n\
         {IMPORTS}\n\
         interface Handlers {{\n{handlers}}}\n\n\
         declare module \"vue\" {{\n  \
           interface GlobalComponents {{\n    \
             \"{TAG}\": new () => AgencyConsultationElement & {{\n      \
               $props: HTMLAttributes &\n        \
                 PublicProps &\n        \
                 AgencyConsultationAttributes &\n        \
                 AgencyConsultationProperties &\n        \
                 Handlers;\n    \
             }};\n  \
           }}\n\
         }}\n",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vue_names_its_handlers_after_the_events() {
        let handler = "onConsultationBeforeSend?: (event: AgencyConsultationEventMap[\"consultation-before-send\"])";
        assert!(vue().contains(handler), "{}", vue());
    }
}
