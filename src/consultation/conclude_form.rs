//! The form of a conclusion: every condition and disagreement quoted, with what becomes of it beside it.

use std::rc::Rc;

use consultation::code::Code;
use consultation::command::{Command, Outcome};
use consultation::decide::decide;
use consultation::view::ConsultationView;
use consultation::violation::Violation;
use consultation_words::label;
use yew::prelude::*;

use super::conclude::{Action, Concluding, DRAFT, Point, Settled};
use super::returns::return_id;
use crate::acting::use_acting;
use crate::answer::saving::{Kept, Saving, use_saving};
use crate::answer::trouble::{Changes, use_reload_after_conflict, view_trouble};
use crate::desk::{Desk, use_desk};
use crate::drafts::Draft;
use crate::locale::drafts;
use crate::locale::settle::{self as texts, Words, words};
use crate::refusals::{FieldErrors, beside_fields, problem};
use crate::ui::{
    ActionBar, Button, ButtonKind, ErrorSummary, Icon, Notice, NoticeKind, Problem, RadioCard,
    RadioCards, TextArea, Tone, on_leave,
};

/// An open consultation of the actor's own agency.
#[derive(Clone, PartialEq, Properties)]
pub struct ConcludeFormProps {
    /// The consultation as it is now.
    pub view: Rc<ConsultationView>,
    /// Called with the consultation once it is concluded.
    pub on_change: Callback<ConsultationView>,
    /// Loads the consultation again.
    pub on_reload: Callback<()>,
}

/// The form of a conclusion.
#[component]
pub fn ConcludeForm(props: &ConcludeFormProps) -> Html {
    let desk = use_desk();
    let words = words(desk.locale);
    let consultation = &props.view.consultation;
    let (id, expected) = (consultation.id, consultation.sequence);

    let restored = use_memo((), |()| desk.drafts.load::<Concluding>(DRAFT, id));
    let state = use_reducer(|| {
        restored.as_ref().as_ref().map(|draft| draft.content.clone()).unwrap_or_default()
    });
    let saved_at = restored.as_ref().as_ref().map(|Draft { saved_at, .. }| *saved_at);
    let saving = use_saving(DRAFT, id, &*state, state.revision, saved_at);
    let seen = use_state(|| expected);
    let acting = {
        let (forget, on_change) = (saving.forget.clone(), props.on_change.clone());
        use_acting(Callback::from(move |view| {
            forget.emit(());
            on_change.emit(view);
        }))
    };
    use_reload_after_conflict(&acting, props.on_reload.clone());

    let points = Point::all(consultation);
    let checked = Checked::of(&state, &points, &props.view, &desk, words);
    let told = state.attempts > 0;
    let problems = if told { checked.problems(&desk) } else { Vec::new() };
    let errors = if told { checked.errors(&desk) } else { FieldErrors::new() };
    let conclude = {
        let (state, acting, flush) = (state.clone(), acting.clone(), saving.flush.clone());
        let (command, seen) = (checked.command.clone(), seen.clone());
        Callback::from(move |_: MouseEvent| {
            flush.emit(());
            state.dispatch(Action::ConcludeClicked);
            if let Some(command) = &command {
                seen.set(expected);
                acting.act(id, expected, command.clone());
            }
        })
    };
    let on_action = {
        let state = state.dispatcher();
        use_callback((), move |action, ()| state.dispatch(action))
    };
    let onfocusout = on_leave(&saving.flush);
    html! {
        <div class="stack" {onfocusout}>
            <Changes view={props.view.clone()} seen={*seen} />
            { view_trouble(&acting, &desk) }
            <ErrorSummary title={words.to_be_put_right} {problems} attempt={state.attempts} />
            { view_waiting(&checked, told, &desk) }
            if points.is_empty() {
                <p class="muted">{ words.nothing_to_settle }</p>
            } else {
                <p class="muted">{ words.conclude_intro }</p>
                <ol role="list" class="points">
                    for point in &points {
                        { view_point(point, &state, &errors, &on_action, &desk, words) }
                    }
                </ol>
            }
            <TextArea
                id={control("summary")}
                label={words.summary}
                hint={words.summary_hint}
                value={state.summary.clone()}
                error={errors.get("summary").cloned()}
                on_change={on_action.reform(Action::SummaryTyped)}
            />
            <p class="consequence"><strong>{ words.will_happen }{ ": " }</strong>{ words.will_happen_detail }</p>
            {
                ActionBar {
                    status: view_status(&state, &points, &saving, &desk),
                }
                .view(Button {
                    kind: ButtonKind::Primary,
                    busy: acting.is_busy(),
                    onclick: Some(conclude),
                    ..Button::PLAIN
                }
                .view(words.conclude_button.into()))
            }
        </div>
    }
}

/// What the rules say to the form as it is.
struct Checked {
    command: Option<Command>,
    violations: Vec<Violation>,
    /// The field of a text that cannot be sent, and why.
    too_long: Option<(String, &'static str)>,
}

impl Checked {
    fn of(
        form: &Concluding,
        points: &[Point],
        view: &ConsultationView,
        desk: &Desk,
        words: &Words,
    ) -> Self {
        let command = match form.command(points) {
            Ok(command) => command,
            Err(field) => {
                let too_long = Some((field, words.too_long));
                return Self { command: None, violations: vec![], too_long };
            }
        };
        let decided = decide(&view.consultation, &command, &desk.context());
        let violations: Vec<_> = decided.err().into_iter().flatten().collect();
        let command = violations.is_empty().then_some(command);
        Self { command, violations, too_long: None }
    }

