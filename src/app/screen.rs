//! The screen that is shown.

use consultation::agency::Role;
use yew::prelude::*;

use crate::app::lazy::{self, Lazy};
use crate::desk::{FrontDesk, use_front_desk};
use crate::locale;
use crate::route::{Route, View};
use crate::screens::inbox::Inbox;
use crate::screens::summary::Summary;
use crate::ui::{Button, EmptyState, PageHead};

#[derive(PartialEq, Properties)]
pub(super) struct ScreenProps {
    /// The officer's place; none if the attributes name no valid consultation.
    pub route: Option<Route>,
}

#[component]
pub(super) fn Screen(props: &ScreenProps) -> Html {
    let desk = use_front_desk();
    let monitors = desk.signed_in.actor.role == Role::Monitor;
    match props.route {
        None => view_nothing_chosen(&desk),
        Some(Route::Consultation(id)) => view_lazy(lazy::Screen::Consultation(id)),
        Some(Route::Inbox) => html! { <Inbox /> },
        Some(Route::Request(id)) => html! { <Inbox open={id} /> },
        Some(Route::Oversight) => view_lazy(lazy::Screen::Oversight),
        Some(Route::Asked) => view_lazy(lazy::Screen::Asked),
        Some(Route::Ask { .. }) if monitors => view_not_for_monitors(&desk),
        Some(Route::Ask { consultation }) => view_lazy(lazy::Screen::Ask(consultation)),
        Some(Route::Summary) => html! { <Summary /> },
    }
}

fn view_lazy(screen: lazy::Screen) -> Html {
    // Until another module is loaded, nothing of the screen before is shown.
    let key = screen.module() as u32;
    html! { <Lazy {key} {screen} /> }
}

fn view_nothing_chosen(desk: &FrontDesk) -> Html {
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

/// A monitor checks others and asks no agency.
fn view_not_for_monitors(desk: &FrontDesk) -> Html {
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
