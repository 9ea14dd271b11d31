//! The words for violations in a request: its matter, its questions, its agencies, its due date.

use chrono::{Datelike, NaiveDate};
use consultation::request::QuestionNumber;

use crate::{Locale, Message, date, date_long, weekday};

pub(super) fn subject_missing(locale: Locale) -> Message {
    match locale {
        Locale::Vi => {
            Message::new("Chưa có trích yếu của vụ việc.", "Ghi trong một câu vụ việc là gì.")
        }
        Locale::En => {
            Message::new("The subject is missing.", "Say in one sentence what the matter is.")
        }
    }
}

pub(super) fn dossier_number_missing(locale: Locale) -> Message {
    match locale {
        Locale::Vi => Message::new(
            "Chưa có số hồ sơ.",
            "Ghi số hồ sơ để vụ việc được theo dõi đến khi có kết quả.",
        ),
        Locale::En => Message::new(
            "The dossier number is missing.",
            "Give the number, so that the matter can be followed to its result.",
        ),
    }
}

pub(super) fn fields_missing(locale: Locale) -> Message {
    match locale {
        Locale::Vi => Message::new(
            "Chưa chọn lĩnh vực của vụ việc.",
            "Chọn ít nhất một lĩnh vực; cơ quan liên quan trực tiếp được đề xuất theo lĩnh vực.",
        ),
        Locale::En => Message::new(
            "The matter has no field.",
            "Choose at least one; the directly relevant agencies are proposed from the fields.",
        ),
    }
}

pub(super) fn unknown_field(field: &str, locale: Locale) -> Message {
    match locale {
        Locale::Vi => Message::new(
            format!("Danh mục không có lĩnh vực “{field}”."),
            "Chọn một lĩnh vực có trong danh mục.",
        ),
        Locale::En => Message::new(
            format!("The register knows no field “{field}”."),
            "Choose a field of the register.",
        ),
    }
}

pub(super) fn question_missing(agency: Option<&str>, locale: Locale) -> Message {
    match (agency, locale) {
        (None, Locale::Vi) => Message::new(
            "Chưa có câu hỏi nào.",
            "Nêu ít nhất một câu hỏi cụ thể để cơ quan được hỏi trả lời được.",
        ),
        (None, Locale::En) => Message::new(
            "There is no question.",
            "Put at least one precise question that the agencies can answer.",
        ),
        (Some(agency), Locale::Vi) => Message::new(
            format!("{agency} chưa được hỏi câu nào."),
            format!("Chọn câu hỏi dành cho {agency}, hoặc bỏ cơ quan này khỏi danh sách."),
        ),
        (Some(agency), Locale::En) => Message::new(
            format!("No question is put to the {agency}."),
            "Choose its questions, or take the agency off the list.",
        ),
    }
}

pub(super) fn question_empty(question: QuestionNumber, locale: Locale) -> Message {
    match locale {
        Locale::Vi => Message::new(
            format!("Câu {question} chưa có nội dung."),
            "Ghi nội dung cần cho ý kiến, hoặc bỏ câu này.",
        ),
        Locale::En => Message::new(
            format!("Question {question} is empty."),
            "Write down what the opinion is asked on, or leave the question out.",
        ),
    }
}

pub(super) fn question_numbers_broken(locale: Locale) -> Message {
    match locale {
        Locale::Vi => Message::new(
            "Số thứ tự các câu hỏi không liên tục.",
            "Đánh lại số các câu hỏi liên tục, bắt đầu từ 1.",
        ),
        Locale::En => Message::new(
            "The questions are not numbered in order.",
            "Number them from 1 without a gap.",
        ),
    }
}

pub(super) fn question_not_specific(question: QuestionNumber, locale: Locale) -> Message {
    match locale {
        Locale::Vi => Message::new(
            format!("Câu {question} chưa nêu cụ thể điều cần cho ý kiến."),
            "Nêu rõ điểm, điều, khoản hoặc phương án cần cơ quan được hỏi cho ý kiến.",
        ),
        Locale::En => Message::new(
            format!("Question {question} asks nothing that can be answered."),
            "Name the point, the article or the option on which the opinion is asked.",
        ),
    }
}

