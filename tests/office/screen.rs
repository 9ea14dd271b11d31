//! What an officer has before them, what they do there, and what they are told.

use agency_consultation::app::lazy;
use agency_consultation::app::lazy::Lazy;
use agency_consultation::desk::FrontDesk;
use agency_consultation::hooks::use_memo;
use agency_consultation::reply::pane::ShowRequest;
use agency_consultation::route::Route;
use agency_consultation::screens::inbox::Inbox;
use consultation::agency::Register;
use consultation::violation::Violation;
use consultation_words::{Message, source_line};
use gloo_timers::future::TimeoutFuture;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use super::SUBJECT;
use super::patience::found;

#[wasm_bindgen(inline_js = r#"
    export const type_into = (field, text) => {
        field.value = text;
        field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    };
    export const choose = (field, value) => {
        field.value = value;
        field.dispatchEvent(new Event("change", { bubbles: true }));
    };
    export const press_key = (element, key) =>
        element.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
"#)]
extern "C" {
    fn type_into(field: &Element, text: &str);
    fn choose(field: &Element, value: &str);
    fn press_key(element: &Element, key: &str);
}

#[derive(PartialEq, Properties)]
struct StageProps {
    desk: FrontDesk,
    route: Route,
}

#[component]
fn Stage(props: &StageProps) -> Html {
    let draw = |screen| html! { <Lazy {screen} /> };
    let show_request = use_memo((), |()| lazy::show_request());
    html! {
        <ContextProvider<FrontDesk> context={props.desk.clone()}>
            <ContextProvider<ShowRequest> context={(*show_request).clone()}>
            {
                match props.route {
                    Route::Inbox | Route::Summary => html! { <Inbox /> },
                    Route::Request(id) => html! { <Inbox open={id} /> },
                    Route::Asked => draw(lazy::Screen::Asked),
                    Route::Ask { consultation } => draw(lazy::Screen::Ask(consultation)),
                    Route::Consultation(id) => draw(lazy::Screen::Consultation(id)),
                    Route::Oversight => draw(lazy::Screen::Oversight),
                }
            }
            </ContextProvider<ShowRequest>>
        </ContextProvider<FrontDesk>>
    }
}

/// What an officer has before them; it goes when the test lets go of it.
pub struct Screen {
    place: Element,
    register: Register,
    handle: Option<yew::AppHandle<Stage>>,
}

impl Drop for Screen {
    fn drop(&mut self) {
        if let Some(handle) = self.handle.take() {
            handle.destroy();
        }
        self.place.remove();
    }
}

impl Screen {
    pub(super) fn showing(desk: FrontDesk, route: Route) -> Self {
        let document = web_sys::window().and_then(|window| window.document()).expect("a document");
        // One at a time, as their ids are unique: a test that failed leaves its screen behind.
        if let Some(left) = document.query_selector("[data-screen]").expect("a valid selector") {
            left.remove();
        }
        let place = document.create_element("div").expect("div is a valid name");
        place.set_attribute("data-screen", "").expect("a valid name");
        document.body().expect("a body").append_child(&place).expect("a body takes any element");
        let register = Register::clone(&desk.signed_in.register);
        let props = StageProps { desk, route };
        let handle = yew::Renderer::<Stage>::with_root_and_props(place.clone(), props).render();
        Self { place, register, handle: Some(handle) }
    }

    /// The element that is shown, now or soon.
    pub async fn finds(&self, selector: &str) -> Element {
        self.waits_for(selector, || self.now(selector)).await
    }

    /// The element, where it is shown now.
    pub fn now(&self, selector: &str) -> Option<Element> {
        self.place.query_selector(selector).expect("a valid selector")
    }

    /// Waits until nothing matches any more.
    pub async fn misses(&self, selector: &str) {
        self.waits_for(selector, || self.now(selector).is_none().then_some(())).await;
    }

    /// Waits until an element says this.
    pub async fn reads(&self, selector: &str, words: &str) {
        self.waits_for(words, || said(&self.now(selector)?).contains(words).then_some(())).await;
    }

