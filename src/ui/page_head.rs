//! The head of a screen.

use yew::prelude::*;

/// The properties of [`PageHead`].
#[derive(Clone, PartialEq, Properties)]
pub struct PageHeadProps {
    /// What this screen is.
    pub title: AttrValue,
    /// A way back, above the title.
    #[prop_or_default]
    pub back: Option<Html>,
    /// The most important facts, below the title.
    #[prop_or_default]
    pub children: Html,
    /// What can be done here, at the end of the line.
    #[prop_or_default]
    pub actions: Option<Html>,
}

/// A title, what belongs to it, and what can be done.
#[component]
pub fn PageHead(props: &PageHeadProps) -> Html {
    html! {
        <header class="page-head">
            <div class="page-head-text">
                if let Some(back) = &props.back {
                    <div class="page-head-back no-print">{ back.clone() }</div>
                }
                <h1 tabindex="-1">{ &props.title }</h1>
                <div class="page-head-facts">{ props.children.clone() }</div>
            </div>
            if let Some(actions) = &props.actions {
                <div class="page-head-actions no-print">{ actions.clone() }</div>
            }
        </header>
    }
}
