//! The words of the form of a request, and of the head's view of it.

use consultation::Text;
use consultation::field::{ConsulteeField, QuestionField};
use consultation::request::QuestionNumber;
use consultation::text::TextError;

use super::{Locale, fill, words};

words! {
    "ask";
    title: "Lấy ý kiến", "Ask for opinions";
    intro: "Chỉ lấy ý kiến cơ quan liên quan trực tiếp, nêu rõ nội dung hỏi và ý kiến của cơ quan mình.",
        "Ask only agencies that are directly relevant; say exactly what you ask and what you propose yourself.";
    back_to_list: "Quay lại danh sách đã lấy ý kiến", "Back to what was asked";
    loading: "Đang tải dự thảo", "Loading the draft";

    part_matter: "Vụ việc", "Matter";
    part_questions: "Nội dung xin ý kiến", "Questions";
    part_agencies: "Cơ quan được lấy ý kiến", "Agencies";
    part_due: "Thời hạn trả lời", "Due date";
    part_signature: "Người chịu trách nhiệm, ký", "Responsibility and signature";

    subject: "Trích yếu", "Subject";
    subject_hint: "Vụ việc cần quyết định hoặc trình, nêu gọn như trích yếu văn bản.",
        "The matter to be decided or submitted, as the subject line of a document.";
    dossier_number: "Số hồ sơ", "Dossier number";
    document_number: "Số văn bản", "Document number";
    document_number_placeholder: "1506/SNV-CQĐP", "1506/SNV-CQĐP";
    optional: "(không bắt buộc)", "(optional)";
    fields: "Lĩnh vực", "Fields";
    fields_hint: "Chọn mọi lĩnh vực mà vụ việc chạm đến: từ đó hệ thống đề xuất cơ quan liên quan trực tiếp.",
        "Choose every field that the matter touches: the directly relevant agencies are proposed from them.";
    fields_placeholder: "Tìm lĩnh vực, ví dụ: ngan sach", "Search a field, for example: budget";
    fields_none: "Không có lĩnh vực nào khớp.", "No field fits.";
    fields_chosen: "Lĩnh vực đã chọn", "Chosen fields";
    field_own: "của cơ quan mình", "your own";
    remove: "Bỏ", "Remove";
    required_by: "Quy định bắt buộc lấy ý kiến", "Rule that requires the consultation";
    required_by_hint: "Ghi số, ký hiệu và điều khoản. Bắt buộc khi mọi lĩnh vực đều thuộc cơ quan mình.",
        "Number and article. Needed where all fields are your own agency's.";
    required_by_placeholder: "Điều 34 Nghị định số 78/2025/NĐ-CP", "Article 34 of Decree 78/2025/NĐ-CP";
    urgency: "Độ khẩn", "Urgency";
    secrecy: "Độ mật", "Secrecy";
    secrecy_hint: "Hồ sơ có độ mật không gửi qua kênh này.",
        "A classified dossier is not sent through this channel.";

    documents: "Tài liệu kèm theo", "Documents";
    documents_hint: "Dự thảo, tờ trình, tài liệu để cơ quan được hỏi có căn cứ trả lời.",
        "What the agencies need to give an opinion on: the draft, the submission.";
    document_title: "Tên tài liệu", "Title";
    document_url: "Đường dẫn", "Address";
    add_link: "Thêm đường dẫn", "Add a link";
    add_file: "Tải tệp lên", "Upload a file";
    uploading: "Đang tải lên…", "Uploading…";
    upload_failed: "Chưa tải lên được", "Not uploaded";
    dismiss: "Đóng", "Dismiss";
    download: "Tải về", "Download";

    question: "Câu hỏi", "Question";
    question_text: "Nội dung hỏi", "What is asked";
    question_hint: "Hỏi một điểm trả lời được: điều, khoản, phương án, con số cụ thể.",
        "One point that can be answered: an article, an option, a figure.";
    question_placeholder: "Ví dụ: Sở có thống nhất với mức hỗ trợ tại khoản 2 Điều 9 không?",
        "For example: Do you agree with the rate in Article 9(2)?";
    own_position: "Ý kiến đề xuất của cơ quan mình", "Your own agency's position";
    own_position_hint: "Cơ quan chủ trì đề xuất gì về điểm này, vì sao.",
        "What the asker itself proposes on this point, and why.";
    add_question: "Thêm câu hỏi", "Add a question";
    move_up: "Chuyển lên", "Move up";
    move_down: "Chuyển xuống", "Move down";
    remove_question: "Bỏ câu hỏi", "Remove the question";

    relevant: "Liên quan trực tiếp", "Directly relevant";
    relevant_hint: "Theo danh mục cơ quan, chức năng, nhiệm vụ của các cơ quan này gồm lĩnh vực đã chọn.",
        "By the register, the mandates of these agencies cover the chosen fields.";
    relevant_none: "Chọn lĩnh vực ở phần 1 để hệ thống đề xuất cơ quan liên quan trực tiếp.",
        "Choose fields in part 1, and the directly relevant agencies are proposed here.";
    relevant_nobody: "Không có cơ quan khác phụ trách các lĩnh vực đã chọn.",
        "No other agency has the chosen fields.";
    communes: "Xã, phường, đặc khu", "Communes, wards, special zones";
    communes_hint: "Các xã, phường, đặc khu có chức năng như nhau. Chỉ chọn nơi liên quan trực tiếp.",
        "They all have the same mandates. Choose only those that are directly concerned.";
    communes_filter: "Lọc theo tên", "Filter by name";
    others: "Cơ quan khác", "Other agencies";
    others_hint: "Cơ quan không phụ trách lĩnh vực đã chọn: phải giải trình vì sao vẫn cần hỏi.",
        "Agencies without a mandate in the chosen fields: say why they are needed all the same.";
    others_placeholder: "Tìm cơ quan, ví dụ: so y te", "Search an agency, for example: health";
    others_none: "Không có cơ quan nào khớp.", "No agency fits.";
    relevance_reason: "Vì sao hỏi cơ quan này", "Why this agency";
    relevance_reason_hint: "(một câu)", "(one sentence)";
    justification: "Giải trình", "Justification";
    justification_hint: "Theo danh mục, cơ quan này không phụ trách lĩnh vực nào của vụ việc. Giải trình được lưu và hiển thị cho mọi cơ quan.",
        "By the register, this agency has none of the fields. The justification is kept and shown to everyone.";
    asked_before: "Đã lấy ý kiến cơ quan này về hồ sơ này:", "Asked on this dossier before:";
    what_is_new: "Điểm mới so với lần trước", "What is new since then";
    earlier_round: "Xem lần lấy ý kiến trước", "See the earlier consultation";
    what_is_new_hint: "Được lưu và mọi cơ quan liên quan đều thấy.",
        "It is kept and shown to every agency concerned.";
    refused_choice: "Không lấy ý kiến cơ quan này", "This agency cannot be asked";
    omitted: "Cơ quan liên quan trực tiếp chưa được chọn", "Directly relevant agencies that are not asked";
    matrix: "Câu hỏi gửi đến từng cơ quan", "Which question goes to which agency";
    matrix_hint: "Bỏ dấu ở câu hỏi không thuộc chức năng của cơ quan.",
        "Untick a question that is outside an agency's function.";
    agency: "Cơ quan", "Agency";

    due_on: "Hạn trả lời", "Due date";
    due_take_proposal: "Dùng ngày đề xuất", "Use the proposed date";
    due_days: "Cách tính từng ngày", "How each day counts";
    due_receipt: "ngày nhận, không tính", "day of receipt, does not count";
    due_is: "hạn trả lời", "due date";
    due_cannot: "không chọn được", "cannot be chosen";
    due_unknown: "Chưa có lịch làm việc cho năm này.", "There is no calendar for this year.";

    officer: "Người chịu trách nhiệm soạn thảo", "Responsible officer";
    officer_placeholder: "Chọn công chức", "Choose an officer";
    officer_self: "(tôi)", "(me)";
    signed_by_head: "Thủ trưởng cơ quan ký và gửi. Trước khi ký, chưa cơ quan nào nhận được yêu cầu.",
        "The head of your agency signs and sends. Before that, no agency receives anything.";
    signed_by_me: "Ông/bà ký và gửi. Sau khi gửi, nội dung không sửa được nữa.",
        "You sign and send. Once sent, it cannot be changed.";

    missing: "Cần hoàn thiện", "To be completed";
    complete: "Đã đủ", "Complete";
    nothing_missing: "Đã đủ nội dung để trình.", "Everything is there.";
    show_missing: "Xem các điểm cần hoàn thiện", "Show what is left";
    submit: "Trình thủ trưởng ký", "Submit for signature";
    sign: "Ký và gửi", "Sign and send";
    keep_writing: "Tiếp tục soạn", "Keep writing";
    go_back: "Quay lại", "Go back";
    close: "Đóng", "Close";
    view_current: "Xem bản hiện tại", "See the present version";

    confirm_submit: "Trình thủ trưởng ký", "Submit for signature";
    confirm_submit_what: "Dự thảo được trình thủ trưởng cơ quan. Chưa cơ quan nào nhận được yêu cầu trước khi thủ trưởng ký.",
        "The draft goes to the head of your agency. No agency receives anything before the head signs.";
    confirm_send: "Ký và gửi yêu cầu", "Sign and send the request";
    confirm_send_what: "Yêu cầu được gửi ngay, có hiệu lực chính thức và không sửa được nữa.",
        "The request goes out at once, is official and cannot be changed any more.";
    confirm_to: "Gửi đến", "To";
    confirm_due: "Hạn trả lời", "Due";
    capacity: "Ký với tư cách", "Signs as";

    discard: "Bỏ bản nháp", "Discard the draft";
    discard_what: "Bản nháp lưu trên máy này bị xóa, không khôi phục được.",
        "The draft kept on this computer is deleted and cannot be brought back.";
    since: "Sau khi bắt đầu soạn bản này, dự thảo đã có thay đổi. Nội dung đang soạn vẫn được giữ:",
        "Since you began, the draft has changed. What you wrote is kept:";
    sent_back: "Thủ trưởng yêu cầu hoàn thiện", "The head sent it back";

    sign_title: "Dự thảo chờ ký", "Draft before the head";
    sign_waiting: "Dự thảo đang chờ thủ trưởng ký.", "The draft lies before the head.";
    sign_waiting_detail: "Chưa cơ quan nào nhận được yêu cầu. Có thể sửa và trình lại.",
        "No agency has received anything yet. You may change it and submit it again.";
    revise: "Sửa và trình lại", "Change and submit again";
    withdraw: "Thu hồi dự thảo", "Withdraw the draft";
    withdraw_what: "Dự thảo không được gửi đi và không sửa được nữa; lý do được lưu vào hồ sơ.", "The draft is not sent and cannot be changed any more; the reason is kept on record.";
    send_back: "Yêu cầu hoàn thiện", "Send back";
    send_back_what: "Dự thảo trở về người soạn, kèm ý kiến của ông/bà. Chưa cơ quan nào nhận được yêu cầu.",
        "The draft goes back to its drafter with your remark. No agency receives anything.";
    remark: "Nội dung cần hoàn thiện", "What to change";
    findings_none: "Không có điểm nào trái quy định.", "Nothing stands against the rules.";
    findings_warn: "Điểm cần lưu ý", "To be thought about";
    findings_block: "Chưa ký được", "Cannot be signed yet";
    drafted_by: "Người soạn", "Drafted by";
    reason_short: "Lý do", "Reason";
    basis: "Chức năng, căn cứ", "Mandate, legal basis";
    not_relevant: "Không liên quan trực tiếp", "Not directly relevant";
    questions_short: "Câu hỏi", "Questions";
    empty: "Chưa có", "None";

    // With values.
    points_left_one: "Còn 1 điểm cần hoàn thiện", "1 point left";
    points_left: "Còn {count} điểm cần hoàn thiện", "{count} points left";
    to_put_right_one: "Chưa trình được: còn 1 điểm cần hoàn thiện",
        "Not submitted: 1 point to put right";
    to_put_right: "Chưa trình được: còn {count} điểm cần hoàn thiện",
        "Not submitted: {count} points to put right";
    questions_of: "(câu {numbers})", "(question {numbers})";
    chosen_of: "đã chọn {chosen}/{all}", "{chosen} of {all} chosen";
    proposal: "Đề xuất {date}: {working_days}, tính từ sau ngày nhận {received_on}.",
        "Proposed: {date}, {working_days} after the day of receipt, {received_on}.";
    due: "Hạn trả lời: {date}, sau {working_days} kể từ ngày nhận",
        "Due {date}, {working_days} after receipt";
    numbered_day: "ngày làm việc thứ {number}", "working day {number}";
    restored: "Đã khôi phục bản nháp lúc {at}.", "The draft of {at} has been restored.";
    saved: "Đã lưu lúc {at}", "Saved at {at}";
    too_long: "Nội dung quá dài: {chars} ký tự, tối đa {most}.",
        "The text is too long: {chars} characters, at most {most}.";
    too_long_advice: "Vui lòng rút gọn, hoặc đưa phần chi tiết vào tài liệu kèm theo.",
        "Please shorten it, or put the details into a document.";
    unreadable: "Nội dung có ký tự không hợp lệ.", "The text has characters that cannot be kept.";
    unreadable_advice: "Vui lòng xóa và gõ lại phần được dán từ nơi khác.",
        "Please delete what was pasted and type it again.";
}

