//! The words for what is wrong with a reminder.

macro_rules! remind {
    ($next:ident $($rest:tt)*) => { $next! { $($rest)*
    RemindedAlready:
        "Cơ quan chủ trì và cơ quan theo dõi chỉ đôn đốc một cơ quan một lần trong một ngày làm việc.",
        "The asking agency and the monitor together remind an agency once on a working day.";
        { agency, reminded_on, next } |w|
            agency = w.agency(agency), reminded_on = w.date(*reminded_on), next = w.date(*next);
            vi "{agency} đã được đôn đốc ngày {reminded_on}.",
               "Nếu vẫn chưa có trả lời, đôn đốc lại từ ngày {next}.";
            en "The {agency} was reminded on {reminded_on}.",
               "If it still has not replied, remind it again from {next} on.";

    PapersOwed:
        "Không đôn đốc khi cơ quan chủ trì còn nợ hồ sơ bổ sung.",
        "Nobody is reminded while the asking agency owes it papers.";
        { agency } |w| agency = w.agency(agency);
            vi "Cơ quan chủ trì chưa bổ sung hồ sơ mà {agency} đề nghị.",
               "Bổ sung hồ sơ, hoặc nói rõ vì sao không có, rồi mới đôn đốc.";
            en "The asking agency has not given the papers that the {agency} asked for.",
               "Give them, or say why there are none; it can be reminded after that.";
    } };
}

pub(super) use remind;
