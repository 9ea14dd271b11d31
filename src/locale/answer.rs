//! The words of reading a request and answering it.

use chrono::NaiveTime;
use consultation::opinion::Stance;

use super::{Locale, fill, words};

words! {
    "answer";

    // The request.
    asked: "Nội dung được lấy ý kiến", "What is asked";
    dossier_facts: "Xem thông tin hồ sơ", "Show the dossier";
    asker: "Cơ quan lấy ý kiến", "Asked by";
    dossier: "Hồ sơ số", "Dossier";
    document_number: "Văn bản số", "Document";
    required_by: "Căn cứ phải lấy ý kiến", "Consultation required by";
    relevance: "Lý do lấy ý kiến cơ quan", "Why this agency";
    justified: "Giải trình của cơ quan lấy ý kiến", "The asker's justification";
    mandates: "Chức năng, nhiệm vụ liên quan", "Mandates concerned";
    redirected_from: "Thay cho cơ quan đã trả lại", "In place of an agency that returned it";
    received: "Tiếp nhận", "Received";
    due: "Hạn trả lời", "Due";
    counted_days: "Xem cách tính từng ngày", "Show how the days were counted";
    counted_from: "Ngày tiếp nhận, không tính", "Day of receipt, not counted";
    reminders: "Đôn đốc", "Reminders";
    own_position: "Ý kiến đề xuất của cơ quan lấy ý kiến", "The asker's own position";
    documents: "Tài liệu", "Documents";
    download: "Tải về", "Download";
    opens_elsewhere: "mở ở hệ thống khác", "opens in another system";
    download_failed: "Chưa tải được tài liệu. Vui lòng thử lại.",
        "The document could not be fetched. Please try again.";

    // Receipt and responsibility.
    responsible: "Người xử lý", "Officer";
    nobody: "Chưa phân công", "Nobody assigned yet";
    take: "Nhận xử lý", "Take it";
    assign: "Giao xử lý", "Assign";
    vacant: " Không còn làm nhiệm vụ: thủ trưởng phân công người khác.",
        " Does not act any more: the head assigns somebody else.";
    vacant_choose: "Người được phân công không còn làm nhiệm vụ; chọn người đang làm nhiệm vụ chịu trách nhiệm thay.",
        "The officer who was responsible does not act any more; choose one who does.";
    assign_to: "Giao cho", "Assign to";
    choose_officer: "Giao cho công chức…", "Assign to an officer…";
    assigned: "Đã ghi nhận người xử lý.", "The officer is recorded.";
    remark: "Lãnh đạo yêu cầu hoàn thiện", "The head asks for changes";

    // The links to other screens.
    answer: "Trả lời", "Answer";
    go_on: "Soạn tiếp trả lời", "Go on with the answer";
    hand_back: "Không thuộc thẩm quyền…", "Not within our competence…";
    hand_back_hint: "Chỉ trả lại khi nội dung không thuộc chức năng, nhiệm vụ của cơ quan.",
        "Return it only if it is outside your agency's functions.";
    waiting: "Đã trình ký, đang chờ lãnh đạo cơ quan",
        "Submitted; waiting for the head's signature";
    waiting_advice: "Dự thảo dưới đây sẽ được gửi đi khi lãnh đạo ký. Trước khi ký vẫn có thể sửa và trình lại.",
        "The draft below goes out when the head signs. Until then it can be changed and submitted again.";
    revise: "Sửa và trình lại", "Change and submit again";

    // The form.
    title: "Trả lời", "Answer";
    own_number: "Số văn bản trả lời", "Number of your document";
    optional: "(nếu có)", "(if any)";
    stance: "Chính kiến của cơ quan", "Your agency's stance";
    reasons: "Lý do, nội dung ý kiến", "Reasons";
    reasons_hint: "Nêu rõ đồng ý hay không đồng ý với điểm nào, vì sao.",
        "Say which points you agree or disagree with, and why.";
    conditions: "Các điều kiện", "Conditions";
    conditions_hint: "Mỗi điều kiện một dòng: sửa điều nào, thành thế nào, ai làm, khi nào.",
        "One condition per line: what is to be changed, into what, by whom, by when.";
    condition: "Điều kiện", "Condition";
    add_condition: "Thêm điều kiện", "Add a condition";
    legal_basis: "Căn cứ pháp lý", "Legal basis";
    legal_basis_hint: "Số, ký hiệu văn bản và điều, khoản; mỗi căn cứ một dòng.",
        "Number of the rule with article and clause, one per line.";
    rule: "Căn cứ", "Rule";
    add_rule: "Thêm căn cứ", "Add a rule";
    remove: "Bỏ dòng này", "Remove this line";
    unclear: "Chưa rõ chính kiến", "The stance is not clear";
    keep: "Giữ nguyên câu chữ và giải trình", "Keep the wording and justify it";
    justification: "Vì sao giữ nguyên câu chữ này", "Why this wording stands";
    justification_hint: "Giải trình được lưu, hiển thị cho mọi cơ quan liên quan và được thống kê.",
        "The justification is kept, shown to every agency concerned, and counted.";
    submit: "Trình ký", "Submit for signature";
    submit_own: "Chuyển sang ký", "Go on to signing";
    problems: "Còn điểm cần hoàn thiện trước khi trình ký", "To be completed before submission";
    by: "Theo", "Under";

    // Saving.
    not_begun: "Nội dung được tự động lưu khi soạn", "What you write is saved as you type";
    saving: "Đang lưu…", "Saving…";
    saved_at: "Đã lưu lúc", "Saved at";

    // Signing.
    to_sign: "Dự thảo trình ký", "Draft to sign";
    found: "Điểm cần lưu ý trước khi ký", "To note before signing";
    found_nothing: "Dự thảo đạt các yêu cầu: có chính kiến, có lý do, có người chịu trách nhiệm.",
        "The draft meets the requirements: a stance, reasons, a responsible officer.";
    found_nothing_bare: "Dự thảo đạt các yêu cầu: có chính kiến, có người chịu trách nhiệm.",
        "The draft meets the requirements: a stance, a responsible officer.";
    capacity: "Ký với tư cách", "Sign as";
    sign: "Ký và gửi", "Sign and send";
    send_back: "Yêu cầu hoàn thiện", "Send back for changes";
    send_back_remark: "Nội dung cần hoàn thiện", "What has to change";
    send_back_hint: "Người soạn thấy ý kiến này ngay trên dự thảo.",
        "The officer sees this right on the draft.";
    cancel: "Đóng", "Close";

    // After signing.
    signed: "Văn bản trả lời đã ký", "Signed answer";
    unanswered: "Chưa có ý kiến", "No opinion yet";
    kept_because: "Giải trình giữ nguyên câu chữ", "Justification of the wording";
    no_reasons: "Không nêu lý do", "No reasons given";

    // Trouble.
    again: "Gửi lại", "Send again";
    changed: "Việc này vừa có thay đổi", "Something has just changed";
    changed_advice: "Nội dung đang soạn vẫn được giữ. Vui lòng xem thay đổi dưới đây rồi thực hiện lại.",
        "What you wrote is kept. Please look at the changes below and do it again.";

    // The meaning of a stance.
    agree_detail: "Đồng ý với đề xuất, không kèm yêu cầu nào.",
        "You agree to the proposal as it is.";
    agree_with_conditions_detail: "Đồng ý nếu các điều kiện nêu rõ được đáp ứng.",
        "You agree if the listed conditions are met.";
    disagree_detail: "Không đồng ý; phải nêu lý do cụ thể.",
        "You do not agree; reasons are needed.";

    // With values.
    question: "Câu {number}", "Question {number}";
    kept_wording: "Câu {question} chưa rõ chính kiến; người soạn giữ nguyên câu chữ và đã giải trình.",
        "Question {question}: the stance is not clear; the officer keeps the wording and justifies it.";
    last_day: "Ngày cuối của thời hạn, đến {time}", "The last day, until {time}";
    until: ", đến {time}", ", until {time}";
    without_reasons: "Câu {question}: không nêu lý do.", "Question {question}: no reasons given.";
    signing_answer: "Sau khi ký, văn bản trả lời gửi tới {asker} và không sửa được nữa.",
        "Once signed, the answer goes to {asker} and cannot be changed any more.";
    signing_return: "Sau khi ký, văn bản trả lại gửi tới {asker}. {asker} chấp nhận, hoặc đề nghị cơ quan theo dõi phân xử thẩm quyền.",
        "Once signed, the return goes to {asker}, who accepts it or asks the monitor to rule on competence.";
}

