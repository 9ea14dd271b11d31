//! The content of lists: one row per request or consultation, made from the state at a moment.

mod lists;
mod need;
mod outline;

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
use crate::standing::{DueIn, Standing};
use crate::text::Text;
use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

pub use lists::{asked, counts, inbox, silent};
pub use need::{Need, Replies};
pub use outline::outline;

/// Everything that an interface needs to preview decisions: the actor, the time and the rules.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Session {
    /// The actor.
    pub actor: Actor,
    /// The server's time of the response.
    pub now: DateTime<FixedOffset>,
    /// The agency register.
    pub register: Register,
    /// The working-day calendar.
    #[cfg_attr(feature = "schema", schema(value_type = crate::calendar::CalendarData))]
    pub calendar: Calendar,
    /// The host's numbers and switches.
    pub policy: Policy,
    /// The phrases that the host adds to the clear-stance check.
    #[cfg_attr(feature = "schema", schema(value_type = Vec<crate::clear_stance::AddedPhrases>))]
    #[serde(default, skip_serializing_if = "Lexicon::is_standard")]
    pub lexicon: Lexicon,
    /// The documents behind the rules.
    #[serde(default)]
    pub sources: Sources,
}

impl Session {
    /// The context of a decision at `now`, without earlier rounds.
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
    /// Who did what, when, and in which role; drafts of other agencies are blank.
    pub history: Vec<Recorded>,
}

/// The kind of draft that waits to be signed.
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
    /// The subject.
    pub subject: String,
    /// The dossier.
    pub dossier_number: String,
    /// How urgent it is.
    pub urgency: Urgency,
    /// When it was received.
    pub received_at: DateTime<FixedOffset>,
    /// The last day on which a reply is on time.
    pub due_on: NaiveDate,
    /// The stage of the consultation as a whole.
    pub stage: Stage,
    /// Its progress.
    pub progress: Progress,
    /// Its standing in time.
    pub standing: Standing,
    /// The week of the due date, while it is ahead.
    #[serde(default)]
    pub due_in: DueIn,
    /// The public holidays among the weekdays up to the due date, while it is ahead.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub holidays: Vec<NaiveDate>,
    /// The responsible officer.
    pub officer: Option<OfficerId>,
    /// Whether that officer no longer acts for the agency: another has to take the request.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub officer_left: bool,
    /// The draft that waits for those who may sign for the agency, if any.
    pub to_sign: Option<ReplyKind>,
    /// The agency's open request to the asker.
    #[serde(default)]
    pub awaits: Option<Awaited>,
    /// Whether a return is before the monitor because it runs in a circle.
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
    /// Whether a reply is still wanted; after the end of the consultation it no longer is.
    pub fn owes_reply(&self) -> bool {
        self.stage == Stage::Open && self.progress.owes_reply()
    }

    /// Whether it is an officer's turn to reply: a submitted draft waits for a signature, not for an answer.
    pub fn is_to_answer(&self) -> bool {
        self.owes_reply() && self.to_sign.is_none()
    }

    /// Whether the consultation has ended without a reply, so that none is possible any more.
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
    /// Its progress.
    pub progress: Progress,
    /// Its standing in time.
    pub standing: Standing,
    /// The last day on which a reply is on time.
    pub due_on: NaiveDate,
    /// Its open request to the asker.
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
    /// The number of events recorded, which an act on it has to expect.
    pub sequence: u64,
    /// The agency that asks.
    pub asker: AgencyId,
    /// The subject.
    pub subject: String,
    /// The dossier.
    pub dossier_number: String,
    /// How urgent it is.
    pub urgency: Urgency,
    /// The stage of the consultation as a whole.
    pub stage: Stage,
    /// The state of the draft of its conclusion.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub concluding: Option<Concluding>,
    /// The drafter.
    pub drafted_by: Option<Actor>,
    /// The responsible officer.
    pub officer: Option<OfficerId>,
    /// Whether that officer no longer acts for the agency.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub officer_left: bool,
    /// When it was sent.
    pub sent_at: Option<DateTime<FixedOffset>>,
    /// The last day on which replies are on time.
    pub due_on: Option<NaiveDate>,
    /// The agencies asked.
    pub consultees: Vec<ConsulteeRow>,
}

/// The work that waits for an agency, for the badge of a portal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Counts {
    /// Requests that need a reply; for a monitor, contested returns.
    pub to_answer: u32,
    /// Drafts that wait for the actor's signature: answers, returns, requests and conclusions.
    pub to_sign: u32,
    /// Consultations of the actor's own agency that wait for it: returns, missing information, requests for more time, a
    /// draft to sign or to change, and replies that are all in or can only be late.
    #[serde(default)]
    pub to_settle: u32,
    /// Requests past their due date without a reply; for a monitor, those of any agency that have been silent long enough
    /// for the monitor to be notified.
    pub overdue: u32,
}

/// The rows of one consultation in the actor's inbox: for a monitor its contested returns, for others the request to their
/// own agency.
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
            let due_on = consultee.due_on_at(context.now, context.calendar, context.policy)?;
            let standing = consultee.standing(context.now, context.calendar, context.policy)?;
            let (week, holidays) = ahead(standing, due_on, context)?;
            Ok(RequestRow {
                consultation: consultation.id,
                consultee: consultee.agency.clone(),
                asker: consultation.asker.clone(),
                subject: consultation.request.subject.to_string(),
                dossier_number: consultation.request.dossier_number.to_string(),
                urgency: consultation.request.urgency,
                received_at: consultee.received_at(),
                due_on,
                stage: consultation.stage,
                progress: consultee.progress_at(context.now, context.policy),
                standing,
                due_in: week,
                holidays,
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

/// The week of a due date and the public holidays before it, while it is ahead.
fn ahead(
    standing: Standing,
    due_on: NaiveDate,
    context: &Context<'_>,
) -> Result<(DueIn, Vec<NaiveDate>), NoCalendarData> {
    if !standing.is_ahead() {
        return Ok(<_>::default());
    }
    let (today, calendar) = (context.today(), context.calendar);
    Ok((DueIn::of(due_on, today, calendar)?, calendar.holidays_between(today, due_on)?))
}

/// The row of a consultation in its asker's list.
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

/// Whether the officer no longer acts for the agency.
fn left(officer: Option<&OfficerId>, agency: &AgencyId, context: &Context<'_>) -> bool {
    officer.is_some_and(|officer| !context.register.acts_for(officer, agency))
}

/// A reminder without a message.
fn reminder(agency: &AgencyId) -> Command {
    Command::RemindConsultee { agency: agency.clone(), note: Text::default() }
}

/// The context under the policy of the consultation; after its end, as it was then, because time stops there.
fn as_long_as_asked<'a>(consultation: &'a Consultation, context: &Context<'a>) -> Context<'a> {
    let context = context.under(consultation);
    Context { now: consultation.ended_at().unwrap_or(context.now), ..context }
}

fn number(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}
