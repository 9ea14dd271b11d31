//! The words around the screens.

use super::{Locale, words};
use crate::route::View;

/// The name of a view.
pub fn view(locale: Locale, view: View) -> &'static str {
    let words = words(locale);
    match view {
        View::Inbox => words.view_inbox,
        View::Asked => words.view_asked,
        View::Ask => words.view_ask,
        View::Consultation => words.view_consultation,
        View::Oversight => words.view_oversight,
        View::Summary => words.view_summary,
    }
}

words! {
    "app";
    loading: "Đang tải…", "Loading…";
    again: "Thử lại", "Try again";
    code: "Mã lỗi", "Error code";
    no_consultation: "Chưa chọn việc lấy ý kiến nào", "No consultation is chosen";
    no_consultation_advice: "Vui lòng mở một việc từ danh sách.", "Please open one from the list.";
    to_inbox: "Mở danh sách cần trả lời", "Open the list of what to answer";
    not_for_monitors: "Vai trò theo dõi không lấy ý kiến", "A monitor does not ask for opinions";
    not_for_monitors_advice: "Công chức của cơ quan chủ trì soạn văn bản lấy ý kiến; cơ quan theo dõi xem tiến độ trả lời.",
        "Officers of the agency in the lead draft requests; a monitor follows how they are answered.";

    old_font: "Văn bản này có vẻ dùng bảng mã của phông chữ cũ (TCVN3, VNI) nên người nhận không đọc được. Vui lòng chuyển sang Unicode rồi dán lại.",
        "This text seems to be in the code of an old font (TCVN3, VNI), which the recipient cannot read. Please convert it to Unicode and paste it again.";

    // The views.
    view_inbox: "Cần trả lời", "To answer";
    view_asked: "Đã lấy ý kiến", "Asked";
    view_ask: "Lấy ý kiến", "Ask for opinions";
    view_consultation: "Việc lấy ý kiến", "Consultation";
    view_oversight: "Theo dõi", "Oversight";
    view_summary: "Tóm tắt", "Summary";
}
