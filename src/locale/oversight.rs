//! The words of the timeliness screen.

use super::{Locale, fill, words};

words! {
    "oversight";
    title: "Theo dõi thời hạn trả lời", "Timeliness of replies";
    from: "Từ ngày", "From";
    to: "Đến ngày", "To";
    this_month: "Tháng này", "This month";
    this_quarter: "Quý này", "This quarter";
    this_year: "Năm nay", "This year";
    scope: "Cơ quan", "Agency";
    all_agencies: "Tất cả cơ quan", "All agencies";
    period_wrong: "Ngày kết thúc phải từ ngày bắt đầu trở đi.",
        "The last day must not be before the first.";
    outside_calendar: "Chưa có lịch làm việc của năm này.", "The calendar does not cover this year.";
    not_a_date: "Không có ngày này. Ghi ngày/tháng/năm, ví dụ 05/07/2026.",
        "There is no such day. Write day/month/year, such as 05/07/2026.";
    no_period: "Chưa chọn được kỳ", "No period is chosen";
    no_period_detail: "Ghi đúng cả hai ngày, hoặc chọn tháng, quý, năm, để xem số liệu.",
        "Write both days, or choose month, quarter or year, to see the figures.";
    loading: "Đang tổng hợp số liệu…", "Counting…";
    consultees: "Cơ quan trả lời", "Agencies asked";
    askers: "Cơ quan lấy ý kiến", "Agencies asking";
    agency: "Cơ quan", "Agency";
    none: "–", "–";
    not_ranked: "chưa xếp hạng", "not ranked";
    order: "Sắp xếp", "Order";
    by_overdue: "Đang quá hạn nhiều nhất", "Most overdue first";
    by_rate: "Tỷ lệ đúng hạn thấp nhất", "Lowest on-time rate first";
    by_name: "Tên cơ quan", "Name";
    definitions: "Cách tính các số liệu", "What each figure counts";
    distribution: "Phân bố số ngày trả lời", "Spread of the days to respond";
    responses: "Số trả lời", "Responses";
    working_days: "Ngày làm việc", "Working days";
    empty: "Chưa có số liệu trong kỳ này", "No figures in this period";
    empty_detail: "Số liệu xuất hiện khi có văn bản lấy ý kiến được gửi, được trả lời hoặc đến hạn trong kỳ.",
        "Figures appear when a request is sent, answered or due in the period.";
    close: "Đóng", "Close";
    subject: "Vụ việc", "Matter";
    asker: "Cơ quan lấy ý kiến", "Asked by";
    consultee: "Cơ quan trả lời", "Asked";
    due: "Hạn trả lời", "Due";
    state: "Tình trạng", "State";
    remind: "Đôn đốc", "Remind";
    reminded: "Đã đôn đốc", "Reminded";

    // With values.
    period: "Kỳ từ {from} đến {to}", "From {from} to {to}";
    agencies_counted: "Tất cả {count} cơ quan được lấy ý kiến", "All {count} agencies asked";
    as_of: "Số liệu đến ngày {date}", "As of {date}";
    calendar: "Lịch làm việc: {version}", "Calendar: {version}";
    percentage: "{number} %", "{number}%";
    counts_and_interval: "{count} trên {of} văn bản; khoảng tin cậy 95 %: {low} đến {high}",
        "{count} of {of} requests; 95% interval: {low} to {high}";
    one_day: "1 ngày", "1 day";
    days: "{count} ngày", "{count} days";
    ninetieth: "90 % trong {days}", "90% within {days}";
    bucket: "{from}–{to} ngày", "{from}–{to} days";
    last_bucket: ">{from} ngày", ">{from} days";
    silent_one: "1 văn bản", "1 request";
    silent: "{count} văn bản", "{count} requests";
    silent_for: "đã quá hạn từ {days} làm việc trở lên mà chưa được trả lời.",
        "overdue by {days} or more without a reply.";
    open_to_remind: "Mở danh sách để đôn đốc.", "Open the list to remind them.";
    closed_for: "trong kỳ đã khép lại mà không được trả lời; không đôn đốc được nữa, việc không trả lời được lưu trong hồ sơ.",
        "of the period closed without a reply: no reminder helps any more, and the silence stays on record.";
    closed: "{count} đã khép lại", "{count} closed";
    unanswered_parts: "{overdue} còn chờ trả lời, {closed} đã khép lại; cùng với đúng hạn và trễ hạn thành số văn bản đã tính",
        "{overdue} still awaited, {closed} closed; with on time and late they make the requests";
    on_time_of: "{count}/{of} văn bản", "{count} of {of}";
}

