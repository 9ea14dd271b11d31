//! The words of reading a request and answering it.

use super::Locale;
use crate::messages::{TextTable, worded};
use consultation::opinion::Stance;

/// The words in one language.
#[derive(Clone, Copy, Debug, TextTable)]
pub struct Words {
    // What was asked.
    /// The heading over what was asked of this agency.
    pub asked: &'static str,
    /// Opens the facts of the dossier.
    pub dossier_facts: &'static str,
    /// The asker.
    pub asker: &'static str,
    /// The dossier.
    pub dossier: &'static str,
    /// The asker's document.
    pub document_number: &'static str,
    /// The rule that requires the consultation.
    pub required_by: &'static str,
    /// Why this agency.
    pub relevance: &'static str,
    /// Why this agency although it is not directly relevant.
    pub justified: &'static str,
    /// The mandates that make this agency relevant.
    pub mandates: &'static str,
    /// In whose place this agency is asked.
    pub redirected_from: &'static str,
    /// When the request was received.
    pub received: &'static str,
    /// The due date.
    pub due: &'static str,
    /// Opens the days that were counted.
    pub counted_days: &'static str,
    /// The due date counts from here.
    pub counted_from: &'static str,
    /// Over the asker's own position.
    pub own_position: &'static str,
    /// Over the documents.
    pub documents: &'static str,
    /// Fetches a document.
    pub download: &'static str,
    /// A document elsewhere.
    pub opens_elsewhere: &'static str,
    /// A document could not be fetched.
    pub download_failed: &'static str,
    // Receipt and responsibility.
    /// The officer who is responsible.
    pub responsible: &'static str,
    /// Nobody is responsible.
    pub nobody: &'static str,
    /// An officer takes the request.
    pub take: &'static str,
    /// The head chooses an officer.
    pub assign: &'static str,
    /// The responsible officer does not act any more.
    pub vacant: &'static str,
    /// The label of the choice of officers.
    pub assign_to: &'static str,
    /// While no officer is chosen.
    pub choose_officer: &'static str,
    /// Said when somebody was made responsible.
    pub assigned: &'static str,
    /// The head's remark on a draft that came back.
    pub remark: &'static str,
    // The ways on.
    /// To the answer.
    pub answer: &'static str,
    /// To the answer that is begun.
    pub go_on: &'static str,
    /// To the return.
    pub hand_back: &'static str,
    /// When a return is right.
    pub hand_back_hint: &'static str,
    /// The draft waits for the head.
    pub waiting: &'static str,
    /// What the officer can still do.
    pub waiting_advice: &'static str,
    /// Works on a submitted draft again.
    pub revise: &'static str,
    // The form.
    /// The title of the form.
    pub title: &'static str,
    /// The number of the own document.
    pub own_number: &'static str,
    /// May stay empty.
    pub optional: &'static str,
    /// The question over the stances.
    pub stance: &'static str,
    /// The reasons.
    pub reasons: &'static str,
    /// How to write the reasons.
    pub reasons_hint: &'static str,
    /// The conditions.
    pub conditions: &'static str,
    /// How to write conditions.
    pub conditions_hint: &'static str,
    /// One condition.
    pub condition: &'static str,
    /// Adds a condition.
    pub add_condition: &'static str,
    /// The rules.
    pub legal_basis: &'static str,
    /// How to cite rules.
    pub legal_basis_hint: &'static str,
    /// One rule.
    pub rule: &'static str,
    /// Adds a rule.
    pub add_rule: &'static str,
    /// Takes a line away.
    pub remove: &'static str,
    /// Over the notes in the margin.
    pub unclear: &'static str,
    /// Keeps the text.
    pub keep: &'static str,
    /// Why the text is kept.
    pub justification: &'static str,
    /// What becomes of the justification.
    pub justification_hint: &'static str,
    /// Puts the draft before the head.
    pub submit: &'static str,
    /// The head goes on to signing.
    pub submit_own: &'static str,
    /// Over what still stands in the way.
    pub problems: &'static str,
    /// Under a rule's sentence: who demands it.
    pub by: &'static str,
    /// Said when a draft was submitted.
    pub submitted: &'static str,
    // Saving.
    /// Nothing is written yet.
    pub not_begun: &'static str,
    /// While there are changes that are not saved.
    pub saving: &'static str,
    /// Before the time of saving.
    pub saved_at: &'static str,
    /// The browser keeps nothing.
    // Signing.
    /// Over a draft before the head.
    pub to_sign: &'static str,
    /// What the rules found in the draft.
    pub found: &'static str,
    /// The rules found nothing.
    pub found_nothing: &'static str,
    /// In whose name.
    pub capacity: &'static str,
    /// Signs.
    pub sign: &'static str,
    /// Gives the draft back.
    pub send_back: &'static str,
    /// What to change.
    pub send_back_remark: &'static str,
    /// What becomes of the remark.
    pub send_back_hint: &'static str,
    /// Leaves a dialog.
    pub cancel: &'static str,
    /// Said when a draft was given back.
    pub sent_back: &'static str,
    // After signing.
    /// Over the signed answer.
    pub signed: &'static str,
    /// Nothing was said on the question.
    pub unanswered: &'static str,
    /// Before the justification of evasive wording.
    pub kept_because: &'static str,
    /// No reasons were given.
    pub no_reasons: &'static str,
    // Trouble.
    /// Sends again what was not stored.
    pub again: &'static str,
    /// Over what others did meanwhile.
    pub changed: &'static str,
    /// The form is kept.
    pub changed_advice: &'static str,
    /// The text is too long.
    pub too_long: &'static str,
    /// The text has characters that cannot be kept.
    pub unusable: &'static str,
}

