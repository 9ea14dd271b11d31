//! The lanes as pictures, each with words below it that say the same.

use chrono::{DateTime, FixedOffset};
use consultation::calendar::zone;
use consultation::consultation::{Consultation, Consultee};
use consultation_words::{date_time, day_month};
use yew::prelude::*;

use super::lanes::{Axis, AxisDay, Phase, stretches};
use crate::desk::Desk;
use crate::dossier::counted::CountedDays;
use crate::dossier::course::Course;
use crate::dossier::marks;
use crate::locale::consultation::{Words, words};
use crate::ui::{Notice, NoticeKind};

/// The pattern for late days.
const HATCHING: &str = "lane-hatching";

/// One lane per consultee, on a common axis of days.
pub struct LaneChart {
    /// The consultation.
    pub consultation: Consultation,
    /// One per consultee; absent if the calendar has no data.
    pub courses: Vec<Option<Course>>,
}

impl LaneChart {
    /// Draws it.
    pub fn view(&self, desk: &Desk) -> Html {
        let words = words(desk.locale);
        let known: Vec<Course> = self.courses.iter().flatten().copied().collect();
        let session = &desk.session;
        let hours = self.consultation.policy(&session.policy).office_hours;
        let axis = Axis::over(&known, desk.now, &session.calendar, hours);
        let (Ok(axis), true) = (axis, known.len() == self.courses.len()) else {
            return Notice { kind: NoticeKind::Warning, ..Notice::PLAIN }
                .view(words.no_calendar.into());
        };
        let lanes = self.consultation.consultees.iter().zip(known);
        html! {
            <div class="lanes">
                { view_hatching() }
                { view_axis(&axis, desk) }
                <ol role="list">
                    for (consultee, course) in lanes {
                        { view_lane(&self.consultation, consultee, &course, &axis, desk) }
                    }
                </ol>
                { view_legend(words) }
            </div>
        }
    }
}

/// The pattern is found by its id as long as it is rendered somewhere, even out of view.
fn view_hatching() -> Html {
    html! {
        <svg class="visually-hidden" aria-hidden="true">
            <pattern id={HATCHING} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                <rect class="lane-late-ground" width="6" height="6" />
                <rect class="lane-late-stroke" width="2.5" height="6" />
            </pattern>
        </svg>
    }
}

fn view_axis(axis: &Axis, desk: &Desk) -> Html {
    let labels = axis.days.iter().enumerate().filter(|(index, _)| axis.is_labelled(*index));
    let labels = labels.map(|(index, day)| {
        html! {
            <text key={index} x={percent(day.start + day.width / 2.0)} y="1em" text-anchor="middle">
                { day_month(day.date, desk.locale) }
            </text>
        }
    });
    html! {
        <div class="lane lane-axis" aria-hidden="true">
            <span />
            <svg class="lane-picture lane-dates">
                { for labels }
            </svg>
        </div>
    }
}

fn view_lane(
    consultation: &Consultation,
    consultee: &Consultee,
    course: &Course,
    axis: &Axis,
    desk: &Desk,
) -> Html {
    let name =
        consultation_words::agency_name(&desk.session.register, &consultee.agency, desk.locale);
    html! {
        <li key={consultee.agency.to_string()} class="lane">
            <div class="lane-head">
                <span class="lane-agency">{ name.to_owned() }</span>
                { marks::standing(course, desk) }
            </div>
            <div role="group" aria-label={name.to_owned()}>
                <svg class="lane-picture" aria-hidden="true">
                    { for axis.days.iter().filter(|day| !day.kind.is_working()).map(|day| view_day_off(day, desk)) }
                    { for stretches(course, axis, desk.now).into_iter().map(|stretch| {
                        let late = stretch.phase == Phase::Late;
                        html! {
                            <rect
                                key={phase_class(stretch.phase)}
                                class={classes!("lane-stretch", phase_class(stretch.phase))}
                                fill={late.then(|| format!("url(#{HATCHING})"))}
                                x={percent(stretch.from)}
                                width={percent(stretch.to - stretch.from)}
                                y="0.875em"
                                height="0.75em"
                            />
                        }
                    }) }
                    { view_line("lane-due", axis.end_of(course.due_on)) }
                    { view_line("lane-today", axis.at(desk.now)) }
                    { view_marks(course, axis) }
                </svg>
                <p class="lane-words">{ told(course, desk, words(desk.locale)) }</p>
                { CountedDays::of(consultation, consultee, desk).view(desk) }
            </div>
        </li>
    }
}

