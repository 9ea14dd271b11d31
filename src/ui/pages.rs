//! A long list, a page at a time.

use std::ops::Range;

use yew::prelude::*;

use super::Button;

/// Up to so many lines a list is shown whole.
pub const WHOLE: usize = 100;
/// The lines of a page.
pub const PAGE: usize = 50;

/// A page of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pages {
    count: usize,
    page: usize,
}

/// The words of the pages.
pub struct PageWords {
    /// What the pages are called.
    pub pages: AttrValue,
    /// Which page it is.
    pub page: AttrValue,
    /// Leads to the page before.
    pub before: AttrValue,
    /// Leads to the next page.
    pub next: AttrValue,
}

impl Pages {
    /// A page of a list of `count` lines, counted from zero: the last one where there are not so many.
    pub const fn of(count: usize, page: usize) -> Self {
        let last = Self::page_with(count.saturating_sub(1));
        Self { count, page: if page < last { page } else { last } }
    }

    /// The page that a line is on.
    pub const fn page_with(line: usize) -> usize {
        line / PAGE
    }

    /// Which page it is, counted from zero.
    pub const fn page(self) -> usize {
        self.page
    }

    /// Which page it is, counted from one, and how many there are.
    pub const fn number(self) -> (usize, usize) {
        (self.page + 1, self.count.div_ceil(PAGE))
    }

    /// The lines that it has.
    pub fn lines(self) -> Range<usize> {
        let first = self.page * PAGE;
        first..self.count.min(first + PAGE)
    }

    /// Leads from page to page.
    pub fn view(self, words: PageWords, on_turn: &Callback<usize>) -> Html {
        let (page, of) = self.number();
        let lead = |label: AttrValue, to: Option<usize>| {
            let onclick = to.map(|to| on_turn.reform(move |_: MouseEvent| to));
            Button { disabled: onclick.is_none(), onclick, ..Button::PLAIN }.view(label.into())
        };
        html! {
            <nav class="window-pages" aria-label={words.pages}>
                { lead(words.before, (page > 1).then(|| page - 2)) }
                <span class="figure">{ words.page }</span>
                { lead(words.next, (page < of).then_some(page)) }
            </nav>
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_page_has_what_is_left() {
        assert_eq!((Pages::of(170, 9).lines(), Pages::of(170, 9).number()), (150..170, (4, 4)));
        assert_eq!(Pages::of(100, 1).lines(), 50..100);
        assert_eq!(Pages::of(0, 1).lines(), 0..0);
    }
}
