//! What a list says while there is nothing in it.

use yew::prelude::*;

use super::{Glyph, Icon};

/// The properties of [`EmptyState`].
#[derive(Clone, PartialEq, Properties)]
pub struct EmptyStateProps {
    /// That there is nothing, in the words of the work.
    pub title: AttrValue,
    /// What will appear here, and when.
    #[prop_or_default]
    pub children: Html,
    /// A picture.
    #[prop_or_default]
    pub icon: Option<Icon>,
}

/// An empty list.
#[component]
pub fn EmptyState(props: &EmptyStateProps) -> Html {
    html! {
        <div class="empty">
            if let Some(icon) = props.icon {
                <Glyph {icon} />
            }
            <p class="empty-title">{ &props.title }</p>
            <div class="empty-detail">{ props.children.clone() }</div>
        </div>
    }
}
