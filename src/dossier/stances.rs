//! Stances as words, shapes and colours.

use consultation::opinion::Stance;
use yew::prelude::*;

use crate::locale::{self, Locale};
use crate::ui::{Icon, RadioCard, StatusTag, Tone};

/// The stances, in the order in which they are offered.
pub const ALL: [Stance; 3] = [Stance::Agree, Stance::AgreeWithConditions, Stance::Disagree];

/// The value of a stance in a group of radio buttons.
pub const fn value(stance: Stance) -> AttrValue {
    AttrValue::Static(match stance {
        Stance::Agree => "agree",
        Stance::AgreeWithConditions => "agree-with-conditions",
        Stance::Disagree => "disagree",
    })
}

/// The stance with this value.
pub fn of_value(chosen: &str) -> Option<Stance> {
    ALL.into_iter().find(|stance| value(*stance) == chosen)
}

const fn icon(stance: Stance) -> Icon {
    match stance {
        Stance::Agree => Icon::CheckCircle,
        Stance::AgreeWithConditions => Icon::HalfCircle,
        Stance::Disagree => Icon::CrossCircle,
    }
}

const fn tone(stance: Stance) -> Tone {
    match stance {
        Stance::Agree => Tone::Green,
        Stance::AgreeWithConditions => Tone::Amber,
        Stance::Disagree => Tone::Red,
    }
}

/// The stances as cards to choose from.
pub fn cards(locale: Locale) -> Vec<RadioCard> {
    let card = |stance| RadioCard {
        value: value(stance),
        label: consultation_words::label::stance(stance, locale).into(),
        detail: Some(locale::answer::stance_detail(stance, locale).into()),
        icon: Some(icon(stance)),
        tone: tone(stance),
    };
    ALL.map(card).into()
}

/// A chosen stance, or a note that there is none.
pub fn tag(stance: Option<Stance>, locale: Locale) -> Html {
    let (label, icon, tone) = stance.map_or(
        (locale::answer::words(locale).unanswered, Icon::Circle, Tone::Neutral),
        |stance| (consultation_words::label::stance(stance, locale), icon(stance), tone(stance)),
    );
    StatusTag { label: label.into(), icon, tone, plain: false }.view()
}
