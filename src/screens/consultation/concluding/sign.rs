//! The dialog in which a conclusion is signed: who is silent, and in whose name.

use consultation::Command;
use yew::prelude::*;

use super::props::ConcludeFormProps;
use super::roll::view_roll;
use crate::desk::Desk;
use crate::desk::acting::Shared;
use crate::form::act_dialog::{ActDialog, FilledIn};
use crate::form::preview::Preview;
use crate::locale::settle::words;

/// Who has replied, who is silent and what becomes of them, before what cannot be undone. `conclusion` is the act; in which
/// capacity it is signed is chosen here.
pub(super) fn view_sign(
    props: &ConcludeFormProps,
    conclusion: Command,
    acting: Shared,
    on_act: Callback<Command>,
    on_close: Callback<()>,
    desk: &Desk,
) -> Html {
    let words = words(desk.locale);
    let consultation = &props.view.consultation;
    let preview = {
        let (view, desk) = (props.view.clone(), desk.clone());
        Callback::from(move |filled_in: FilledIn| {
            let mut command = conclusion.clone();
            if let Command::ConcludeConsultation { capacity, .. } = &mut command {
                *capacity = Some(filled_in.capacity);
            }
            Preview::of(Ok(command), &view.consultation, &desk.context())
        })
    };
    html! {
        <ActDialog
            id="conclude-dialog"
            title={words.sign_conclusion}
            capacity="conclude-capacity"
            {preview}
            {acting}
            {on_act}
            {on_close}
        >
            { view_roll(consultation, desk) }
            <p>{ words.will_happen_detail }</p>
        </ActDialog>
    }
}
