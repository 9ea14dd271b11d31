//! The screens that are fetched when they are first opened, so that the first screen appears soon.
//!
//! With the feature `split`, `cargo xtask build` puts each function of `split`, and everything that only it leads to, into
//! a separate module. Naming a screen other than through [`Lazy`] pulls it back into the first download; `cargo xtask size`
//! shows that.

use futures::FutureExt;
use futures::future::LocalBoxFuture;
use uuid::Uuid;
use wasm_bindgen::JsValue;
use yew::prelude::*;

use crate::app::messages;
use crate::app::supplied::{self, Documents};
use crate::backend::{BackendError, SignedIn};
use crate::desk::failure::Failure;
use crate::desk::loading::use_loaded;
use crate::desk::{FrontDesk, use_front_desk};
use crate::drafts::{DraftPolicy, Drafts};
use crate::locale;
use crate::page::event::HostEvent;
use crate::reply::pane::{RequestPaneProps, ShowRequest};
use crate::reply::request::RequestPane;
use crate::screens::ask::Ask;
use crate::screens::asked::Asked;
use crate::screens::consultation::Consultation;
use crate::screens::oversight::Oversight;
use crate::ui::Skeleton;

/// A screen, with its content.
#[derive(Clone, PartialEq)]
pub enum Screen {
    /// The consultations of the agency as the asker.
    Asked,
    /// The form of a request, of a draft or a new one.
    Ask(Option<Uuid>),
    /// One consultation, whole.
    Consultation(Uuid),
    /// How timely agencies reply.
    Oversight,
    /// A request to the agency, to read and to reply to.
    Request(RequestPaneProps),
}

impl Screen {
    /// The module that it is in.
    pub fn module(&self) -> Module {
        match self {
            Self::Asked => Module::Asked,
            Self::Ask(_) => Module::Asking,
            Self::Consultation(_) => Module::Consultation,
            Self::Oversight => Module::Oversight,
            Self::Request(_) => Module::Replying,
        }
    }
}

/// The unit of fetching.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Module {
    /// The list of the consultations of the agency as the asker.
    Asked,
    /// The form of a request.
    Asking,
    /// Whole consultations, and what the asker and the monitor do about them.
    Consultation,
    /// Timeliness.
    Oversight,
    /// Requests and replies.
    Replying,
}

/// Draws the screens of a module, and is part of it. Reads the rules first, with which the screens work.
type Draw = fn(&Screen, &FrontDesk) -> Result<Html, BackendError>;

/// Reads the officer's drafts; part of the modules whose screens have some.
type OpenDrafts = fn(Drafts, DraftPolicy) -> LocalBoxFuture<'static, ()>;

/// The rest of a module.
#[derive(Clone, Copy)]
pub struct Part {
    draw: Draw,
    open_drafts: Option<OpenDrafts>,
}

/// The screen to show.
#[derive(PartialEq, Properties)]
pub struct LazyProps {
    /// The screen.
    pub screen: Screen,
}

/// Shows a screen as soon as its module is loaded.
#[component]
pub fn Lazy(props: &LazyProps) -> Html {
    let desk = use_front_desk();
    let loaded = {
        let desk = desk.clone();
        use_loaded(props.screen.module(), move |_, module| fetch(module, desk.clone()))
    };
    let drawn = match (&loaded.value, loaded.error) {
        (Some(part), _) => (part.draw)(&props.screen, &desk),
        (None, Some(error)) => Err(error),
        (None, None) => {
            let label = locale::app::words(desk.locale).loading.into();
            Ok(Skeleton { label, rows: 6 }.view())
        }
    };
    drawn.unwrap_or_else(|error| {
        Failure { error, locale: desk.locale, again: Some(loaded.reload), again_label: None }.view()
    })
}

/// Draws requests by [`Lazy`].
pub fn show_request() -> ShowRequest {
    ShowRequest(Callback::from(|request| html! { <Lazy screen={Screen::Request(request)} /> }))
}

async fn fetch(module: Module, desk: FrontDesk) -> Result<Part, BackendError> {
    let part = match module {
        Module::Asked => split::asked().await,
        Module::Asking => split::asking().await,
        Module::Consultation => split::consultation().await,
        Module::Oversight => split::oversight().await,
        Module::Replying => split::replying().await,
    }?;
    // The page is asked for its key once, because it may have to fetch it, and not with each screen.
    if let Some(open) = part.open_drafts
        && !desk.drafts.is_open()
    {
        open(desk.drafts, desk.draft_policy.emit(()).await).await;
    }
    Ok(part)
}

type PutIn = fn(&SignedIn, &Documents, &Callback<HostEvent>) -> Result<SignedIn, BackendError>;

