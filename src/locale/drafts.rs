//! The words where a draft is not kept.

use super::Locale;
use crate::drafts::DraftError;
use crate::messages::{TextTable, worded};

/// The words in one language.
#[derive(Clone, Debug, TextTable)]
#[allow(missing_docs, reason = "the Vietnamese text beside each name says what it is")]
pub struct Words {
    pub unwanted: &'static str,
    pub unavailable: &'static str,
    pub full: &'static str,
}

/// The words in this language.
pub fn words(locale: Locale) -> Words {
    worded("drafts", locale, own(locale))
}

/// Why a draft is not kept, and what to do.
pub fn not_kept(why: DraftError, locale: Locale) -> &'static str {
    let words = words(locale);
    match why {
        DraftError::Unwanted => words.unwanted,
        DraftError::Unavailable => words.unavailable,
        DraftError::Full => words.full,
    }
}

const fn own(locale: Locale) -> Words {
    match locale {
        Locale::Vi => Words {
            unwanted: "Trang này không lưu bản nháp. Vui lòng gửi đi trước khi đóng trang.",
            unavailable: "Trình duyệt không lưu được bản nháp. Vui lòng gửi đi trước khi đóng trang.",
            full: "Bộ nhớ của trình duyệt đã đầy, chưa lưu được bản nháp. Vui lòng gửi đi trước khi đóng trang.",
        },
        Locale::En => Words {
            unwanted: "This page keeps no drafts. Please send it before you close the page.",
            unavailable: "The browser cannot keep the draft. Please send it before you close the page.",
            full: "The browser's space is used up: the draft is not kept. Please send it before you close the page.",
        },
    }
}
