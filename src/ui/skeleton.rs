//! The shape of what is still being loaded.

use yew::prelude::*;

/// The properties of [`Skeleton`].
#[derive(Clone, PartialEq, Properties)]
pub struct SkeletonProps {
    /// What is being loaded, for screen readers.
    pub label: AttrValue,
    /// About how many rows it will have.
    #[prop_or(5)]
    pub rows: usize,
}

/// Rows of grey where text will be.
#[component]
pub fn Skeleton(props: &SkeletonProps) -> Html {
    html! {
        <div class="skeleton" role="status">
            <span class="visually-hidden">{ &props.label }</span>
            for row in 0..props.rows {
                <div class="skeleton-row" key={row}>
                    <span class="skeleton-line" />
                    <span class="skeleton-line" />
                </div>
            }
        </div>
    }
}
