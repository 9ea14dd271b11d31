//! The words for violations that can occur in more than one act.

use crate::{Locale, Message};

pub(super) fn calendar_data_missing(
    year: i32,
    first_year: i32,
    last_year: i32,
    locale: Locale,
) -> Message {
    match locale {
        Locale::Vi => Message::new(
            format!(
                "Không có lịch làm việc của năm {year}; lịch có từ năm {first_year} đến năm {last_year}."
            ),
            "Chọn ngày trong các năm đó, hoặc đề nghị quản trị hệ thống bổ sung lịch.",
        ),
        Locale::En => Message::new(
            format!(
                "There is no working-day calendar for {year}, only for {first_year} to {last_year}."
            ),
            "Choose a date within these years, or ask the administrator to add the calendar.",
        ),
    }
}

pub(super) fn signer_not_head(locale: Locale) -> Message {
    match locale {
        Locale::Vi => Message::new(
            "Chỉ người đứng đầu, cấp phó hoặc người được giao ký được ký, đúng tư cách ghi trong danh mục.",
            "Chọn đúng tư cách ký (TM., KT., TL., TUQ.), hoặc trình người đứng đầu, cấp phó ký.",
        ),
        Locale::En => Message::new(
            "Only the head, a deputy or an officer with authority signs, in the capacity that the register gives.",
            "Choose the right capacity (TM., KT., TL., TUQ.), or submit it to the head or a deputy.",
        ),
    }
}

pub(super) fn forwards_sideways(agency: Option<&str>, locale: Locale) -> Message {
    match locale {
        Locale::Vi => Message::new(
            agency.map_or(
                "Không chuyển văn bản lấy ý kiến sang cơ quan khác.".to_owned(),
                |agency| format!("Không chuyển văn bản lấy ý kiến sang {agency}."),
            ),
            "Trả lời phần thuộc chức năng của cơ quan mình, hoặc trả lại cơ quan chủ trì và nêu cơ quan có thẩm quyền.",
        ),
        Locale::En => Message::new(
            agency.map_or("A request is not handed on to another agency.".to_owned(), |agency| {
                format!("The request is not handed on to the {agency}.")
            }),
            "Answer what lies within your own function, or return it to the asker and name the competent agency.",
        ),
    }
}

pub(super) fn works_elsewhere(officer: &str, agency: &str, locale: Locale) -> Message {
    match locale {
        Locale::Vi => Message::new(
            format!(
                "{officer} làm việc ở {agency}: không giao văn bản lấy ý kiến sang cơ quan khác."
            ),
            "Giao cho công chức đang làm việc của cơ quan mình; việc không thuộc thẩm quyền thì trả lại cơ quan chủ trì.",
        ),
        Locale::En => Message::new(
            format!(
                "{officer} works for the {agency}: a request is not handed on to another agency."
            ),
            "Give it to an officer of your own agency; return to the asker what is outside your competence.",
        ),
    }
}

pub(super) fn responsible_officer_missing(locale: Locale) -> Message {
    match locale {
        Locale::Vi => Message::new(
            "Chưa có công chức chịu trách nhiệm.",
            "Chọn người trực tiếp xử lý và chịu trách nhiệm về nội dung này.",
        ),
        Locale::En => Message::new(
            "No officer is named as responsible.",
            "Choose the person who handles this and answers for it.",
        ),
    }
}

pub(super) fn unknown_officer(officer: &str, locale: Locale) -> Message {
    match locale {
        Locale::Vi => Message::new(
            format!("Danh mục của cơ quan không có công chức “{officer}” đang làm việc."),
            "Chọn một công chức đang làm việc của cơ quan, có trong danh mục.",
        ),
        Locale::En => Message::new(
            format!(
                "The register knows no officer “{officer}” who acts for the agency at present."
            ),
            "Choose an officer of the agency who acts at present.",
        ),
    }
}

pub(super) fn reason_missing(locale: Locale) -> Message {
    match locale {
        Locale::Vi => Message::new(
            "Chưa ghi rõ lý do.",
            "Ghi rõ lý do; lý do được lưu vào hồ sơ và các bên liên quan đều xem được.",
        ),
        Locale::En => Message::new(
            "The reason is missing, or too short to be one.",
            "Give it; it is kept on record and shown to everyone concerned.",
        ),
    }
}

pub(super) fn not_authorised(locale: Locale) -> Message {
    match locale {
        Locale::Vi => Message::new(
            "Vai trò hiện tại không có quyền thực hiện việc này.",
            "Chuyển cho người có thẩm quyền của cơ quan, hoặc đăng nhập đúng vai trò.",
        ),
        Locale::En => Message::new(
            "Your role does not allow this.",
            "Leave it to the person who may do it, or sign in with the right role.",
        ),
    }
}

pub(super) fn out_of_order(locale: Locale) -> Message {
    match locale {
        Locale::Vi => Message::new(
            "Việc này không còn phù hợp với tình trạng hiện tại của hồ sơ.",
            "Tải lại để xem tình trạng mới nhất, rồi chọn bước tiếp theo.",
        ),
        Locale::En => Message::new(
            "This no longer fits the state of the consultation.",
            "Load it again to see where it stands, then choose the next step.",
        ),
    }
}
