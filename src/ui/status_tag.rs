//! A state in a word, a shape and a colour.

use yew::prelude::*;

use super::{Glyph, Icon};

/// The colours that mean something.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Nothing in particular.
    #[default]
    Neutral,
    /// Under way, to be known.
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

/// The properties of [`StatusTag`].
#[derive(Clone, PartialEq, Properties)]
pub struct StatusTagProps {
    /// The word.
    pub label: AttrValue,
    /// The colour.
    #[prop_or_default]
    pub tone: Tone,
    /// The shape.
    pub icon: Icon,
    /// Without a ground, for a list in which each row has one.
    #[prop_or_default]
    pub plain: bool,
}

/// A state.
#[component]
pub fn StatusTag(props: &StatusTagProps) -> Html {
    html! {
        <span class={classes!("status", props.tone.class(), props.plain.then_some("status-plain"))}>
            <Glyph icon={props.icon} />
            <span>{ &props.label }</span>
        </span>
    }
}
