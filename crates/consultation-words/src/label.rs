//! The names of states, choices and roles, as buttons, tags and table cells show them.

use consultation::agency::{Level, Role};
use consultation::calendar::DayKind;
use consultation::capacity::Capacity;
use consultation::code::{Severity, Step};
use consultation::command::Outcome;
use consultation::consultation::{Awaited, Progress, Stage};
use consultation::opinion::Stance;
use consultation::request::{Secrecy, Urgency};
use consultation::view::ReplyKind;

use crate::{Locale, name};

/// The stage of a consultation.
pub fn stage(stage: Stage, locale: Locale) -> &'static str {
    let (vi, en) = match stage {
        Stage::Unwritten => ("Chưa trình", "Not submitted"),
        Stage::AwaitingSignature => ("Chờ ký", "Awaiting signature"),
        Stage::SentBack => ("Yêu cầu hoàn thiện", "Sent back to the drafter"),
        Stage::Open => ("Đang lấy ý kiến", "Open"),
        Stage::Concluded => ("Đã kết thúc", "Concluded"),
        Stage::Withdrawn => ("Đã thu hồi", "Withdrawn"),
    };
    locale.pick(vi, en)
}

/// The progress of a consultee.
pub fn progress(progress: Progress, locale: Locale) -> &'static str {
    let (vi, en) = match progress {
        Progress::AwaitingReceipt => ("Chờ tiếp nhận", "Awaiting receipt"),
        Progress::Received => ("Đã tiếp nhận", "Received"),
        Progress::Assigned => ("Đã phân công", "Assigned"),
        Progress::AwaitingSignature => ("Chờ ký", "Awaiting signature"),
        Progress::Answered => ("Đã trả lời", "Answered"),
        Progress::Returned => ("Trả lại", "Returned"),
        Progress::ReturnAccepted => ("Trả lại, được chấp nhận", "Return accepted"),
        Progress::ReturnContested => ("Trả lại, chờ phân xử", "Return contested"),
        Progress::RuledNotCompetent => ("Không thuộc thẩm quyền", "Ruled not competent"),
        Progress::Dissolved => ("Không còn được lấy ý kiến", "No longer asked"),
    };
    locale.pick(vi, en)
}

/// The progress of a consultee in a consultation of this stage: one that owed a reply at the end has given none.
pub fn progress_in(stage: Stage, of: Progress, locale: Locale) -> &'static str {
    match stage {
        Stage::Concluded if of.owes_reply() => locale.pick("Không trả lời", "No reply"),
        Stage::Withdrawn if of.owes_reply() => self::stage(stage, locale),
        _ => progress(of, locale),
    }
}

/// A consultee's open request to the asker.
pub fn awaited(awaited: Awaited, locale: Locale) -> &'static str {
    let (vi, en) = match awaited {
        Awaited::Information => ("Đang chờ bổ sung hồ sơ", "Awaiting missing papers"),
        Awaited::Extension => ("Đang chờ quyết định gia hạn", "Awaiting a decision on more time"),
    };
    locale.pick(vi, en)
}

/// A position on a question.
pub fn stance(stance: Stance, locale: Locale) -> &'static str {
    let (vi, en) = match stance {
        Stance::Agree => ("Thống nhất", "Agree"),
        Stance::AgreeWithConditions => ("Thống nhất, kèm điều kiện", "Agree with conditions"),
        Stance::Disagree => ("Không thống nhất", "Disagree"),
    };
    locale.pick(vi, en)
}

/// The urgency of a request.
pub fn urgency(urgency: Urgency, locale: Locale) -> &'static str {
    let (vi, en) = match urgency {
        Urgency::Ordinary => ("Thường", "Ordinary"),
        Urgency::Urgent => ("Khẩn", "Urgent"),
        Urgency::VeryUrgent => ("Thượng khẩn", "Very urgent"),
        Urgency::Express => ("Hỏa tốc", "Express"),
    };
    locale.pick(vi, en)
}

/// The secrecy level of a dossier.
pub fn secrecy(secrecy: Secrecy, locale: Locale) -> &'static str {
    let (vi, en) = match secrecy {
        Secrecy::None => ("Không mật", "None"),
        Secrecy::Confidential => ("Mật", "Confidential"),
        Secrecy::Secret => ("Tối mật", "Secret"),
        Secrecy::TopSecret => ("Tuyệt mật", "Top secret"),
    };
    locale.pick(vi, en)
}

/// The role of a person.
pub fn role(role: Role, locale: Locale) -> &'static str {
    let (vi, en) = match role {
        Role::Officer => ("Công chức", "Officer"),
        Role::Head => ("Lãnh đạo cơ quan", "Head"),
        Role::Monitor => ("Cơ quan theo dõi", "Monitor"),
    };
    locale.pick(vi, en)
}

