//! The requests behind a figure: the subject of each, its standing, and a reminder if it is overdue.

use std::rc::Rc;

use consultation::agency::AgencyId;
use consultation::timeliness::Reference;
use consultation::view::{AskedRow, ConsultationView, ConsulteeRow};
use consultation::{Command, Text};
use consultation_words as words;
use uuid::Uuid;
use web_sys::HtmlElement;
use yew::prelude::*;

use super::reminding::{Behind, RemindForm};
use crate::desk::acting::Shared;
use crate::desk::{long_list, use_desk};
use crate::form::trouble::use_acts;
use crate::hooks::{use_effect_with, use_mut_ref, use_state};
use crate::locale;
use crate::route::Route;
use crate::ui::{Button, ButtonKind, Column, Dialog, Pages, Row, Table, WHOLE, written};

/// The properties of [`Cases`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct CasesProps {
    /// The name of the figure.
    pub title: AttrValue,
    /// The cases behind it.
    pub references: Rc<[Reference]>,
    /// The consultations that references lead to.
    pub consultations: Rc<[AskedRow]>,
    /// Called when the list is closed.
    pub on_close: Callback<()>,
    /// Called when a case has changed.
    pub on_change: Callback<()>,
}

/// A dialog with the list.
#[component]
pub(super) fn Cases(props: &CasesProps) -> Html {
    let desk = use_desk();
    let locale = desk.locale;
    let text = locale::oversight::words(locale);
    let named = |id: &AgencyId| words::agency_name(&desk.session.register, id, locale).to_owned();
    // The live region of the widget is silent while a dialog is open: this one has its own.
    let reminded = use_state(|| None::<(Uuid, AgencyId)>);
    let chosen = use_mut_ref(|| None::<(Uuid, AgencyId)>);
    let writing = use_state(|| None::<Behind>);
    let acting = {
        let (on_change, reminded) = (props.on_change.clone(), reminded.setter());
        let chosen = chosen.clone();
        let writing = writing.setter();
        let on_stored = Callback::from({
            let on_change = on_change.clone();
            move |_: ConsultationView| {
                reminded.set(chosen.borrow().clone());
                writing.set(None);
                on_change.emit(());
            }
        });
        use_acts(on_stored, on_change)
    };
    // The form goes away with its result; the focus continues from there.
    let told = use_node_ref();
    use_effect_with((*reminded).clone(), {
        let told = told.clone();
        move |reminded: &Option<(Uuid, AgencyId)>| {
            if let (Some(_), Some(told)) = (reminded, told.cast::<HtmlElement>()) {
                // This fails only for elements that cannot take the focus.
                let _ = told.focus();
            }
        }
    });
    let on_send = {
        let (acting, chosen) = (acting.clone(), chosen.clone());
        Callback::from(move |(behind, note): (Behind, Text)| {
            let Behind { row, consultee: ConsulteeRow { agency, .. } } = behind;
            chosen.replace(Some((row.consultation, agency.clone())));
            let command = Command::RemindConsultee { agency, note };
            acting.act(row.consultation, row.sequence, command);
        })
    };
    let count = found(&props.references, &props.consultations).count();
    let page = use_state(|| 0);
    let pages = (count > WHOLE).then(|| Pages::of(count, *page));
    let lines = pages.map_or(0..count, Pages::lines);
    let on_turn = {
        let (page, told) = (page.setter(), told.clone());
        Callback::from(move |to| {
            page.set(to);
            if let Some(told) = told.cast::<HtmlElement>() {
                // The button may go, and the page begins above.
                let _ = told.focus();
            }
        })
    };
    let rows = found(&props.references, &props.consultations)
        .skip(lines.start)
        .take(lines.len())
        .map(|(row, consultee)| {
            let navigate = desk.navigate.clone();
            let id = row.consultation;
            let open = Callback::from(move |_: MouseEvent| navigate.emit(Route::Consultation(id)));
            let owes = consultee.is_some_and(|consultee| consultee.progress.owes_reply());
            let reminded_before = consultee.filter(|it| owes && it.reminded > 0);
            let reminder = consultee.filter(|it| it.may_remind).map(|consultee| {
                let behind = Behind { row: row.clone(), consultee: consultee.clone() };
                let open = writing.as_ref().is_some_and(|open| open.is_same(&behind));
                let id = Some(behind.opener_id().into());
                let onclick = {
                    let (writing, acting) = (writing.setter(), acting.clone());
                    Callback::from(move |_: MouseEvent| {
                        acting.dismiss();
                        writing.set((!open).then(|| behind.clone()));
                    })
                };
                Button {
                    id,
                    disabled: acting.is_busy(),
                    expanded: Some(open),
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
                            <p>{ consultee.map(|consultee| words::standing(consultee.standing, desk.signed_in.closes, locale)) }</p>
                            if let Some(before) = reminded_before {
                                <p class="small muted">{ locale::inbox::reminded_last(before.reminded.into(), before.last_reminded_on, locale) }</p>
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
            title={format!("{}: {count}", props.title)}
            on_close={props.on_close.clone()}
            close_label={text.close}
            wide=true
        >
            <p ref={told} role="status" tabindex="-1">
                if let Some((_, agency)) = &*reminded {
                    { format!("{}: {}", text.reminded, named(agency)) }
                }
            </p>
            if let Some(behind) = &*writing {
                <RemindForm
                    key={format!("{}/{}", behind.row.consultation, behind.consultee.agency)}
                    behind={behind.as_it_is_in(&props.consultations)}
                    acting={Shared(acting.clone())}
                    {on_send}
                    on_close={let writing = writing.setter(); move |()| writing.set(None)}
                />
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
            if let Some(pages) = pages {
                { pages.view(long_list::page_words(pages, &desk), &on_turn) }
            }
        </Dialog>
    }
}

/// Each reference once, with its row and its consultee.
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
