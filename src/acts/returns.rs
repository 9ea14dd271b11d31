//! Returns, and consultees that have not replied: their grounds, and the actor's acts.

use consultation::agency::AgencyId;
use consultation::command::Command;
use consultation::consultation::{Consultation, Consultee, Progress, Stage};
use consultation::standing::Standing;
use yew::prelude::*;

use super::act::{Act, Action, Doing, available, in_the_way};
use super::act_form::{ActForm, opener_id};
use super::words;
use crate::acts::barred::view_barred;
use crate::desk::{Desk, use_desk};
use crate::dossier::course::Course;
use crate::dossier::{asked_back, marks};
use crate::form::capacity;
use crate::locale::consultation::{self as texts, Words, words};
use crate::locale::settle;
use crate::ui::{Button, ButtonKind, Fact, Facts, Icon, StatusTag, Tone, written};

/// The consultees about which the actor can do something.
#[derive(Clone, PartialEq, Properties)]
pub struct PendingProps {
    /// The consultation.
    pub consultation: Consultation,
    /// One per consultee.
    pub courses: Vec<Option<Course>>,
    /// The act that is open, and its form.
    pub doing: Doing,
    /// Called with the officer's actions.
    pub on_action: Callback<Action>,
    /// Sends the act.
    pub on_send: Callback<Command>,
    /// Whether an act is being sent.
    pub busy: bool,
}

/// The returns, each with its grounds and the possible acts. Nothing if there are none.
#[component]
pub fn Returns(props: &PendingProps) -> Html {
    let desk = use_desk();
    let words = words(desk.locale);
    let returned: Vec<_> = props.consultation.consultees.iter().filter(|c| has_return(c)).collect();
    if returned.is_empty() {
        return Html::default();
    }
    html! {
        <section class="stack" aria-labelledby="returns-title">
            <h2 id="returns-title">{ words.returns }</h2>
            for consultee in returned {
                { view_return(props, consultee, &desk, words) }
            }
        </section>
    }
}

/// Those that owe a reply, with a reminder for each. Nothing if the actor cannot remind.
#[component]
pub fn Waiting(props: &PendingProps) -> Html {
    let desk = use_desk();
    let context = desk.context();
    let consultees = props.consultation.consultees.iter().zip(&props.courses);
    let owing: Vec<_> = consultees
        .filter(|(consultee, _)| {
            available(&props.consultation, &consultee.agency, &context).contains(&Act::Remind)
        })
        .collect();
    if owing.is_empty() {
        return Html::default();
    }
    html! {
        <section class="stack" aria-labelledby="waiting-title">
            <h2 id="waiting-title">{ settle::words(desk.locale).waiting }</h2>
            <ul role="list" class="waiting">
                for (consultee, course) in owing {
                    { view_waiting(props, consultee, course.as_ref(), &desk) }
                }
            </ul>
        </section>
    }
}

fn has_return(consultee: &Consultee) -> bool {
    consultee.grounds().is_some() || consultee.contest.is_some()
}

/// The acts of the asker and the monitor about a consultee that owes a reply.
const ABOUT_SILENCE: [Act; 5] = [
    Act::GiveInformation,
    Act::GrantExtension,
    Act::RefuseExtension,
    Act::RecountDueDate,
    Act::Remind,
];

fn view_waiting(
    props: &PendingProps,
    consultee: &Consultee,
    course: Option<&Course>,
    desk: &Desk,
) -> Html {
    let name =
        consultation_words::agency_name(&desk.session.register, &consultee.agency, desk.locale);
    let mut acts = available(&props.consultation, &consultee.agency, &desk.context());
    acts.retain(|act| ABOUT_SILENCE.contains(act));
    html! {
        <li key={consultee.agency.to_string()} class="stack-tight">
            <div class="row spread">
                <div class="row">
                    <strong>{ name.to_owned() }</strong>
                    if let Some(course) = course {
                        { marks::standing(course, desk) }
                    }
                    if consultee.times_reminded() > 0 {
                        <span class="small muted">{ texts::reminded(consultee, desk.locale) }</span>
                    }
                </div>
                <div class="row no-print">
                    for act in &acts {
                        { view_opener(props, &consultee.agency, *act, desk) }
                    }
                </div>
            </div>
            { asked_back::view(consultee, props.consultation.id, desk) }
            { view_open(props, &consultee.agency, &acts, desk) }
        </li>
    }
}

