//! The draft of a request: kept in the browser, restored with a notice, discarded on request.

use std::rc::Rc;

use consultation::Consultation;
use consultation::event::Recorded;
use consultation::view::ConsultationView;
use consultation_words::{date_time, history_line};
use uuid::Uuid;
use yew::prelude::*;

use super::due;
use super::form::Form;
use super::state::{Opened, Saved, State};
use crate::desk::{Desk, use_desk};
use crate::drafts::Draft;
use crate::hooks::use_state;
use crate::locale;
use crate::ui::{Button, ButtonKind, Dialog, DialogActions, Notice, NoticeKind, written};

/// The name under which drafts of requests are kept.
pub(super) const KIND: &str = "ask";

/// The draft that was kept for this consultation, else the service's, else an empty form.
pub(super) fn open(
    desk: &Desk,
    kept: Option<Draft<Saved>>,
    based_on: Option<&ConsultationView>,
) -> State {
    let known = based_on.map(|view| &view.consultation);
    let drafted = |id| known.cloned().unwrap_or_else(|| Consultation::new(id));
    let Some(Draft { saved_at, content: Saved { id, expected, form } }) = kept else {
        let opened = Opened { consultation: drafted(Uuid::new_v4()), ..Opened::default() };
        return State::begun(opened.into(), fresh(desk, known));
    };
    let overtaken = known.is_some_and(|known| expected < known.sequence);
    let since = based_on
        .into_iter()
        .flat_map(|view| &view.history)
        .filter(|recorded| overtaken && recorded.sequence > expected);
    let since = since.cloned().collect();
    let opened = Opened { consultation: drafted(id), restored_at: Some(saved_at), since };
    State::begun(opened.into(), form)
}

/// The service's draft, else an empty form.
pub(super) fn fresh(desk: &Desk, known: Option<&Consultation>) -> Form {
    let session = &desk.session;
    let Some(known) = known else { return Form::new(session.actor.officer.clone()) };
    let form = Form::of_request(&known.request);
    let proposed = due::proposed(&session.calendar, &session.policy, form.urgency, desk.now).ok();
    // A proposed date keeps following the urgency.
    Form { due_set: form.due_set.filter(|set| Some(*set) != proposed), ..form }
}

/// The properties of [`Restored`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct RestoredProps {
    /// How the form began.
    pub opened: Rc<Opened>,
    /// Called when the officer discards the draft.
    pub on_discard: Callback<()>,
}

/// Says that a draft was restored, and lets the officer discard it.
#[component]
pub(super) fn Restored(props: &RestoredProps) -> Html {
    let desk = use_desk();
    let words = locale::ask::words(desk.locale);
    let asking = use_state(|| false);
    let gone = use_state(|| false);
    let Some(at) = props.opened.restored_at.filter(|_| !*gone) else { return Html::default() };
    let ask = |yes: bool| {
        let asking = asking.clone();
        Callback::from(move |()| asking.set(yes))
    };
    let discard = {
        let (asking, gone) = (asking.clone(), gone.clone());
        props.on_discard.reform(move |_: MouseEvent| {
            asking.set(false);
            gone.set(true);
        })
    };
    let actions = DialogActions {
        act: words.discard.into(),
        kind: ButtonKind::Danger,
        busy: false,
        on_act: discard,
        back: words.keep_writing.into(),
        on_back: ask(false),
    }
    .view();
    html! {
        <>
            {
                Notice {
                    kind: if props.opened.since.is_empty() { NoticeKind::Info } else { NoticeKind::Warning },
                    ..Notice::PLAIN
                }
                .view(html! {
                    <>
                        <p>
                            { locale::ask::restored(desk.locale, &date_time(at, desk.locale)) }{ " " }
                            {
                                Button {
                                    kind: ButtonKind::Link,
                                    onclick: Some(ask(true).reform(|_| ())),
                                    ..Button::PLAIN
                                }
                                .view(words.discard.into())
                            }
                        </p>
                        { view_since(&props.opened.since, &desk) }
                    </>
                })
            }
            if *asking {
                <Dialog
                    id="ask-discard"
                    title={words.discard}
                    close_label={words.close}
                    on_close={ask(false)}
                    {actions}
                >
                    <p>{ words.discard_what }</p>
                </Dialog>
            }
        </>
    }
}

/// What others did since the draft was begun.
fn view_since(since: &[Recorded], desk: &Desk) -> Html {
    if since.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <p>{ locale::ask::words(desk.locale).since }</p>
            <ul class="ask-warnings">
                for recorded in since {
                    <li>
                        { history_line(recorded, &desk.session.register, desk.locale) }
                        <span class="muted">
                            { " · " }{ written(&recorded.actor.name) }{ " · " }
                            <time>{ date_time(recorded.at, desk.locale) }</time>
                        </span>
                    </li>
                }
            </ul>
        </>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drafts;

    #[test]
    fn what_the_first_release_kept_is_read() {
        let kept = include_str!("../../../tests/drafts/first_release/ask.json");
        let Saved { form, .. } = drafts::read(kept).expect("a draft of the first release").content;
        assert_eq!(form.questions[0].own_position, "05 ngày");
        assert_eq!(form.documents.len(), 2);
        assert_eq!(form.agencies[0].relevance_reason, "Thẩm định văn bản của tỉnh");
    }
}
