//! The words of what the asker and the monitor do with returns, silence, conditions and disagreements.

use super::Locale;
use crate::consultation::acts::Act;
use crate::messages::{TextTable, worded_in_place};

/// The fixed words.
#[derive(Clone, Copy, Debug, TextTable)]
#[allow(missing_docs, reason = "the Vietnamese text beside each name says what it is")]
pub struct Words {
    pub waiting: &'static str,
    pub cancel: &'static str,
    pub to_be_put_right: &'static str,
    pub choose_first: &'static str,
    pub too_long: &'static str,
    pub contest_reason: &'static str,
    pub contest_hint: &'static str,
    pub ruling: &'static str,
    pub competent: &'static str,
    pub competent_detail: &'static str,
    pub not_competent: &'static str,
    pub not_competent_detail: &'static str,
    pub ruling_reason: &'static str,
    pub redirect_to: &'static str,
    pub redirect_hint: &'static str,
    pub redirect_search: &'static str,
    pub nothing_found: &'static str,
    pub relevance: &'static str,
    pub relevance_hint: &'static str,
    pub justification: &'static str,
    pub justification_hint: &'static str,
    pub new_due_date: &'static str,
    pub extension_reason: &'static str,
    pub extension_reason_hint: &'static str,
    pub refusal_reason: &'static str,
    pub refusal_hint: &'static str,
    pub decided_by: &'static str,
    pub withdrawal_reason: &'static str,
    pub withdrawal_hint: &'static str,
    pub papers: &'static str,
    pub papers_hint: &'static str,
    pub paper: &'static str,
    pub add_paper: &'static str,
    pub papers_given: &'static str,
    pub information_note: &'static str,
    pub information_note_hint: &'static str,
    pub note: &'static str,
    pub note_hint: &'static str,
    pub optional: &'static str,
    pub done: &'static str,
    pub conclude: &'static str,
    pub conclude_intro: &'static str,
    pub nothing_to_settle: &'static str,
    pub outcome: &'static str,
    pub accept_detail: &'static str,
    pub explain_detail: &'static str,
    pub how_accepted: &'static str,
    pub why_explained: &'static str,
    pub summary: &'static str,
    pub summary_hint: &'static str,
    pub will_happen: &'static str,
    pub will_happen_detail: &'static str,
    pub conclude_button: &'static str,
    pub concluded: &'static str,
}

/// The fixed words of this language.
pub fn words(locale: Locale) -> &'static Words {
    let own = match locale {
        Locale::Vi => &VI,
        Locale::En => &EN,
    };
    worded_in_place("settle", locale, own)
}

static VI: Words = Words {
    waiting: "Chưa trả lời",
    cancel: "Hủy",
    to_be_put_right: "Cần hoàn thiện trước khi gửi",
    choose_first: "Vui lòng chọn trước khi gửi.",
    too_long: "Nội dung quá dài: tối đa 20.000 ký tự.",
    contest_reason: "Vì sao việc này thuộc thẩm quyền của cơ quan đã trả lại",
    contest_hint: "Dẫn chức năng, nhiệm vụ và điều khoản cụ thể.",
    ruling: "Kết luận",
    competent: "Thuộc thẩm quyền",
    competent_detail: "Cơ quan phải trả lời; thời hạn tính lại từ đầu.",
    not_competent: "Không thuộc thẩm quyền",
    not_competent_detail: "Việc trả lại đứng vững; cơ quan chủ trì có thể chuyển nội dung.",
    ruling_reason: "Lý do, căn cứ của kết luận",
    redirect_to: "Chuyển nội dung đến cơ quan",
    redirect_hint: "Các cơ quan có nhiệm vụ liên quan trực tiếp đứng trước.",
    redirect_search: "Gõ tên cơ quan",
    nothing_found: "Không có cơ quan nào khớp.",
    relevance: "Vì sao lấy ý kiến cơ quan này",
    relevance_hint: "Một câu, nêu rõ phần việc của cơ quan trong nội dung.",
    justification: "Giải trình vì cơ quan không liên quan trực tiếp",
    justification_hint: "Được lưu và mọi cơ quan liên quan đều thấy.",
    new_due_date: "Hạn mới",
    extension_reason: "Lý do xin gia hạn",
    extension_reason_hint: "Việc gì chưa xong, vì sao cần thêm thời gian.",
    refusal_reason: "Vì sao không gia hạn",
    refusal_hint: "Nêu rõ vì sao phải giữ hạn hiện tại.",
    decided_by: "người quyết định:",
    withdrawal_reason: "Lý do thu hồi",
    withdrawal_hint: "Mọi cơ quan được lấy ý kiến đều xem được.",
    papers: "Tài liệu còn thiếu",
    papers_hint: "Mỗi dòng một tài liệu, ghi rõ tên, số hiệu hoặc nội dung cần có.",
    paper: "Tài liệu",
    add_paper: "Thêm tài liệu",
    papers_given: "Tài liệu bổ sung",
    information_note: "Trả lời về tài liệu được đề nghị",
    information_note_hint: "Bắt buộc khi không đính kèm: nêu rõ vì sao không có tài liệu.",
    note: "Lời nhắn",
    note_hint: "Nêu rõ cần gì, trước khi nào.",
    optional: "(không bắt buộc)",
    done: "Đã thực hiện.",
    conclude: "Tiếp thu, giải trình và kết thúc",
    conclude_intro: "Tiếp thu hoặc giải trình từng điều kiện, từng ý kiến không thống nhất.",
    nothing_to_settle: "Không có điều kiện hoặc ý kiến không thống nhất nào phải tiếp thu, giải trình.",
    outcome: "Xử lý",
    accept_detail: "Đưa vào dự thảo.",
    explain_detail: "Giữ phương án của cơ quan chủ trì, nêu lý do.",
    how_accepted: "Tiếp thu như thế nào",
    why_explained: "Vì sao không tiếp thu",
    summary: "Kết quả của việc lấy ý kiến",
    summary_hint: "Vụ việc được quyết định hoặc trình như thế nào sau khi lấy ý kiến.",
    will_happen: "Khi kết thúc",
    will_happen_detail: "Mọi cơ quan được lấy ý kiến thấy kết quả và toàn bộ tiếp thu, giải trình. Việc lấy ý kiến không mở lại được.",
    conclude_button: "Kết thúc việc lấy ý kiến",
    concluded: "Đã kết thúc việc lấy ý kiến.",
};

