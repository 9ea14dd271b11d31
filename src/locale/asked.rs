//! The words of the list of an asker's consultations.

use consultation::view::Need;

use super::{Locale, fill, words};

words! {
    "asked";
    title: "Đã lấy ý kiến", "Asked";
    ask: "Lấy ý kiến", "Ask for opinions";
    loading: "Đang tải danh sách", "Loading the list";
    stages: "Giai đoạn", "Stage";
    search: "Tìm việc lấy ý kiến", "Search consultations";
    search_hint: "Tìm theo trích yếu, số hồ sơ, cơ quan", "Subject, dossier number, agency";
    empty: "Chưa có việc lấy ý kiến nào ở đây", "No consultations here yet";
    empty_detail: "Dự thảo trình thủ trưởng và yêu cầu đã gửi của cơ quan mình hiện ở danh sách này.",
        "Drafts before the head and requests that your agency has sent appear in this list.";
    nothing_found: "Không tìm thấy việc nào khớp", "Nothing fits";
    due: "Hạn", "Due";

    // The filters.
    waiting: "Cần xử lý", "To settle";
    running: "Chưa kết thúc", "Not concluded";
    drafts: "Dự thảo", "Drafts";
    open: "Đang lấy ý kiến", "Open";
    concluded: "Đã kết thúc", "Concluded";
    all: "Tất cả", "All";

    // The asker's next step.
    to_sign: "Chờ ông/bà ký", "To be signed by you";
    to_sign_conclusion: "Chờ ông/bà ký kết thúc", "Conclusion to be signed by you";
    to_revise_conclusion: "Hoàn thiện dự thảo kết thúc", "Conclusion to be changed";
    to_renew_conclusion: "Trình lại dự thảo kết thúc", "Conclusion to be submitted again";
    to_revise: "Cần hoàn thiện", "To be changed";
    to_settle: "Xử lý trả lại", "Settle returns";
    to_inform: "Bổ sung hồ sơ", "Give missing papers";
    to_decide: "Quyết định gia hạn", "Decide on more time";
    to_conclude: "Đủ ý kiến, kết thúc được", "Ready to conclude";
    to_remind: "Đôn đốc quá hạn", "Remind overdue";

    // The counts of a line.
    replied: "{replied}/{asked} đã trả lời", "{replied} of {asked} replied";
    overdue: "{count} quá hạn", "{count} overdue";
    returned: "{count} trả lại", "{count} returned";
}

/// What has to be done.
pub fn need(need: Need, locale: Locale) -> &'static str {
    let words = words(locale);
    match need {
        Need::Sign => words.to_sign,
        Need::SignConclusion => words.to_sign_conclusion,
        Need::RenewConclusion => words.to_renew_conclusion,
        Need::Revise => words.to_revise,
        Need::ReviseConclusion => words.to_revise_conclusion,
        Need::Settle(_) => words.to_settle,
        Need::Inform(_) => words.to_inform,
        Need::Decide(_) => words.to_decide,
        Need::Conclude => words.to_conclude,
        Need::Remind(_) => words.to_remind,
    }
}

/// `3/5 đã trả lời`.
pub fn replied(replied: usize, asked: usize, locale: Locale) -> String {
    fill(words(locale).replied, &[("replied", &replied), ("asked", &asked)])
}

/// `1 quá hạn`.
pub fn overdue(count: usize, locale: Locale) -> String {
    fill(words(locale).overdue, &[("count", &count)])
}

/// `1 trả lại`.
pub fn returned(count: usize, locale: Locale) -> String {
    fill(words(locale).returned, &[("count", &count)])
}
