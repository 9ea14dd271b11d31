//! A choice that matters, each way of it as a card with its own explanation.

use yew::prelude::*;

use super::field::{self, described_by, invalid};
use super::{Glyph, Icon, Tone};

/// One of the ways to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RadioCard {
    /// What is reported when it is chosen.
    pub value: AttrValue,
    /// What the officer reads.
    pub label: AttrValue,
    /// What it means, in small letters.
    pub detail: Option<AttrValue>,
    /// Its shape.
    pub icon: Option<Icon>,
    /// Its colour when it is chosen.
    pub tone: Tone,
}

/// The properties of [`RadioCards`].
#[derive(Clone, PartialEq, Properties)]
pub struct RadioCardsProps {
    /// Unique within the widget; also the name of the group.
    pub id: AttrValue,
    /// What is asked.
    pub legend: AttrValue,
    /// The cards.
    pub cards: Vec<RadioCard>,
    /// The value that is chosen, if any: nothing is chosen in advance where a decision is asked for.
    pub value: Option<AttrValue>,
    /// Called with the value that is chosen now.
    pub on_change: Callback<AttrValue>,
    /// How to choose.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// Why it cannot stay as it is.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// The question is for screen readers alone.
    #[prop_or_default]
    pub legend_hidden: bool,
    /// Shown, but not to be changed now.
    #[prop_or_default]
    pub disabled: bool,
}

/// Radio buttons as cards beside one another.
#[component]
pub fn RadioCards(props: &RadioCardsProps) -> Html {
    let id = &props.id;
    html! {
        <fieldset
            id={id.clone()}
            class={classes!("field", props.error.is_some().then_some("field-wrong"))}
            role="radiogroup"
            aria-describedby={described_by(id, props.hint.is_some(), props.error.is_some())}
            aria-invalid={invalid(props.error.as_ref())}
        >
            <legend class={if props.legend_hidden { "visually-hidden" } else { "field-label" }}>
                { &props.legend }
            </legend>
            { field::hint(id, props.hint.as_ref()) }
            <div class="radio-cards">
                for card in &props.cards {
                    { view_card(props, card) }
                }
            </div>
            { field::error(id, props.error.as_ref()) }
        </fieldset>
    }
}

fn view_card(props: &RadioCardsProps, card: &RadioCard) -> Html {
    let chosen = props.value.as_ref() == Some(&card.value);
    let onchange = {
        let value = card.value.clone();
        props.on_change.reform(move |_: Event| value.clone())
    };
    html! {
        <label
            key={card.value.to_string()}
            class={classes!("radio-card", card.tone.class(), chosen.then_some("radio-card-chosen"))}
        >
            <input
                type="radio"
                name={props.id.clone()}
                value={card.value.clone()}
                checked={chosen}
                disabled={props.disabled}
                {onchange}
            />
            <span class="radio-card-text">
                <span class="radio-card-label">{ &card.label }</span>
                if let Some(detail) = &card.detail {
                    <span class="radio-card-detail">{ detail }</span>
                }
            </span>
            if let Some(icon) = card.icon {
                <Glyph {icon} />
            }
        </label>
    }
}
