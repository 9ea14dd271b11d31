//! The documents on which the opinion is asked: links, and files that the service keeps.

use consultation::field::Field;
use consultation::request::DocumentSource;
use web_sys::{File, HtmlInputElement};
use yew::prelude::*;

use super::form::{DocumentDraft, Place};
use super::part::{PartProps, field_id};
use super::state::{Action, Upload};
use crate::backend::BackendError;
use crate::desk::Desk;
use crate::dossier::documents::Download;
use crate::locale;
use crate::ui::{Button, ButtonKind, Icon, TextField};

/// The documents of the form.
pub(super) struct Documents {
    /// The properties of every part.
    pub part: PartProps,
    /// Called with the files that the officer chose.
    pub on_files: Callback<Vec<File>>,
}

impl Documents {
    /// Draws it.
    pub(super) fn view(&self, desk: &Desk) -> Html {
        let words = locale::ask::words(desk.locale);
        let part = &self.part;
        let error = part.error(&Field::Documents, desk);
        let onchange = self.on_files.reform(|event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            let chosen = files(&input);
            // The same file can be chosen again after it failed.
            input.set_value("");
            chosen
        });
        html! {
            <fieldset
                id={field_id(&Field::Documents)}
                class={classes!("field", error.is_some().then_some("field-wrong"))}
            >
                <legend class="field-label" part="label">{ words.documents }</legend>
                <p class="field-hint">{ words.documents_hint }</p>
                <ol class="ask-documents" role="list">
                    for (place, document) in (1..).zip(&part.state.form.documents) {
                        { view_document(place, document, part, desk) }
                    }
                    for upload in &part.state.uploads {
                        { view_upload(upload, part, desk) }
                    }
                </ol>
                if let Some(error) = error {
                    <p class="field-error">{ Icon::Exclamation.view() }<span>{ error }</span></p>
                }
                <div class="row">
                    <label class="button button-secondary ask-file">
                        <input type="file" multiple=true class="visually-hidden" {onchange} />
                        { Icon::Attachment.view() }
                        { words.add_file }
                    </label>
                    {
                        Button {
                            icon: Some(Icon::Plus),
                            onclick: Some(part.on.reform(|_| Action::LinkAdded)),
                            ..Button::PLAIN
                        }
                        .view(words.add_link.into())
                    }
                </div>
            </fieldset>
        }
    }
}

fn view_document(place: u16, document: &DocumentDraft, part: &PartProps, desk: &Desk) -> Html {
    let words = locale::ask::words(desk.locale);
    let key = document.key;
    let field = Field::Document(place);
    let id = field_id(&field);
    let name = if document.title.is_empty() {
        format!("{} {place}", words.documents)
    } else {
        document.title.clone()
    };
    html! {
        <li key={key} class="ask-document">
            <TextField
                id={id.clone()}
                label={format!("{} {place}", words.document_title)}
                value={document.title.clone()}
                on_change={part.on.reform(move |title| Action::DocumentTitleTyped { key, title })}
                on_leave={part.leave(&field)}
                error={part.error(&field, desk)}
            />
            { view_place(place, &id, document, part, desk) }
            {
                Button {
                    kind: ButtonKind::Quiet,
                    icon: Some(Icon::Trash),
                    label: Some(locale::ask::remove(desk.locale, &name).into()),
                    onclick: Some(part.on.reform(move |_| Action::DocumentRemoved { key })),
                    ..Button::PLAIN
                }
                .view(Html::default())
            }
        </li>
    }
}

fn view_place(
    place: u16,
    id: &str,
    document: &DocumentDraft,
    part: &PartProps,
    desk: &Desk,
) -> Html {
    let words = locale::ask::words(desk.locale);
    let key = document.key;
    match &document.place {
        Place::Link(url) => html! {
            <TextField
                id={format!("{id}-url")}
                label={format!("{} {place}", words.document_url)}
                kind="url"
                input_mode="url"
                placeholder="https://"
                value={url.clone()}
                on_change={part.on.reform(move |url| Action::LinkTyped { key, url })}
            />
        },
        Place::Kept(DocumentSource::Upload { sha256, bytes, .. }) => html! {
            <p class="ask-kept dense">
                <Download
                    consultation={part.consultation}
                    title={document.title.clone()}
                    sha256={sha256.clone()}
                    bytes={*bytes}
                    titled=true
                />
            </p>
        },
        Place::Kept(DocumentSource::Link { .. }) => Html::default(),
    }
}

/// Why an upload failed, and what to do.
pub(super) fn why(error: &BackendError, desk: &Desk) -> String {
    let words = locale::backend::error(desk.locale, error);
    format!("{}. {}", words.title, words.advice)
}

fn view_upload(upload: &Upload, part: &PartProps, desk: &Desk) -> Html {
    let words = locale::ask::words(desk.locale);
    let key = upload.key;
    html! {
        <li key={key} class="ask-document ask-upload">
            <p>
                <strong>{ &upload.name }</strong>{ " " }
                if let Some(failure) = &upload.failure {
                    <span class="field-error" role="alert">
                        { Icon::Exclamation.view() }
                        <span>{ words.upload_failed }{ ". " }{ why(failure, desk) }</span>
                    </span>
                } else {
                    <span role="status" class="muted">{ words.uploading }</span>
                }
            </p>
            if upload.failure.is_some() {
                {
                    Button {
                        kind: ButtonKind::Quiet,
                        icon: Some(Icon::Close),
                        label: Some(words.dismiss.into()),
                        onclick: Some(part.on.reform(move |_| Action::UploadDismissed { key })),
                        ..Button::PLAIN
                    }
                    .view(Html::default())
                }
            }
        </li>
    }
}

fn files(input: &HtmlInputElement) -> Vec<File> {
    let Some(list) = input.files() else { return Vec::new() };
    (0..list.length()).filter_map(|index| list.item(index)).collect()
}
