//! The tables: a row per agency, as a consultee and as an asker.

use std::cmp::{Ordering, Reverse};

use consultation::agency::AgencyId;
use consultation::order::{sorted_by, sorted_by_key};
use consultation::timeliness::{
    AskerTimeliness, Bucket, ConsulteeFigures, ConsulteeTimeliness, Definition, Figure, Spread,
};
use consultation_words as words;
use consultation_words::Locale;
use yew::prelude::*;

use super::opened::{Openable, Opened};
use crate::desk::{Desk, use_desk};
use crate::hooks::use_state;
use crate::locale;
use crate::locale::collation::Collation;
use crate::ui::{Choice, Column, Row, Select, Table, Width};

/// The properties of [`Consultees`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct ConsulteesProps {
    /// A row per agency.
    pub rows: Vec<ConsulteeTimeliness>,
    /// Called with the cases behind a figure.
    pub on_open: Callback<Opened>,
}

/// How agencies reply.
#[component]
pub(super) fn Consultees(props: &ConsulteesProps) -> Html {
    let desk = use_desk();
    let locale = desk.locale;
    let text = locale::oversight::words(locale);
    let order = use_state(|| Order::Overdue);
    let named = |id: &AgencyId| words::agency_name(&desk.session.register, id, locale).to_owned();
    let collation = Collation::of(locale);
    let by_name = |a: &AgencyId, b: &AgencyId| collation.compare(&named(a), &named(b));
    let sorted = order.sorted(props.rows.clone(), &by_name);
    let figure = |definition, figure: &Figure| open(definition, figure, &props.on_open);
    let rows = sorted
        .iter()
        .map(|row| {
            let figures = &row.figures;
            Row {
                key: row.agency.0.clone().into(),
                cells: vec![
                    html! { named(&row.agency) },
                    figure(Definition::Requests, &figures.requests),
                    rate(row, locale),
                    figure(Definition::Late, &figures.late),
                    unanswered(figures, locale, &props.on_open),
                    figure(Definition::Returned, &figures.returned),
                    days(&figures.days_to_respond, locale, &props.on_open),
                    html! {
                        <>
                            { figure(Definition::OverdueNow, &figures.overdue_now) }
                            { buckets(&figures.overdue_buckets, locale) }
                        </>
                    },
                ],
            }
        })
        .collect::<Vec<_>>();
    let head = |definition| Column::figures(words::definition(definition, locale).name);
    let columns = vec![
        Column::text(text.agency),
        head(Definition::Requests),
        head(Definition::OnTimeRate),
        head(Definition::Late),
        head(Definition::Unanswered),
        head(Definition::Returned),
        head(Definition::DaysToRespond),
        head(Definition::OverdueNow),
    ];
    let choices = [Order::Overdue, Order::Rate, Order::Name]
        .map(|order| Choice { value: order.value().into(), label: order.label(locale).into() })
        .to_vec();
    let on_change = {
        let order = order.clone();
        Callback::from(move |chosen: AttrValue| order.set(Order::of(&chosen)))
    };
    html! {
        <>
            if props.rows.len() > 1 {
                <div class="no-print">{
                    Select {
                        id: "oversight-order".into(),
                        label: text.order.into(),
                        choices,
                        value: order.value().into(),
                        on_change,
                        width: Width::Medium,
                        ..Select::default()
                    }
                    .view()
                }</div>
            }
            {
                Table {
                    caption: text.consultees.into(),
                    caption_hidden: true,
                    columns,
                    rows,
                }
                .view()
            }
        </>
    }
}

/// How agencies ask.
pub(super) struct Askers {
    /// A row per agency.
    pub rows: Vec<AskerTimeliness>,
    /// Called with the cases behind a figure.
    pub on_open: Callback<Opened>,
}

impl Askers {
    /// Draws it.
    pub(super) fn view(&self, desk: &Desk) -> Html {
        let locale = desk.locale;
        let text = locale::oversight::words(locale);
        let figure = |definition, figure: &Figure| open(definition, figure, &self.on_open);
        // A column for irregularities appears only if there are some.
        let dissolved = self.rows.iter().any(|row| row.figures.asker_dissolved.count > 0);
        let named =
            |id: &AgencyId| words::agency_name(&desk.session.register, id, locale).to_owned();
        let collation = Collation::of(locale);
        let sorted = sorted_by(self.rows.clone(), &|a, b| {
            collation.compare(&named(&a.agency), &named(&b.agency))
        });
        let rows = sorted
            .iter()
            .map(|row| {
                let figures = &row.figures;
                let mut row = Row {
                    key: row.agency.0.clone().into(),
                    cells: vec![
                        html! { words::agency_name(&desk.session.register, &row.agency, locale) },
                        figure(Definition::Consultations, &figures.consultations),
                        figure(Definition::ConsulteesAsked, &figures.consultees_asked),
                        figure(Definition::AskedNotRelevant, &figures.asked_not_relevant),
                        figure(Definition::Repeats, &figures.repeats),
                        figure(Definition::DueAtShortest, &figures.due_at_shortest),
                        figure(Definition::ExtensionsGranted, &figures.extensions_granted),
                        figure(Definition::PapersWithheld, &figures.papers_withheld),
                        figure(Definition::OpinionsUndisposed, &figures.opinions_undisposed),
                        days(&figures.days_to_conclude, locale, &self.on_open),
                    ],
                };
                if dissolved {
                    let figure = figure(Definition::AskerDissolved, &figures.asker_dissolved);
                    row.cells.insert(1, figure);
                }
                row
            })
            .collect::<Vec<_>>();
        let head = |definition| Column::figures(words::definition(definition, locale).name);
        let mut columns = vec![
            Column::text(text.agency),
            head(Definition::Consultations),
            head(Definition::ConsulteesAsked),
            head(Definition::AskedNotRelevant),
            head(Definition::Repeats),
            head(Definition::DueAtShortest),
            head(Definition::ExtensionsGranted),
            head(Definition::PapersWithheld),
            head(Definition::OpinionsUndisposed),
            head(Definition::DaysToConclude),
        ];
        if dissolved {
            columns.insert(1, head(Definition::AskerDissolved));
        }
        Table { caption: text.askers.into(), caption_hidden: true, columns, rows }.view()
    }
}

