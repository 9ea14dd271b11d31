//! How a screen shows a request to the agency without knowing the module that draws it.

use uuid::Uuid;
use yew::prelude::*;

/// What is being done with the open request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Doing {
    /// It is read; what lies before the head is signed here too.
    #[default]
    Reading,
    /// It is answered.
    Answering,
    /// It is returned.
    Returning,
}

/// Which request, and what is done with it.
#[derive(Clone, PartialEq, Properties)]
pub struct RequestPaneProps {
    /// The consultation.
    pub id: Uuid,
    /// What is done with it.
    pub doing: Doing,
    /// Called when something else is to be done with it.
    pub on_do: Callback<Doing>,
    /// Called when something was stored, so that lists are out of date.
    pub on_stored: Callback<()>,
    /// A way back to where the request was opened from.
    #[prop_or_default]
    pub back: Option<Html>,
}

/// Draws a request as soon as its module is there; provided by [`crate::app`].
#[derive(Clone, PartialEq)]
pub struct ShowRequest(pub Callback<RequestPaneProps, Html>);

/// What draws a request.
///
/// # Panics
///
/// Outside an [`crate::app::App`], which is a mistake of the programmer's.
#[hook]
pub fn use_request_pane() -> Callback<RequestPaneProps, Html> {
    use_context::<ShowRequest>().expect("every screen is rendered inside the App").0
}
