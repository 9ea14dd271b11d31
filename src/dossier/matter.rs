//! The request to this agency: the matter, the reason for asking it, the due date and the questions.

use std::rc::Rc;

use consultation::agency::AgencyId;
use consultation::consultation::{Consultation, Consultee, Reminder};
use consultation::request::Question;
use consultation::view::ConsultationView;
use yew::prelude::*;

use super::counted::CountedDays;
use super::documents::Documents;
use crate::desk::Desk;
use crate::dossier::earlier::view_news;
use crate::locale;
use crate::ui::{Disclosure, Fact, Facts, written};

/// The matter as one consultee was asked about it: the reason, the documents, the due date; the rest of the dossier behind
/// a line.
pub struct Matter {
    /// The consultation.
    pub view: Rc<ConsultationView>,
    /// The agency that is asked.
    pub agency: AgencyId,
}

impl Matter {
    /// Draws it.
    pub fn view(&self, desk: &Desk) -> Html {
        let words = locale::answer::words(desk.locale);
        let Some(consultee) = self.view.consultation.consultee(&self.agency) else {
            return Html::default();
        };
        html! {
            <div class="matter">
                { Facts { facts: facts(&self.view, consultee, desk) }.view() }
                {
                    Disclosure {
                        summary: words.dossier_facts.into(),
                        open: false,
                    }
                    .view(Facts { facts: dossier(&self.view, consultee, desk) }.view())
                }
            </div>
        }
    }
}

fn facts(view: &ConsultationView, consultee: &Consultee, desk: &Desk) -> Vec<Fact> {
    let words = locale::answer::words(desk.locale);
    let register = &desk.session.register;
    let mut facts = vec![Fact::new(words.relevance, written(&consultee.relevance_reason))];
    if let Some(from) = &consultee.redirected_from {
        let from = consultation_words::agency_name(register, from, desk.locale).to_owned();
        facts.push(Fact::new(words.redirected_from, from));
    }
    if let Some(justification) = &consultee.justification {
        facts.push(Fact::new(words.justified, written(justification)));
    }
    if let (Some(earlier), Some(new)) = (consultee.repeats, &consultee.what_is_new) {
        facts.push(Fact::new(
            locale::ask::words(desk.locale).what_is_new,
            view_news(earlier, new, desk),
        ));
    }
    let Consultation { id, request, .. } = &view.consultation;
    if !request.documents.is_empty() {
        let documents = request.documents.clone();
        let list = html! { <Documents consultation={*id} {documents} /> };
        facts.push(Fact::new(words.documents, list));
    }
    facts.push(Fact::new(words.due, due(&view.consultation, consultee, desk)));
    if consultee.times_reminded() > 0 && consultee.progress.owes_reply() {
        facts.push(Fact::new(words.reminders, reminders(consultee, desk)));
    }
    facts
}

fn dossier(view: &ConsultationView, consultee: &Consultee, desk: &Desk) -> Vec<Fact> {
    let words = locale::answer::words(desk.locale);
    let register = &desk.session.register;
    let Consultation { asker, request, .. } = &view.consultation;
    let asker = consultation_words::agency_name(register, asker, desk.locale).to_owned();
    let mut facts = vec![Fact::new(words.asker, asker)];
    let texts = [
        (words.dossier, &request.dossier_number),
        (words.document_number, &request.document_number),
        (words.required_by, &request.required_by),
    ];
    for (label, text) in texts.into_iter().filter(|(_, text)| !text.is_empty()) {
        facts.push(Fact::new(label, written(text)));
    }
    if !consultee.mandates.is_empty() {
        let mandates = consultee.mandates.iter().map(|mandate| {
            let field = consultation_words::field_name(register, &mandate.field, desk.locale);
            html! { <li>{ field.to_owned() }<span class="muted">{ " (" }{ written(&mandate.legal_basis) }{ ")" }</span></li> }
        });
        let list = html! { <ul role="list">{ for mandates }</ul> };
        facts.push(Fact::new(words.mandates, list));
    }
    let received = consultation_words::date_time(consultee.received_at(), desk.locale);
    facts.push(Fact::new(words.received, received));
    facts
}

fn due(consultation: &Consultation, consultee: &Consultee, desk: &Desk) -> Html {
    let context = desk.context();
    let context = context.under(consultation);
    let due_on = consultee.due_on_at(desk.now, context.calendar, context.policy);
    let due_on = due_on.unwrap_or(consultee.due_on);
    let date = consultation_words::date_long(due_on, desk.locale);
    let closes = context.policy.office_hours.closes();
    html! {
        <>
            <time datetime={due_on.to_string()}>{ date }</time>
            if consultee.progress.owes_reply() {
                <span class="muted">{ locale::answer::until(closes, desk.locale) }</span>
            }
            { CountedDays::of(consultation, consultee, desk).view(desk) }
        </>
    }
}

/// How often and when the agency was reminded, with the last message.
fn reminders(consultee: &Consultee, desk: &Desk) -> Html {
    let register = &desk.session.register;
    let noted = consultee.reminders.iter().rev().find(|reminder| !reminder.note.is_empty());
    let noted = noted.map(|Reminder { at, by, note }| {
        let agency = consultation_words::agency_name(register, &by.agency, desk.locale);
        let at = consultation_words::date_time(*at, desk.locale);
        html! {
            <>
                <blockquote class="written" lang="vi">{ note.to_string() }</blockquote>
                <p class="small muted">{ written(&by.name) }{ ", " }{ agency }{ " · " }<time>{ at }</time></p>
            </>
        }
    });
    html! {
        <>
            <p>{ locale::consultation::reminded(consultee, desk.locale) }</p>
            { noted }
        </>
    }
}

/// A question of the request.
pub struct AskedQuestion {
    /// The question.
    pub question: Question,
    /// The id of the heading, if something is labelled by it.
    pub id: Option<AttrValue>,
}

impl AskedQuestion {
    /// Draws it.
    pub fn view(&self, desk: &Desk) -> Html {
        let words = locale::answer::words(desk.locale);
        let Question { number, text, own_position } = &self.question;
        html! {
            <div class="asked-question stack-tight">
                <h3 id={self.id.clone()}>{ locale::answer::question(*number, desk.locale) }</h3>
                <p class="asked-text" lang="vi">{ text.to_string() }</p>
                <figure class="own-position">
                    <figcaption>{ words.own_position }</figcaption>
                    <blockquote lang="vi">{ own_position.to_string() }</blockquote>
                </figure>
            </div>
        }
    }
}
