//! A signed reply, and what became of it: on time or late, accepted or contested.

use std::rc::Rc;

use consultation::consultation::{Consultation, Consultee, Contest, Progress, Reply};
use consultation::view::ConsultationView;
use yew::prelude::*;

use super::tone;
use crate::desk::Desk;
use crate::dossier::grounds::GroundsText;
use crate::dossier::opinion::OpinionText;
use crate::locale;
use crate::ui::{Notice, NoticeKind, StatusTag, written};

/// The signed reply to read. Nothing where none is signed.
pub struct Signed {
    /// The consultation as it is now.
    pub view: Rc<ConsultationView>,
}

impl Signed {
    /// Draws it.
    pub fn view(&self, desk: &Desk) -> Html {
        let consultation = &self.view.consultation;
        let Some(consultee) = consultation.consultee(&desk.session.actor.agency) else {
            return Html::default();
        };
        let Some(signed) = &consultee.reply else { return view_ruling(consultee, desk) };
        let spoken = desk.locale;
        let (title, text) = match &signed.reply {
            Reply::Opinion { opinion } => (
                locale::answer::words(desk.locale).signed,
                OpinionText {
                    view: self.view.clone(),
                    agency: consultee.agency.clone(),
                    opinion: opinion.clone(),
                    recorded: Some(signed.warnings.clone()),
                }
                .view(desk),
            ),
            Reply::Return { grounds } => (
                locale::hand_back::words(desk.locale).signed,
                GroundsText { grounds: grounds.clone() }.view(desk),
            ),
        };
        let mark = consultation_words::label::capacity_mark(signed.capacity);
        let signature = format!("{mark} {}", signed.signed_by.name);
        let at = consultation_words::date_time(signed.at, spoken);
        html! {
            <section class="signed stack">
                <div class="row spread">
                    <h2>{ title }</h2>
                    { view_standing(&self.view.consultation, consultee, desk) }
                </div>
                <p class="muted">{ written(signature.trim()) }{ " · " }<time>{ at }</time></p>
                { text }
                { view_outcome(consultee, desk) }
            </section>
        }
    }
}

fn view_standing(consultation: &Consultation, consultee: &Consultee, desk: &Desk) -> Html {
    let session = &desk.session;
    let policy = consultation.policy(&session.policy);
    match consultee.standing(desk.now, &session.calendar, policy) {
        Ok(standing) => {
            let (icon, tone) = tone::of_standing(standing);
            let label =
                consultation_words::standing(standing, policy.office_hours.closes(), desk.locale);
            StatusTag { label: label.into(), icon, tone, plain: false }.view()
        }
        // Without calendar data nobody can say whether it was on time.
        Err(_) => Html::default(),
    }
}

/// What the asker and the monitor did about a return.
fn view_outcome(consultee: &Consultee, desk: &Desk) -> Html {
    let words = locale::hand_back::words(desk.locale);
    let spoken = desk.locale;
    let redirected = consultee.redirected_to.as_ref().map(|to| {
        let to = consultation_words::agency_name(&desk.session.register, to, spoken);
        html! { <p>{ words.redirected_to }{ ": " }{ to.to_owned() }</p> }
    });
    html! {
        <>
            if consultee.progress == Progress::ReturnAccepted {
                {
                    Notice {
                        kind: NoticeKind::Success,
                        ..Notice::PLAIN
                    }
                    .view(words.accepted.into())
                }
            }
            if let Some(contest) = &consultee.contest {
                {
                    Notice {
                        kind: NoticeKind::Warning,
                        title: Some(title_of(contest, desk).into()),
                        ..Notice::PLAIN
                    }
                    .view(html! { <p class="written">{ why(consultee, contest, desk) }</p> })
                }
            }
            { view_ruling(consultee, desk) }
            { redirected }
        </>
    }
}

fn title_of(contest: &Contest, desk: &Desk) -> &'static str {
    if contest.circle {
        locale::consultation::words(desk.locale).circle
    } else {
        locale::hand_back::words(desk.locale).contested
    }
}

/// Why the return is contested, or lies before the monitor without that.
fn why(consultee: &Consultee, contest: &Contest, desk: &Desk) -> Html {
    consultee.return_circle().map_or_else(
        || written(&contest.reason),
        |circle| {
            let register = &desk.session.register;
            consultation_words::violation(&circle, register, desk.locale).to_string().into()
        },
    )
}

/// The monitor's ruling, also where it set the return aside and an answer is owed again.
fn view_ruling(consultee: &Consultee, desk: &Desk) -> Html {
    let words = locale::hand_back::words(desk.locale);
    let ruling = consultee.contest.as_ref().and_then(|contest| contest.ruling.as_ref());
    ruling.map_or_else(Html::default, |ruling| {
        let ruled =
            if ruling.competent { words.ruled_competent } else { words.ruled_not_competent };
        let at = consultation_words::date_time(ruling.at, desk.locale);
        Notice { title: Some(format!("{}: {ruled}", words.ruling).into()), ..Notice::PLAIN }.view(
            html! {
                <>
                    <p class="written" lang="vi">{ ruling.reason.to_string() }</p>
                    <p class="small muted">{ written(&ruling.by.name) }{ " · " }<time>{ at }</time></p>
                </>
            },
        )
    })
}
