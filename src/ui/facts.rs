//! Labelled values.

use yew::prelude::*;

/// A value and its label.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// The label.
    pub label: AttrValue,
    /// The value.
    pub value: Html,
}

impl Fact {
    /// A labelled value.
    pub fn new(label: impl Into<AttrValue>, value: impl Into<Html>) -> Self {
        Self { label: label.into(), value: value.into() }
    }
}

/// A list of labelled values, with the labels in a separate column if there is room.
#[derive(Clone, Debug)]
pub struct Facts {
    /// The values.
    pub facts: Vec<Fact>,
}

impl Facts {
    /// Draws it.
    pub fn view(self) -> Html {
        html! {
            <dl class="facts">
                for fact in &self.facts {
                    <div>
                        <dt>{ &fact.label }</dt>
                        <dd>{ fact.value.clone() }</dd>
                    </div>
                }
            </dl>
        }
    }
}
