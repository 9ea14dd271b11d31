//! The words of the screen of one consultation.

use consultation::consultation::Consultee;

use super::{Locale, fill, words};

words! {
    "consultation";
    loading: "Đang tải việc lấy ý kiến…", "Loading the consultation…";
    to_inbox: "Quay lại danh sách", "Back to the list";
    to_asked: "Quay lại danh sách đã lấy ý kiến", "Back to what was asked";
    asker: "Cơ quan lấy ý kiến", "Asked by";
    consultee: "Cơ quan được lấy ý kiến", "Consulted agency";
    dossier: "Hồ sơ", "Dossier";
    document_number: "Văn bản", "Document";
    sent_on: "Gửi ngày", "Sent on";
    due_on: "Hạn", "Due";
    urgency: "Độ khẩn", "Urgency";
    five_clears: "Năm rõ", "The five clears";
    agency: "Cơ quan", "Agency";
    person: "Rõ người", "Person";
    task: "Rõ việc", "Task";
    progress: "Rõ tiến độ", "Progress";
    responsibility: "Rõ trách nhiệm", "Responsibility";
    result: "Rõ kết quả", "Result";
    drafter: "Soạn", "Drafts";
    signer: "Ký", "Signs";
    no_officer: "Chưa phân công", "Nobody named yet";
    no_signature: "Chưa ký", "Not signed yet";
    no_mandate: "Danh mục chưa ghi nhiệm vụ liên quan", "The register names no mandate for it";
    no_result: "Chưa có kết quả", "No result yet";
    required_by: "Quy định phải lấy ý kiến", "Consultation required by";
    own_position: "Ý kiến đề xuất của cơ quan lấy ý kiến", "The asking agency's own position";
    lanes: "Tiến độ theo ngày làm việc", "Progress by working days";
    sent: "Gửi", "Sent";
    received: "Tiếp nhận", "Received";
    assigned: "Phân công", "Assigned";
    replied: "Trả lời", "Replied";
    due: "Hạn", "Due";
    today: "Hôm nay", "Today";
    late: "Quá hạn", "Late";
    day_off: "Ngày nghỉ", "Day off";
    not_received: "chưa tiếp nhận", "not received yet";
    no_calendar: "Lịch làm việc chưa có dữ liệu cho thời gian này, nên chưa vẽ được tiến độ.",
        "The calendar has no data for these dates, so progress cannot be drawn.";
    questions: "Nội dung xin ý kiến", "What is asked";
    opinions: "Ý kiến của các cơ quan", "Opinions";
    not_asked: "Không hỏi", "Not asked";
    not_answered: "Chưa trả lời", "No answer yet";
    never_answered: "Không trả lời", "No reply";
    closed_unanswered: "Cơ quan của ông/bà không trả lời việc lấy ý kiến này",
        "Your agency did not reply to this consultation";
    sealed: "Chưa mở", "Sealed";
    sealed_why: "Đã có ý kiến. Nội dung được mở sau khi cơ quan của ông/bà trả lời, để mỗi cơ quan nêu quan điểm của chính mình.",
        "The opinion is in. It opens once your own agency has replied, so that each agency takes a stance of its own.";
    returned: "Trả lại", "Returned";
    show_text: "Xem toàn văn", "Show the full text";
    hide_text: "Thu gọn", "Hide the text";
    reasons: "Lý do", "Reasons";
    no_reasons: "Không ghi lý do.", "No reasons given.";
    conditions: "Điều kiện", "Conditions";
    legal_basis: "Căn cứ pháp lý", "Legal basis";
    justification: "Giải trình", "Justification";
    documents: "Hồ sơ, tài liệu", "Documents";
    no_documents: "Không có tài liệu kèm theo.", "No documents attached.";
    returns: "Văn bản trả lại", "Returns";
    return_reason: "Lý do trả lại", "Reason for the return";
    competent_agency: "Cơ quan có thẩm quyền", "Competent agency";
    unknown_because: "Chưa xác định được, vì", "Not known, because";
    contest_reason: "Lý do không chấp nhận", "Why it is contested";
    circle: "Trả lại thành vòng", "Returned in a circle";
    succeeds: "kế thừa nhiệm vụ của", "has the tasks of";
    no_asker: "Cơ quan không còn hoạt động, chưa có cơ quan kế thừa; cơ quan theo dõi đã được báo",
        "The agency is no more and none has its tasks yet; the monitor is told";
    ruling: "Kết luận của cơ quan theo dõi", "Ruling of the monitor";
    ruled_competent: "Thuộc thẩm quyền; thời hạn tính lại", "Competent; the time starts again";
    ruled_not_competent: "Không thuộc thẩm quyền", "Not competent";
    redirected_to: "Đã chuyển nội dung đến", "Questions redirected to";
    redirected_from: "Được lấy ý kiến thay", "Asked in place of";
    history: "Quá trình xử lý", "History";
    all_agencies: "Tất cả cơ quan", "All agencies";
    all_kinds: "Tất cả", "Everything";
    filter_agency: "Cơ quan", "Agency";
    filter_kind: "Loại việc", "Kind";
    nothing_in_history: "Không có việc nào khớp với lựa chọn.", "Nothing matches this choice.";
    conclusion: "Kết quả", "Result";
    concluded_by: "Kết thúc bởi", "Concluded by";
    answer: "Soạn ý kiến trả lời", "Draft the answer";
    see_reply: "Xem dự thảo trả lời", "See the draft reply";
    reply_owed: "Cơ quan của ông/bà cần trả lời", "Your agency owes a reply";
    back_to_consultation: "Quay lại hồ sơ lấy ý kiến", "Back to the consultation";

    // With values.
    closed_unanswered_why: "Hạn trả lời là ngày {due}. Cơ quan chủ trì đã kết thúc việc lấy ý kiến ngày {ended}, nên không còn trả lời được nữa. Việc không trả lời được lưu trong hồ sơ và tính vào số liệu theo dõi.",
        "The reply was due on {due}. The asker concluded on {ended}, so that no reply can be given any more. The silence stays on record and counts in the figures of timeliness.";
    question: "Câu {number}", "Question {number}";
    questions_numbered: "Câu {numbers}", "Questions {numbers}";
    asks_one: "Lấy ý kiến 1 câu, nêu quan điểm từng câu",
        "Asks 1 question, with a position of its own";
    asks: "Lấy ý kiến {count} câu, nêu quan điểm từng câu",
        "Asks {count} questions, with a position on each";
    replies_in: "{replied}/{of} cơ quan đã trả lời", "{replied} of {of} agencies have replied";
    settled: "Tiếp thu {accepted}, giải trình {explained}",
        "{accepted} accepted, {explained} explained";
    reminded_automatically_once: "Đã tự động đôn đốc 1 lần", "Reminded once, automatically";
    reminded_automatically: "Đã tự động đôn đốc {times} lần",
        "Reminded {times} times, automatically";
    reminded_partly_automatically: "{reminded}, trong đó {automatic} lần tự động",
        "{reminded}, {automatic} of them automatically";
    deemed_consent: "Quá hạn, không trả lời. Theo {rule}, im lặng được coi là đồng ý; hồ sơ vẫn ghi là không trả lời.",
        "Overdue, no reply. By “{rule}”, silence counts as consent; the record still says: no reply.";
    answer_of: "{agency}, câu {number}", "{agency}, question {number}";

    // The kinds of events.
    kind_request: "Soạn, ký, gửi", "Drafting and sending";
    kind_receipt: "Tiếp nhận, phân công", "Receipt and assignment";
    kind_answer: "Trả lời", "Answers";
    kind_return: "Trả lại, phân xử", "Returns and rulings";
    kind_extension: "Gia hạn", "Extensions";
    kind_information: "Bổ sung hồ sơ", "Missing papers";
    kind_reminder: "Đôn đốc", "Reminders";
    kind_correction: "Đính chính", "Corrections";
    kind_conclusion: "Kết thúc, thu hồi", "Conclusion, withdrawal";
}

