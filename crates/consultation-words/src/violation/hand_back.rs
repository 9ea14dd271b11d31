//! The words for violations in a return.

use chrono::NaiveDate;

use crate::{Locale, Message, date};

pub(super) fn not_competent_window_passed(last_day: NaiveDate, locale: Locale) -> Message {
    let last_day = date(last_day, locale);
    match locale {
        Locale::Vi => Message::new(
            format!("Đã hết thời hạn trả lại văn bản: ngày cuối cùng là {last_day}."),
            "Trả lời văn bản này; vướng mắc về thẩm quyền thì nêu trong phần lý do.",
        ),
        Locale::En => Message::new(
            format!("The time to return the request has passed: the last day was {last_day}."),
            "Answer it, and state any doubt about competence among the reasons.",
        ),
    }
}

pub(super) fn return_reason_missing(locale: Locale) -> Message {
    match locale {
        Locale::Vi => Message::new(
            "Chưa nêu rõ lý do trả lại.",
            "Ghi rõ vì sao vụ việc không thuộc thẩm quyền của cơ quan mình.",
        ),
        Locale::En => Message::new(
            "The reason for the return is not clear.",
            "Say why the matter is outside your agency's competence.",
        ),
    }
}

pub(super) fn return_basis_missing(locale: Locale) -> Message {
    match locale {
        Locale::Vi => Message::new(
            "Chưa dẫn căn cứ pháp lý của việc trả lại.",
            "Dẫn điều, khoản của văn bản quy định chức năng, nhiệm vụ.",
        ),
        Locale::En => Message::new(
            "The return cites no legal basis.",
            "Cite the article of the rule that sets out functions and tasks.",
        ),
    }
}

pub(super) fn competent_agency_missing(locale: Locale) -> Message {
    match locale {
        Locale::Vi => Message::new(
            "Chưa nêu cơ quan khác có thẩm quyền.",
            "Chọn cơ quan có thẩm quyền, hoặc ghi rõ vì sao chưa xác định được.",
        ),
        Locale::En => Message::new(
            "No other agency is named as competent.",
            "Choose the agency that is competent, or say why none is known.",
        ),
    }
}

pub(super) fn returned_within_own_mandate(fields: &str, monitors: &str, locale: Locale) -> Message {
    let named = if monitors.is_empty() { String::new() } else { format!(" ({monitors})") };
    match locale {
        Locale::Vi => Message::new(
            format!("Danh mục ghi {fields} là nhiệm vụ của cơ quan mình."),
            format!(
                "Không trả lại mà trả lời văn bản này; nếu danh mục sai, đề nghị cơ quan theo dõi{named} xem xét lại."
            ),
        ),
        Locale::En => Message::new(
            format!("The register gives {fields} to your own agency."),
            format!(
                "Answer it; if the register is wrong, take that up with the monitoring agency{named}."
            ),
        ),
    }
}

pub(super) fn return_circle(agency: &str, locale: Locale) -> Message {
    match locale {
        Locale::Vi => Message::new(
            format!("{agency} đã trả lại chính việc này và nêu cơ quan trả lại lần này."),
            "Chờ cơ quan theo dõi kết luận cơ quan nào có thẩm quyền.",
        ),
        Locale::En => Message::new(
            format!(
                "The {agency} has returned this very matter, naming the agency that returns it now."
            ),
            "Wait for the monitor to rule which agency is competent.",
        ),
    }
}