/// The meaning of a stance, in small letters on its card.
pub fn stance_detail(stance: Stance, locale: Locale) -> &'static str {
    let words = words(locale);
    match stance {
        Stance::Agree => words.agree_detail,
        Stance::AgreeWithConditions => words.agree_with_conditions_detail,
        Stance::Disagree => words.disagree_detail,
    }
}

/// The heading of a question.
pub fn question(number: u16, locale: Locale) -> String {
    fill(words(locale).question, &[("number", &number)])
}

/// An answer with evasive wording and a justification.
pub fn kept_wording(question: u16, locale: Locale) -> String {
    fill(words(locale).kept_wording, &[("question", &question)])
}

/// The hour at which the last day ends, after that day.
pub fn until(closes: NaiveTime, locale: Locale) -> String {
    let time = consultation_words::hour(closes, locale);
    fill(words(locale).until, &[("time", &time)])
}

/// The last day, with the hour at which it ends.
pub fn last_day(closes: NaiveTime, locale: Locale) -> String {
    let time = consultation_words::hour(closes, locale);
    fill(words(locale).last_day, &[("time", &time)])
}

/// An answer that has no reasons.
pub fn without_reasons(question: u16, locale: Locale) -> String {
    fill(words(locale).without_reasons, &[("question", &question)])
}

/// The effect of signing an answer, with the recipient.
pub fn signing_answer(asker: &str, locale: Locale) -> String {
    fill(words(locale).signing_answer, &[("asker", &asker)])
}

/// The effect of signing a return, with the recipient.
pub fn signing_return(asker: &str, locale: Locale) -> String {
    fill(words(locale).signing_return, &[("asker", &asker)])
}
