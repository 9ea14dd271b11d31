//! A draft before its signer: the dialog that is open, and the act that is sent from it.

use std::rc::Rc;

use consultation::view::ConsultationView;
use consultation::{Command, Text};
use yew::prelude::*;

use super::act_dialog::{ActDialog, FilledIn, Reason};
use super::preview::Preview;
use super::trouble::{use_acts, view_trouble};
use crate::desk::acting::{Acting, Shared};
use crate::desk::{Desk, use_desk};
use crate::hooks::{UseStateHandle, use_state_eq};
use crate::locale;

/// The act that the signer is asked to confirm.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Signing.
    Sign,
    /// Sending back to the officer.
    SendBack,
    /// Withdrawing.
    Withdraw,
}

/// The draft's dialogs and acts.
#[derive(Clone)]
pub struct BeforeSigner {
    /// The act being sent.
    pub acting: Acting,
    /// The dialog that is open.
    pub asked: UseStateHandle<Option<Asked>>,
    /// The sequence that the signer had seen when it was opened: nothing is signed that came after it.
    opened_at: UseStateHandle<u64>,
    view: Rc<ConsultationView>,
    desk: Desk,
}

/// For the screen of a draft. `on_stored` gets the consultation after the act.
#[hook]
pub fn use_before_signer(
    view: &Rc<ConsultationView>,
    on_stored: Callback<ConsultationView>,
    on_reload: Callback<()>,
) -> BeforeSigner {
    let desk = use_desk();
    let asked = use_state_eq(|| None);
    let acting = {
        let asked = asked.setter();
        let on_stored = Callback::from(move |view| {
            asked.set(None);
            on_stored.emit(view);
        });
        use_acts(on_stored, on_reload)
    };
    let opened_at = use_state_eq(|| view.consultation.sequence);
    BeforeSigner { acting, asked, opened_at, view: view.clone(), desk }
}

impl BeforeSigner {
    /// Opens the dialog of an act.
    pub fn asks(&self, what: Asked) -> Option<Callback<MouseEvent>> {
        let this = self.clone();
        Some(Callback::from(move |_: MouseEvent| this.turn_to(Some(what))))
    }

    /// Closes it.
    pub fn close(&self) -> Callback<()> {
        let this = self.clone();
        Callback::from(move |()| this.turn_to(None))
    }

    fn turn_to(&self, asked: Option<Asked>) {
        self.acting.dismiss();
        self.opened_at.set(self.view.consultation.sequence);
        self.asked.set(asked);
    }

    /// The acting, for the dialog.
    pub fn shared(&self) -> Shared {
        Shared(self.acting.clone())
    }

    /// Sends an act.
    pub fn send(&self) -> Callback<Command> {
        let (acting, id, seen) = (self.acting.clone(), self.view.consultation.id, *self.opened_at);
        Callback::from(move |command| acting.act(id, seen, command))
    }

    /// The verdict on an act, once it is filled in.
    pub fn checked(
        &self,
        command: impl Fn(FilledIn) -> Command + 'static,
    ) -> Callback<FilledIn, Preview> {
        let (view, desk) = (self.view.clone(), self.desk.clone());
        Callback::from(move |filled_in| {
            Preview::of(Ok(command(filled_in)), &view.consultation, &desk.context())
        })
    }

    /// The dialog that asks what has to change.
    pub fn view_send_back(&self, command: fn(Text) -> Command) -> Html {
        let words = locale::answer::words(self.desk.locale);
        let reason = Reason {
            id: "send-back-remark",
            label: words.send_back_remark,
            hint: Some(words.send_back_hint),
        };
        html! {
            <ActDialog
                id="send-back-dialog"
                title={words.send_back}
                {reason}
                preview={self.checked(move |filled_in| command(filled_in.reason))}
                acting={self.shared()}
                on_act={self.send()}
                on_close={self.close()}
            />
        }
    }

    /// Why an act was not stored whose dialog was closed meanwhile.
    pub fn view_trouble(&self) -> Html {
        if self.asked.is_some() {
            return Html::default();
        }
        view_trouble(&self.acting, &self.desk, |_| None)
    }
}