static EN: Words = Words {
    waiting: "No reply yet",
    cancel: "Cancel",
    to_be_put_right: "To be put right before sending",
    choose_first: "Please choose before you send.",
    too_long: "The text is too long: at most 20,000 characters.",
    contest_reason: "Why the agency that returned it is competent",
    contest_hint: "Cite its functions and the exact provision.",
    ruling: "Ruling",
    competent: "Competent",
    competent_detail: "The agency owes an answer; the time starts again.",
    not_competent: "Not competent",
    not_competent_detail: "The return stands; the asker may redirect the questions.",
    ruling_reason: "Reasons and legal basis of the ruling",
    redirect_to: "Agency that the questions go to",
    redirect_hint: "Directly relevant agencies come first.",
    redirect_search: "Type the name of an agency",
    nothing_found: "No agency matches.",
    relevance: "Why this agency is asked",
    relevance_hint: "One sentence that names its part in the matter.",
    justification: "Justification, since the agency is not directly relevant",
    justification_hint: "It is kept and shown to every agency concerned.",
    new_due_date: "New due date",
    extension_reason: "Why more time is needed",
    extension_reason_hint: "What is not finished yet, and why it takes longer.",
    refusal_reason: "Why the due date stands",
    refusal_hint: "Say why the matter cannot wait.",
    decided_by: "decided by",
    withdrawal_reason: "Why it is withdrawn",
    withdrawal_hint: "Every agency that was asked can read it.",
    papers: "Missing papers",
    papers_hint: "One paper on each line: its title, its number, or what it has to contain.",
    paper: "Paper",
    add_paper: "Add a paper",
    papers_given: "Papers given",
    information_note: "What there is to say about them",
    information_note_hint: "Needed where no paper is attached: say why there is none.",
    note: "Note",
    note_hint: "Say what is needed, and by when.",
    optional: "(optional)",
    done: "Done.",
    conclude: "Accept, explain and conclude",
    conclude_intro: "Accept or explain every condition and every disagreement.",
    nothing_to_settle: "There is no condition and no disagreement to accept or explain.",
    outcome: "What becomes of it",
    accept_detail: "It goes into the draft.",
    explain_detail: "The asker's own proposal stands, and why.",
    how_accepted: "How it is taken in",
    why_explained: "Why it is not taken in",
    summary: "Result of the consultation",
    summary_hint: "What is decided or submitted now that the opinions are in.",
    will_happen: "When you conclude",
    will_happen_detail: "Every consulted agency sees the result and what became of each point. The consultation cannot be opened again.",
    conclude_button: "Conclude the consultation",
    concluded: "The consultation is concluded.",
};

