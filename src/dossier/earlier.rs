//! Earlier rounds of the officer's agency on a dossier, for forms in which an agency is asked.

use std::rc::Rc;

use consultation::agency::AgencyId;
use consultation::calendar::zone;
use consultation::earlier::{EarlierRound, dossier_key};
use consultation_words::date;
use gloo_timers::callback::Timeout;
use uuid::Uuid;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::desk::{Desk, use_desk};
use crate::hooks::{use_effect_with, use_mut_ref, use_state};
use crate::locale;
use crate::route::Route;
use crate::ui::{Button, ButtonKind, written};

/// The pause in typing after which the service is asked.
const PAUSE_MS: u32 = 400;

/// The earlier rounds on the dossier, once the service has returned them. If it cannot be reached, the officer is not
/// notified: this is only a preview, and the service itself refuses an agency that is asked again.
#[hook]
pub fn use_earlier(dossier_number: &str) -> Rc<Vec<EarlierRound>> {
    let desk = use_desk();
    let rounds = use_state(Rc::<Vec<EarlierRound>>::default);
    let newest = use_mut_ref(String::new);
    {
        let rounds = rounds.setter();
        let dossier = dossier_key(dossier_number);
        use_effect_with(
            (dossier, desk.backend.clone(), desk.refreshes),
            move |(dossier, backend, _)| {
                newest.borrow_mut().clone_from(dossier);
                let (dossier, backend) = (dossier.clone(), backend.clone());
                let pause = (!dossier.is_empty()).then(|| {
                    Timeout::new(PAUSE_MS, move || {
                        spawn_local(async move {
                            let answer = backend.earlier(&dossier).await;
                            if let (Ok(found), true) = (answer, *newest.borrow() == dossier) {
                                rounds.set(Rc::new(found));
                            }
                        });
                    })
                });
                move || drop(pause)
            },
        );
    }
    (*rounds).clone()
}

/// The earlier rounds in which an agency was asked, each as a link; nothing if there is none.
pub fn view_rounds(rounds: &[&EarlierRound], agency: &AgencyId, desk: &Desk) -> Html {
    let asked = rounds.iter().filter(|round| round.agencies.contains(agency)).map(|round| {
        let sent_on = date(round.sent_at.with_timezone(&zone()).date_naive(), desk.locale);
        let route = Route::Consultation(round.consultation);
        let onclick = desk.navigate.reform(move |_: MouseEvent| route);
        let link = Button { kind: ButtonKind::Link, onclick: Some(onclick), ..Button::PLAIN };
        html! {
            <li key={round.consultation.to_string()}>
                <span class="figure">{ sent_on }</span>{ ": " }
                { link.view(written(&round.subject)) }
            </li>
        }
    });
    let asked: Vec<Html> = asked.collect();
    if asked.is_empty() {
        return Html::default();
    }
    html! {
        <div class="small">
            <p>{ locale::ask::words(desk.locale).asked_before }</p>
            <ul role="list">{ asked }</ul>
        </div>
    }
}

/// The statement of what is new since an earlier round, with a link to that round.
pub fn view_news(earlier: Uuid, new: &str, desk: &Desk) -> Html {
    let onclick = desk.navigate.reform(move |_: MouseEvent| Route::Consultation(earlier));
    let link = Button { kind: ButtonKind::Link, onclick: Some(onclick), ..Button::PLAIN };
    html! {
        <>
            { written(new) }{ " " }
            { link.view(locale::ask::words(desk.locale).earlier_round.into()) }
        </>
    }
}
