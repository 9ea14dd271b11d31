//! Texts that the page supplies in place of the interface's: the property `messages`.
//!
//! A text is named by its table and its name there, such as `inbox.title`. Each widget has its own instance of the module,
//! so the texts kept here are those of the page for this widget.

use std::any::Any;
use std::cell::RefCell;
use std::mem;

use consultation_words::Locale;

/// A table whose fields are all texts.
pub trait TextTable: Clone + 'static {
    /// The names of the fields, in order, with a space after each: a list would be larger to download.
    const NAMES: &'static str;

    /// Returns the fields, in order.
    fn with_texts(&mut self, put: &mut dyn FnMut(&mut [&mut &'static str]));
}

/// A text of the page.
#[derive(PartialEq)]
struct Message {
    locale: Locale,
    table: &'static str,
    index: usize,
    text: &'static str,
}

/// A table with the page's texts in it.
struct Kept {
    locale: Locale,
    table: &'static str,
    words: &'static dyn Any,
}

#[derive(Default)]
struct Messages {
    given: Vec<Message>,
    kept: Vec<Kept>,
    /// Every text that was ever supplied; a repeated one takes no more memory.
    texts: Vec<&'static str>,
    unknown: Vec<String>,
}

thread_local! {
    static MESSAGES: RefCell<Messages> = RefCell::default();
}

/// Restores the interface's own texts.
pub fn clear() {
    MESSAGES.with_borrow_mut(|messages| {
        messages.given.clear();
        messages.kept.clear();
        messages.unknown.clear();
    });
}

/// The entries of the page that are no text of the interface.
pub fn unknown() -> Vec<String> {
    MESSAGES.with_borrow(|messages| messages.unknown.clone())
}

/// Puts the page's texts in place of those that it gave before: the language, the table, the place in it, the text. `unknown`
/// has the names that are no texts of the interface.
pub fn put(given: Vec<(Locale, &'static str, usize, String)>, unknown: Vec<String>) {
    MESSAGES.with_borrow_mut(|messages| {
        let before = mem::take(&mut messages.given);
        for (locale, table, index, text) in given {
            let text = messages.keep(text);
            messages.given.push(Message { locale, table, index, text });
        }
        // A page may set the same texts with each rendering: what was kept for them is still valid.
        if messages.given != before {
            messages.kept.clear();
        }
        messages.unknown = unknown;
    });
}

impl Messages {
    fn keep(&mut self, text: String) -> &'static str {
        if let Some(kept) = self.texts.iter().find(|kept| **kept == text) {
            return kept;
        }
        let kept = text.leak();
        self.texts.push(kept);
        kept
    }

    fn put(&self, table: &str, locale: Locale, texts: &mut [&mut &'static str]) {
        for message in &self.given {
            if message.table == table && message.locale == locale {
                *texts[message.index] = message.text;
            }
        }
    }
}

/// A table with the page's texts in place of its own.
pub fn worded<T: TextTable>(table: &'static str, locale: Locale, own: &'static T) -> &'static T {
    MESSAGES.with_borrow_mut(|messages| {
        if messages.given.is_empty() {
            return own;
        }
        let kept = messages.kept.iter().find(|kept| kept.table == table && kept.locale == locale);
        if let Some(words) = kept.and_then(|kept| kept.words.downcast_ref::<T>()) {
            return words;
        }
        let mut words = own.clone();
        words.with_texts(&mut |texts| messages.put(table, locale, texts));
        let words: &'static T = Box::leak(Box::new(words));
        messages.kept.push(Kept { locale, table, words });
        words
    })
}
