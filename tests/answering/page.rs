//! The inbox in a page, with a record in memory behind it.

use std::rc::Rc;

use agency_consultation::ask::Ask;
use agency_consultation::backend::BackendHandle;
use agency_consultation::backend::in_memory::{SharedRecord, World};
use agency_consultation::desk::Desk;
use agency_consultation::drafts::{DraftPolicy, Drafts};
use agency_consultation::inbox::Inbox;
use agency_consultation::locale::Locale;
use chrono::DateTime;
use consultation::agency::{Name, Officer, Register, Role};
use consultation::clear_stance::Lexicon;
use consultation::command::{Capacity, Command};
use consultation::consultation::Withdrawal;
use consultation::policy::Policy;
use consultation::request::{Asked, Document, DocumentSource, Question, Request};
use consultation::view::ConsultationView;
use consultation::{Actor, Text};
use futures::FutureExt;
use futures::future::ready;
use gloo_timers::future::TimeoutFuture;
use uuid::Uuid;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

/// Long enough for a slow machine; a test that waits this long has failed.
const PATIENCE_MS: u32 = 10_000;
const STEP_MS: u32 = 10;

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

pub const SUBJECT: &str = "Dự thảo Quy chế phối hợp giữa các sở và xã, phường";

fn text(text: &str) -> Text {
    Text::new(text).expect("plain text")
}

/// An office: a register with an officer, a chief of office who signs by order or by delegation and a head for each
/// agency, and what they have sent to each other.
pub struct Office {
    record: SharedRecord,
    register: Register,
}

impl Office {
    /// An office in which nothing has happened yet.
    pub fn new() -> Self {
        let mut register: Register =
            serde_json::from_str(include_str!("../../data/agencies-sample.json"))
                .expect("the sample register");
        register.officers = register
            .agencies
            .iter()
            .flat_map(|agency| {
                let orders = vec![Capacity::ByOrder, Capacity::ByDelegation];
                [
                    ("chuyen-vien", Role::Officer, None),
                    ("chanh-van-phong", Role::Officer, Some(orders)),
                    ("thu-truong", Role::Head, None),
                ]
                .map(|(position, role, signs)| Officer {
                    id: format!("{}.{position}", agency.id).as_str().into(),
                    name: Name { vi: position.to_owned(), en: position.to_owned() },
                    agency: agency.id.clone(),
                    role,
                    signs,
                    inactive: false,
                })
            })
            .collect();
        let world = World {
            // A Sunday: what is sent now arrives on Monday, or when somebody opens it.
            now: DateTime::parse_from_rfc3339("2026-11-22T09:00:00+07:00").expect("a moment"),
            register: register.clone(),
            calendar: serde_json::from_str(include_str!("../../data/vietnam-working-days.json"))
                .expect("the sample calendar"),
            policy: Policy::default(),
            lexicon: Lexicon::default(),
        };
        Self { record: SharedRecord::new(world), register }
    }

    /// An office in which Sở Nội vụ has asked Sở Tư pháp and Sở Y tế.
    pub async fn with_a_request() -> Self {
        let office = Self::new();
        office.send_request().await;
        office
    }

    /// The screen of a draft of Sở Nội vụ that waits to be signed.
    pub async fn draft_before(&self, officer: &str) -> Screen {
        let id = self.submit_request().await.consultation.id;
        self.screen_of(officer, Some(id)).await
    }

    /// How a consultation of Sở Nội vụ was withdrawn, now or soon.
    pub async fn withdrawal(&self) -> Withdrawal {
        let backend = self.backend(self.actor("so-noi-vu.thu-truong"));
        for _ in 0..PATIENCE_MS / STEP_MS {
            for row in backend.asked().await.expect("a list") {
                let view = backend.consultation(row.consultation).await.expect("it is there");
                if let Some(withdrawal) = view.consultation.withdrawal {
                    return withdrawal;
                }
            }
            TimeoutFuture::new(STEP_MS).await;
        }
        panic!("nothing was withdrawn");
    }

    fn actor(&self, officer: &str) -> Actor {
        let officer = self.register.officer(&officer.into()).expect("an officer of the register");
        Actor {
            officer: officer.id.clone(),
            agency: officer.agency.clone(),
            role: officer.role,
            name: officer.name.vi.clone(),
        }
    }

    async fn submit_request(&self) -> ConsultationView {
        let submit = Command::SubmitRequest { request: request() };
        let drafts = self.backend(self.actor("so-noi-vu.chuyen-vien"));
        drafts.act(Uuid::new_v4(), 0, Uuid::new_v4(), &submit).await.expect("a sound request")
    }

    async fn send_request(&self) {
        let ConsultationView { consultation, .. } = self.submit_request().await;
        let send = Command::SendRequest { capacity: Capacity::Head };
        let signs = self.backend(self.actor("so-noi-vu.thu-truong"));
        signs
            .act(consultation.id, consultation.sequence, Uuid::new_v4(), &send)
            .await
            .expect("the head may send it");
    }

    fn backend(&self, actor: Actor) -> BackendHandle {
        BackendHandle::new(self.record.as_seen_by(actor), Callback::noop())
    }

