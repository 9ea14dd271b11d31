//! The words of returning a request.

use super::Locale;
use crate::messages::{TextTable, worded};

/// The words in one language.
#[derive(Clone, Copy, Debug, TextTable)]
pub struct Words {
    /// The title of the form.
    pub title: &'static str,
    /// What a return is for.
    pub intro: &'static str,
    /// Why this agency is not competent.
    pub reason: &'static str,
    /// How to write the reason.
    pub reason_hint: &'static str,
    /// The rule.
    pub legal_basis: &'static str,
    /// How to cite the rule.
    pub legal_basis_hint: &'static str,
    /// Who is competent instead.
    pub competent: &'static str,
    /// Where the proposals come from.
    pub competent_hint: &'static str,
    /// Another agency, by search.
    pub other_agency: &'static str,
    /// An example inside the search field.
    pub other_agency_example: &'static str,
    /// Nothing fits the search.
    pub nothing_found: &'static str,
    /// No competent agency is known.
    pub none_known: &'static str,
    /// Why none is known.
    pub unknown_because: &'static str,
    /// Marks an agency that is asked as well.
    pub asked_too: &'static str,
    /// Puts the return before the head.
    pub submit: &'static str,
    /// The head goes on to signing.
    pub submit_own: &'static str,
    /// Over what forbids the return.
    pub refused: &'static str,
    /// To the answer instead.
    pub answer_instead: &'static str,
    /// Over what still stands in the way.
    pub problems: &'static str,
    /// The rules found nothing in the draft.
    pub found_nothing: &'static str,
    /// Over the signed return.
    pub signed: &'static str,
    /// Why the asker contests the return.
    pub contested: &'static str,
    /// The return was accepted.
    pub accepted: &'static str,
    /// The questions went to another agency.
    pub redirected_to: &'static str,
    /// The monitor's ruling.
    pub ruling: &'static str,
    /// Ruled competent.
    pub ruled_competent: &'static str,
    /// Ruled not competent.
    pub ruled_not_competent: &'static str,
}

/// The words in this language.
pub fn words(locale: Locale) -> Words {
    worded("hand_back", locale, own(locale))
}

const fn own(locale: Locale) -> Words {
    match locale {
        Locale::Vi => VIETNAMESE,
        Locale::En => ENGLISH,
    }
}

const VIETNAMESE: Words = Words {
    title: "Trả lại",
    intro: "Dùng khi nội dung không thuộc chức năng, nhiệm vụ của cơ quan. Văn bản trả lại nêu lý do, căn cứ và cơ quan có thẩm quyền.",
    reason: "Lý do trả lại",
    reason_hint: "Vì sao nội dung không thuộc chức năng, nhiệm vụ của cơ quan.",
    legal_basis: "Căn cứ pháp lý",
    legal_basis_hint: "Văn bản quy định chức năng, nhiệm vụ, kèm điều, khoản.",
    competent: "Cơ quan có thẩm quyền",
    competent_hint: "Đề xuất theo danh mục cơ quan và lĩnh vực của vụ việc.",
    other_agency: "Cơ quan khác",
    other_agency_example: "Gõ tên cơ quan",
    nothing_found: "Không có cơ quan nào khớp",
    none_known: "Chưa xác định được cơ quan có thẩm quyền",
    unknown_because: "Vì sao chưa xác định được",
    asked_too: "Đã được lấy ý kiến trong việc này",
    submit: "Trình ký trả lại",
    submit_own: "Chuyển sang ký",
    refused: "Không trả lại được",
    answer_instead: "Chuyển sang trả lời",
    problems: "Còn điểm cần hoàn thiện trước khi trình ký",
    found_nothing: "Dự thảo đạt các yêu cầu: có lý do, có căn cứ, có cơ quan thẩm quyền.",
    signed: "Văn bản trả lại đã ký",
    contested: "Cơ quan lấy ý kiến không đồng ý vì",
    accepted: "Cơ quan lấy ý kiến đã chấp nhận trả lại.",
    redirected_to: "Đã chuyển lấy ý kiến",
    ruling: "Kết luận của cơ quan theo dõi",
    ruled_competent: "Thuộc thẩm quyền, phải trả lời",
    ruled_not_competent: "Không thuộc thẩm quyền",
};

const ENGLISH: Words = Words {
    title: "Return",
    intro: "For what is outside your agency's functions. A return gives the reason, the rule and the agency that is competent.",
    reason: "Reason for the return",
    reason_hint: "Why this is outside your agency's functions.",
    legal_basis: "Legal basis",
    legal_basis_hint: "The rule on functions, with article and clause.",
    competent: "Competent agency",
    competent_hint: "Proposed from the register by the fields of the matter.",
    other_agency: "Another agency",
    other_agency_example: "Type its name",
    nothing_found: "No agency fits",
    none_known: "No competent agency is known",
    unknown_because: "Why none is known",
    asked_too: "Asked in this matter as well",
    submit: "Submit the return",
    submit_own: "Go on to signing",
    refused: "This cannot be returned",
    answer_instead: "Answer instead",
    problems: "To be completed before submission",
    found_nothing: "The draft meets the requirements: reason, legal basis, competent agency.",
    signed: "Signed return",
    contested: "The asker does not agree, because",
    accepted: "The asker accepted the return.",
    redirected_to: "Asked instead",
    ruling: "The monitor's ruling",
    ruled_competent: "Competent: an answer is owed",
    ruled_not_competent: "Not competent",
};
