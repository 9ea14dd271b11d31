//! A window over a long list: the lines on the screen and some around them are drawn, and room is kept for the others. Who
//! wants to search the page by the browser, or to read it line by line, has pages instead.

mod extent;
mod place;
mod watch;

use std::cell::RefCell;
use std::ops::Range;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use crate::hooks::{UseStateHandle, use_effect, use_memo, use_mut_ref, use_state_eq};

pub use self::extent::Piece;
use self::extent::{Heights, pieces};
use self::place::Place;
use self::watch::{EDGE, Watch, drawn, screen_height};
use super::focus::focus;
use super::pages::{PageWords, Pages, WHOLE};
use super::{Button, ButtonKind};

/// What the browser remembers for as long as the page is open.
const PAGED: &str = "agency-consultation/pages";

/// A long list as it is drawn now.
#[derive(Clone)]
pub struct Window {
    /// The element around all lines.
    pub root: NodeRef,
    count: usize,
    at: Option<usize>,
    paged: UseStateHandle<bool>,
    place: Rc<RefCell<Place>>,
    heights: Rc<RefCell<Heights>>,
    update: UseForceUpdateHandle,
}

/// Draws a list of `count` lines; `what` tells it from others, and `at` is the line that the keys are on.
#[hook]
pub fn use_window(what: &AttrValue, count: usize, at: Option<usize>) -> Window {
    let root = use_node_ref();
    let paged = use_state_eq(is_paged);
    let place = use_mut_ref(|| Place::top_of(what.clone(), at));
    place.borrow_mut().follow(what, count, at);
    let heights = use_memo(what.clone(), |_| RefCell::new(Heights::unknown()));
    let update = use_force_update();
    let window = Window { root, count, at, paged, place, heights, update };
    use_effect({
        let window = window.clone();
        move || {
            window.focus_on_page();
            let watch = window.watch();
            move || drop(watch)
        }
    });
    window
}

impl Window {
    /// The pieces of a part of the list, from top to bottom.
    pub fn pieces(&self, part: &Range<usize>) -> Vec<Piece> {
        let mut pieces = pieces(part, &self.drawn());
        if self.is_paged() {
            pieces.retain(|piece| matches!(piece, Piece::Line(_)));
        }
        pieces
    }

    /// The line that the tab key leads to.
    pub fn reached(&self) -> usize {
        let drawn = self.drawn();
        let at = self.at.filter(|at| drawn.iter().any(|run| run.contains(at)));
        at.unwrap_or(drawn[0].start)
    }

    /// How many lines a part of this length has, for those who hear the list, where not all of them are there.
    pub fn size(&self, part: &Range<usize>) -> Option<String> {
        self.is_long().then(|| part.len().to_string())
    }

    /// Which one of its part a line is, likewise.
    pub fn position(&self, part: &Range<usize>, line: usize) -> Option<String> {
        self.is_long().then(|| (line - part.start + 1).to_string())
    }

    /// The page that is shown.
    pub fn page(&self) -> Pages {
        Pages::of(self.count, self.place.borrow().page())
    }

    /// Room for lines that are not drawn, in the place of which paper says `told`. A style attribute would be refused by
    /// strict policies, and the height of a picture is none.
    pub fn view_gap(&self, gap: &Range<usize>, told: String) -> Html {
        // In whole pixels: what prints fractions is larger to download than all of this.
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "no page is 2^32 pixels high"
        )]
        let height = self.heights.borrow().of(gap.clone()) as u32;
        html! {
            <li key={format!("gap-{}", gap.start)} class="window-gap" aria-hidden="true" data-gap={gap.start.to_string()}>
                <svg width="1" height={height.to_string()} />
                <span class={EDGE} />
                <span class="print-only">{ told }</span>
            </li>
        }
    }

    /// Lets somebody choose pages; there is no choice where all lines are drawn.
    pub fn view_switch(&self, id: &'static str, label: AttrValue) -> Html {
        if !self.is_long() {
            return Html::default();
        }
        let chosen = !*self.paged;
        let onclick = {
            let (paged, place, at) = (self.paged.setter(), self.place.clone(), self.at);
            Callback::from(move |_: MouseEvent| {
                remember(chosen);
                place.borrow_mut().turn_to(at.map_or(0, Pages::page_with));
                paged.set(chosen);
            })
        };
        Button {
            id: Some(id.into()),
            kind: ButtonKind::Quiet,
            pressed: Some(!chosen),
            class: Some("window-switch no-print"),
            onclick: Some(onclick),
            ..Button::PLAIN
        }
        .view(label.into())
    }

    /// Leads from page to page.
    pub fn view_pages(&self, words: PageWords) -> Html {
        if !self.is_paged() {
            return Html::default();
        }
        let window = self.clone();
        let on_turn = Callback::from(move |to| {
            window.place.borrow_mut().turn_by_hand(to);
            window.update.force_update();
        });
        self.page().view(words, &on_turn)
    }

    fn is_long(&self) -> bool {
        self.count > WHOLE
    }

    fn is_paged(&self) -> bool {
        self.is_long() && *self.paged
    }

    fn drawn(&self) -> [Range<usize>; 2] {
        self.place.borrow().drawn(self.count, *self.paged)
    }

    fn watch(&self) -> Option<Watch> {
        if !self.is_long() || self.is_paged() {
            return None;
        }
        let list: Element = self.root.cast()?;
        let window = self.clone();
        let hear = {
            let list = list.clone();
            move |seen: &[watch::Seen]| {
                let guessed = window.heights.borrow_mut().measure(&drawn(&list));
                let heights = window.heights.borrow();
                let moved =
                    window.place.borrow_mut().see(seen, &heights, window.count, screen_height());
                if guessed || moved {
                    window.update.force_update();
                }
            }
        };
        Some(Watch::over(&list, hear))
    }

    /// Who turns to a page goes on at its first line.
    fn focus_on_page(&self) {
        if !self.place.borrow_mut().was_turned() {
            return;
        }
        let list: Option<Element> = self.root.cast();
        let first =
            list.and_then(|list| list.query_selector("[data-line] > button").ok().flatten());
        if let Some(first) = first {
            focus(first.unchecked_ref::<HtmlElement>());
        }
    }
}

/// Without storage, which a browser may refuse, a list begins without pages.
fn is_paged() -> bool {
    let storage = web_sys::window().and_then(|window| window.session_storage().ok().flatten());
    storage.and_then(|storage| storage.get_item(PAGED).ok().flatten()).is_some()
}

fn remember(paged: bool) {
    let storage = web_sys::window().and_then(|window| window.session_storage().ok().flatten());
    if let Some(storage) = storage {
        // What cannot be kept is chosen again.
        let _ = if paged { storage.set_item(PAGED, "") } else { storage.remove_item(PAGED) };
    }
}
