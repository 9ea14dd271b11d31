//! The shape of content that is still loading.

use yew::prelude::*;

/// Rows of grey where text will be.
#[derive(Clone, Debug)]
pub struct Skeleton {
    /// What is loading, for screen readers.
    pub label: AttrValue,
    /// About how many rows it will have.
    pub rows: usize,
}

impl Skeleton {
    /// Draws it.
    pub fn view(self) -> Html {
        html! {
            <div class="skeleton">
                <span class="visually-hidden">{ &self.label }</span>
                for row in 0..self.rows {
                    <div class="skeleton-row" key={row}>
                        <span class="skeleton-line" />
                        <span class="skeleton-line" />
                    </div>
                }
            </div>
        }
    }
}
