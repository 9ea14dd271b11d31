//! Sees when a gap of a list comes near the screen. Whatever scrolls, the page or a part of it, in this document or around
//! it: an observer of intersections hears of it, and a listener does not.

use js_sys::Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, HtmlElement, IntersectionObserver, IntersectionObserverEntry, Window};

/// The edge of a gap, which reaches over the lines beside it: they are drawn before the gap is seen.
pub const EDGE: &str = "window-edge";
const EDGES: &str = ".window-edge";

/// Browsers show a page at a quarter of its size at least: more than four screens are seen by no one. The frame of a page that
/// is as high as its content seems to be one that is.
const SMALLEST_ZOOM: f64 = 4.0;

/// The part of a gap that is seen: its first line, and what of it lies within the screen, measured from its top.
#[derive(Clone, Debug, PartialEq)]
pub struct Seen {
    /// The first line of the gap.
    pub first: usize,
    /// Where the part begins.
    pub from: f64,
    /// Where it ends.
    pub to: f64,
}

/// Watches the gaps of a list until it is dropped.
pub struct Watch {
    observer: Option<IntersectionObserver>,
    _hear: Closure<dyn FnMut(Array)>,
}

impl Watch {
    /// Tells `hear` which gaps in `list` are seen now, be it none, and of each that comes to be.
    pub fn over(list: &Element, hear: impl Fn(&[Seen]) + 'static) -> Self {
        let hear = Closure::<dyn FnMut(Array)>::new(move |entries: Array| {
            let entries = entries.iter().map(JsCast::unchecked_into);
            hear(&entries.filter_map(|entry| seen(&entry)).collect::<Vec<_>>());
        });
        let observer = IntersectionObserver::new(hear.as_ref().unchecked_ref()).ok();
        if let Some(observer) = &observer {
            for edge in elements(list, EDGES) {
                observer.observe(&edge);
            }
        }
        Self { observer, _hear: hear }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        if let Some(observer) = &self.observer {
            observer.disconnect();
        }
    }
}

fn seen(entry: &IntersectionObserverEntry) -> Option<Seen> {
    if !entry.is_intersecting() {
        return None;
    }
    let edge: HtmlElement = entry.target().dyn_into().ok()?;
    let first = number(&edge.parent_element()?, "data-gap")?;
    // The edge begins above the gap where it reaches over lines.
    let top = entry.bounding_client_rect().top() - f64::from(edge.offset_top());
    let part = entry.intersection_rect();
    Some(Seen { first, from: part.top() - top, to: part.bottom() - top })
}

/// The lines that are drawn in a list, with their heights.
pub fn drawn(list: &Element) -> Vec<(usize, f64)> {
    let height = |line: HtmlElement| {
        Some((number(&line, "data-line")?, line.get_bounding_client_rect().height()))
    };
    elements(list, "[data-line]").into_iter().filter_map(height).collect()
}

/// As much as is seen at a time, in pixels, or somewhat more.
pub fn screen_height() -> f64 {
    let Some(window) = web_sys::window() else { return 0.0 };
    let inner = window.inner_height().ok().and_then(|height| height.as_f64());
    inner.unwrap_or_default().min(SMALLEST_ZOOM * longer_side(&window))
}

fn longer_side(window: &Window) -> f64 {
    let screen = window.screen().ok();
    let sides = screen.map(|screen| screen.width().into_iter().chain(screen.height()));
    sides.into_iter().flatten().max().map_or(f64::INFINITY, f64::from)
}

fn number(element: &Element, attribute: &str) -> Option<usize> {
    element.get_attribute(attribute)?.parse().ok()
}

fn elements(list: &Element, selector: &str) -> Vec<HtmlElement> {
    let found = list.query_selector_all(selector).ok();
    let found = found.iter().flat_map(|found| (0..found.length()).map(|at| found.item(at)));
    found.flatten().map(JsCast::unchecked_into).collect()
}
