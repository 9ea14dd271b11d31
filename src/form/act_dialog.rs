//! The dialog before an official act: what it brings about, what is filled in for it, and the button that does it.

use consultation::Text;
use consultation::capacity::Capacity;
use consultation::command::Command;
use consultation::field::Field;
use yew::prelude::*;

use super::capacity::{self, CapacityChoice};
use super::preview::{Preview, Refusal};
use super::trouble::view_trouble;
use super::unusable::Unusable;
use crate::backend::BackendError;
use crate::desk::acting::Shared;
use crate::desk::failure::Failure;
use crate::desk::{Desk, use_desk};
use crate::hooks::{use_state, use_state_eq};
use crate::locale;
use crate::ui::{ButtonKind, Dialog, DialogActions, ErrorSummary, TextArea};

/// What the officer fills in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FilledIn {
    /// The reason or the remark.
    pub reason: Text,
    /// The capacity in which it is signed.
    pub capacity: Capacity,
}

/// The text that an act needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The id of its control.
    pub id: &'static str,
    /// Its name.
    pub label: &'static str,
    /// How to write it.
    pub hint: Option<&'static str>,
}

/// The properties of [`ActDialog`].
#[derive(Clone, PartialEq, Properties)]
pub struct ActDialogProps {
    /// Unique within the widget.
    pub id: &'static str,
    /// The name of the act.
    pub title: &'static str,
    /// The label of the button that acts, if it is not the title.
    #[prop_or_default]
    pub act: Option<&'static str>,
    /// The label of the button that leaves everything as it is, if it does not just close the dialog.
    #[prop_or_default]
    pub back: Option<&'static str>,
    /// What the act brings about.
    #[prop_or_default]
    pub children: Html,
    /// The text to write.
    #[prop_or_default]
    pub reason: Option<Reason>,
    /// The control in which the capacity is chosen, if the act is signed.
    #[prop_or_default]
    pub capacity: Option<&'static str>,
    /// The verdict on the act.
    pub preview: Callback<FilledIn, Preview>,
    /// What sends it.
    pub acting: Shared,
    /// Called with the act, once nothing stands in its way.
    pub on_act: Callback<Command>,
    /// Called when the officer goes back.
    pub on_close: Callback<()>,
    /// Opens the present state after a conflict, where the screen under the dialog does not show it by itself.
    #[prop_or_default]
    pub on_current: Option<Callback<()>>,
}

/// The dialog.
#[component]
pub fn ActDialog(props: &ActDialogProps) -> Html {
    let desk = use_desk();
    let words = locale::answer::words(desk.locale);
    let typed = use_state(String::new);
    let capacity = use_state_eq(|| capacity::proposed(&desk));
    let attempts = use_state(|| 0_u32);
    let preview = match Text::new(&typed) {
        Ok(reason) => props.preview.emit(FilledIn { reason, capacity: *capacity }),
        Err(error) => {
            let refusals = Refusal::texts(vec![Unusable { field: Field::Reason, error }]);
            Preview { refusals, ..Preview::default() }
        }
    };
    let act = {
        let (attempts, on_act) = (attempts.clone(), props.on_act.clone());
        let command = preview.ready().cloned();
        Callback::from(move |_: MouseEvent| match &command {
            Some(command) => on_act.emit(command.clone()),
            None => attempts.set(*attempts + 1),
        })
    };
    let Shared(acting) = &props.acting;
    let actions = DialogActions {
        act: props.act.unwrap_or(props.title).into(),
        kind: ButtonKind::Primary,
        busy: acting.is_busy(),
        on_act: act,
        back: props.back.unwrap_or(words.cancel).into(),
        on_back: props.on_close.clone(),
    }
    .view();
    let tried = *attempts > 0;
    let error = preview.beside_fields(|_| tried, &desk).remove(&Field::Reason);
    let elsewhere = preview.refusals.iter().filter(|it| it.field() != Some(Field::Reason));
    let problems: Vec<_> =
        elsewhere.filter(|_| tried).map(|refusal| refusal.problem(None, &desk)).collect();
    html! {
        <Dialog
            id={props.id}
            title={props.title}
            on_close={props.on_close.clone()}
            close_label={words.cancel}
            {actions}
        >
            <ErrorSummary title={words.problems} {problems} attempt={*attempts} />
            { props.children.clone() }
            if let Some(reason) = props.reason {
                <TextArea
                    id={reason.id}
                    label={reason.label}
                    hint={reason.hint}
                    value={(*typed).clone()}
                    {error}
                    on_change={let typed = typed.setter(); move |text| typed.set(text)}
                />
            }
            if let Some(id) = props.capacity {
                { CapacityChoice::kept_in(id, &capacity).view(&desk) }
            }
            { view_not_stored(props, &desk) }
        </Dialog>
    }
}

fn view_not_stored(props: &ActDialogProps, desk: &Desk) -> Html {
    let Shared(acting) = &props.acting;
    if let Some(error @ BackendError::Conflict { .. }) = acting.failure() {
        let on_current = props.on_current.as_ref().unwrap_or(&props.on_close);
        return Failure {
            error: error.clone(),
            locale: desk.locale,
            again: Some(on_current.clone()),
            again_label: Some(locale::ask::words(desk.locale).view_current),
        }
        .view();
    }
    let reason = props.reason.map(|reason| AttrValue::Static(reason.id));
    let control_of = |field: &Field| reason.clone().filter(|_| *field == Field::Reason);
    view_trouble(acting, desk, control_of)
}