    /// Presses the last button with these words: that of a dialog or of an open form, where there is one.
    pub async fn presses(&self, words: &str) {
        let button = || self.all("button").into_iter().rfind(|button| said(button).contains(words));
        self.waits_for(words, button).await.click();
        self.draws().await;
    }

    /// Whether there is a button with these words now.
    pub fn offers(&self, words: &str) -> bool {
        self.all("button:enabled").iter().any(|button| said(button).contains(words))
    }

    /// Opens the request that the office was made with.
    pub async fn opens_the_request(&self) {
        self.finds(".inbox-line").await;
        self.presses(SUBJECT).await;
        self.finds(".request h1").await;
    }

    /// Clicks on an element.
    pub async fn clicks(&self, selector: &str) {
        self.finds(selector).await.unchecked_into::<HtmlElement>().click();
        self.draws().await;
    }

    /// Types a text in place of what is in a field.
    pub async fn types(&self, selector: &str, text: &str) {
        type_into(&self.finds(selector).await, text);
        self.draws().await;
    }

    /// Chooses what has this value in a field of choices.
    pub async fn chooses(&self, selector: &str, value: &str) {
        choose(&self.finds(selector).await, value);
        self.draws().await;
    }

    /// Clicks on a day of the calendar.
    pub async fn picks_day(&self, date: &str) {
        let day = || self.all("[role=gridcell]").into_iter().find(|day| said(day).contains(date));
        self.waits_for(date, day).await.click();
        self.draws().await;
    }

    /// Looks for something in a field that proposes, and takes the proposal with these words.
    pub async fn looks_up(&self, selector: &str, words: &str) {
        self.types(selector, words).await;
        let option = format!(":has(> {selector}) [role=option]");
        let fits = || self.all(&option).into_iter().find(|option| said(option).contains(words));
        self.waits_for(words, fits).await.click();
        self.draws().await;
    }

    /// Presses a key where the focus is.
    pub fn key(&self, key: &str) {
        press_key(&self.focus().expect("something has the focus"), key);
    }

    /// What has the focus.
    pub fn focus(&self) -> Option<Element> {
        self.place.owner_document()?.active_element()
    }

    /// Waits until something that matches has the focus.
    pub async fn has_focus_on(&self, selector: &str) {
        self.waits_for(selector, || self.focus()?.matches(selector).ok()?.then_some(())).await;
    }

    /// Waits until the list on top of the form refuses for this: what is wrong, the way out, the sentence of the
    /// directive. Where it belongs to a field, following its link must lead there, and there it must be told again.
    pub async fn refuses(&self, violation: &Violation) {
        let Message { what, .. } = self.message(violation);
        let Some(link) = self.lists(violation).await else {
            assert_eq!(violation.field(), None, "{what}: the list does not lead there");
            return;
        };
        let told = || {
            around(self.led_to(&link)?).find_map(|place| {
                let errors = place.query_selector_all(".field-error").expect("a valid selector");
                let mut errors = (0..errors.length()).filter_map(|index| errors.item(index));
                errors
                    .any(|error| error.text_content().unwrap_or_default().contains(&what))
                    .then_some(())
            })
        };
        self.waits_for(&format!("{} at {:?}", violation.code(), violation.field()), told).await;
    }

    /// The same for what is put right outside the form: the link must lead into what matches.
    pub async fn refuses_and_leads_to(&self, selector: &str, violation: &Violation) {
        let link = self.lists(violation).await.expect("a link");
        let within = || self.led_to(&link)?.closest(selector).expect("a valid selector");
        self.waits_for(&format!("{} at {selector}", violation.code()), within).await;
    }

    /// The same where what is wrong may be none of the form's own: says whether there is a link. It must not lead nowhere.
    pub async fn is_refused(&self, violation: &Violation) -> bool {
        let Some(link) = self.lists(violation).await else { return false };
        let left = || self.led_to(&link);
        self.waits_for(&format!("a place that {} leads to", violation.code()), left).await;
        true
    }

