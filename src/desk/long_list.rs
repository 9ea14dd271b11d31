//! A long list of rows, in the words of the interface.

use std::ops::Range;

use yew::prelude::*;

use crate::desk::Desk;
use crate::locale::inbox::{left_out, page, words};
use crate::ui::{PageWords, Window};

/// Room for lines that are not drawn.
pub fn view_gap(window: &Window, gap: &Range<usize>, desk: &Desk) -> Html {
    window.view_gap(gap, left_out(gap.len(), desk.locale))
}

/// Offers pages, above the lines.
pub fn view_switch(window: &Window, id: &'static str, desk: &Desk) -> Html {
    window.view_switch(id, words(desk.locale).in_pages.into())
}

/// Leads from page to page, below the lines.
pub fn view_pages(window: &Window, desk: &Desk) -> Html {
    let words = words(desk.locale);
    let (number, of) = window.page();
    window.view_pages(PageWords {
        pages: words.pages.into(),
        page: page(number, of, desk.locale).into(),
        before: words.page_before.into(),
        next: words.page_next.into(),
    })
}
