//! The words for exceeded limits.

use consultation::limits::{List, ShortText};
use consultation::request::QuestionNumber;
use consultation::violation::Identified;

use crate::{Locale, Message};

pub(super) fn too_many_entries(
    list: List,
    agency: Option<&str>,
    question: Option<QuestionNumber>,
    most: u16,
    locale: Locale,
) -> Message {
    let (vi, en) = match list {
        List::Fields => ("lĩnh vực", "fields"),
        List::Documents => ("tài liệu", "documents"),
        List::Questions => ("câu hỏi", "questions"),
        List::Consultees => ("cơ quan được lấy ý kiến", "agencies"),
        List::QuestionsAsked => ("câu hỏi giao cho một cơ quan", "questions to one agency"),
        List::Answers => ("câu trả lời", "answers"),
        List::Conditions => ("điều kiện", "conditions"),
        List::Points => (
            "điều kiện và nội dung không thống nhất trong một văn bản trả lời",
            "conditions and disagreements in one reply",
        ),
        List::LegalBasis => ("căn cứ pháp lý", "legal bases"),
        List::Papers => ("tài liệu còn thiếu", "missing papers"),
        List::Dispositions => ("nội dung tiếp thu, giải trình", "points accepted or explained"),
    };
    match locale {
        Locale::Vi => {
            let place = match (agency, question) {
                (Some(agency), _) => format!("{agency}: "),
                (None, Some(question)) => format!("Câu {question}: "),
                (None, None) => String::new(),
            };
            let too_many = if place.is_empty() { "Quá nhiều" } else { "quá nhiều" };
            Message::new(
                format!("{place}{too_many} {vi}, chỉ nhận tối đa {most}."),
                "Gộp lại hoặc bỏ bớt rồi gửi lại; phần còn lại đưa vào tài liệu kèm theo.",
            )
        }
        Locale::En => {
            let place = match (agency, question) {
                (Some(agency), _) => format!(" for the {agency}"),
                (None, Some(question)) => format!(" on question {question}"),
                (None, None) => String::new(),
            };
            Message::new(
                format!("There are too many {en}{place}: at most {most} are taken."),
                "Put some together or leave some out; what is left can go into a document.",
            )
        }
    }
}

pub(super) fn text_too_long(text: ShortText, most: u16, locale: Locale) -> Message {
    let (vi, en) = match text {
        ShortText::DossierNumber => ("Số hồ sơ", "The number of the dossier"),
        ShortText::DocumentNumber => ("Số văn bản", "The number of the document"),
        ShortText::Note => ("Lời nhắn", "The note"),
    };
    match locale {
        Locale::Vi => Message::new(
            format!("{vi} dài quá {most} ký tự."),
            "Viết ngắn lại; nội dung dài đưa vào tài liệu kèm theo.",
        ),
        Locale::En => Message::new(
            format!("{en} is longer than {most} characters."),
            "Shorten it; what is long belongs into a document.",
        ),
    }
}

pub(super) fn identifier_unusable(of: Identified, locale: Locale) -> Message {
    let (vi, en) = match of {
        Identified::Field => ("lĩnh vực", "a field"),
        Identified::Consultee | Identified::Agency => ("cơ quan", "an agency"),
        Identified::Officer => ("công chức chịu trách nhiệm", "the responsible officer"),
    };
    match locale {
        Locale::Vi => Message::new(
            format!("Mã của {vi} không dùng được."),
            "Chọn trong danh mục, hoặc dùng mã tối đa 200 ký tự, không có ký tự ẩn.",
        ),
        Locale::En => Message::new(
            format!("The identifier of {en} cannot be used."),
            "Choose from the register, or use at most 200 characters, all of which can be seen.",
        ),
    }
}

pub(super) fn question_repeated(agency: &str, question: QuestionNumber, locale: Locale) -> Message {
    match locale {
        Locale::Vi => {
            Message::new(format!("Câu {question} được giao hai lần cho {agency}."), "Bỏ một lần.")
        }
        Locale::En => Message::new(
            format!("Question {question} is put to the {agency} twice."),
            "Leave it out once.",
        ),
    }
}
