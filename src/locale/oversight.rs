//! The words of the timeliness screen.

use super::Locale;
use crate::messages::{TextTable, worded};

/// The words that do not depend on a number.
#[derive(Clone, Copy, Debug, TextTable)]
pub struct Words {
    /// The title of the screen.
    pub title: &'static str,
    /// The first day of the period.
    pub from: &'static str,
    /// The last day of the period.
    pub to: &'static str,
    /// A period that is often looked at.
    pub this_month: &'static str,
    /// A period that is often looked at.
    pub this_quarter: &'static str,
    /// A period that is often looked at.
    pub this_year: &'static str,
    /// The choice of an agency.
    pub scope: &'static str,
    /// No choice of an agency.
    pub all_agencies: &'static str,
    /// The period cannot be used.
    pub period_wrong: &'static str,
    /// While the figures are loaded.
    pub loading: &'static str,
    /// The tab of the agencies asked.
    pub consultees: &'static str,
    /// The tab of the agencies that ask.
    pub askers: &'static str,
    /// The agency, as the head of a column.
    pub agency: &'static str,
    /// Where there is nothing to count.
    pub none: &'static str,
    /// Too few requests for a rank.
    pub not_ranked: &'static str,
    /// The order of the rows.
    pub order: &'static str,
    /// The agencies with the most overdue first.
    pub by_overdue: &'static str,
    /// The agencies with the lowest rate first.
    pub by_rate: &'static str,
    /// By name.
    pub by_name: &'static str,
    /// What each figure counts.
    pub definitions: &'static str,
    /// The spread of the working days to respond.
    pub distribution: &'static str,
    /// The number of responses, as the head of a column.
    pub responses: &'static str,
    /// The number of working days, as the head of a column.
    pub working_days: &'static str,
    /// No figures in the period.
    pub empty: &'static str,
    /// What will appear, and when.
    pub empty_detail: &'static str,
    /// Closes the list behind a figure.
    pub close: &'static str,
    /// The matter, as the head of a column.
    pub subject: &'static str,
    /// The agency that asks, as the head of a column.
    pub asker: &'static str,
    /// The agency that is asked, as the head of a column.
    pub consultee: &'static str,
    /// The due date, as the head of a column.
    pub due: &'static str,
    /// How it stands, as the head of a column.
    pub state: &'static str,
    /// Reminds an agency.
    pub remind: &'static str,
    /// The agency was reminded.
    pub reminded: &'static str,
}

/// The words in this language.
pub fn words(locale: Locale) -> Words {
    worded("oversight", locale, own(locale))
}

const fn own(locale: Locale) -> Words {
    match locale {
        Locale::Vi => Words {
            title: "Theo dõi thời hạn trả lời",
            from: "Từ ngày",
            to: "Đến ngày",
            this_month: "Tháng này",
            this_quarter: "Quý này",
            this_year: "Năm nay",
            scope: "Cơ quan",
            all_agencies: "Tất cả cơ quan",
            period_wrong: "Ngày kết thúc phải từ ngày bắt đầu trở đi, trong các năm đã có lịch làm việc.",
            loading: "Đang tổng hợp số liệu…",
            consultees: "Cơ quan trả lời",
            askers: "Cơ quan lấy ý kiến",
            agency: "Cơ quan",
            none: "–",
            not_ranked: "chưa xếp hạng",
            order: "Sắp xếp",
            by_overdue: "Đang quá hạn nhiều nhất",
            by_rate: "Tỷ lệ đúng hạn thấp nhất",
            by_name: "Tên cơ quan",
            definitions: "Cách tính các số liệu",
            distribution: "Phân bố số ngày trả lời",
            responses: "Số trả lời",
            working_days: "Ngày làm việc",
            empty: "Chưa có số liệu trong kỳ này",
            empty_detail: "Số liệu xuất hiện khi có văn bản lấy ý kiến được gửi, được trả lời hoặc đến hạn trong kỳ.",
            close: "Đóng",
            subject: "Vụ việc",
            asker: "Cơ quan lấy ý kiến",
            consultee: "Cơ quan trả lời",
            due: "Hạn trả lời",
            state: "Tình trạng",
            remind: "Đôn đốc",
            reminded: "Đã đôn đốc",
        },
        Locale::En => Words {
            title: "Timeliness of replies",
            from: "From",
            to: "To",
            this_month: "This month",
            this_quarter: "This quarter",
            this_year: "This year",
            scope: "Agency",
            all_agencies: "All agencies",
            period_wrong: "The last day must not be before the first, in years that the calendar covers.",
            loading: "Counting…",
            consultees: "Agencies asked",
            askers: "Agencies asking",
            agency: "Agency",
            none: "–",
            not_ranked: "not ranked",
            order: "Order",
            by_overdue: "Most overdue first",
            by_rate: "Lowest on-time rate first",
            by_name: "Name",
            definitions: "What each figure counts",
            distribution: "Spread of the days to respond",
            responses: "Responses",
            working_days: "Working days",
            empty: "No figures in this period",
            empty_detail: "Figures appear when a request is sent, answered or due in the period.",
            close: "Close",
            subject: "Matter",
            asker: "Asked by",
            consultee: "Asked",
            due: "Due",
            state: "State",
            remind: "Remind",
            reminded: "Reminded",
        },
    }
}