/// The words in this language.
pub fn words(locale: Locale) -> Words {
    worded("answer", locale, own(locale))
}

const fn own(locale: Locale) -> Words {
    match locale {
        Locale::Vi => VIETNAMESE,
        Locale::En => ENGLISH,
    }
}

const VIETNAMESE: Words = Words {
    asked: "Nội dung được lấy ý kiến",
    dossier_facts: "Xem thông tin hồ sơ",
    asker: "Cơ quan lấy ý kiến",
    dossier: "Hồ sơ số",
    document_number: "Văn bản số",
    required_by: "Căn cứ phải lấy ý kiến",
    relevance: "Lý do lấy ý kiến cơ quan",
    justified: "Giải trình của cơ quan lấy ý kiến",
    mandates: "Chức năng, nhiệm vụ liên quan",
    redirected_from: "Thay cho cơ quan đã trả lại",
    received: "Tiếp nhận",
    due: "Hạn trả lời",
    counted_days: "Xem cách tính từng ngày",
    counted_from: "Ngày tiếp nhận, không tính",
    own_position: "Ý kiến đề xuất của cơ quan lấy ý kiến",
    documents: "Tài liệu",
    download: "Tải về",
    opens_elsewhere: "mở ở hệ thống khác",
    download_failed: "Chưa tải được tài liệu. Vui lòng thử lại.",
    responsible: "Người xử lý",
    nobody: "Chưa phân công",
    take: "Nhận xử lý",
    assign: "Giao xử lý",
    assign_to: "Giao cho",
    choose_officer: "Giao cho công chức…",
    assigned: "Đã ghi nhận người xử lý.",
    remark: "Lãnh đạo yêu cầu hoàn thiện",
    answer: "Trả lời",
    go_on: "Soạn tiếp trả lời",
    hand_back: "Trả lại",
    hand_back_hint: "Chỉ trả lại khi nội dung không thuộc chức năng, nhiệm vụ của cơ quan.",
    waiting: "Đã trình ký, đang chờ lãnh đạo cơ quan",
    waiting_advice: "Dự thảo dưới đây sẽ được gửi đi khi lãnh đạo ký. Trước khi ký vẫn có thể sửa và trình lại.",
    revise: "Sửa và trình lại",
    title: "Trả lời",
    own_number: "Số văn bản trả lời",
    optional: "(nếu có)",
    stance: "Chính kiến của cơ quan",
    reasons: "Lý do, nội dung ý kiến",
    reasons_hint: "Nêu rõ đồng ý hay không đồng ý với điểm nào, vì sao.",
    conditions: "Các điều kiện",
    conditions_hint: "Mỗi điều kiện một dòng: sửa điều nào, thành thế nào, ai làm, khi nào.",
    condition: "Điều kiện",
    add_condition: "Thêm điều kiện",
    legal_basis: "Căn cứ pháp lý",
    legal_basis_hint: "Số, ký hiệu văn bản và điều, khoản; mỗi căn cứ một dòng.",
    rule: "Căn cứ",
    add_rule: "Thêm căn cứ",
    remove: "Bỏ dòng này",
    unclear: "Chưa rõ chính kiến",
    keep: "Giữ nguyên câu chữ và giải trình",
    justification: "Vì sao giữ nguyên câu chữ này",
    justification_hint: "Giải trình được lưu, hiển thị cho mọi cơ quan liên quan và được thống kê.",
    submit: "Trình ký",
    submit_own: "Chuyển sang ký",
    problems: "Còn điểm cần hoàn thiện trước khi trình ký",
    by: "Theo",
    submitted: "Đã trình ký. Lãnh đạo cơ quan thấy dự thảo ở mục Chờ ký.",
    not_begun: "Nội dung được tự động lưu khi soạn",
    saving: "Đang lưu…",
    saved_at: "Đã lưu lúc",
    to_sign: "Dự thảo trình ký",
    found: "Điểm cần lưu ý trước khi ký",
    found_nothing: "Dự thảo đạt các yêu cầu: có chính kiến, có lý do, có người chịu trách nhiệm.",
    capacity: "Ký với tư cách",
    vacant: " Không còn làm nhiệm vụ: thủ trưởng phân công người khác.",
    sign: "Ký và gửi",
    send_back: "Yêu cầu hoàn thiện",
    send_back_remark: "Nội dung cần hoàn thiện",
    send_back_hint: "Người soạn thấy ý kiến này ngay trên dự thảo.",
    cancel: "Đóng",
    sent_back: "Đã chuyển lại dự thảo cho người soạn.",
    signed: "Văn bản trả lời đã ký",
    unanswered: "Chưa có ý kiến",
    kept_because: "Giải trình giữ nguyên câu chữ",
    no_reasons: "Không nêu lý do",
    again: "Gửi lại",
    changed: "Việc này vừa có thay đổi",
    changed_advice: "Nội dung đang soạn vẫn được giữ. Vui lòng xem thay đổi dưới đây rồi thực hiện lại.",
    too_long: "Nội dung dài quá 20.000 ký tự. Vui lòng rút gọn hoặc chuyển phần chi tiết sang tài liệu kèm theo.",
    unusable: "Nội dung có ký tự không dùng được. Vui lòng gõ lại phần này.",
};

