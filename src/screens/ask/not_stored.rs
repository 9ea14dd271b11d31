//! Why an act in a dialog was not stored, and how to go on.

use yew::prelude::*;

use super::problems::view_violations;
use crate::backend::BackendError;
use crate::desk::Desk;
use crate::desk::acting::Acting;
use crate::desk::failure::Failure;
use crate::locale;
use crate::ui::Button;

/// The message in the dialog.
#[derive(Clone, PartialEq)]
pub(super) struct NotStored {
    /// The reason.
    pub error: BackendError,
    /// Sends the act that failed again.
    pub on_again: Callback<()>,
    /// Opens the service's draft, if somebody else was faster.
    pub on_view: Callback<()>,
}

impl NotStored {
    /// Why the last act was not stored; nothing if none failed.
    pub fn of(acting: &Acting, on_view: Callback<()>) -> Option<Self> {
        let error = acting.failure()?.clone();
        let acting = acting.clone();
        Some(Self { error, on_again: Callback::from(move |()| acting.again()), on_view })
    }

    /// Draws it.
    pub fn view(&self, desk: &Desk) -> Html {
        let Self { error, on_again, on_view } = self;
        html! {
            <>
                {
                    Failure {
                        error: error.clone(),
                        locale: desk.locale,
                        again: error.may_be_sent_again().then(|| on_again.clone()),
                        again_label: None,
                    }
                    .view()
                }
                if let BackendError::Refused(violations) = error {
                    { view_violations(&violations.iter().cloned().collect::<Vec<_>>(), desk) }
                }
                if matches!(error, BackendError::Conflict { .. }) {
                    <div>
                        {
                            Button {
                                onclick: Some(on_view.reform(|_| ())),
                                ..Button::PLAIN
                            }
                            .view(locale::ask::words(desk.locale).view_current.into())
                        }
                    </div>
                }
            </>
        }
    }
}