/// The day of the figures.
pub fn as_of(locale: Locale, date: &str) -> String {
    match locale {
        Locale::Vi => format!("Số liệu đến ngày {date}"),
        Locale::En => format!("As of {date}"),
    }
}

/// The calendar that the working days are counted by.
pub fn calendar(locale: Locale, version: &str) -> String {
    match locale {
        Locale::Vi => format!("Lịch làm việc: {version}"),
        Locale::En => format!("Calendar: {version}"),
    }
}

/// A share as a percentage with one decimal.
pub fn percentage(locale: Locale, share: f64) -> String {
    let written = format!("{:.1}", share * 100.0);
    match locale {
        Locale::Vi => format!("{} %", written.replace('.', ",")),
        Locale::En => format!("{written}%"),
    }
}

/// The counts behind a rate, and its interval.
pub fn counts_and_interval(locale: Locale, count: u32, of: u32, low: f64, high: f64) -> String {
    let (low, high) = (percentage(locale, low), percentage(locale, high));
    match locale {
        Locale::Vi => format!("{count} trên {of} văn bản; khoảng tin cậy 95 %: {low} đến {high}"),
        Locale::En => format!("{count} of {of} requests; 95% interval: {low} to {high}"),
    }
}

/// A number of working days.
pub fn days(locale: Locale, working_days: u16) -> String {
    match (locale, working_days) {
        (Locale::Vi, _) => format!("{working_days} ngày"),
        (Locale::En, 1) => "1 day".to_owned(),
        (Locale::En, _) => format!("{working_days} days"),
    }
}

/// Within how many working days nine tenths of the responses came.
pub fn ninetieth(locale: Locale, working_days: u16) -> String {
    let days = days(locale, working_days);
    match locale {
        Locale::Vi => format!("90 % trong {days}"),
        Locale::En => format!("90% within {days}"),
    }
}

/// A number of working days overdue from `at_least` to `at_most`.
pub fn bucket(locale: Locale, at_least: u16, at_most: Option<u16>) -> String {
    let days = match locale {
        Locale::Vi => "ngày",
        Locale::En => "days",
    };
    match at_most {
        Some(at_most) => format!("{at_least}–{at_most} {days}"),
        None => format!(">{} {days}", at_least.saturating_sub(1)),
    }
}

/// How many requests have been silent for long.
pub fn silent(locale: Locale, requests: u32) -> String {
    match (locale, requests) {
        (Locale::Vi, _) => format!("{requests} văn bản"),
        (Locale::En, 1) => "1 request".to_owned(),
        (Locale::En, _) => format!("{requests} requests"),
    }
}

/// For how long, in working days after the due date; and what to do about it.
pub fn silent_for(locale: Locale, working_days: u16) -> String {
    match locale {
        Locale::Vi => format!(
            "đã quá hạn từ {working_days} ngày làm việc trở lên mà chưa được trả lời. Mở danh sách để đôn đốc."
        ),
        Locale::En => {
            let days = days(locale, working_days);
            format!("overdue by {days} or more without a reply. Open the list to remind them.")
        }
    }
}

/// What a reminder by the monitor says.
pub fn reminder(locale: Locale, due: &str) -> String {
    match locale {
        Locale::Vi => format!("Văn bản đã quá hạn trả lời ngày {due}; đề nghị trả lời ngay."),
        Locale::En => format!("The reply was due on {due}; please reply now."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_the_language_writes_them() {
        assert_eq!(percentage(Locale::Vi, 0.9234), "92,3 %");
        assert_eq!(percentage(Locale::En, 1.0), "100.0%");
        assert_eq!(bucket(Locale::Vi, 3, Some(5)), "3–5 ngày");
        assert_eq!(bucket(Locale::En, 11, None), ">10 days");
    }
}
