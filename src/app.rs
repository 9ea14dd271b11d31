//! The composition root: signs the officer in, keeps the clock, provides the desk, and picks the screen.

mod clock;
mod counting;
mod screen;
pub(crate) mod supplied;

use std::rc::Rc;

use consultation::view::{Counts, Session};
use futures::FutureExt;
use gloo_timers::callback::Timeout;
use wasm_bindgen::JsValue;
use yew::prelude::*;

use self::clock::use_clock;
use self::counting::{Counting, use_counts};
use self::screen::Screen;
use self::supplied::Documents;
use crate::backend::host::HostObject;
use crate::backend::http::Http;
use crate::backend::{BackendError, BackendHandle};
use crate::desk::{Announcement, Desk, HostEvent, Intent, Route};
use crate::done::Done;
use crate::drafts::Drafts;
use crate::element::{Attributes, Given, Host};
use crate::failure::Failure;
use crate::focusing::{go_on_to_heading, use_focus_kept, use_focus_on_heading};
use crate::locale;
use crate::ui::{FieldWords, Skeleton, on_press};

/// The result of an act is on the screen before it is announced, because live regions are silent while its dialog is open.
const PAUSE_MS: u32 = 150;

/// The input of the application from the element.
#[derive(Clone, PartialEq, Properties)]
pub struct AppProps {
    /// The element's attributes as they are now.
    pub attributes: Attributes,
    /// The properties that the page has set.
    pub given: Given,
    /// The page around the widget.
    pub host: Host,
    /// Increases each time the page calls `refresh()`.
    pub refreshes: u32,
}

/// The widget's content.
#[component]
pub fn App(props: &AppProps) -> Html {
    let clock = use_clock();
    let backend = {
        let heard = clock.heard.clone();
        // A refresh also asks the page for a new token: another officer may have signed in.
        use_memo(
            (
                props.attributes.api.clone(),
                props.host.clone(),
                props.given.backend.clone(),
                props.refreshes,
            ),
            move |(api, host, object, _)| match object {
                Some(object) => BackendHandle::new(HostObject::new(object.clone()), heard.clone()),
                None => BackendHandle::new(Http::new(api, Rc::new(host.clone())), heard.clone()),
            },
        )
    };
    let is_gone = use_mut_ref(|| false);
    {
        let is_gone = is_gone.clone();
        use_effect_with((), |()| move || *is_gone.borrow_mut() = true);
    }
    let emit = use_callback(props.host.clone(), move |event: HostEvent, host| {
        // Errors that come with the end of the widget are none.
        if !(*is_gone.borrow() && matches!(event, HostEvent::Error { .. })) {
            tell(host, &event);
        }
    });
    let attempts = use_state(|| 0_u32);
    let documents = Documents::of(&props.given);
    let session = use_session((*backend).clone(), documents, *attempts, emit.clone());
    let again = {
        let attempts = attempts.clone();
        Callback::from(move |()| attempts.set(*attempts + 1))
    };

    let locale = props.attributes.locale;
    match &*session {
        SessionState::Loading => {
            Skeleton { label: locale::app::words(locale).loading.into(), rows: 5 }.view()
        }
        SessionState::Failed(error) => {
            Failure { error: error.clone(), locale, again: Some(again), again_label: None }.view()
        }
        SessionState::Signed(session) => html! {
            <Signed
                app={props.clone()}
                backend={(*backend).clone()}
                session={session.clone()}
                now={clock.now.unwrap_or(session.0.now)}
                {emit}
            />
        },
    }
}

/// A session is compared by identity: see [`Desk`].
#[derive(Clone)]
struct SharedSession(Rc<Session>);

