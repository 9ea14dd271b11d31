//! The words about agencies that were merged or dissolved while a consultation was under way.

use super::{Locale, fill, words};

words! {
    "succession";
    followed: "{agency} không còn hoạt động từ ngày {date}; {successor} kế thừa nhiệm vụ",
        "The {agency} is no more since {date}; the {successor} has its tasks";
    not_followed: "{agency} không còn hoạt động từ ngày {date}, chưa có cơ quan kế thừa",
        "The {agency} is no more since {date}; no agency has its tasks";
    asker_followed: "Cơ quan kế thừa tiếp tục việc lấy ý kiến này. Nội dung và hạn trả lời không thay đổi.",
        "The successor goes on with this consultation. Questions and due dates stay.";
    asker_gone: "Cơ quan được lấy ý kiến vẫn trả lời trong hạn. Cơ quan theo dõi thấy việc này; ghi cơ quan kế thừa vào danh mục thì cơ quan đó tiếp tục.",
        "Replies are still due in time. The monitor sees this case; once the register names a successor, that agency goes on with it.";
    consultee_followed: "Cơ quan kế thừa trả lời thay. Nội dung và hạn trả lời không thay đổi.",
        "The successor replies in its place. Questions and due date stay.";
    consultee_gone: "Không còn ai trả lời những câu đã hỏi cơ quan này. Cơ quan chủ trì chuyển nội dung đến cơ quan có thẩm quyền khác.",
        "Nobody is left to answer what it was asked. The asker redirects the questions to another competent agency.";
    redirected: "Nội dung đã được chuyển đến cơ quan khác.", "Its questions went to another agency.";
    took_over: "tiếp nhận nhiệm vụ của {agency} từ ngày {date}",
        "has the tasks of the {agency} since {date}";
    until: "{agency} (đến {date})", "{agency} (until {date})";
    answers: "{officer} chịu trách nhiệm đến khi phân công người khác.",
        "{officer} answers for it until somebody else is named.";
}

/// The predecessors of an agency, and since when it has their tasks.
pub fn took_over(agency: &str, since: &str, locale: Locale) -> String {
    fill(words(locale).took_over, &[("agency", &agency), ("date", &since)])
}

/// The name of a dissolved agency, in a list of the past.
pub fn until(agency: &str, date: &str, locale: Locale) -> String {
    fill(words(locale).until, &[("agency", &agency), ("date", &date)])
}

/// That an agency was dissolved, since when, and its successor.
pub fn no_more(agency: &str, date: &str, successor: Option<&str>, locale: Locale) -> String {
    let words = words(locale);
    match successor {
        Some(successor) => {
            fill(words.followed, &[("agency", &agency), ("date", &date), ("successor", &successor)])
        }
        None => fill(words.not_followed, &[("agency", &agency), ("date", &date)]),
    }
}

/// The person responsible at the successor.
pub fn answers(officer: &str, locale: Locale) -> String {
    fill(words(locale).answers, &[("officer", &officer)])
}
