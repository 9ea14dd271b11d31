//! What an official act has done, in words: what, to whom, when, and what comes next.

use chrono::NaiveDate;
use consultation::Command;
use consultation::agency::{AgencyId, Register};
use consultation::view::ConsultationView;
use consultation_words::{agency_name, date_long, date_time};
use uuid::Uuid;
use yew::AttrValue;

use crate::locale::Locale;
use crate::locale::done::{self as texts, words};

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
    /// Whom it went to, where the sentence does not say so.
    pub to: Option<String>,
    /// When, by the service's clock.
    pub at: Option<String>,
    /// What comes next.
    pub next: String,
}

impl Done {
    /// What is told of the act; nothing of what is no official one.
    pub fn of(command: &Command, view: &ConsultationView, register: &Register) -> Option<Self> {
        let consultation = &view.consultation;
        let worded = |locale| Told { view, register, locale }.worded(command);
        Some(Self {
            about: (consultation.id, consultation.sequence),
            vi: worded(Locale::Vi)?,
            en: worded(Locale::En)?,
        })
    }

    /// Whether it was done about this consultation.
    pub fn is_about(&self, consultation: Uuid) -> bool {
        self.about.0 == consultation
    }

    /// What is told of it: the language may change while it is shown.
    pub fn worded(&self, locale: Locale) -> &Worded {
        locale.pick(&self.vi, &self.en)
    }
}

struct Told<'a> {
    view: &'a ConsultationView,
    register: &'a Register,
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
        agency_name(self.register, agency, self.locale).to_owned()
    }
}
