//! The main figures.

use consultation::timeliness::{ConsulteeFigures, Definition, Reference};
use consultation_words as words;
use yew::prelude::*;

use super::opened::{Openable, Opened};
use crate::desk::use_desk;
use crate::locale;

/// The properties of [`Headline`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct HeadlineProps {
    /// The figures of one agency or of all.
    pub figures: ConsulteeFigures,
    /// Called with the cases behind a figure.
    pub on_open: Callback<Opened>,
}

/// On-time rate, late and unanswered, which add up; overdue now, days to respond.
#[component]
pub(super) fn Headline(props: &HeadlineProps) -> Html {
    let locale = use_desk().locale;
    let text = locale::oversight::words(locale);
    let ConsulteeFigures {
        on_time_rate,
        requests,
        overdue_now,
        late,
        unanswered,
        closed_unanswered,
        days_to_respond,
        ..
    } = &props.figures;
    let figure = |definition: Definition, value: Html, detail: Html, references: &[Reference]| {
        let meaning = words::definition(definition, locale);
        html! {
            <div class="oversight-figure">
                <dt>{ meaning.name }</dt>
                <dd class="oversight-value">
                    <Openable {definition} references={references.to_vec()} on_open={props.on_open.clone()}>
                        { value }
                    </Openable>
                </dd>
                <dd class="small muted">{ detail }</dd>
            </div>
        }
    };
    let rate = on_time_rate.map_or_else(
        || (html! { text.none }, Html::default()),
        |rate| {
            let detail = locale::oversight::counts_and_interval(
                locale, rate.count, rate.of, rate.low, rate.high,
            );
            (locale::oversight::percentage(locale, rate.share).into(), detail.into())
        },
    );
    let days = days_to_respond.median.zip(days_to_respond.ninetieth);
    let (median, spread) = days.map_or_else(
        || (html! { text.none }, Html::default()),
        |(median, ninetieth)| {
            let median = locale::oversight::days(locale, median);
            (median.into(), locale::oversight::ninetieth(locale, ninetieth).into())
        },
    );
    let timed: Vec<_> = days_to_respond.cases.iter().map(|case| case.reference.clone()).collect();
    let sentence = |definition| html! { words::definition(definition, locale).sentence };
    html! {
        <dl class="oversight-headline">
            { figure(Definition::OnTimeRate, rate.0, rate.1, &requests.references) }
            { figure(Definition::Late, html! { late.count }, sentence(Definition::Late), &late.references) }
            { figure(
                Definition::Unanswered,
                html! { unanswered.count },
                locale::oversight::unanswered_parts(locale, unanswered.count, closed_unanswered.count).into(),
                &unanswered.references,
            ) }
            { figure(
                Definition::OverdueNow,
                html! { overdue_now.count },
                sentence(Definition::OverdueNow),
                &overdue_now.references,
            ) }
            { figure(Definition::DaysToRespond, median, spread, &timed) }
        </dl>
    }
}