pub(super) fn own_position_missing(
    question: QuestionNumber,
    says_nothing: bool,
    locale: Locale,
) -> Message {
    match locale {
        Locale::Vi if says_nothing => Message::new(
            format!(
                "Câu {question}: nội dung đã ghi chưa phải là ý kiến đề xuất của cơ quan chủ trì."
            ),
            "Ghi phương án mà cơ quan mình đề xuất, như giữ, bỏ hay sửa quy định nào, mức nào.",
        ),
        Locale::En if says_nothing => Message::new(
            format!("On question {question}, what is written is no position of the asking agency."),
            "Say what your agency proposes: which provision to keep, drop or change, and to what.",
        ),
        Locale::Vi => Message::new(
            format!("Câu {question} chưa nêu rõ ý kiến đề xuất của cơ quan chủ trì."),
            "Ghi rõ cơ quan chủ trì đề xuất phương án nào đối với câu này.",
        ),
        Locale::En => Message::new(
            format!(
                "Question {question} does not say clearly what the asking agency itself proposes."
            ),
            "Write down your agency's own position on this question.",
        ),
    }
}

pub(super) fn documents_missing(locale: Locale) -> Message {
    match locale {
        Locale::Vi => Message::new(
            "Chưa có tài liệu để cơ quan được hỏi nghiên cứu.",
            "Tải lên dự thảo, tờ trình, hoặc dẫn liên kết đến tài liệu.",
        ),
        Locale::En => Message::new(
            "There is no document to give an opinion on.",
            "Upload the draft or the proposal, or link to it.",
        ),
    }
}

pub(super) fn document_unusable(number: u16, locale: Locale) -> Message {
    match locale {
        Locale::Vi => Message::new(
            format!("Tài liệu thứ {number} thiếu tên, hoặc liên kết, tệp không hợp lệ."),
            "Đặt tên tài liệu; dùng liên kết bắt đầu bằng https:// hoặc tải tệp lên lại.",
        ),
        Locale::En => Message::new(
            format!("Document {number} has no title, or its link or file is not valid."),
            "Give it a title; use a link that begins with https:// or upload the file again.",
        ),
    }
}

pub(super) fn consultees_missing(locale: Locale) -> Message {
    match locale {
        Locale::Vi => Message::new(
            "Chưa chọn cơ quan để lấy ý kiến.",
            "Chọn ít nhất một cơ quan liên quan trực tiếp.",
        ),
        Locale::En => {
            Message::new("No agency is asked.", "Choose at least one directly relevant agency.")
        }
    }
}

pub(super) fn unknown_agency(agency: &str, locale: Locale) -> Message {
    match locale {
        Locale::Vi => Message::new(
            format!("Danh mục không có cơ quan “{agency}”."),
            "Chọn một cơ quan có trong danh mục.",
        ),
        Locale::En => Message::new(
            format!("The register knows no agency “{agency}”."),
            "Choose an agency of the register.",
        ),
    }
}

pub(super) fn agency_dissolved(agency: &str, successor: Option<&str>, locale: Locale) -> Message {
    match (successor, locale) {
        (Some(successor), Locale::Vi) => Message::new(
            format!("{agency} không còn hoạt động; {successor} kế thừa nhiệm vụ."),
            format!("Chọn {successor}."),
        ),
        (Some(successor), Locale::En) => Message::new(
            format!("The {agency} is no more; the {successor} has its tasks."),
            format!("Choose the {successor}."),
        ),
        (None, Locale::Vi) => Message::new(
            format!("{agency} không còn hoạt động; danh mục không ghi cơ quan kế thừa."),
            "Chọn cơ quan hiện có nhiệm vụ này theo danh mục.",
        ),
        (None, Locale::En) => Message::new(
            format!("The {agency} is no more, and the register names no successor."),
            "Choose the agency that has the task now, by the register.",
        ),
    }
}

pub(super) fn unknown_question(agency: &str, question: QuestionNumber, locale: Locale) -> Message {
    match locale {
        Locale::Vi => Message::new(
            format!(
                "Câu {question} không có trong văn bản lấy ý kiến, hoặc được trả lời hai lần ({agency})."
            ),
            "Chỉ dùng các câu hỏi đã nêu, mỗi câu một lần.",
        ),
        Locale::En => Message::new(
            format!("The request has no question {question}, or it is answered twice ({agency})."),
            "Keep to the questions that were put, each of them once.",
        ),
    }
}

