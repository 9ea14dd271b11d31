//! States of a consultation as words, shapes and colours.

use chrono::NaiveDate;
use consultation::consultation::Stage;
use consultation::context::Context;
use consultation::opinion::Stance;
use consultation::standing::Standing;
use consultation_words::label;
use yew::prelude::*;

use super::course::Course;
use crate::desk::Desk;
use crate::locale::Locale;
use crate::locale::consultation::Words;
use crate::ui::{Icon, StatusTag, Tone};

/// A stance, or a mark that there is none yet.
pub fn stance(stance: Option<Stance>, locale: Locale, words: &Words) -> Html {
    let Some(stance) = stance else {
        return StatusTag {
            label: words.not_answered.into(),
            icon: Icon::Circle,
            plain: true,
            tone: Tone::Neutral,
        }
        .view();
    };
    let (icon, tone) = match stance {
        Stance::Agree => (Icon::CheckCircle, Tone::Green),
        Stance::AgreeWithConditions => (Icon::HalfCircle, Tone::Amber),
        Stance::Disagree => (Icon::CrossCircle, Tone::Red),
    };
    StatusTag { label: label::stance(stance, locale).into(), icon, tone, plain: true }.view()
}

/// A mark for an unanswered question: not answered yet, or finally if the consultation has ended.
pub fn unanswered(stage: Stage, words: &Words) -> Html {
    let (label, icon, tone) = if stage == Stage::Concluded {
        (words.never_answered, Icon::Exclamation, Tone::Red)
    } else {
        (words.not_answered, Icon::Circle, Tone::Neutral)
    };
    StatusTag { label: label.into(), icon, plain: true, tone }.view()
}

/// An opinion that is not open yet.
pub fn sealed(words: &Words) -> Html {
    StatusTag { label: words.sealed.into(), icon: Icon::Lock, tone: Tone::Blue, plain: true }.view()
}

/// A reply that is a return.
pub fn returned(words: &Words) -> Html {
    StatusTag { label: words.returned.into(), icon: Icon::Return, tone: Tone::Violet, plain: true }
        .view()
}

/// A standing in words, with the public holidays up to the due date.
pub fn time_left(
    standing: Standing,
    due_on: NaiveDate,
    context: &Context<'_>,
    locale: Locale,
) -> String {
    let closes = context.policy.office_hours.closes();
    let holidays = context.holidays_until(due_on);
    consultation_words::time_left(standing, &holidays, closes, locale)
}

/// The standing of a consultee; if the consultation has ended, the time that was left is not shown.
pub fn standing(course: &Course, desk: &Desk) -> Html {
    let has_time = matches!(
        course.standing,
        Standing::Ahead { .. } | Standing::DueSoon { .. } | Standing::DueToday
    );
    if has_time && !course.running {
        return Html::default();
    }
    let label = time_left(course.standing, course.due_on, &desk.context(), desk.locale);
    let (icon, tone) = match course.standing {
        Standing::Ahead { .. } => (Icon::Clock, Tone::Neutral),
        Standing::DueSoon { .. } | Standing::DueToday => (Icon::Clock, Tone::Amber),
        Standing::Overdue { .. } => (Icon::Exclamation, Tone::Red),
        Standing::Late { .. } => (Icon::Warning, Tone::Red),
        Standing::OnTime => (Icon::CheckCircle, Tone::Green),
        Standing::NotAwaited => (Icon::Circle, Tone::Neutral),
    };
    StatusTag { label: label.into(), icon, tone, plain: true }.view()
}