/// The period of the figures.
pub fn period(locale: Locale, from: &str, to: &str) -> String {
    fill(words(locale).period, &[("from", &from), ("to", &to)])
}

/// That the figures are of all agencies.
pub fn agencies_counted(locale: Locale, count: usize) -> String {
    fill(words(locale).agencies_counted, &[("count", &count)])
}

/// The day of the figures.
pub fn as_of(locale: Locale, date: &str) -> String {
    fill(words(locale).as_of, &[("date", &date)])
}

/// The calendar that the working days are counted by.
pub fn calendar(locale: Locale, version: &str) -> String {
    fill(words(locale).calendar, &[("version", &version)])
}

/// A share as a percentage with one decimal.
pub fn percentage(locale: Locale, share: f64) -> String {
    let number = format!("{:.1}", share * 100.0);
    let number = match locale {
        Locale::Vi => number.replace('.', ","),
        Locale::En => number,
    };
    fill(words(locale).percentage, &[("number", &number)])
}

/// The counts behind a rate, and its interval.
pub fn counts_and_interval(locale: Locale, count: u32, of: u32, low: f64, high: f64) -> String {
    let (low, high) = (percentage(locale, low), percentage(locale, high));
    fill(
        words(locale).counts_and_interval,
        &[("count", &count), ("of", &of), ("low", &low), ("high", &high)],
    )
}

/// A number of working days.
pub fn days(locale: Locale, working_days: u16) -> String {
    let words = words(locale);
    let text = if working_days == 1 { words.one_day } else { words.days };
    fill(text, &[("count", &working_days)])
}

/// Within how many working days nine tenths of the responses came.
pub fn ninetieth(locale: Locale, working_days: u16) -> String {
    fill(words(locale).ninetieth, &[("days", &days(locale, working_days))])
}

/// A number of working days overdue from `at_least` to `at_most`.
pub fn bucket(locale: Locale, at_least: u16, at_most: Option<u16>) -> String {
    let words = words(locale);
    match at_most {
        Some(at_most) => fill(words.bucket, &[("from", &at_least), ("to", &at_most)]),
        None => fill(words.last_bucket, &[("from", &at_least.saturating_sub(1))]),
    }
}

/// How many requests have been silent for long.
pub fn silent(locale: Locale, requests: u32) -> String {
    let words = words(locale);
    let text = if requests == 1 { words.silent_one } else { words.silent };
    fill(text, &[("count", &requests)])
}

/// For how long, in working days after the due date, and what to do about it for those who can remind.
pub fn silent_for(locale: Locale, working_days: u16, reminds: bool) -> String {
    let words = words(locale);
    let text = fill(words.silent_for, &[("days", &days(locale, working_days))]);
    if reminds { format!("{text} {}", words.open_to_remind) } else { text }
}

/// How many unanswered requests can no longer get a reply.
pub fn closed(locale: Locale, requests: u32) -> String {
    fill(words(locale).closed, &[("count", &requests)])
}

/// The parts of the unanswered requests.
pub fn unanswered_parts(locale: Locale, unanswered: u32, closed: u32) -> String {
    let overdue = unanswered.saturating_sub(closed);
    fill(words(locale).unanswered_parts, &[("overdue", &overdue), ("closed", &closed)])
}

/// How many of the requests were answered on time.
pub fn on_time_of(locale: Locale, count: u32, of: u32) -> String {
    fill(words(locale).on_time_of, &[("count", &count), ("of", &of)])
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
