//! One question: on the left as it was asked, on the right the form of its answer.

use std::collections::BTreeMap;

use consultation::clear_stance::Finding;
use consultation::field::{AnswerField, Field};
use consultation::request::Question;
use consultation_words::finding_label;
use gloo_timers::callback::Timeout;
use yew::prelude::*;

use super::findings::places;
use super::form::Part;
use super::state::Action;
use crate::desk::{Announcement, Desk, use_desk};
use crate::dossier::matter::AskedQuestion;
use crate::dossier::stances;
use crate::form::lines::Lines;
use crate::form::one_by_one::{Edit, OneByOne};
use crate::form::refusals;
use crate::form::refusals::FieldErrors;
use crate::hooks::{use_effect_with, use_mut_ref};
use crate::locale;
use crate::locale::Locale;
use crate::locale::answer::Words;
use crate::ui::{Button, ButtonKind, Mark, RadioCards, TextArea};

/// How long evasive words have to stand before they are announced.
const PAUSE_MS: u32 = 1_000;

/// The id of the control of a field.
pub fn control_id(field: &Field) -> AttrValue {
    refusals::control_id("answer", field)
}

/// The control of a field of an answer: for a condition or a rule, the line that it is written in.
pub fn control_in(part: &Part, field: AnswerField) -> AttrValue {
    let line = |whole, list: &OneByOne, number| {
        let whole = control_id(&part.field(whole));
        match list.line_of(number) {
            Some(line) => format!("{whole}-{line}").into(),
            None => whole,
        }
    };
    match field {
        AnswerField::Condition(number) => line(AnswerField::Conditions, &part.conditions, number),
        AnswerField::Rule(number) => line(AnswerField::LegalBasis, &part.legal_basis, number),
        whole => control_id(&part.field(whole)),
    }
}

/// One part of the form.
#[derive(Clone, PartialEq, Properties)]
pub struct PartFormProps {
    /// The question.
    pub question: Question,
    /// The answer in the form.
    pub part: Part,
    /// Its evasive wording.
    pub findings: Vec<Finding>,
    /// Whether a justification is needed.
    pub justifies: bool,
    /// The problems beside the fields.
    pub errors: FieldErrors,
    /// Called with the officer's actions.
    pub on_action: Callback<Action>,
}

/// The form of the answer to one question.
#[component]
pub fn PartForm(props: &PartFormProps) -> Html {
    let desk = use_desk();
    let words = locale::answer::words(desk.locale);
    let part = &props.part;
    let question = part.question;
    let heading = AttrValue::from(format!("answer-answers-{question}-question"));
    use_findings_told(props, &desk);
    let on_stance =
        props.on_action.reform(move |value: AttrValue| match stances::of_value(&value) {
            Some(stance) => Action::StanceChosen(question, stance),
            None => Action::FieldLeft(Field::Answer(question, AnswerField::Stance)),
        });
    html! {
        <section class="answer-part" aria-labelledby={heading.clone()}>
            {
                AskedQuestion {
                    question: props.question.clone(),
                    id: Some(heading.into()),
                }
                .view(&desk)
            }
            <div class="answer-fields stack">
                {
                    RadioCards {
                        id: control_id(&part.field(AnswerField::Stance)).into(),
                        legend: words.stance.into(),
                        cards: stances::cards(desk.locale),
                        value: part.stance.map(stances::value),
                        on_change: on_stance,
                        error: props.errors.get(&part.field(AnswerField::Stance)).cloned(),
                        ..RadioCards::default()
                    }
                    .view()
                }
                if part.has_conditions() {
                    { view_lines(props, &desk, AnswerField::Conditions) }
                }
                { view_reasons(props, &desk) }
                if props.justifies {
                    { view_justification(props, &desk) }
                }
                { view_lines(props, &desk, AnswerField::LegalBasis) }
            </div>
        </section>
    }
}

/// Announces evasive words to people who do not see them: not with each key, but once the words have stood for a moment,
/// and again when they change. Words found in a draft as it is opened are not announced.
#[hook]
fn use_findings_told(props: &PartFormProps, desk: &Desk) {
    let findings = told(props, desk);
    let last = use_mut_ref(|| findings.clone());
    let say = desk.say.clone();
    use_effect_with(findings, move |findings| {
        let findings = findings.clone();
        let changed = *last.borrow() != findings;
        let pause = changed.then(|| {
            Timeout::new(PAUSE_MS, move || {
                last.borrow_mut().clone_from(&findings);
                if let Some(findings) = findings {
                    say.emit(Announcement::aside(findings));
                }
            })
        });
        move || drop(pause)
    });
}

