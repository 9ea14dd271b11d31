//! The words around the screens.

use super::Locale;
use crate::element::View;
use crate::messages::{TextTable, worded};

/// What a view is called.
pub const fn view(locale: Locale, view: View) -> &'static str {
    match (locale, view) {
        (Locale::Vi, View::Inbox) => "Cần trả lời",
        (Locale::Vi, View::Asked) => "Đã lấy ý kiến",
        (Locale::Vi, View::Ask) => "Lấy ý kiến",
        (Locale::Vi, View::Consultation) => "Việc lấy ý kiến",
        (Locale::Vi, View::Oversight) => "Theo dõi",
        (Locale::Vi, View::Summary) => "Tóm tắt",
        (Locale::En, View::Inbox) => "To answer",
        (Locale::En, View::Asked) => "Asked",
        (Locale::En, View::Ask) => "Ask for opinions",
        (Locale::En, View::Consultation) => "Consultation",
        (Locale::En, View::Oversight) => "Oversight",
        (Locale::En, View::Summary) => "Summary",
    }
}

/// The words of the application itself.
#[derive(Clone, Copy, Debug, TextTable)]
pub struct Words {
    /// While something is loaded.
    pub loading: &'static str,
    /// Try the same again.
    pub again: &'static str,
    /// Before an error's code.
    pub code: &'static str,
    /// The address names no valid consultation.
    pub no_consultation: &'static str,
    /// What to do then.
    pub no_consultation_advice: &'static str,
    /// To the list.
    pub to_inbox: &'static str,
    /// A monitor has opened the form of a request.
    pub not_for_monitors: &'static str,
    /// Who asks, and what a monitor does instead.
    pub not_for_monitors_advice: &'static str,
}

/// The words in this language.
pub fn words(locale: Locale) -> Words {
    worded("app", locale, own(locale))
}

const fn own(locale: Locale) -> Words {
    match locale {
        Locale::Vi => Words {
            loading: "Đang tải…",
            again: "Thử lại",
            code: "Mã lỗi",
            no_consultation: "Chưa chọn việc lấy ý kiến nào",
            no_consultation_advice: "Vui lòng mở một việc từ danh sách.",
            to_inbox: "Mở danh sách cần trả lời",
            not_for_monitors: "Vai trò theo dõi không lấy ý kiến",
            not_for_monitors_advice: "Công chức của cơ quan chủ trì soạn văn bản lấy ý kiến; cơ quan theo dõi xem tiến độ trả lời.",
        },
        Locale::En => Words {
            loading: "Loading…",
            again: "Try again",
            code: "Error code",
            no_consultation: "No consultation is chosen",
            no_consultation_advice: "Please open one from the list.",
            to_inbox: "Open the list of what to answer",
            not_for_monitors: "A monitor does not ask for opinions",
            not_for_monitors_advice: "Officers of the agency in the lead draft requests; a monitor follows how they are answered.",
        },
    }
}
