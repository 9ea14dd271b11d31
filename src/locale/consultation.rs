//! The words of the screen of one consultation.

use super::Locale;
use crate::consultation::history::Kind;
use crate::messages::{TextTable, worded_in_place};

/// The fixed words.
#[derive(Clone, Copy, Debug, TextTable)]
#[allow(missing_docs, reason = "the Vietnamese text beside each name says what it is")]
pub struct Words {
    pub loading: &'static str,
    pub to_inbox: &'static str,
    pub to_asked: &'static str,
    pub asker: &'static str,
    pub consultee: &'static str,
    pub dossier: &'static str,
    pub document_number: &'static str,
    pub sent_on: &'static str,
    pub due_on: &'static str,
    pub urgency: &'static str,
    pub five_clears: &'static str,
    pub agency: &'static str,
    pub person: &'static str,
    pub task: &'static str,
    pub progress: &'static str,
    pub responsibility: &'static str,
    pub result: &'static str,
    pub drafter: &'static str,
    pub signer: &'static str,
    pub no_officer: &'static str,
    pub no_signature: &'static str,
    pub no_mandate: &'static str,
    pub no_result: &'static str,
    pub required_by: &'static str,
    pub own_position: &'static str,
    pub lanes: &'static str,
    pub sent: &'static str,
    pub received: &'static str,
    pub assigned: &'static str,
    pub replied: &'static str,
    pub due: &'static str,
    pub today: &'static str,
    pub late: &'static str,
    pub day_off: &'static str,
    pub not_received: &'static str,
    pub no_calendar: &'static str,
    pub questions: &'static str,
    pub opinions: &'static str,
    pub not_asked: &'static str,
    pub not_answered: &'static str,
    pub sealed: &'static str,
    pub sealed_why: &'static str,
    pub returned: &'static str,
    pub show_text: &'static str,
    pub hide_text: &'static str,
    pub reasons: &'static str,
    pub no_reasons: &'static str,
    pub conditions: &'static str,
    pub legal_basis: &'static str,
    pub justification: &'static str,
    pub documents: &'static str,
    pub no_documents: &'static str,
    pub returns: &'static str,
    pub return_reason: &'static str,
    pub competent_agency: &'static str,
    pub unknown_because: &'static str,
    pub contest_reason: &'static str,
    pub circle: &'static str,
    pub succeeds: &'static str,
    pub no_asker: &'static str,
    pub ruling: &'static str,
    pub ruled_competent: &'static str,
    pub ruled_not_competent: &'static str,
    pub redirected_to: &'static str,
    pub redirected_from: &'static str,
    pub history: &'static str,
    pub all_agencies: &'static str,
    pub all_kinds: &'static str,
    pub filter_agency: &'static str,
    pub filter_kind: &'static str,
    pub nothing_in_history: &'static str,
    pub conclusion: &'static str,
    pub concluded_by: &'static str,
    pub answer: &'static str,
    pub hand_back: &'static str,
    pub see_reply: &'static str,
    pub reply_owed: &'static str,
    pub back_to_consultation: &'static str,
}

/// The fixed words of this language.
pub fn words(locale: Locale) -> &'static Words {
    let own = match locale {
        Locale::Vi => &VI,
        Locale::En => &EN,
    };
    worded_in_place("consultation", locale, own)
}