/// `Câu hỏi 2`.
pub fn question(locale: Locale, number: u16) -> String {
    format!("{} {number}", words(locale).question)
}

/// The label of a field's remove button: `Bỏ Ngân sách nhà nước`.
pub fn remove(locale: Locale, what: &str) -> String {
    format!("{} {what}", words(locale).remove)
}

/// `Còn 3 điểm cần hoàn thiện`.
pub fn missing(locale: Locale, count: usize) -> String {
    let words = words(locale);
    let text = if count == 1 { words.points_left_one } else { words.points_left };
    fill(text, &[("count", &count)])
}

/// The title of the list of refusals.
pub fn to_put_right(locale: Locale, count: usize) -> String {
    let words = words(locale);
    let text = if count == 1 { words.to_put_right_one } else { words.to_put_right };
    fill(text, &[("count", &count)])
}

/// The questions that are put to an agency: `câu 1, 3`.
pub fn questions(locale: Locale, numbers: &[u16]) -> String {
    let numbers = numbers.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    fill(words(locale).questions_of, &[("numbers", &numbers)])
}

/// `đã chọn 2/5`.
pub fn chosen_of(locale: Locale, chosen: usize, all: usize) -> String {
    fill(words(locale).chosen_of, &[("chosen", &chosen), ("all", &all)])
}