/// What the button of an act says.
pub const fn act(act: Act, locale: Locale) -> &'static str {
    match (locale, act) {
        (Locale::Vi, Act::Accept) => "Chấp nhận việc trả lại",
        (Locale::Vi, Act::Contest) => "Không chấp nhận",
        (Locale::Vi, Act::Redirect) => "Chuyển nội dung đến cơ quan khác",
        (Locale::Vi, Act::Rule) => "Kết luận thẩm quyền",
        (Locale::Vi, Act::Remind) => "Đôn đốc",
        (Locale::Vi, Act::AskExtension) => "Xin gia hạn",
        (Locale::Vi, Act::AskInformation) => "Đề nghị bổ sung hồ sơ",
        (Locale::Vi, Act::GiveInformation) => "Bổ sung hồ sơ",
        (Locale::Vi, Act::Withdraw) => "Thu hồi văn bản lấy ý kiến",
        (Locale::Vi, Act::GrantExtension) => "Đồng ý gia hạn",
        (Locale::Vi, Act::RefuseExtension) => "Không đồng ý gia hạn",
        (Locale::Vi, Act::RecountDueDate) => "Tính lại hạn theo lịch mới",
        (Locale::En, Act::RecountDueDate) => "Count the due date anew",
        (Locale::En, Act::Accept) => "Accept the return",
        (Locale::En, Act::Contest) => "Contest the return",
        (Locale::En, Act::Redirect) => "Redirect the questions",
        (Locale::En, Act::Rule) => "Rule on competence",
        (Locale::En, Act::Remind) => "Remind",
        (Locale::En, Act::AskExtension) => "Ask for more time",
        (Locale::En, Act::AskInformation) => "Ask for missing papers",
        (Locale::En, Act::GiveInformation) => "Give the papers",
        (Locale::En, Act::Withdraw) => "Withdraw the request",
        (Locale::En, Act::GrantExtension) => "Grant more time",
        (Locale::En, Act::RefuseExtension) => "Refuse more time",
    }
}

/// What happens when the act is sent, and to whom.
pub fn consequence(act: Act, agency: &str, locale: Locale) -> String {
    match (locale, act) {
        (Locale::Vi, Act::Accept) => format!(
            "{agency} không còn phải trả lời. Nội dung có thể chuyển đến cơ quan có thẩm quyền."
        ),
        (Locale::Vi, Act::Contest) => {
            format!("Cơ quan theo dõi sẽ kết luận. {agency} thấy lý do không chấp nhận.")
        }
        (Locale::Vi, Act::Redirect) => format!(
            "Các câu đã hỏi {agency} được gửi ngay đến cơ quan được chọn, với thời hạn mới."
        ),
        (Locale::Vi, Act::Rule) => {
            format!("Kết luận có hiệu lực ngay với {agency} và cơ quan lấy ý kiến, không sửa được.")
        }
        (Locale::Vi, Act::Remind) => {
            format!("{agency} thấy lời đôn đốc; lần đôn đốc được ghi vào quá trình xử lý.")
        }
        (Locale::Vi, Act::AskExtension) => {
            "Cơ quan lấy ý kiến sẽ quyết định. Hạn hiện tại vẫn giữ nguyên cho đến khi có quyết định.".to_owned()
        }
        (Locale::Vi, Act::AskInformation) => {
            "Chỉ đề nghị được một lần. Thời gian cơ quan lấy ý kiến bổ sung được cộng vào hạn trả lời, trong mức cho phép.".to_owned()
        }
        (Locale::Vi, Act::GiveInformation) => {
            format!("{agency} và các cơ quan được lấy ý kiến khác xem được tài liệu; thời hạn của {agency} tiếp tục tính.")
        }
        (Locale::Vi, Act::Withdraw) => {
            "Các cơ quan không phải trả lời nữa và thấy lý do thu hồi. Việc này không làm lại được."
                .to_owned()
        }
        (Locale::Vi, Act::GrantExtension) => {
            format!("{agency} được trả lời đến hạn mới; hạn cũ và hạn mới được ghi vào quá trình xử lý.")
        }
        (Locale::Vi, Act::RefuseExtension) => {
            format!("Hạn hiện tại giữ nguyên. {agency} thấy lý do.")
        }
        (Locale::Vi, Act::RecountDueDate) => format!(
            "Lịch làm việc đã thay đổi sau khi gửi: {agency} được đủ số ngày làm việc đã định. Hạn cũ và hạn mới được ghi vào quá trình xử lý."
        ),
        (Locale::En, Act::RecountDueDate) => format!(
            "The calendar has changed since: the {agency} gets the working days that it was given. Both dates are kept in the history."
        ),
        (Locale::En, Act::AskExtension) => {
            "The asker will decide. Until then the due date stays as it is.".to_owned()
        }
        (Locale::En, Act::AskInformation) => {
            "This can be asked once. The time that the asker takes is added to the due date, up to the policy's number.".to_owned()
        }
        (Locale::En, Act::GiveInformation) => {
            format!("The {agency} and the other agencies asked can open the papers; the time of the {agency} goes on.")
        }
        (Locale::En, Act::Withdraw) => {
            "Nobody owes a reply any more, and every agency asked sees why. This cannot be undone."
                .to_owned()
        }
        (Locale::En, Act::GrantExtension) => {
            format!("The {agency} may reply until the new due date; both dates are kept in the history.")
        }
        (Locale::En, Act::RefuseExtension) => {
            format!("The due date stays as it is. The {agency} sees why.")
        }
        (Locale::En, Act::Accept) => format!(
            "The {agency} no longer owes a reply. Its questions can go to the competent agency."
        ),
        (Locale::En, Act::Contest) => {
            format!("The monitor will rule. The {agency} sees why the return is contested.")
        }
        (Locale::En, Act::Redirect) => format!(
            "The questions put to the {agency} go at once to the agency you choose, with a new due date."
        ),
        (Locale::En, Act::Rule) => {
            format!("The ruling binds the {agency} and the asker at once, and cannot be changed.")
        }
        (Locale::En, Act::Remind) => {
            format!("The {agency} sees the reminder; it is kept in the history.")
        }
    }
}