    /// The inbox of an officer.
    pub async fn inbox_of(&self, officer: &str) -> Screen {
        self.screen_of(officer, None).await
    }

    async fn screen_of(&self, officer: &str, draft: Option<Uuid>) -> Screen {
        let actor = self.actor(officer);
        let backend = self.backend(actor.clone());
        let session = backend.session().await.expect("there is a session");
        let desk = Desk {
            now: session.now,
            session: Rc::new(session),
            locale: Locale::Vi,
            backend,
            drafts: Drafts::of(&actor),
            draft_policy: Callback::from(|()| ready(DraftPolicy::Plain).boxed_local()),
            refreshes: 0,
            navigate: Callback::noop(),
            emit: Callback::noop(),
            allows: Callback::from(|_| true),
            say: Callback::noop(),
        };
        let document = web_sys::window().and_then(|window| window.document()).expect("a document");
        let place = document.create_element("div").expect("div is a valid name");
        document.body().expect("a body").append_child(&place).expect("a body takes any element");
        let handle =
            yew::Renderer::<Stage>::with_root_and_props(place.clone(), StageProps { desk, draft })
                .render();
        Screen { place, handle: Some(handle) }
    }
}

fn request() -> Request {
    let asked = |agency: &str, justification: Option<&str>| Asked {
        agency: agency.into(),
        questions: vec![1],
        relevance_reason: text(&format!("Dự thảo quy định trách nhiệm phối hợp của {agency}")),
        justification: justification.map(text),
        what_is_new: None,
    };
    Request {
        subject: text(SUBJECT),
        dossier_number: text("HS-2026-118"),
        fields: vec!["interior.local-government".into(), "justice.legal-documents".into()],
        required_by: text("Điều 129 Luật Ban hành văn bản quy phạm pháp luật"),
        documents: vec![Document {
            title: text("Dự thảo Quy chế"),
            source: DocumentSource::Link { url: text("https://hscv.example.vn/ho-so/118") },
        }],
        questions: vec![Question {
            number: 1,
            text: text("Thời hạn phối hợp 05 ngày làm việc tại Điều 7 có khả thi không?"),
            own_position: text("Sở Nội vụ đề xuất giữ thời hạn 05 ngày làm việc."),
        }],
        consultees: vec![
            asked("so-tu-phap", None),
            asked("so-y-te", Some("Điều 12 quy định phối hợp về y tế cơ sở")),
        ],
        due_on: "2026-12-02".parse().ok(),
        responsible_officer: Some("so-noi-vu.chuyen-vien".into()),
        ..Request::default()
    }
}

#[derive(PartialEq, Properties)]
struct StageProps {
    desk: Desk,
    /// The draft that is shown in place of the inbox.
    draft: Option<Uuid>,
}

#[component]
fn Stage(props: &StageProps) -> Html {
    html! {
        <ContextProvider<Desk> context={props.desk.clone()}>
            if props.draft.is_some() {
                <Ask consultation={props.draft} />
            } else {
                <Inbox />
            }
        </ContextProvider<Desk>>
    }
}

/// What an officer has before them; it goes when the test lets go of it.
pub struct Screen {
    place: Element,
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
    /// The element that is shown, now or soon.
    pub async fn finds(&self, selector: &str) -> Element {
        self.waits_for(selector, || self.now(selector)).await
    }

    /// The element, where it is shown now.
    pub fn now(&self, selector: &str) -> Option<Element> {
        self.place.query_selector(selector).expect("a valid selector")
    }

    /// Waits until an element says this.
    pub async fn reads(&self, selector: &str, words: &str) {
        self.waits_for(words, || {
            let said = self.now(selector)?.text_content().unwrap_or_default();
            said.contains(words).then_some(())
        })
        .await;
    }

    /// Presses the last button with these words: that of a dialog, where one is open.
    pub async fn presses(&self, words: &str) {
        let button = self
            .waits_for(words, || {
                let buttons = self.place.query_selector_all("button").expect("a valid selector");
                (0..buttons.length())
                    .filter_map(|index| buttons.item(index)?.dyn_into::<HtmlElement>().ok())
                    .rfind(|button| button.text_content().unwrap_or_default().contains(words))
            })
            .await;
        button.click();
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
    }

    /// Types a text in place of what is in a field.
    pub async fn types(&self, selector: &str, text: &str) {
        type_into(&self.finds(selector).await, text);
    }

    /// Chooses what has this value in a field of choices.
    pub async fn chooses(&self, selector: &str, value: &str) {
        choose(&self.finds(selector).await, value);
        // What was chosen is drawn before anything else happens to the page.
        TimeoutFuture::new(0).await;
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

    async fn waits_for<T>(&self, what: &str, look: impl Fn() -> Option<T>) -> T {
        for _ in 0..PATIENCE_MS / STEP_MS {
            if let Some(found) = look() {
                return found;
            }
            TimeoutFuture::new(STEP_MS).await;
        }
        panic!("nothing came of {what:?} in: {:?}", self.place.text_content());
    }
}