/// The id of the return of an agency.
pub fn return_id(agency: &AgencyId) -> AttrValue {
    format!("return-{agency}").into()
}

fn view_return(props: &PendingProps, consultee: &Consultee, desk: &Desk, words: &Words) -> Html {
    let name =
        consultation_words::agency_name(&desk.session.register, &consultee.agency, desk.locale);
    let acts: Vec<_> = available(&props.consultation, &consultee.agency, &desk.context())
        .into_iter()
        .filter(|act| act.is_about_return())
        .collect();
    html! {
        <article
            key={consultee.agency.to_string()}
            id={return_id(&consultee.agency)}
            class="return stack-tight"
        >
            <div class="row">
                <h3>{ name.to_owned() }</h3>
                {
                    StatusTag {
                        label: consultation_words::label::progress(consultee.progress, desk.locale).into(),
                        icon: Icon::Return,
                        tone: Tone::Violet,
                        plain: false,
                    }
                    .view()
                }
            </div>
            { Facts { facts: facts(consultee, desk, words) }.view() }
            <div class="row no-print">
                for act in &acts {
                    { view_opener(props, &consultee.agency, *act, desk) }
                }
            </div>
            { view_who_redirects(&props.consultation, consultee, desk) }
            { view_open(props, &consultee.agency, &acts, desk) }
        </article>
    }
}

/// For drafters: who of their agency puts the questions of a settled return to another one.
fn view_who_redirects(consultation: &Consultation, consultee: &Consultee, desk: &Desk) -> Html {
    let settled =
        matches!(consultee.progress, Progress::ReturnAccepted | Progress::RuledNotCompetent);
    let open = consultation.stage == Stage::Open && consultee.redirected_to.is_none();
    let drafts = desk.session.actor.works_for(&consultation.asker) && !capacity::signs(desk);
    if !(settled && open && drafts) {
        return Html::default();
    }
    let signers = capacity::signers(&consultation.asker, desk).join(", ");
    html! { <p class="muted">{ settle::who_redirects(&signers, desk.locale) }</p> }
}

fn facts(consultee: &Consultee, desk: &Desk, words: &Words) -> Vec<Fact> {
    let name =
        |id| consultation_words::agency_name(&desk.session.register, id, desk.locale).to_owned();
    let mut facts = Vec::new();
    if let Some(grounds) = consultee.grounds() {
        facts.push(Fact::new(words.return_reason, written(&grounds.reason)));
        facts.push(Fact::new(words.legal_basis, written(&grounds.legal_basis)));
        facts.push(match &grounds.competent_agency {
            Some(agency) => Fact::new(words.competent_agency, name(agency)),
            None => Fact::new(words.unknown_because, written(&grounds.unknown_because)),
        });
    }
    if let Some(contest) = &consultee.contest {
        if contest.circle {
            let told = consultee.return_circle().map(|circle| {
                let register = &desk.session.register;
                consultation_words::violation(&circle, register, desk.locale).to_string()
            });
            facts.push(Fact::new(words.circle, told.unwrap_or_default()));
        } else {
            facts.push(Fact::new(words.contest_reason, written(&contest.reason)));
        }
        if let Some(ruling) = &contest.ruling {
            let outcome =
                if ruling.competent { words.ruled_competent } else { words.ruled_not_competent };
            let ruling = html! {
                <>
                    <strong>{ outcome }</strong>
                    <p class="written" lang="vi">{ ruling.reason.to_string() }</p>
                    <p class="small muted" lang="vi">{ ruling.by.name.clone() }</p>
                </>
            };
            facts.push(Fact::new(words.ruling, ruling));
        }
    }
    if let Some(to) = &consultee.redirected_to {
        facts.push(Fact::new(words.redirected_to, name(to)));
    }
    facts
}

