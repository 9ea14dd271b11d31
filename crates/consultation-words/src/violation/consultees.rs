//! The words for what is wrong with whom a request asks.

use crate::Locale;

macro_rules! consultees {
    ($next:ident $($rest:tt)*) => { $next! { $($rest)*
    ConsulteesMissing:
        "Có ít nhất một cơ quan được lấy ý kiến.",
        "At least one agency is asked.";
        {}
            vi "Chưa chọn cơ quan để lấy ý kiến.", "Chọn ít nhất một cơ quan liên quan trực tiếp.";
            en "No agency is asked.", "Choose at least one directly relevant agency.";

    UnknownAgency:
        "Cơ quan phải có trong danh mục.",
        "An agency is one of the register.";
        { agency }
            vi "Danh mục không có cơ quan “{agency}”.", "Chọn một cơ quan có trong danh mục.";
            en "The register knows no agency “{agency}”.", "Choose an agency of the register.";

    AgencyDissolved:
        "Cơ quan đã sáp nhập, giải thể thì lấy ý kiến, nêu tên cơ quan kế thừa.",
        "In place of an agency that was merged or dissolved its successor is asked or named.";
        { agency, successor: Some(successor) } |w|
            agency = w.agency(agency), successor = w.agency(successor);
            vi "{agency} không còn hoạt động; {successor} kế thừa nhiệm vụ.", "Chọn {successor}.";
            en "The {agency} is no more; the {successor} has its tasks.", "Choose the {successor}.";
        { agency, successor: None } |w| agency = w.agency(agency);
            vi "{agency} không còn hoạt động; danh mục không ghi cơ quan kế thừa.",
               "Chọn cơ quan hiện có nhiệm vụ này theo danh mục.";
            en "The {agency} is no more, and the register names no successor.",
               "Choose the agency that has the task now, by the register.";

    ConsultsItself:
        "Không tự hỏi mình, không ghi một cơ quan hai lần.",
        "The asker does not ask itself, nor any agency twice.";
        { agency } |w| agency = w.agency(agency);
            vi "{agency} là chính cơ quan chủ trì, hoặc đã có trong danh sách.",
               "Bỏ dòng này; mỗi cơ quan chỉ ghi một lần, gộp các câu hỏi vào một dòng.";
            en "The {agency} is the asking agency itself, or is on the list already.",
               "Remove this entry; name each agency once, with all its questions.";

    PushesUpward:
        "Chỉ hỏi cấp trên về lĩnh vực thuộc nhiệm vụ riêng của cấp trên.",
        "A superior is asked only on a field that is its own and not the asker's.";
        { agency } |w| agency = w.agency(agency);
            vi "{agency} là cấp trên, không có nhiệm vụ riêng trong lĩnh vực của vụ việc.",
               "Bỏ {agency} khỏi danh sách và giải quyết theo thẩm quyền của cơ quan mình.";
            en "The {agency} is a superior, with no mandate of its own in this matter.",
               "Take it off the list, and settle the matter within your own competence.";

    NotDirectlyRelevant:
        "Chỉ lấy ý kiến cơ quan có chức năng, nhiệm vụ thuộc lĩnh vực của vụ việc; nếu không, phải giải trình.",
        "An agency without a mandate in any field of the matter is asked only with a justification.";
        { agency, says_nothing: true } |w| agency = w.agency(agency);
            vi "Giải trình về {agency} chưa nói rõ vì sao vẫn cần hỏi cơ quan này.",
               "Nêu điều, khoản hoặc phần việc của dự thảo mà cơ quan này thực hiện hay chịu tác động.";
            en "The justification does not say why the {agency} is to be asked all the same.",
               "Name the provision or the task of the draft that the agency carries out or is affected by.";
        { agency, says_nothing: false } |w| agency = w.agency(agency);
            vi "{agency} không có chức năng, nhiệm vụ thuộc lĩnh vực nào của vụ việc.",
               "Bỏ {agency} khỏi danh sách, hoặc nêu rõ vì sao vẫn cần lấy ý kiến cơ quan này.";
            en "No field of this matter lies within the mandate of the {agency}.",
               "Take the agency off the list, or say why its opinion is needed all the same.";

    RelevanceReasonMissing:
        "Nêu lý do riêng cho từng cơ quan được lấy ý kiến; không dùng một câu chung cho nhiều cơ quan.",
        "Every agency is asked for a reason of its own, and not for one that is given for several.";
        { agency, same_as: Some(other), .. } |w| agency = w.agency(agency), other = w.agency(other);
            vi "Lý do lấy ý kiến {agency} trùng với lý do lấy ý kiến {other}.",
               "Ghi một câu riêng: vụ việc liên quan đến nhiệm vụ nào của cơ quan này.";
            en "The {agency} is asked for the same reason as the {other}.",
               "Say in a sentence of its own which of the agency's tasks the matter concerns.";
        { agency, same_as: None, says_nothing: true } |w| agency = w.agency(agency);
            vi "Lý do lấy ý kiến {agency} còn chung chung: cơ quan nào cũng có thể ghi như vậy.",
               "Nêu điều, khoản của dự thảo và nhiệm vụ cụ thể của cơ quan này có liên quan.";
            en "The reason for asking the {agency} could be given for any agency.",
               "Name the provision of the draft and the task of this agency that it concerns.";
        { agency, same_as: None, says_nothing: false } |w| agency = w.agency(agency);
            vi "Chưa nêu rõ lý do lấy ý kiến {agency}.",
               "Ghi một câu riêng: vụ việc liên quan đến nhiệm vụ nào của cơ quan này.";
            en "The reason for asking the {agency} is not clear.",
               "Say in a sentence of its own which of the agency's tasks the matter concerns.";

    RepeatsConsultation:
        "Không lấy ý kiến lại một cơ quan về cùng hồ sơ nếu không nêu được điểm mới; không lấy ý kiến quá số lần của chính sách (mặc định hai lần).",
        "An agency is asked again on the same dossier only where something new is stated, and not more often than the policy says (by default, not a third time).";
        { agency, asked_on, may_justify: true, .. } |w|
            agency = w.agency(agency), asked_on = w.date(*asked_on);
            vi "{agency} đã được lấy ý kiến về hồ sơ này ngày {asked_on}.",
               "Nêu rõ điểm mới so với lần trước, hoặc bỏ {agency} khỏi danh sách.";
            en "The {agency} was asked on this dossier on {asked_on}.",
               "Say what is new since then, or take the agency off the list.";
        { agency, asked_on, may_justify: false, rounds, .. } |w|
            agency = w.agency(agency),
            asked_on = w.date(*asked_on),
            times = consultees::times(*rounds, w.locale);
            vi "{agency} đã được lấy ý kiến {times} về hồ sơ này, lần gần nhất ngày {asked_on}.",
               "Bỏ {agency} khỏi danh sách và quyết định trên cơ sở các ý kiến đã có.";
            en "The {agency} was asked {times} on this dossier, last on {asked_on}.",
               "Take the agency off the list, and decide on the opinions that there are.";

    RelevantAgencyOmitted:
        "Lấy ý kiến mọi cơ quan có nhiệm vụ thuộc lĩnh vực của vụ việc.",
        "Every agency whose mandate covers a field of the matter is asked.";
        { agency, fields } |w| agency = w.agency(agency), fields = w.fields(fields);
            vi "Chưa hỏi {agency} (có nhiệm vụ về {fields}).",
               "Thêm {agency}; nếu vẫn gửi mà không hỏi, cảnh báo này được lưu vào hồ sơ.";
            en "The {agency}, competent for {fields}, is not asked.",
               "Add the agency; if you send without it, this warning stays on record.";

    TooManyConsultees:
        "Số cơ quan được lấy ý kiến không vượt quá mức đã đặt.",
        "No more agencies are asked than the policy's number.";
        { consultees, most }
            vi "Đang lấy ý kiến {consultees} cơ quan, nhiều hơn mức {most} cơ quan.",
               "Chỉ giữ cơ quan liên quan trực tiếp; nếu vẫn gửi, cảnh báo này được lưu vào hồ sơ.";
            en "{consultees} agencies are asked, more than the usual {most}.",
               "Keep those directly relevant; if you send as it is, this warning stays on record.";
    } };
}

pub(super) use consultees;

/// How often an agency was asked; before the policy said how often, it was twice.
pub(super) fn times(rounds: Option<u16>, locale: Locale) -> String {
    match (rounds.unwrap_or(2), locale) {
        (1, Locale::Vi) => "một lần".to_owned(),
        (2, Locale::Vi) => "hai lần".to_owned(),
        (more, Locale::Vi) => format!("{more} lần"),
        (1, Locale::En) => "once".to_owned(),
        (2, Locale::En) => "twice".to_owned(),
        (more, Locale::En) => format!("{more} times"),
    }
}
