//! The words for violations in an opinion.

use consultation::request::QuestionNumber;

use crate::{Locale, Message};

pub(super) fn question_unanswered(question: QuestionNumber, locale: Locale) -> Message {
    match locale {
        Locale::Vi => Message::new(
            format!("Câu {question} chưa được trả lời."),
            "Chọn chính kiến và ghi lý do, căn cứ cho câu này.",
        ),
        Locale::En => Message::new(
            format!("Question {question} is not answered."),
            "Choose a stance and give its reasons and legal basis.",
        ),
    }
}

pub(super) fn stance_missing(question: QuestionNumber, locale: Locale) -> Message {
    match locale {
        Locale::Vi => Message::new(
            format!("Câu {question} chưa có chính kiến."),
            "Chọn một trong ba: thống nhất; thống nhất, kèm điều kiện; không thống nhất.",
        ),
        Locale::En => Message::new(
            format!("Question {question} has no stance."),
            "Choose one of three: agree, agree with conditions, disagree.",
        ),
    }
}

pub(super) fn reasons_missing(
    question: QuestionNumber,
    says_nothing: bool,
    locale: Locale,
) -> Message {
    match locale {
        Locale::Vi if !says_nothing => Message::new(
            format!("Câu {question} chưa có lý do của việc không thống nhất."),
            "Ghi rõ điểm nào chưa phù hợp, trái quy định nào, đề nghị thay bằng gì.",
        ),
        Locale::En if !says_nothing => Message::new(
            format!("Question {question}: no reason is given for the disagreement."),
            "Say which point does not fit, against which rule, and what you propose instead.",
        ),
        Locale::Vi => Message::new(
            format!("Câu {question} chưa nêu lý do cụ thể của việc không thống nhất."),
            "Ghi rõ điểm nào chưa phù hợp, trái quy định nào, đề nghị thay bằng gì.",
        ),
        Locale::En => Message::new(
            format!("Question {question}: the disagreement has no concrete reason."),
            "Say which point does not fit, against which rule, and what you propose instead.",
        ),
    }
}

pub(super) fn conditions_missing(question: QuestionNumber, locale: Locale) -> Message {
    match locale {
        Locale::Vi => Message::new(
            format!("Câu {question} thống nhất kèm điều kiện nhưng chưa ghi điều kiện nào."),
            "Ghi từng điều kiện thành một dòng riêng, mỗi dòng một yêu cầu thực hiện được.",
        ),
        Locale::En => Message::new(
            format!("Question {question} agrees with conditions, but none is listed."),
            "List the conditions one by one, each something that can be done.",
        ),
    }
}

pub(super) fn condition_empty(question: QuestionNumber, condition: u16, locale: Locale) -> Message {
    match locale {
        Locale::Vi => Message::new(
            format!("Câu {question}: điều kiện {condition} chưa có nội dung."),
            "Ghi điều kiện, hoặc bỏ dòng này.",
        ),
        Locale::En => Message::new(
            format!("Question {question}: condition {condition} is empty."),
            "Write it down, or leave it out.",
        ),
    }
}

pub(super) fn condition_not_specific(
    question: QuestionNumber,
    condition: u16,
    locale: Locale,
) -> Message {
    match locale {
        Locale::Vi => Message::new(
            format!("Câu {question}: điều kiện {condition} chưa cụ thể."),
            "Nêu rõ cần sửa, bổ sung hoặc làm gì, tại điểm, khoản, điều nào.",
        ),
        Locale::En => Message::new(
            format!("Question {question}: condition {condition} is not specific."),
            "Say what is to be changed, added or done, and in which article.",
        ),
    }
}

pub(super) fn outside_own_function(question: QuestionNumber, locale: Locale) -> Message {
    match locale {
        Locale::Vi => Message::new(
            format!("Câu {question} được gửi cho cơ quan khác, không gửi cho cơ quan mình."),
            "Bỏ phần trả lời câu này; nếu vẫn gửi, cảnh báo này được lưu vào hồ sơ.",
        ),
        Locale::En => Message::new(
            format!("Question {question} was put to others, not to your agency."),
            "Remove this answer; if you send it as it is, this warning stays on record.",
        ),
    }
}

pub(super) fn evasive_wording(question: QuestionNumber, ways: &str, locale: Locale) -> Message {
    match locale {
        Locale::Vi => Message::new(
            format!("Câu {question} trả lời chưa rõ quan điểm: {ways}."),
            "Sửa những chỗ được gạch chân; nếu giữ nguyên, ghi lý do, lý do được lưu vào hồ sơ.",
        ),
        Locale::En => Message::new(
            format!("The answer to question {question} takes no clear position: {ways}."),
            "Reword what is underlined; to keep it, give a justification, which stays on record.",
        ),
    }
}
