//! The words of returning a request.

use super::{Locale, fill, words};

words! {
    "hand_back";
    title: "Trả lại", "Return";
    intro: "Dùng khi nội dung không thuộc chức năng, nhiệm vụ của cơ quan. Văn bản trả lại nêu lý do, căn cứ và cơ quan có thẩm quyền.",
        "For what is outside your agency's functions. A return gives the reason, the rule and the agency that is competent.";
    reason: "Lý do trả lại", "Reason for the return";
    reason_hint: "Vì sao nội dung không thuộc chức năng, nhiệm vụ của cơ quan.",
        "Why this is outside your agency's functions.";
    legal_basis: "Căn cứ pháp lý", "Legal basis";
    legal_basis_hint: "Văn bản quy định chức năng, nhiệm vụ, kèm điều, khoản.",
        "The rule on functions, with article and clause.";
    competent: "Cơ quan có thẩm quyền", "Competent agency";
    competent_hint: "Đề xuất theo danh mục cơ quan và lĩnh vực của vụ việc.",
        "Proposed from the register by the fields of the matter.";
    other_agency: "Cơ quan khác", "Another agency";
    other_agency_example: "Gõ tên cơ quan", "Type its name";
    nothing_found: "Không có cơ quan nào khớp", "No agency fits";
    none_known: "Chưa xác định được cơ quan có thẩm quyền", "No competent agency is known";
    unknown_because: "Vì sao chưa xác định được", "Why none is known";
    asked_too: "Đã được lấy ý kiến trong việc này", "Asked in this matter as well";
    submit: "Trình ký trả lại", "Submit the return";
    submit_own: "Chuyển sang ký", "Go on to signing";
    refused: "Không trả lại được", "This cannot be returned";
    answer_instead: "Chuyển sang trả lời", "Answer instead";
    problems: "Còn điểm cần hoàn thiện trước khi trình ký", "To be completed before submission";
    found_nothing: "Dự thảo đạt các yêu cầu: có lý do, có căn cứ, có cơ quan thẩm quyền.",
        "The draft meets the requirements: reason, legal basis, competent agency.";
    found_nothing_none_known: "Dự thảo đạt các yêu cầu: có lý do, có căn cứ, có nêu vì sao chưa xác định được cơ quan có thẩm quyền.",
        "The draft meets the requirements: reason, legal basis, why no competent agency is known.";
    signed: "Văn bản trả lại đã ký", "Signed return";
    contested: "Cơ quan lấy ý kiến không đồng ý vì", "The asker does not agree, because";
    accepted: "Cơ quan lấy ý kiến đã chấp nhận trả lại.", "The asker accepted the return.";
    redirected_to: "Đã chuyển lấy ý kiến", "Asked instead";
    ruling: "Kết luận của cơ quan theo dõi", "The monitor's ruling";
    ruled_competent: "Thuộc thẩm quyền, phải trả lời", "Competent: an answer is owed";
    ruled_not_competent: "Không thuộc thẩm quyền", "Not competent";
    ruled_so_no_return: "Không trả lại được nữa: ngày {date}, {agency} ({officer}) đã kết luận việc này thuộc thẩm quyền của cơ quan.",
        "It cannot be returned any more: on {date} the {agency} ({officer}) ruled that your agency is competent.";
    monitored_by: "Cơ quan theo dõi, xem xét lại danh mục: {agencies}.",
        "Monitoring, and to be asked about the register: {agencies}.";
}

/// The agency that reviews the register.
pub fn monitored_by(agencies: &str, locale: Locale) -> String {
    fill(words(locale).monitored_by, &[("agencies", &agencies)])
}

/// Why no return is possible: who ruled, and when.
pub fn ruled_so_no_return(agency: &str, officer: &str, date: &str, locale: Locale) -> String {
    let values: [(&str, &dyn std::fmt::Display); 3] =
        [("agency", &agency), ("officer", &officer), ("date", &date)];
    fill(words(locale).ruled_so_no_return, &values)
}