const ENGLISH: Words = Words {
    asked: "What is asked",
    dossier_facts: "Show the dossier",
    asker: "Asked by",
    dossier: "Dossier",
    document_number: "Document",
    required_by: "Consultation required by",
    relevance: "Why this agency",
    justified: "The asker's justification",
    mandates: "Mandates concerned",
    redirected_from: "In place of an agency that returned it",
    received: "Received",
    due: "Due",
    counted_days: "Show how the days were counted",
    counted_from: "Day of receipt, not counted",
    own_position: "The asker's own position",
    documents: "Documents",
    download: "Download",
    opens_elsewhere: "opens in another system",
    download_failed: "The document could not be fetched. Please try again.",
    responsible: "Officer",
    nobody: "Nobody assigned yet",
    take: "Take it",
    assign: "Assign",
    assign_to: "Assign to",
    choose_officer: "Assign to an officer…",
    assigned: "The officer is recorded.",
    remark: "The head asks for changes",
    answer: "Answer",
    go_on: "Go on with the answer",
    hand_back: "Return",
    hand_back_hint: "Return it only if it is outside your agency's functions.",
    waiting: "Submitted; waiting for the head's signature",
    waiting_advice: "The draft below goes out when the head signs. Until then it can be changed and submitted again.",
    revise: "Change and submit again",
    title: "Answer",
    own_number: "Number of your document",
    optional: "(if any)",
    stance: "Your agency's stance",
    reasons: "Reasons",
    reasons_hint: "Say which points you agree or disagree with, and why.",
    conditions: "Conditions",
    conditions_hint: "One condition per line: what is to be changed, into what, by whom, by when.",
    condition: "Condition",
    add_condition: "Add a condition",
    legal_basis: "Legal basis",
    legal_basis_hint: "Number of the rule with article and clause, one per line.",
    rule: "Rule",
    add_rule: "Add a rule",
    remove: "Remove this line",
    unclear: "The stance is not clear",
    keep: "Keep the wording and justify it",
    justification: "Why this wording stands",
    justification_hint: "The justification is kept, shown to every agency concerned, and counted.",
    submit: "Submit for signature",
    submit_own: "Go on to signing",
    problems: "To be completed before submission",
    by: "Under",
    submitted: "Submitted. The head finds the draft under To sign.",
    not_begun: "What you write is saved as you type",
    saving: "Saving…",
    saved_at: "Saved at",
    to_sign: "Draft to sign",
    found: "To note before signing",
    found_nothing: "The draft meets the requirements: a stance, reasons, a responsible officer.",
    capacity: "Sign as",
    vacant: " Does not act any more: the head assigns somebody else.",
    sign: "Sign and send",
    send_back: "Send back for changes",
    send_back_remark: "What has to change",
    send_back_hint: "The officer sees this right on the draft.",
    cancel: "Close",
    sent_back: "The draft went back to the officer.",
    signed: "Signed answer",
    unanswered: "No opinion yet",
    kept_because: "Justification of the wording",
    no_reasons: "No reasons given",
    again: "Send again",
    changed: "Something has just changed",
    changed_advice: "What you wrote is kept. Please look at the changes below and do it again.",
    too_long: "The text is longer than 20,000 characters. Please shorten it or move details to a document.",
    unusable: "The text contains characters that cannot be kept. Please type this part again.",
};

