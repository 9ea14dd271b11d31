//! Text written by people.

use yew::prelude::*;

/// A text that is Vietnamese in every language of the interface: screen readers change their voice for it.
pub fn written(text: &str) -> Html {
    html! { <span lang="vi">{ text.to_owned() }</span> }
}

/// A text of the interface that quotes people's writing, in quotation marks or in brackets.
pub fn quoting(text: &str) -> Html {
    let mut quoted = false;
    let pieces = text.split_inclusive(['“', '”', '(', ')']).map(|piece| {
        let is_vietnamese = quoted && piece.chars().any(|letter| ('À'..='ỹ').contains(&letter));
        quoted = piece.ends_with(['“', '(']);
        if is_vietnamese { written(piece) } else { piece.to_owned().into() }
    });
    pieces.collect()
}
