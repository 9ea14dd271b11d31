//! A field of several lines that grows with its text, and can underline words in it.

use std::ops::Range;

use yew::prelude::*;

use super::field::{described_by, invalid};
use super::old_font::is_in_old_font;
use super::{Field, Icon, text};

/// Words to be underlined.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The range of characters of the text (not bytes).
    pub chars: Range<usize>,
    /// `mark-caution` or `mark-danger`.
    pub class: &'static str,
}

/// The messages of every field of several lines, in the current language.
#[derive(Clone, PartialEq)]
pub struct FieldWords {
    /// The text came from a document in an old font's code.
    pub old_font: AttrValue,
}

/// The properties of [`TextArea`].
#[derive(Clone, PartialEq, Properties)]
pub struct TextAreaProps {
    /// Unique within the widget.
    pub id: AttrValue,
    /// The label.
    pub label: AttrValue,
    /// The text.
    pub value: AttrValue,
    /// Called with the tidied text at each key; the field shows the typed text until it is left.
    pub on_change: Callback<String>,
    /// Called when the field is left.
    #[prop_or_default]
    pub on_leave: Callback<()>,
    /// Shown beside the label, for example that the field may stay empty.
    #[prop_or_default]
    pub remark: Option<AttrValue>,
    /// How to fill it in.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// The problem.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// The lines that an empty field shows.
    #[prop_or(3)]
    pub rows: u32,
    /// Words to be underlined, in any order; where two overlap, the first is drawn.
    #[prop_or_default]
    pub marks: Vec<Mark>,
    /// The notes on the marked words: beside the field, or below it if there is no room. Never in the way of typing; screen
    /// readers read them with the field.
    #[prop_or_default]
    pub margin: Option<Html>,
    /// The label is for screen readers only.
    #[prop_or_default]
    pub label_hidden: bool,
    /// The field is shown, but not editable now.
    #[prop_or_default]
    pub disabled: bool,
}

/// A field of several lines.
#[component]
pub fn TextArea(props: &TextAreaProps) -> Html {
    let field = use_node_ref();
    let oninput = props.on_change.reform(|event| text::typed(&event));
    let onblur = text::leave(&props.on_leave);
    let words = use_context::<FieldWords>();
    let old_font = words.filter(|_| is_in_old_font(&props.value)).map(|words| words.old_font);
    // Notes on single words are useless while none can be read.
    let margin = props.margin.as_ref().filter(|_| old_font.is_none());
    let marks = if old_font.is_none() { props.marks.as_slice() } else { &[] };
    let margin_id = format!("{}-margin", props.id);
    let old_font_id = format!("{}-old-font", props.id);
    let described = [
        described_by(&props.id, props.hint.is_some(), props.error.is_some()),
        old_font.as_ref().map(|_| AttrValue::from(old_font_id.clone())),
        margin.map(|_| AttrValue::from(margin_id.clone())),
    ];
    let described = described.into_iter().flatten().reduce(|ids, id| format!("{ids} {id}").into());
    Field {
        id: props.id.clone(),
        label: props.label.clone(),
        remark: props.remark.clone(),
        hint: props.hint.clone(),
        error: props.error.clone(),
        label_hidden: props.label_hidden,
        class: margin.is_some().then_some("field-with-margin"),
    }
    .view(html! {
        <>
            <div class="text-area">
                <div class="text-area-mirror" aria-hidden="true">
                    { segments(&props.value, marks) }
                    // A line end at the very end takes no room by itself.
                    { "\u{200b}" }
                </div>
                <textarea
                    ref={field.clone()}
                    id={props.id.clone()}
                    class="input"
                    part="input"
                    rows={props.rows.to_string()}
                    value={text::shown(&field, &props.value)}
                    disabled={props.disabled}
                    aria-describedby={described}
                    aria-invalid={invalid(props.error.as_ref())}
                    {oninput}
                    {onblur}
                />
            </div>
            if let Some(old_font) = old_font {
                <p class="field-caution" id={old_font_id}>
                    { Icon::Exclamation.view() }
                    <span>{ old_font }</span>
                </p>
            }
            if let Some(margin) = margin {
                <div class="text-area-margin" id={margin_id}>{ margin.clone() }</div>
            }
        </>
    })
}

/// The text in pieces, the marked ones in `<mark>`.
fn segments(text: &str, marks: &[Mark]) -> Html {
    pieces(text, marks)
        .into_iter()
        .map(|(piece, class)| match class {
            Some(class) => html! { <mark {class}>{ piece }</mark> },
            None => html! { { piece } },
        })
        .collect()
}

fn pieces<'a>(text: &'a str, marks: &[Mark]) -> Vec<(&'a str, Option<&'static str>)> {
    let starts: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
    let mut marks: Vec<&Mark> = marks.iter().collect();
    marks.sort_by_key(|mark| mark.chars.start);
    let mut pieces = Vec::with_capacity(marks.len() * 2 + 1);
    let mut reached = 0;
    for mark in marks {
        let (Some(&from), Some(&to)) = (starts.get(mark.chars.start), starts.get(mark.chars.end))
        else {
            continue;
        };
        if from < reached || from >= to {
            continue;
        }
        pieces.push((&text[reached..from], None));
        pieces.push((&text[from..to], Some(mark.class)));
        reached = to;
    }
    pieces.push((&text[reached..], None));
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mark(chars: Range<usize>) -> Mark {
        Mark { chars, class: "x" }
    }

    #[test]
    fn marks_count_characters_and_not_bytes() {
        let text = "Cơ bản thống nhất.";
        assert_eq!(
            pieces(text, &[mark(0..6)]),
            [("", None), ("Cơ bản", Some("x")), (" thống nhất.", None)]
        );
    }

    #[test]
    fn marks_that_overlap_or_lie_outside_are_left_out() {
        let text = "abcdef";
        assert_eq!(
            pieces(text, &[mark(4..9), mark(1..3), mark(2..4)]),
            [("a", None), ("bc", Some("x")), ("def", None)]
        );
    }
}
