//! The words for what is missing before a consultation can end.

macro_rules! conclude {
    ($next:ident $($rest:tt)*) => { $next! { $($rest)*
    RepliesAwaited:
        "Không kết thúc khi còn cơ quan có thời hạn trả lời hoặc việc trả lại chờ kết luận.",
        "A consultation does not end while an agency has time to reply, or a return awaits its ruling.";
        { agencies } |w| agencies = w.agencies(agencies);
            vi "Chưa kết thúc được: {agencies} còn thời hạn trả lời hoặc chờ kết luận về thẩm quyền.",
               "Chờ đủ ý kiến và kết luận, hoặc chờ hết hạn, rồi kết thúc.";
            en "It cannot end yet: time to reply, or a ruling on competence, is left for {agencies}.",
               "Wait for the replies and rulings, or for the due date to pass.";

    ConclusionIncomplete:
        "Tiếp thu hoặc giải trình từng điều kiện và từng ý kiến không thống nhất.",
        "Every condition and every disagreement is accepted or explained.";
        { agency, question, condition: Some(condition) } |w| agency = w.agency(agency);
            vi "Điều kiện {condition} của {agency} ở câu {question} chưa được tiếp thu hoặc giải trình.",
               "Chọn tiếp thu hoặc giải trình, rồi ghi rõ tiếp thu thế nào hoặc vì sao không.";
            en "Condition {condition} of the {agency} on question {question} is neither accepted nor explained.",
               "Accept it and say how it is taken in, or explain why it is not.";
        { agency, question, condition: None } |w| agency = w.agency(agency);
            vi "Ý kiến không thống nhất của {agency} ở câu {question} chưa được tiếp thu hoặc giải trình.",
               "Chọn tiếp thu hoặc giải trình, rồi ghi rõ tiếp thu thế nào hoặc vì sao không.";
            en "The disagreement of the {agency} on question {question} is neither accepted nor explained.",
               "Accept it and say how it is taken in, or explain why it is not.";

    AcceptanceUnexplained:
        "Tiếp thu ý kiến không thống nhất thì ghi rõ tiếp thu thế nào.",
        "Where a disagreement is accepted, the conclusion says how.";
        { agency, question } |w| agency = w.agency(agency);
            vi "Chưa ghi tiếp thu thế nào ý kiến không thống nhất của {agency} ở câu {question}.",
               "Ghi rõ sửa, bỏ hoặc bổ sung nội dung nào của dự thảo.";
            en "It is not said how the disagreement of the {agency} on question {question} is accepted.",
               "Say what of the draft is changed, left out or added.";

    DispositionUnknown:
        "Chỉ tiếp thu, giải trình điều kiện và ý kiến không thống nhất đã nhận.",
        "Only conditions and disagreements that were received are accepted or explained.";
        { agency, question, condition: Some(condition) } |w| agency = w.agency(agency);
            vi "{agency} không nêu điều kiện {condition} ở câu {question}.",
               "Tải lại việc lấy ý kiến rồi tiếp thu, giải trình theo văn bản đã nhận.";
            en "The {agency} set no condition {condition} on question {question}.",
               "Load the consultation again, then accept or explain what was received.";
        { agency, question, condition: None } |w| agency = w.agency(agency);
            vi "{agency} không có ý kiến không thống nhất ở câu {question}.",
               "Tải lại việc lấy ý kiến rồi tiếp thu, giải trình theo văn bản đã nhận.";
            en "The {agency} did not disagree on question {question}.",
               "Load the consultation again, then accept or explain what was received.";

    ReturnUnsettled:
        "Giải quyết xong việc trả lại rồi mới kết thúc.",
        "Every return is settled before a consultation ends.";
        { agency } |w| agency = w.agency(agency);
            vi "Việc trả lại của {agency} chưa được giải quyết.",
               "Chấp nhận hoặc không chấp nhận việc trả lại, và chờ kết luận nếu đã không chấp nhận.";
            en "The return by the {agency} is not settled yet.",
               "Accept or contest it; where it is contested, wait for the ruling.";

    SummaryMissing:
        "Kết thúc thì ghi kết quả của việc lấy ý kiến.",
        "A conclusion says what the consultation led to.";
        {}
            vi "Chưa ghi rõ kết quả của việc lấy ý kiến.",
               "Ghi vụ việc được quyết định hoặc trình như thế nào sau khi lấy ý kiến.";
            en "The result of the consultation is not clear.",
               "Say what is decided or submitted now that the opinions are in.";
    } };
}

pub(super) use conclude;