/// The proposal for the urgency, and the day from which the days are counted.
pub fn proposal(locale: Locale, date: &str, working_days: &str, received_on: &str) -> String {
    fill(
        words(locale).proposal,
        &[("date", &date), ("working_days", &working_days), ("received_on", &received_on)],
    )
}

/// The due date that was set, beside the number of its day.
pub fn due(locale: Locale, date: &str, working_days: &str) -> String {
    fill(words(locale).due, &[("date", &date), ("working_days", &working_days)])
}

/// `ngày làm việc thứ 3`.
pub fn numbered_day(locale: Locale, number: u16) -> String {
    fill(words(locale).numbered_day, &[("number", &number)])
}

/// The head of a month: `Tháng 11/2026`.
pub fn month(locale: Locale, month: u32, year: i32) -> String {
    const EN: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    match locale {
        Locale::Vi => format!("Tháng {month}/{year}"),
        Locale::En => format!("{} {year}", EN[(month as usize).saturating_sub(1) % 12]),
    }
}

/// The weekdays from Monday, short and whole.
pub fn weekdays(locale: Locale) -> [(&'static str, &'static str); 7] {
    match locale {
        Locale::Vi => [
            ("T2", "thứ Hai"),
            ("T3", "thứ Ba"),
            ("T4", "thứ Tư"),
            ("T5", "thứ Năm"),
            ("T6", "thứ Sáu"),
            ("T7", "thứ Bảy"),
            ("CN", "Chủ nhật"),
        ],
        Locale::En => [
            ("Mo", "Monday"),
            ("Tu", "Tuesday"),
            ("We", "Wednesday"),
            ("Th", "Thursday"),
            ("Fr", "Friday"),
            ("Sa", "Saturday"),
            ("Su", "Sunday"),
        ],
    }
}

