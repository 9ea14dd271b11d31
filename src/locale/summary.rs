//! The words of the card for a portal's home page.

use super::Locale;
use crate::messages::{TextTable, worded};

/// The words of the card.
#[derive(Clone, Debug, TextTable)]
#[allow(missing_docs, reason = "the names say where the words stand")]
pub struct Words {
    pub title: &'static str,
    pub loading: &'static str,
    pub to_answer: &'static str,
    pub to_sign: &'static str,
    pub overdue: &'static str,
    pub most_urgent: &'static str,
    pub nothing: &'static str,
    pub to_list: &'static str,
}

/// The words in this language.
pub fn words(locale: Locale) -> Words {
    worded("summary", locale, own(locale))
}

const fn own(locale: Locale) -> Words {
    match locale {
        Locale::Vi => Words {
            title: "Lấy ý kiến",
            loading: "Đang tải số liệu",
            to_answer: "Cần trả lời",
            to_sign: "Chờ ký",
            overdue: "Quá hạn",
            most_urgent: "Gấp nhất",
            nothing: "Không có yêu cầu nào đang chờ cơ quan mình.",
            to_list: "Mở danh sách cần trả lời",
        },
        Locale::En => Words {
            title: "Consultations",
            loading: "Loading the figures",
            to_answer: "To answer",
            to_sign: "To sign",
            overdue: "Overdue",
            most_urgent: "Most urgent",
            nothing: "No request is waiting for your agency.",
            to_list: "Open the list of what to answer",
        },
    }
}
