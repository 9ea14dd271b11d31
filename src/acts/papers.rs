//! The documents that the asker gives as information: files, uploaded as they are chosen.

use consultation::Text;
use consultation::request::Document;
use web_sys::{File, HtmlInputElement};
use yew::platform::spawn_local;
use yew::prelude::*;

use super::act::Action;
use crate::backend::BackendError;
use crate::desk::{Desk, use_desk};
use crate::hooks::use_state;
use crate::locale;
use crate::locale::settle;
use crate::ui::{Button, ButtonKind, Icon};

/// The documents given.
#[derive(Clone, PartialEq, Properties)]
pub struct PapersProps {
    /// Unique within the widget.
    pub id: AttrValue,
    /// The files that the service keeps.
    pub documents: Vec<Document>,
    /// The problem with them.
    pub error: Option<AttrValue>,
    /// Called when a file is added or removed.
    pub on_action: Callback<Action>,
}

/// The files, and the button to add one.
#[component]
pub fn Papers(props: &PapersProps) -> Html {
    let desk = use_desk();
    let words = settle::words(desk.locale);
    let failed = use_state(|| None::<Failed>);
    let sending = use_state(|| 0_u32);
    let onchange = {
        let (desk, on_action) = (desk.clone(), props.on_action.clone());
        let (failed, sending) = (failed.clone(), sending.clone());
        Callback::from(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            let file = input.files().and_then(|list| list.item(0));
            // The same file can be chosen again after it failed.
            input.set_value("");
            let Some(file) = file else { return };
            sending.set(*sending + 1);
            failed.set(None);
            let (desk, on_action) = (desk.clone(), on_action.clone());
            let (failed, sending) = (failed.clone(), sending.clone());
            spawn_local(async move {
                match kept(&desk, file).await {
                    Ok(document) => on_action.emit(Action::DocumentBrought(document)),
                    Err(why) => failed.set(Some(why)),
                }
                sending.set(sending.saturating_sub(1));
            });
        })
    };
    let failed = failed.as_ref().map(|failed| failed.words(&desk));
    let error = failed.as_ref().or(props.error.as_ref());
    html! {
        <fieldset
            id={props.id.clone()}
            class={classes!("field", error.is_some().then_some("field-wrong"))}
        >
            <legend class="field-label">{ words.papers_given }</legend>
            <ul role="list" class="stack-tight">
                for (index, document) in props.documents.iter().enumerate() {
                    { view_document(index, document, &props.on_action, &desk) }
                }
            </ul>
            if *sending > 0 {
                <p role="status" class="muted">{ locale::ask::words(desk.locale).uploading }</p>
            }
            if let Some(error) = error {
                <p class="field-error" role="alert">{ Icon::Exclamation.view() }<span>{ error }</span></p>
            }
            <div class="row">
                <label class="button button-secondary ask-file">
                    <input type="file" class="visually-hidden" {onchange} />
                    { Icon::Attachment.view() }
                    { locale::ask::words(desk.locale).add_file }
                </label>
            </div>
        </fieldset>
    }
}

fn view_document(
    index: usize,
    document: &Document,
    on_action: &Callback<Action>,
    desk: &Desk,
) -> Html {
    let title = document.title.to_string();
    let remove = locale::ask::remove(desk.locale, &title);
    html! {
        <li key={index} class="row">
            <strong>{ title }</strong>
            {
                Button {
                    kind: ButtonKind::Quiet,
                    icon: Some(Icon::Trash),
                    label: Some(remove.into()),
                    onclick: Some(on_action.reform(move |_| Action::DocumentRemoved(index))),
                    ..Button::PLAIN
                }
                .view(Html::default())
            }
        </li>
    }
}

/// The file as the service keeps it, under its own name.
async fn kept(desk: &Desk, file: File) -> Result<Document, Failed> {
    let title = Text::new(&file.name()).map_err(|_| Failed::Name)?;
    let source = desk.backend.upload(file).await.map_err(Failed::Sending)?;
    Ok(Document { title, source })
}

/// Why a file was not accepted.
enum Failed {
    /// Its name cannot be kept.
    Name,
    /// The service did not accept it.
    Sending(BackendError),
}

impl Failed {
    fn words(&self, desk: &Desk) -> AttrValue {
        match self {
            Self::Name => locale::ask::words(desk.locale).upload_failed.into(),
            Self::Sending(error) => {
                let words = locale::backend::error(desk.locale, error);
                format!("{}. {}", words.title, words.advice).into()
            }
        }
    }
}