/// `Đã khôi phục bản nháp lúc 10:42, 22/11/2026.`
pub fn restored(locale: Locale, at: &str) -> String {
    fill(words(locale).restored, &[("at", &at)])
}

/// `Đã lưu lúc 10:42`.
pub fn saved(locale: Locale, at: &str) -> String {
    fill(words(locale).saved, &[("at", &at)])
}

/// A question that a field of the summary belongs to: `Câu hỏi 2: nội dung hỏi`.
pub fn of_question(locale: Locale, number: QuestionNumber, part: QuestionField) -> String {
    let words = words(locale);
    let part = match part {
        QuestionField::OwnPosition => words.own_position,
        QuestionField::Text => words.question_text,
    };
    format!("{} {number}: {}", words.question, lower_first(part))
}

/// An agency that a field of the summary belongs to: `Sở Y tế: giải trình`.
pub fn of_agency(locale: Locale, agency: &str, part: Option<ConsulteeField>) -> String {
    let words = words(locale);
    let part = match part {
        Some(ConsulteeField::Justification) => words.justification,
        Some(ConsulteeField::RelevanceReason) => words.relevance_reason,
        Some(ConsulteeField::WhatIsNew) => words.what_is_new,
        Some(ConsulteeField::Questions) => words.questions_short,
        None => return agency.to_owned(),
    };
    format!("{agency}: {}", lower_first(part))
}

