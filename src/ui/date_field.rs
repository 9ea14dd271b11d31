//! A date, typed as officers write it: day, month, year.

use chrono::{Datelike, NaiveDate};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::hooks::{use_state, use_state_eq};

use super::field::{described_by, invalid};
use super::{Field, Width};

/// The properties of [`DateField`].
#[derive(Clone, PartialEq, Properties)]
pub struct DateFieldProps {
    /// Unique within the widget.
    pub id: AttrValue,
    /// The label.
    pub label: AttrValue,
    /// The date, if there is one.
    pub value: Option<NaiveDate>,
    /// Called with the date once the typed text is one, and with `None` when it no longer is.
    pub on_change: Callback<Option<NaiveDate>>,
    /// Shown beside the label.
    #[prop_or_default]
    pub remark: Option<AttrValue>,
    /// How to fill it in.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// The problem.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// Shown if the field is left with a text that is no date; without a message, that is no fault.
    #[prop_or_default]
    pub not_a_date: Option<AttrValue>,
    /// Shown, but not editable now.
    #[prop_or_default]
    pub disabled: bool,
}

/// A field for a date. It is a text field: the browser's own date field follows the language of the browser, and would show
/// 11/22/2026 on a Vietnamese page.
#[component]
pub fn DateField(props: &DateFieldProps) -> Html {
    let typed = use_state(|| props.value.map(written).unwrap_or_default());
    let left = use_state_eq(|| false);
    // A date that comes from elsewhere, such as a proposal, replaces the typed text.
    let shown = match props.value {
        Some(value) if read(&typed) != Some(value) => AttrValue::from(written(value)),
        _ => AttrValue::from((*typed).clone()),
    };
    let oninput = {
        let (typed, left) = (typed.clone(), left.setter());
        let on_change = props.on_change.clone();
        Callback::from(move |event: InputEvent| {
            left.set(false);
            let text = event.target_unchecked_into::<HtmlInputElement>().value();
            on_change.emit(read(&text));
            typed.set(text);
        })
    };
    let unread = *left && props.value.is_none();
    let error = props.error.clone().or_else(|| props.not_a_date.clone().filter(|_| unread));
    let onblur = {
        let on_change = props.on_change.clone();
        Callback::from(move |_: FocusEvent| {
            left.set(true);
            if let Some(date) = read(&typed).or_else(|| read_short(&typed)) {
                if read(&typed).is_none() {
                    on_change.emit(Some(date));
                }
                typed.set(written(date));
            }
        })
    };
    Field {
        id: props.id.clone(),
        label: props.label.clone(),
        remark: props.remark.clone(),
        hint: props.hint.clone(),
        error: error.clone(),
        ..Field::PLAIN
    }
    .view(html! {
        <>
            <input
                id={props.id.clone()}
                class={classes!("input", "figure", Width::Short.class())}
                part="input"
                type="text"
                inputmode="numeric"
                autocomplete="off"
                placeholder="dd/mm/yyyy"
                value={shown}
                disabled={props.disabled}
                aria-describedby={described_by(&props.id, props.hint.is_some(), error.is_some())}
                aria-invalid={invalid(error.as_ref())}
                {oninput}
                {onblur}
            />
        </>
    })
}

/// The date as an officer writes it.
fn written(date: NaiveDate) -> String {
    format!("{:02}/{:02}/{}", date.day(), date.month(), date.year())
}

/// Reads `5/7/2026`, `05-07-2026`, `5.7.2026` and `05072026`.
fn read(text: &str) -> Option<NaiveDate> {
    let text = text.trim();
    let parts: Vec<&str> = if text.len() == 8 && text.bytes().all(|digit| digit.is_ascii_digit()) {
        vec![&text[..2], &text[2..4], &text[4..]]
    } else {
        text.split(['/', '-', '.', ' ']).collect()
    };
    let [day, month, year] = parts[..] else { return None };
    if year.len() != 4 {
        return None;
    }
    NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

/// Reads `5/7/26` as a day of this century, and only once it is complete: `5/7/20` may become `5/7/2026`.
fn read_short(text: &str) -> Option<NaiveDate> {
    let separator = |letter: char| ['/', '-', '.', ' '].contains(&letter);
    let (start, year) = text.trim().rsplit_once(separator)?;
    let is_short = year.len() == 2 && year.bytes().all(|digit| digit.is_ascii_digit());
    is_short.then(|| read(&format!("{start}/20{year}"))).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(year, month, day)
    }

    #[test]
    fn dates_are_read_in_the_ways_that_people_write_them() {
        for text in ["5/7/2026", "05/07/2026", "05-07-2026", "5.7.2026", "05072026", " 5/7/2026 "] {
            assert_eq!(read(text), date(2026, 7, 5), "{text}");
        }
    }

    #[test]
    fn what_is_no_date_or_not_finished_is_none() {
        for text in ["", "5/7", "5/7/26", "31/2/2026", "2026-07-05", "ngày mai"] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn a_short_year_is_read_when_the_field_is_left() {
        for text in ["5/7/26", "05/07/26", "5-7-26", "5.7.26"] {
            assert_eq!(read_short(text), date(2026, 7, 5), "{text}");
        }
        for text in ["", "5/7", "31/2/26", "5/7/2026", "ngày mai"] {
            assert_eq!(read_short(text), None, "{text}");
        }
    }

    #[test]
    fn a_written_date_reads_back() {
        let day = date(2026, 11, 4).expect("a real day");
        assert_eq!(written(day), "04/11/2026");
        assert_eq!(read(&written(day)), Some(day));
    }
}
