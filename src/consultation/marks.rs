//! States of a consultation as words, shapes and colours.

use consultation::opinion::Stance;
use consultation::standing::Standing;
use consultation_words::label;
use yew::prelude::*;

use super::course::Course;
use crate::desk::Desk;
use crate::locale::Locale;
use crate::locale::consultation::Words;
use crate::ui::{Icon, StatusTag, Tone};

/// A stance, or that none was taken yet.
pub fn stance(stance: Option<Stance>, locale: Locale, words: &Words) -> Html {
    let Some(stance) = stance else {
        return html! { <StatusTag label={words.not_answered} icon={Icon::Circle} plain=true /> };
    };
    let (icon, tone) = match stance {
        Stance::Agree => (Icon::CheckCircle, Tone::Green),
        Stance::AgreeWithConditions => (Icon::HalfCircle, Tone::Amber),
        Stance::Disagree => (Icon::CrossCircle, Tone::Red),
    };
    html! { <StatusTag label={label::stance(stance, locale)} {icon} {tone} plain=true /> }
}

/// An opinion that is not open yet.
pub fn sealed(words: &Words) -> Html {
    html! { <StatusTag label={words.sealed} icon={Icon::Lock} tone={Tone::Blue} plain=true /> }
}

/// A reply that is a return.
pub fn returned(words: &Words) -> Html {
    html! { <StatusTag label={words.returned} icon={Icon::Return} tone={Tone::Violet} plain=true /> }
}

/// How a consultee stands in time.
pub fn standing(course: &Course, desk: &Desk) -> Html {
    let context = desk.context();
    let label =
        consultation_words::time_left(course.standing, course.due_on, &context, desk.locale);
    let (icon, tone) = match course.standing {
        Standing::Ahead { .. } => (Icon::Clock, Tone::Neutral),
        Standing::DueSoon { .. } | Standing::DueToday => (Icon::Clock, Tone::Amber),
        Standing::Overdue { .. } => (Icon::Exclamation, Tone::Red),
        Standing::Late { .. } => (Icon::Warning, Tone::Red),
        Standing::OnTime => (Icon::CheckCircle, Tone::Green),
    };
    html! { <StatusTag {label} {icon} {tone} plain=true /> }
}
