//! The words for violations in asking for missing information, and in giving it.

use chrono::NaiveDate;

use crate::{Locale, Message, date};

pub(super) fn information_asked_already(locale: Locale) -> Message {
    match locale {
        Locale::Vi => Message::new(
            "Mỗi cơ quan chỉ đề nghị bổ sung hồ sơ một lần cho một văn bản.",
            "Trả lời theo hồ sơ đang có, nêu rõ phần còn thiếu trong lý do hoặc điều kiện.",
        ),
        Locale::En => Message::new(
            "An agency asks for missing papers once.",
            "Answer on what there is, and state what is missing among the reasons or conditions.",
        ),
    }
}

pub(super) fn information_window_passed(last_day: NaiveDate, locale: Locale) -> Message {
    let last_day = date(last_day, locale);
    match locale {
        Locale::Vi => Message::new(
            format!("Đã hết thời hạn đề nghị bổ sung hồ sơ: ngày cuối cùng là {last_day}."),
            "Trả lời theo hồ sơ đang có, hoặc xin gia hạn nếu cần thêm thời gian.",
        ),
        Locale::En => Message::new(
            format!("The time to ask for missing papers has passed: the last day was {last_day}."),
            "Answer on what there is, or ask for more time.",
        ),
    }
}

pub(super) fn information_not_listed(paper: Option<u16>, locale: Locale) -> Message {
    match (locale, paper) {
        (Locale::Vi, None) => Message::new(
            "Chưa nêu tài liệu nào còn thiếu.",
            "Ghi từng tài liệu còn thiếu, mỗi tài liệu một dòng.",
        ),
        (Locale::Vi, Some(paper)) => Message::new(
            format!("Tài liệu thứ {paper} chưa được nêu cụ thể."),
            "Ghi rõ tên tài liệu, số hiệu hoặc nội dung cần có.",
        ),
        (Locale::En, None) => Message::new(
            "No missing paper is named.",
            "List what is missing, one paper on each line.",
        ),
        (Locale::En, Some(paper)) => Message::new(
            format!("Missing paper {paper} is not named precisely."),
            "Give its title, its number, or what it has to contain.",
        ),
    }
}

pub(super) fn paper_empty(paper: u16, locale: Locale) -> Message {
    match locale {
        Locale::Vi => Message::new(
            format!("Tài liệu thứ {paper} chưa có tên."),
            "Ghi tên tài liệu, hoặc bỏ dòng này.",
        ),
        Locale::En => Message::new(
            format!("Missing paper {paper} has no name."),
            "Write it down, or leave it out.",
        ),
    }
}

pub(super) fn information_missing(locale: Locale) -> Message {
    match locale {
        Locale::Vi => Message::new(
            "Chưa bổ sung tài liệu, cũng chưa trả lời về tài liệu được đề nghị.",
            "Đính kèm tài liệu, hoặc ghi rõ vì sao không có tài liệu đó.",
        ),
        Locale::En => Message::new(
            "Neither a paper is given nor anything said about those asked for.",
            "Attach the papers, or say why there are none.",
        ),
    }
}
