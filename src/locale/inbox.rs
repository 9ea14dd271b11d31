//! The words of the inbox.

use chrono::NaiveDate;

use super::{Locale, fill, words};

words! {
    "inbox";
    title: "Cần trả lời", "To answer";
    title_monitor: "Tranh chấp thẩm quyền chờ phân xử", "Contested returns to rule on";
    search: "Tìm trong danh sách", "Search this list";
    search_example: "Trích yếu, số hồ sơ, cơ quan", "Subject, dossier, agency";
    lists: "Các danh sách", "Lists";
    loading: "Đang tải danh sách…", "Loading the list…";
    nothing_found: "Không có việc nào khớp", "Nothing fits";
    nothing_found_advice: "Vui lòng thử ít từ hơn; có thể gõ không dấu.",
        "Try fewer words; diacritics may be left out.";
    found: "{count} việc", "{count} found";
    in_pages: "Chia trang, 50 dòng mỗi trang", "Pages of 50";
    pages: "Các trang của danh sách", "Pages of the list";
    page: "Trang {page}/{of}", "Page {page} of {of}";
    page_before: "Trang trước", "Previous page";
    page_next: "Trang sau", "Next page";
    left_out: "… và {count} việc khác, không in ở đây", "… and {count} more, not printed here";
    clear_search: "Xóa từ khóa", "Clear the search";
    nobody: "Chưa phân công", "Nobody assigned yet";
    own_request: "Yêu cầu lấy ý kiến của cơ quan", "Our own request for opinions";
    own_conclusion: "Kết thúc việc lấy ý kiến của cơ quan", "Our own conclusion";
    nothing_open: "Chưa mở việc nào", "Nothing is open";
    nothing_open_advice: "Chọn một việc trong danh sách để xem nội dung được hỏi và trả lời.",
        "Choose a request from the list to read what is asked and to answer.";
    back: "Quay lại danh sách", "Back to the list";
    back_to_request: "Quay lại nội dung lấy ý kiến", "Back to what is asked";
    whole: "Xem toàn bộ việc lấy ý kiến", "See the whole consultation";

    // The lists, and their texts while they are empty.
    to_answer: "Cần trả lời", "To answer";
    to_sign: "Chờ ký", "To sign";
    answered: "Đã trả lời", "Answered";
    closed: "Đã khép lại, không trả lời", "Closed, no reply";
    to_rule: "Chờ phân xử", "To rule on";
    no_to_answer: "Không có yêu cầu nào cần trả lời", "Nothing to answer";
    no_to_answer_advice: "Yêu cầu lấy ý kiến gửi tới cơ quan hiện ở đây ngay khi cơ quan chủ trì ký gửi, việc gần hạn nhất xếp trên.",
        "Requests to your agency appear here as soon as the asker's head has signed them, the one with the least time left first.";
    no_to_sign: "Không có văn bản nào chờ ký", "Nothing to sign";
    no_to_sign_advice: "Dự thảo trả lời, trả lại và yêu cầu lấy ý kiến của cơ quan hiện ở đây ngay khi chuyên viên trình ký.",
        "Answers, returns and requests of your agency appear here as soon as an officer submits them.";
    no_answered: "Chưa có việc nào đã trả lời", "Nothing answered yet";
    no_answered_advice: "Việc đã ký trả lời hoặc trả lại được lưu ở đây, kèm kết quả đúng hạn hay trễ hạn.",
        "What was answered or returned is kept here, with whether it was on time.";
    no_closed: "Không có việc nào khép lại mà không trả lời", "Nothing was closed without a reply";
    no_closed_advice: "Việc đã kết thúc hoặc thu hồi khi cơ quan chưa trả lời hiện ở đây.",
        "What was concluded or withdrawn before your agency replied appears here.";
    no_to_rule: "Không có tranh chấp thẩm quyền nào", "No contested return";
    no_to_rule_advice: "Khi một cơ quan trả lại mà cơ quan chủ trì không đồng ý, việc hiện ở đây để phân xử.",
        "When an agency returns a request and the asker does not agree, it appears here for a ruling.";

    // The groups of a list.
    overdue: "Quá hạn", "Overdue";
    today: "Hôm nay", "Today";
    this_week: "Tuần này", "This week";
    next_week: "Tuần tới", "Next week";
    later: "Sau đó", "Later";

    // A line.
    due: "Hạn trả lời", "Due";
    contested: "{consultee} trả lại, {asker} không đồng ý",
        "Returned by {consultee}, contested by {asker}";
    in_circle: "{consultee} trả lại {asker}, thành vòng",
        "Returned by {consultee} to {asker}, in a circle";
    reminded_once: "Đã đôn đốc 1 lần", "Reminded once";
    reminded: "Đã đôn đốc {times} lần", "Reminded {times} times";
    has_left: "{officer} (không còn làm nhiệm vụ)", "{officer} (does not act any more)";
    reminded_last: "{reminded}, gần nhất {date}", "{reminded}, last on {date}";
}

/// How many lines fit to what is searched for.
pub fn found(count: usize, locale: Locale) -> String {
    fill(words(locale).found, &[("count", &count)])
}

/// Which page of a list is shown.
pub fn page(page: usize, of: usize, locale: Locale) -> String {
    fill(words(locale).page, &[("page", &page), ("of", &of)])
}

/// What paper says of lines that are not on the screen.
pub fn left_out(count: usize, locale: Locale) -> String {
    fill(words(locale).left_out, &[("count", &count)])
}

/// Who returned a request, and whose it was; nobody contests what runs in a circle.
pub fn dispute(consultee: &str, asker: &str, circle: bool, locale: Locale) -> String {
    let words = words(locale);
    let text = if circle { words.in_circle } else { words.contested };
    fill(text, &[("consultee", &consultee), ("asker", &asker)])
}

/// How often a consultee was reminded.
pub fn reminded(times: usize, locale: Locale) -> String {
    let words = words(locale);
    let text = if times == 1 { words.reminded_once } else { words.reminded };
    fill(text, &[("times", &times)])
}

/// A responsible officer who no longer acts.
pub fn has_left(officer: &str, locale: Locale) -> String {
    fill(words(locale).has_left, &[("officer", &officer)])
}

/// How often a consultee was reminded, with the day of the last time.
pub fn reminded_last(times: usize, last: Option<NaiveDate>, locale: Locale) -> String {
    with_last(reminded(times, locale), last, locale)
}

/// That there were reminders, with the day of the last one.
pub fn with_last(reminded: String, last: Option<NaiveDate>, locale: Locale) -> String {
    let Some(last) = last else { return reminded };
    let date = consultation_words::date(last, locale);
    fill(words(locale).reminded_last, &[("reminded", &reminded), ("date", &date)])
}
