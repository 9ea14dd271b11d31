//! What this agency has asked (`Đã lấy ý kiến`): what it has to do first, then by the time left.
//!
//! - `state`: which consultations are shown, in which order, and the keyboard, without the view
//! - `list`: the lines

mod list;
mod state;
mod words;

use std::rc::Rc;

use consultation::agency::{Register, Role};
use consultation::consultation::Stage;
use consultation::view::AskedRow;
use uuid::Uuid;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

use self::list::{List, line_id};
pub use self::state::Filter;
use self::state::{Action, AskedState, Step};
use crate::desk::done_panel::DonePanel;
use crate::desk::failure::Failure;
use crate::desk::loading::{Loaded, use_loaded};
use crate::desk::{FrontDesk, use_front_desk};
use crate::form::capacity;
use crate::hooks::{use_effect_with, use_memo};
use crate::identity::Same;
use crate::locale;
use crate::locale::Locale;
use crate::route::Route;
use crate::ui::{
    Button, ButtonKind, EmptyState, Folding, Icon, PageHead, Query, Skeleton, Tab, Tabs, TextField,
    focus_by_id, has_modifier,
};

const SEARCH: &str = "asked-search";

/// The list of what this agency has asked.
#[component]
pub fn Asked() -> Html {
    let desk = use_front_desk();
    let words = locale::asked::words(desk.locale);
    let loaded = use_loaded((), |backend, ()| async move { backend.asked().await });
    let on_ask = desk.navigate.reform(|_: MouseEvent| Route::Ask { consultation: None });
    let actions = (desk.signed_in.actor.role != Role::Monitor).then(|| {
        Button {
            kind: ButtonKind::Primary,
            icon: Some(Icon::Plus),
            onclick: Some(on_ask),
            ..Button::PLAIN
        }
        .view(words.ask.into())
    });
    html! {
        <div class="asked">
            <DonePanel />
            {
                PageHead {
                    title: words.title.into(),
                    actions,
                    ..PageHead::PLAIN
                }
                .view(Html::default())
            }
            { view_loaded(&loaded, &desk) }
        </div>
    }
}

fn view_loaded(loaded: &Loaded<Vec<AskedRow>>, desk: &FrontDesk) -> Html {
    let words = locale::asked::words(desk.locale);
    let failure = loaded.error.clone().map(|error| {
        Failure {
            error,
            locale: desk.locale,
            again: Some(loaded.reload.clone()),
            again_label: None,
        }
        .view()
    });
    match (&loaded.value, failure) {
        (None, Some(failure)) => failure,
        (None, None) => Skeleton { label: words.loading.into(), rows: 6 }.view(),
        // What was loaded before stays in sight when it cannot be loaded again.
        (Some(rows), failure) => html! { <>{ failure }<Lists rows={Same(rows.clone())} /></> },
    }
}

#[derive(Clone, PartialEq, Properties)]
struct ListsProps {
    rows: Same<Vec<AskedRow>>,
}

/// The search, the stages and the lines of the stage that is shown.
#[component]
fn Lists(props: &ListsProps) -> Html {
    let desk = use_front_desk();
    let words = locale::asked::words(desk.locale);
    let signs = capacity::signs(&desk);
    let state = use_reducer(|| AskedState {
        filter: Filter::first(&props.rows, signs),
        ..AskedState::default()
    });
    let root = use_node_ref();
    let (tabs, shown) = use_shown(&props.rows, &state, &desk);
    let searched = (!state.search.trim().is_empty()).then(|| match shown.len() {
        0 => words.nothing_found.to_owned(),
        count => locale::inbox::found(count, desk.locale),
    });
    let lines: Rc<Vec<Uuid>> =
        Rc::new(shown.iter().map(|place| props.rows[*place].consultation).collect());

    // The focus follows the keys, not the mouse.
    use_effect_with((state.at, state.by_key, root.clone()), |(at, by_key, root)| {
        if let (Some(at), true, Some(root)) = (at, by_key, root.cast::<HtmlElement>()) {
            focus_by_id(&root, &line_id(*at));
        }
    });
    let onkeydown = {
        let dispatcher = state.dispatcher();
        let root = root.clone();
        Callback::from(move |event: KeyboardEvent| {
            if has_modifier(&event) || is_typed_into(&event) {
                return;
            }
            if event.key() == "/" {
                if let Some(root) = root.cast::<HtmlElement>() {
                    focus_by_id(&root, SEARCH);
                }
            } else if let Some(step) = step(&event) {
                dispatcher.dispatch(Action::Moved(step, lines.clone()));
                // From the search the first line is reached again and again, though the list has not moved since.
                let from_search = tag(&event).as_deref() == Some("INPUT");
                if let (true, Some(first), Some(root)) =
                    (from_search, lines.first(), root.cast::<HtmlElement>())
                {
                    focus_by_id(&root, &line_id(*first));
                }
            } else {
                return;
            }
            event.prevent_default();
        })
    };
    let on_select = {
        let dispatcher = state.dispatcher();
        Callback::from(move |value: AttrValue| {
            dispatcher.dispatch(Action::FilterChosen(Filter::named(&value)));
        })
    };
    let on_search = {
        let dispatcher = state.dispatcher();
        Callback::from(move |text| dispatcher.dispatch(Action::SearchTyped(text)))
    };
    let on_open = {
        let rows = props.rows.clone();
        desk.navigate.reform(move |place: usize| route(&rows[place]))
    };
    let on_focus = {
        let dispatcher = state.dispatcher();
        Callback::from(move |line| dispatcher.dispatch(Action::Focused(line)))
    };
    let what = [state.filter.as_str(), "/", &state.search].concat();
    html! {
        <div ref={root} {onkeydown}>
            <Tabs
                id="asked-stages"
                label={words.stages}
                tabs={(*tabs).clone()}
                selected={state.filter.as_str()}
                {on_select}
            >
                <div class="asked-search">
                    <TextField
                        id={SEARCH}
                        label={words.search}
                        label_hidden={true}
                        kind="search"
                        placeholder={words.search_hint}
                        value={state.search.clone()}
                        on_change={on_search}
                    />
                </div>
                <p role="status" class="visually-hidden">{ searched }</p>
                if shown.is_empty() {
                    { view_empty(&state, &desk) }
                } else {
                    <List rows={props.rows.clone()} {shown} {what} at={state.at} {on_open} {on_focus} />
                }
            </Tabs>
        </div>
    }
}