pub(super) fn not_directly_relevant(agency: &str, says_nothing: bool, locale: Locale) -> Message {
    match locale {
        Locale::Vi if says_nothing => Message::new(
            format!("Giải trình về {agency} chưa nói rõ vì sao vẫn cần hỏi cơ quan này."),
            "Nêu điều, khoản hoặc phần việc của dự thảo mà cơ quan này thực hiện hay chịu tác động.",
        ),
        Locale::En if says_nothing => Message::new(
            format!("The justification does not say why the {agency} is to be asked all the same."),
            "Name the provision or the task of the draft that the agency carries out or is affected by.",
        ),
        Locale::Vi => Message::new(
            format!("{agency} không có chức năng, nhiệm vụ thuộc lĩnh vực nào của vụ việc."),
            format!(
                "Bỏ {agency} khỏi danh sách, hoặc nêu rõ vì sao vẫn cần lấy ý kiến cơ quan này."
            ),
        ),
        Locale::En => Message::new(
            format!("No field of this matter lies within the mandate of the {agency}."),
            "Take the agency off the list, or say why its opinion is needed all the same.",
        ),
    }
}

pub(super) fn relevance_reason_missing(
    agency: &str,
    says_nothing: bool,
    locale: Locale,
) -> Message {
    match locale {
        Locale::Vi if says_nothing => Message::new(
            format!(
                "Lý do lấy ý kiến {agency} còn chung chung: cơ quan nào cũng có thể ghi như vậy."
            ),
            "Nêu điều, khoản của dự thảo và nhiệm vụ cụ thể của cơ quan này có liên quan.",
        ),
        Locale::En if says_nothing => Message::new(
            format!("The reason for asking the {agency} could be given for any agency."),
            "Name the provision of the draft and the task of this agency that it concerns.",
        ),
        Locale::Vi => Message::new(
            format!("Chưa nêu rõ lý do lấy ý kiến {agency}."),
            "Ghi một câu riêng: vụ việc liên quan đến nhiệm vụ nào của cơ quan này.",
        ),
        Locale::En => Message::new(
            format!("The reason for asking the {agency} is not clear."),
            "Say in a sentence of its own which of the agency's tasks the matter concerns.",
        ),
    }
}

pub(super) fn relevance_reason_repeated(agency: &str, other: &str, locale: Locale) -> Message {
    match locale {
        Locale::Vi => Message::new(
            format!("Lý do lấy ý kiến {agency} trùng với lý do lấy ý kiến {other}."),
            "Ghi một câu riêng: vụ việc liên quan đến nhiệm vụ nào của cơ quan này.",
        ),
        Locale::En => Message::new(
            format!("The {agency} is asked for the same reason as the {other}."),
            "Say in a sentence of its own which of the agency's tasks the matter concerns.",
        ),
    }
}

pub(super) fn within_own_competence(locale: Locale) -> Message {
    match locale {
        Locale::Vi => Message::new(
            "Mọi lĩnh vực của vụ việc đều thuộc chức năng, nhiệm vụ của cơ quan mình.",
            "Tự quyết định theo thẩm quyền, hoặc dẫn quy định bắt buộc phải lấy ý kiến.",
        ),
        Locale::En => Message::new(
            "Every field of this matter lies within your own agency's mandates.",
            "Decide it yourselves, or cite the rule that requires the consultation.",
        ),
    }
}

pub(super) fn pushes_upward(agency: &str, locale: Locale) -> Message {
    match locale {
        Locale::Vi => Message::new(
            format!("{agency} là cấp trên, không có nhiệm vụ riêng trong lĩnh vực của vụ việc."),
            format!("Bỏ {agency} khỏi danh sách và giải quyết theo thẩm quyền của cơ quan mình."),
        ),
        Locale::En => Message::new(
            format!("The {agency} is a superior, with no mandate of its own in this matter."),
            "Take it off the list, and settle the matter within your own competence.",
        ),
    }
}

pub(super) fn consults_itself(agency: &str, locale: Locale) -> Message {
    match locale {
        Locale::Vi => Message::new(
            format!("{agency} là chính cơ quan chủ trì, hoặc đã có trong danh sách."),
            "Bỏ dòng này; mỗi cơ quan chỉ ghi một lần, gộp các câu hỏi vào một dòng.",
        ),
        Locale::En => Message::new(
            format!("The {agency} is the asking agency itself, or is on the list already."),
            "Remove this entry; name each agency once, with all its questions.",
        ),
    }
}

