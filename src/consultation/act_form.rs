//! The form of an act about one consultee: what to fill in, what will happen, the button.

use consultation::agency::AgencyId;
use consultation::command::Command;
use consultation::consultation::Consultation;
use consultation::context::Context;
use consultation::decide::decide;
use consultation::earlier::EarlierRound;
use consultation::violation::Violation;
use consultation_words::date;
use yew::prelude::*;

use super::acts::{Act, Action, Doing};
use super::papers::Papers;
use crate::answer::counted::CountedDays;
use crate::answer::lines::Lines;
use crate::capacity::{self, CapacityChoice};
use crate::desk::{Desk, use_desk};
use crate::earlier::{use_earlier, view_rounds};
use crate::locale;
use crate::locale::settle::{self as texts, Words, words};
use crate::refusals::{FieldErrors, beside_fields, problem};
use crate::ui::{
    Button, ButtonKind, Combobox, ComboboxOption, DateField, ErrorSummary, Icon, Problem,
    RadioCard, RadioCards, TextArea, Tone,
};

/// An open act.
#[derive(Clone, PartialEq, Properties)]
pub struct ActFormProps {
    /// The consultation.
    pub consultation: Consultation,
    /// The consultee.
    pub agency: AgencyId,
    /// The act.
    pub act: Act,
    /// What is filled in.
    pub doing: Doing,
    /// What the officer does.
    pub on_action: Callback<Action>,
    /// Sends the act, which nothing stands in the way of any more.
    pub on_send: Callback<Command>,
    /// Whether it is on its way.
    pub busy: bool,
}

/// The form of an act.
#[component]
pub fn ActForm(props: &ActFormProps) -> Html {
    let desk = use_desk();
    let words = words(desk.locale);
    let name = consultation_words::agency_name(&desk.session.register, &props.agency, desk.locale);
    let dossier_number = match props.act {
        Act::Redirect => &*props.consultation.request.dossier_number,
        _ => "",
    };
    let earlier = use_earlier(dossier_number);
    let context = Context { earlier: &earlier, ..desk.context() };
    let before = context.rounds_before(props.consultation.id, dossier_number);
    let doing = Doing {
        capacity: capacity::or_proposed(props.doing.capacity, &desk),
        ..props.doing.clone()
    };
    let checked = Checked::of(props, &doing, &context, words);
    let told = props.doing.attempts > 0;
    let problems = if told { checked.problems(&desk) } else { Vec::new() };
    let errors = if told { checked.errors(&desk) } else { FieldErrors::new() };
    let send = {
        let (on_action, on_send) = (props.on_action.clone(), props.on_send.clone());
        let command = checked.command.clone();
        Callback::from(move |_: MouseEvent| {
            on_action.emit(Action::SendClicked);
            if let Some(command) = &command {
                on_send.emit(command.clone());
            }
        })
    };
    let title = texts::act(props.act, desk.locale);
    html! {
        <section class="act-form stack" aria-label={format!("{title}: {name}")}>
            <ErrorSummary title={words.to_be_put_right} {problems} attempt={props.doing.attempts} />
            { view_fields(props, &before, &errors, &desk) }
            <p class="consequence">{ texts::consequence(props.act, name, desk.locale) }</p>
            <div class="row">
                {
                    Button {
                        kind: ButtonKind::Primary,
                        busy: props.busy,
                        onclick: Some(send),
                        ..Button::PLAIN
                    }
                    .view(title.into())
                }
                {
                    Button {
                        kind: ButtonKind::Quiet,
                        disabled: props.busy,
                        onclick: Some(props.on_action.reform(|_| Action::Closed)),
                        ..Button::PLAIN
                    }
                    .view(words.cancel.into())
                }
            </div>
        </section>
    }
}

/// What the rules say to the form as it is.
struct Checked {
    command: Option<Command>,
    violations: Vec<Violation>,
    /// What the form itself finds: the field and the words.
    unfinished: Option<(&'static str, &'static str)>,
}

impl Checked {
    fn of(props: &ActFormProps, doing: &Doing, context: &Context<'_>, words: &Words) -> Self {
        let unfinished = |field, what| Self {
            command: None,
            violations: Vec::new(),
            unfinished: Some((field, what)),
        };
        match doing.command(&context.actor.officer) {
            Err(_) => unfinished("reason", words.too_long),
            Ok(None) => unfinished("choice", words.choose_first),
            Ok(Some(command)) => {
                let decided = decide(&props.consultation, &command, context);
                let violations: Vec<_> = decided.err().into_iter().flatten().collect();
                let command = violations.is_empty().then_some(command);
                Self { command, violations, unfinished: None }
            }
        }
    }

    fn errors(&self, desk: &Desk) -> FieldErrors {
        let mut errors: FieldErrors = beside_fields(&self.violations, desk)
            .into_iter()
            .map(|(field, error)| (control(&field).to_owned(), error))
            .collect();
        if let Some((field, what)) = self.unfinished {
            errors.insert(field.to_owned(), what.into());
        }
        errors
    }

