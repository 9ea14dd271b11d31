//! Where in a long list somebody is.

use std::ops::Range;

use yew::AttrValue;

use super::extent::Heights;
use super::watch::Seen;
use crate::ui::pages::{Pages, WHOLE};

/// What is drawn before it is known how high the lines and the screen are.
const AT_FIRST: usize = 30;
/// How far beyond the screen lines are drawn, in pixels: farther than the edge of a gap reaches, see `styles/window.css`.
const MARGIN: f64 = 1000.0;

const NONE: Range<usize> = 0..0;

/// What of a list is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    what: AttrValue,
    at: Option<usize>,
    drawn: Range<usize>,
    page: usize,
    turned: bool,
}

impl Place {
    /// The beginning of a list.
    pub const fn top_of(what: AttrValue, at: Option<usize>) -> Self {
        Self { what, at, drawn: 0..AT_FIRST, page: 0, turned: false }
    }

    /// Goes along with the list: another one begins at its top, and the keys lead to the page of their line.
    pub fn follow(&mut self, what: &AttrValue, count: usize, at: Option<usize>) {
        if self.what != *what {
            *self = Self::top_of(what.clone(), at);
        } else if self.at != at {
            self.at = at;
            self.page = at.map_or(self.page, Pages::page_with);
        }
        self.page = Pages::of(count, self.page).page();
        if self.drawn.end > count {
            let length = self.drawn.len();
            self.drawn = count.saturating_sub(length)..count;
        }
    }

    /// The page that is shown, counted from zero.
    pub const fn page(&self) -> usize {
        self.page
    }

    /// Shows a page.
    pub const fn turn_to(&mut self, page: usize) {
        self.page = page;
    }

    /// Shows a page to somebody who asked for it.
    pub const fn turn_by_hand(&mut self, page: usize) {
        self.page = page;
        self.turned = true;
    }

    /// Whether a page was asked for since this was asked last.
    pub const fn was_turned(&mut self) -> bool {
        std::mem::replace(&mut self.turned, false)
    }

    /// The lines that are drawn, from top to bottom. Besides those on the screen it is the one that the keys are on: it may
    /// have the focus, which ends with its element.
    pub fn drawn(&self, count: usize, paged: bool) -> [Range<usize>; 2] {
        if count <= WHOLE {
            return [0..count, NONE];
        }
        if paged {
            return [Pages::of(count, self.page).lines(), NONE];
        }
        let reached = self.at.filter(|at| *at < count).unwrap_or(0);
        let (reached, seen) = (reached..reached + 1, self.drawn.clone());
        if reached.start > seen.start { [seen, reached] } else { [reached, seen] }
    }

    /// Moves to where gaps are seen; says whether other lines are drawn then.
    pub fn see(&mut self, seen: &[Seen], heights: &Heights, count: usize, screen: f64) -> bool {
        let top = |gap: &Seen| heights.of(0..gap.first);
        let from = seen.iter().map(|gap| top(gap) + gap.from).fold(f64::INFINITY, f64::min);
        let to = seen.iter().map(|gap| top(gap) + gap.to).fold(f64::NEG_INFINITY, f64::max);
        if seen.is_empty() {
            return false;
        }
        let (above, below) = ((to - screen).min(from), (from + screen).max(to));
        let drawn = heights.lines_between(above - MARGIN, below + MARGIN, count);
        let before = std::mem::replace(&mut self.drawn, drawn);
        before != self.drawn
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHAT: AttrValue = AttrValue::Static("to-answer");
    const SCREEN: f64 = 800.0;

    fn heights() -> Heights {
        let mut heights = Heights::unknown();
        heights.measure(&[(0, 100.0)]);
        heights
    }

    fn seen(first: usize, from: f64, to: f64) -> Seen {
        Seen { first, from, to }
    }

    #[test]
    fn what_is_drawn_reaches_beyond_the_screen_on_both_sides() {
        let mut place = Place::top_of(WHAT, None);
        // The last 300 pixels of the screen are a gap.
        assert!(place.see(&[seen(30, 0.0, 300.0)], &heights(), 10_000, SCREEN));
        assert_eq!(place.drawn, 15..48);
        assert!(!place.see(&[], &heights(), 10_000, SCREEN));
    }

    #[test]
    fn a_screen_that_is_seen_from_gap_to_gap_is_drawn_whole() {
        let mut place = Place::top_of(WHAT, None);
        let seen = [seen(0, 4900.0, 5000.0), seen(52, 0.0, 2000.0)];
        assert!(place.see(&seen, &heights(), 10_000, SCREEN));
        assert_eq!(place.drawn, 39..82);
    }

    #[test]
    fn the_line_that_the_keys_are_on_stays_drawn() {
        let mut place = Place::top_of(WHAT, Some(3));
        place.drawn = 500..540;
        assert_eq!(place.drawn(10_000, false), [3..4, 500..540]);
        place.follow(&WHAT, 10_000, Some(9_999));
        assert_eq!(place.drawn(10_000, false), [500..540, 9_999..10_000]);
        place.follow(&WHAT, 10_000, None);
        assert_eq!(place.drawn(10_000, false), [0..1, 500..540], "the tab key leads to the first");
    }

    #[test]
    fn a_short_list_is_drawn_whole() {
        assert_eq!(Place::top_of(WHAT, None).drawn(WHOLE, true), [0..WHOLE, NONE]);
    }

    #[test]
    fn pages_follow_the_keys_and_the_hand() {
        let mut place = Place::top_of(WHAT, Some(0));
        place.turn_by_hand(3);
        place.follow(&WHAT, 170, Some(0));
        assert_eq!(place.drawn(170, true), [150..170, NONE]);
        place.follow(&WHAT, 170, Some(150));
        place.follow(&WHAT, 170, Some(0));
        assert_eq!(place.page(), 0, "the key Home");
    }

    #[test]
    fn another_list_begins_at_its_top_and_a_shorter_one_ends_with_its_last_line() {
        let mut place = Place::top_of(WHAT, None);
        place.drawn = 500..540;
        place.page = 9;
        place.follow(&WHAT, 300, None);
        assert_eq!((place.drawn.clone(), place.page), (260..300, 5));
        place.follow(&"to-sign".into(), 300, None);
        assert_eq!((place.drawn, place.page), (0..AT_FIRST, 0));
    }
}
