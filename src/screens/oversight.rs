//! Timeliness (theo dõi): the figures of a period, and the consultations behind each of them.

mod agencies;
mod cases;
mod definitions;
mod distribution;
mod headline;
mod opened;
mod reminding;
mod span;

use std::rc::Rc;

use consultation::agency::{AgencyId, Role};
use consultation::oversight::Oversight as Seen;
use consultation::timeliness::{ConsulteeFigures, Definition, Period};
use consultation_words as words;
use yew::prelude::*;

use self::agencies::{Askers, Consultees};
use self::cases::Cases;
use self::definitions::view_definitions;
use self::distribution::Distribution;
use self::headline::Headline;
use self::opened::{Openable, Opened};
use self::span::{PeriodChoice, this_quarter};
use crate::backend::BackendHandle;
use crate::desk::failure::Failure;
use crate::desk::loading::use_loaded;
use crate::desk::{Desk, use_desk};
use crate::form::offered;
use crate::hooks::{UseStateHandle, use_state, use_state_eq};
use crate::locale;
use crate::locale::collation::Collation;
use crate::ui::{
    Choice, EmptyState, Icon, Notice, NoticeKind, PageHead, Select, Skeleton, Tab, Tabs, Width,
};

/// The screen of the monitor; an agency sees its own figures on it.
#[component]
pub fn Oversight() -> Html {
    let desk = use_desk();
    let text = locale::oversight::words(desk.locale);
    let period = use_state(|| this_quarter(desk.now.date_naive()));
    let scope = use_state(|| None::<AgencyId>);
    let opened = use_state(|| None::<Opened>);
    let loaded = use_loaded(*period, |backend: BackendHandle, period| async move {
        backend.timeliness(period).await
    });

    let chosen = use_state_eq(|| true);
    let on_period = {
        let (period, is_chosen) = (period.clone(), chosen.setter());
        Callback::from(move |chosen: Option<Period>| {
            is_chosen.set(chosen.is_some());
            if let Some(chosen) = chosen {
                period.set(chosen);
            }
        })
    };
    let on_open = {
        let opened = opened.clone();
        Callback::from(move |figure| opened.set(Some(figure)))
    };
    let on_close = {
        let opened = opened.clone();
        Callback::from(move |()| opened.set(None))
    };
    let content = match (&loaded.value, &loaded.error) {
        // The figures of another period do not answer the one that was typed.
        _ if !*chosen => EmptyState { title: text.no_period.into(), icon: Some(Icon::Calendar) }
            .view(text.no_period_detail.into()),
        (_, Some(error)) => Failure {
            error: error.clone(),
            locale: desk.locale,
            again: Some(loaded.reload.clone()),
            again_label: None,
        }
        .view(),
        (None, None) => Skeleton { label: text.loading.into(), rows: 8 }.view(),
        (Some(seen), None) => html! {
            <>
                <Figures seen={seen.clone()} scope={scope.clone()} {on_open} />
                if let Some(opened) = &*opened {
                    <Cases
                        title={words::definition(opened.definition, desk.locale).name}
                        references={opened.references.clone()}
                        consultations={Rc::from(seen.consultations.clone())}
                        {on_close}
                        on_change={loaded.reload.clone()}
                    />
                }
            </>
        },
    };
    html! {
        <section class="oversight">
            {
                PageHead {
                    title: text.title.into(),
                    ..PageHead::PLAIN
                }
                .view(html! {
                    <>
                        if let (true, Some(seen)) = (*chosen, &loaded.value) {
                            <span>{ view_period(seen.report.period, &desk) }</span>
                            <span>{ view_scope(seen, scope.as_ref(), &desk) }</span>
                            <span>{ locale::oversight::as_of(desk.locale, &words::date(seen.report.as_of, desk.locale)) }</span>
                            <span>{ locale::oversight::calendar(desk.locale, &seen.report.calendar_version) }</span>
                        }
                    </>
                })
            }
            <PeriodChoice period={*period} on_change={on_period} />
            <div aria-busy={loaded.loading.then_some("true")}>{ content }</div>
        </section>
    }
}

#[derive(Properties)]
struct FiguresProps {
    seen: Rc<Seen>,
    scope: UseStateHandle<Option<AgencyId>>,
    on_open: Callback<Opened>,
}

impl PartialEq for FiguresProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.seen, &other.seen)
            && self.scope == other.scope
            && self.on_open == other.on_open
    }
}

