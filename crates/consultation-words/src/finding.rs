use consultation::clear_stance::FindingKind;

use crate::{Locale, Message};

/// The effect of evasive words, in a few words that can stand in a list.
pub fn finding_label(kind: FindingKind, locale: Locale) -> &'static str {
    let (vi, en) = match kind {
        FindingKind::HedgedAgreement => ("thống nhất nhưng còn rào đón", "hedged agreement"),
        FindingKind::PromisesLaterOpinion => {
            ("hẹn cho ý kiến sau", "an opinion promised for later")
        }
        FindingKind::DefersToAsker => {
            ("để cơ quan chủ trì tự quyết định", "left to the asking agency")
        }
        FindingKind::DefersToSuperior => ("chuyển cấp trên quyết định", "left to a superior"),
        FindingKind::DefersToOtherAgency => ("chuyển sang cơ quan khác", "left to another agency"),
        FindingKind::CitesNoSpecificRule => ("không nêu rõ điều, khoản", "no rule named"),
        FindingKind::NoSubstance => ("chỉ có câu chữ chung chung", "nothing but general words"),
        FindingKind::AnswersAnotherQuestion => {
            ("không trả lời điều được hỏi", "another question answered")
        }
        FindingKind::CopiesAnotherAgency => {
            ("dựa vào ý kiến cơ quan khác", "another agency's opinion adopted")
        }
        FindingKind::ContradictsStance => {
            ("trái với chính kiến đã chọn", "the opposite of the stance chosen")
        }
        FindingKind::DisagreesWithoutReason => {
            ("không thống nhất mà thiếu lý do", "disagreement without a reason")
        }
        FindingKind::ConditionsNotSpecific => ("điều kiện không cụ thể", "vague conditions"),
    };
    locale.pick(vi, en)
}

/// The note in the margin beside evasive words: their effect, and what is missing.
pub fn finding(kind: FindingKind, locale: Locale) -> Message {
    let (what, next) = match locale {
        Locale::Vi => vietnamese(kind),
        Locale::En => english(kind),
    };
    Message::new(what, next)
}

fn vietnamese(kind: FindingKind) -> (&'static str, &'static str) {
    match kind {
        FindingKind::HedgedAgreement => (
            "Chưa rõ thống nhất đến đâu: lời văn rào đón mà không nêu điểm còn vướng.",
            "Ghi “thống nhất”, hoặc chọn kèm điều kiện và ghi từng điểm cần sửa.",
        ),
        FindingKind::PromisesLaterOpinion => (
            "Chưa có ý kiến: lời văn hẹn cho ý kiến sau.",
            "Cho ý kiến ngay tại văn bản này: thống nhất, kèm điều kiện hay không thống nhất.",
        ),
        FindingKind::DefersToAsker => (
            "Chưa nêu chính kiến: lời văn để cơ quan chủ trì tự xem xét, quyết định.",
            "Ghi rõ ý kiến của cơ quan mình và lý do.",
        ),
        FindingKind::DefersToSuperior => (
            "Chưa nêu chính kiến: lời văn chuyển việc lên cấp trên hoặc chờ cấp trên.",
            "Ghi rõ ý kiến của cơ quan mình về phần thuộc chức năng, nhiệm vụ được giao.",
        ),
        FindingKind::DefersToOtherAgency => (
            "Chưa nêu chính kiến: lời văn chuyển việc cho ý kiến sang cơ quan khác.",
            "Ghi rõ ý kiến của cơ quan mình; nếu không thuộc thẩm quyền thì trả lại văn bản.",
        ),
        FindingKind::CitesNoSpecificRule => (
            "Dẫn quy định chung chung, không nêu quy định nào.",
            "Ghi rõ điều, khoản và số, ký hiệu của văn bản.",
        ),
        FindingKind::NoSubstance => (
            "Chỉ có câu chữ chung chung, chưa nêu chính kiến về điều được hỏi.",
            "Ghi rõ thống nhất hay không, ở điểm nào, vì sao.",
        ),
        FindingKind::AnswersAnotherQuestion => (
            "Lời văn không đề cập điều được hỏi.",
            "Trả lời đúng câu hỏi; nội dung khác gửi bằng văn bản riêng.",
        ),
        FindingKind::CopiesAnotherAgency => (
            "Chưa có ý kiến của cơ quan mình: lời văn chỉ theo ý kiến của cơ quan khác.",
            "Ghi rõ ý kiến và căn cứ theo chức năng, nhiệm vụ của cơ quan mình.",
        ),
        FindingKind::ContradictsStance => (
            "Lời văn trái với chính kiến đã chọn.",
            "Chọn lại chính kiến, hoặc sửa lời văn cho khớp.",
        ),
        FindingKind::DisagreesWithoutReason => (
            "Không thống nhất nhưng chưa nêu lý do kiểm chứng được.",
            "Ghi rõ số liệu, sự việc hoặc điều, khoản khiến cơ quan không thống nhất.",
        ),
        FindingKind::ConditionsNotSpecific => (
            "Điều kiện chưa nêu rõ phải làm gì.",
            "Ghi rõ việc phải làm, do ai, đến khi nào, để kiểm tra được.",
        ),
    }
}

fn english(kind: FindingKind) -> (&'static str, &'static str) {
    match kind {
        FindingKind::HedgedAgreement => (
            "How far you agree is not clear: the words hedge, and no open point is named.",
            "Write that you agree, or agree with conditions and list what must change.",
        ),
        FindingKind::PromisesLaterOpinion => (
            "There is no opinion: the words promise one for later.",
            "Give it here and now: agree, agree with conditions, or disagree.",
        ),
        FindingKind::DefersToAsker => (
            "There is no stance: the words leave the decision to the asking agency.",
            "Say what your own agency thinks, and why.",
        ),
        FindingKind::DefersToSuperior => (
            "There is no stance: the words pass the matter up, or wait for a superior.",
            "Say what your own agency thinks on what lies within its function.",
        ),
        FindingKind::DefersToOtherAgency => (
            "There is no stance: the words pass the question to another agency.",
            "Say what your own agency thinks; if it is not competent, return the request.",
        ),
        FindingKind::CitesNoSpecificRule => (
            "Rules are cited in general, and none is named.",
            "Give the article and the number of the document.",
        ),
        FindingKind::NoSubstance => (
            "There are only general words, and no stance on what was asked.",
            "Say whether you agree, on which point, and why.",
        ),
        FindingKind::AnswersAnotherQuestion => (
            "The words do not speak of what was asked.",
            "Answer this question; send anything else in a document of its own.",
        ),
        FindingKind::CopiesAnotherAgency => (
            "There is no opinion of your own: the words only follow another agency's.",
            "Give your own agency's opinion, and its basis in your function.",
        ),
        FindingKind::ContradictsStance => (
            "The words say the opposite of the stance chosen.",
            "Choose the other stance, or reword the text.",
        ),
        FindingKind::DisagreesWithoutReason => (
            "The disagreement gives no reason that can be checked.",
            "Name the figure, the fact or the article that stands against it.",
        ),
        FindingKind::ConditionsNotSpecific => (
            "The condition does not say what must be done.",
            "Say what, by whom or by when, so that it can be checked.",
        ),
    }
}
