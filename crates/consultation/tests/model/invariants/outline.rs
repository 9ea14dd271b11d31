//! What services keep beside the record in place of whole states.

use chrono::{Days, NaiveDate};
use consultation::Consultation;
use consultation::context::Context;
use consultation::decide::{reminders, succession};
use consultation::earlier::EarlierRound;
use consultation::oversight::oversight;
use consultation::rules::open_points;
use consultation::timeliness::{AskerFigures, ConsulteeFigures, Period, Span, report};
use consultation::view::{asked, inbox, outline, silent};

use super::{Checked, Step, holds};

/// Everything that is made from a state without opening it.
fn derived(state: &Consultation, context: &Context<'_>) -> [String; 8] {
    let today = context.today();
    let period = Period::new(today - Days::new(20), today).expect("it is not reversed");
    [
        format!("{:?}", inbox([state], context)),
        format!("{:?}", asked([state], context)),
        format!("{:?}", silent([state], context)),
        format!("{:?}", oversight([state], period, context)),
        format!("{:?}", succession(state, context.register, today)),
        format!("{:?}", reminders(state, today, context.calendar, context.policy)),
        format!("{:?}", EarlierRound::of(state)),
        format!("{:?}", (open_points(state), Span::of(state), context.under(state).policy)),
    ]
}

/// Lists, figures and duties come to the same without the texts.
pub fn an_outline_says_what_lists_need(step: &Step<'_>) -> Checked {
    let actor = &step.world.actors[step.number % step.world.actors.len()];
    let context = step.world.context(actor, step.now, &[]);
    let (whole, without) = (step.after(), outline(step.after()));
    let (whole, without) = (derived(whole, &context), derived(&without, &context));
    holds(whole == without, || format!("{whole:#?} is not {without:#?}"))
}

/// In a period that has none of the days of its span, a consultation changes no figure.
pub fn nothing_counts_outside_its_span(step: &Step<'_>) -> Checked {
    let world = step.world;
    let Some(Span { from, to: Some(to) }) = Span::of(step.after()) else { return Ok(()) };
    let back = Days::new(step.number as u64 % 23 + 1);
    let figures_of = |from: NaiveDate, to: NaiveDate| {
        let period = Period::new(from, to).expect("it is not reversed");
        report([step.after()], period, step.now, &world.calendar, &world.policy)
            .map(|report| (report.all_consultees, report.all_askers, period))
    };
    let mut periods = vec![figures_of(from - back - Days::new(9), from - Days::new(1))];
    // The first day that something at the end cannot count on any more.
    let mut later = to + Days::new(1);
    while Span::reaching(later, &world.calendar).is_some_and(|reaching| reaching <= to) {
        later = later + Days::new(1);
    }
    periods.push(figures_of(later, later + back));
    for found in periods.into_iter().flatten() {
        let (consultees, askers, period) = found;
        let nothing = (
            ConsulteeFigures { overdue_buckets: Vec::new(), ..ConsulteeFigures::default() },
            AskerFigures::default(),
        );
        let buckets_are_empty = consultees.overdue_buckets.iter().all(|it| it.figure.count == 0);
        let found = (ConsulteeFigures { overdue_buckets: Vec::new(), ..consultees }, askers);
        holds(buckets_are_empty && found == nothing, || {
            format!("{from} to {to} counts in {period:?}: {found:?}")
        })?;
    }
    Ok(())
}
