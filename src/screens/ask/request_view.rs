//! A request to read: what would be sent, part by part.

use consultation::Consultation;
use consultation::request::{Asked, Question, Request};
use consultation_words::{agency_name, date_long, field_name, label, officer_name};
use yew::prelude::*;

use super::due;
use super::due_date::view_days;
use super::findings::Part;
use super::part::PartSection;
use crate::desk::Desk;
use crate::dossier::documents::Documents;
use crate::locale;
use crate::ui::{Column, Disclosure, Fact, Facts, Row, Table, quoting, written};

/// A request to read.
pub(super) struct RequestView<'a> {
    /// The draft it belongs to.
    pub consultation: &'a Consultation,
}

impl RequestView<'_> {
    /// Draws it.
    pub(super) fn view(&self, desk: &Desk) -> Html {
        let words = locale::ask::words(desk.locale);
        let request = &self.consultation.request;
        html! {
            <div class="ask-parts">
                {
                    PartSection {
                        part: Part::Matter,
                        locale: desk.locale,
                    }
                    .view(Facts { facts: matter(self.consultation, desk) }.view())
                }
                {
                    PartSection {
                        part: Part::Questions,
                        locale: desk.locale,
                    }
                    .view(html! {
                        <ol class="ask-questions" role="list">
                            for question in &request.questions {
                                { view_question(question, desk) }
                            }
                        </ol>
                    })
                }
                {
                    PartSection {
                        part: Part::Agencies,
                        locale: desk.locale,
                    }
                    .view(view_agencies(request, desk))
                }
                {
                    PartSection {
                        part: Part::DueDate,
                        locale: desk.locale,
                    }
                    .view(view_due(request, desk))
                }
                {
                    PartSection {
                        part: Part::Signature,
                        locale: desk.locale,
                    }
                    .view(Facts {
                        facts: vec![Fact::new(words.officer, officer(request, desk))],
                    }
                    .view())
                }
            </div>
        }
    }
}

fn matter(consultation: &Consultation, desk: &Desk) -> Vec<Fact> {
    let words = locale::ask::words(desk.locale);
    let request = &consultation.request;
    let fields: Vec<&str> = request
        .fields
        .iter()
        .map(|field| field_name(&desk.session.register, field, desk.locale))
        .collect();
    let documents = html! {
        <Documents consultation={consultation.id} documents={request.documents.clone()} />
    };
    vec![
        Fact::new(words.subject, written(&request.subject)),
        Fact::new(words.dossier_number, request.dossier_number.to_string()),
        Fact::new(words.document_number, or_empty(&request.document_number, desk)),
        Fact::new(words.fields, fields.join("; ")),
        Fact::new(words.required_by, or_empty(&request.required_by, desk)),
        Fact::new(words.urgency, label::urgency(request.urgency, desk.locale)),
        Fact::new(words.documents, documents),
    ]
}

/// What is missing is shown as missing.
fn or_empty(text: &str, desk: &Desk) -> Html {
    if text.is_empty() { locale::ask::words(desk.locale).empty.into() } else { written(text) }
}

fn view_question(question: &Question, desk: &Desk) -> Html {
    let words = locale::ask::words(desk.locale);
    html! {
        <li key={question.number} class="ask-question">
            <h3>{ locale::ask::question(desk.locale, question.number) }</h3>
            <p class="ask-written" lang="vi">{ question.text.to_string() }</p>
            <p class="small muted">{ words.own_position }</p>
            <p class="ask-written" lang="vi">{ question.own_position.to_string() }</p>
        </li>
    }
}

fn view_agencies(request: &Request, desk: &Desk) -> Html {
    let words = locale::ask::words(desk.locale);
    let columns = [words.agency, words.basis, words.reason_short, words.questions_short];
    let rows = request.consultees.iter().map(|asked| Row {
        key: asked.agency.to_string().into(),
        cells: vec![
            agency_name(&desk.session.register, &asked.agency, desk.locale).to_owned().into(),
            basis(asked, request, desk),
            reason(asked, desk),
            asked.questions.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ").into(),
        ],
    });
    Table {
        caption: words.part_agencies.into(),
        caption_hidden: true,
        columns: columns.map(Column::text).to_vec(),
        rows: rows.collect::<Vec<_>>(),
    }
    .view()
}

/// The reason for asking an agency, and what is new if it is asked again.
fn reason(asked: &Asked, desk: &Desk) -> Html {
    html! {
        <>
            { written(&asked.relevance_reason) }
            if let Some(new) = &asked.what_is_new {
                <p class="small">
                    { locale::ask::words(desk.locale).what_is_new }{ ": " }{ written(new) }
                </p>
            }
        </>
    }
}

/// The mandates that make an agency directly relevant, or the justification if none does.
fn basis(asked: &Asked, request: &Request, desk: &Desk) -> Html {
    let words = locale::ask::words(desk.locale);
    let register = &desk.session.register;
    let mandates: Vec<String> = register
        .agency(&asked.agency)
        .into_iter()
        .flat_map(|agency| agency.mandates_in(&request.fields))
        .map(|mandate| {
            let field = field_name(register, &mandate.field, desk.locale);
            format!("{field} ({})", mandate.legal_basis)
        })
        .collect();
    if mandates.is_empty() {
        html! {
            <>
                <strong>{ words.not_relevant }</strong>{ ". " }
                { words.justification }{ ": " }
                { or_empty(asked.justification.as_deref().unwrap_or_default(), desk) }
            </>
        }
    } else {
        quoting(&mandates.join("; "))
    }
}

fn view_due(request: &Request, desk: &Desk) -> Html {
    let words = locale::ask::words(desk.locale);
    let session = &desk.session;
    let Some(due_on) = request.due_on else { return html! { <p>{ words.empty }</p> } };
    let received_on = due::received_on(&session.calendar, &session.policy, desk.now);
    html! {
        <>
            <p><strong>{ date_long(due_on, desk.locale) }</strong></p>
            if let Ok(received_on) = received_on {
                {
                    Disclosure {
                        summary: words.due_days.into(),
                        open: false,
                    }
                    .view(view_days(received_on, due_on, desk))
                }
            }
        </>
    }
}

fn officer(request: &Request, desk: &Desk) -> String {
    request.responsible_officer.as_ref().map_or_else(
        || locale::ask::words(desk.locale).empty.to_owned(),
        |officer| officer_name(&desk.session.register, officer, desk.locale).to_owned(),
    )
}
