//! The inbox: the list beside the open request, or in a narrow place one after the other.

use std::rc::Rc;

use consultation::agency::Role;
use consultation::consultation::Stage;
use futures::future::try_join;
use uuid::Uuid;
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};
use yew::prelude::*;

use super::list::{List, line_id};
use super::state::{Action, Entry, InboxState, Place, Rows, Shown, Step, Tab, folding};
use super::words;
use crate::backend::{BackendError, BackendHandle};
use crate::desk::failure::Failure;
use crate::desk::loading::{Loaded, use_loaded};
use crate::desk::{FrontDesk, use_front_desk};
use crate::form::capacity;
use crate::hooks::{UseStateHandle, use_effect_with, use_memo, use_mut_ref, use_state_eq};
use crate::identity::Same;
use crate::locale;
use crate::reply::pane::{Doing, RequestPaneProps, use_request_pane};
use crate::route::Route;
use crate::ui::{
    Button, ButtonKind, EmptyState, Icon, PageHead, Query, Skeleton, Tabs, TextField, focus_by_id,
    has_modifier,
};

const SEARCH: &str = "inbox-search";

/// What is open in the inbox.
#[derive(Clone, PartialEq, Properties)]
pub struct InboxProps {
    /// The consultation that the page names, if any.
    #[prop_or_default]
    pub open: Option<Uuid>,
}

/// The inbox of whoever acts.
#[component]
pub fn Inbox(props: &InboxProps) -> Html {
    let desk = use_front_desk();
    let role = desk.signed_in.actor.role;
    let signs = capacity::signs(&desk);
    let loaded = use_loaded(signs, load);
    let state = use_reducer(|| InboxState::new(Tab::of(role)));
    let doing = use_state_eq(Doing::default);
    let show_request = use_request_pane();
    let root = use_node_ref();

    let listed = use_listed(&loaded, &state, &desk);
    let onkeydown = {
        let (state, root, listed) = (state.clone(), root.clone(), listed.clone());
        let reading = *doing == Doing::Reading;
        Callback::from(move |event: KeyboardEvent| {
            if reading {
                handle_key(&event, &state, listed.as_ref(), &root);
            }
        })
    };
    use_effect_with(props.open, {
        let state = state.dispatcher();
        move |open| state.dispatch(open.map_or(Action::Closed, Action::Opened))
    });
    use_focus_on_line(&state, root.clone());
    let on_open = {
        let (state, doing, navigate) = (state.dispatcher(), doing.setter(), desk.navigate.clone());
        let rows = loaded.value.clone();
        Callback::from(move |line: Place| match rows.as_ref().map(|rows| rows.entry(line)) {
            None => {}
            // A monitor rules where both sides and the whole record are in sight.
            Some(Entry::Request(row)) if role == Role::Monitor => {
                navigate.emit(Route::Consultation(row.consultation));
            }
            Some(Entry::Request(row)) => {
                doing.set(Doing::Reading);
                state.dispatch(Action::Opened(row.consultation));
            }
            Some(Entry::Draft(row)) if row.stage == Stage::Open => {
                navigate.emit(Route::Consultation(row.consultation));
            }
            Some(Entry::Draft(row)) => {
                navigate.emit(Route::Ask { consultation: Some(row.consultation) });
            }
        })
    };
    let pane = view_pane(&state, &doing, &loaded, &show_request, &desk);
    html! {
        <div
            ref={root}
            class={classes!(
                "inbox",
                state.open.is_some().then_some("inbox-with-request"),
                (*doing != Doing::Reading).then_some("inbox-replying"),
            )}
            {onkeydown}
        >
            <div class="inbox-lists">
                { view_head(&state, &desk) }
                { view_tabs(&state, &loaded, listed.as_ref(), on_open, &desk) }
            </div>
            <div class="inbox-pane">{ pane }</div>
        </div>
    }
}

async fn load(backend: BackendHandle, signs: bool) -> Result<Rows, BackendError> {
    let asked = async { if signs { backend.asked().await } else { Ok(Vec::new()) } };
    let (requests, asked) = try_join(backend.inbox(), asked).await?;
    Ok(Rows { requests, asked })
}

/// The rows, and those of them that are shown.
#[derive(Clone, PartialEq)]
struct Listed {
    rows: Same<Rows>,
    shown: Same<Shown>,
}

impl Listed {
    fn consultations(&self) -> Vec<Uuid> {
        let places = self.shown.places.iter();
        places.map(|place| self.rows.entry(*place).consultation()).collect()
    }
}