#[component]
fn Figures(props: &FiguresProps) -> Html {
    let desk = use_desk();
    let tab = use_state(|| AttrValue::Static("consultees"));
    let text = locale::oversight::words(desk.locale);
    let report = &props.seen.report;
    if props.seen.consultations.is_empty() {
        return EmptyState { title: text.empty.into(), icon: Some(Icon::Clock) }
            .view(text.empty_detail.into());
    }
    let scope = (*props.scope).clone();
    let row = scope.as_ref().and_then(|id| report.consultees.iter().find(|row| row.agency == *id));
    let figures = match (&scope, row) {
        (Some(_), Some(row)) => row.figures.clone(),
        (Some(_), None) => ConsulteeFigures::default(),
        (None, _) => report.all_consultees.clone(),
    };
    let on_select = {
        let tab = tab.clone();
        Callback::from(move |chosen| tab.set(chosen))
    };
    let shown = |id: &AgencyId| scope.as_ref().is_none_or(|scope| scope == id);
    let panel = if *tab == "askers" {
        let rows =
            report.askers.iter().filter(|row| shown(&row.agency)).cloned().collect::<Vec<_>>();
        Askers { rows, on_open: props.on_open.clone() }.view(&desk)
    } else {
        let rows =
            report.consultees.iter().filter(|row| shown(&row.agency)).cloned().collect::<Vec<_>>();
        html! { <Consultees {rows} on_open={props.on_open.clone()} /> }
    };
    html! {
        <>
            if report.consultees.len() > 1 {
                <div class="no-print">
                    { ScopeChoice { seen: props.seen.clone(), scope: props.scope.clone() }.view(&desk) }
                </div>
            }
            { view_silent(&figures, &props.on_open, &desk) }
            <Headline figures={figures.clone()} on_open={props.on_open.clone()} />
            <Tabs
                id="oversight-tabs"
                label={text.title}
                tabs={vec![
                    Tab { value: "consultees".into(), label: text.consultees.into(), count: None },
                    Tab { value: "askers".into(), label: text.askers.into(), count: None },
                ]}
                selected={(*tab).clone()}
                {on_select}
            >
                <h2 class="print-only">{ if *tab == "askers" { text.askers } else { text.consultees } }</h2>
                { panel }
            </Tabs>
            <Distribution spread={figures.days_to_respond} on_open={props.on_open.clone()} />
            { view_definitions(&desk) }
        </>
    }
}

/// The period of the figures, so that every printed sheet has it.
fn view_period(period: Period, desk: &Desk) -> String {
    let date = |day| words::date(day, desk.locale);
    locale::oversight::period(desk.locale, &date(period.from()), &date(period.to()))
}

/// The agencies of the figures.
fn view_scope(seen: &Seen, scope: Option<&AgencyId>, desk: &Desk) -> String {
    let own = (desk.session.actor.role != Role::Monitor).then_some(&desk.session.actor.agency);
    scope.or(own).map_or_else(
        || locale::oversight::agencies_counted(desk.locale, seen.report.consultees.len()),
        |agency| words::agency_name(&desk.session.register, agency, desk.locale).to_owned(),
    )
}

/// The notifications of the monitor, whatever the period.
fn view_silent(figures: &ConsulteeFigures, on_open: &Callback<Opened>, desk: &Desk) -> Html {
    let (silent, closed) = (&figures.silent, &figures.closed_unanswered);
    if silent.count == 0 && closed.count == 0 {
        return Html::default();
    }
    let definition = Definition::Silent;
    let after = desk.session.policy.monitor_after;
    let reminds = desk.session.actor.role == Role::Monitor;
    let notice = Notice {
        kind: NoticeKind::Warning,
        title: Some(words::definition(definition, desk.locale).name.into()),
        ..Notice::PLAIN
    }
    .view(html! {
        <>
            if silent.count > 0 {
                <p>
                    <Openable {definition} references={silent.references.clone()} on_open={on_open.clone()}>
                        { locale::oversight::silent(desk.locale, silent.count) }
                    </Openable>
                    { " " }{ locale::oversight::silent_for(desk.locale, after, reminds) }
                </p>
            }
            if closed.count > 0 {
                <p>
                    <Openable
                        definition={Definition::ClosedUnanswered}
                        references={closed.references.clone()}
                        on_open={on_open.clone()}
                    >
                        { locale::oversight::silent(desk.locale, closed.count) }
                    </Openable>
                    { " " }{ locale::oversight::words(desk.locale).closed_for }
                </p>
            }
        </>
    });
    html! { <div class="oversight-silent">{ notice }</div> }
}

struct ScopeChoice {
    seen: Rc<Seen>,
    scope: UseStateHandle<Option<AgencyId>>,
}

impl ScopeChoice {
    /// Draws it.
    fn view(&self, desk: &Desk) -> Html {
        let text = locale::oversight::words(desk.locale);
        let named = |id: &AgencyId| Choice {
            value: id.0.clone().into(),
            label: offered::dated(id, desk).into(),
        };
        let everyone = Choice { value: AttrValue::Static("*"), label: text.all_agencies.into() };
        let agencies = self.seen.report.consultees.iter().map(|row| named(&row.agency));
        let agencies =
            Collation::of(desk.locale).sorted(agencies.collect(), |choice| &choice.label);
        let choices = std::iter::once(everyone).chain(agencies).collect::<Vec<_>>();
        let value = self.scope.as_ref().map_or(AttrValue::Static("*"), |id| id.0.clone().into());
        let on_change = {
            let scope = self.scope.clone();
            Callback::from(move |chosen: AttrValue| {
                scope.set((chosen != "*").then(|| AgencyId(chosen.to_string())));
            })
        };
        Select {
            id: "oversight-scope".into(),
            label: text.scope.into(),
            choices,
            value,
            on_change,
            width: Width::Medium,
            ..Select::default()
        }
        .view()
    }
}
