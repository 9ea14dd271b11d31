//! The confirmation of an official act at the top of the screen that follows it: what was done, to whom, when, and what
//! comes next.

use std::cell::Cell;
use std::rc::Rc;

use chrono::NaiveDate;
use consultation::Command;
use consultation::agency::AgencyId;
use consultation::view::ConsultationView;
use consultation_words::{agency_name, date_long, date_time};
use gloo_timers::callback::Timeout;
use uuid::Uuid;
use web_sys::{HtmlElement, ScrollLogicalPosition};
use yew::prelude::*;

use crate::desk::{Desk, use_desk};
use crate::locale::Locale;
use crate::locale::done::{self as texts, words};
use crate::ui::{Icon, bring_into_view};

/// A stored act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    /// The consultation as it was after the act.
    about: (Uuid, u64),
    vi: Worded,
    en: Worded,
}

/// An act in words, in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Worded {
    /// What was done, in one sentence.
    pub title: AttrValue,
    /// The recipient, if the sentence does not name it.
    to: Option<String>,
    /// The time, by the service's clock.
    at: Option<String>,
    /// The next step.
    next: String,
}

impl Done {
    /// The confirmation of the act; none for an act that is not official.
    pub fn of(command: &Command, view: &ConsultationView, desk: &Desk) -> Option<Self> {
        let consultation = &view.consultation;
        let worded = |locale| Told { view, desk, locale }.worded(command);
        Some(Self {
            about: (consultation.id, consultation.sequence),
            vi: worded(Locale::Vi)?,
            en: worded(Locale::En)?,
        })
    }

    /// Its words: the language may change while it is shown.
    pub fn worded(&self, locale: Locale) -> &Worded {
        locale.pick(&self.vi, &self.en)
    }
}

struct Told<'a> {
    view: &'a ConsultationView,
    desk: &'a Desk,
    locale: Locale,
}

impl Told<'_> {
    fn worded(&self, command: &Command) -> Option<Worded> {
        let (title, next) = self.words(command)?;
        let to = matches!(command, Command::SendRequest { .. }).then(|| {
            let asked = self.view.consultation.consultees.iter();
            let names = asked.map(|consultee| self.name(&consultee.agency));
            names.collect::<Vec<_>>().join("; ")
        });
        let at = self.view.history.last().map(|recorded| date_time(recorded.at, self.locale));
        Some(Worded { title: title.into(), to, at, next })
    }

    /// What was done, and what comes next.
    fn words(&self, command: &Command) -> Option<(String, String)> {
        let words = words(self.locale);
        let plain = |done: &str, next: &str| (done.to_owned(), next.to_owned());
        let asker = || self.name(&self.view.consultation.asker);
        let to_asker = |done, next: &str| (texts::to(done, &asker()), next.to_owned());
        let on = |done, next, agency: &AgencyId| {
            let (name, due_on) = (self.name(agency), self.due_on(agency));
            (texts::about(done, &name, &due_on), texts::about(next, &name, &due_on))
        };
        Some(match command {
            // The one happens by itself, the other concerns only the own agency.
            Command::AcknowledgeReceipt | Command::AssignOfficer { .. } => return None,
            Command::SubmitRequest { .. } => plain(words.submitted, words.submitted_next),
            Command::SubmitAnswer { .. } => plain(words.answer_submitted, words.submitted_next),
            Command::SubmitReturn { .. } => plain(words.return_submitted, words.submitted_next),
            Command::SendBackRequest { .. } | Command::SendBackReply { .. } => {
                plain(words.sent_back, words.sent_back_next)
            }
            Command::SendRequest { .. } => {
                let due_on = self.date(self.view.consultation.request.due_on);
                (words.sent.to_owned(), texts::about(words.sent_next, "", &due_on))
            }
            Command::AnswerRequest { .. } => to_asker(words.answered, words.answered_next),
            Command::ReturnRequest { .. } => to_asker(words.returned, words.returned_next),
            Command::AskExtension { .. } => {
                to_asker(words.extension_asked, words.extension_asked_next)
            }
            Command::AskInformation { .. } => {
                to_asker(words.information_asked, words.information_asked_next)
            }
            Command::AcceptReturn { agency } => on(words.accepted, words.accepted_next, agency),
            Command::ContestReturn { agency, .. } => {
                on(words.contested, words.contested_next, agency)
            }
            Command::RuleOnCompetence { agency, competent: true, .. } => {
                on(words.ruled_competent, words.ruled_competent_next, agency)
            }
            Command::RuleOnCompetence { agency, .. } => {
                on(words.ruled_not_competent, words.ruled_not_competent_next, agency)
            }
            Command::RedirectQuestions { to, .. } => {
                on(words.redirected, words.redirected_next, to)
            }
            Command::RemindConsultee { agency, .. } => {
                on(words.reminded, words.reminded_next, agency)
            }
            Command::GrantExtension { agency, .. } => on(words.granted, words.new_date, agency),
            Command::RefuseExtension { agency, .. } => {
                on(words.refused, words.refused_next, agency)
            }
            Command::RecountDueDate { agency } => on(words.recounted, words.new_date, agency),
            Command::GiveInformation { agency, .. } => {
                on(words.information_given, words.information_given_next, agency)
            }
            Command::WithdrawConsultation { .. } if self.view.consultation.sending.is_none() => {
                plain(words.draft_withdrawn, words.draft_withdrawn_next)
            }
            Command::WithdrawConsultation { .. } => plain(words.withdrawn, words.withdrawn_next),
            Command::SubmitConclusion { .. } => {
                plain(words.conclusion_submitted, words.conclusion_submitted_next)
            }
            Command::SendBackConclusion { .. } => plain(words.sent_back, words.sent_back_next),
            Command::ConcludeConsultation { .. } => plain(words.concluded, words.concluded_next),
        })
    }

    fn due_on(&self, agency: &AgencyId) -> String {
        let consultee = self.view.consultation.consultee(agency);
        self.date(consultee.map(|consultee| consultee.due_on))
    }

    fn date(&self, date: Option<NaiveDate>) -> String {
        date.map(|date| date_long(date, self.locale)).unwrap_or_default()
    }

    fn name(&self, agency: &AgencyId) -> String {
        agency_name(&self.desk.session.register, agency, self.locale).to_owned()
    }
}

