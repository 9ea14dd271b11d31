//! The documents that an opinion is asked on: links elsewhere, and files kept by the service.

use consultation::request::{Document, DocumentSource};
use uuid::Uuid;
use wasm_bindgen::JsCast;
use web_sys::{HtmlAnchorElement, Url};
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::desk::{Desk, use_desk};
use crate::locale;
use crate::ui::{Button, ButtonKind, Icon, Notice, NoticeKind, written};

/// Which documents of which consultation.
#[derive(Clone, PartialEq, Properties)]
pub struct DocumentsProps {
    /// The consultation.
    pub consultation: Uuid,
    /// The documents.
    pub documents: Vec<Document>,
}

/// The documents, each with a way to read it.
#[component]
pub fn Documents(props: &DocumentsProps) -> Html {
    let desk = use_desk();
    let words = locale::answer::words(desk.locale);
    let failed = use_state_eq(|| false);
    let busy = use_state_eq(|| None::<usize>);
    let items = props.documents.iter().enumerate().map(|(index, document)| {
        let shown = match &document.source {
            DocumentSource::Link { url } => view_link(&document.title, url, words.opens_elsewhere),
            DocumentSource::Upload { sha256, bytes, .. } => {
                let onclick = {
                    let (desk, failed, busy) = (desk.clone(), failed.clone(), busy.clone());
                    let (id, sha256) = (props.consultation, sha256.clone());
                    let title = document.title.to_string();
                    Callback::from(move |_: MouseEvent| {
                        let (desk, failed, busy) = (desk.clone(), failed.clone(), busy.clone());
                        let (sha256, title) = (sha256.clone(), title.clone());
                        busy.set(Some(index));
                        spawn_local(async move {
                            failed.set(fetch(&desk, id, &sha256, &title).await.is_none());
                            busy.set(None);
                        });
                    })
                };
                html! {
                    <>
                        {
                            Button {
                                kind: ButtonKind::Link,
                                icon: Some(Icon::Download),
                                busy: *busy == Some(index),
                                onclick: Some(onclick),
                                ..Button::PLAIN
                            }
                            .view(written(&document.title))
                        }
                        <span class="muted small">{ format!(" · {} · {}", words.download, size(*bytes)) }</span>
                    </>
                }
            }
        };
        html! { <li key={index}>{ shown }</li> }
    });
    html! {
        <>
            <ul role="list" class="documents">{ for items }</ul>
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

/// Only addresses of the web are followed; anything else stays text.
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

/// Fetches the bytes and hands them to the browser as a file. Nothing where the service or the browser did not.
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

/// A size as officers read it.
fn size(bytes: u64) -> String {
    const KILOBYTE: u64 = 1024;
    const MEGABYTE: u64 = 1024 * KILOBYTE;
    match bytes {
        0..KILOBYTE => format!("{bytes} B"),
        KILOBYTE..MEGABYTE => format!("{} KB", bytes / KILOBYTE),
        _ => format!("{},{} MB", bytes / MEGABYTE, bytes % MEGABYTE * 10 / MEGABYTE),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_short() {
        assert_eq!(size(512), "512 B");
        assert_eq!(size(20_480), "20 KB");
        assert_eq!(size(1_572_864), "1,5 MB");
    }
}
