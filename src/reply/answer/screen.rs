//! The screen on which an answer is drafted and submitted.

use std::rc::Rc;

use consultation::Command;
use consultation::agency::OfficerId;
use consultation::consultation::{Consultee, Reply};
use consultation::decide::{decide, warnings};
use consultation::view::ConsultationView;
use consultation::violation::Violation;
use yew::prelude::*;

use super::form::AnswerForm;
use super::part::{PartForm, control_id};
use super::state::{Action, Answering};
use crate::desk::{Desk, use_desk};
use crate::dossier::matter::Matter;
use crate::dossier::remark::view_remark;
use crate::drafts::Draft;
use crate::form::answerable::use_answerable;
use crate::form::capacity;
use crate::form::refusals::{self, FieldErrors};
use crate::form::saving::{use_saving, view_kept};
use crate::form::told;
use crate::form::trouble::{Changes, view_trouble};
use crate::form::unusable::Unusable;
use crate::locale;
use crate::reply::asking_back::AskingBack;
use crate::reply::reply_props::ReplyProps;
use crate::reply::returning::way::HandBackWay;
use crate::reply::submitting::use_submitting;
use crate::ui::{
    ActionBar, Button, ButtonKind, ErrorSummary, Notice, NoticeKind, Problem, TextField, Width,
    on_leave,
};

/// The name under which the draft of an answer is kept.
pub const DRAFT: &str = "answer";

/// The form of an answer. Nothing is shown where the actor's agency is not asked.
#[component]
pub fn AnswerScreen(props: &ReplyProps) -> Html {
    let desk = use_desk();
    match props.view.consultation.consultee(&desk.session.actor.agency) {
        Some(consultee) => {
            html! { <Draftsman reply={props.clone()} consultee={consultee.clone()} /> }
        }
        None => Html::default(),
    }
}

#[derive(PartialEq, Properties)]
struct DraftsmanProps {
    reply: ReplyProps,
    consultee: Consultee,
}

#[component]
fn Draftsman(props: &DraftsmanProps) -> Html {
    let desk = use_desk();
    let words = locale::answer::words(desk.locale);
    let DraftsmanProps { reply, consultee } = props;
    let consultation = &reply.view.consultation;
    let id = consultation.id;

    let restored = use_memo((), |()| restore(&desk, id, consultee));
    let state = use_reducer(|| {
        let request = Rc::new(consultation.request.clone());
        Answering::new(request, desk.session.lexicon.clone(), restored.content.clone())
    });
    let saving = use_saving(DRAFT, id, &state.form, state.revision, restored.saved_at);
    let submitting = use_submitting(reply, &saving);

    let answerable = use_answerable(Some(consultee));
    let preview = Preview::of(&state, reply, &answerable.officer, &desk);
    let submit = {
        let (state, submitting, saving) = (state.clone(), submitting.clone(), saving.clone());
        let (reply, officer, desk) = (reply.clone(), answerable.officer.clone(), desk.clone());
        Callback::from(move |_: MouseEvent| {
            saving.flush.emit(());
            state.dispatch(Action::SubmitClicked);
            // The last keystrokes may not be on the screen yet, so the form is asked and not its picture.
            if let Some(command) = Preview::of(&state, &reply, &officer, &desk).command {
                submitting.submit(command);
            }
        })
    };
    let on_action = {
        let state = state.dispatcher();
        use_callback((), move |action, ()| state.dispatch(action))
    };
    let on_change = {
        let (seen, on_change) = (submitting.seen.setter(), reply.on_change.clone());
        Callback::from(move |view: ConsultationView| {
            seen.set(view.consultation.sequence);
            on_change.emit(view);
        })
    };
    let onfocusout = on_leave(&saving.flush);
    let on_number = on_action.reform(Action::DocumentNumberTyped);
    let problems = if state.attempts > 0 { preview.problems(&state, &desk) } else { Vec::new() };
    let errors = preview.errors(&state, &desk);
    let signs = capacity::signs(&desk);
    html! {
        <div class="answer stack" {onfocusout}>
            <Changes view={reply.view.clone()} seen={*submitting.seen} />
            { view_trouble(&submitting.acting, &desk) }
            <ErrorSummary title={words.problems} {problems} attempt={state.attempts} />
            { view_remark(consultee, &desk) }
            { Matter { view: reply.view.clone(), agency: consultee.agency.clone() }.view(&desk) }
            <AskingBack view={reply.view.clone()} {on_change} on_reload={reply.on_reload.clone()} />
            <h2 class="visually-hidden">{ words.asked }</h2>
            for part in &state.form.parts {
                if let Some(question) = consultation.request.question(part.question) {
                    <PartForm
                        key={part.question}
                        question={question.clone()}
                        part={part.clone()}
                        findings={state.findings_of(part.question).to_vec()}
                        justifies={state.justifies(part)}
                        errors={errors.clone()}
                        on_action={on_action.clone()}
                    />
                }
            }
            <div class="answer-foot">
                <TextField
                    id={control_id("document-number")}
                    label={words.own_number}
                    remark={words.optional}
                    width={Width::Medium}
                    value={state.form.document_number.clone()}
                    error={errors.get("document-number").cloned()}
                    on_change={on_number}
                />
                { answerable.view(consultee, "answer-responsible", &desk) }
            </div>
            { view_warnings(&preview.warnings, &desk) }
            {
                HandBackWay {
                    consultation,
                    consultee,
                    on_open: reply.on_other.reform(|_| ()),
                }
                .view(&desk)
            }
            {
                ActionBar {
                    status: view_kept(&saving, &desk),
                }
                .view(html! {
                    <>
                        {
                            Button {
                                kind: ButtonKind::Quiet,
                                onclick: Some(reply.on_leave.reform(|_| ())),
                                ..Button::PLAIN
                            }
                            .view(locale::inbox::words(desk.locale).back_to_request.into())
                        }
                        {
                            Button {
                                kind: ButtonKind::Primary,
                                busy: submitting.acting.is_busy(),
                                onclick: Some(submit),
                                ..Button::PLAIN
                            }
                            .view(html! { { if signs { words.submit_own } else { words.submit } } })
                        }
                    </>
                })
            }
        </div>
    }
}

