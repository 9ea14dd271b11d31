//! The distribution of responses by working days.

use std::collections::BTreeMap;

use consultation::timeliness::{Definition, Reference, Spread};
use yew::prelude::*;

use super::opened::{Openable, Opened};
use crate::desk::use_desk;
use crate::locale;
use crate::ui::{Column, Row, Table};

/// The properties of [`Distribution`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct DistributionProps {
    /// The working days of each response.
    pub spread: Spread,
    /// Called with the cases behind a bar.
    pub on_open: Callback<Opened>,
}

/// A bar per number of working days; nothing if there is no response.
#[component]
pub(super) fn Distribution(props: &DistributionProps) -> Html {
    let text = locale::oversight::words(use_desk().locale);
    let mut by_days: BTreeMap<u16, Vec<Reference>> = BTreeMap::new();
    for case in &props.spread.cases {
        by_days.entry(case.working_days).or_default().push(case.reference.clone());
    }
    let Some(most) = by_days.values().map(Vec::len).max() else { return Html::default() };
    let rows = by_days
        .into_iter()
        .map(|(working_days, references)| {
            let count = references.len();
            let bar = html! {
                <div class="oversight-bar-line">
                    <Openable
                        definition={Definition::DaysToRespond}
                        {references}
                        on_open={props.on_open.clone()}
                    >
                        { count }
                    </Openable>
                    <meter class="oversight-bar" min="0" max={most.to_string()} value={count.to_string()} aria-hidden="true" />
                </div>
            };
            Row {
                key: working_days.to_string().into(),
                cells: vec![html! { <span class="figure">{ working_days }</span> }, bar],
            }
        })
        .collect::<Vec<_>>();
    html! {
        <div class="oversight-distribution">
            {
                Table {
                    caption: text.distribution.into(),
                    columns: vec![Column::text(text.working_days), Column::text(text.responses)],
                    rows,
                    caption_hidden: false,
                }
                .view()
            }
        </div>
    }
}
