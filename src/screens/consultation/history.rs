//! The history: who did what, when, in which role.

use consultation::agency::AgencyId;
use consultation::event::{Event, Recorded};
use consultation_words::{date_time, history_line, label};
use yew::prelude::*;

use crate::desk::{Desk, use_desk};
use crate::hooks::{UseStateHandle, use_state};
use crate::locale::Locale;
use crate::locale::consultation::words;
use crate::ui::{Choice, Select, Width, written};

/// The kind of an event, for filtering.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The request was drafted, signed, redirected.
    Request,
    /// Receipt and the naming of officers.
    Receipt,
    /// Answers.
    Answer,
    /// Returns and their outcome.
    Return,
    /// More time: asked, granted, refused.
    Extension,
    /// Missing information: asked for, given.
    Information,
    /// Reminders.
    Reminder,
    /// Times that the administrator corrected.
    Correction,
    /// The conclusion, or the withdrawal.
    Conclusion,
}

impl Kind {
    /// Every kind, in the order of the filter.
    pub const ALL: [Self; 9] = [
        Self::Request,
        Self::Receipt,
        Self::Answer,
        Self::Return,
        Self::Extension,
        Self::Information,
        Self::Reminder,
        Self::Correction,
        Self::Conclusion,
    ];

    /// The value in the filter.
    pub const fn value(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Receipt => "receipt",
            Self::Answer => "answer",
            Self::Return => "return",
            Self::Extension => "extension",
            Self::Information => "information",
            Self::Reminder => "reminder",
            Self::Correction => "correction",
            Self::Conclusion => "conclusion",
        }
    }

    /// The kind of an event. A reply that was sent back is filed under answers: its event does not say what it was.
    pub const fn of(event: &Event) -> Self {
        match event {
            Event::RequestSubmitted { .. }
            | Event::RequestSentBack { .. }
            | Event::RequestSent { .. } => Self::Request,
            Event::ReceiptAcknowledged { .. } | Event::OfficerAssigned { .. } => Self::Receipt,
            Event::AnswerSubmitted { .. }
            | Event::ReplySentBack { .. }
            | Event::RequestAnswered { .. } => Self::Answer,
            Event::ReturnSubmitted { .. }
            | Event::RequestReturned { .. }
            | Event::ReturnAccepted { .. }
            | Event::ReturnContested { .. }
            | Event::ReturnEscalated { .. }
            | Event::AgencySucceeded { .. }
            | Event::CompetenceRuled { .. }
            | Event::QuestionsRedirected { .. } => Self::Return,
            Event::ExtensionAsked { .. }
            | Event::ExtensionGranted { .. }
            | Event::DueDateRecounted { .. }
            | Event::ExtensionRefused { .. } => Self::Extension,
            Event::InformationAsked { .. } | Event::InformationGiven { .. } => Self::Information,
            Event::ConsulteeReminded { .. } | Event::DueDateReminded { .. } => Self::Reminder,
            Event::TimeCorrected { .. } => Self::Correction,
            Event::ConclusionSubmitted { .. }
            | Event::ConclusionSentBack { .. }
            | Event::ConsultationConcluded { .. }
            | Event::ConsultationWithdrawn { .. } => Self::Conclusion,
        }
    }
}

