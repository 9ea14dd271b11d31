//! The words for what is missing before a consultation can end.

use consultation::request::QuestionNumber;

use crate::{Locale, Message};

pub(super) fn replies_awaited(agencies: &str, locale: Locale) -> Message {
    match locale {
        Locale::Vi => Message::new(
            format!(
                "Chưa kết thúc được: {agencies} còn thời hạn trả lời hoặc chờ kết luận về thẩm quyền."
            ),
            "Chờ đủ ý kiến và kết luận, hoặc chờ hết hạn, rồi kết thúc.",
        ),
        Locale::En => Message::new(
            format!(
                "It cannot end yet: time to reply, or a ruling on competence, is left for {agencies}."
            ),
            "Wait for the replies and rulings, or for the due date to pass.",
        ),
    }
}

pub(super) fn conclusion_incomplete(
    agency: &str,
    question: QuestionNumber,
    condition: Option<u16>,
    locale: Locale,
) -> Message {
    let what = match (condition, locale) {
        (Some(condition), Locale::Vi) => format!(
            "Điều kiện {condition} của {agency} ở câu {question} chưa được tiếp thu hoặc giải trình."
        ),
        (Some(condition), Locale::En) => format!(
            "Condition {condition} of the {agency} on question {question} is neither accepted nor explained."
        ),
        (None, Locale::Vi) => format!(
            "Ý kiến không thống nhất của {agency} ở câu {question} chưa được tiếp thu hoặc giải trình."
        ),
        (None, Locale::En) => format!(
            "The disagreement of the {agency} on question {question} is neither accepted nor explained."
        ),
    };
    let next = match locale {
        Locale::Vi => {
            "Chọn tiếp thu hoặc giải trình, rồi ghi rõ tiếp thu thế nào hoặc vì sao không."
        }
        Locale::En => "Accept it and say how it is taken in, or explain why it is not.",
    };
    Message::new(what, next)
}

pub(super) fn acceptance_unexplained(
    agency: &str,
    question: QuestionNumber,
    locale: Locale,
) -> Message {
    match locale {
        Locale::Vi => Message::new(
            format!(
                "Chưa ghi tiếp thu thế nào ý kiến không thống nhất của {agency} ở câu {question}."
            ),
            "Ghi rõ sửa, bỏ hoặc bổ sung nội dung nào của dự thảo.",
        ),
        Locale::En => Message::new(
            format!(
                "It is not said how the disagreement of the {agency} on question {question} is accepted."
            ),
            "Say what of the draft is changed, left out or added.",
        ),
    }
}

pub(super) fn disposition_unknown(
    agency: &str,
    question: QuestionNumber,
    condition: Option<u16>,
    locale: Locale,
) -> Message {
    let what = match (condition, locale) {
        (Some(condition), Locale::Vi) => {
            format!("{agency} không nêu điều kiện {condition} ở câu {question}.")
        }
        (Some(condition), Locale::En) => {
            format!("The {agency} set no condition {condition} on question {question}.")
        }
        (None, Locale::Vi) => {
            format!("{agency} không có ý kiến không thống nhất ở câu {question}.")
        }
        (None, Locale::En) => {
            format!("The {agency} did not disagree on question {question}.")
        }
    };
    let next = match locale {
        Locale::Vi => "Tải lại việc lấy ý kiến rồi tiếp thu, giải trình theo văn bản đã nhận.",
        Locale::En => "Load the consultation again, then accept or explain what was received.",
    };
    Message::new(what, next)
}

pub(super) fn return_unsettled(agency: &str, locale: Locale) -> Message {
    match locale {
        Locale::Vi => Message::new(
            format!("Việc trả lại của {agency} chưa được giải quyết."),
            "Chấp nhận hoặc không chấp nhận việc trả lại, và chờ kết luận nếu đã không chấp nhận.",
        ),
        Locale::En => Message::new(
            format!("The return by the {agency} is not settled yet."),
            "Accept or contest it; where it is contested, wait for the ruling.",
        ),
    }
}

pub(super) fn summary_missing(locale: Locale) -> Message {
    match locale {
        Locale::Vi => Message::new(
            "Chưa ghi rõ kết quả của việc lấy ý kiến.",
            "Ghi vụ việc được quyết định hoặc trình như thế nào sau khi lấy ý kiến.",
        ),
        Locale::En => Message::new(
            "The result of the consultation is not clear.",
            "Say what is decided or submitted now that the opinions are in.",
        ),
    }
}