static VI: Words = Words {
    loading: "Đang tải việc lấy ý kiến…",
    to_inbox: "Danh sách cần trả lời",
    to_asked: "Danh sách đã lấy ý kiến",
    asker: "Cơ quan lấy ý kiến",
    consultee: "Cơ quan được lấy ý kiến",
    dossier: "Hồ sơ",
    document_number: "Văn bản",
    sent_on: "Gửi ngày",
    due_on: "Hạn",
    urgency: "Độ khẩn",
    five_clears: "Năm rõ",
    agency: "Cơ quan",
    person: "Rõ người",
    task: "Rõ việc",
    progress: "Rõ tiến độ",
    responsibility: "Rõ trách nhiệm",
    result: "Rõ kết quả",
    drafter: "Soạn",
    signer: "Ký",
    no_officer: "Chưa phân công",
    no_signature: "Chưa ký",
    no_mandate: "Danh mục chưa ghi nhiệm vụ liên quan",
    no_result: "Chưa có kết quả",
    required_by: "Quy định phải lấy ý kiến",
    own_position: "Ý kiến đề xuất của cơ quan lấy ý kiến",
    lanes: "Tiến độ theo ngày làm việc",
    sent: "Gửi",
    received: "Tiếp nhận",
    assigned: "Phân công",
    replied: "Trả lời",
    due: "Hạn",
    today: "Hôm nay",
    late: "Quá hạn",
    day_off: "Ngày nghỉ",
    not_received: "chưa tiếp nhận",
    no_calendar: "Lịch làm việc chưa có dữ liệu cho thời gian này, nên chưa vẽ được tiến độ.",
    questions: "Nội dung xin ý kiến",
    opinions: "Ý kiến của các cơ quan",
    not_asked: "Không hỏi",
    not_answered: "Chưa trả lời",
    sealed: "Chưa mở",
    sealed_why: "Đã có ý kiến. Nội dung được mở sau khi cơ quan của ông/bà trả lời, để mỗi cơ quan nêu quan điểm của chính mình.",
    returned: "Trả lại",
    show_text: "Xem toàn văn",
    hide_text: "Thu gọn",
    reasons: "Lý do",
    no_reasons: "Không ghi lý do.",
    conditions: "Điều kiện",
    legal_basis: "Căn cứ pháp lý",
    justification: "Giải trình",
    documents: "Hồ sơ, tài liệu",
    no_documents: "Không có tài liệu kèm theo.",
    returns: "Văn bản trả lại",
    return_reason: "Lý do trả lại",
    competent_agency: "Cơ quan có thẩm quyền",
    unknown_because: "Chưa xác định được, vì",
    contest_reason: "Lý do không chấp nhận",
    circle: "Trả lại thành vòng",
    succeeds: "kế thừa nhiệm vụ của",
    no_asker: "Cơ quan không còn hoạt động, chưa có cơ quan kế thừa; cơ quan theo dõi đã được báo",
    ruling: "Kết luận của cơ quan theo dõi",
    ruled_competent: "Thuộc thẩm quyền; thời hạn tính lại",
    ruled_not_competent: "Không thuộc thẩm quyền",
    redirected_to: "Đã chuyển nội dung đến",
    redirected_from: "Được lấy ý kiến thay",
    history: "Quá trình xử lý",
    all_agencies: "Tất cả cơ quan",
    all_kinds: "Tất cả",
    filter_agency: "Cơ quan",
    filter_kind: "Loại việc",
    nothing_in_history: "Không có việc nào khớp với lựa chọn.",
    conclusion: "Kết quả",
    concluded_by: "Kết thúc bởi",
    answer: "Soạn ý kiến trả lời",
    hand_back: "Trả lại văn bản",
    see_reply: "Xem dự thảo trả lời",
    reply_owed: "Cơ quan của ông/bà cần trả lời",
    back_to_consultation: "Về việc lấy ý kiến",
};

static EN: Words = Words {
    loading: "Loading the consultation…",
    to_inbox: "To answer",
    to_asked: "Asked",
    asker: "Asked by",
    consultee: "Consulted agency",
    dossier: "Dossier",
    document_number: "Document",
    sent_on: "Sent on",
    due_on: "Due",
    urgency: "Urgency",
    five_clears: "The five clears",
    agency: "Agency",
    person: "Person",
    task: "Task",
    progress: "Progress",
    responsibility: "Responsibility",
    result: "Result",
    drafter: "Drafts",
    signer: "Signs",
    no_officer: "Nobody named yet",
    no_signature: "Not signed yet",
    no_mandate: "The register names no mandate for it",
    no_result: "No result yet",
    required_by: "Consultation required by",
    own_position: "The asking agency's own position",
    lanes: "Progress by working days",
    sent: "Sent",
    received: "Received",
    assigned: "Assigned",
    replied: "Replied",
    due: "Due",
    today: "Today",
    late: "Late",
    day_off: "Day off",
    not_received: "not received yet",
    no_calendar: "The calendar has no data for these dates, so progress cannot be drawn.",
    questions: "What is asked",
    opinions: "Opinions",
    not_asked: "Not asked",
    not_answered: "No answer yet",
    sealed: "Sealed",
    sealed_why: "The opinion is in. It opens once your own agency has replied, so that each agency takes a stance of its own.",
    returned: "Returned",
    show_text: "Show the full text",
    hide_text: "Hide the text",
    reasons: "Reasons",
    no_reasons: "No reasons given.",
    conditions: "Conditions",
    legal_basis: "Legal basis",
    justification: "Justification",
    documents: "Documents",
    no_documents: "No documents attached.",
    returns: "Returns",
    return_reason: "Reason for the return",
    competent_agency: "Competent agency",
    unknown_because: "Not known, because",
    contest_reason: "Why it is contested",
    circle: "Returned in a circle",
    succeeds: "has the tasks of",
    no_asker: "The agency is no more and none has its tasks yet; the monitor is told",
    ruling: "Ruling of the monitor",
    ruled_competent: "Competent; the time starts again",
    ruled_not_competent: "Not competent",
    redirected_to: "Questions redirected to",
    redirected_from: "Asked in place of",
    history: "History",
    all_agencies: "All agencies",
    all_kinds: "Everything",
    filter_agency: "Agency",
    filter_kind: "Kind",
    nothing_in_history: "Nothing matches this choice.",
    conclusion: "Result",
    concluded_by: "Concluded by",
    answer: "Draft the answer",
    hand_back: "Return the request",
    see_reply: "See the draft reply",
    reply_owed: "Your agency owes a reply",
    back_to_consultation: "Back to the consultation",
};

