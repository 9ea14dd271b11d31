//! What a record says of each request.

use chrono::{DateTime, FixedOffset, NaiveDate};
use consultation::agency::AgencyId;
use consultation::event::Dispatch;
use consultation::policy::Policy;
use consultation::violation::Violation;
use consultation::{Event, Recorded};
use uuid::Uuid;

use super::record::as_it_counts;
use crate::walk::Case;
use crate::world::World;

/// What became of a return.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Returned {
    Undecided,
    Settled,
}

/// What the record says of one request to one agency.
pub struct Told<'a> {
    pub case: &'a Case,
    pub policy: &'a Policy,
    pub agency: AgencyId,
    pub received_at: DateTime<FixedOffset>,
    pub due_on: NaiveDate,
    /// Since when the asker owes papers, and how many days that is worth at most.
    pub owed: Option<(NaiveDate, u16)>,
    pub relevant: bool,
    pub repeats: Option<Uuid>,
    pub response: Option<NaiveDate>,
    pub returned: Option<Returned>,
    /// Nobody is there any more who could reply.
    pub gone: bool,
    pub evasive: u64,
    pub refused_on: Vec<NaiveDate>,
    pub granted_on: Vec<NaiveDate>,
    /// When papers were asked for, and given.
    pub papers: Option<(NaiveDate, Option<DateTime<FixedOffset>>)>,
}

pub fn told<'a>(case: &'a Case, world: &'a World) -> Vec<Told<'a>> {
    let mut all: Vec<Told<'a>> = Vec::new();
    let policy = case.policy(world);
    let mut asker = case.record.first().map(|drafted| drafted.actor.agency.clone());
    for Recorded { at, event, .. } in &as_it_counts(&case.record) {
        let mut ask = |dispatch: &Dispatch| {
            all.push(Told {
                case,
                policy,
                agency: dispatch.asked.agency.clone(),
                received_at: dispatch.arrives_at,
                due_on: dispatch.due_on,
                owed: None,
                relevant: !dispatch.mandates.is_empty(),
                repeats: dispatch.repeats,
                response: None,
                returned: None,
                gone: false,
                evasive: 0,
                refused_on: Vec::new(),
                granted_on: Vec::new(),
                papers: None,
            });
        };
        match event {
            Event::RequestSent { dispatches, .. } => dispatches.iter().for_each(ask),
            Event::QuestionsRedirected { dispatch, .. } => ask(dispatch),
            Event::AgencySucceeded { agency, successor, .. } => {
                let asks = asker.as_ref() == Some(agency);
                if asks && successor.is_some() {
                    asker.clone_from(successor);
                }
                let taken = |id: &AgencyId| {
                    asker.as_ref() == Some(id) || all.iter().any(|told| told.agency == *id)
                };
                let free = successor.clone().filter(|id| !taken(id));
                let concerned = if asks { successor.as_ref() } else { Some(agency) };
                let found = all.iter_mut().find(|told| Some(&told.agency) == concerned);
                match (found, free) {
                    (Some(told), Some(successor)) if !asks => told.agency = successor,
                    (Some(told), _) => told.gone = told.response.is_none(),
                    (None, _) => {}
                }
            }
            _ => {
                let json = serde_json::to_value(event).expect("it serialises");
                let agency = json["agency"].as_str().unwrap_or_default();
                if let Some(told) = all.iter_mut().find(|told| told.agency.0 == agency) {
                    told.take_in(*at, event);
                }
            }
        }
    }
    all
}

impl Told<'_> {
    fn take_in(&mut self, at: DateTime<FixedOffset>, event: &Event) {
        if let Event::RequestAnswered { due_on: Some(due_on), .. }
        | Event::RequestReturned { due_on: Some(due_on), .. } = event
        {
            (self.due_on, self.owed) = (*due_on, None);
        }
        match event {
            Event::ReceiptAcknowledged { .. } => self.received_at = self.received_at.min(at),
            Event::RequestAnswered { answered_on, warnings, .. } => {
                self.response = Some(*answered_on);
                self.evasive = warnings
                    .iter()
                    .map(|warning| match warning {
                        Violation::EvasiveWording { findings, .. } => findings.len() as u64,
                        _ => 0,
                    })
                    .sum();
            }
            Event::RequestReturned { returned_on, .. } => {
                (self.response, self.returned) = (Some(*returned_on), Some(Returned::Undecided));
            }
            Event::ReturnAccepted { .. } | Event::CompetenceRuled { due_on: None, .. } => {
                self.returned = Some(Returned::Settled);
            }
            Event::CompetenceRuled { due_on: Some(due_on), .. } => {
                (self.response, self.returned) = (None, None);
                self.refused_on.push(at.date_naive());
                (self.received_at, self.due_on, self.owed) = (at, *due_on, None);
                self.papers = self.papers.filter(|(_, given_at)| given_at.is_some());
            }
            Event::ExtensionGranted { due_on, .. } => {
                self.due_on = *due_on;
                self.granted_on.push(at.date_naive());
            }
            Event::DueDateRecounted { due_on, .. } => self.due_on = *due_on,
            Event::InformationAsked { asked_on, at_most, .. } => {
                self.owed = Some((*asked_on, *at_most));
                self.papers = Some((*asked_on, None));
            }
            Event::InformationGiven { due_on, .. } => {
                (self.due_on, self.owed) = (*due_on, None);
                self.papers = self.papers.map(|(asked_on, _)| (asked_on, Some(at)));
            }
            _ => {}
        }
    }

    pub fn responded_on(&self) -> Option<NaiveDate> {
        self.response.filter(|_| self.returned != Some(Returned::Undecided))
    }
}
