//! A panel for failures of the backend: what happened, what to do, the code, a button.

use yew::prelude::*;

use crate::backend::BackendError;
use crate::locale::{self, Locale};
use crate::ui::{Button, Notice, NoticeKind};

/// A panel for a failure.
pub struct Failure {
    /// The failure.
    pub error: BackendError,
    /// The language.
    pub locale: Locale,
    /// Tries again; without it there is no button.
    pub again: Option<Callback<()>>,
    /// The label of the button, if it does more than load again.
    pub again_label: Option<&'static str>,
}

impl Failure {
    /// Draws it.
    pub fn view(&self) -> Html {
        let words = locale::backend::error(self.locale, &self.error);
        let app = locale::app::words(self.locale);
        Notice {
            kind: NoticeKind::Error,
            title: Some(words.title.into()),
            announce: true,
        }
        .view(html! {
            <>
                <p>{ words.advice }</p>
                <p class="small muted">{ app.code }{ ": " }<code>{ self.error.code().to_owned() }</code></p>
                if let Some(again) = &self.again {
                    {
                        Button {
                            onclick: Some(again.reform(|_| ())),
                            ..Button::PLAIN
                        }
                        .view(self.again_label.unwrap_or(app.again).into())
                    }
                }
            </>
        })
    }
}
