//! The history's words for a corrected time.

use chrono::{DateTime, FixedOffset};

use crate::{Locale, date_time};

/// The entry concerned: its number, and the time at which it was recorded.
type Entry = (u64, DateTime<FixedOffset>);

pub(super) fn corrected(
    by: &str,
    agency: Option<&str>,
    (number, previous_at): Entry,
    at: Option<DateTime<FixedOffset>>,
    locale: Locale,
) -> String {
    let recorded = date_time(previous_at, locale);
    let at = at.map(|at| date_time(at, locale));
    match locale {
        Locale::Vi => {
            let of = agency.map(|agency| format!(" của {agency}")).unwrap_or_default();
            let entry = format!("mục số {number}{of}, ghi lúc {recorded}");
            match at {
                Some(at) => format!("{by} đính chính thời điểm của {entry}: đúng là {at}"),
                None => format!("{by} đính chính {entry}: không có hiệu lực"),
            }
        }
        Locale::En => {
            let of = agency.map(|agency| format!(" of the {agency}")).unwrap_or_default();
            let entry = format!("entry {number}{of}, recorded at {recorded}");
            match at {
                Some(at) => format!("{by}: time of {entry}, corrected to {at}"),
                None => format!("{by}: {entry}, declared void"),
            }
        }
    }
}
