//! A consultee's requests to the asker, and their outcome.

use chrono::{DateTime, FixedOffset};
use consultation::calendar::zone;
use consultation::consultation::{ConsultationId, Consultee, Extension, Information};
use consultation_words::{date, label};
use yew::prelude::*;

use crate::desk::Desk;
use crate::dossier::documents::Documents;
use crate::locale::settle::{self as texts, words};
use crate::ui::{Icon, Notice, NoticeKind, StatusTag, Tone, written};

/// The consultee's requests, in order. Nothing if it made none.
pub fn view(consultee: &Consultee, of: ConsultationId, desk: &Desk) -> Html {
    let information = consultee
        .information
        .as_ref()
        .map(|information| view_information(information, consultee, of, desk));
    let extensions = consultee.extensions.iter().map(|extension| view_extension(extension, desk));
    information.into_iter().chain(extensions).collect()
}

/// A consultee's open request, as a mark.
pub fn mark(consultee: &Consultee, desk: &Desk) -> Html {
    consultee.awaits().map_or_else(Html::default, |awaited| {
        let label = label::awaited(awaited, desk.locale).into();
        StatusTag { label, icon: Icon::Clock, tone: Tone::Violet, plain: true }.view()
    })
}

fn view_information(
    information: &Information,
    consultee: &Consultee,
    of: ConsultationId,
    desk: &Desk,
) -> Html {
    let words = words(desk.locale);
    let day = |at: DateTime<FixedOffset>| date(at.with_timezone(&zone()).date_naive(), desk.locale);
    let (kind, title) = match &information.given {
        None => (NoticeKind::Info, texts::information_asked(&day(information.at), desk.locale)),
        Some(given) => {
            let moved = given.previous_due_on != consultee.due_on;
            let previous = moved.then(|| date(given.previous_due_on, desk.locale));
            let title = texts::information_given(&day(given.at), previous.as_deref(), desk.locale);
            (NoticeKind::Success, title)
        }
    };
    Notice { kind, title: Some(title.into()), ..Notice::PLAIN }.view(html! {
        <>
            <p class="muted">{ words.papers }{ ":" }</p>
            <ol class="written" lang="vi">
                for (index, paper) in information.papers.iter().enumerate() {
                    <li key={index}>{ paper.to_string() }</li>
                }
            </ol>
            if let Some(given) = &information.given {
                if !given.documents.is_empty() {
                    <Documents consultation={of} documents={given.documents.clone()} />
                }
                if !given.note.is_empty() {
                    <p class="written" lang="vi">{ given.note.to_string() }</p>
                }
            }
            <p class="small muted">
                { written(&information.by.name) }
                if let Some(given) = &information.given {
                    { " · " }{ written(&given.by.name) }
                }
            </p>
        </>
    })
}

fn view_extension(extension: &Extension, desk: &Desk) -> Html {
    let Extension { due_on, previous_due_on, reason, by, decision, .. } = extension;
    let words = words(desk.locale);
    let (asked, before) = (date(*due_on, desk.locale), date(*previous_due_on, desk.locale));
    let (kind, title) = match decision.as_ref().map(|decision| decision.granted) {
        None => (NoticeKind::Info, texts::extension_asked(&asked, &before, desk.locale)),
        Some(true) => (NoticeKind::Success, texts::extension_granted(&asked, &before, desk.locale)),
        Some(false) => {
            (NoticeKind::Warning, texts::extension_refused(&asked, &before, desk.locale))
        }
    };
    Notice { kind, title: Some(title.into()), ..Notice::PLAIN }.view(html! {
        <>
            <p class="written">
                <span class="muted">{ words.extension_reason }{ ": " }</span>{ written(reason) }
            </p>
            if let Some(refusal) = decision.as_ref().filter(|decision| !decision.granted) {
                <p class="written">
                    <span class="muted">{ words.refusal_reason }{ ": " }</span>
                    { written(&refusal.reason) }
                </p>
            }
            <p class="small muted">
                { written(&by.name) }
                if let Some(decision) = decision {
                    { " · " }{ words.decided_by }{ " " }
                    <span lang="vi">{ label::capacity_mark(decision.capacity) }{ " " }{ decision.by.name.clone() }</span>
                }
            </p>
        </>
    })
}