/// Whether an event concerns an agency: the agency acted, or the event is about it.
pub fn concerns(recorded: &Recorded, agency: &AgencyId) -> bool {
    let about = match &recorded.event {
        Event::ReceiptAcknowledged { agency }
        | Event::OfficerAssigned { agency, .. }
        | Event::AnswerSubmitted { agency, .. }
        | Event::ReturnSubmitted { agency, .. }
        | Event::ReplySentBack { agency, .. }
        | Event::RequestAnswered { agency, .. }
        | Event::RequestReturned { agency, .. }
        | Event::ReturnAccepted { agency }
        | Event::ReturnContested { agency, .. }
        | Event::ReturnEscalated { agency }
        | Event::AgencySucceeded { agency, successor: None, .. }
        | Event::CompetenceRuled { agency, .. }
        | Event::ConsulteeReminded { agency, .. }
        | Event::DueDateReminded { agency, .. }
        | Event::ExtensionAsked { agency, .. }
        | Event::ExtensionGranted { agency, .. }
        | Event::DueDateRecounted { agency, .. }
        | Event::ExtensionRefused { agency, .. }
        | Event::InformationAsked { agency, .. }
        | Event::InformationGiven { agency, .. } => vec![agency],
        Event::RequestSent { dispatches, .. } => {
            dispatches.iter().map(|dispatch| &dispatch.asked.agency).collect()
        }
        Event::AgencySucceeded { agency, successor: Some(successor), .. } => {
            vec![agency, successor]
        }
        Event::QuestionsRedirected { from, dispatch, .. } => vec![from, &dispatch.asked.agency],
        Event::TimeCorrected { agency, .. } => agency.iter().collect(),
        Event::RequestSubmitted { .. }
        | Event::RequestSentBack { .. }
        | Event::ConsultationWithdrawn { .. }
        | Event::ConclusionSubmitted { .. }
        | Event::ConclusionSentBack { .. }
        | Event::ConsultationConcluded { .. } => vec![],
    };
    recorded.actor.agency == *agency || about.contains(&agency)
}

/// The text of an act, if the record shows it.
fn remark(event: &Event) -> Option<&str> {
    let text: &str = match event {
        Event::RequestSentBack { remark }
        | Event::ReplySentBack { remark, .. }
        | Event::ConclusionSentBack { remark } => remark,
        Event::ReturnContested { reason, .. }
        | Event::CompetenceRuled { reason, .. }
        | Event::ExtensionAsked { reason, .. }
        | Event::ExtensionRefused { reason, .. }
        | Event::TimeCorrected { reason, .. }
        | Event::ConsultationWithdrawn { reason, .. } => reason,
        Event::ConsulteeReminded { note, .. } | Event::InformationGiven { note, .. } => note,
        Event::ConclusionSubmitted { summary, .. }
        | Event::ConsultationConcluded { summary, .. } => summary,
        Event::QuestionsRedirected { dispatch, .. } => &dispatch.asked.relevance_reason,
        _ => "",
    };
    (!text.is_empty()).then_some(text)
}

/// The capacity of the signature, as officers abbreviate it; empty for the head as such and for acts without a signature.
fn capacity_mark(event: &Event) -> &'static str {
    let capacity = match event {
        Event::RequestSent { capacity, .. }
        | Event::RequestAnswered { capacity, .. }
        | Event::RequestReturned { capacity, .. }
        | Event::ExtensionGranted { capacity, .. }
        | Event::ExtensionRefused { capacity, .. }
        | Event::ConsultationWithdrawn { capacity, .. } => Some(*capacity),
        Event::QuestionsRedirected { capacity, .. }
        | Event::ConsultationConcluded { capacity, .. } => *capacity,
        _ => None,
    };
    capacity.map_or("", label::capacity_mark)
}

/// The record of a consultation.
#[derive(Clone, PartialEq, Properties)]
pub struct HistoryProps {
    /// The record.
    pub history: Vec<Recorded>,
    /// The agencies to filter by.
    pub agencies: Vec<AgencyId>,
}

