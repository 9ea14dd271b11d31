//! The words of what the asker and the monitor do with returns, silence, conditions and disagreements.

use super::Locale;
use crate::consultation::acts::Act;

/// The fixed words.
#[derive(Clone, Copy, Debug)]
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
pub const fn words(locale: Locale) -> &'static Words {
    match locale {
        Locale::Vi => &VI,
        Locale::En => &EN,
    }
}

const VI: Words = Words {
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

const EN: Words = Words {
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
        (Locale::En, Act::Accept) => "Accept the return",
        (Locale::En, Act::Contest) => "Contest the return",
        (Locale::En, Act::Redirect) => "Redirect the questions",
        (Locale::En, Act::Rule) => "Rule on competence",
        (Locale::En, Act::Remind) => "Remind",
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

/// The draft could not be kept.
pub const fn not_saved(locale: Locale) -> &'static str {
    match locale {
        Locale::Vi => "Trình duyệt không lưu được bản nháp. Vui lòng không đóng trang.",
        Locale::En => "The browser cannot keep the draft. Please do not close the page.",
    }
}
