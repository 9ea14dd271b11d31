//! The five clears: person, task, progress, responsibility, result, for the asker and each consultee.

use std::rc::Rc;

use consultation::agency::{AgencyId, Mandate};
use consultation::command::Outcome;
use consultation::consultation::{Consultation, Consultee, Progress, Stage};
use consultation::standing::Standing;
use consultation::view::ConsultationView;
use consultation_words::label;
use yew::prelude::*;

use crate::desk::Desk;
use crate::dossier::course::{self, Course};
use crate::dossier::earlier::view_news;
use crate::dossier::{asked_back, marks};
use crate::locale;
use crate::locale::consultation::{self as texts, Words, words};
use crate::locale::settle;
use crate::ui::{Column, Icon, Row, Table, quoting, written};

/// The table of the five clears.
pub struct Clears {
    /// One per consultee; absent if the calendar has no data.
    pub view: Rc<ConsultationView>,
    /// One per consultee; absent where the calendar has no data.
    pub courses: Vec<Option<Course>>,
}

impl Clears {
    /// Draws it.
    pub fn view(&self, desk: &Desk) -> Html {
        let words = words(desk.locale);
        let columns = [
            words.agency,
            words.person,
            words.task,
            words.progress,
            words.responsibility,
            words.result,
        ];
        let consultation = &self.view.consultation;
        let asker = view_asker(consultation, desk, words);
        let consultees = consultation.consultees.iter().zip(&self.courses);
        let rows = std::iter::once(asker).chain(consultees.map(|(consultee, course)| {
            view_consultee(&self.view, consultee, course.as_ref(), desk, words)
        }));
        html! {
            <div class="clears">
                {
                    Table {
                        caption: words.five_clears.into(),
                        caption_hidden: true,
                        columns: columns.map(Column::text).to_vec(),
                        rows: rows.collect::<Vec<_>>(),
                    }
                    .view()
                }
            </div>
        }
    }
}

fn view_asker(consultation: &Consultation, desk: &Desk, words: &Words) -> Row {
    let request = &consultation.request;
    let register = &desk.session.register;
    let drafter = request
        .responsible_officer
        .as_ref()
        .map(|officer| {
            consultation_words::officer_name(register, officer, desk.locale).to_owned().into()
        })
        .or_else(|| consultation.drafted_by.as_ref().map(|actor| written(&actor.name)));
    // The people of a dissolved agency are no contacts.
    let dissolved = consultation.asker_dissolved_at.is_some();
    let drafter = drafter.filter(|_| !dissolved);
    let signer = consultation.sending.as_ref().map(|sending| sending.signed_by.name.clone());
    let owing = consultation.consultees.iter().filter(|c| c.progress.owes_reply() && !c.sealed);
    let of = consultation.consultees.len();
    let replies = texts::replies_in(of - owing.count(), of, desk.locale);
    let mandates: Vec<Mandate> = register
        .agency(&consultation.asker)
        .map(|agency| agency.mandates_in(&request.fields).cloned().collect())
        .unwrap_or_default();
    let responsibility = html! {
        <>
            if dissolved {
                { view_missing(words.no_asker) }
            } else {
                { view_mandates(&mandates, None, desk, words) }
            }
            if !request.required_by.is_empty() {
                <p class="small muted">{ words.required_by }{ ": " }{ written(&request.required_by) }</p>
            }
        </>
    };
    Row {
        // A consultee that succeeds the asker also has its own row.
        key: AttrValue::Static("asker"),
        cells: vec![
            view_agency(&consultation.asker, words.asker, desk),
            view_person(drafter, signer.as_deref(), words),
            html! { <p>{ texts::asks(request.questions.len(), desk.locale) }</p> },
            html! {
                <>
                    <p>{ label::stage(consultation.stage, desk.locale) }</p>
                    if consultation.stage == Stage::Open {
                        <p class="small muted">{ replies }</p>
                    }
                </>
            },
            responsibility,
            match &consultation.conclusion {
                Some(conclusion) => html! { <p lang="vi">{ conclusion.summary.to_string() }</p> },
                None => view_missing(words.no_result),
            },
        ],
    }
}

fn view_consultee(
    view: &ConsultationView,
    consultee: &Consultee,
    course: Option<&Course>,
    desk: &Desk,
    words: &Words,
) -> Row {
    let register = &desk.session.register;
    // People who no longer act are no contacts while a reply is owed.
    let owes = consultee.progress.owes_reply();
    let officer = consultee
        .officer
        .as_ref()
        .filter(|officer| !owes || register.acts_for(officer, &consultee.agency))
        .map(|officer| {
            consultation_words::officer_name(register, officer, desk.locale).to_owned().into()
        });
    // The record names the signer even if the reply itself is sealed.
    let sealed = || course::signed(&consultee.agency, &view.history).filter(|_| consultee.sealed);
    let signer = consultee.reply.as_ref().map(|signed| signed.signed_by.name.as_str());
    let signer = signer.or_else(|| sealed().map(|(signed, _)| signed.actor.name.as_str()));
    let policy = view.consultation.policy(&desk.session.policy);
    let progress = consultee.progress_at(desk.now, policy);
    Row {
        key: AttrValue::from(consultee.agency.to_string()),
        cells: vec![
            html! {
                <>
                    { view_agency(&consultee.agency, words.consultee, desk) }
                    if let Some(from) = &consultee.succeeds {
                        <span class="small muted clears-role">
                            { words.succeeds }{ " " }
                            { consultation_words::agency_name(register, from, desk.locale).to_owned() }
                        </span>
                    }
                    if let Some(from) = &consultee.redirected_from {
                        <span class="small muted clears-role">
                            { words.redirected_from }{ " " }
                            { consultation_words::agency_name(register, from, desk.locale).to_owned() }
                        </span>
                    }
                </>
            },
            view_person(officer, signer, words),
            html! { <p>{ texts::questions(&consultee.questions, desk.locale) }</p> },
            html! {
                <>
                    <p>{ label::progress_in(view.consultation.stage, progress, desk.locale) }</p>
                    if let Some(course) = course {
                        { marks::standing(course, desk) }
                    }
                    { asked_back::mark(consultee, desk) }
                    if let Some(extension) = consultee.extensions_granted().last() {
                        <p class="small muted">{ settle::extended(&consultation_words::date(extension.previous_due_on, desk.locale), desk.locale) }</p>
                    }
                    if consultee.times_reminded() > 0 {
                        <p class="small muted">{ texts::reminded(consultee, desk.locale) }</p>
                    }
                </>
            },
            html! {
                <>
                    { view_mandates(&consultee.mandates, Some(consultee), desk, words) }
                    { view_repetition(consultee, desk) }
                </>
            },
            view_result(&view.consultation, consultee, course, desk, words),
        ],
    }
}