/// The place of a confirmation.
#[derive(Clone, PartialEq, Properties)]
pub struct DonePanelProps {
    /// The consultation that the screen shows; none for a list, which confirms acts on any.
    #[prop_or_default]
    pub about: Option<Uuid>,
}

/// If an act leads to another screen, both show the confirmation, and the first one does not read it out.
const READ_MS: u32 = 1000;

/// The last act, if it belongs here: it scrolls into view and takes the focus. Leaving its screen removes it.
#[component]
pub fn DonePanel(props: &DonePanelProps) -> Html {
    let desk = use_desk();
    let done = desk.done.clone();
    let done = done.filter(|done| props.about.is_none_or(|about| about == done.about.0));
    let panel = use_node_ref();
    use_effect_with((done.clone(), panel.clone()), |(_, panel)| {
        if let Some(panel) = panel.cast::<HtmlElement>() {
            bring_into_view(&panel, ScrollLogicalPosition::Nearest);
        }
    });
    use_effect_with((done.is_some(), desk.tell.clone()), |(shown, tell)| {
        let (read, tell) = (Rc::new(Cell::new(false)), tell.clone());
        let reading = shown.then(|| {
            let read = read.clone();
            Timeout::new(READ_MS, move || read.set(true))
        });
        move || {
            drop(reading);
            if read.get() {
                tell.emit(None);
            }
        }
    });
    done.map_or_else(Html::default, |done| view(&done, panel, &desk))
}

fn view(done: &Rc<Done>, panel: NodeRef, desk: &Desk) -> Html {
    let words = words(desk.locale);
    let done = done.worded(desk.locale);
    html! {
        <section ref={panel} class="done notice notice-success" part="notice" tabindex="-1" aria-labelledby="done-title">
            { Icon::CheckCircle.view() }
            <div class="notice-body">
                <h2 id="done-title">{ &done.title }</h2>
                if let Some(to) = &done.to {
                    <p><span class="muted">{ words.to }{ ": " }</span>{ to }</p>
                }
                if let Some(at) = &done.at {
                    <p><span class="muted">{ words.at }{ ": " }</span><time>{ at }</time></p>
                }
                <p>{ &done.next }</p>
            </div>
        </section>
    }
}
