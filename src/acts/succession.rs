//! Dissolved agencies of a consultation: who has their tasks, since when, and what that means for the request.

use consultation::agency::AgencyId;
use consultation::consultation::{Consultation, Progress, Stage};
use consultation::correction::is_void;
use consultation::event::{Event, Recorded};
use consultation::view::ConsultationView;
use consultation_words::{agency_name, date, officer_name};
use yew::prelude::*;

use super::act::{Act, available};
use super::returns::{PendingProps, view_open, view_opener};
use crate::desk::Desk;
use crate::locale::succession as texts;
use crate::ui::{Notice, NoticeKind};

/// An agency that was merged or dissolved while the consultation was under way.
struct Gone<'a> {
    agency: &'a AgencyId,
    successor: Option<&'a AgencyId>,
    recorded: &'a Recorded,
    /// Whether it was the asker; else it was a consultee.
    asks: bool,
}

/// A notice for each dissolved agency. Nothing if there is none.
pub fn view(view: &ConsultationView, pending: Option<&PendingProps>, desk: &Desk) -> Html {
    let gone = gone(view);
    if gone.is_empty() {
        return Html::default();
    }
    let notices = gone.iter().map(|gone| view_gone(gone, &view.consultation, pending, desk));
    html! { <div class="stack-tight">{ for notices }</div> }
}

fn gone(view: &ConsultationView) -> Vec<Gone<'_>> {
    let mut asker = view.history.first().map(|drafted| &drafted.actor.agency);
    let mut all = Vec::new();
    for recorded in &view.history {
        let Event::AgencySucceeded { agency, successor, .. } = &recorded.event else { continue };
        if is_void(&view.history, recorded.sequence) {
            continue;
        }
        let asks = asker == Some(agency);
        if asks {
            // Recorded without a successor first, and with one later: the second counts.
            all.retain(|told: &Gone<'_>| told.agency != agency);
            asker = successor.as_ref().or(asker);
        }
        all.push(Gone { agency, successor: successor.as_ref(), recorded, asks });
    }
    all
}

fn view_gone(
    gone: &Gone<'_>,
    consultation: &Consultation,
    pending: Option<&PendingProps>,
    desk: &Desk,
) -> Html {
    let words = texts::words(desk.locale);
    let register = &desk.session.register;
    let name = |id: &AgencyId| agency_name(register, id, desk.locale).to_owned();
    // The register says since when; the record says when the succession was recorded.
    let since =
        register.agency(gone.agency).and_then(|agency| agency.dissolved_on).unwrap_or_else(|| {
            gone.recorded.at.with_timezone(&consultation::calendar::zone()).date_naive()
        });
    let title = texts::no_more(
        &name(gone.agency),
        &date(since, desk.locale),
        gone.successor.map(name).as_deref(),
        desk.locale,
    );
    let left = consultation.consultee(gone.agency).filter(|it| it.progress == Progress::Dissolved);
    let open =
        matches!(consultation.stage, Stage::AwaitingSignature | Stage::SentBack | Stage::Open);
    let (kind, meaning) = match (gone.asks, gone.successor) {
        _ if !open => (NoticeKind::Info, None),
        (true, Some(_)) => (NoticeKind::Info, Some(words.asker_followed)),
        (true, None) => (NoticeKind::Warning, Some(words.asker_gone)),
        (false, _) => match left.map(|consultee| consultee.redirected_to.is_some()) {
            None => (NoticeKind::Info, Some(words.consultee_followed)),
            Some(true) => (NoticeKind::Info, Some(words.redirected)),
            Some(false) => (NoticeKind::Warning, Some(words.consultee_gone)),
        },
    };
    let answers = match &gone.recorded.event {
        Event::AgencySucceeded { officer: Some(officer), .. } if open => Some(officer),
        _ => None,
    };
    Notice { kind, title: Some(title.into()), ..Notice::PLAIN }.view(html! {
        <>
            if let Some(meaning) = meaning {
                <p>{ meaning }</p>
            }
            if let Some(officer) = answers {
                <p class="small muted">{ texts::answers(officer_name(register, officer, desk.locale), desk.locale) }</p>
            }
            if let (Some(pending), Some(_)) = (pending, left) {
                { view_redirection(pending, gone.agency, desk) }
            }
        </>
    })
}

/// The button to ask another agency instead.
fn view_redirection(pending: &PendingProps, agency: &AgencyId, desk: &Desk) -> Html {
    let mut acts = available(&pending.consultation, agency, &desk.context());
    acts.retain(|act| *act == Act::Redirect);
    html! {
        <>
            for act in &acts {
                <div class="row no-print">{ view_opener(pending, agency, *act, desk) }</div>
            }
            { view_open(pending, agency, &acts, desk) }
        </>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::DateTime;
    use consultation::Actor;
    use consultation::agency::Role;

    fn history(events: Vec<Event>) -> ConsultationView {
        let at = DateTime::parse_from_rfc3339("2026-11-23T09:00:00+07:00").expect("a moment");
        let actor = Actor {
            officer: "a".into(),
            agency: "so-noi-vu".into(),
            role: Role::Officer,
            name: "Chuyên viên".to_owned(),
        };
        let recorded = |(event, sequence)| Recorded { sequence, at, actor: actor.clone(), event };
        ConsultationView {
            consultation: Consultation::default(),
            history: events.into_iter().zip(1..).map(recorded).collect(),
        }
    }

    #[test]
    fn a_succession_that_is_void_is_not_told() {
        let succeeded = Event::AgencySucceeded {
            agency: "so-y-te".into(),
            successor: Some("so-xay-dung".into()),
            officer: None,
        };
        let view = history(vec![succeeded.clone()]);
        assert_eq!(gone(&view).len(), 1);
        let void = Event::TimeCorrected {
            corrects: 1,
            agency: Some("so-y-te".into()),
            previous_at: view.history[0].at,
            at: None,
            counts_on: None,
            due_on: None,
            reason: consultation::Text::default(),
        };
        assert!(gone(&history(vec![succeeded, void])).is_empty());
    }
}
