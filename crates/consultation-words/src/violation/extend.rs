//! The words for violations in a request for more time.

use chrono::NaiveDate;

use crate::date::date_long;
use crate::{Locale, Message, date};

pub(super) fn extension_after_due(due_on: NaiveDate, locale: Locale) -> Message {
    let due_on = date(due_on, locale);
    match locale {
        Locale::Vi => Message::new(
            format!("Đã hết hạn trả lời ({due_on}), không xin gia hạn được nữa."),
            "Trả lời ngay; trả lời muộn vẫn được tiếp nhận và ghi là trễ hạn.",
        ),
        Locale::En => Message::new(
            format!("The due date, {due_on}, has passed: more time can no longer be asked for."),
            "Answer now; a late answer is still taken, and recorded as late.",
        ),
    }
}

pub(super) fn extension_reason_missing(locale: Locale) -> Message {
    match locale {
        Locale::Vi => Message::new(
            "Chưa nêu rõ lý do xin gia hạn.",
            "Ghi cụ thể việc gì chưa xong và vì sao cần thêm thời gian.",
        ),
        Locale::En => Message::new(
            "The reason why more time is needed is not clear.",
            "Say what is not finished yet, and why it takes longer.",
        ),
    }
}

pub(super) fn extension_too_long(latest: NaiveDate, locale: Locale) -> Message {
    let latest = date_long(latest, locale);
    match locale {
        Locale::Vi => Message::new(
            "Thời gian xin gia hạn dài hơn mức cho phép.",
            format!("Chọn hạn mới muộn nhất là {latest}."),
        ),
        Locale::En => Message::new(
            "The extension is longer than the policy allows.",
            format!("Choose {latest} or earlier as the new due date."),
        ),
    }
}

pub(super) fn extension_used(most: u16, locale: Locale) -> Message {
    match (locale, most) {
        (Locale::Vi, 0) => Message::new(
            "Quy định hiện hành không cho phép gia hạn.",
            "Trả lời trong thời hạn đã định.",
        ),
        (Locale::Vi, _) => Message::new(
            format!("Mỗi cơ quan chỉ được xin gia hạn {most} lần cho một văn bản."),
            "Trả lời theo thời hạn hiện tại.",
        ),
        (Locale::En, 0) => {
            Message::new("The policy allows no extension.", "Answer by the due date that was set.")
        }
        (Locale::En, 1) => Message::new(
            "An agency can ask for more time once.",
            "Answer by the due date as it is now.",
        ),
        (Locale::En, _) => Message::new(
            format!("An agency can ask for more time {most} times at most."),
            "Answer by the due date as it is now.",
        ),
    }
}
