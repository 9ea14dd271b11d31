//! The words of the card for a portal's home page.

use super::words;

words! {
    "summary";
    title: "Lấy ý kiến", "Consultations";
    loading: "Đang tải số liệu", "Loading the figures";
    to_answer: "Cần trả lời", "To answer";
    to_sign: "Chờ ký", "To sign";
    overdue: "Quá hạn", "Overdue";
    most_urgent: "Gấp nhất", "Most urgent";
    nothing: "Không có yêu cầu nào đang chờ cơ quan mình.",
        "No request is waiting for your agency.";
    to_list: "Mở danh sách cần trả lời", "Open the list of what to answer";
}
