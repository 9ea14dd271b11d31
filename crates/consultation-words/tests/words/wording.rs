//! How a text of the interface is written.

use consultation_words::Locale;

const LONGEST: usize = 220;

/// Fails unless the text is a sentence as the interface prints it.
#[track_caller]
pub fn assert_sentence(text: &str, locale: Locale) {
    assert!(text.ends_with('.'), "no full stop: {text}");
    assert_plain(text, locale);
    if locale == Locale::Vi {
        assert!(text.chars().any(is_vietnamese), "not Vietnamese: {text}");
    }
}

/// Fails unless the text is spelled as the interface prints it.
#[track_caller]
pub fn assert_plain(text: &str, locale: Locale) {
    assert!(!text.trim().is_empty(), "empty");
    assert_eq!(text.trim(), text, "white space around: {text}");
    assert!(!text.contains("  "), "two spaces: {text}");
    assert!(!text.contains(['{', '}']), "a parameter that was not put in: {text}");
    assert!(!text.contains('"'), "a straight quotation mark: {text}");
    assert!(locale == Locale::En || !text.contains('\''), "a straight apostrophe: {text}");
    let composed = text.chars().all(|c| !('\u{300}'..='\u{36f}').contains(&c));
    assert!(composed, "a combining mark: {text}");
    let chars = text.chars().count();
    assert!(chars <= LONGEST, "{chars} characters: {text}");
}

fn is_vietnamese(letter: char) -> bool {
    matches!(letter.to_lowercase().next(), Some('à'..='ỹ')) && letter.is_alphabetic()
}
