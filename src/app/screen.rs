//! Which feature is on the screen.

use yew::prelude::*;

use crate::ask::Ask;
use crate::asked::Asked;
use crate::consultation::Consultation;
use crate::desk::{Route, use_desk};
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
    match props.route {
        None => html! { <NothingChosen /> },
        Some(Route::Consultation(id)) => html! { <Consultation key={id.to_string()} {id} /> },
        Some(Route::Inbox) => html! { <Inbox /> },
        Some(Route::Request(id)) => html! { <Inbox open={id} /> },
        Some(Route::Oversight) => html! { <Oversight /> },
        Some(Route::Asked) => html! { <Asked /> },
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
            <PageHead title={words.no_consultation} />
            <EmptyState title={words.no_consultation_advice}>
                <Button {onclick}>{ words.to_inbox }</Button>
            </EmptyState>
        </section>
    }
}