/// The due date as it is, and the latest that can be asked for.
pub fn latest_extension(due_on: &str, latest: &str, locale: Locale) -> String {
    match locale {
        Locale::Vi => format!("Hạn hiện tại {due_on}; muộn nhất {latest}."),
        Locale::En => format!("Now due {due_on}; {latest} at the latest."),
    }
}

/// An extension that is not decided.
pub fn extension_asked(to: &str, from: &str, locale: Locale) -> String {
    match locale {
        Locale::Vi => format!("Xin gia hạn từ {from} đến {to}, đang chờ quyết định"),
        Locale::En => format!("More time asked for, until {to} instead of {from}; not decided yet"),
    }
}

/// An extension that was granted.
pub fn extension_granted(to: &str, from: &str, locale: Locale) -> String {
    match locale {
        Locale::Vi => format!("Đã gia hạn từ {from} đến {to}"),
        Locale::En => format!("More time granted, until {to} instead of {from}"),
    }
}

/// An extension that was refused.
pub fn extension_refused(to: &str, from: &str, locale: Locale) -> String {
    match locale {
        Locale::Vi => format!("Không được gia hạn đến {to}, hạn vẫn là {from}"),
        Locale::En => format!("No more time until {to}; it stays due on {from}"),
    }
}

/// Missing papers that were asked for and not given.
pub fn information_asked(date: &str, locale: Locale) -> String {
    match locale {
        Locale::Vi => format!("Đề nghị bổ sung hồ sơ ngày {date}, đang chờ cơ quan lấy ý kiến"),
        Locale::En => {
            format!("Missing papers asked for on {date}; the asker has not given them yet")
        }
    }
}

/// Missing papers that were given, and the due date until then where it moved.
pub fn information_given(date: &str, previous: Option<&str>, locale: Locale) -> String {
    let (given, moved) = match locale {
        Locale::Vi => ("Đã bổ sung hồ sơ ngày", "hạn trước đó"),
        Locale::En => ("Missing papers given on", "due until then"),
    };
    match previous {
        Some(previous) => format!("{given} {date}; {moved} {previous}"),
        None => format!("{given} {date}"),
    }
}

/// Beside a due date that was put off.
pub fn extended(from: &str, locale: Locale) -> String {
    match locale {
        Locale::Vi => format!("gia hạn từ {from}"),
        Locale::En => format!("extended from {from}"),
    }
}

/// A point to be settled: a condition or a disagreement on a question.
pub fn point(question: u16, condition: Option<u16>, locale: Locale) -> String {
    match (locale, condition) {
        (Locale::Vi, Some(condition)) => format!("Câu {question}, điều kiện {condition}"),
        (Locale::Vi, None) => format!("Câu {question}, không thống nhất"),
        (Locale::En, Some(condition)) => format!("Question {question}, condition {condition}"),
        (Locale::En, None) => format!("Question {question}, disagreement"),
    }
}

/// How much is settled.
pub fn settled_of(settled: usize, of: usize, locale: Locale) -> String {
    match locale {
        Locale::Vi => format!("Đã xử lý {settled}/{of}"),
        Locale::En => format!("{settled} of {of} settled"),
    }
}

/// When the draft was kept.
pub fn saved_at(time: &str, locale: Locale) -> String {
    match locale {
        Locale::Vi => format!("Đã lưu lúc {time}"),
        Locale::En => format!("Saved at {time}"),
    }
}
