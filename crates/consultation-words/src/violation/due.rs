//! The words for what is wrong with a due date.

macro_rules! due {
    ($next:ident $($rest:tt)*) => { $next! { $($rest)*
    DueDateMissing:
        "Có hạn trả lời.",
        "There is a due date.";
        {}
            vi "Chưa có hạn trả lời.", "Chọn hạn trả lời, hoặc dùng hạn được đề xuất theo độ khẩn.";
            en "There is no due date.",
               "Choose one, or take the date that is proposed for the urgency.";

    DueTooSoon:
        "Hạn trả lời không ngắn hơn thời gian tối thiểu.",
        "The due date leaves at least the policy's shortest time.";
        { earliest } |w| earliest = w.date_long(*earliest);
            vi "Hạn trả lời quá gấp để cơ quan được hỏi nghiên cứu.",
               "Chọn hạn sớm nhất là {earliest}.";
            en "The due date leaves the agencies too little time.", "Choose {earliest} or later.";

    DueTooLate:
        "Hạn trả lời không dài hơn thời gian tối đa.",
        "The due date is within the policy's longest time.";
        { latest } |w| latest = w.date_long(*latest);
            vi "Hạn trả lời quá xa, kéo dài thời gian giải quyết.",
               "Chọn hạn muộn nhất là {latest}.";
            en "The due date is too far away and drags the matter out.",
               "Choose {latest} or earlier.";

    DueNotWorkingDay:
        "Hạn trả lời là ngày làm việc.",
        "The due date is a working day.";
        { due_on, next } |w|
            day = w.date(*due_on), weekday = w.weekday(*due_on), next = w.date_long(*next);
            vi "Ngày {day} ({weekday}) không phải là ngày làm việc.",
               "Chọn ngày làm việc tiếp theo: {next}.";
            en "{weekday}, {day} is not a working day.", "Choose the next working day: {next}.";

    LongerThanUsual:
        "Hạn trả lời không dài hơn mức thông thường.",
        "The due date leaves no more than the policy's usual time.";
        { usual, latest } |w| latest = w.date_long(*latest);
            vi "Hạn trả lời dài hơn mức thông thường ({usual} ngày làm việc).",
               "Chọn hạn muộn nhất là {latest}; nếu vẫn giữ hạn này, cảnh báo được lưu vào hồ sơ.";
            en "The due date leaves more than the usual {usual} working days.",
               "Choose {latest} or earlier; if you keep the date, this warning stays on record.";

    CalendarDataMissing:
        "Mọi ngày tháng nằm trong các năm đã có lịch làm việc.",
        "Every date lies in a year that the working-day calendar knows.";
        { year, first_year, last_year }
            vi "Không có lịch làm việc của năm {year}; lịch có từ năm {first_year} đến năm {last_year}.",
               "Chọn ngày trong các năm đó, hoặc đề nghị quản trị hệ thống bổ sung lịch.";
            en "There is no working-day calendar for {year}, only for {first_year} to {last_year}.",
               "Choose a date within these years, or ask the administrator to add the calendar.";
    } };
}

pub(super) use due;
