//! Labelled values.

use yew::prelude::*;

/// A value and what it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// What it is.
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

/// The properties of [`Facts`].
#[derive(Clone, PartialEq, Properties)]
pub struct FactsProps {
    /// The values.
    pub facts: Vec<Fact>,
}

/// A list of labelled values, the labels in a column of their own where there is room.
#[component]
pub fn Facts(props: &FactsProps) -> Html {
    html! {
        <dl class="facts">
            for fact in &props.facts {
                <div>
                    <dt>{ &fact.label }</dt>
                    <dd>{ fact.value.clone() }</dd>
                </div>
            }
        </dl>
    }
}
