//! What lists show: one row per request or consultation, made from the state at a moment.

mod lists;
mod need;

use crate::Actor;
use crate::agency::{AgencyId, OfficerId, Register, Role};
use crate::calendar::{Calendar, NoCalendarData};
use crate::clear_stance::Lexicon;
use crate::command::Command;
use crate::consultation::{Awaited, Concluding, Consultation, Progress, Reply, Stage};
use crate::context::Context;
use crate::decide::{decide, overtaken};
use crate::event::Recorded;
use crate::policy::Policy;
use crate::request::Urgency;
use crate::sources::Sources;
use crate::standing::Standing;
use crate::text::Text;
use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

pub use lists::{asked, counts, inbox, silent};
pub use need::{Need, Replies};

/// Everything that an interface needs to preview decisions: who acts, when, under which rules.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Session {
    /// Who acts.
    pub actor: Actor,
    /// The server's time when it answered.
    pub now: DateTime<FixedOffset>,
    /// The agency register.
    pub register: Register,
    /// The working-day calendar.
    #[cfg_attr(feature = "schema", schema(value_type = crate::calendar::CalendarData))]
    pub calendar: Calendar,
    /// The host's numbers and switches.
    pub policy: Policy,
    /// The phrases that the host adds to the check for clear replies.
    #[cfg_attr(feature = "schema", schema(value_type = Vec<crate::clear_stance::AddedPhrases>))]
    #[serde(default, skip_serializing_if = "Lexicon::is_standard")]
    pub lexicon: Lexicon,
    /// The documents behind the rules.
    #[serde(default)]
    pub sources: Sources,
}

impl Session {
    /// The context of a decision at `now`; of what was asked before it knows nothing.
    pub fn context(&self, now: DateTime<FixedOffset>) -> Context<'_> {
        Context {
            now,
            actor: &self.actor,
            register: &self.register,
            calendar: &self.calendar,
            policy: &self.policy,
            earlier: &[],
            lexicon: &self.lexicon,
        }
    }
}

/// A consultation as one reader may see it, with its record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct ConsultationView {
    /// The state.
    pub consultation: Consultation,
    /// Who did what, when, in which role; drafts of other agencies are blank.
    pub history: Vec<Recorded>,
}

/// Which kind of draft waits to be signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ReplyKind {
    /// An answer.
    Answer,
    /// A return.
    Return,
}

/// A request in the inbox of a consultee, or a contested return before the monitor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct RequestRow {
    /// The consultation.
    pub consultation: Uuid,
    /// The agency that is asked.
    pub consultee: AgencyId,
    /// The agency that asks.
    pub asker: AgencyId,
    /// What it is about.
    pub subject: String,
    /// The dossier.
    pub dossier_number: String,
    /// How urgent it is.
    pub urgency: Urgency,
    /// When it was received.
    pub received_at: DateTime<FixedOffset>,
    /// The last day on which a reply is on time.
    pub due_on: NaiveDate,
    /// How far the consultation as a whole is.
    pub stage: Stage,
    /// How far it is.
    pub progress: Progress,
    /// How it stands in time.
    pub standing: Standing,
    /// Who is responsible.
    pub officer: Option<OfficerId>,
    /// Whether that person acts for the agency no more: somebody else has to take the request.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub officer_left: bool,
    /// What lies before those who may sign for the agency, if anything does.
    pub to_sign: Option<ReplyKind>,
    /// What the agency waits for from the asker.
    #[serde(default)]
    pub awaits: Option<Awaited>,
    /// Whether a return lies before the monitor because it runs in a circle.
    #[serde(default)]
    pub circle: bool,
    /// How often the agency was reminded.
    #[serde(default)]
    pub reminded: u16,
    /// The day of the last reminder.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_reminded_on: Option<NaiveDate>,
}

impl RequestRow {
    /// Whether a reply is still wanted: one that was never given is not once the consultation has ended.
    pub fn owes_reply(&self) -> bool {
        self.stage == Stage::Open && self.progress.owes_reply()
    }

    /// Whether it is for an officer to reply: what is submitted waits for a signature, and not to be answered.
    pub fn is_to_answer(&self) -> bool {
        self.owes_reply() && self.to_sign.is_none()
    }

    /// Whether the consultation has ended without a reply, so that none can be given any more.
    pub fn is_closed_unanswered(&self) -> bool {
        self.stage.has_ended() && self.progress.owes_reply()
    }
}

/// One consultee in the row of a consultation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct ConsulteeRow {
    /// The agency that is asked.
    pub agency: AgencyId,
    /// How far it is.
    pub progress: Progress,
    /// How it stands in time.
    pub standing: Standing,
    /// By when a reply is on time.
    pub due_on: NaiveDate,
    /// What it waits for from the asker.
    #[serde(default)]
    pub awaits: Option<Awaited>,
    /// How often it was reminded.
    #[serde(default)]
    pub reminded: u16,
    /// The day of the last reminder.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_reminded_on: Option<NaiveDate>,
    /// Whether the actor may remind it now.
    #[serde(default)]
    pub may_remind: bool,
}

/// A consultation in the list of its asker, or behind a figure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct AskedRow {
    /// The consultation.
    pub consultation: Uuid,
    /// How many events are recorded: what an act on it has to expect.
    pub sequence: u64,
    /// The agency that asks.
    pub asker: AgencyId,
    /// What it is about.
    pub subject: String,
    /// The dossier.
    pub dossier_number: String,
    /// How urgent it is.
    pub urgency: Urgency,
    /// How far it is as a whole.
    pub stage: Stage,
    /// How far the draft of its conclusion is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub concluding: Option<Concluding>,
    /// Who drafted it.
    pub drafted_by: Option<Actor>,
    /// Who is responsible.
    pub officer: Option<OfficerId>,
    /// Whether that person acts for the agency no more.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub officer_left: bool,
    /// When it was sent.
    pub sent_at: Option<DateTime<FixedOffset>>,
    /// By when replies are on time.
    pub due_on: Option<NaiveDate>,
    /// The agencies asked.
    pub consultees: Vec<ConsulteeRow>,
}

