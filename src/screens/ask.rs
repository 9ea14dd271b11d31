//! Asking for opinions (`Lấy ý kiến`): the form of a request, and the head's view of it.
//!
//! | to find | look in |
//! |---|---|
//! | the contents of the form, and the request made from it | `form` |
//! | the officer's actions on it | `state` |
//! | the violations in it | `findings` |
//! | the five parts on the page | `matter`, `questions`, `agencies`, `due_date`, `signature` |
//! | the draft in the browser | `draft` |
//! | what is missing, and the act | `overview`, `confirm`, `handing_in` |
//! | the draft before the signer | `sign` |

mod agencies;
mod confirm;
mod documents;
mod draft;
mod due;
mod due_date;
mod due_month;
mod editor;
mod findings;
mod form;
mod handing_in;
mod matrix;
mod matter;
mod overview;
mod part;
mod problems;
mod proposals;
mod questions;
mod request_view;
mod sign;
mod signature;
mod state;

use consultation::consultation::Stage;
use uuid::Uuid;
use yew::prelude::*;

use self::editor::Editor;
use self::part::back_to_list;
use self::sign::Sign;
use crate::desk::failure::Failure;
use crate::desk::loading::use_loaded;
use crate::desk::use_desk;
use crate::hooks::{use_effect_with, use_state};
use crate::locale;
use crate::route::Route;
use crate::ui::Skeleton;

/// The properties of [`Ask`].
#[derive(Clone, PartialEq, Properties)]
pub struct AskProps {
    /// The consultation whose draft is open; none for a new one.
    pub consultation: Option<Uuid>,
}

/// The form of a request: new, before the head, or sent back.
#[component]
pub fn Ask(props: &AskProps) -> Html {
    match props.consultation {
        None => html! { <Editor key="new" /> },
        Some(id) => html! { <Draft key={id.to_string()} {id} /> },
    }
}

#[derive(Clone, PartialEq, Properties)]
struct DraftProps {
    id: Uuid,
}

/// A draft that the service has.
#[component]
fn Draft(props: &DraftProps) -> Html {
    let desk = use_desk();
    let loaded = use_loaded(props.id, |backend, id| async move { backend.consultation(id).await });
    let revising = use_state(|| false);
    let stage = loaded.value.as_ref().map(|view| view.consultation.stage);
    {
        // A sent request is no longer a draft.
        let (navigate, id) = (desk.navigate.clone(), props.id);
        use_effect_with(stage, move |stage| {
            if matches!(stage, Some(Stage::Open | Stage::Concluded | Stage::Withdrawn)) {
                navigate.emit(Route::Consultation(id));
            }
        });
    }
    let Some(view) = loaded.value else {
        return match loaded.error {
            Some(error) => {
                let again = (!error.is_final()).then_some(loaded.reload);
                let failure =
                    Failure { error, locale: desk.locale, again, again_label: None }.view();
                html! { <><p>{ back_to_list(&desk) }</p>{ failure }</> }
            }
            None => {
                Skeleton { label: locale::ask::words(desk.locale).loading.into(), rows: 8 }.view()
            }
        };
    };
    let on_submitted = {
        let (revising, replace) = (revising.setter(), loaded.replace);
        Callback::from(move |view| {
            revising.set(false);
            replace.emit(view);
        })
    };
    match view.consultation.stage {
        Stage::AwaitingSignature if !*revising => html! {
            <Sign
                {view}
                on_revise={move |()| revising.set(true)}
                on_reload={loaded.reload}
            />
        },
        // Started again when somebody else has acted, so that the form matches what the service has.
        Stage::AwaitingSignature | Stage::SentBack => html! {
            <Editor
                key={view.consultation.sequence}
                based_on={view.clone()}
                on_reload={loaded.reload}
                {on_submitted}
            />
        },
        Stage::Unwritten | Stage::Open | Stage::Concluded | Stage::Withdrawn => Html::default(),
    }
}
