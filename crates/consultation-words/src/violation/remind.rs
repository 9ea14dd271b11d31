use chrono::NaiveDate;

use crate::{Locale, Message, date};

pub(super) fn reminded_already(
    agency: &str,
    reminded_on: NaiveDate,
    next: NaiveDate,
    locale: Locale,
) -> Message {
    let (reminded_on, next) = (date(reminded_on, locale), date(next, locale));
    match locale {
        Locale::Vi => Message::new(
            format!("{agency} đã được đôn đốc ngày {reminded_on}."),
            format!("Nếu vẫn chưa có trả lời, đôn đốc lại từ ngày {next}."),
        ),
        Locale::En => Message::new(
            format!("The {agency} was reminded on {reminded_on}."),
            format!("If it still has not replied, remind it again from {next} on."),
        ),
    }
}

pub(super) fn papers_owed(agency: &str, locale: Locale) -> Message {
    match locale {
        Locale::Vi => Message::new(
            format!("Cơ quan chủ trì chưa bổ sung hồ sơ mà {agency} đề nghị."),
            "Bổ sung hồ sơ, hoặc nói rõ vì sao không có, rồi mới đôn đốc.",
        ),
        Locale::En => Message::new(
            format!("The asking agency has not given the papers that the {agency} asked for."),
            "Give them, or say why there are none; it can be reminded after that.",
        ),
    }
}
