//! The composition root: signs the officer in, keeps the clock, provides the desk, and picks the screen.

mod clock;
mod counting;
pub mod lazy;
pub(crate) mod messages;
mod screen;
mod session;
pub(crate) mod supplied;

use std::rc::Rc;

use futures::FutureExt;
use gloo_timers::callback::Timeout;
use yew::prelude::*;

use self::clock::use_clock;
use self::counting::{Counting, use_counts};
use self::screen::Screen;
use self::session::{SessionState, use_session};
use self::supplied::Documents;
use crate::backend::host::HostObject;
use crate::backend::http::Http;
use crate::backend::{BackendHandle, SignedIn};
use crate::desk::done::Done;
use crate::desk::failure::Failure;
use crate::desk::focusing::{go_on_to_heading, use_focus_kept, use_focus_on_heading};
use crate::desk::{Announcement, FrontDesk};
use crate::drafts::Drafts;
use crate::hooks::{use_callback, use_effect_with, use_memo, use_mut_ref, use_state, use_state_eq};
use crate::identity::Same;
use crate::locale;
use crate::page::attributes::Attributes;
use crate::page::event::{self, HostEvent, Intent};
use crate::page::given::Given;
use crate::page::host::Host;
use crate::reply::pane::ShowRequest;
use crate::route::Route;
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
            event::tell(host, &event);
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
        SessionState::Signed(signed_in) => html! {
            <Signed
                app={props.clone()}
                backend={(*backend).clone()}
                signed_in={signed_in.clone()}
                now={clock.now.unwrap_or(signed_in.now)}
                {emit}
            />
        },
    }
}

#[derive(PartialEq, Properties)]
struct SignedProps {
    app: AppProps,
    backend: BackendHandle,
    signed_in: Same<SignedIn>,
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
    let allows = use_callback(host.clone(), |intent: Intent, host| event::may(host, intent));
    let Counting { count_after_act, changes } =
        use_counts(props.backend.clone(), props.emit.clone());
    // What was just sent or signed changes the counts.
    let emit =
        use_callback((props.emit.clone(), count_after_act), |event: HostEvent, (emit, count)| {
            let changes_counts = !matches!(
                event,
                HostEvent::Error { .. } | HostEvent::DocumentRefused { .. } | HostEvent::Counts(_)
            );
            emit.emit(event);
            if changes_counts {
                count.emit(());
            }
        });

    let actor = &props.signed_in.actor;
    let drafts = use_memo((actor.agency.clone(), actor.officer.clone()), |_| Drafts::of(actor));

    let show_request = use_memo((), |()| lazy::show_request());
    let route = Route::of(attributes.view, attributes.consultation.as_deref());
    let region = use_node_ref();
    use_focus_on_heading(route, region.clone());
    use_focus_kept(said.1.as_ref().filter(|said| said.of_act).map(|_| said.0), region.clone());

    let arrived = use_callback(region.clone(), |(), region| go_on_to_heading(region));
    let desk = FrontDesk {
        signed_in: props.signed_in.clone(),
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
        <ContextProvider<FrontDesk> context={desk}>
            <ContextProvider<FieldWords> context={field_words}>
            <ContextProvider<ShowRequest> context={(*show_request).clone()}>
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
            </ContextProvider<ShowRequest>>
            </ContextProvider<FieldWords>>
        </ContextProvider<FrontDesk>>
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
