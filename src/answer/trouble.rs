//! An act that was not stored, and what others did meanwhile.

use consultation::view::ConsultationView;
use yew::prelude::*;

use super::told;
use crate::acting::Acting;
use crate::backend::BackendError;
use crate::desk::{Desk, use_desk};
use crate::failure::Failure;
use crate::locale;
use crate::ui::{ErrorSummary, Notice, NoticeKind};

/// Loads the consultation again when somebody else was faster, so that the changes can be shown. The form stays.
#[hook]
pub fn use_reload_after_conflict(acting: &Acting, reload: Callback<()>) {
    let current = match acting.failure() {
        Some(BackendError::Conflict { current }) => Some(*current),
        _ => None,
    };
    use_effect_with(current, move |current| {
        if current.is_some() {
            reload.emit(());
        }
    });
}

/// Why the last act was not stored, and how to go on. A conflict is told by [`view_changes`].
pub fn view_trouble(acting: &Acting, desk: &Desk) -> Html {
    match acting.failure() {
        None | Some(BackendError::Conflict { .. }) => Html::default(),
        Some(BackendError::Refused(violations)) => {
            let problems = told::on_top(violations.iter(), &[], desk, |_| None);
            let error = BackendError::Refused(violations.clone());
            let title = locale::backend::error(desk.locale, &error).title;
            html! { <ErrorSummary {title} {problems} /> }
        }
        Some(error) => {
            let again = error.may_be_sent_again().then(|| {
                let acting = acting.clone();
                Callback::from(move |()| acting.again())
            });
            html! { <Failure error={error.clone()} locale={desk.locale} {again} /> }
        }
    }
}

/// What was recorded after `seen`, the sequence at which the form was opened.
#[derive(Clone, PartialEq, Properties)]
pub struct ChangesProps {
    /// The consultation as it is now.
    pub view: std::rc::Rc<ConsultationView>,
    /// How much of its record the officer had seen.
    pub seen: u64,
}

/// A notice of what other officers did while a form was open. Nothing where nobody did anything.
#[component]
pub fn Changes(props: &ChangesProps) -> Html {
    let desk = use_desk();
    let words = locale::answer::words(desk.locale);
    let register = &desk.session.register;
    let spoken = desk.locale;
    let own = &desk.session.actor.officer;
    let new = props
        .view
        .history
        .iter()
        .filter(|recorded| recorded.sequence > props.seen && recorded.actor.officer != *own);
    let lines: Vec<_> = new
        .map(|recorded| {
            let what = consultation_words::history_line(recorded, register, spoken);
            let at = consultation_words::date_time(recorded.at, spoken);
            html! { <li key={recorded.sequence}><time>{ at }</time>{ " · " }{ &recorded.actor.name }{ ": " }{ what }</li> }
        })
        .collect();
    if lines.is_empty() {
        return Html::default();
    }
    html! {
        <Notice kind={NoticeKind::Warning} title={words.changed} announce=true>
            <p>{ words.changed_advice }</p>
            <ul class="changes">{ for lines }</ul>
        </Notice>
    }
}
