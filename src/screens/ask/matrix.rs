//! Which question goes to which agency.

use consultation::field::{ConsulteeField, Field};
use consultation_words::agency_name;
use yew::prelude::*;

use super::form::{ChosenAgency, QuestionDraft};
use super::part::{PartProps, field_id};
use super::state::Action;
use crate::desk::Desk;
use crate::locale;
use crate::ui::CheckBox;

/// Agencies by questions. One question goes to everybody, so the matrix starts with the second; it stays if the one that is
/// left goes only to some.
pub(super) fn view_matrix(part: &PartProps, desk: &Desk) -> Html {
    let words = locale::ask::words(desk.locale);
    let form = &part.state.form;
    let goes_to_all = form.agencies.iter().all(|chosen| chosen.not_asked.is_empty());
    if form.agencies.is_empty() || form.questions.len() < 2 && goes_to_all {
        return Html::default();
    }
    html! {
        <div class="ask-matrix">
            <h3 id="ask-matrix">{ words.matrix }</h3>
            <p class="field-hint">{ words.matrix_hint }</p>
            // The roles are explicit: in a narrow place the style sheet makes blocks of all rows and cells.
            <table role="table" aria-labelledby="ask-matrix">
                <thead role="rowgroup">
                    <tr role="row">
                        <th role="columnheader" scope="col">{ words.agency }</th>
                        for (number, question) in (1_u16..).zip(&form.questions) {
                            <th role="columnheader" scope="col" title={question.text.clone()}>
                                { locale::ask::question(desk.locale, number) }
                            </th>
                        }
                    </tr>
                </thead>
                <tbody role="rowgroup">
                    for chosen in &form.agencies {
                        { view_row(chosen, part, desk) }
                    }
                </tbody>
            </table>
        </div>
    }
}

fn view_row(chosen: &ChosenAgency, part: &PartProps, desk: &Desk) -> Html {
    let name = agency_name(&desk.session.register, &chosen.agency, desk.locale);
    let field = Field::Consultee(chosen.agency.clone(), Some(ConsulteeField::Questions));
    html! {
        <tr key={chosen.agency.to_string()} id={field_id(&field)} role="row">
            <th role="rowheader" scope="row">
                { name }
                // A row without a tick can be made at once, so the problem is shown at once.
                if let Some(error) = part.hidden_error(&field, desk) {
                    <p class="field-error">{ error }</p>
                }
            </th>
            for (number, question) in (1_u16..).zip(&part.state.form.questions) {
                { view_cell(number, question, name, chosen, part, desk) }
            }
        </tr>
    }
}

fn view_cell(
    number: u16,
    question: &QuestionDraft,
    name: &str,
    chosen: &ChosenAgency,
    part: &PartProps,
    desk: &Desk,
) -> Html {
    let key = question.key;
    let asked = locale::ask::question(desk.locale, number);
    let on_change = {
        let agency = chosen.agency.clone();
        part.on.reform(move |put| {
            let agency = agency.clone();
            if put {
                Action::QuestionPut { agency, key }
            } else {
                Action::QuestionWithheld { agency, key }
            }
        })
    };
    html! {
        <td {key} role="cell" data-label={number.to_string()}>
            {
                CheckBox {
                    id: format!("ask-put-{}-{key}", chosen.agency).into(),
                    label: format!("{name}: {asked}").into(),
                    label_hidden: true,
                    checked: !chosen.not_asked.contains(&key),
                    on_change,
                    ..CheckBox::default()
                }
                .view()
            }
        </td>
    }
}