/// The record, newest first, by agency and by kind.
#[component]
pub fn History(props: &HistoryProps) -> Html {
    let desk = use_desk();
    let words = words(desk.locale);
    let agency = use_state(|| AttrValue::Static(""));
    let kind = use_state(|| AttrValue::Static(""));
    let chosen = (!agency.is_empty()).then(|| AgencyId::from(&**agency));
    let shown: Vec<_> = props
        .history
        .iter()
        .rev()
        .filter(|recorded| chosen.as_ref().is_none_or(|agency| concerns(recorded, agency)))
        .filter(|recorded| kind.is_empty() || Kind::of(&recorded.event).value() == &**kind)
        .collect();
    let agencies = props.agencies.iter().map(|id| Choice {
        value: id.to_string().into(),
        label: consultation_words::agency_name(&desk.session.register, id, desk.locale)
            .to_owned()
            .into(),
    });
    let kinds = Kind::ALL.map(|kind| Choice {
        value: kind.value().into(),
        label: label_of(kind, desk.locale).into(),
    });
    let set = |state: &UseStateHandle<AttrValue>| {
        let state = state.clone();
        Callback::from(move |value| state.set(value))
    };
    html! {
        <>
            <div class="history-filters no-print">
                {
                    Select {
                        id: "history-agency".into(),
                        label: words.filter_agency.into(),
                        choices: agencies.collect::<Vec<_>>(),
                        value: (*agency).clone().into(),
                        placeholder: Some(words.all_agencies.into()),
                        width: Width::Medium,
                        on_change: set(&agency),
                        ..Select::default()
                    }
                    .view()
                }
                {
                    Select {
                        id: "history-kind".into(),
                        label: words.filter_kind.into(),
                        choices: kinds.to_vec(),
                        value: (*kind).clone().into(),
                        placeholder: Some(words.all_kinds.into()),
                        width: Width::Medium,
                        on_change: set(&kind),
                        ..Select::default()
                    }
                    .view()
                }
            </div>
            <p class="muted" role="status">
                { shown.is_empty().then_some(words.nothing_in_history) }
            </p>
            <ol role="list" class="history">
                for recorded in shown {
                    { view_recorded(recorded, &desk) }
                }
            </ol>
        </>
    }
}

fn view_recorded(recorded: &Recorded, desk: &Desk) -> Html {
    let at = recorded.at.with_timezone(&consultation::calendar::zone());
    html! {
        <li key={recorded.sequence}>
            <time datetime={at.to_rfc3339()}>{ date_time(at, desk.locale) }</time>
            <div>
                <p>{ history_line(recorded, &desk.session.register, desk.locale) }</p>
                if let Some(remark) = remark(&recorded.event) {
                    <p class="history-remark written" lang="vi">{ remark.to_owned() }</p>
                }
                if !recorded.event.is_nobodys_act() {
                    <p class="small muted">
                        { written(format!("{} {}", capacity_mark(&recorded.event), recorded.actor.name).trim()) }
                        { " · " }
                        { label::role(recorded.actor.role, desk.locale) }
                    </p>
                }
            </div>
        </li>
    }
}

fn label_of(kind: Kind, locale: Locale) -> &'static str {
    let words = words(locale);
    match kind {
        Kind::Request => words.kind_request,
        Kind::Receipt => words.kind_receipt,
        Kind::Answer => words.kind_answer,
        Kind::Return => words.kind_return,
        Kind::Extension => words.kind_extension,
        Kind::Information => words.kind_information,
        Kind::Reminder => words.kind_reminder,
        Kind::Correction => words.kind_correction,
        Kind::Conclusion => words.kind_conclusion,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::DateTime;
    use consultation::Actor;
    use consultation::agency::Role;

    fn recorded(by: &str, event: Event) -> Recorded {
        Recorded {
            sequence: 1,
            at: DateTime::parse_from_rfc3339("2026-11-23T09:00:00+07:00").expect("a moment"),
            actor: Actor {
                officer: "a".into(),
                agency: by.into(),
                role: Role::Officer,
                name: "Chuyên viên".to_owned(),
            },
            event,
        }
    }

    #[test]
    fn an_act_concerns_who_did_it_and_whom_it_is_about() {
        let accepted = recorded("so-noi-vu", Event::ReturnAccepted { agency: "so-y-te".into() });
        assert!(concerns(&accepted, &"so-noi-vu".into()));
        assert!(concerns(&accepted, &"so-y-te".into()));
        assert!(!concerns(&accepted, &"so-tu-phap".into()));
    }

    #[test]
    fn kinds_are_told_apart_by_their_values() {
        for kind in Kind::ALL {
            assert_eq!(Kind::ALL.iter().filter(|other| other.value() == kind.value()).count(), 1);
        }
    }
}
