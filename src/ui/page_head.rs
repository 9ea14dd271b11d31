//! The head of a screen.

use yew::prelude::*;
use yew::virtual_dom::VText;

const NOTHING: VText = VText { text: AttrValue::Static("") };

/// A title, a link back, and the actions.
#[derive(Clone, Debug)]
pub struct PageHead {
    /// The title of the screen.
    pub title: Html,
    /// A link back, above the title.
    pub back: Option<Html>,
    /// The actions, at the end of the line.
    pub actions: Option<Html>,
}

impl PageHead {
    /// An empty head, as a base for others.
    pub const PLAIN: Self = Self { title: Html::VText(NOTHING), back: None, actions: None };

    /// Draws it around its content.
    pub fn view(self, children: Html) -> Html {
        html! {
            <header class="page-head" part="head">
                <div class="page-head-text">
                    if let Some(back) = &self.back {
                        <div class="page-head-back no-print">{ back.clone() }</div>
                    }
                    <h1 part="title" tabindex="-1">{ self.title.clone() }</h1>
                    <div class="page-head-facts">{ children }</div>
                </div>
                if let Some(actions) = &self.actions {
                    <div class="page-head-actions no-print">{ actions.clone() }</div>
                }
            </header>
        }
    }
}