/// What a stance means, in small letters on its card.
pub const fn stance_detail(stance: Stance, locale: Locale) -> &'static str {
    match (stance, locale) {
        (Stance::Agree, Locale::Vi) => "Đồng ý với đề xuất, không kèm yêu cầu nào.",
        (Stance::AgreeWithConditions, Locale::Vi) => {
            "Đồng ý nếu các điều kiện nêu rõ được đáp ứng."
        }
        (Stance::Disagree, Locale::Vi) => "Không đồng ý; phải nêu lý do cụ thể.",
        (Stance::Agree, Locale::En) => "You agree to the proposal as it is.",
        (Stance::AgreeWithConditions, Locale::En) => "You agree if the listed conditions are met.",
        (Stance::Disagree, Locale::En) => "You do not agree; reasons are needed.",
    }
}

/// The heading of a question.
pub fn question(number: u16, locale: Locale) -> String {
    match locale {
        Locale::Vi => format!("Câu {number}"),
        Locale::En => format!("Question {number}"),
    }
}

/// An answer that was found evasive and stands with a justification.
pub fn kept_wording(question: u16, locale: Locale) -> String {
    match locale {
        Locale::Vi => format!(
            "Câu {question} chưa rõ chính kiến; người soạn giữ nguyên câu chữ và đã giải trình."
        ),
        Locale::En => format!(
            "Question {question}: the stance is not clear; the officer keeps the wording and justifies it."
        ),
    }
}

/// What signing an answer does, and to whom.
pub fn signing_answer(asker: &str, locale: Locale) -> String {
    match locale {
        Locale::Vi => {
            format!("Sau khi ký, văn bản trả lời gửi tới {asker} và không sửa được nữa.")
        }
        Locale::En => {
            format!("Once signed, the answer goes to {asker} and cannot be changed any more.")
        }
    }
}

/// What signing a return does, and to whom.
pub fn signing_return(asker: &str, locale: Locale) -> String {
    match locale {
        Locale::Vi => format!(
            "Sau khi ký, văn bản trả lại gửi tới {asker}. {asker} chấp nhận, hoặc đề nghị cơ quan theo dõi phân xử thẩm quyền."
        ),
        Locale::En => format!(
            "Once signed, the return goes to {asker}, who accepts it or asks the monitor to rule on competence."
        ),
    }
}

/// Said when an answer or a return was signed.
pub fn signed_and_sent(asker: &str, locale: Locale) -> String {
    match locale {
        Locale::Vi => format!("Đã ký và gửi tới {asker}."),
        Locale::En => format!("Signed and sent to {asker}."),
    }
}
