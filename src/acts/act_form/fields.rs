//! The fields of each act.

use consultation::earlier::EarlierRound;
use consultation_words::date;
use yew::prelude::*;

use super::props::{ActFormProps, Errors, id};
use super::redirection::{view_redirection, view_repetition};
use crate::acts::act::{Act, Action};
use crate::acts::papers::Papers;
use crate::desk::Desk;
use crate::dossier::counted::CountedDays;
use crate::form::capacity::{self, CapacityChoice};
use crate::form::lines::Lines;
use crate::locale;
use crate::locale::settle::{self as texts, Words, words};
use crate::ui::{DateField, Icon, RadioCard, RadioCards, TextArea, Tone};

/// The fields of the act.
pub(super) fn view_fields(
    props: &ActFormProps,
    before: &[&EarlierRound],
    errors: &Errors,
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
                { view_capacity(props, desk) }
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

fn view_papers(props: &ActFormProps, errors: &Errors, desk: &Desk, words: &Words) -> Html {
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
fn view_new_date(props: &ActFormProps, errors: &Errors, desk: &Desk, words: &Words) -> Html {
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

fn view_ruling(props: &ActFormProps, errors: &Errors, words: &Words) -> Html {
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
