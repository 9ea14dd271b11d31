//! A form whose draft is kept in the browser: restored when it opens, saved as it is typed.

use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;
use yew::prelude::*;

use super::saving::{Saving, use_saving};
use crate::desk::use_desk;
use crate::drafts::Draft;

/// The state of a form, of which a part is kept.
pub trait Keep: Reducible + Sized + 'static {
    /// The part that is kept.
    type Content: Serialize + DeserializeOwned + Clone + 'static;

    /// The content as it is now.
    fn content(&self) -> &Self::Content;

    /// Increases with each change of the content.
    fn revision(&self) -> u32;
}

/// A form and its draft.
pub struct Form<F: Keep> {
    /// The state.
    pub state: UseReducerHandle<F>,
    /// The draft.
    pub saving: Saving,
}

/// Opens the form of this kind for a consultation. `begin` makes its state, of the draft if there is one.
#[hook]
pub fn use_form<F: Keep>(
    kind: &'static str,
    id: Uuid,
    begin: impl FnOnce(Option<F::Content>) -> F,
) -> Form<F> {
    let desk = use_desk();
    let restored = use_memo((), |()| desk.drafts.load::<F::Content>(kind, id));
    let restored = restored.as_ref().as_ref();
    let state = use_reducer(|| begin(restored.map(|draft| draft.content.clone())));
    let restored_at = restored.map(|Draft { saved_at, .. }| *saved_at);
    let saving = use_saving(kind, id, state.content(), state.revision(), restored_at);
    Form { state, saving }
}
