//! For a consultee: that it owes a reply, and the link to it.

use consultation::consultation::{Consultation, Progress, Reply, Stage};
use yew::prelude::*;

use crate::desk::Desk;
use crate::dossier::course::Course;
use crate::dossier::marks;
use crate::form::capacity;
use crate::locale::consultation::words;
use crate::reply::pane::Doing;
use crate::reply::returning::way::HandBackWay;
use crate::ui::{Button, ButtonKind, Icon};

/// The reply that the actor's agency owes. Nothing if it owes none.
pub struct OwnRequest {
    /// The consultation.
    pub consultation: Consultation,
    /// One per consultee.
    pub courses: Vec<Option<Course>>,
    /// Called with the officer's choice for the own agency's reply.
    pub on_reply: Callback<Doing>,
}

impl OwnRequest {
    /// Draws it.
    pub fn view(&self, desk: &Desk) -> Html {
        let words = words(desk.locale);
        let actor = &desk.session.actor;
        let mut own = self.consultation.consultees.iter().zip(&self.courses);
        let Some((consultee, course)) = own.find(|(consultee, _)| {
            self.consultation.stage == Stage::Open
                && actor.works_for(&consultee.agency)
                && consultee.progress.owes_reply()
        }) else {
            return Html::default();
        };
        let does = |doing| self.on_reply.reform(move |_: MouseEvent| doing);
        let submitted = consultee.progress == Progress::AwaitingSignature;
        let is_return = matches!(consultee.draft, Some(Reply::Return { .. }));
        html! {
            <section class="own-request" aria-labelledby="own-request-title">
              <div class="row spread">
                <div>
                    <h2 id="own-request-title">{ words.reply_owed }</h2>
                    if let Some(course) = course {
                        { marks::standing(course, desk) }
                    }
                </div>
                <div class="row no-print">
                    if submitted || is_return || capacity::signs(desk) {
                        {
                            Button {
                                kind: if submitted { ButtonKind::Primary } else { ButtonKind::Secondary },
                                icon: Some(Icon::Pen),
                                onclick: Some(does(Doing::Reading)),
                                ..Button::PLAIN
                            }
                            .view(words.see_reply.into())
                        }
                    }
                    if !submitted {
                        {
                            Button {
                                kind: ButtonKind::Primary,
                                onclick: Some(does(Doing::Answering)),
                                ..Button::PLAIN
                            }
                            .view(words.answer.into())
                        }
                    }
                </div>
              </div>
                if !submitted {
                    {
                        HandBackWay {
                            consultation: &self.consultation,
                            consultee,
                            on_open: does(Doing::Returning),
                        }
                        .view(desk)
                    }
                }
            </section>
        }
    }
}
