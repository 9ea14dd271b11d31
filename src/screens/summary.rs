//! The card for a portal's home page: how much waits for the agency, and what has the least time left.

use consultation::order::sorted_by_key;
use consultation::view::{Counts, RequestRow};
use consultation_words::{agency_name, time_left};
use yew::prelude::*;

use crate::desk::failure::Failure;
use crate::desk::loading::use_loaded;
use crate::desk::{FrontDesk, use_front_desk};
use crate::dossier::tone;
use crate::form::capacity;
use crate::locale;
use crate::route::Route;
use crate::ui::{Button, ButtonKind, Skeleton, StatusTag};

/// The number of requests that the card names.
const NAMED: usize = 3;

#[derive(PartialEq)]
struct Before {
    counts: Counts,
    requests: Vec<RequestRow>,
}

/// The card.
#[component]
pub fn Summary() -> Html {
    let desk = use_front_desk();
    let words = locale::summary::words(desk.locale);
    let loaded = use_loaded((), |backend, ()| async move {
        let (counts, requests) = futures::join!(backend.counts(), backend.inbox());
        Ok(Before { counts: counts?, requests: requests? })
    });
    let to_list = desk.navigate.reform(|_: MouseEvent| Route::Inbox);
    html! {
        <section class="summary" aria-labelledby="summary-title">
            <h2 id="summary-title">{ words.title }</h2>
            if let Some(error) = loaded.error.clone() {
                {
                    Failure {
                        error,
                        locale: desk.locale,
                        again: Some(loaded.reload.clone()),
                        again_label: None,
                    }
                    .view()
                }
            }
            if let Some(before) = &loaded.value {
                { view_figures(before.counts, &desk) }
                { view_requests(&before.requests, &desk) }
                {
                    Button {
                        kind: ButtonKind::Link,
                        onclick: Some(to_list),
                        ..Button::PLAIN
                    }
                    .view(words.to_list.into())
                }
            } else if loaded.error.is_none() {
                { Skeleton { label: words.loading.into(), rows: 3 }.view() }
            }
        </section>
    }
}

fn view_figures(counts: Counts, desk: &FrontDesk) -> Html {
    let words = locale::summary::words(desk.locale);
    let signs = capacity::signs(desk);
    let figure = |label: &'static str, count: u32, class: &'static str| {
        html! {
            <div class={classes!("summary-figure", (count > 0).then_some(class))}>
                <dt>{ label }</dt>
                <dd class="figure">{ count }</dd>
            </div>
        }
    };
    html! {
        <dl class="summary-figures">
            { figure(words.to_answer, counts.to_answer, "summary-some") }
            if signs {
                { figure(words.to_sign, counts.to_sign, "summary-some") }
            }
            { figure(words.overdue, counts.overdue, "summary-overdue") }
        </dl>
    }
}

fn view_requests(requests: &[RequestRow], desk: &FrontDesk) -> Html {
    let words = locale::summary::words(desk.locale);
    let urgent = most_urgent(requests);
    if urgent.is_empty() {
        return html! { <p class="muted">{ words.nothing }</p> };
    }
    html! {
        <ul class="summary-requests" role="list" aria-label={words.most_urgent}>
            for row in urgent {
                { view_request(row, desk) }
            }
        </ul>
    }
}

fn view_request(row: &RequestRow, desk: &FrontDesk) -> Html {
    let id = row.consultation;
    let (icon, tone) = tone::of_standing(row.standing);
    let left = time_left(row.standing, &row.holidays, desk.signed_in.closes, desk.locale);
    let asker = agency_name(&desk.signed_in.register, &row.asker, desk.locale).to_owned();
    let onclick = desk.navigate.reform(move |_: MouseEvent| Route::Request(id));
    html! {
        <li key={id.to_string()}>
            <button type="button" class="summary-request" {onclick}>
                { StatusTag { label: left.into(), icon, tone, plain: true }.view() }
                <span class="summary-subject" lang="vi">{ &row.subject }</span>
                <span class="small muted">{ asker }</span>
            </button>
        </li>
    }
}

/// The requests that need a reply, or a ruling, with the least time left.
fn most_urgent(requests: &[RequestRow]) -> Vec<&RequestRow> {
    let contested = consultation::consultation::Progress::ReturnContested;
    let waiting =
        requests.iter().filter(|row| row.owes_reply() || row.progress == contested).collect();
    let mut urgent = sorted_by_key(waiting, |row| (row.standing.urgency_rank(), row.due_on));
    urgent.truncate(NAMED);
    urgent
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;
    use consultation::consultation::Progress;
    use consultation::request::Urgency;
    use consultation::standing::{DueIn, Standing};
    use uuid::Uuid;

    fn row(number: u128, progress: Progress, standing: Standing) -> RequestRow {
        RequestRow {
            consultation: Uuid::from_u128(number),
            consultee: "so-tu-phap".into(),
            asker: "so-noi-vu".into(),
            subject: String::new(),
            dossier_number: String::new(),
            urgency: Urgency::Ordinary,
            received_at: "2026-11-16T08:00:00+07:00".parse().expect("a moment"),
            due_on: NaiveDate::from_ymd_opt(2026, 12, 2).expect("a date"),
            progress,
            standing,
            due_in: DueIn::Later,
            holidays: vec![],
            officer: None,
            officer_left: false,
            stage: consultation::consultation::Stage::Open,
            to_sign: None,
            awaits: None,
            circle: false,
            reminded: 0,
            last_reminded_on: None,
        }
    }

    #[test]
    fn the_three_with_the_least_time_left_are_named() {
        let ahead = |days| Standing::Ahead { working_days_left: days };
        let rows = [
            row(1, Progress::Received, ahead(5)),
            row(2, Progress::Answered, Standing::OnTime),
            row(3, Progress::Assigned, Standing::Overdue { working_days: 2 }),
            row(4, Progress::AwaitingSignature, Standing::DueToday),
            row(5, Progress::Received, ahead(3)),
        ];
        let named: Vec<u128> =
            most_urgent(&rows).iter().map(|row| row.consultation.as_u128()).collect();
        assert_eq!(named, [3, 4, 5]);
    }

    #[test]
    fn a_contested_return_waits_for_the_monitor() {
        let contested = [row(1, Progress::ReturnContested, Standing::OnTime)];
        assert_eq!(most_urgent(&contested).len(), 1);
    }
}