    /// The link of the list on top of the form that says this of a rule.
    async fn lists(&self, violation: &Violation) -> Option<HtmlElement> {
        let Message { what, next } = self.message(violation);
        let listed = || {
            let items = self.all(".error-summary li").into_iter();
            items.rev().find(|item| said(item).contains(&what))
        };
        let item = self.waits_for(&format!("{} in the list", violation.code()), listed).await;
        assert!(said(&item).contains(&next), "{what}: the list does not say {next:?}");
        let sources = super::sources();
        let cited = violation.directives();
        if let Some(source) = source_line(cited, &sources) {
            assert!(said(&item).contains(&source), "{what}: the list does not say who demands it");
        }
        item.query_selector("button").expect("a valid selector").map(JsCast::unchecked_into)
    }

    /// What has the focus once a link of the list was followed. It is followed again where the focus went elsewhere: a list
    /// takes the focus as it appears, and may do so only after it was seen.
    fn led_to(&self, link: &HtmlElement) -> Option<Element> {
        let own = |focus: &Element| {
            let in_list = focus.closest(".error-summary").expect("a valid selector").is_some();
            self.place.contains(Some(focus)) && !in_list
        };
        link.click();
        self.focus().filter(own)
    }

    /// Waits until a field has this in it.
    pub async fn has(&self, selector: &str, text: &str) {
        let field = self.finds(selector).await;
        let value = || js_sys::Reflect::get(&field, &"value".into()).ok()?.as_string();
        self.waits_for(text, || (value()? == text).then_some(())).await;
    }

    /// Waits until something says this of a rule: a notice, a dialog, the margin of a field.
    pub async fn tells(&self, selector: &str, violation: &Violation) {
        let Message { what, next } = self.message(violation);
        let told = || {
            let mut places = self.all(selector).into_iter();
            places.find(|place| said(place).contains(&what) && said(place).contains(&next))
        };
        self.waits_for(&format!("{} in {selector}", violation.code()), told).await;
    }

    /// Waits until it is told why an act is not offered.
    pub async fn tells_why_not(&self, selector: &str, violation: &Violation) {
        let Message { what, .. } = self.message(violation);
        let told = || self.all(selector).into_iter().find(|place| said(place).contains(&what));
        self.waits_for(&format!("{} in {selector}", violation.code()), told).await;
    }

    /// Waits until nothing is refused for this any more: it was put right.
    pub async fn is_content_with(&self, violation: &Violation) {
        let Message { what, .. } = self.message(violation);
        let silent = || (!said(&self.place).contains(&what)).then_some(());
        self.waits_for(&format!("{} put right", violation.code()), silent).await;
    }

    /// What is said of it in Vietnamese.
    pub fn message(&self, violation: &Violation) -> Message {
        consultation_words::violation(violation, &self.register, consultation_words::Locale::Vi)
    }

    fn all(&self, selector: &str) -> Vec<HtmlElement> {
        let found = self.place.query_selector_all(selector).expect("a valid selector");
        (0..found.length()).filter_map(|index| found.item(index)?.dyn_into().ok()).collect()
    }

    /// What was done is drawn, and all that follows from it, before anything else happens to the page: drawing is done in
    /// slices, and what is pressed between two of them is what was there before.
    async fn draws(&self) {
        for _ in 0..3 {
            TimeoutFuture::new(0).await;
        }
    }

    async fn waits_for<T>(&self, what: &str, look: impl Fn() -> Option<T>) -> T {
        let found = found(async || {
            look()?;
            self.draws().await;
            look()
        });
        let instead = || panic!("nothing came of {what:?} in: {:?}", self.place.text_content());
        found.await.unwrap_or_else(instead)
    }
}

fn said(element: &Element) -> String {
    element.text_content().unwrap_or_default()
}

/// An element and what it stands in, up to the part of the form.
fn around(element: Element) -> impl Iterator<Item = Element> {
    let part = element.closest("section").expect("a valid selector");
    std::iter::successors(Some(element), move |place| {
        place.parent_element().filter(|_| Some(place) != part.as_ref())
    })
}