/// The code that reads the documents that the page supplies.
#[derive(Clone, Copy)]
pub(crate) struct Reading {
    /// Puts register, calendar, policy and sources into a session.
    pub documents: PutIn,
    /// Applies the page's texts.
    pub messages: fn(&JsValue),
}

const READING: Reading = Reading { documents: supplied::put_in, messages: messages::take };

/// Fetches the code that reads the documents that the page supplies.
pub(crate) async fn reading() -> Result<Reading, BackendError> {
    split::reading().await
}

fn open_drafts(drafts: Drafts, policy: DraftPolicy) -> LocalBoxFuture<'static, ()> {
    async move { drafts.open(policy).await }.boxed_local()
}

const ASKED: Part = Part { draw: view_asked, open_drafts: None };
const ASKING: Part = Part { draw: view_asking, open_drafts: Some(open_drafts) };
const CONSULTATION: Part = Part { draw: view_consultation, open_drafts: Some(open_drafts) };
const OVERSIGHT: Part = Part { draw: view_oversight, open_drafts: None };
const REPLYING: Part = Part { draw: view_replying, open_drafts: Some(open_drafts) };

#[cfg(feature = "split")]
impl From<wasm_split_helpers::SplitLoaderError> for BackendError {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self::Unreachable
    }
}

#[expect(
    clippy::unnecessary_wraps,
    reason = "the list needs no rules, which other modules may fail to read"
)]
fn view_asked(_: &Screen, _: &FrontDesk) -> Result<Html, BackendError> {
    Ok(html! { <Asked /> })
}

// Screens of other modules never come to the following functions: see `Screen::module`.

fn view_asking(screen: &Screen, desk: &FrontDesk) -> Result<Html, BackendError> {
    desk.signed_in.session()?;
    let Screen::Ask(consultation) = screen else { return Ok(Html::default()) };
    Ok(html! { <Ask consultation={*consultation} /> })
}

fn view_consultation(screen: &Screen, desk: &FrontDesk) -> Result<Html, BackendError> {
    desk.signed_in.session()?;
    let Screen::Consultation(id) = screen else { return Ok(Html::default()) };
    Ok(html! { <Consultation key={id.to_string()} id={*id} /> })
}

fn view_oversight(_: &Screen, desk: &FrontDesk) -> Result<Html, BackendError> {
    desk.signed_in.session()?;
    Ok(html! { <Oversight /> })
}

fn view_replying(screen: &Screen, desk: &FrontDesk) -> Result<Html, BackendError> {
    desk.signed_in.session()?;
    let Screen::Request(request) = screen else { return Ok(Html::default()) };
    Ok(html! { <RequestPane key={request.id.to_string()} ..request.clone() /> })
}

#[cfg(feature = "split")]
mod split {
    #![expect(
        clippy::unnecessary_wraps,
        reason = "what fails is the fetching, outside the function"
    )]

    use wasm_split_helpers::wasm_split;

    use super::{BackendError, Part, Reading};

    #[wasm_split(asked, fallible)]
    pub fn asked() -> Result<Part, BackendError> {
        Ok(super::ASKED)
    }

    #[wasm_split(asking, fallible)]
    pub fn asking() -> Result<Part, BackendError> {
        Ok(super::ASKING)
    }

    #[wasm_split(consultation, fallible)]
    pub fn consultation() -> Result<Part, BackendError> {
        Ok(super::CONSULTATION)
    }

    #[wasm_split(oversight, fallible)]
    pub fn oversight() -> Result<Part, BackendError> {
        Ok(super::OVERSIGHT)
    }

    #[wasm_split(replying, fallible)]
    pub fn replying() -> Result<Part, BackendError> {
        Ok(super::REPLYING)
    }

    #[wasm_split(reading, fallible)]
    pub fn reading() -> Result<Reading, BackendError> {
        Ok(super::READING)
    }
}

/// The whole widget in one module, for tests.
#[cfg(not(feature = "split"))]
mod split {
    use std::future::{Ready, ready};

    use super::{BackendError, Part, Reading};

    pub fn asked() -> Ready<Result<Part, BackendError>> {
        ready(Ok(super::ASKED))
    }

    pub fn asking() -> Ready<Result<Part, BackendError>> {
        ready(Ok(super::ASKING))
    }

    pub fn consultation() -> Ready<Result<Part, BackendError>> {
        ready(Ok(super::CONSULTATION))
    }

    pub fn oversight() -> Ready<Result<Part, BackendError>> {
        ready(Ok(super::OVERSIGHT))
    }

    pub fn replying() -> Ready<Result<Part, BackendError>> {
        ready(Ok(super::REPLYING))
    }

    pub fn reading() -> Ready<Result<Reading, BackendError>> {
        ready(Ok(super::READING))
    }
}