    fn problems(&self, desk: &Desk) -> Vec<Problem> {
        let unfinished = self.unfinished.map(|(field, what)| Problem {
            field: Some(id(field)),
            what: what.into(),
            remedy: None,
            source: None,
        });
        let found =
            self.violations.iter().map(|violation| problem(violation, desk, place_of(violation)));
        unfinished.into_iter().chain(found).collect()
    }
}

/// Where to go for what a violation tells; nowhere where it is about the act as a whole.
fn place_of(violation: &Violation) -> Option<AttrValue> {
    let field = violation.field();
    (!field.is_empty()).then(|| id(control(&field)))
}

/// The control at which a violation is told: the rules name a redirection's fields by the agency.
fn control(field: &str) -> &'static str {
    if field.starts_with("papers") {
        return "papers";
    }
    if field.starts_with("documents") {
        return "documents";
    }
    match field.rsplit('/').next() {
        Some("relevance-reason") => "relevance",
        Some("justification") => "justification",
        Some("what-is-new") => "what-is-new",
        Some("reason" | "note") => "reason",
        Some("due-on") => "due-on",
        _ => "choice",
    }
}

fn id(control: &str) -> AttrValue {
    format!("act-{control}").into()
}

fn view_fields(
    props: &ActFormProps,
    before: &[&EarlierRound],
    errors: &FieldErrors,
    desk: &Desk,
) -> Html {
    let words = words(desk.locale);
    let reason = |label, hint, remark: Option<&'static str>| {
        html! {
            <TextArea
                id={id("reason")}
                {label}
                {hint}
                remark={remark.map(AttrValue::from)}
                value={props.doing.reason.clone()}
                error={errors.get("reason").cloned()}
                on_change={props.on_action.reform(Action::ReasonTyped)}
            />
        }
    };
    match props.act {
        Act::Accept | Act::RecountDueDate => Html::default(),
        Act::Contest => reason(words.contest_reason, Some(words.contest_hint), None),
        Act::Remind => reason(words.note, Some(words.note_hint), Some(words.optional)),
        Act::Rule => html! {
            <>
                { view_ruling(props, errors, words) }
                { reason(words.ruling_reason, None, None) }
            </>
        },
        Act::Redirect => html! {
            <>
                { view_redirection(props, errors, desk, words) }
                { view_repetition(props, before, errors, desk) }
            </>
        },
        Act::AskExtension => html! {
            <>
                { view_new_date(props, errors, desk, words) }
                { reason(words.extension_reason, Some(words.extension_reason_hint), None) }
            </>
        },
        Act::AskInformation => view_papers(props, errors, desk, words),
        Act::GiveInformation => html! {
            <>
                <Papers
                    id={id("documents")}
                    documents={props.doing.documents.clone()}
                    error={errors.get("documents").cloned()}
                    on_action={props.on_action.clone()}
                />
                { reason(words.information_note, Some(words.information_note_hint), None) }
            </>
        },
        Act::GrantExtension => view_capacity(props, desk),
        Act::Withdraw => html! {
            <>
                { reason(words.withdrawal_reason, Some(words.withdrawal_hint), None) }
                { view_capacity(props, desk) }
            </>
        },
        Act::RefuseExtension => html! {
            <>
                { reason(words.refusal_reason, Some(words.refusal_hint), None) }
                { view_capacity(props, desk) }
            </>
        },
    }
}

fn view_papers(props: &ActFormProps, errors: &FieldErrors, desk: &Desk, words: &Words) -> Html {
    html! {
        <Lines
            id={id("papers")}
            legend={words.papers}
            hint={words.papers_hint}
            line={words.paper}
            add={words.add_paper}
            remove={locale::answer::words(desk.locale).remove}
            lines={props.doing.papers.lines().to_vec()}
            error={errors.get("papers").cloned()}
            on_edit={props.on_action.reform(Action::PapersEdited)}
        />
    }
}

fn view_capacity(props: &ActFormProps, desk: &Desk) -> Html {
    CapacityChoice {
        id: id("capacity"),
        value: capacity::or_proposed(props.doing.capacity, desk),
        on_change: props.on_action.reform(Action::CapacityChosen),
    }
    .view(desk)
}

/// The new due date, and how it counts from the day of receipt.
fn view_new_date(props: &ActFormProps, errors: &FieldErrors, desk: &Desk, words: &Words) -> Html {
    let Some(consultee) = props.consultation.consultee(&props.agency) else {
        return Html::default();
    };
    let session = &desk.session;
    let policy = props.consultation.policy(&session.policy);
    let latest = session.calendar.add_working_days(consultee.due_on, policy.longest_extension);
    let latest = latest.map(|latest| {
        let (now, latest) = (date(consultee.due_on, desk.locale), date(latest, desk.locale));
        AttrValue::from(texts::latest_extension(&now, &latest, desk.locale))
    });
    html! {
        <>
            <DateField
                id={id("due-on")}
                label={words.new_due_date}
                hint={latest.ok()}
                value={props.doing.due_on}
                error={errors.get("due-on").cloned()}
                on_change={props.on_action.reform(Action::DueDateTyped)}
            />
            if let Some(due_on) = props.doing.due_on {
                {
                    CountedDays {
                        due_on,
                        ..CountedDays::of(&props.consultation, consultee, desk)
                    }
                    .view(desk)
                }
            }
        </>
    }
}