/// Text that the rules cannot accept: the problem and what to do.
pub fn unreadable(locale: Locale, error: TextError) -> (String, &'static str) {
    let words = words(locale);
    match error {
        TextError::TooLong(chars) => (
            fill(words.too_long, &[("chars", &chars), ("most", &Text::MAX_CHARS)]),
            words.too_long_advice,
        ),
        TextError::ControlCharacter(_) => (words.unreadable.to_owned(), words.unreadable_advice),
    }
}

/// The size of a file: `340 KB`, `1,2 MB`.
pub fn size(locale: Locale, bytes: u64) -> String {
    const KILOBYTE: u64 = 1024;
    const MEGABYTE: u64 = KILOBYTE * KILOBYTE;
    if bytes < KILOBYTE {
        return format!("{bytes} B");
    }
    if bytes < MEGABYTE {
        return format!("{} KB", bytes.div_ceil(KILOBYTE));
    }
    let tenths = bytes * 10 / MEGABYTE;
    let point = match locale {
        Locale::Vi => ',',
        Locale::En => '.',
    };
    format!("{}{point}{} MB", tenths / 10, tenths % 10)
}

fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_of_the_summary_names_its_question_or_agency() {
        assert_eq!(of_question(Locale::Vi, 2, QuestionField::Text), "Câu hỏi 2: nội dung hỏi");
        let justification = Some(ConsulteeField::Justification);
        assert_eq!(of_agency(Locale::Vi, "Sở Y tế", justification), "Sở Y tế: giải trình");
        assert_eq!(of_agency(Locale::Vi, "Sở Y tế", None), "Sở Y tế");
    }

    #[test]
    fn sizes_are_short() {
        assert_eq!(size(Locale::Vi, 800), "800 B");
        assert_eq!(size(Locale::Vi, 1025), "2 KB");
        assert_eq!(size(Locale::Vi, 1_300_000), "1,2 MB");
        assert_eq!(size(Locale::En, 20 * 1024 * 1024), "20.0 MB");
    }

    #[test]
    fn months_are_named_in_both_languages() {
        assert_eq!(month(Locale::Vi, 11, 2026), "Tháng 11/2026");
        assert_eq!(month(Locale::En, 12, 2026), "December 2026");
    }
}
