//! A long list as an officer has it before them, with its style sheets.

use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement};

use crate::office::Screen;
use crate::office::patience::found;

const STYLES: &str = concat!(
    include_str!("../../styles/inbox.css"),
    include_str!("../../styles/asked.css"),
    include_str!("../../styles/window.css"),
    ".print-only { display: none } svg { overflow: hidden } ul { margin: 0; padding: 0 }",
);

#[wasm_bindgen(inline_js = r#"
    let calls = 0;
    const { normalize } = String.prototype;
    String.prototype.normalize = function (...given) {
        calls += 1;
        return normalize.apply(this, given);
    };
    export const calls_of_normalize = () => calls;
    export const put_styles = (rules) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(rules);
        document.adoptedStyleSheets = [sheet];
    };
    const list = () => document.querySelector("[data-screen] .window");
    export const scroll_list_to = (part) => {
        const { top, height } = list().getBoundingClientRect();
        const before = scrollY;
        scrollTo({ top: before + top + part * (height - innerHeight), behavior: "instant" });
        return Math.abs(scrollY - before) < 1;
    };
    export const seen_at = (part) => {
        const { left, width, top, bottom } = list().getBoundingClientRect();
        const from = Math.max(top, 0) + 40;
        const to = Math.min(bottom, innerHeight) - 10;
        const seen = document.elementFromPoint(left + width / 2, from + part * (to - from));
        return seen?.closest("[data-line], .inbox-group-title, .window-gap")?.className ?? "nothing";
    };
"#)]
extern "C" {
    pub fn calls_of_normalize() -> u32;
    fn put_styles(rules: &str);
    fn scroll_list_to(part: f64) -> bool;
    fn seen_at(part: f64) -> String;
}

pub struct List {
    pub screen: Screen,
    pub name: &'static str,
    place: Element,
}

impl List {
    pub async fn of(screen: impl Future<Output = Screen>, name: &'static str) -> Self {
        put_styles(STYLES);
        let screen = screen.await;
        let line = screen.finds("[data-line]").await;
        let place = line.closest("[data-screen]").expect("a valid selector").expect("a screen");
        Self { screen, name, place }
    }

    /// How many elements the screen is made of.
    pub fn elements(&self) -> u32 {
        self.all("*").len().try_into().expect("a count")
    }

    fn all(&self, selector: &str) -> Vec<Element> {
        let found = self.place.query_selector_all(selector).expect("a valid selector");
        (0..found.length()).filter_map(|at| found.item(at)?.dyn_into().ok()).collect()
    }

    /// What the lines say that are drawn.
    pub fn lines(&self) -> Vec<String> {
        self.all("[data-line]").iter().filter_map(|line| line.text_content()).collect()
    }

    /// The lines that the tab key leads to.
    pub fn reached(&self) -> Vec<usize> {
        self.all("[data-line]:has(> button[tabindex='0'])").iter().filter_map(line).collect()
    }

    /// Which of how many a line is said to be.
    pub fn place_of(&self, words: &str) -> [String; 2] {
        let lines = self.all("[data-line]");
        let says = |line: &&Element| line.text_content().is_some_and(|text| text.contains(words));
        let line = lines.iter().find(says).expect("it is drawn");
        ["aria-posinset", "aria-setsize"].map(|name| line.get_attribute(name).unwrap_or_default())
    }

    pub fn focuses_first(&self) {
        let first = self.screen.now("[data-line='0'] > button").expect("it is drawn");
        first.unchecked_into::<HtmlElement>().focus().expect("a button takes the focus");
    }

    /// Scrolls to a part of the list: 0 is its top, 1 its end. That is elsewhere once it is known how high lines are.
    pub async fn scrolls_to(&self, part: f64) {
        self.until(
            || scroll_list_to(part) && is_drawn(),
            || format!("{part} of the list: {:?}", seen()),
        )
        .await;
    }

    /// Waits until there is no gap on the screen.
    pub async fn is_drawn_where_it_is_seen(&self) {
        self.until(is_drawn, || format!("{:?}", seen())).await;
    }

    /// Waits until a line has the focus.
    pub async fn focus_comes_to(&self, wanted: usize) {
        let has_focus = || self.screen.focus().and_then(|focus| line(&focus.parent_element()?));
        self.until(|| has_focus() == Some(wanted), || format!("{:?}", has_focus())).await;
    }

    /// Waits until the lines are like that.
    pub async fn until_lines(&self, fit: impl Fn(&[String]) -> bool) {
        self.until(
            || Some(self.lines()).is_some_and(|lines| !lines.is_empty() && fit(&lines)),
            || format!("{:?}", self.lines()),
        )
        .await;
    }

    async fn until(&self, so: impl Fn() -> bool, instead: impl Fn() -> String) {
        let came = found(async || so().then_some(())).await;
        assert!(came.is_some(), "{}: {}", self.name, instead());
    }
}

fn is_drawn() -> bool {
    seen().iter().all(|seen| seen != "window-gap" && seen != "nothing")
}

fn seen() -> [String; 5] {
    [0.0, 0.25, 0.5, 0.75, 1.0].map(seen_at)
}

fn line(element: &Element) -> Option<usize> {
    element.get_attribute("data-line")?.parse().ok()
}