/// The order of the agencies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Order {
    Overdue,
    Rate,
    Name,
}

impl Order {
    const fn value(self) -> &'static str {
        match self {
            Self::Overdue => "overdue",
            Self::Rate => "rate",
            Self::Name => "name",
        }
    }

    fn of(value: &str) -> Self {
        match value {
            "rate" => Self::Rate,
            "name" => Self::Name,
            _ => Self::Overdue,
        }
    }

    fn label(self, locale: Locale) -> &'static str {
        let text = locale::oversight::words(locale);
        match self {
            Self::Overdue => text.by_overdue,
            Self::Rate => text.by_rate,
            Self::Name => text.by_name,
        }
    }

    /// The rows in this order; equal ones by their names.
    fn sorted(
        self,
        rows: Vec<ConsulteeTimeliness>,
        by_name: &dyn Fn(&AgencyId, &AgencyId) -> Ordering,
    ) -> Vec<ConsulteeTimeliness> {
        let named = sorted_by(rows, &|a, b| by_name(&a.agency, &b.agency));
        match self {
            Self::Overdue => sorted_by_key(named, |row| Reverse(row.figures.overdue_now.count)),
            // Unranked agencies come last: their rates say little.
            Self::Rate => sorted_by_key(named, |row| {
                row.rank.map_or((1, None), |rank| (0, Some(Reverse(rank))))
            }),
            Self::Name => named,
        }
    }
}

fn open(definition: Definition, figure: &Figure, on_open: &Callback<Opened>) -> Html {
    html! {
        <Openable {definition} references={figure.references.clone()} on_open={on_open.clone()}>
            { figure.count }
        </Openable>
    }
}

fn rate(row: &ConsulteeTimeliness, locale: Locale) -> Html {
    let text = locale::oversight::words(locale);
    let Some(rate) = row.figures.on_time_rate else { return html! { text.none } };
    let percentage = |share| locale::oversight::percentage(locale, share);
    html! {
        <>
            <span class="figure">{ percentage(rate.share) }</span>
            <span class="oversight-detail">
                { locale::oversight::on_time_of(locale, rate.count, rate.of) }
            </span>
            <span class="oversight-detail oversight-interval">{ percentage(rate.low) }{ " – " }{ percentage(rate.high) }</span>
            if row.rank.is_none() {
                <span class="oversight-detail">{ text.not_ranked }</span>
            }
        </>
    }
}

/// The unanswered requests of the period, and how many of them can no longer be answered.
fn unanswered(figures: &ConsulteeFigures, locale: Locale, on_open: &Callback<Opened>) -> Html {
    let closed = &figures.closed_unanswered;
    html! {
        <>
            { open(Definition::Unanswered, &figures.unanswered, on_open) }
            if closed.count > 0 {
                <span class="oversight-detail">
                    <Openable
                        definition={Definition::ClosedUnanswered}
                        references={closed.references.clone()}
                        on_open={on_open.clone()}
                    >
                        { locale::oversight::closed(locale, closed.count) }
                    </Openable>
                </span>
            }
        </>
    }
}

fn days(spread: &Spread, locale: Locale, on_open: &Callback<Opened>) -> Html {
    let Some((median, ninetieth)) = spread.median.zip(spread.ninetieth) else {
        return html! { locale::oversight::words(locale).none };
    };
    let references: Vec<_> = spread.cases.iter().map(|case| case.reference.clone()).collect();
    html! {
        <>
            <Openable definition={Definition::DaysToRespond} {references} on_open={on_open.clone()}>
                { locale::oversight::days(locale, median) }
            </Openable>
            <span class="oversight-detail">{ locale::oversight::ninetieth(locale, ninetieth) }</span>
        </>
    }
}

/// The overdue requests by how far they are overdue, as a segmented bar with the numbers in words.
fn buckets(buckets: &[Bucket], locale: Locale) -> Html {
    let filled = buckets.iter().enumerate().filter(|(_, bucket)| bucket.figure.count > 0);
    html! {
        <span class="oversight-buckets">
            for (index, bucket) in filled {
                <span class={classes!("oversight-bucket", format!("oversight-bucket-{index}"))}>
                    { bucket.figure.count }{ " × " }
                    { locale::oversight::bucket(locale, bucket.at_least, bucket.at_most) }
                </span>
            }
        </span>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(agency: &str, rank: Option<u32>, overdue: u32) -> ConsulteeTimeliness {
        let mut figures = ConsulteeFigures::default();
        figures.overdue_now.count = overdue;
        ConsulteeTimeliness { agency: agency.into(), rank, figures }
    }

    #[test]
    fn rows_stand_in_the_order_that_was_chosen() {
        let rows = [row("b", Some(1), 0), row("c", None, 3), row("a", Some(2), 1)];
        let sorted = |order: Order| {
            let sorted = order.sorted(rows.to_vec(), &|a, b| a.cmp(b));
            sorted.iter().map(|row| row.agency.0.clone()).collect::<String>()
        };
        assert_eq!(sorted(Order::Overdue), "cab");
        assert_eq!(sorted(Order::Rate), "abc");
        assert_eq!(sorted(Order::Name), "abc");
    }
}
