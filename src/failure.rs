//! A panel for what went wrong on the way to the service: what happened, what to do, the code, a button.

use yew::prelude::*;

use crate::backend::BackendError;
use crate::locale::{self, Locale};
use crate::ui::{Button, Notice, NoticeKind};

/// What went wrong and how to go on.
#[derive(Clone, PartialEq, Properties)]
pub struct FailureProps {
    /// What went wrong.
    pub error: BackendError,
    /// The language.
    pub locale: Locale,
    /// Tries again; without it there is no button.
    #[prop_or_default]
    pub again: Option<Callback<()>>,
    /// What the button says, where it does more than load again.
    #[prop_or_default]
    pub again_label: Option<&'static str>,
}

/// A panel for what went wrong.
#[component]
pub fn Failure(props: &FailureProps) -> Html {
    let words = locale::backend::error(props.locale, &props.error);
    let app = locale::app::words(props.locale);
    Notice {
                kind: NoticeKind::Error,
                title: Some(words.title.into()),
                announce: true,
            }
            .view(html! {
                <>
                    <p>{ words.advice }</p>
                    <p class="small muted">{ app.code }{ ": " }<code>{ props.error.code().to_owned() }</code></p>
                    if let Some(again) = &props.again {
                        {
                            Button {
                                onclick: Some(again.reform(|_| ())),
                                ..Button::PLAIN
                            }
                            .view(props.again_label.unwrap_or(app.again).into())
                        }
                    }
                </>
            })
}