/// The draft that the form begins with: the officer's own on this device, else the submitted one.
struct Restored {
    content: AnswerForm,
    saved_at: Option<chrono::DateTime<chrono::FixedOffset>>,
}

fn restore(desk: &Desk, id: uuid::Uuid, consultee: &Consultee) -> Restored {
    match desk.drafts.load::<AnswerForm>(DRAFT, id) {
        Some(Draft { saved_at, content }) => {
            Restored { content: content.fitted(&consultee.questions), saved_at: Some(saved_at) }
        }
        None => Restored {
            content: match &consultee.draft {
                Some(Reply::Opinion { opinion }) => AnswerForm::of(opinion, &consultee.questions),
                _ => AnswerForm::blank(&consultee.questions),
            },
            saved_at: None,
        },
    }
}

/// The rules' verdict if the officer submitted now.
struct Preview {
    /// The command, if nothing stands in its way.
    command: Option<Command>,
    violations: Vec<Violation>,
    unusable: Vec<Unusable>,
    warnings: Vec<Violation>,
}

impl Preview {
    fn of(state: &Answering, reply: &ReplyProps, responsible: &OfficerId, desk: &Desk) -> Self {
        let opinion = match state.opinion(Some(responsible.clone())) {
            Ok(opinion) => opinion,
            Err(unusable) => {
                return Self { command: None, violations: vec![], unusable, warnings: vec![] };
            }
        };
        let command = Command::SubmitAnswer { opinion };
        let consultation = &reply.view.consultation;
        let context = desk.context();
        let warnings = warnings(consultation, &command, &context);
        let decided = decide(consultation, &command, &context);
        let mut violations: Vec<_> = decided.err().into_iter().flatten().collect();
        violations.sort_by_key(|violation| question_of(&violation.field()));
        let command = violations.is_empty().then_some(command);
        Self { command, violations, unusable: vec![], warnings }
    }

    fn problems(&self, state: &Answering, desk: &Desk) -> Vec<Problem> {
        told::on_top(&self.violations, &self.unusable, desk, |field| control_of(field, state))
    }

    fn errors(&self, state: &Answering, desk: &Desk) -> FieldErrors {
        let shown = state.shown(&self.violations);
        let errors = told::beside_fields(shown, &self.unusable, desk);
        errors.into_iter().map(|(field, error)| (place_of(&field, state), error)).collect()
    }
}

/// The question of a field, so that violations are listed in the order of the form.
fn question_of(field: &str) -> Option<u16> {
    field.strip_prefix("answers/")?.split('/').next()?.parse().ok()
}

/// The field of the form for a violation: the rules number conditions as they are sent, the form by its lines; and wording
/// that the officer does not want to keep is corrected in the text itself.
fn place_of(field: &str, state: &Answering) -> String {
    let mut steps = field.split('/');
    let (Some("answers"), Some(question), Some(name)) = (steps.next(), steps.next(), steps.next())
    else {
        return field.to_owned();
    };
    let Some(part) = question.parse().ok().and_then(|question| state.form.part(question)) else {
        return field.to_owned();
    };
    match (name, steps.next()) {
        ("justification", None) if !state.justifies(part) => part.field("reasons"),
        (name @ ("conditions" | "legal-basis"), Some(number)) => {
            let list = if name == "conditions" { &part.conditions } else { &part.legal_basis };
            let line = number.parse().ok().and_then(|number| list.line_of(number));
            line.map_or_else(|| field.to_owned(), |line| part.field(&format!("{name}/{line}")))
        }
        _ => field.to_owned(),
    }
}

/// The control for a field, if the form has one: there is none for the responsible officer, nor for a question that it does
/// not ask.
fn control_of(field: &str, state: &Answering) -> Option<AttrValue> {
    let asks = |question| state.form.part(question).is_some();
    let is_here = field == "document-number" || question_of(field).is_some_and(asks);
    is_here.then(|| control_id(&place_of(field, state)))
}

/// What is told although it forbids nothing.
fn view_warnings(warnings: &[Violation], desk: &Desk) -> Html {
    warnings
        .iter()
        .map(|warning| {
            let problem = refusals::problem(warning, desk, None);
            Notice { kind: NoticeKind::Warning, title: Some(problem.what), ..Notice::PLAIN }
                .view(html! { <>{ problem.remedy }</> })
        })
        .collect()
}
