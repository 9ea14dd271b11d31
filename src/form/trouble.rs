//! An act that was not stored, and what others did meanwhile.

use std::rc::Rc;

use consultation::Recorded;
use consultation::field::Field;
use consultation::view::ConsultationView;
use consultation::violation::Violation;
use web_sys::{HtmlElement, ScrollLogicalPosition};
use yew::prelude::*;

use super::refusals::problem;
use crate::backend::BackendError;
use crate::desk::acting::{Acting, use_acting};
use crate::desk::failure::Failure;
use crate::desk::{Desk, use_desk};
use crate::hooks::use_effect_with;
use crate::locale;
use crate::ui::{ErrorSummary, Notice, NoticeKind, bring_into_view, written};

/// The acts of a form: `done` hears the view as it is after one was stored. When somebody else was faster, the form stays, and
/// `reload` loads the consultation again, so that the changes can be shown.
#[hook]
pub fn use_acts(done: Callback<ConsultationView>, reload: Callback<()>) -> Acting {
    let acting = use_acting(done);
    let current = match acting.failure() {
        Some(BackendError::Conflict { current }) => Some(*current),
        _ => None,
    };
    use_effect_with(current, move |current| {
        if current.is_some() {
            reload.emit(());
        }
    });
    acting
}

/// Why the last act was not stored, and how to go on. What the service refuses leads to its field, as far as `control_of` says
/// that the form has a control for it.
pub fn view_trouble(
    acting: &Acting,
    desk: &Desk,
    control_of: impl Fn(&Field) -> Option<AttrValue>,
) -> Html {
    match acting.failure() {
        None => Html::default(),
        Some(BackendError::Refused(violations)) => {
            let listed = |violation: &Violation| {
                let control = violation.field().and_then(|field| control_of(&field));
                problem(violation, desk, control)
            };
            let problems: Vec<_> = violations.iter().map(listed).collect();
            let error = BackendError::Refused(violations.clone());
            let title = locale::backend::error(desk.locale, &error).title;
            html! { <ErrorSummary {title} {problems} /> }
        }
        Some(error) => {
            let again = error.may_be_sent_again().then(|| {
                let acting = acting.clone();
                Callback::from(move |()| acting.again())
            });
            let again_label = locale::answer::words(desk.locale).again;
            html! {
                <Reached about={error.code().to_owned()}>
                    {
                        Failure {
                            error: error.clone(),
                            locale: desk.locale,
                            again,
                            again_label: Some(again_label),
                        }
                        .view()
                    }
                </Reached>
            }
        }
    }
}

#[derive(PartialEq, Properties)]
struct ReachedProps {
    /// The message; when it changes, it takes the focus again.
    about: String,
    children: Html,
}

/// Takes the focus and scrolls into view when it appears: the button that it answers may be far away.
#[component]
fn Reached(props: &ReachedProps) -> Html {
    let place = use_node_ref();
    use_effect_with((props.about.clone(), place.clone()), |(_, place)| {
        if let Some(place) = place.cast::<HtmlElement>() {
            bring_into_view(&place, ScrollLogicalPosition::Center);
        }
    });
    html! { <div ref={place} tabindex="-1">{ props.children.clone() }</div> }
}

/// What others did after `seen`, the sequence at which the form was opened, and why the last act was not stored: that somebody
/// was faster is told by what they did.
pub fn view_changes_and_trouble(
    view: &Rc<ConsultationView>,
    seen: u64,
    acting: &Acting,
    desk: &Desk,
    control_of: impl Fn(&Field) -> Option<AttrValue>,
) -> Html {
    let others_were_faster = matches!(acting.failure(), Some(BackendError::Conflict { .. }))
        && by_others(view, seen, desk).next().is_some();
    html! {
        <>
            <Changes view={view.clone()} {seen} />
            if !others_were_faster {
                { view_trouble(acting, desk, control_of) }
            }
        </>
    }
}

fn by_others<'a>(
    view: &'a ConsultationView,
    seen: u64,
    desk: &'a Desk,
) -> impl Iterator<Item = &'a Recorded> {
    let own = &desk.session.actor.officer;
    view.history
        .iter()
        .filter(move |recorded| recorded.sequence > seen && recorded.actor.officer != *own)
}

/// What was recorded after `seen`, the sequence at which the form was opened.
#[derive(Clone, PartialEq, Properties)]
pub struct ChangesProps {
    /// The consultation as it is now.
    pub view: Rc<ConsultationView>,
    /// The sequence that the officer had seen.
    pub seen: u64,
}

/// A notice of what other officers did while a form was open. Nothing if they did nothing.
#[component]
pub fn Changes(props: &ChangesProps) -> Html {
    let desk = use_desk();
    let words = locale::answer::words(desk.locale);
    let register = &desk.session.register;
    let spoken = desk.locale;
    let lines: Vec<_> = by_others(&props.view, props.seen, &desk)
        .map(|recorded| {
            let what = consultation_words::history_line(recorded, register, spoken);
            let at = consultation_words::date_time(recorded.at, spoken);
            html! { <li key={recorded.sequence}><time>{ at }</time>{ " · " }{ written(&recorded.actor.name) }{ ": " }{ what }</li> }
        })
        .collect();
    if lines.is_empty() {
        return Html::default();
    }
    html! {
        <Reached about={props.view.consultation.sequence.to_string()}>
            {
                Notice {
                    kind: NoticeKind::Warning,
                    title: Some(words.changed.into()),
                    announce: true,
                }
                .view(html! {
                    <>
                        <p>{ words.changed_advice }</p>
                        <ul class="changes">{ for lines }</ul>
                    </>
                })
            }
        </Reached>
    }
}
