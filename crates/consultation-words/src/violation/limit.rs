//! The words for exceeded limits.

use consultation::limits::{List, ShortText};
use consultation::violation::Identified;

use crate::Locale;

macro_rules! limit {
    ($next:ident $($rest:tt)*) => { $next! { $($rest)*
    TooManyEntries:
        "Mỗi danh sách trong văn bản không vượt quá số mục được nhận.",
        "A list has no more entries than are taken.";
        { list, agency: Some(agency), most, .. } |w|
            list = limit::list(*list, w.locale), agency = w.agency(agency);
            vi "{agency}: quá nhiều {list}, chỉ nhận tối đa {most}.",
               "Gộp lại hoặc bỏ bớt rồi gửi lại; phần còn lại đưa vào tài liệu kèm theo.";
            en "There are too many {list} for the {agency}: at most {most} are taken.",
               "Put some together or leave some out; what is left can go into a document.";
        { list, agency: None, question: Some(question), most } |w|
            list = limit::list(*list, w.locale);
            vi "Câu {question}: quá nhiều {list}, chỉ nhận tối đa {most}.",
               "Gộp lại hoặc bỏ bớt rồi gửi lại; phần còn lại đưa vào tài liệu kèm theo.";
            en "There are too many {list} on question {question}: at most {most} are taken.",
               "Put some together or leave some out; what is left can go into a document.";
        { list, agency: None, question: None, most } |w| list = limit::list(*list, w.locale);
            vi "Quá nhiều {list}, chỉ nhận tối đa {most}.",
               "Gộp lại hoặc bỏ bớt rồi gửi lại; phần còn lại đưa vào tài liệu kèm theo.";
            en "There are too many {list}: at most {most} are taken.",
               "Put some together or leave some out; what is left can go into a document.";

    TextTooLong:
        "Số hồ sơ, số văn bản và lời nhắn có độ dài giới hạn.",
        "Numbers of dossiers and documents, and notes, are of a bounded length.";
        { text, most } |w| text = limit::text(*text, w.locale);
            vi "{text} dài quá {most} ký tự.",
               "Viết ngắn lại; nội dung dài đưa vào tài liệu kèm theo.";
            en "{text} is longer than {most} characters.",
               "Shorten it; what is long belongs into a document.";

    IdentifierUnusable:
        "Mã định danh dài tối đa 200 ký tự, ký tự nào cũng nhìn thấy được.",
        "An identifier has at most 200 characters, all of which can be seen.";
        { of } |w| of = limit::identified(*of, w.locale);
            vi "Mã của {of} không dùng được.",
               "Chọn trong danh mục, hoặc dùng mã tối đa 200 ký tự, không có ký tự ẩn.";
            en "The identifier of {of} cannot be used.",
               "Choose from the register, or use at most 200 characters, all of which can be seen.";
    } };
}

pub(super) use limit;

pub(super) fn list(list: List, locale: Locale) -> &'static str {
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
    locale.pick(vi, en)
}

pub(super) fn text(text: ShortText, locale: Locale) -> &'static str {
    let (vi, en) = match text {
        ShortText::DossierNumber => ("Số hồ sơ", "The number of the dossier"),
        ShortText::DocumentNumber => ("Số văn bản", "The number of the document"),
        ShortText::Note => ("Lời nhắn", "The note"),
    };
    locale.pick(vi, en)
}

pub(super) fn identified(of: Identified, locale: Locale) -> &'static str {
    let (vi, en) = match of {
        Identified::Field => ("lĩnh vực", "a field"),
        Identified::Consultee | Identified::Agency => ("cơ quan", "an agency"),
        Identified::Officer => ("công chức chịu trách nhiệm", "the responsible officer"),
    };
    locale.pick(vi, en)
}