pub(super) fn repeats_consultation(
    agency: &str,
    asked_on: NaiveDate,
    rounds: Option<u16>,
    locale: Locale,
) -> Message {
    let asked_on = date(asked_on, locale);
    match (rounds, locale) {
        (None, Locale::Vi) => Message::new(
            format!("{agency} đã được lấy ý kiến về hồ sơ này ngày {asked_on}."),
            format!("Nêu rõ điểm mới so với lần trước, hoặc bỏ {agency} khỏi danh sách."),
        ),
        (None, Locale::En) => Message::new(
            format!("The {agency} was asked on this dossier on {asked_on}."),
            "Say what is new since then, or take the agency off the list.",
        ),
        (Some(rounds), Locale::Vi) => Message::new(
            format!(
                "{agency} đã được lấy ý kiến {} về hồ sơ này, lần gần nhất ngày {asked_on}.",
                match rounds {
                    1 => "một lần".to_owned(),
                    2 => "hai lần".to_owned(),
                    more => format!("{more} lần"),
                }
            ),
            format!("Bỏ {agency} khỏi danh sách và quyết định trên cơ sở các ý kiến đã có."),
        ),
        (Some(rounds), Locale::En) => Message::new(
            format!(
                "The {agency} was asked {} on this dossier, last on {asked_on}.",
                match rounds {
                    1 => "once".to_owned(),
                    2 => "twice".to_owned(),
                    more => format!("{more} times"),
                }
            ),
            "Take the agency off the list, and decide on the opinions that there are.",
        ),
    }
}

pub(super) fn relevant_agency_omitted(agency: &str, fields: &str, locale: Locale) -> Message {
    match locale {
        Locale::Vi => Message::new(
            format!("Chưa hỏi {agency} (có nhiệm vụ về {fields})."),
            format!("Thêm {agency}; nếu vẫn gửi mà không hỏi, cảnh báo này được lưu vào hồ sơ."),
        ),
        Locale::En => Message::new(
            format!("The {agency}, competent for {fields}, is not asked."),
            "Add the agency; if you send without it, this warning stays on record.",
        ),
    }
}

pub(super) fn too_many_consultees(consultees: u16, most: u16, locale: Locale) -> Message {
    match locale {
        Locale::Vi => Message::new(
            format!("Đang lấy ý kiến {consultees} cơ quan, nhiều hơn mức {most} cơ quan."),
            "Chỉ giữ cơ quan liên quan trực tiếp; nếu vẫn gửi, cảnh báo này được lưu vào hồ sơ.",
        ),
        Locale::En => Message::new(
            format!("{consultees} agencies are asked, more than the usual {most}."),
            "Keep those directly relevant; if you send as it is, this warning stays on record.",
        ),
    }
}

pub(super) fn state_secret(locale: Locale) -> Message {
    match locale {
        Locale::Vi => Message::new(
            "Hồ sơ có độ mật không được gửi qua kênh này.",
            "Gửi theo quy định về bảo vệ bí mật nhà nước; không nhập nội dung mật vào đây.",
        ),
        Locale::En => Message::new(
            "A dossier with a secrecy level must not be sent on this channel.",
            "Send it as the law on state secrets provides; enter nothing secret here.",
        ),
    }
}

pub(super) fn due_date_missing(locale: Locale) -> Message {
    match locale {
        Locale::Vi => Message::new(
            "Chưa có hạn trả lời.",
            "Chọn hạn trả lời, hoặc dùng hạn được đề xuất theo độ khẩn.",
        ),
        Locale::En => Message::new(
            "There is no due date.",
            "Choose one, or take the date that is proposed for the urgency.",
        ),
    }
}

pub(super) fn due_too_soon(earliest: NaiveDate, locale: Locale) -> Message {
    let earliest = date_long(earliest, locale);
    match locale {
        Locale::Vi => Message::new(
            "Hạn trả lời quá gấp để cơ quan được hỏi nghiên cứu.",
            format!("Chọn hạn sớm nhất là {earliest}."),
        ),
        Locale::En => Message::new(
            "The due date leaves the agencies too little time.",
            format!("Choose {earliest} or later."),
        ),
    }
}

pub(super) fn due_too_late(latest: NaiveDate, locale: Locale) -> Message {
    let latest = date_long(latest, locale);
    match locale {
        Locale::Vi => Message::new(
            "Hạn trả lời quá xa, kéo dài thời gian giải quyết.",
            format!("Chọn hạn muộn nhất là {latest}."),
        ),
        Locale::En => Message::new(
            "The due date is too far away and drags the matter out.",
            format!("Choose {latest} or earlier."),
        ),
    }
}

pub(super) fn due_not_working_day(due_on: NaiveDate, next: NaiveDate, locale: Locale) -> Message {
    let day = date(due_on, locale);
    let weekday = weekday(due_on.weekday(), locale);
    let next = date_long(next, locale);
    match locale {
        Locale::Vi => Message::new(
            format!("Ngày {day} ({weekday}) không phải là ngày làm việc."),
            format!("Chọn ngày làm việc tiếp theo: {next}."),
        ),
        Locale::En => Message::new(
            format!("{weekday}, {day} is not a working day."),
            format!("Choose the next working day: {next}."),
        ),
    }
}