/// The level of an agency.
pub fn level(level: Level, locale: Locale) -> &'static str {
    let (vi, en) = match level {
        Level::Province => ("Cấp tỉnh", "Province"),
        Level::Department => ("Sở, ban, ngành", "Department"),
        Level::Vertical => ("Cơ quan ngành dọc", "Agency of a ministry's line"),
        Level::Commune => ("Xã, phường, đặc khu", "Commune, ward, special zone"),
    };
    locale.pick(vi, en)
}

/// The capacity of a signature, as a choice.
pub fn capacity(capacity: Capacity, locale: Locale) -> &'static str {
    let (vi, en) = match capacity {
        Capacity::Head => ("Người đứng đầu", "Head"),
        Capacity::OnBehalf => ("TM. (thay mặt)", "TM. (on behalf of the collective)"),
        Capacity::ForHead => ("KT. (ký thay)", "KT. (for the head)"),
        Capacity::ByOrder => ("TL. (thừa lệnh)", "TL. (by order of the head)"),
        Capacity::ByDelegation => ("TUQ. (thừa ủy quyền)", "TUQ. (by delegated authority)"),
    };
    locale.pick(vi, en)
}

/// The mark before the title under a document; nothing if the head signs as such.
pub fn capacity_mark(capacity: Capacity) -> &'static str {
    match capacity {
        Capacity::Head => "",
        Capacity::OnBehalf => "TM.",
        Capacity::ForHead => "KT.",
        Capacity::ByOrder => "TL.",
        Capacity::ByDelegation => "TUQ.",
    }
}

/// The asker's decision on a condition or a disagreement.
pub fn outcome(outcome: Outcome, locale: Locale) -> &'static str {
    let (vi, en) = match outcome {
        Outcome::Accepted => ("Tiếp thu", "Accepted"),
        Outcome::Explained => ("Giải trình", "Explained"),
    };
    locale.pick(vi, en)
}

/// The kind of reply that is before the head.
pub fn reply_kind(kind: ReplyKind, locale: Locale) -> &'static str {
    let (vi, en) = match kind {
        ReplyKind::Answer => ("Ý kiến trả lời", "Answer"),
        ReplyKind::Return => ("Văn bản trả lại", "Return"),
    };
    locale.pick(vi, en)
}

/// The effect of a violation on a command.
pub fn severity(severity: Severity, locale: Locale) -> &'static str {
    let (vi, en) = match severity {
        Severity::Block => ("Không gửi được", "Refused"),
        Severity::Justify => ("Phải giải trình", "Needs a justification"),
        Severity::Warn => ("Cảnh báo", "Warning"),
        Severity::Escalate => ("Chuyển cơ quan theo dõi", "Goes to the monitor"),
    };
    locale.pick(vi, en)
}

/// The act to which a rule applies.
pub fn step(step: Step, locale: Locale) -> &'static str {
    let (vi, en) = match step {
        Step::Ask => ("Lấy ý kiến", "Ask"),
        Step::Answer => ("Trả lời", "Answer"),
        Step::Return => ("Trả lại", "Return"),
        Step::Extend => ("Gia hạn", "Extend"),
        Step::Inform => ("Bổ sung hồ sơ", "Missing papers"),
        Step::Remind => ("Đôn đốc", "Remind"),
        Step::Withdraw => ("Thu hồi", "Withdraw"),
        Step::Conclude => ("Kết thúc", "Conclude"),
        Step::Any => ("Mọi bước", "Every act"),
    };
    locale.pick(vi, en)
}

/// The kind of a day: for a day off, its own name.
pub fn day_kind(kind: &DayKind, locale: Locale) -> &str {
    match kind {
        DayKind::Working => locale.pick("Ngày làm việc", "Working day"),
        DayKind::SwappedWorking { name: None } => {
            locale.pick("Ngày làm bù", "Working day in exchange")
        }
        DayKind::Weekend => locale.pick("Nghỉ cuối tuần", "Weekend"),
        DayKind::SwappedWorking { name: Some(day) } | DayKind::DayOff { name: day } => {
            name(day, locale)
        }
    }
}

/// A number of working days: `1 ngày làm việc`, `2 working days`.
pub fn working_days(days: u16, locale: Locale) -> String {
    match (locale, days) {
        (Locale::Vi, _) => format!("{days} ngày làm việc"),
        (Locale::En, 1) => "1 working day".to_owned(),
        (Locale::En, _) => format!("{days} working days"),
    }
}
