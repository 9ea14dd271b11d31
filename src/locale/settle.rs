//! The words of the acts about returns, silence, conditions and disagreements.

use super::{Locale, fill, words};

words! {
    "settle";
    waiting: "Chưa trả lời", "No reply yet";
    cancel: "Hủy", "Cancel";
    to_be_put_right: "Cần hoàn thiện trước khi gửi", "To be put right before sending";
    choose_first: "Vui lòng chọn trước khi gửi.", "Please choose before you send.";
    contest_reason: "Vì sao việc này thuộc thẩm quyền của cơ quan đã trả lại",
        "Why the agency that returned it is competent";
    contest_hint: "Dẫn chức năng, nhiệm vụ và điều khoản cụ thể.",
        "Cite its functions and the exact provision.";
    ruling: "Kết luận", "Ruling";
    competent: "Thuộc thẩm quyền", "Competent";
    competent_detail: "Cơ quan phải trả lời; thời hạn tính lại từ đầu.",
        "The agency owes an answer; the time starts again.";
    not_competent: "Không thuộc thẩm quyền", "Not competent";
    not_competent_detail: "Việc trả lại đứng vững; cơ quan chủ trì có thể chuyển nội dung.",
        "The return stands; the asker may redirect the questions.";
    ruling_reason: "Lý do, căn cứ của kết luận", "Reasons and legal basis of the ruling";
    redirect_to: "Chuyển nội dung đến cơ quan", "Agency that the questions go to";
    redirect_hint: "Các cơ quan có nhiệm vụ liên quan trực tiếp đứng trước.",
        "Directly relevant agencies come first.";
    redirect_search: "Gõ tên cơ quan", "Type the name of an agency";
    nothing_found: "Không có cơ quan nào khớp.", "No agency matches.";
    relevance: "Vì sao lấy ý kiến cơ quan này", "Why this agency is asked";
    relevance_hint: "Một câu, nêu rõ phần việc của cơ quan trong nội dung.",
        "One sentence that names its part in the matter.";
    justification: "Giải trình vì cơ quan không liên quan trực tiếp",
        "Justification, since the agency is not directly relevant";
    justification_hint: "Được lưu và mọi cơ quan liên quan đều thấy.",
        "It is kept and shown to every agency concerned.";
    new_due_date: "Hạn mới", "New due date";
    choose_new_date: "Chưa chọn hạn mới. Chọn một ngày làm việc sau hạn hiện tại.",
        "No new due date is chosen. Choose a working day after the present one.";
    extension_reason: "Lý do xin gia hạn", "Why more time is needed";
    extension_reason_hint: "Việc gì chưa xong, vì sao cần thêm thời gian.",
        "What is not finished yet, and why it takes longer.";
    refusal_reason: "Vì sao không gia hạn", "Why the due date stands";
    refusal_hint: "Nêu rõ vì sao phải giữ hạn hiện tại.", "Say why the matter cannot wait.";
    decided_by: "người quyết định:", "decided by";
    withdrawal_reason: "Lý do thu hồi", "Why it is withdrawn";
    withdrawal_hint: "Mọi cơ quan được lấy ý kiến đều xem được.",
        "Every agency that was asked can read it.";
    papers: "Tài liệu còn thiếu", "Missing papers";
    papers_hint: "Mỗi dòng một tài liệu, ghi rõ tên, số hiệu hoặc nội dung cần có.",
        "One paper on each line: its title, its number, or what it has to contain.";
    paper: "Tài liệu", "Paper";
    add_paper: "Thêm tài liệu", "Add a paper";
    papers_given: "Tài liệu bổ sung", "Papers given";
    information_note: "Trả lời về tài liệu được đề nghị", "What there is to say about them";
    information_note_hint: "Bắt buộc khi không đính kèm: nêu rõ vì sao không có tài liệu.",
        "Needed where no paper is attached: say why there is none.";
    note: "Lời nhắn", "Note";
    note_hint: "Nêu rõ cần gì, trước khi nào.", "Say what is needed, and by when.";
    optional: "(không bắt buộc)", "(optional)";
    conclude: "Tiếp thu, giải trình và kết thúc", "Accept, explain and conclude";
    conclude_intro: "Tiếp thu hoặc giải trình từng điều kiện, từng ý kiến không thống nhất.",
        "Accept or explain every condition and every disagreement.";
    nothing_to_settle: "Không có điều kiện hoặc ý kiến không thống nhất nào phải tiếp thu, giải trình.",
        "There is no condition and no disagreement to accept or explain.";
    outcome: "Xử lý", "What becomes of it";
    accept_detail: "Đưa vào dự thảo.", "It goes into the draft.";
    explain_detail: "Giữ phương án của cơ quan chủ trì, nêu lý do.",
        "The asker's own proposal stands, and why.";
    how_accepted: "Tiếp thu như thế nào", "How it is taken in";
    why_explained: "Vì sao không tiếp thu", "Why it is not taken in";
    summary: "Kết quả của việc lấy ý kiến", "Result of the consultation";
    summary_hint: "Vụ việc được quyết định hoặc trình như thế nào sau khi lấy ý kiến.",
        "What is decided or submitted now that the opinions are in.";
    roll: "Tình hình trả lời", "Who has replied";
    answered_by: "Đã trả lời", "Answered";
    returned_by: "Đã trả lại", "Returned";
    silent: "Không trả lời", "No reply";
    has_time: "Còn thời hạn trả lời", "Still has time to reply";
    gone: "Không còn được lấy ý kiến", "No longer asked";
    will_happen: "Khi thủ trưởng ký kết thúc", "When the head signs";
    will_happen_detail: "Mọi cơ quan được lấy ý kiến thấy kết quả và toàn bộ tiếp thu, giải trình. Việc lấy ý kiến không mở lại được.",
        "Every consulted agency sees the result and what became of each point. The consultation cannot be opened again.";
    submit_conclusion: "Trình thủ trưởng ký kết thúc", "Submit the conclusion for signature";
    sign_conclusion: "Ký, kết thúc việc lấy ý kiến", "Sign and conclude";
    conclusion_to_sign: "Dự thảo kết thúc chờ ký", "Draft conclusion to sign";
    conclusion_waits: "Dự thảo kết thúc đang chờ thủ trưởng ký",
        "The draft conclusion waits for the head's signature";
    conclusion_waits_detail: "Vẫn sửa được trước khi ký; bản trình lại thay bản đang chờ ký.",
        "It can still be changed; what is submitted again replaces it.";
    conclusion_back: "Thủ trưởng yêu cầu hoàn thiện dự thảo kết thúc",
        "The head asks for changes to the draft conclusion";
    not_signable: "Chưa ký được dự thảo này", "This draft cannot be signed as it is";
    not_signable_detail: "Người soạn thấy việc này ở mục Cần xử lý để hoàn thiện và trình lại; ông/bà có thể yêu cầu hoàn thiện kèm ý kiến.",
        "Its drafter finds it under “To settle”, to change it and submit it again; you may send it back with a remark.";
    overtaken: "Dự thảo kết thúc đã trình không còn ký được",
        "The conclusion as it was submitted can no longer be signed";
    overtaken_detail: "Vui lòng xử lý các điểm sau rồi trình lại; bản trình lại thay bản đã trình.",
        "Please settle the points below and submit it again; that replaces what was submitted.";

    // The acts.
    act_accept: "Chấp nhận việc trả lại", "Accept the return";
    act_contest: "Không chấp nhận", "Contest the return";
    act_redirect: "Chuyển nội dung đến cơ quan khác", "Redirect the questions";
    act_rule: "Kết luận thẩm quyền", "Rule on competence";
    act_remind: "Đôn đốc", "Remind";
    act_ask_extension: "Xin gia hạn", "Ask for more time";
    act_grant_extension: "Đồng ý gia hạn", "Grant more time";
    act_refuse_extension: "Không đồng ý gia hạn", "Refuse more time";
    act_recount_due_date: "Tính lại hạn theo lịch mới", "Count the due date anew";
    act_ask_information: "Đề nghị bổ sung hồ sơ", "Ask for missing papers";
    act_give_information: "Bổ sung hồ sơ", "Give the papers";
    act_withdraw: "Thu hồi văn bản lấy ý kiến", "Withdraw the request";

    // The effect of an act; `{agency}` is the agency concerned.
    accept_means: "{agency} không còn phải trả lời. Nội dung có thể chuyển đến cơ quan có thẩm quyền.",
        "The {agency} no longer owes a reply. Its questions can go to the competent agency.";
    contest_means: "Cơ quan theo dõi sẽ kết luận. {agency} thấy lý do không chấp nhận.",
        "The monitor will rule. The {agency} sees why the return is contested.";
    redirect_means: "Các câu đã hỏi {agency} được gửi ngay đến cơ quan được chọn, với thời hạn mới.",
        "The questions put to the {agency} go at once to the agency you choose, with a new due date.";
    rule_means: "Kết luận có hiệu lực ngay với {agency} và cơ quan lấy ý kiến, không sửa được.",
        "The ruling binds the {agency} and the asker at once, and cannot be changed.";
    remind_means: "{agency} thấy lời đôn đốc; lần đôn đốc được ghi vào quá trình xử lý.",
        "The {agency} sees the reminder; it is kept in the history.";
    ask_extension_means: "Cơ quan lấy ý kiến sẽ quyết định. Hạn hiện tại vẫn giữ nguyên cho đến khi có quyết định.",
        "The asker will decide. Until then the due date stays as it is.";
    grant_extension_means: "{agency} được trả lời đến hạn mới; hạn cũ và hạn mới được ghi vào quá trình xử lý.",
        "The {agency} may reply until the new due date; both dates are kept in the history.";
    refuse_extension_means: "Hạn hiện tại giữ nguyên. {agency} thấy lý do.",
        "The due date stays as it is. The {agency} sees why.";
    recount_due_date_means: "Lịch làm việc đã thay đổi sau khi gửi: {agency} được đủ số ngày làm việc đã định. Hạn cũ và hạn mới được ghi vào quá trình xử lý.",
        "The calendar has changed since: the {agency} gets the working days that it was given. Both dates are kept in the history.";
    ask_information_means: "Chỉ đề nghị được một lần. Thời gian cơ quan lấy ý kiến bổ sung được cộng vào hạn trả lời, trong mức cho phép.",
        "This can be asked once. The time that the asker takes is added to the due date, up to the policy's number.";
    give_information_means: "{agency} và các cơ quan được lấy ý kiến khác xem được tài liệu; thời hạn của {agency} tiếp tục tính.",
        "The {agency} and the other agencies asked can open the papers; the time of the {agency} goes on.";
    withdraw_means: "Các cơ quan không phải trả lời nữa và thấy lý do thu hồi. Việc này không làm lại được.",
        "Nobody owes a reply any more, and every agency asked sees why. This cannot be undone.";

    // With values.
    silent_means: "Sau khi kết thúc, {agencies} không còn trả lời được nữa; việc không trả lời được lưu trong hồ sơ và tính vào số liệu theo dõi.",
        "Once concluded, no reply by {agencies} can be given any more; the silence stays on record and counts in the figures of timeliness.";
    who_redirects: "Chuyển nội dung này đến cơ quan có thẩm quyền là việc của người ký: {signers}.",
        "Putting these questions to the competent agency is for those who sign: {signers}.";
    reminder: "Văn bản đã quá hạn trả lời ngày {due}; đề nghị trả lời ngay.",
        "The reply was due on {due}; please reply now.";
    reminder_before: "Văn bản đến hạn trả lời ngày {due}; đề nghị trả lời đúng hạn.",
        "The reply is due on {due}; please reply on time.";
    submitted_by: "{name} trình lúc {at}", "Submitted by {name}, {at}";
    latest_extension: "Hạn hiện tại {due_on}; muộn nhất {latest}.",
        "Now due {due_on}; {latest} at the latest.";
    extension_asked: "Xin gia hạn từ {from} đến {to}, đang chờ quyết định",
        "More time asked for, until {to} instead of {from}; not decided yet";
    extension_granted: "Đã gia hạn từ {from} đến {to}",
        "More time granted, until {to} instead of {from}";
    extension_refused: "Không được gia hạn đến {to}, hạn vẫn là {from}",
        "No more time until {to}; it stays due on {from}";
    information_asked: "Đề nghị bổ sung hồ sơ ngày {date}, đang chờ cơ quan lấy ý kiến",
        "Missing papers asked for on {date}; the asker has not given them yet";
    information_given: "Đã bổ sung hồ sơ ngày {date}", "Missing papers given on {date}";
    information_given_late: "Đã bổ sung hồ sơ ngày {date}; hạn trước đó {previous}",
        "Missing papers given on {date}; due until then {previous}";
    extended: "gia hạn từ {from}", "extended from {from}";
    point_condition: "Câu {question}, điều kiện {condition}",
        "Question {question}, condition {condition}";
    point_disagreement: "Câu {question}, không thống nhất", "Question {question}, disagreement";
    settled_of: "Đã xử lý {settled}/{of}", "{settled} of {of} settled";
    saved_at: "Đã lưu lúc {time}", "Saved at {time}";
}