fn view_ruling(props: &ActFormProps, errors: &FieldErrors, words: &Words) -> Html {
    let card = |value, label, detail, icon, tone| RadioCard {
        value: AttrValue::Static(value),
        label: AttrValue::Static(label),
        detail: Some(AttrValue::Static(detail)),
        icon: Some(icon),
        tone,
    };
    let cards = vec![
        card("yes", words.competent, words.competent_detail, Icon::Scales, Tone::Blue),
        card("no", words.not_competent, words.not_competent_detail, Icon::Return, Tone::Violet),
    ];
    let value = props.doing.competent.map(|yes| AttrValue::Static(if yes { "yes" } else { "no" }));
    RadioCards {
        id: id("choice"),
        legend: words.ruling.into(),
        cards,
        value,
        error: errors.get("choice").cloned(),
        on_change: props.on_action.reform(|value: AttrValue| Action::RulingChosen(value == "yes")),
        ..RadioCards::default()
    }
    .view()
}

fn view_redirection(
    props: &ActFormProps,
    errors: &FieldErrors,
    desk: &Desk,
    words: &Words,
) -> Html {
    let register = &desk.session.register;
    let fields = &props.consultation.request.fields;
    let chosen = props.doing.to.as_ref();
    let relevant = chosen
        .and_then(|id| register.agency(id))
        .is_none_or(|agency| agency.mandates_in(fields).next().is_some());
    html! {
        <>
            <Combobox
                id={id("choice")}
                label={words.redirect_to}
                hint={words.redirect_hint}
                placeholder={words.redirect_search}
                nothing_found={words.nothing_found}
                options={candidates(props, desk)}
                chosen={chosen.map(|id| AttrValue::from(consultation_words::agency_name(register, id, desk.locale).to_owned()))}
                error={errors.get("choice").cloned()}
                on_choose={props.on_action.reform(|value: AttrValue| Action::AgencyChosen(AgencyId::from(&*value)))}
            />
            <TextArea
                id={id("relevance")}
                label={words.relevance}
                hint={words.relevance_hint}
                rows=2
                value={props.doing.relevance.clone()}
                error={errors.get("relevance").cloned()}
                on_change={props.on_action.reform(Action::RelevanceTyped)}
            />
            if !relevant {
                <TextArea
                    id={id("justification")}
                    label={words.justification}
                    hint={words.justification_hint}
                    rows=2
                    value={props.doing.justification.clone()}
                    error={errors.get("justification").cloned()}
                    on_change={props.on_action.reform(Action::JustificationTyped)}
                />
            }
        </>
    }
}

/// When the chosen agency was asked on the dossier before, and what is new since.
fn view_repetition(
    props: &ActFormProps,
    before: &[&EarlierRound],
    errors: &FieldErrors,
    desk: &Desk,
) -> Html {
    let chosen = props.doing.to.as_ref();
    let Some(to) = chosen.filter(|to| before.iter().any(|round| round.agencies.contains(to)))
    else {
        return Html::default();
    };
    let words = locale::ask::words(desk.locale);
    html! {
        <>
            { view_rounds(before, to, desk) }
            <TextArea
                id={id("what-is-new")}
                label={words.what_is_new}
                hint={words.what_is_new_hint}
                rows=2
                value={props.doing.what_is_new.clone()}
                error={errors.get("what-is-new").cloned()}
                on_change={props.on_action.reform(Action::WhatIsNewTyped)}
            />
        </>
    }
}

/// The agencies that could be asked instead: the one that the return names first, then the directly relevant ones.
fn candidates(props: &ActFormProps, desk: &Desk) -> Vec<ComboboxOption> {
    let register = &desk.session.register;
    let consultation = &props.consultation;
    let named = consultation
        .consultee(&props.agency)
        .and_then(|consultee| consultee.grounds()?.competent_agency.as_ref());
    let mut agencies: Vec<_> = register
        .agencies
        .iter()
        .filter(|agency| {
            agency.id != consultation.asker && consultation.consultee(&agency.id).is_none()
        })
        .map(|agency| {
            let mandates: Vec<_> = agency
                .mandates_in(&consultation.request.fields)
                .map(|mandate| {
                    consultation_words::field_name(register, &mandate.field, desk.locale)
                })
                .collect();
            let rank = (Some(&agency.id) != named, mandates.is_empty());
            let detail = (!mandates.is_empty()).then(|| AttrValue::from(mandates.join(", ")));
            let label = consultation_words::name(&agency.name, desk.locale).to_owned();
            (
                rank,
                ComboboxOption { value: agency.id.to_string().into(), label: label.into(), detail },
            )
        })
        .collect();
    agencies.sort_by_key(|(rank, _)| *rank);
    agencies.into_iter().map(|(_, option)| option).collect()
}
