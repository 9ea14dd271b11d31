//! The officer's last act, at the top of the screen that follows it.

use std::cell::Cell;
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use uuid::Uuid;
use web_sys::{HtmlElement, ScrollLogicalPosition};
use yew::prelude::*;

use crate::desk::done::Done;
use crate::desk::{FrontDesk, use_front_desk};
use crate::hooks::use_effect_with;
use crate::locale::done::words;
use crate::ui::{Icon, bring_into_view};

/// Where an act is told of.
#[derive(Clone, PartialEq, Properties)]
pub struct DonePanelProps {
    /// The consultation that the screen shows; none for a list, which tells of any.
    #[prop_or_default]
    pub about: Option<Uuid>,
}

/// Where an act leads to another screen it is shown on both, and is not read on the first.
const READ_MS: u32 = 1000;

/// The last act, if it belongs here: it comes into sight and takes the focus. Once its screen is left it is told no more.
#[component]
pub fn DonePanel(props: &DonePanelProps) -> Html {
    let desk = use_front_desk();
    let done = desk.done.clone();
    let done = done.filter(|done| props.about.is_none_or(|about| done.is_about(about)));
    let panel = use_node_ref();
    use_effect_with((done.clone(), panel.clone()), |(_, panel)| {
        if let Some(panel) = panel.cast::<HtmlElement>() {
            bring_into_view(&panel, ScrollLogicalPosition::Nearest);
        }
    });
    use_effect_with((done.is_some(), desk.tell.clone()), |(shown, tell)| {
        let (read, tell) = (Rc::new(Cell::new(false)), tell.clone());
        let reading = shown.then(|| {
            let read = read.clone();
            Timeout::new(READ_MS, move || read.set(true))
        });
        move || {
            drop(reading);
            if read.get() {
                tell.emit(None);
            }
        }
    });
    done.map_or_else(Html::default, |done| view(&done, panel, &desk))
}

fn view(done: &Rc<Done>, panel: NodeRef, desk: &FrontDesk) -> Html {
    let words = words(desk.locale);
    let done = done.worded(desk.locale);
    html! {
        <section ref={panel} class="done notice notice-success" part="notice" tabindex="-1" aria-labelledby="done-title">
            { Icon::CheckCircle.view() }
            <div class="notice-body">
                <h2 id="done-title">{ &done.title }</h2>
                if let Some(to) = &done.to {
                    <p><span class="muted">{ words.to }{ ": " }</span>{ to }</p>
                }
                if let Some(at) = &done.at {
                    <p><span class="muted">{ words.at }{ ": " }</span><time>{ at }</time></p>
                }
                <p>{ &done.next }</p>
            </div>
        </section>
    }
}