fn view_agency(agency: &AgencyId, role: &'static str, desk: &Desk) -> Html {
    let name = consultation_words::agency_name(&desk.session.register, agency, desk.locale);
    html! {
        <>
            <span class="clears-agency">{ name.to_owned() }</span>
            <span class="small muted clears-role">{ role }</span>
        </>
    }
}

fn view_person(drafter: Option<Html>, signer: Option<&str>, words: &Words) -> Html {
    let line = |role: &'static str, name: Option<Html>, missing: &'static str| match name {
        Some(name) => {
            html! { <p><span class="muted">{ role }{ ": " }</span>{ name }</p> }
        }
        None => view_missing(missing),
    };
    html! {
        <>
            { line(words.drafter, drafter, words.no_officer) }
            { line(words.signer, signer.map(written), words.no_signature) }
        </>
    }
}

/// What the asker says is new, if it asks again on the dossier.
fn view_repetition(consultee: &Consultee, desk: &Desk) -> Html {
    match (consultee.repeats, &consultee.what_is_new) {
        (Some(earlier), Some(new)) => html! {
            <p class="small">
                { locale::ask::words(desk.locale).what_is_new }{ ": " }
                { view_news(earlier, new, desk) }
            </p>
        },
        _ => Html::default(),
    }
}

fn view_mandates(
    mandates: &[Mandate],
    consultee: Option<&Consultee>,
    desk: &Desk,
    words: &Words,
) -> Html {
    let justification = consultee.and_then(|consultee| consultee.justification.as_ref());
    if mandates.is_empty() {
        return html! {
            <>
                { view_missing(words.no_mandate) }
                if let Some(justification) = justification {
                    <p class="small">{ words.justification }{ ": " }{ written(justification) }</p>
                }
            </>
        };
    }
    let items = mandates.iter().map(|mandate| {
        let field =
            consultation_words::field_name(&desk.session.register, &mandate.field, desk.locale);
        html! {
            <li key={mandate.field.to_string()}>
                { field.to_owned() }
                <span class="small muted clears-basis" lang="vi">{ mandate.legal_basis.clone() }</span>
            </li>
        }
    });
    html! { <ul role="list">{ for items }</ul> }
}

fn view_result(
    consultation: &Consultation,
    consultee: &Consultee,
    course: Option<&Course>,
    desk: &Desk,
    words: &Words,
) -> Html {
    if consultee.sealed {
        return marks::sealed(words);
    }
    if let Some(opinion) = consultee.opinion() {
        let stances = consultee.questions.iter().map(|number| {
            let stance = opinion.answer(*number).and_then(|answer| answer.stance);
            html! {
                <li key={*number}>
                    <span class="muted">{ texts::question(*number, desk.locale) }{ ": " }</span>
                    { marks::stance(stance, desk.locale, words) }
                </li>
            }
        });
        return html! {
            <>
                <ul role="list">{ for stances }</ul>
                { view_settled(consultation, consultee, desk) }
            </>
        };
    }
    match consultee.progress {
        Progress::Returned
        | Progress::ReturnAccepted
        | Progress::ReturnContested
        | Progress::RuledNotCompetent => marks::returned(words),
        Progress::Dissolved => view_missing(words.no_result),
        _ => {
            let overdue = course.is_some_and(|it| matches!(it.standing, Standing::Overdue { .. }));
            let deemed = consultation
                .policy(&desk.session.policy)
                .deemed_consent
                .as_ref()
                .filter(|_| overdue);
            html! {
                <>
                    { view_missing(if consultation.stage == Stage::Concluded { words.never_answered } else { words.no_result }) }
                    if let Some(deemed) = deemed {
                        <p class="small muted">{ quoting(&texts::deemed_consent(&deemed.rule, desk.locale)) }</p>
                    }
                </>
            }
        }
    }
}

fn view_settled(consultation: &Consultation, consultee: &Consultee, desk: &Desk) -> Html {
    let Some(conclusion) = &consultation.conclusion else {
        return Html::default();
    };
    let own = conclusion.dispositions.iter().filter(|given| given.agency == consultee.agency);
    let (accepted, explained): (Vec<_>, Vec<_>) =
        own.partition(|given| given.outcome == Outcome::Accepted);
    if accepted.is_empty() && explained.is_empty() {
        return Html::default();
    }
    html! {
        <p class="small muted">{ texts::settled(accepted.len(), explained.len(), desk.locale) }</p>
    }
}

/// What is missing is shown as missing.
fn view_missing(what: &'static str) -> Html {
    html! { <p class="missing">{ Icon::Circle.view() }<span>{ what }</span></p> }
}