/// Finds what is shown: once for what was loaded and what is searched for, and not with every drawing.
#[hook]
fn use_listed(loaded: &Loaded<Rows>, state: &InboxState, desk: &FrontDesk) -> Option<Listed> {
    let rows = loaded.value.clone().map(Same);
    let folding = use_memo((rows.clone(), desk.signed_in.clone()), |(rows, signed_in)| {
        rows.clone().map(|rows| folding(rows.0, signed_in.register.clone()))
    });
    let shown = use_memo(
        (rows.clone(), Same(folding), state.tab, state.search.clone()),
        |(rows, folding, tab, search)| {
            let folding = folding.0.as_ref().as_ref()?;
            let shown = Shown::of(rows.as_ref()?, folding, *tab, &Query::typed(search));
            Some(Same(Rc::new(shown)))
        },
    );
    let shown = (*shown).clone();
    rows.zip(shown).map(|(rows, shown)| Listed { rows, shown })
}

fn handle_key(
    event: &KeyboardEvent,
    state: &UseReducerHandle<InboxState>,
    listed: Option<&Listed>,
    root: &NodeRef,
) {
    if has_modifier(event) {
        return;
    }
    let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else {
        return;
    };
    let in_field = matches!(target.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT");
    let is_search = target.id() == SEARCH;
    let on_line = target.class_list().contains("inbox-line");
    let step = match event.key().as_str() {
        "/" if !in_field => {
            event.prevent_default();
            if let Some(root) = root.cast::<Element>() {
                focus_by_id(&root, SEARCH);
            }
            return;
        }
        "Escape" if !in_field && state.open.is_some() && !in_dialog(&target) => {
            event.prevent_default();
            state.dispatch(Action::Closed);
            return;
        }
        "ArrowDown" if on_line || is_search => Step::Down,
        "ArrowUp" if on_line => Step::Up,
        "Home" if on_line => Step::First,
        "End" if on_line => Step::Last,
        _ => return,
    };
    event.prevent_default();
    let step = if is_search { Step::First } else { step };
    let lines = listed.map(Listed::consultations).unwrap_or_default();
    let first = lines.first().copied();
    state.dispatch(Action::Moved(step, lines));
    // The list is where it was when the focus was there last: it does not change.
    if let (true, Some(first), Some(root)) = (is_search, first, root.cast::<Element>()) {
        focus_by_id(&root, &line_id(first));
    }
}

fn in_dialog(target: &Element) -> bool {
    target.closest("dialog").is_ok_and(|dialog| dialog.is_some())
}

/// The focus follows the arrow keys, and goes back to the line when its request is closed.
#[hook]
fn use_focus_on_line(state: &UseReducerHandle<InboxState>, root: NodeRef) {
    let before = use_mut_ref(|| state.open);
    use_effect_with((state.at, state.by_key, state.open), move |(at, by_key, open)| {
        let closed = before.replace(*open).is_some() && open.is_none();
        if let (true, Some(at), Some(root)) = (closed || *by_key, at, root.cast::<Element>()) {
            focus_by_id(&root, &line_id(*at));
        }
    });
}

fn view_head(state: &UseReducerHandle<InboxState>, desk: &FrontDesk) -> Html {
    let words = locale::inbox::words(desk.locale);
    let monitor = desk.signed_in.actor.role == Role::Monitor;
    let on_search = {
        let state = state.dispatcher();
        Callback::from(move |text| state.dispatch(Action::SearchTyped(text)))
    };
    html! {
        <>
            {
                PageHead {
                    title: if monitor { words.title_monitor } else { words.title }.into(),
                    ..PageHead::PLAIN
                }
                .view(Html::default())
            }
            <div class="inbox-search">
                <TextField
                    id={SEARCH}
                    label={words.search}
                    label_hidden=true
                    kind="search"
                    placeholder={words.search_example}
                    value={state.search.clone()}
                    on_change={on_search}
                />
            </div>
        </>
    }
}

fn view_tabs(
    state: &UseReducerHandle<InboxState>,
    loaded: &Loaded<Rows>,
    listed: Option<&Listed>,
    on_open: Callback<Place>,
    desk: &FrontDesk,
) -> Html {
    let words = locale::inbox::words(desk.locale);
    let is_searched = !state.search.trim().is_empty();
    let searched = listed.filter(|_| is_searched).map(|listed| match listed.shown.places.len() {
        0 => words.nothing_found.to_owned(),
        count => locale::inbox::found(count, desk.locale),
    });
    let own = Tab::of(desk.signed_in.actor.role);
    let tabs = own.iter().map(|tab| crate::ui::Tab {
        value: value(*tab),
        label: words::tab(*tab, desk.locale).into(),
        count: loaded.value.as_ref().map(|rows| rows.count(*tab)),
    });
    // What should not happen takes no room as long as it has not.
    let tabs = tabs.filter(|tab| {
        tab.value != value(Tab::Closed) || state.tab == Tab::Closed || tab.count > Some(0)
    });
    let on_select = {
        let state = state.dispatcher();
        Callback::from(move |chosen: AttrValue| {
            if let Some(tab) = own.iter().find(|tab| value(**tab) == chosen) {
                state.dispatch(Action::TabChosen(*tab));
            }
        })
    };
    html! {
        <Tabs
            id="inbox-tabs"
            label={words.lists}
            tabs={tabs.collect::<Vec<_>>()}
            selected={value(state.tab)}
            {on_select}
        >
            <p role="status" class="visually-hidden">{ searched }</p>
            { view_list(state, loaded, listed, on_open, desk) }
        </Tabs>
    }
}

fn view_list(
    state: &UseReducerHandle<InboxState>,
    loaded: &Loaded<Rows>,
    listed: Option<&Listed>,
    on_open: Callback<Place>,
    desk: &FrontDesk,
) -> Html {
    let words = locale::inbox::words(desk.locale);
    let failure = loaded.error.as_ref().map(|error| {
        let again = loaded.reload.clone();
        Failure { error: error.clone(), locale: desk.locale, again: Some(again), again_label: None }
            .view()
    });
    let Some(Listed { rows, shown }) = listed.cloned() else {
        return failure.unwrap_or_else(|| Skeleton { label: words.loading.into(), rows: 5 }.view());
    };
    let on_focus = {
        let state = state.dispatcher();
        Callback::from(move |line| state.dispatch(Action::Focused(line)))
    };
    let content = if !shown.places.is_empty() {
        let what = [&*value(state.tab), "/", &state.search].concat();
        html! { <List {rows} {shown} {what} at={state.at} open={state.open} {on_open} {on_focus} /> }
    } else if state.search.trim().is_empty() {
        let (title, detail) = words::empty(state.tab, desk.locale);
        EmptyState { title: title.into(), icon: Some(Icon::CheckCircle) }.view(detail.into())
    } else {
        let clear = {
            let state = state.dispatcher();
            Callback::from(move |event: MouseEvent| {
                // The button goes away with what it clears.
                focus_by_id(&event.target_unchecked_into(), SEARCH);
                state.dispatch(Action::SearchTyped(String::new()));
            })
        };
        EmptyState { title: words.nothing_found.into(), icon: Some(Icon::Search) }.view(html! {
            <>
                <p>{ words.nothing_found_advice }</p>
                {
                    Button {
                        onclick: Some(clear),
                        ..Button::PLAIN
                    }
                    .view(words.clear_search.into())
                }
            </>
        })
    };
    html! { <>{ failure }{ content }</> }
}

fn view_pane(
    state: &UseReducerHandle<InboxState>,
    doing: &UseStateHandle<Doing>,
    loaded: &Loaded<Rows>,
    show: &Callback<RequestPaneProps, Html>,
    desk: &FrontDesk,
) -> Html {
    let words = locale::inbox::words(desk.locale);
    let Some(id) = state.open else {
        return EmptyState { title: words.nothing_open.into(), icon: Some(Icon::Document) }
            .view(words.nothing_open_advice.into());
    };
    let on_do = {
        let doing = doing.setter();
        Callback::from(move |next| doing.set(next))
    };
    let back = {
        let state = state.dispatcher();
        let onclick = Callback::from(move |_: MouseEvent| state.dispatch(Action::Closed));
        Button {
            kind: ButtonKind::Link,
            icon: Some(Icon::ChevronLeft),
            class: Some("inbox-back"),
            onclick: Some(onclick),
            ..Button::PLAIN
        }
        .view(words.back.into())
    };
    let on_stored = loaded.reload.clone();
    let request = RequestPaneProps { id, doing: **doing, on_do, on_stored, back: Some(back) };
    show.emit(request)
}

const fn value(tab: Tab) -> AttrValue {
    AttrValue::Static(match tab {
        Tab::ToAnswer => "to-answer",
        Tab::ToSign => "to-sign",
        Tab::Answered => "answered",
        Tab::Closed => "closed",
        Tab::ToRule => "to-rule",
    })
}
