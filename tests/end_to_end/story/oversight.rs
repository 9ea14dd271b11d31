//! The reviewer checks timeliness.

use crate::person::Person;
use anyhow::Result;

/// Opens the figure of what is overdue, and reminds an agency behind it.
pub async fn reminds(monitor: &Person<'_>) -> Result<()> {
    monitor.goes_to("oversight").await?;
    monitor.reads_of("Số liệu đến ngày 07/12/2026").await?;
    monitor.reads_of("3 trên 6 văn bản").await?;
    monitor.pictures("oversight").await?;
    monitor.clicks("button", "Đang quá hạn: 2").await?;
    monitor.reads_of("Đang quá hạn: 2").await?;
    monitor.pictures("oversight-cases").await?;
    monitor.clicks_in("Ủy ban nhân dân Xã Đồng Bằng", "button", "Đôn đốc").await?;
    monitor.reads_of("Lời nhắn").await?;
    monitor.pictures("oversight-remind").await?;
    monitor.clicks_in("thấy lời đôn đốc", "button", "Đôn đốc").await?;
    monitor.reads_of("Đã đôn đốc: ").await
}

/// The agency sees that it was reminded.
pub async fn is_seen_by(officer: &Person<'_>) -> Result<()> {
    super::answer::opens(officer).await?;
    officer.clicks("button", "Xem toàn bộ việc lấy ý kiến").await?;
    officer.reads_of("Văn bản đã quá hạn trả lời ngày 03/12/2026").await
}
