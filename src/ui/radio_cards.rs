//! An important choice, each option as a card with its explanation.

use yew::prelude::*;

use super::field::{self, described_by, invalid};
use super::{Icon, Tone, quoting};

/// One option.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RadioCard {
    /// Its value.
    pub value: AttrValue,
    /// Its label.
    pub label: AttrValue,
    /// Its meaning, in small letters.
    pub detail: Option<AttrValue>,
    /// Its shape.
    pub icon: Option<Icon>,
    /// Its colour when it is chosen.
    pub tone: Tone,
}

/// Radio buttons as cards beside one another.
#[derive(Clone, Debug, Default)]
pub struct RadioCards {
    /// Unique within the widget; also the name of the group.
    pub id: AttrValue,
    /// The question.
    pub legend: AttrValue,
    /// The cards.
    pub cards: Vec<RadioCard>,
    /// The chosen value, if any: nothing is preselected where a decision is needed.
    pub value: Option<AttrValue>,
    /// Called with the new value.
    pub on_change: Callback<AttrValue>,
    /// How to choose.
    pub hint: Option<AttrValue>,
    /// The problem.
    pub error: Option<AttrValue>,
    /// The question is for screen readers only.
    pub legend_hidden: bool,
    /// Shown, but not editable now.
    pub disabled: bool,
}

impl RadioCards {
    /// Draws it.
    pub fn view(self) -> Html {
        let id = &self.id;
        html! {
            <fieldset
                id={id.clone()}
                class={classes!("field", self.error.is_some().then_some("field-wrong"))}
                part="field"
                role="radiogroup"
                aria-describedby={described_by(id, self.hint.is_some(), self.error.is_some())}
                aria-invalid={invalid(self.error.as_ref())}
            >
                <legend
                    class={if self.legend_hidden { "visually-hidden" } else { "field-label" }}
                    part="label"
                >
                    { &self.legend }
                </legend>
                { field::hint(id, self.hint.as_ref()) }
                <div class="radio-cards">
                    for card in &self.cards {
                        { view_card(&self, card) }
                    }
                </div>
                { field::error(id, self.error.as_ref()) }
            </fieldset>
        }
    }
}

fn view_card(of: &RadioCards, card: &RadioCard) -> Html {
    let chosen = of.value.as_ref() == Some(&card.value);
    let onchange = {
        let value = card.value.clone();
        of.on_change.reform(move |_: Event| value.clone())
    };
    html! {
        <label
            key={card.value.to_string()}
            class={classes!("radio-card", card.tone.class(), chosen.then_some("radio-card-chosen"))}
        >
            <input
                type="radio"
                name={of.id.clone()}
                value={card.value.clone()}
                checked={chosen}
                disabled={of.disabled}
                {onchange}
            />
            <span class="radio-card-text">
                <span class="radio-card-label">{ &card.label }</span>
                if let Some(detail) = &card.detail {
                    <span class="radio-card-detail">{ quoting(detail) }</span>
                }
            </span>
            if let Some(icon) = card.icon {
                { icon.view() }
            }
        </label>
    }
}