/// That no reply is possible any more, and what is on record.
pub fn closed_unanswered(due: &str, ended: &str, locale: Locale) -> String {
    fill(words(locale).closed_unanswered_why, &[("due", &due), ("ended", &ended)])
}

/// A question by its number.
pub fn question(number: u16, locale: Locale) -> String {
    fill(words(locale).question, &[("number", &number)])
}

/// Several questions by their numbers.
pub fn questions(numbers: &[u16], locale: Locale) -> String {
    if let [number] = numbers {
        return question(*number, locale);
    }
    let list: Vec<_> = numbers.iter().map(u16::to_string).collect();
    fill(words(locale).questions_numbered, &[("numbers", &list.join(", "))])
}

/// The agency's task: the number of questions, with a position on each.
pub fn asks(count: usize, locale: Locale) -> String {
    let words = words(locale);
    let text = if count == 1 { words.asks_one } else { words.asks };
    fill(text, &[("count", &count)])
}

/// How many of the agencies have replied.
pub fn replies_in(replied: usize, of: usize, locale: Locale) -> String {
    fill(words(locale).replies_in, &[("replied", &replied), ("of", &of)])
}

/// How many conditions and disagreements were accepted and explained.
pub fn settled(accepted: usize, explained: usize, locale: Locale) -> String {
    fill(words(locale).settled, &[("accepted", &accepted), ("explained", &explained)])
}

/// How many reminders a consultee received, how many of them by the service, and when the last one came.
pub fn reminded(consultee: &Consultee, locale: Locale) -> String {
    let said = by_whom(consultee.times_reminded(), consultee.reminded_on.len(), locale);
    super::inbox::with_last(said, consultee.last_reminded_on(), locale)
}

fn by_whom(times: usize, automatic: usize, locale: Locale) -> String {
    let (words, said) = (words(locale), super::inbox::reminded(times, locale));
    let text = match automatic {
        0 => return said,
        1 if times == 1 => words.reminded_automatically_once,
        all if all == times => words.reminded_automatically,
        _ => words.reminded_partly_automatically,
    };
    fill(text, &[("times", &times), ("reminded", &said), ("automatic", &automatic)])
}

/// The effect that a rule gives to silence, without calling it an agreement.
pub fn deemed_consent(rule: &str, locale: Locale) -> String {
    fill(words(locale).deemed_consent, &[("rule", &rule)])
}

/// The name of an opened answer, for screen readers.
pub fn answer_of(agency: &str, number: u16, locale: Locale) -> String {
    fill(words(locale).answer_of, &[("agency", &agency), ("number", &number)])
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
            assert_eq!(by_whom(times, automatic, Locale::Vi), vi);
            assert_eq!(by_whom(times, automatic, Locale::En), en);
        }
    }
}
