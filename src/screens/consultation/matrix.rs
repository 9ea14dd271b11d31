//! The opinions: a row per consultee, a column per question, each answer opening to its full text.

use std::collections::BTreeSet;

use consultation::agency::AgencyId;
use consultation::consultation::{Consultation, Consultee, Stage};
use consultation::request::QuestionNumber;
use yew::prelude::*;

use super::answer_text::AnswerText;
use crate::desk::{Desk, use_desk};
use crate::dossier::{findings, marks};
use crate::hooks::use_state;
use crate::locale::consultation::{self as texts, Words, words};
use crate::ui::{Button, ButtonKind, Icon, Notice};

/// A consultation.
#[derive(Clone, PartialEq, Properties)]
pub struct MatrixProps {
    /// The consultation.
    pub consultation: Consultation,
}

/// An answer by its agency and its question.
type Cell = (AgencyId, QuestionNumber);

/// The matrix of the opinions.
#[component]
pub fn Matrix(props: &MatrixProps) -> Html {
    let desk = use_desk();
    let words = words(desk.locale);
    let open = use_state(BTreeSet::<Cell>::new);
    let toggle = {
        let open = open.clone();
        Callback::from(move |cell: Cell| {
            let mut cells = (*open).clone();
            if !cells.remove(&cell) {
                cells.insert(cell);
            }
            open.set(cells);
        })
    };
    let questions = &props.consultation.request.questions;
    let sealed = props.consultation.consultees.iter().any(|consultee| consultee.sealed);
    html! {
        <>
        if sealed {
            { Notice { ..Notice::PLAIN }.view(words.sealed_why.into()) }
        }
        <table class="table matrix" part="table" role="table">
            <caption class="visually-hidden">{ words.opinions }</caption>
            <thead role="rowgroup">
                <tr role="row">
                    <th role="columnheader" scope="col">{ words.agency }</th>
                    for question in questions {
                        <th key={question.number} role="columnheader" scope="col" title={question.text.to_string()}>
                            { texts::question(question.number, desk.locale) }
                        </th>
                    }
                </tr>
            </thead>
            <tbody role="rowgroup">
                for consultee in &props.consultation.consultees {
                    { view_row(&props.consultation, consultee, &open, &toggle, &desk, words) }
                }
            </tbody>
        </table>
        </>
    }
}

fn view_row(
    consultation: &Consultation,
    consultee: &Consultee,
    open: &BTreeSet<Cell>,
    toggle: &Callback<Cell>,
    desk: &Desk,
    words: &Words,
) -> Html {
    let questions = &consultation.request.questions;
    let name =
        consultation_words::agency_name(&desk.session.register, &consultee.agency, desk.locale);
    let opened = questions.iter().filter_map(|question| {
        let cell = (consultee.agency.clone(), question.number);
        let answer = consultee.opinion()?.answer(question.number)?;
        let recorded = consultee.reply.as_ref().map_or(&[][..], |signed| &signed.warnings);
        let found = findings::recorded(recorded, question.number);
        Some((open.contains(&cell), question, answer, found))
    });
    let columns = questions.len() + 1;
    html! {
        <>
            <tr key={consultee.agency.to_string()} role="row">
                <th role="rowheader" scope="row">{ name.to_owned() }</th>
                for question in questions {
                    <td
                        key={question.number}
                        role="cell"
                        data-label={texts::question(question.number, desk.locale)}
                    >
                        <div>{ view_cell(consultation.stage, consultee, question.number, open, toggle, desk, words) }</div>
                    </td>
                }
            </tr>
            for (is_open, question, answer, found) in opened {
                <tr
                    key={format!("{}-{}", consultee.agency, question.number)}
                    role="row"
                    class={classes!("matrix-text", (!is_open).then_some("matrix-text-closed"))}
                >
                    <td
                        id={text_id(&consultee.agency, question.number)}
                        role="cell"
                        colspan={columns.to_string()}
                    >
                        {
                            AnswerText {
                                question: question.clone(),
                                answer: answer.clone(),
                                found,
                                agency: consultee.agency.clone(),
                                dispositions: consultation.conclusion.as_ref().map(|conclusion| conclusion.dispositions.clone()).unwrap_or_default(),
                            }
                            .view(desk)
                        }
                    </td>
                </tr>
            }
        </>
    }
}

fn view_cell(
    stage: Stage,
    consultee: &Consultee,
    number: QuestionNumber,
    open: &BTreeSet<Cell>,
    toggle: &Callback<Cell>,
    desk: &Desk,
    words: &Words,
) -> Html {
    if !consultee.questions.contains(&number) {
        return html! { <span class="muted">{ words.not_asked }</span> };
    }
    if consultee.sealed {
        return marks::sealed(words);
    }
    if consultee.grounds().is_some() {
        return marks::returned(words);
    }
    let Some(answer) = consultee.opinion().and_then(|opinion| opinion.answer(number)) else {
        return marks::unanswered(stage, words);
    };
    let cell = (consultee.agency.clone(), number);
    let is_open = open.contains(&cell);
    let controls = text_id(&consultee.agency, number);
    let onclick = toggle.reform(move |_: MouseEvent| cell.clone());
    html! {
        <div class="matrix-cell">
            { marks::stance(answer.stance, desk.locale, words) }
            <span class="no-print" aria-details={controls}>
                {
                    Button {
                        kind: ButtonKind::Link,
                        icon: Some(if is_open { Icon::ChevronDown } else { Icon::ChevronRight }),
                        expanded: Some(is_open),
                        onclick: Some(onclick),
                        ..Button::PLAIN
                    }
                    .view(html! { { if is_open { words.hide_text } else { words.show_text } } })
                }
            </span>
        </div>
    }
}

fn text_id(agency: &AgencyId, number: QuestionNumber) -> String {
    format!("opinion-{agency}-{number}")
}
