//! The words of the list of what an agency has asked.

use super::Locale;
use crate::asked::{Filter, Need};
use crate::messages::{TextTable, worded};

/// The words of the list.
#[derive(Clone, Debug, TextTable)]
#[allow(missing_docs, reason = "the names say where the words stand")]
pub struct Words {
    pub title: &'static str,
    pub ask: &'static str,
    pub loading: &'static str,
    pub stages: &'static str,
    pub search: &'static str,
    pub search_hint: &'static str,
    pub empty: &'static str,
    pub empty_detail: &'static str,
    pub nothing_found: &'static str,
    pub due: &'static str,
}

/// The words in this language.
pub fn words(locale: Locale) -> Words {
    worded("asked", locale, own(locale))
}

const fn own(locale: Locale) -> Words {
    match locale {
        Locale::Vi => Words {
            title: "Đã lấy ý kiến",
            ask: "Lấy ý kiến",
            loading: "Đang tải danh sách",
            stages: "Giai đoạn",
            search: "Tìm việc lấy ý kiến",
            search_hint: "Tìm theo trích yếu, số hồ sơ, cơ quan",
            empty: "Chưa có việc lấy ý kiến nào ở đây",
            empty_detail: "Dự thảo trình thủ trưởng và yêu cầu đã gửi của cơ quan mình hiện ở danh sách này.",
            nothing_found: "Không tìm thấy việc nào khớp",
            due: "Hạn",
        },
        Locale::En => Words {
            title: "Asked",
            ask: "Ask for opinions",
            loading: "Loading the list",
            stages: "Stage",
            search: "Search consultations",
            search_hint: "Subject, dossier number, agency",
            empty: "No consultations here yet",
            empty_detail: "Drafts before the head and requests that your agency has sent appear in this list.",
            nothing_found: "Nothing fits",
            due: "Due",
        },
    }
}

/// What a filter is called.
pub const fn filter(filter: Filter, locale: Locale) -> &'static str {
    match (locale, filter) {
        (Locale::Vi, Filter::Running) => "Đang xử lý",
        (Locale::Vi, Filter::Drafts) => "Dự thảo",
        (Locale::Vi, Filter::Open) => "Đã gửi",
        (Locale::Vi, Filter::Concluded) => "Đã kết thúc",
        (Locale::Vi, Filter::All) => "Tất cả",
        (Locale::En, Filter::Running) => "In progress",
        (Locale::En, Filter::Drafts) => "Drafts",
        (Locale::En, Filter::Open) => "Sent",
        (Locale::En, Filter::Concluded) => "Concluded",
        (Locale::En, Filter::All) => "All",
    }
}

/// What has to be done.
pub const fn need(need: Need, locale: Locale) -> &'static str {
    match (locale, need) {
        (Locale::Vi, Need::Sign) => "Chờ ông/bà ký",
        (Locale::Vi, Need::Revise) => "Cần hoàn thiện",
        (Locale::Vi, Need::Settle(_)) => "Xử lý trả lại",
        (Locale::Vi, Need::Inform(_)) => "Bổ sung hồ sơ",
        (Locale::Vi, Need::Decide(_)) => "Quyết định gia hạn",
        (Locale::Vi, Need::Conclude) => "Đủ ý kiến, kết thúc được",
        (Locale::Vi, Need::Remind(_)) => "Đôn đốc quá hạn",
        (Locale::En, Need::Sign) => "To be signed by you",
        (Locale::En, Need::Revise) => "To be changed",
        (Locale::En, Need::Settle(_)) => "Settle returns",
        (Locale::En, Need::Inform(_)) => "Give missing papers",
        (Locale::En, Need::Decide(_)) => "Decide on more time",
        (Locale::En, Need::Conclude) => "Ready to conclude",
        (Locale::En, Need::Remind(_)) => "Remind overdue",
    }
}

/// `3/5 đã trả lời`.
pub fn replied(replied: usize, asked: usize, locale: Locale) -> String {
    match locale {
        Locale::Vi => format!("{replied}/{asked} đã trả lời"),
        Locale::En => format!("{replied} of {asked} replied"),
    }
}

/// `1 quá hạn`.
pub fn overdue(count: usize, locale: Locale) -> String {
    match locale {
        Locale::Vi => format!("{count} quá hạn"),
        Locale::En => format!("{count} overdue"),
    }
}

/// `1 trả lại`.
pub fn returned(count: usize, locale: Locale) -> String {
    match locale {
        Locale::Vi => format!("{count} trả lại"),
        Locale::En => format!("{count} returned"),
    }
}
