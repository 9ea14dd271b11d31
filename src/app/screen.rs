//! Which feature is on the screen.

use consultation::agency::Role;
use yew::prelude::*;

use crate::ask::Ask;
use crate::asked::Asked;
use crate::consultation::Consultation;
use crate::desk::{Route, use_desk};
use crate::element::View;
use crate::inbox::Inbox;
use crate::locale;
use crate::oversight::Oversight;
use crate::summary::Summary;
use crate::ui::{Button, EmptyState, PageHead};

#[derive(PartialEq, Properties)]
pub(super) struct ScreenProps {
    /// Where the officer is; none where the attributes name no valid consultation.
    pub route: Option<Route>,
}

#[component]
pub(super) fn Screen(props: &ScreenProps) -> Html {
    let monitors = use_desk().session.actor.role == Role::Monitor;
    match props.route {
        None => html! { <NothingChosen /> },
        Some(Route::Consultation(id)) => html! { <Consultation key={id.to_string()} {id} /> },
        Some(Route::Inbox) => html! { <Inbox /> },
        Some(Route::Request(id)) => html! { <Inbox open={id} /> },
        Some(Route::Oversight) => html! { <Oversight /> },
        Some(Route::Asked) => html! { <Asked /> },
        Some(Route::Ask { .. }) if monitors => html! { <NotForMonitors /> },
        Some(Route::Ask { consultation }) => html! { <Ask {consultation} /> },
        Some(Route::Summary) => html! { <Summary /> },
    }
}

#[component]
fn NothingChosen() -> Html {
    let desk = use_desk();
    let words = locale::app::words(desk.locale);
    let onclick = desk.navigate.reform(|_| Route::Inbox);
    html! {
        <section>
            {
                PageHead {
                    title: words.no_consultation.into(),
                    ..PageHead::PLAIN
                }
                .view(Html::default())
            }
            {
                EmptyState {
                    title: words.no_consultation_advice.into(),
                    icon: None,
                }
                .view(Button { onclick: Some(onclick), ..Button::PLAIN }.view(words.to_inbox.into()))
            }
        </section>
    }
}

/// A monitor checks others and asks nobody.
#[component]
fn NotForMonitors() -> Html {
    let desk = use_desk();
    let words = locale::app::words(desk.locale);
    let onclick = desk.navigate.reform(|_| Route::Oversight);
    html! {
        <section>
            {
                PageHead {
                    title: words.not_for_monitors.into(),
                    ..PageHead::PLAIN
                }
                .view(Html::default())
            }
            {
                EmptyState {
                    title: words.not_for_monitors_advice.into(),
                    icon: None,
                }
                .view(Button {
                        onclick: Some(onclick),
                        ..Button::PLAIN
                    }
                    .view(locale::app::view(desk.locale, View::Oversight).into()))
            }
        </section>
    }
}
