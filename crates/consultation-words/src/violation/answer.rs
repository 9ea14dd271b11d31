//! The words for what is wrong with an opinion.

macro_rules! answer {
    ($next:ident $($rest:tt)*) => { $next! { $($rest)*
    QuestionUnanswered:
        "Trả lời mọi câu được hỏi.",
        "Every question that was put to the agency is answered.";
        { question }
            vi "Câu {question} chưa được trả lời.",
               "Chọn chính kiến và ghi lý do, căn cứ cho câu này.";
            en "Question {question} is not answered.",
               "Choose a stance and give its reasons and legal basis.";

    StanceMissing:
        "Mỗi câu trả lời có chính kiến.",
        "Every answer takes a stance.";
        { question }
            vi "Câu {question} chưa có chính kiến.",
               "Chọn một trong ba: thống nhất; thống nhất, kèm điều kiện; không thống nhất.";
            en "Question {question} has no stance.",
               "Choose one of three: agree, agree with conditions, disagree.";

    ReasonsMissing:
        "Không thống nhất thì nêu lý do cụ thể.",
        "A disagreement gives a concrete reason.";
        { question, says_nothing: false }
            vi "Câu {question} chưa có lý do của việc không thống nhất.",
               "Ghi rõ điểm nào chưa phù hợp, trái quy định nào, đề nghị thay bằng gì.";
            en "Question {question}: no reason is given for the disagreement.",
               "Say which point does not fit, against which rule, and what you propose instead.";
        { question, says_nothing: true }
            vi "Câu {question} chưa nêu lý do cụ thể của việc không thống nhất.",
               "Ghi rõ điểm nào chưa phù hợp, trái quy định nào, đề nghị thay bằng gì.";
            en "Question {question}: the disagreement has no concrete reason.",
               "Say which point does not fit, against which rule, and what you propose instead.";

    ConditionsMissing:
        "Thống nhất kèm điều kiện thì ghi từng điều kiện.",
        "An agreement with conditions lists them one by one.";
        { question, condition: Some(condition) }
            vi "Câu {question}: điều kiện {condition} chưa có nội dung.",
               "Ghi điều kiện, hoặc bỏ dòng này.";
            en "Question {question}: condition {condition} is empty.",
               "Write it down, or leave it out.";
        { question, condition: None }
            vi "Câu {question} thống nhất kèm điều kiện nhưng chưa ghi điều kiện nào.",
               "Ghi từng điều kiện thành một dòng riêng, mỗi dòng một yêu cầu thực hiện được.";
            en "Question {question} agrees with conditions, but none is listed.",
               "List the conditions one by one, each something that can be done.";

    ConditionNotSpecific:
        "Mỗi điều kiện nêu rõ việc phải làm.",
        "A condition says what is to be done.";
        { question, condition }
            vi "Câu {question}: điều kiện {condition} chưa cụ thể.",
               "Nêu rõ cần sửa, bổ sung hoặc làm gì, tại điểm, khoản, điều nào.";
            en "Question {question}: condition {condition} is not specific.",
               "Say what is to be changed, added or done, and in which article.";

    EvasiveWording:
        "Không trả lời chung chung, né tránh, đùn đẩy; giữ nguyên câu chữ như vậy thì phải giải trình.",
        "An answer does not hedge, defer or generalise; wording found evasive stands only with a justification.";
        { question, findings } |w| ways = w.ways(findings);
            vi "Câu {question} trả lời chưa rõ quan điểm: {ways}.",
               "Sửa những chỗ được gạch chân; nếu giữ nguyên, ghi lý do, lý do được lưu vào hồ sơ.";
            en "The answer to question {question} takes no clear position: {ways}.",
               "Reword what is underlined; to keep it, give a justification, which stays on record.";

    OutsideOwnFunction:
        "Trả lời những câu được hỏi, không trả lời thay cơ quan khác.",
        "An agency answers what it was asked, not what others were.";
        { question }
            vi "Câu {question} được gửi cho cơ quan khác, không gửi cho cơ quan mình.",
               "Bỏ phần trả lời câu này; nếu vẫn gửi, cảnh báo này được lưu vào hồ sơ.";
            en "Question {question} was put to others, not to your agency.",
               "Remove this answer; if you send it as it is, this warning stays on record.";
    } };
}

pub(super) use answer;
