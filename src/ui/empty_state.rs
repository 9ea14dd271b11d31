//! The text of an empty list.

use yew::prelude::*;

use super::Icon;

/// An empty list.
#[derive(Clone, Debug)]
pub struct EmptyState {
    /// That there is nothing, in the words of the work.
    pub title: AttrValue,
    /// A picture.
    pub icon: Option<Icon>,
}

impl EmptyState {
    /// Draws it around its content.
    pub fn view(self, children: Html) -> Html {
        html! {
            <div class="empty">
                if let Some(icon) = self.icon {
                    { icon.view() }
                }
                <p class="empty-title">{ &self.title }</p>
                <div class="empty-detail">{ children }</div>
            </div>
        }
    }
}
