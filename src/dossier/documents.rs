//! The documents on which an opinion is asked: links elsewhere, and files kept by the service.

use consultation::request::{Document, DocumentSource};
use uuid::Uuid;
use wasm_bindgen::JsCast;
use web_sys::{HtmlAnchorElement, Url};
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::desk::{Desk, use_desk};
use crate::hooks::use_state_eq;
use crate::locale;
use crate::ui::{Button, ButtonKind, Icon, Notice, NoticeKind, written};

/// The documents of a consultation.
#[derive(Clone, PartialEq, Properties)]
pub struct DocumentsProps {
    /// The consultation.
    pub consultation: Uuid,
    /// The documents.
    pub documents: Vec<Document>,
}

/// The documents, each with a link to read it.
#[component]
pub fn Documents(props: &DocumentsProps) -> Html {
    let words = locale::answer::words(use_desk().locale);
    let items = props.documents.iter().enumerate().map(|(index, document)| {
        let shown = match &document.source {
            DocumentSource::Link { url } => view_link(&document.title, url, words.opens_elsewhere),
            DocumentSource::Upload { sha256, bytes, .. } => html! {
                <Download
                    consultation={props.consultation}
                    title={document.title.to_string()}
                    sha256={sha256.clone()}
                    bytes={*bytes}
                />
            },
        };
        html! { <li key={index}>{ shown }</li> }
    });
    html! { <ul role="list" class="documents">{ for items }</ul> }
}

/// A file that the service keeps.
#[derive(Clone, PartialEq, Properties)]
pub struct DownloadProps {
    /// The consultation it belongs to.
    pub consultation: Uuid,
    /// Its title.
    pub title: String,
    /// Its digest.
    pub sha256: String,
    /// Its size.
    pub bytes: u64,
    /// Whether the title stands beside it already.
    #[prop_or_default]
    pub titled: bool,
}

/// The link to a file, and a message if it could not be fetched.
#[component]
pub fn Download(props: &DownloadProps) -> Html {
    let desk = use_desk();
    let words = locale::answer::words(desk.locale);
    let failed = use_state_eq(|| false);
    let busy = use_state_eq(|| false);
    let onclick = {
        let (desk, failed, busy) = (desk.clone(), failed.setter(), busy.setter());
        let DownloadProps { consultation, title, sha256, .. } = props.clone();
        Callback::from(move |_: MouseEvent| {
            let (desk, failed, busy) = (desk.clone(), failed.clone(), busy.clone());
            let (sha256, title) = (sha256.clone(), title.clone());
            busy.set(true);
            spawn_local(async move {
                failed.set(fetch(&desk, consultation, &sha256, &title).await.is_none());
                busy.set(false);
            });
        })
    };
    let size = locale::ask::size(desk.locale, props.bytes);
    let (label, about) = if props.titled {
        let of = html! { <span class="visually-hidden">{ ": " }{ written(&props.title) }</span> };
        (html! { <>{ words.download }{ of }</> }, format!(" · {size}"))
    } else {
        (written(&props.title), format!(" · {} · {size}", words.download))
    };
    html! {
        <>
            {
                Button {
                    kind: ButtonKind::Link,
                    icon: Some(Icon::Download),
                    busy: *busy,
                    onclick: Some(onclick),
                    ..Button::PLAIN
                }
                .view(label)
            }
            <span class="muted small">{ about }</span>
            if *failed {
                {
                    Notice {
                        kind: NoticeKind::Error,
                        announce: true,
                        ..Notice::PLAIN
                    }
                    .view(words.download_failed.into())
                }
            }
        </>
    }
}

/// Only web addresses become links; anything else stays text.
fn view_link(title: &str, url: &str, elsewhere: &'static str) -> Html {
    let is_web = ["https://", "http://"].iter().any(|scheme| url.starts_with(scheme));
    if !is_web {
        return written(&format!("{title}: {url}"));
    }
    html! {
        <>
            <a href={url.to_owned()} target="_blank" rel="noopener noreferrer">
                { Icon::External.view() }
                { " " }
                { written(title) }
            </a>
            <span class="muted small">{ format!(" · {elsewhere}") }</span>
        </>
    }
}

/// Fetches the bytes and passes them to the browser as a file. Nothing if the service or the browser failed.
async fn fetch(desk: &Desk, id: Uuid, sha256: &str, title: &str) -> Option<()> {
    let blob = desk.backend.document(id, sha256).await.ok()?;
    let url = Url::create_object_url_with_blob(&blob).ok()?;
    let link = web_sys::window()?.document()?.create_element("a").ok()?;
    let link: HtmlAnchorElement = link.dyn_into().ok()?;
    link.set_href(&url);
    link.set_download(title);
    link.click();
    Url::revoke_object_url(&url).ok()
}
