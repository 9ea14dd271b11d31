//! A state in a word, a shape and a colour.

use yew::prelude::*;

use super::Icon;

/// The colours with a meaning.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Nothing in particular.
    #[default]
    Neutral,
    /// In progress, worth knowing.
    Blue,
    /// Well.
    Green,
    /// Soon, careful.
    Amber,
    /// Late, refused.
    Red,
    /// Sent back.
    Violet,
}

impl Tone {
    /// The class that sets the colours of this tone.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Neutral => "tone-neutral",
            Self::Blue => "tone-blue",
            Self::Green => "tone-green",
            Self::Amber => "tone-amber",
            Self::Red => "tone-red",
            Self::Violet => "tone-violet",
        }
    }
}

/// A state.
#[derive(Clone, Debug)]
pub struct StatusTag {
    /// The word.
    pub label: AttrValue,
    /// The colour.
    pub tone: Tone,
    /// The shape.
    pub icon: Icon,
    /// Without a background, for a list in which each row has one.
    pub plain: bool,
}

impl StatusTag {
    /// Draws it.
    pub fn view(self) -> Html {
        html! {
            <span
                class={classes!("status", self.tone.class(), self.plain.then_some("status-plain"))}
                part="status"
            >
                { self.icon.view() }
                <span>{ &self.label }</span>
            </span>
        }
    }
}