/// A question by its number.
pub fn question(number: u16, locale: Locale) -> String {
    match locale {
        Locale::Vi => format!("Câu {number}"),
        Locale::En => format!("Question {number}"),
    }
}

/// Several questions by their numbers.
pub fn questions(numbers: &[u16], locale: Locale) -> String {
    let list: Vec<_> = numbers.iter().map(u16::to_string).collect();
    let list = list.join(", ");
    match (locale, numbers.len()) {
        (Locale::Vi, _) => format!("Câu {list}"),
        (Locale::En, 1) => format!("Question {list}"),
        (Locale::En, _) => format!("Questions {list}"),
    }
}

/// What the asker has to do: put so many questions, with a position on each.
pub fn asks(count: usize, locale: Locale) -> String {
    match (locale, count) {
        (Locale::Vi, _) => format!("Lấy ý kiến {count} câu, nêu quan điểm từng câu"),
        (Locale::En, 1) => "Asks 1 question, with a position of its own".to_owned(),
        (Locale::En, _) => format!("Asks {count} questions, with a position on each"),
    }
}

/// How many of the agencies have replied.
pub fn replies_in(replied: usize, of: usize, locale: Locale) -> String {
    match locale {
        Locale::Vi => format!("{replied}/{of} cơ quan đã trả lời"),
        Locale::En => format!("{replied} of {of} agencies have replied"),
    }
}

/// How many conditions and disagreements were accepted and explained.
pub fn settled(accepted: usize, explained: usize, locale: Locale) -> String {
    match locale {
        Locale::Vi => format!("Tiếp thu {accepted}, giải trình {explained}"),
        Locale::En => format!("{accepted} accepted, {explained} explained"),
    }
}

/// How many reminders there were, and how many of them by the service.
pub fn reminded(times: usize, automatic: usize, locale: Locale) -> String {
    let said = super::inbox::reminded(times, locale);
    match (automatic, locale) {
        (0, _) => said,
        (all, Locale::Vi) if all == times => format!("Đã tự động đôn đốc {times} lần"),
        (all, Locale::En) if all == times => format!("{said}, automatically"),
        (_, Locale::Vi) => format!("{said}, trong đó {automatic} lần tự động"),
        (_, Locale::En) => format!("{said}, {automatic} of them automatically"),
    }
}

/// What a rule makes of silence, without calling it an agreement.
pub fn deemed_consent(rule: &str, locale: Locale) -> String {
    match locale {
        Locale::Vi => format!(
            "Quá hạn, không trả lời. Theo {rule}, im lặng được coi là đồng ý; hồ sơ vẫn ghi là không trả lời."
        ),
        Locale::En => format!(
            "Overdue, no reply. By {rule}, silence counts as consent; the record still says: no reply."
        ),
    }
}

/// The name of an opened answer, for those who hear the screen.
pub fn answer_of(agency: &str, number: u16, locale: Locale) -> String {
    match locale {
        Locale::Vi => format!("{agency}, câu {number}"),
        Locale::En => format!("{agency}, question {number}"),
    }
}

/// A kind of event, in the filter of the history.
pub const fn kind(kind: Kind, locale: Locale) -> &'static str {
    match (locale, kind) {
        (Locale::Vi, Kind::Request) => "Soạn, ký, gửi",
        (Locale::Vi, Kind::Receipt) => "Tiếp nhận, phân công",
        (Locale::Vi, Kind::Answer) => "Trả lời",
        (Locale::Vi, Kind::Return) => "Trả lại, phân xử",
        (Locale::Vi, Kind::Extension) => "Gia hạn",
        (Locale::Vi, Kind::Information) => "Bổ sung hồ sơ",
        (Locale::Vi, Kind::Reminder) => "Đôn đốc",
        (Locale::Vi, Kind::Conclusion) => "Kết thúc, thu hồi",
        (Locale::En, Kind::Request) => "Drafting and sending",
        (Locale::En, Kind::Receipt) => "Receipt and assignment",
        (Locale::En, Kind::Answer) => "Answers",
        (Locale::En, Kind::Return) => "Returns and rulings",
        (Locale::En, Kind::Extension) => "Extensions",
        (Locale::En, Kind::Information) => "Missing papers",
        (Locale::En, Kind::Reminder) => "Reminders",
        (Locale::En, Kind::Conclusion) => "Conclusion, withdrawal",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reminders_say_whose_they_were() {
        for (times, automatic, vi, en) in [
            (2, 0, "Đã đôn đốc 2 lần", "Reminded 2 times"),
            (1, 1, "Đã tự động đôn đốc 1 lần", "Reminded once, automatically"),
            (3, 3, "Đã tự động đôn đốc 3 lần", "Reminded 3 times, automatically"),
            (
                3,
                2,
                "Đã đôn đốc 3 lần, trong đó 2 lần tự động",
                "Reminded 3 times, 2 of them automatically",
            ),
        ] {
            assert_eq!(reminded(times, automatic, Locale::Vi), vi);
            assert_eq!(reminded(times, automatic, Locale::En), en);
        }
    }
}
