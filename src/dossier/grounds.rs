//! A return to read, before the head signs it and afterwards.

use consultation::hand_back::Return;
use yew::prelude::*;

use crate::desk::Desk;
use crate::locale;
use crate::ui::{Fact, Facts};

/// The reason, the rule behind it, and the competent agency.
pub struct GroundsText {
    /// Its grounds.
    pub grounds: Return,
}

impl GroundsText {
    /// Draws it.
    pub fn view(&self, desk: &Desk) -> Html {
        let words = locale::hand_back::words(desk.locale);
        let Return { reason, legal_basis, competent_agency, unknown_because, .. } = &self.grounds;
        let competent = match competent_agency {
            Some(agency) => {
                let register = &desk.session.register;
                consultation_words::agency_name(register, agency, desk.locale).to_owned().into()
            }
            None => html! { <>{ words.none_known }{ ": " }{ quoted(unknown_because) }</> },
        };
        Facts {
            facts: vec![
                Fact::new(words.reason, quoted(reason)),
                Fact::new(words.legal_basis, quoted(legal_basis)),
                Fact::new(words.competent, competent),
            ],
        }
        .view()
    }
}

fn quoted(text: &str) -> Html {
    html! { <span class="written" lang="vi">{ text.to_owned() }</span> }
}