/// Counts and finds: once for what was loaded and what is searched for, and not with every drawing.
#[hook]
fn use_shown(
    rows: &Same<Vec<AskedRow>>,
    state: &AskedState,
    desk: &FrontDesk,
) -> (Rc<Vec<Tab>>, Same<Vec<usize>>) {
    let signs = capacity::signs(desk);
    let signed_in = desk.signed_in.clone();
    let tabs = use_memo((rows.clone(), signs, desk.locale), |(rows, signs, locale)| {
        tabs(rows, *signs, *locale)
    });
    let folding = use_memo((rows.clone(), signed_in, desk.locale), |(rows, signed_in, locale)| {
        let (rows, register, locale) = (rows.clone(), signed_in.register.clone(), *locale);
        Folding::of(rows.len(), move |place| text(&rows[place], &register, locale))
    });
    let shown = use_memo(
        (rows.clone(), Same(folding), state.filter, state.search.clone(), signs),
        |(rows, folding, filter, search, signs)| {
            let query = Query::typed(search);
            state::shown(rows, *filter, *signs, |place| {
                query.is_empty() || folding.fits(place, &query)
            })
        },
    );
    (tabs, Same(shown))
}

fn tabs(rows: &[AskedRow], signs: bool, locale: Locale) -> Vec<Tab> {
    Filter::ALL
        .iter()
        .map(|filter| Tab {
            value: filter.as_str().into(),
            label: words::filter(*filter, locale).into(),
            count: Some(rows.iter().filter(|row| filter.takes(row, signs)).count()),
        })
        .collect()
}

fn view_empty(state: &AskedState, desk: &FrontDesk) -> Html {
    let words = locale::asked::words(desk.locale);
    if state.search.trim().is_empty() {
        EmptyState { title: words.empty.into(), icon: Some(Icon::Send) }
            .view(words.empty_detail.into())
    } else {
        EmptyState { title: words.nothing_found.into(), icon: Some(Icon::Search) }
            .view(Html::default())
    }
}

/// What a consultation is found by: subject, dossier, agencies, officer.
fn text(row: &AskedRow, register: &Register, locale: Locale) -> String {
    let agencies = row
        .consultees
        .iter()
        .map(|consultee| consultation_words::agency_name(register, &consultee.agency, locale));
    let officer = row
        .officer
        .iter()
        .map(|officer| consultation_words::officer_name(register, officer, locale));
    [row.subject.as_str(), row.dossier_number.as_str()]
        .into_iter()
        .chain(agencies)
        .chain(officer)
        .collect::<Vec<_>>()
        .join(" ")
}

/// A draft opens as a draft, what was sent as a consultation.
fn route(row: &AskedRow) -> Route {
    match row.stage {
        Stage::Unwritten | Stage::AwaitingSignature | Stage::SentBack => {
            Route::Ask { consultation: Some(row.consultation) }
        }
        Stage::Open | Stage::Concluded | Stage::Withdrawn => Route::Consultation(row.consultation),
    }
}

fn step(event: &KeyboardEvent) -> Option<Step> {
    // The arrow keys of the tabs are the tabs' own.
    let on_a_tab =
        target(event).is_some_and(|target| target.get_attribute("role").as_deref() == Some("tab"));
    match event.key().as_str() {
        "ArrowDown" if tag(event).as_deref() == Some("INPUT") => Some(Step::First),
        "ArrowDown" => Some(Step::Down),
        "ArrowUp" => Some(Step::Up),
        "Home" if !on_a_tab => Some(Step::First),
        "End" if !on_a_tab => Some(Step::Last),
        _ => None,
    }
}

/// Letters and the keys that move the caret belong to the field; only the arrow down leads from it into the list.
fn is_typed_into(event: &KeyboardEvent) -> bool {
    tag(event).as_deref() == Some("INPUT") && event.key() != "ArrowDown"
}

fn tag(event: &KeyboardEvent) -> Option<String> {
    target(event).map(|target| target.tag_name())
}

fn target(event: &KeyboardEvent) -> Option<HtmlElement> {
    event.target()?.dyn_into().ok()
}