impl PartialEq for SharedSession {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

#[derive(Clone, PartialEq)]
enum SessionState {
    Loading,
    Signed(SharedSession),
    Failed(BackendError),
}

/// Loads the session with each new backend, each attempt and each document that the page supplies; the old one stays until
/// the new one is loaded.
#[hook]
fn use_session(
    backend: BackendHandle,
    documents: Documents,
    attempt: u32,
    emit: Callback<HostEvent>,
) -> UseStateHandle<SessionState> {
    let state = use_state(|| SessionState::Loading);
    let newest = use_mut_ref(|| 0_u32);
    {
        let state = state.clone();
        use_effect_with((backend, documents, attempt), move |(backend, documents, _)| {
            let (backend, documents) = (backend.clone(), documents.clone());
            let this = *newest.borrow();
            let superseded = {
                let newest = newest.clone();
                move || *newest.borrow() != this
            };
            if matches!(*state, SessionState::Failed(_)) {
                state.set(SessionState::Loading);
            }
            yew::platform::spawn_local(async move {
                let reading = documents.reading(&emit).await;
                if superseded() {
                    return;
                }
                documents.take_messages(reading);
                let answer = backend.session().await;
                if superseded() {
                    return;
                }
                state.set(match answer {
                    Ok(session) => {
                        let session = documents.put_in(reading, session, &emit);
                        SessionState::Signed(SharedSession(Rc::new(session)))
                    }
                    Err(error) => {
                        emit.emit(HostEvent::Error { code: error.code().to_owned() });
                        SessionState::Failed(error)
                    }
                });
            });
            move || *newest.borrow_mut() += 1
        });
    }
    state
}

#[derive(PartialEq, Properties)]
struct SignedProps {
    app: AppProps,
    backend: BackendHandle,
    session: SharedSession,
    now: chrono::DateTime<chrono::FixedOffset>,
    emit: Callback<HostEvent>,
}

/// The widget once the officer is known.
#[component]
fn Signed(props: &SignedProps) -> Html {
    let AppProps { attributes, host, refreshes, .. } = &props.app;
    let said = use_state(|| (0_u32, None::<Announcement>));
    let say = {
        let (said, times) = (said.setter(), use_mut_ref(|| 0_u32));
        use_callback((), move |announcement, ()| {
            let (said, times) = (said.clone(), times.clone());
            let say = move || {
                *times.borrow_mut() += 1;
                said.set((*times.borrow(), Some(announcement)));
            };
            Timeout::new(PAUSE_MS, say).forget();
        })
    };
    let done = use_state_eq(|| None::<Rc<Done>>);
    let tell = {
        let done = done.setter();
        use_callback((), move |act: Option<Done>, ()| done.set(act.map(Rc::new)))
    };
    let navigate = use_callback(host.clone(), |route: Route, host| {
        let id = route.consultation().map(|id| id.to_string());
        host.navigate(route.view(), id.as_deref());
    });
    let draft_policy = use_callback(host.clone(), |(), host| {
        let host = host.clone();
        async move { host.drafts().await }.boxed_local()
    });
    let allows = use_callback(host.clone(), |intent: Intent, host| may(host, intent));
    let Counting { count, changes } = use_counts(props.backend.clone(), props.emit.clone());
    // What was just sent or signed changes the counts.
    let emit = use_callback((props.emit.clone(), count), |event: HostEvent, (emit, count)| {
        let changes_counts = !matches!(
            event,
            HostEvent::Error { .. } | HostEvent::DocumentRefused { .. } | HostEvent::Counts(_)
        );
        emit.emit(event);
        if changes_counts {
            count.emit(());
        }
    });

    let actor = &props.session.0.actor;
    let drafts = use_memo((actor.agency.clone(), actor.officer.clone()), |_| Drafts::of(actor));

    let route = Route::of(attributes);
    let region = use_node_ref();
    use_focus_on_heading(route, region.clone());
    use_focus_kept(said.1.as_ref().filter(|said| said.of_act).map(|_| said.0), region.clone());

    let arrived = use_callback(region.clone(), |(), region| go_on_to_heading(region));
    let desk = Desk {
        session: props.session.0.clone(),
        now: props.now,
        locale: attributes.locale,
        drafts: (*drafts).clone(),
        draft_policy,
        backend: props.backend.clone(),
        refreshes: refreshes.wrapping_add(changes),
        navigate,
        emit,
        allows,
        say,
        done: (*done).clone(),
        tell,
        arrived,
    };
    let field_words =
        FieldWords { old_font: locale::app::words(attributes.locale).old_font.into() };
    html! {
        <ContextProvider<Desk> context={desk}>
            <ContextProvider<FieldWords> context={field_words}>
                <LiveRegion times={said.0} said={said.1.clone()} />
                <div
                    ref={region}
                    class="screen"
                    role="region"
                    aria-label={locale::app::view(attributes.locale, attributes.view)}
                    tabindex="-1"
                    onmousedown={on_press()}
                >
                    // What one officer has on the screen is not for the next one who signs in.
                    <Screen key={format!("{}/{}", actor.agency, actor.officer)} {route} />
                </div>
            </ContextProvider<FieldWords>>
        </ContextProvider<Desk>>
    }
}

#[derive(PartialEq, Properties)]
struct LiveRegionProps {
    /// An announcement that is repeated gets another number.
    times: u32,
    said: Option<Announcement>,
}

#[component]
fn LiveRegion(props: &LiveRegionProps) -> Html {
    let text = |urgent| {
        let said = props.said.as_ref().filter(|said| said.urgent == urgent)?;
        Some(html! { <span key={props.times}>{ &said.text }</span> })
    };
    html! {
        <>
            <p role="status" class="visually-hidden">{ text(false) }</p>
            <p role="alert" class="visually-hidden">{ text(true) }</p>
        </>
    }
}

fn tell(host: &Host, event: &HostEvent) {
    let about = |id: &uuid::Uuid| detail(&[("id", id.to_string().into())]);
    match event {
        HostEvent::Sent { id } => host.emit("sent", &about(id)),
        HostEvent::Answered { id } => host.emit("answered", &about(id)),
        HostEvent::Returned { id } => host.emit("returned", &about(id)),
        HostEvent::Concluded { id } => host.emit("concluded", &about(id)),
        HostEvent::Error { code } => host.emit("error", &detail(&[("code", code.into())])),
        HostEvent::DocumentRefused { code, path } => {
            let place = [("code", (*code).into()), ("path", path.into())];
            host.emit("error", &detail(&place));
        }
        HostEvent::Counts(Counts { to_answer, to_sign, to_settle, overdue }) => {
            let counts = [
                ("toAnswer", (*to_answer).into()),
                ("toSign", (*to_sign).into()),
                ("toSettle", (*to_settle).into()),
                ("overdue", (*overdue).into()),
            ];
            host.emit("counts", &detail(&counts));
        }
    }
}

fn may(host: &Host, intent: Intent) -> bool {
    let (name, id) = match intent {
        Intent::Send { id } => ("before-send", id),
        Intent::Answer { id } => ("before-answer", id),
    };
    host.allows(name, &detail(&[("id", id.to_string().into())]))
}

fn detail(entries: &[(&str, JsValue)]) -> JsValue {
    let object = js_sys::Object::new();
    for (name, value) in entries {
        js_sys::Reflect::set(&object, &(*name).into(), value)
            .expect("a new object takes any property");
    }
    object.into()
}
