//! The words that confirm an official act: what was done, and what comes next.

use super::{fill, words};

words! {
    "done";
    to: "Gửi tới", "Sent to";
    at: "Thời điểm", "Time";

    // Before the head.
    submitted: "Đã trình thủ trưởng ký văn bản lấy ý kiến.",
        "The request lies before the head for signature.";
    answer_submitted: "Đã trình ký văn bản trả lời.", "The answer lies before the head for signature.";
    return_submitted: "Đã trình ký văn bản trả lại.", "The return lies before the head for signature.";
    submitted_next: "Thủ trưởng thấy dự thảo ở mục Chờ ký. Trước khi ký vẫn có thể sửa và trình lại.",
        "The head finds the draft under To sign. Until it is signed it can be changed and submitted again.";
    sent_back: "Đã chuyển dự thảo cho người soạn hoàn thiện.",
        "The draft went back to the officer for changes.";
    sent_back_next: "Người soạn thấy nội dung cần hoàn thiện ngay trên dự thảo, sửa và trình lại.",
        "The officer reads on the draft what has to change, and submits it again.";

    // Signed.
    sent: "Đã ký và gửi văn bản lấy ý kiến.", "The request is signed and sent.";
    sent_next: "Hạn trả lời: {due_on}. Ý kiến, văn bản trả lại và đề nghị của các cơ quan hiện ở trang này.",
        "Replies are due on {due_on}. Opinions, returns and what the agencies ask for appear on this page.";
    answered: "Đã ký và gửi văn bản trả lời tới {agency}.",
        "The answer is signed and sent to the {agency}.";
    answered_next: "Văn bản không sửa được nữa. Kết quả tiếp thu, giải trình hiện ở đây khi việc lấy ý kiến kết thúc.",
        "It cannot be changed any more. What became of it is shown here once the consultation is concluded.";
    returned: "Đã ký và gửi văn bản trả lại tới {agency}.",
        "The return is signed and sent to the {agency}.";
    returned_next: "Cơ quan chủ trì chấp nhận, hoặc đề nghị cơ quan theo dõi kết luận thẩm quyền.",
        "The asker accepts it, or asks the monitor to rule on competence.";

    // A consultee's requests.
    extension_asked: "Đã gửi đề nghị gia hạn tới {agency}.",
        "The {agency} was asked for more time.";
    extension_asked_next: "Hạn hiện tại vẫn giữ nguyên cho đến khi có quyết định.",
        "The due date stays as it is until this is decided.";
    information_asked: "Đã gửi đề nghị bổ sung hồ sơ tới {agency}.",
        "The {agency} was asked for the missing papers.";
    information_asked_next: "Thời gian chờ bổ sung được cộng vào hạn trả lời, trong mức cho phép.",
        "The time until they are given is added to the due date, up to the policy's number.";

    // Their outcome.
    granted: "Đã đồng ý gia hạn cho {agency}.", "The {agency} was granted more time.";
    new_date: "Hạn trả lời mới: {due_on}.", "Now due on {due_on}.";
    refused: "Đã trả lời không gia hạn cho {agency}.", "The {agency} was refused more time.";
    refused_next: "Hạn trả lời vẫn là {due_on}; {agency} thấy lý do.",
        "It stays due on {due_on}; the {agency} sees why.";
    recounted: "Đã tính lại hạn trả lời của {agency} theo lịch làm việc mới.",
        "The due date of the {agency} was counted by the new calendar.";
    information_given: "Đã bổ sung hồ sơ cho {agency}.", "The papers were given to the {agency}.";
    information_given_next: "Thời hạn của {agency} tiếp tục tính, đến {due_on}.",
        "The time of the {agency} goes on, until {due_on}.";
    reminded: "Đã đôn đốc {agency}.", "The {agency} was reminded.";
    reminded_next: "{agency} thấy lời đôn đốc khi mở văn bản; lần đôn đốc được ghi vào quá trình xử lý.",
        "The {agency} sees the reminder when it opens the request; it is kept in the history.";

    // Returns.
    accepted: "Đã chấp nhận việc trả lại của {agency}.", "The return of the {agency} is accepted.";
    accepted_next: "{agency} không còn phải trả lời. Người có quyền ký chuyển được nội dung đến cơ quan có thẩm quyền.",
        "The {agency} no longer owes a reply. Whoever signs can redirect the questions to the competent agency.";
    contested: "Đã gửi ý kiến không chấp nhận việc trả lại của {agency}.",
        "The return of the {agency} is contested.";
    contested_next: "Cơ quan theo dõi sẽ kết luận thẩm quyền; {agency} thấy lý do không chấp nhận.",
        "The monitor will rule on competence; the {agency} sees why the return is contested.";
    ruled_competent: "Đã kết luận: nội dung thuộc thẩm quyền của {agency}.",
        "Ruled: the {agency} is competent.";
    ruled_competent_next: "{agency} phải trả lời, hạn mới {due_on}.",
        "The {agency} owes an answer, now due on {due_on}.";
    ruled_not_competent: "Đã kết luận: nội dung không thuộc thẩm quyền của {agency}.",
        "Ruled: the {agency} is not competent.";
    ruled_not_competent_next: "Việc trả lại được giữ nguyên; cơ quan chủ trì có thể chuyển nội dung đến cơ quan khác.",
        "The return stands; the asker can redirect the questions to another agency.";
    redirected: "Đã chuyển nội dung đến {agency}.", "The questions went to the {agency}.";
    redirected_next: "Hạn trả lời của {agency}: {due_on}.", "The reply of the {agency} is due on {due_on}.";

    // The end.
    withdrawn: "Đã thu hồi văn bản lấy ý kiến.", "The request is withdrawn.";
    withdrawn_next: "Các cơ quan được lấy ý kiến không phải trả lời nữa và thấy lý do thu hồi.",
        "The agencies asked owe no reply any more, and see why.";
    draft_withdrawn: "Đã thu hồi dự thảo.", "The draft is withdrawn.";
    draft_withdrawn_next: "Chưa cơ quan nào nhận được văn bản này.", "No agency has received it.";
    conclusion_submitted: "Đã trình dự thảo kết thúc để thủ trưởng ký.",
        "The draft conclusion was submitted for signature.";
    conclusion_submitted_next: "Thủ trưởng ký kết thúc hoặc yêu cầu hoàn thiện; chưa cơ quan nào thấy dự thảo.",
        "The head signs it or asks for changes; no other agency sees the draft.";
    concluded: "Đã kết thúc việc lấy ý kiến.", "The consultation is concluded.";
    concluded_next: "Các cơ quan được lấy ý kiến thấy kết quả và toàn bộ tiếp thu, giải trình.",
        "Every agency asked sees the result and what became of each point.";
}

/// The confirmation that something was sent to an agency.
pub fn to(text: &str, agency: &str) -> String {
    fill(text, &[("agency", &agency)])
}

/// The confirmation of an act about an agency, with its due date.
pub fn about(text: &str, agency: &str, due_on: &str) -> String {
    fill(text, &[("agency", &agency), ("due_on", &due_on)])
}
