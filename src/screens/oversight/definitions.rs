//! The definition of each figure, beside the figures.

use consultation::timeliness::Definition;
use consultation_words as words;
use yew::prelude::*;

use crate::desk::Desk;
use crate::locale;
use crate::ui::{Disclosure, Fact, Facts};

/// Every definition, in the order of the report.
pub(super) fn view_definitions(desk: &Desk) -> Html {
    let locale = desk.locale;
    let facts = Definition::ALL
        .iter()
        .map(|definition| {
            let meaning = words::definition(*definition, locale);
            Fact::new(meaning.name, meaning.sentence)
        })
        .collect::<Vec<_>>();
    Disclosure { summary: html! { locale::oversight::words(locale).definitions }, open: false }
        .view(Facts { facts }.view())
}
