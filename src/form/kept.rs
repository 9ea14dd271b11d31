//! A form whose draft is kept in the browser: restored when it opens, saved as it is typed.

use std::rc::Rc;

use futures::FutureExt;
use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;
use yew::prelude::*;

use super::saving::{Saving, use_saving};
use crate::desk::use_desk;
use crate::drafts::{Draft, Drafts};
use crate::hooks::{use_memo, use_mut_ref};

/// The state of a form, of which a part is kept.
pub trait Keep: Reducible + 'static {
    /// The part that is kept.
    type Content: Serialize + DeserializeOwned + 'static;

    /// The content as it is now.
    fn content(&self) -> Self::Content;

    /// Increases with each change of the content.
    fn revision(&self) -> u32;
}

/// The state of a form that is kept as a whole.
pub trait KeepWhole: Reducible + Serialize + DeserializeOwned + Clone + 'static {
    /// Increases with each change.
    fn changes(&self) -> u32;
}

impl<F: KeepWhole> Keep for F {
    type Content = F;

    fn content(&self) -> F {
        self.clone()
    }

    fn revision(&self) -> u32 {
        self.changes()
    }
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
    begin: impl FnOnce(Option<Draft<F::Content>>) -> F,
) -> Form<F> {
    let desk = use_desk();
    let restored = use_mut_ref(|| desk.drafts.load::<F::Content>(kind, id));
    let restored_at = use_memo((), |()| restored.borrow().as_ref().map(|draft| draft.saved_at));
    let state = use_reducer(|| begin(restored.take()));
    let write = {
        let state = state.clone();
        Rc::new(move |drafts: &Drafts, at| {
            drafts.save(kind, id, &state.content(), at).boxed_local()
        })
    };
    let saving = use_saving((kind, id), state.revision(), write, *restored_at);
    Form { state, saving }
}