fn view_day_off(day: &AxisDay, desk: &Desk) -> Html {
    let name = consultation_words::label::day_kind(&day.kind, desk.locale).to_owned();
    html! {
        <rect
            key={day.date.to_string()}
            class="lane-day-off"
            x={percent(day.start)}
            width={percent(day.width)}
            y="0"
            height="100%"
        >
            <title>{ format!("{}: {name}", day_month(day.date, desk.locale)) }</title>
        </rect>
    }
}

fn view_line(class: &'static str, at: f64) -> Html {
    html! { <line {class} x1={percent(at)} x2={percent(at)} y1="0" y2="100%" /> }
}

/// Received and assigned are rings, the reply is a full circle.
fn view_marks(course: &Course, axis: &Axis) -> Html {
    let marks = [
        ("lane-received", course.received_at, "0.3125em"),
        ("lane-assigned", course.assigned_at, "0.3125em"),
        ("lane-replied", course.replied_at, "0.4375em"),
    ];
    marks
        .into_iter()
        .filter_map(|(class, at, radius)| {
            let at = percent(axis.at(at?));
            Some(html! { <circle {class} cx={at} cy="1.25em" r={radius} /> })
        })
        .collect()
}

/// The lane in words.
fn told(course: &Course, desk: &Desk, words: &Words) -> String {
    let moment = |at: DateTime<FixedOffset>| date_time(at.with_timezone(&zone()), desk.locale);
    let mut told = vec![format!("{} {}", words.sent, moment(course.sent_at))];
    told.push(match course.received_at {
        Some(at) => format!("{} {}", words.received, moment(at)),
        None => words.not_received.to_owned(),
    });
    if let Some(at) = course.assigned_at {
        told.push(format!("{} {}", words.assigned, moment(at)));
    }
    if let Some(at) = course.replied_at {
        told.push(format!("{} {}", words.replied, moment(at)));
    }
    told.push(format!("{} {}", words.due, consultation_words::date(course.due_on, desk.locale)));
    told.join(" · ")
}

fn view_legend(words: &Words) -> Html {
    let line = |class: &'static str| html! { <line {class} x1="50%" x2="50%" y1="0" y2="100%" /> };
    let ring = |class: &'static str| html! { <circle {class} cx="50%" cy="50%" r="0.3125em" /> };
    let items = [
        (ring("lane-received"), words.received),
        (ring("lane-assigned"), words.assigned),
        (ring("lane-replied"), words.replied),
        (line("lane-due"), words.due),
        (line("lane-today"), words.today),
        (
            html! { <rect class="lane-stretch phase-late" fill={format!("url(#{HATCHING})")} x="0" width="100%" y="25%" height="50%" /> },
            words.late,
        ),
        (html! { <rect class="lane-day-off" width="100%" height="100%" /> }, words.day_off),
    ];
    html! {
        <ul role="list" class="lane-legend" aria-hidden="true">
            { for items.into_iter().map(|(picture, name)| html! {
                <li key={name}><svg class="lane-sample">{ picture }</svg>{ name }</li>
            }) }
        </ul>
    }
}

const fn phase_class(phase: Phase) -> &'static str {
    match phase {
        Phase::Sent => "phase-sent",
        Phase::Received => "phase-received",
        Phase::Assigned => "phase-assigned",
        Phase::Ahead => "phase-ahead",
        Phase::Late => "phase-late",
    }
}

fn percent(place: f64) -> String {
    format!("{place:.3}%")
}
