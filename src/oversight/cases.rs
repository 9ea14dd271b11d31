//! The requests behind a figure: what each is about, how it stands, and a reminder where it is overdue.

use std::rc::Rc;

use consultation::agency::{AgencyId, Role};
use consultation::standing::Standing;
use consultation::timeliness::Reference;
use consultation::view::{AskedRow, ConsultationView, ConsulteeRow};
use consultation::{Command, Text};
use consultation_words as words;
use yew::prelude::*;

use crate::acting::use_acting;
use crate::desk::{Route, use_desk};
use crate::failure::Failure;
use crate::locale;
use crate::ui::{Button, ButtonKind, Column, Dialog, Row, Table, written};

/// The properties of [`Cases`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct CasesProps {
    /// What is counted.
    pub title: AttrValue,
    /// What is behind the figure.
    pub references: Rc<[Reference]>,
    /// The consultations that references lead to.
    pub consultations: Rc<[AskedRow]>,
    /// Called when the list is closed.
    pub on_close: Callback<()>,
    /// Called when something behind the figure has changed.
    pub on_change: Callback<()>,
}

/// A dialog with the list.
#[component]
pub(super) fn Cases(props: &CasesProps) -> Html {
    let desk = use_desk();
    let locale = desk.locale;
    let text = locale::oversight::words(locale);
    let named = |id: &AgencyId| words::agency_name(&desk.session.register, id, locale).to_owned();
    // The live region of the widget is not heard while a dialog is open: this one has its own.
    let reminded = use_state(|| None::<AgencyId>);
    let chosen = use_mut_ref(|| None::<AgencyId>);
    let acting = {
        let (on_change, reminded) = (props.on_change.clone(), reminded.setter());
        let chosen = chosen.clone();
        use_acting(Callback::from(move |_: ConsultationView| {
            reminded.set(chosen.borrow().clone());
            on_change.emit(());
        }))
    };
    let remind = {
        let acting = acting.clone();
        Callback::from(move |(row, consultee): (AskedRow, ConsulteeRow)| {
            let due = words::date(consultee.due_on, locale);
            let note = Text::new(&locale::oversight::reminder(locale, &due)).unwrap_or_default();
            let command = Command::RemindConsultee { agency: consultee.agency, note };
            acting.act(row.consultation, row.sequence, command);
        })
    };
    let may_remind = desk.session.actor.role == Role::Monitor;
    let rows = found(&props.references, &props.consultations)
        .map(|(row, consultee)| {
            let navigate = desk.navigate.clone();
            let id = row.consultation;
            let open = Callback::from(move |_: MouseEvent| navigate.emit(Route::Consultation(id)));
            let overdue = consultee
                .is_some_and(|consultee| matches!(consultee.standing, Standing::Overdue { .. }));
            let owes = consultee.is_some_and(|consultee| consultee.progress.owes_reply());
            let reminded = consultee.filter(|it| owes && it.reminded > 0);
            let reminder = consultee.filter(|_| may_remind && overdue && owes).map(|consultee| {
                let behind = (row.clone(), consultee.clone());
                let agency = consultee.agency.clone();
                let chosen = chosen.clone();
                let onclick = remind.reform(move |_: MouseEvent| {
                    chosen.replace(Some(agency.clone()));
                    behind.clone()
                });
                Button {
                    busy: acting.is_busy(),
                    onclick: Some(onclick),
                    ..Button::PLAIN
                }
                .view(html! {
                    <>
                        { text.remind }
                        <span class="visually-hidden">{ format!(": {}", named(&consultee.agency)) }</span>
                    </>
                })
            });
            Row {
                key: format!("{id}/{}", consultee.map_or("", |consultee| &consultee.agency.0)).into(),
                cells: vec![
                    Button {
                        kind: ButtonKind::Link,
                        onclick: Some(open),
                        ..Button::PLAIN
                    }
                    .view(written(&row.subject)),
                    html! { named(&row.asker) },
                    html! { consultee.map_or(text.none.to_owned(), |consultee| named(&consultee.agency)) },
                    html! {
                        <span class="figure">
                            { consultee.map(|consultee| words::date(consultee.due_on, locale)) }
                        </span>
                    },
                    html! {
                        <div class="stack-tight">
                            <span>{ consultee.map(|consultee| words::standing(consultee.standing, &desk.session.policy, locale)) }</span>
                            if let Some(reminded) = reminded {
                                <span class="small muted">{ locale::inbox::reminded_last(reminded.reminded.into(), reminded.last_reminded_on, locale) }</span>
                            }
                            { reminder }
                        </div>
                    },
                ],
            }
        })
        .collect::<Vec<_>>();
    let columns =
        [text.subject, text.asker, text.consultee, text.due, text.state].map(Column::text).to_vec();
    html! {
        <Dialog
            id="oversight-cases"
            title={format!("{}: {}", props.title, rows.len())}
            on_close={props.on_close.clone()}
            close_label={text.close}
            wide=true
        >
            <p role="status">
                if let Some(agency) = &*reminded {
                    { format!("{}: {}", text.reminded, named(agency)) }
                }
            </p>
            if let Some(error) = acting.failure() {
                {
                    Failure {
                        error: error.clone(),
                        locale,
                        again: Some({
                            let acting = acting.clone();
                            Callback::from(move |()| acting.again())
                        }),
                        again_label: None,
                    }
                    .view()
                }
            }
            {
                Table {
                    caption: props.title.clone().into(),
                    caption_hidden: true,
                    columns,
                    rows,
                }
                .view()
            }
        </Dialog>
    }
}

/// Each reference once, with the row and the consultee that it leads to.
fn found<'a>(
    references: &'a [Reference],
    consultations: &'a [AskedRow],
) -> impl Iterator<Item = (&'a AskedRow, Option<&'a ConsulteeRow>)> {
    references.iter().filter_map(|reference| {
        let row = consultations.iter().find(|row| row.consultation == reference.consultation)?;
        let consultee = reference
            .consultee
            .as_ref()
            .and_then(|agency| row.consultees.iter().find(|consultee| consultee.agency == *agency));
        Some((row, consultee))
    })
}
