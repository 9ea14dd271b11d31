//! The words for drafts that are not kept.

use super::{Locale, words};
use crate::drafts::DraftError;

words! {
    "drafts";
    unwanted: "Trang này không lưu bản nháp. Vui lòng gửi đi trước khi đóng trang.",
        "This page keeps no drafts. Please send it before you close the page.";
    unavailable: "Trình duyệt không lưu được bản nháp. Vui lòng gửi đi trước khi đóng trang.",
        "The browser cannot keep the draft. Please send it before you close the page.";
    full: "Bộ nhớ của trình duyệt đã đầy, chưa lưu được bản nháp. Vui lòng gửi đi trước khi đóng trang.",
        "The browser's space is used up: the draft is not kept. Please send it before you close the page.";
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