/// What happens to those who have not replied.
pub fn silent_means(agencies: &str, locale: Locale) -> String {
    fill(words(locale).silent_means, &[("agencies", &agencies)])
}

/// Who may put the questions of a return to another agency.
pub fn who_redirects(signers: &str, locale: Locale) -> String {
    fill(words(locale).who_redirects, &[("signers", &signers)])
}

/// The default message of a reminder.
pub fn reminder(overdue: bool, due: &str, locale: Locale) -> String {
    let words = words(locale);
    fill(if overdue { words.reminder } else { words.reminder_before }, &[("due", &due)])
}

/// Who submitted a draft, and when.
pub fn submitted_by(name: &str, at: &str, locale: Locale) -> String {
    fill(words(locale).submitted_by, &[("name", &name), ("at", &at)])
}

/// A text with the name of an agency in it.
pub fn naming(text: &str, agency: &str) -> String {
    fill(text, &[("agency", &agency)])
}

/// The due date as it is, and the latest that can be asked for.
pub fn latest_extension(due_on: &str, latest: &str, locale: Locale) -> String {
    fill(words(locale).latest_extension, &[("due_on", &due_on), ("latest", &latest)])
}

/// An extension that is not decided.
pub fn extension_asked(to: &str, from: &str, locale: Locale) -> String {
    fill(words(locale).extension_asked, &[("to", &to), ("from", &from)])
}

