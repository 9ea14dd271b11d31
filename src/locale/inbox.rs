//! The words of the inbox.

use super::Locale;
use crate::inbox::state::{Group, Tab};
use crate::messages::{TextTable, worded};

/// The words in one language.
#[derive(Clone, Copy, Debug, TextTable)]
pub struct Words {
    /// The title of the screen.
    pub title: &'static str,
    /// The title for the monitor.
    pub title_monitor: &'static str,
    /// The label of the search field.
    pub search: &'static str,
    /// An example inside the search field.
    pub search_example: &'static str,
    /// The label of the tabs, for screen readers.
    pub lists: &'static str,
    /// While the list is loaded.
    pub loading: &'static str,
    /// Nothing fits the search.
    pub nothing_found: &'static str,
    /// What to do then.
    pub nothing_found_advice: &'static str,
    /// Empties the search.
    pub clear_search: &'static str,
    /// Nobody is responsible yet.
    pub nobody: &'static str,
    /// Before a request of this agency that waits for its signature.
    pub own_request: &'static str,
    /// The pane while nothing is open.
    pub nothing_open: &'static str,
    /// How to open something.
    pub nothing_open_advice: &'static str,
    /// From a request to the list.
    pub back: &'static str,
    /// From the answer to the request.
    pub back_to_request: &'static str,
    /// To the whole consultation, with all agencies and the history.
    pub whole: &'static str,
}

/// The words in this language.
pub fn words(locale: Locale) -> Words {
    worded("inbox", locale, own(locale))
}

const fn own(locale: Locale) -> Words {
    match locale {
        Locale::Vi => Words {
            title: "Cần trả lời",
            title_monitor: "Tranh chấp thẩm quyền chờ phân xử",
            search: "Tìm trong danh sách",
            search_example: "Trích yếu, số hồ sơ, cơ quan",
            lists: "Các danh sách",
            loading: "Đang tải danh sách…",
            nothing_found: "Không có việc nào khớp",
            nothing_found_advice: "Vui lòng thử ít từ hơn; có thể gõ không dấu.",
            clear_search: "Xóa từ khóa",
            nobody: "Chưa phân công",
            own_request: "Yêu cầu lấy ý kiến của cơ quan",
            nothing_open: "Chưa mở việc nào",
            nothing_open_advice: "Chọn một việc trong danh sách để xem nội dung được hỏi và trả lời.",
            back: "Về danh sách",
            back_to_request: "Về nội dung được hỏi",
            whole: "Xem toàn bộ việc lấy ý kiến",
        },
        Locale::En => Words {
            title: "To answer",
            title_monitor: "Contested returns to rule on",
            search: "Search this list",
            search_example: "Subject, dossier, agency",
            lists: "Lists",
            loading: "Loading the list…",
            nothing_found: "Nothing fits",
            nothing_found_advice: "Try fewer words; diacritics may be left out.",
            clear_search: "Clear the search",
            nobody: "Nobody assigned yet",
            own_request: "Our own request for opinions",
            nothing_open: "Nothing is open",
            nothing_open_advice: "Choose a request from the list to read what is asked and to answer.",
            back: "Back to the list",
            back_to_request: "Back to what is asked",
            whole: "See the whole consultation",
        },
    }
}

/// What a list is called.
pub const fn tab(tab: Tab, locale: Locale) -> &'static str {
    match (tab, locale) {
        (Tab::ToAnswer, Locale::Vi) => "Cần trả lời",
        (Tab::ToSign, Locale::Vi) => "Chờ ký",
        (Tab::Answered, Locale::Vi) => "Đã trả lời",
        (Tab::ToRule, Locale::Vi) => "Chờ phân xử",
        (Tab::ToAnswer, Locale::En) => "To answer",
        (Tab::ToSign, Locale::En) => "To sign",
        (Tab::Answered, Locale::En) => "Answered",
        (Tab::ToRule, Locale::En) => "To rule on",
    }
}

/// What a group of requests is called.
pub const fn group(group: Group, locale: Locale) -> &'static str {
    match (group, locale) {
        (Group::Overdue, Locale::Vi) => "Quá hạn",
        (Group::Today, Locale::Vi) => "Hôm nay",
        (Group::ThisWeek, Locale::Vi) => "Tuần này",
        (Group::NextWeek, Locale::Vi) => "Tuần tới",
        (Group::Later, Locale::Vi) => "Sau đó",
        (Group::Overdue, Locale::En) => "Overdue",
        (Group::Today, Locale::En) => "Today",
        (Group::ThisWeek, Locale::En) => "This week",
        (Group::NextWeek, Locale::En) => "Next week",
        (Group::Later, Locale::En) => "Later",
    }
}

/// Who returned a request, and whose it was; nobody contests what runs in a circle.
pub fn dispute(consultee: &str, asker: &str, circle: bool, locale: Locale) -> String {
    match (circle, locale) {
        (false, Locale::Vi) => format!("{consultee} trả lại, {asker} không đồng ý"),
        (false, Locale::En) => format!("Returned by {consultee}, contested by {asker}"),
        (true, Locale::Vi) => format!("{consultee} trả lại {asker}, thành vòng"),
        (true, Locale::En) => format!("Returned by {consultee} to {asker}, in a circle"),
    }
}

/// What an empty list says: that there is nothing, and what will appear when.
pub const fn empty(tab: Tab, locale: Locale) -> (&'static str, &'static str) {
    match (tab, locale) {
        (Tab::ToAnswer, Locale::Vi) => (
            "Không có yêu cầu nào cần trả lời",
            "Yêu cầu lấy ý kiến gửi tới cơ quan hiện ở đây ngay khi cơ quan chủ trì ký gửi, việc gần hạn nhất xếp trên.",
        ),
        (Tab::ToSign, Locale::Vi) => (
            "Không có văn bản nào chờ ký",
            "Dự thảo trả lời, trả lại và yêu cầu lấy ý kiến của cơ quan hiện ở đây ngay khi chuyên viên trình ký.",
        ),
        (Tab::Answered, Locale::Vi) => (
            "Chưa có việc nào đã trả lời",
            "Việc đã ký trả lời hoặc trả lại được lưu ở đây, kèm kết quả đúng hạn hay trễ hạn.",
        ),
        (Tab::ToRule, Locale::Vi) => (
            "Không có tranh chấp thẩm quyền nào",
            "Khi một cơ quan trả lại mà cơ quan chủ trì không đồng ý, việc hiện ở đây để phân xử.",
        ),
        (Tab::ToAnswer, Locale::En) => (
            "Nothing to answer",
            "Requests to your agency appear here as soon as the asker's head has signed them, the one with the least time left first.",
        ),
        (Tab::ToSign, Locale::En) => (
            "Nothing to sign",
            "Answers, returns and requests of your agency appear here as soon as an officer submits them.",
        ),
        (Tab::Answered, Locale::En) => (
            "Nothing answered yet",
            "What was answered or returned is kept here, with whether it was on time.",
        ),
        (Tab::ToRule, Locale::En) => (
            "No contested return",
            "When an agency returns a request and the asker does not agree, it appears here for a ruling.",
        ),
    }
}

/// How often a consultee was reminded.
pub fn reminded(times: usize, locale: Locale) -> String {
    match (locale, times) {
        (Locale::Vi, _) => format!("Đã đôn đốc {times} lần"),
        (Locale::En, 1) => "Reminded once".to_owned(),
        (Locale::En, _) => format!("Reminded {times} times"),
    }
}
