//! The words for violations in a request for more time.

macro_rules! extend {
    ($next:ident $($rest:tt)*) => { $next! { $($rest)*
    ExtensionAfterDue:
        "Xin gia hạn trước khi hết hạn trả lời.",
        "More time is asked for before the due date has passed.";
        { due_on } |w| due_on = w.date(*due_on);
            vi "Đã hết hạn trả lời ({due_on}), không xin gia hạn được nữa.",
               "Trả lời ngay; trả lời muộn vẫn được tiếp nhận và ghi là trễ hạn.";
            en "The due date, {due_on}, has passed: more time can no longer be asked for.",
               "Answer now; a late answer is still taken, and recorded as late.";

    ExtensionReasonMissing:
        "Xin gia hạn thì nêu lý do.",
        "Whoever asks for more time says why.";
        {}
            vi "Chưa nêu rõ lý do xin gia hạn.",
               "Ghi cụ thể việc gì chưa xong và vì sao cần thêm thời gian.";
            en "The reason why more time is needed is not clear.",
               "Say what is not finished yet, and why it takes longer.";

    ExtensionTooLong:
        "Thời gian gia hạn không vượt quá mức cho phép.",
        "An extension is no longer than the policy's longest.";
        { latest } |w| latest = w.date_long(*latest);
            vi "Thời gian xin gia hạn dài hơn mức cho phép.", "Chọn hạn mới muộn nhất là {latest}.";
            en "The extension is longer than the policy allows.",
               "Choose {latest} or earlier as the new due date.";

    ExtensionUsed:
        "Chỉ xin gia hạn đúng số lần được phép, kể cả lần không được chấp thuận.",
        "More time is asked for no more often than the policy says, refusals included.";
        { most: 0 }
            vi "Quy định hiện hành không cho phép gia hạn.", "Trả lời trong thời hạn đã định.";
            en "The policy allows no extension.", "Answer by the due date that was set.";
        { most: 1 }
            vi "Mỗi cơ quan chỉ được xin gia hạn 1 lần cho một văn bản.",
               "Trả lời theo thời hạn hiện tại.";
            en "An agency can ask for more time once.", "Answer by the due date as it is now.";
        { most }
            vi "Mỗi cơ quan chỉ được xin gia hạn {most} lần cho một văn bản.",
               "Trả lời theo thời hạn hiện tại.";
            en "An agency can ask for more time {most} times at most.",
               "Answer by the due date as it is now.";
    } };
}

pub(super) use extend;