/// An extension that was granted.
pub fn extension_granted(to: &str, from: &str, locale: Locale) -> String {
    fill(words(locale).extension_granted, &[("to", &to), ("from", &from)])
}

/// An extension that was refused.
pub fn extension_refused(to: &str, from: &str, locale: Locale) -> String {
    fill(words(locale).extension_refused, &[("to", &to), ("from", &from)])
}

/// Missing information that was asked for and not given.
pub fn information_asked(date: &str, locale: Locale) -> String {
    fill(words(locale).information_asked, &[("date", &date)])
}

/// Information that was given, and the due date until then if it moved.
pub fn information_given(date: &str, previous: Option<&str>, locale: Locale) -> String {
    let words = words(locale);
    match previous {
        Some(previous) => {
            fill(words.information_given_late, &[("date", &date), ("previous", &previous)])
        }
        None => fill(words.information_given, &[("date", &date)]),
    }
}

/// A note beside a due date that was moved.
pub fn extended(from: &str, locale: Locale) -> String {
    fill(words(locale).extended, &[("from", &from)])
}

/// A point to be settled: a condition or a disagreement on a question.
pub fn point(question: u16, condition: Option<u16>, locale: Locale) -> String {
    let words = words(locale);
    match condition {
        Some(condition) => {
            fill(words.point_condition, &[("question", &question), ("condition", &condition)])
        }
        None => fill(words.point_disagreement, &[("question", &question)]),
    }
}

/// How much is settled.
pub fn settled_of(settled: usize, of: usize, locale: Locale) -> String {
    fill(words(locale).settled_of, &[("settled", &settled), ("of", &of)])
}

/// When the draft was saved.
pub fn saved_at(time: &str, locale: Locale) -> String {
    fill(words(locale).saved_at, &[("time", &time)])
}