/// The button that opens an act, or why the act is refused whatever its form says.
pub fn view_opener(props: &PendingProps, agency: &AgencyId, act: Act, desk: &Desk) -> Html {
    let why = in_the_way(&props.consultation, agency, act, &desk.context());
    if !why.is_empty() {
        let label = words::act(act, desk.locale);
        return html! { <key={label}>{ view_barred(label, Some(icon(act)), &why, desk) }</> };
    }
    let open = props.doing.open.as_ref() == Some(&(agency.clone(), act));
    let onclick = {
        let (agency, on_action) = (agency.clone(), props.on_action.clone());
        let message = (act == Act::Remind).then(|| reminder(&props.consultation, &agency, desk));
        Callback::from(move |_: MouseEvent| {
            on_action.emit(if open { Action::Closed } else { Action::Opened(agency.clone(), act) });
            // The message to be sent can be read and changed.
            if let Some(message) = message.as_ref().filter(|_| !open) {
                on_action.emit(Action::ReasonTyped(message.clone()));
            }
        })
    };
    let name = consultation_words::agency_name(&desk.session.register, agency, desk.locale);
    // Side by side stand the same acts about several agencies.
    let about = (!act.is_asking_back() && act != Act::Withdraw)
        .then(|| html! { <span class="visually-hidden">{ format!(": {name}") }</span> });
    html! {
        <key={words::act(act, desk.locale)}>
            {
                Button {
                    id: Some(opener_id(agency, act).into()),
                    kind: if act.is_asking_back() || act == Act::Withdraw { ButtonKind::Quiet } else { ButtonKind::Secondary },
                    icon: Some(icon(act)),
                    expanded: Some(open),
                    disabled: props.busy,
                    onclick: Some(onclick),
                    ..Button::PLAIN
                }
                .view(html! { <>{ words::act(act, desk.locale) }{ about }</> })
            }
        </>
    }
}

const fn icon(act: Act) -> Icon {
    match act {
        Act::Accept | Act::GrantExtension => Icon::Check,
        Act::Contest | Act::Rule => Icon::Scales,
        Act::Redirect => Icon::Send,
        Act::Remind => Icon::Bell,
        Act::AskExtension | Act::RecountDueDate => Icon::Calendar,
        Act::AskInformation => Icon::Document,
        Act::GiveInformation => Icon::Attachment,
        Act::RefuseExtension | Act::Withdraw => Icon::CrossCircle,
    }
}

/// The default message of a reminder.
fn reminder(consultation: &Consultation, agency: &AgencyId, desk: &Desk) -> String {
    let context = desk.context();
    let context = context.under(consultation);
    let Some(consultee) = consultation.consultee(agency) else { return String::new() };
    let standing = consultee.standing(context.now, context.calendar, context.policy);
    let due_on = consultee.due_on_at(context.now, context.calendar, context.policy);
    let due = consultation_words::date(due_on.unwrap_or(consultee.due_on), desk.locale);
    settle::reminder(matches!(standing, Ok(Standing::Overdue { .. })), &due, desk.locale)
}

/// The form of the act, if one of these is open for this consultee and can succeed.
pub fn view_open(props: &PendingProps, about: &AgencyId, acts: &[Act], desk: &Desk) -> Html {
    let can_be_done = |act| in_the_way(&props.consultation, about, act, &desk.context()).is_empty();
    match &props.doing.open {
        Some((agency, act)) if agency == about && acts.contains(act) && can_be_done(*act) => {
            html! {
                <ActForm
                    consultation={props.consultation.clone()}
                    agency={agency.clone()}
                    act={*act}
                    doing={props.doing.clone()}
                    on_action={props.on_action.clone()}
                    on_send={props.on_send.clone()}
                    busy={props.busy}
                />
            }
        }
        _ => Html::default(),
    }
}