/// The evasive wording, with the words; nothing if there is none. A live region speaks with one voice: in English, the
/// words, which are Vietnamese, are left to the description of the field.
fn told(props: &PartFormProps, desk: &Desk) -> Option<String> {
    let found = props.findings.iter().map(|Finding { kind, quote, .. }| {
        let what = finding_label(*kind, desk.locale);
        if quote.is_empty() || desk.locale == Locale::En {
            what.to_owned()
        } else {
            format!("“{quote}”, {what}")
        }
    });
    let found: Vec<_> = found.collect();
    let question = locale::answer::question(props.part.question, desk.locale);
    let unclear = locale::answer::words(desk.locale).unclear;
    (!found.is_empty()).then(|| format!("{question}. {unclear}: {}", found.join("; ")))
}

fn left(props: &PartFormProps, field: AnswerField) -> Callback<()> {
    let field = props.part.field(field);
    props.on_action.reform(move |()| Action::FieldLeft(field.clone()))
}

fn view_reasons(props: &PartFormProps, desk: &Desk) -> Html {
    let words = locale::answer::words(desk.locale);
    let field = props.part.field(AnswerField::Reasons);
    let question = props.part.question;
    let places = places(&props.part.reasons, &props.findings).into_iter();
    let marks: Vec<_> = places.map(|chars| Mark { chars, class: "mark-caution" }).collect();
    html! {
        <TextArea
            id={control_id(&field)}
            label={words.reasons}
            hint={words.reasons_hint}
            rows={4}
            value={props.part.reasons.clone()}
            error={props.errors.get(&field).cloned()}
            {marks}
            margin={(!props.findings.is_empty()).then(|| view_margin(props, desk))}
            on_change={props.on_action.reform(move |text| Action::ReasonsTyped(question, text))}
            on_leave={left(props, AnswerField::Reasons)}
        />
    }
}

/// What is missing, beside the words that show it.
fn view_margin(props: &PartFormProps, desk: &Desk) -> Html {
    let words = locale::answer::words(desk.locale);
    let question = props.part.question;
    let keep = props.on_action.reform(move |_: MouseEvent| Action::WordingKept(question));
    html! {
        <div class="margin-notes">
            <p class="margin-title">{ words.unclear }</p>
            <ul role="list">
                for (index, finding) in props.findings.iter().enumerate() {
                    <li key={index}>
                        if !finding.quote.is_empty() {
                            <q class="margin-quote" lang="vi">{ finding.quote.clone() }</q>
                        }
                        <p>{ consultation_words::finding(finding.kind, desk.locale).to_string() }</p>
                    </li>
                }
            </ul>
            if !props.justifies {
                {
                    Button {
                        kind: ButtonKind::Link,
                        onclick: Some(keep),
                        ..Button::PLAIN
                    }
                    .view(words.keep.into())
                }
            }
        </div>
    }
}

fn view_justification(props: &PartFormProps, desk: &Desk) -> Html {
    let words = locale::answer::words(desk.locale);
    let field = props.part.field(AnswerField::Justification);
    let question = props.part.question;
    html! {
        <TextArea
            id={control_id(&field)}
            label={words.justification}
            hint={words.justification_hint}
            rows={2}
            value={props.part.justification.clone()}
            error={props.errors.get(&field).cloned()}
            on_change={props.on_action.reform(move |text| Action::JustificationTyped(question, text))}
            on_leave={left(props, AnswerField::Justification)}
        />
    }
}

fn view_lines(props: &PartFormProps, desk: &Desk, whole: AnswerField) -> Html {
    let words = locale::answer::words(desk.locale);
    let part = &props.part;
    let question = part.question;
    let field = part.field(whole);
    let is_conditions = whole == AnswerField::Conditions;
    let (list, legend, hint, line, add) = if is_conditions {
        let Words { conditions, conditions_hint, condition, add_condition, .. } = *words;
        (&part.conditions, conditions, conditions_hint, condition, add_condition)
    } else {
        let Words { legal_basis, legal_basis_hint, rule, add_rule, .. } = *words;
        (&part.legal_basis, legal_basis, legal_basis_hint, rule, add_rule)
    };
    let line_errors: BTreeMap<usize, AttrValue> = props
        .errors
        .iter()
        .filter_map(|(field, error)| {
            let number = match (field, whole) {
                (Field::Answer(of, AnswerField::Condition(number)), AnswerField::Conditions)
                | (Field::Answer(of, AnswerField::Rule(number)), AnswerField::LegalBasis)
                    if *of == question =>
                {
                    *number
                }
                _ => return None,
            };
            Some((list.line_of(number)?, error.clone()))
        })
        .collect();
    let on_edit = props.on_action.reform(move |edit: Edit| {
        if is_conditions {
            Action::ConditionsEdited(question, edit)
        } else {
            Action::LegalBasisEdited(question, edit)
        }
    });
    html! {
        <Lines
            id={control_id(&field)}
            {legend}
            {hint}
            {line}
            {add}
            remove={words.remove}
            lines={list.lines().to_vec()}
            error={props.errors.get(&field).cloned()}
            {line_errors}
            {on_edit}
            on_leave={left(props, whole)}
        />
    }
}