    fn errors(&self, desk: &Desk) -> FieldErrors {
        let mut errors = beside_fields(&self.violations, desk);
        errors.extend(self.too_long.iter().map(|(field, what)| (field.clone(), (*what).into())));
        errors
    }

    fn problems(&self, desk: &Desk) -> Vec<Problem> {
        let too_long = self.too_long.iter().map(|(field, what)| Problem {
            field: Some(control(field)),
            what: (*what).into(),
            remedy: None,
            source: None,
        });
        let found =
            self.violations.iter().map(|violation| problem(violation, desk, place_of(violation)));
        too_long.into_iter().chain(found).collect()
    }
}

/// Where a violation is put right: in this form, or above it at the return that is not settled.
fn place_of(violation: &Violation) -> Option<AttrValue> {
    match violation {
        Violation::ReturnUnsettled { agency } => Some(return_id(agency)),
        Violation::SummaryMissing | Violation::ConclusionIncomplete { .. } => {
            Some(control(&violation.field()))
        }
        _ => None,
    }
}

/// The id of the control of a field.
fn control(field: &str) -> AttrValue {
    format!("conclude-{}", field.replace('/', "-")).into()
}

/// What keeps the consultation open whatever is filled in; after an attempt it stands in the list on top.
fn view_waiting(checked: &Checked, told: bool, desk: &Desk) -> Html {
    let waits = |violation: &&Violation| {
        matches!(violation.code(), Code::RepliesAwaited | Code::ReturnUnsettled)
    };
    checked
        .violations
        .iter()
        .filter(waits)
        .filter(|_| !told)
        .map(|violation| {
            let problem = problem(violation, desk, None);
            Notice { kind: NoticeKind::Info, title: Some(problem.what), ..Notice::PLAIN }
                .view(html! { <>{ problem.remedy }</> })
        })
        .collect()
}

fn view_point(
    point: &Point,
    form: &Concluding,
    errors: &FieldErrors,
    on_action: &Callback<Action>,
    desk: &Desk,
    words: &Words,
) -> Html {
    let field = point.field();
    let blank = Settled::default();
    let settled = form.settled.get(&field).unwrap_or(&blank);
    let name = consultation_words::agency_name(&desk.session.register, &point.agency, desk.locale);
    let title = texts::point(point.question, point.condition, desk.locale);
    let error = errors.get(&field).cloned();
    let explains = settled.outcome == Some(Outcome::Explained);
    let (choice_error, text_error) = if explains { (None, error) } else { (error, None) };
    let on_outcome = {
        let field = field.clone();
        on_action.reform(move |value: AttrValue| {
            let accepted = value == value_of(Outcome::Accepted);
            let outcome = if accepted { Outcome::Accepted } else { Outcome::Explained };
            Action::OutcomeChosen(field.clone(), outcome)
        })
    };
    let on_text = {
        let field = field.clone();
        on_action.reform(move |text| Action::ExplanationTyped(field.clone(), text))
    };
    let id = control(&field);
    let title_id = format!("{id}-title");
    html! {
        <li key={field.clone()}>
            <div class="stack-tight" role="group" aria-labelledby={title_id.clone()}>
                <h3 id={title_id}>{ name.to_owned() }{ " · " }{ title }</h3>
                <p class="point-text written" lang="vi">{ point.text.to_string() }</p>
                {
                    RadioCards {
                        id: id.clone(),
                        legend: words.outcome.into(),
                        legend_hidden: true,
                        cards: cards(desk, words),
                        value: settled.outcome.map(|outcome| AttrValue::Static(value_of(outcome))),
                        error: choice_error,
                        on_change: on_outcome,
                        ..RadioCards::default()
                    }
                    .view()
                }
                if settled.outcome.is_some() {
                    <TextArea
                        id={format!("{id}-text")}
                        label={if explains { words.why_explained } else { words.how_accepted }}
                        remark={(!explains).then_some(AttrValue::Static(words.optional))}
                        rows=2
                        value={settled.explanation.clone()}
                        error={text_error}
                        on_change={on_text}
                    />
                }
            </div>
        </li>
    }
}

const fn value_of(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Accepted => "accepted",
        Outcome::Explained => "explained",
    }
}

fn cards(desk: &Desk, words: &Words) -> Vec<RadioCard> {
    let card = |outcome, detail, icon, tone| RadioCard {
        value: AttrValue::Static(value_of(outcome)),
        label: label::outcome(outcome, desk.locale).into(),
        detail: Some(AttrValue::Static(detail)),
        icon: Some(icon),
        tone,
    };
    vec![
        card(Outcome::Accepted, words.accept_detail, Icon::CheckCircle, Tone::Green),
        card(Outcome::Explained, words.explain_detail, Icon::Info, Tone::Blue),
    ]
}

fn view_status(form: &Concluding, points: &[Point], saving: &Saving, desk: &Desk) -> Html {
    let kept = match saving.kept {
        Kept::Nothing | Kept::Pending => Html::default(),
        Kept::Since(at) => {
            let at = at.with_timezone(&consultation::calendar::zone());
            let time = consultation_words::time(at.time());
            html! { <span>{ texts::saved_at(&time, desk.locale) }</span> }
        }
        Kept::Refused(why) => {
            html! { <strong>{ drafts::not_kept(why, desk.locale) }</strong> }
        }
    };
    html! {
        <span class="row">
            if !points.is_empty() {
                <span>{ texts::settled_of(form.settled_of(points), points.len(), desk.locale) }</span>
            }
            { kept }
        </span>
    }
}