/// What lies before an agency, for the badge of a portal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Counts {
    /// Requests that a reply is to be written to; for a monitor contested returns.
    pub to_answer: u32,
    /// Drafts that lie before the actor as somebody who may sign: answers, returns, requests and conclusions.
    pub to_sign: u32,
    /// Consultations of the actor's own agency that wait for it: returns, missing papers, requests for more time, a draft
    /// to sign or to change, replies that are all in or can come too late only.
    #[serde(default)]
    pub to_settle: u32,
    /// Requests past their due date without a reply; for a monitor those of any agency that have been silent for so
    /// long that it is told.
    pub overdue: u32,
}

/// The rows that the actor's inbox shows of one consultation: for a monitor its contested returns,
/// for others the request to their own agency.
pub fn inbox_rows(
    consultation: &Consultation,
    context: &Context<'_>,
) -> Result<Vec<RequestRow>, NoCalendarData> {
    let context = &as_long_as_asked(consultation, context);
    let open = consultation.stage == Stage::Open;
    consultation
        .consultees
        .iter()
        .filter(|consultee| match context.actor.role {
            Role::Monitor => open && consultee.progress == Progress::ReturnContested,
            Role::Officer | Role::Head => consultee.agency == context.actor.agency,
        })
        .map(|consultee| {
            Ok(RequestRow {
                consultation: consultation.id,
                consultee: consultee.agency.clone(),
                asker: consultation.asker.clone(),
                subject: consultation.request.subject.to_string(),
                dossier_number: consultation.request.dossier_number.to_string(),
                urgency: consultation.request.urgency,
                received_at: consultee.received_at(),
                due_on: consultee.due_on_at(context.now, context.calendar, context.policy)?,
                stage: consultation.stage,
                progress: consultee.progress_at(context.now, context.policy),
                standing: consultee.standing(context.now, context.calendar, context.policy)?,
                officer: consultee.officer.clone(),
                officer_left: left(consultee.officer.as_ref(), &consultee.agency, context),
                to_sign: match &consultee.draft {
                    Some(draft) if open && consultee.progress == Progress::AwaitingSignature => {
                        Some(match draft {
                            Reply::Opinion { .. } => ReplyKind::Answer,
                            Reply::Return { .. } => ReplyKind::Return,
                        })
                    }
                    _ => None,
                },
                awaits: consultee.awaits().filter(|_| open),
                circle: consultee.contest.as_ref().is_some_and(|contest| contest.circle),
                reminded: number(consultee.times_reminded()),
                last_reminded_on: consultee.last_reminded_on(),
            })
        })
        .collect()
}

/// The row that the list of its asker shows of a consultation.
pub fn asked_row(
    consultation: &Consultation,
    context: &Context<'_>,
) -> Result<AskedRow, NoCalendarData> {
    let context = &as_long_as_asked(consultation, context);
    let consultees = consultation
        .consultees
        .iter()
        .map(|consultee| {
            Ok(ConsulteeRow {
                agency: consultee.agency.clone(),
                progress: consultee.progress_at(context.now, context.policy),
                standing: consultee.standing(context.now, context.calendar, context.policy)?,
                due_on: consultee.due_on_at(context.now, context.calendar, context.policy)?,
                awaits: consultee.awaits(),
                reminded: number(consultee.times_reminded()),
                last_reminded_on: consultee.last_reminded_on(),
                may_remind: decide(consultation, &reminder(&consultee.agency), context).is_ok(),
            })
        })
        .collect::<Result<_, NoCalendarData>>()?;
    Ok(AskedRow {
        consultation: consultation.id,
        sequence: consultation.sequence,
        asker: consultation.asker.clone(),
        subject: consultation.request.subject.to_string(),
        dossier_number: consultation.request.dossier_number.to_string(),
        urgency: consultation.request.urgency,
        stage: consultation.stage,
        concluding: match consultation.concluding() {
            Some(_) if !overtaken(consultation, context).is_empty() => Some(Concluding::Overtaken),
            concluding => concluding,
        },
        drafted_by: consultation.drafted_by.clone(),
        officer: consultation.request.responsible_officer.clone(),
        officer_left: left(
            consultation.request.responsible_officer.as_ref(),
            &consultation.asker,
            context,
        ),
        sent_at: consultation.sending.as_ref().map(|sending| sending.at),
        due_on: consultation.request.due_on,
        consultees,
    })
}

/// Whether the officer acts for the agency no more.
fn left(officer: Option<&OfficerId>, agency: &AgencyId, context: &Context<'_>) -> bool {
    officer.is_some_and(|officer| !context.register.acts_for(officer, agency))
}

/// The reminder whose words nobody has written yet.
fn reminder(agency: &AgencyId) -> Command {
    Command::RemindConsultee { agency: agency.clone(), note: Text::default() }
}

/// The world under the policy of the consultation; where it has ended, as it was then: no time runs any more.
fn as_long_as_asked<'a>(consultation: &'a Consultation, context: &Context<'a>) -> Context<'a> {
    let context = context.under(consultation);
    Context { now: consultation.ended_at().unwrap_or(context.now), ..context }
}

fn number(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}
