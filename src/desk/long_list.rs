//! A long list of rows, in the words of the interface.

use std::ops::Range;

use yew::prelude::*;

use crate::desk::FrontDesk;
use crate::locale;
use crate::locale::inbox::{left_out, words};
use crate::ui::{PageWords, Pages, Window};

/// Room for lines that are not drawn.
pub fn view_gap(window: &Window, gap: &Range<usize>, desk: &FrontDesk) -> Html {
    window.view_gap(gap, left_out(gap.len(), desk.locale))
}

/// Offers pages, above the lines.
pub fn view_switch(window: &Window, id: &'static str, desk: &FrontDesk) -> Html {
    window.view_switch(id, words(desk.locale).in_pages.into())
}

/// Leads from page to page, below the lines.
pub fn view_pages(window: &Window, desk: &FrontDesk) -> Html {
    window.view_pages(page_words(window.page(), desk))
}

/// The words of a page.
pub fn page_words(page: Pages, desk: &FrontDesk) -> PageWords {
    let words = words(desk.locale);
    let (number, of) = page.number();
    PageWords {
        pages: words.pages.into(),
        page: locale::inbox::page(number, of, desk.locale).into(),
        before: words.page_before.into(),
        next: words.page_next.into(),
    }
}
