//! The screen on which an answer is drafted and submitted.

use std::rc::Rc;

use consultation::Command;
use consultation::agency::OfficerId;
use consultation::consultation::{Consultee, Reply};
use consultation::decide::{decide, warnings};
use consultation::field::{AnswerField, Field};
use consultation::view::ConsultationView;
use consultation::violation::Violation;
use yew::prelude::*;

use super::form::AnswerForm;
use super::part::{PartForm, control_id, control_in};
use super::state::{Action, Answering};
use crate::desk::{Desk, use_desk};
use crate::dossier::matter::Matter;
use crate::dossier::remark::view_remark;
use crate::form::answerable::{Answerable, use_answerable};
use crate::form::kept::{Form, use_form};
use crate::form::refusals::{self, FieldErrors};
use crate::form::saving::view_kept;
use crate::form::submitting::use_submitting;
use crate::form::trouble::{Changes, view_trouble};
use crate::form::unusable::Unusable;
use crate::form::{capacity, told};
use crate::locale;
use crate::reply::asking_back::AskingBack;
use crate::reply::reply_props::ReplyProps;
use crate::reply::returning::way::HandBackWay;
use crate::ui::{
    ActionBar, Button, ButtonKind, ErrorSummary, Notice, NoticeKind, TextField, Width, on_leave,
};

/// The name under which the draft of an answer is kept.
pub const DRAFT: &str = "answer";

const RESPONSIBLE: &str = "answer-responsible";

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

    let Form { state, saving } = use_form(DRAFT, consultation.id, |kept| {
        let request = Rc::new(consultation.request.clone());
        Answering::new(request, desk.session.lexicon.clone(), begun(kept, consultee))
    });
    let submitting =
        use_submitting(&reply.view, &saving, reply.on_stored(), reply.on_reload.clone());

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
    let control_of = |field: &Field| control_of(field, &state, &answerable);
    let problems = if state.attempts > 0 {
        told::on_top(&preview.violations, &preview.unusable, &desk, control_of)
    } else {
        Vec::new()
    };
    let errors = preview.errors(&state, &desk);
    let signs = capacity::signs(&desk);
    html! {
        <div class="answer stack" {onfocusout}>
            <Changes view={reply.view.clone()} seen={*submitting.seen} />
            { view_trouble(&submitting.acting, &desk, control_of) }
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
                    id={control_id(&Field::DocumentNumber)}
                    label={words.own_number}
                    remark={words.optional}
                    width={Width::Medium}
                    value={state.form.document_number.clone()}
                    error={errors.get(&Field::DocumentNumber).cloned()}
                    on_change={on_number}
                />
                { answerable.view(consultee, RESPONSIBLE, &desk) }
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

/// The content that the form begins with: the officer's own draft on this device, else the submitted one.
fn begun(kept: Option<AnswerForm>, consultee: &Consultee) -> AnswerForm {
    match (kept, &consultee.draft) {
        (Some(kept), _) => kept.fitted(&consultee.questions),
        (None, Some(Reply::Opinion { opinion })) => AnswerForm::of(opinion, &consultee.questions),
        (None, _) => AnswerForm::blank(&consultee.questions),
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
        violations.sort_by_key(|violation| violation.field()?.answered_question());
        let command = violations.is_empty().then_some(command);
        Self { command, violations, unusable: vec![], warnings }
    }

    fn errors(&self, state: &Answering, desk: &Desk) -> FieldErrors {
        let shown = state.shown(&self.violations);
        let errors = told::beside_fields(shown, &self.unusable, desk);
        told::at_places(errors, |field| place_of(field, state))
    }
}

/// The field of the form at which a violation is told: wording that nobody wants to keep is put right in the text itself.
fn place_of(field: Field, state: &Answering) -> Field {
    match field {
        Field::Answer(question, AnswerField::Justification)
            if state.form.part(question).is_some_and(|part| !state.justifies(part)) =>
        {
            Field::Answer(question, AnswerField::Reasons)
        }
        field => field,
    }
}

/// The control to go to, where the form has one: not for a question that it does not ask.
fn control_of(field: &Field, state: &Answering, answerable: &Answerable) -> Option<AttrValue> {
    match place_of(field.clone(), state) {
        Field::Answer(question, part) => Some(control_in(state.form.part(question)?, part)),
        Field::ResponsibleOfficer => answerable.control(RESPONSIBLE),
        field @ Field::DocumentNumber => Some(control_id(&field)),
        _ => None,
    }
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
