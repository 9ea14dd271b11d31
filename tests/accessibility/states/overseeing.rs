//! What somebody comes to who keeps watch, and who sees many consultations: the demo's past.

use super::requests::MONITOR;
use super::{
    Chooses, Clicks, ClicksIn, Fills, GoesTo, Is, Misses, Reads, Runs, SERVICE_AWAY, State,
    main_state, state, tabbed_state, walk,
};
use anyhow::Result;
use browsing::system::{System, project};
use serde_json::Value;

/// What stands in the form of a reminder.
const WILL_BE_SEEN: &str = "thấy lời đôn đốc";

const STATES: &[State] = &[
    tabbed_state("oversight", &[Is(MONITOR), GoesTo("oversight"), Reads("Số liệu đến ngày")]),
    state("oversight, definitions", &[Clicks("button", "Cách tính các số liệu")]),
    state(
        "oversight, the cases of a figure",
        &[Clicks("button", "Đang quá hạn:"), Reads("Vụ việc")],
    ),
    state("oversight, reminding from the list", &[Clicks("button", "Đôn đốc"), Reads("Lời nhắn")]),
    state(
        "oversight, reminded from the list",
        &[ClicksIn(WILL_BE_SEEN, "button", "Đôn đốc"), Reads("Đã đôn đốc:")],
    ),
    state(
        "oversight, a reminder that was not sent",
        &[
            Runs(SERVICE_AWAY),
            Clicks("button", "Đôn đốc"),
            ClicksIn(WILL_BE_SEEN, "button", "Đôn đốc"),
            Reads("Chưa kết nối được với máy chủ"),
        ],
    ),
    state(
        "oversight, one agency",
        &[
            GoesTo("oversight"),
            Reads("Số liệu đến ngày"),
            Chooses("Cơ quan", "Sở Tài chính"),
            Misses("combobox", "Sắp xếp"),
        ],
    ),
    state("oversight, compact", &[Runs("widget.density = 'compact'")]),
    state(
        "oversight, who asks",
        &[GoesTo("oversight"), Reads("Số liệu đến ngày"), Clicks("tab", "Cơ quan lấy ý kiến")],
    ),
    state(
        "oversight, a period that cannot be",
        &[Fills("Từ ngày", "31/12/2026"), Reads("Ngày kết thúc phải từ ngày bắt đầu")],
    ),
    main_state("inbox of a monitor", &[GoesTo("inbox"), Reads("Tranh chấp thẩm quyền")]),
    main_state(
        "ruling on a return",
        &[Clicks("button", "trạm y tế"), Reads("Năm rõ"), Clicks("button", "Kết luận thẩm quyền")],
    ),
    state(
        "ruling on a return, refused",
        &[
            ClicksIn("có hiệu lực ngay", "button", "Kết luận thẩm quyền"),
            Reads("Cần hoàn thiện trước khi gửi"),
        ],
    ),
    state("a monitor does not ask", &[GoesTo("ask"), Reads("Vai trò theo dõi không lấy ý kiến")]),
    main_state("summary", &[Runs("widget.view = 'summary'"), Reads("Mở danh sách")]),
    main_state("a long inbox", &[Is("so-tai-chinh.giam-doc"), GoesTo("inbox"), Reads("Quá hạn")]),
    state("a long inbox, compact", &[Runs("widget.density = 'compact'")]),
    state(
        "answered before",
        &[Runs("widget.density = 'comfortable'"), Clicks("tab", "Đã trả lời")],
    ),
    tabbed_state("summary of an agency", &[Runs("widget.view = 'summary'"), Reads("Cần trả lời")]),
    main_state(
        "a long list of what was asked",
        &[Is("so-noi-vu.giam-doc"), GoesTo("asked"), Clicks("tab", "Tất cả")],
    ),
    state("asked, compact", &[Runs("widget.density = 'compact'")]),
    state(
        "asking, compact",
        &[GoesTo("ask"), Reads("Trích yếu"), Runs("widget.density = 'compact'")],
    ),
    tabbed_state(
        "a consultation that is concluded",
        &[GoesTo("consultation/b61a7425-2f48-595e-a639-ff9f01afeab2"), Reads("Năm rõ")],
    ),
    state("the text of an opinion", &[Clicks("button", "Xem toàn văn")]),
    state(
        "a history without an entry",
        &[Chooses("Loại việc", "Gia hạn"), Reads("Không có việc nào khớp với lựa chọn.")],
    ),
    state("a consultation, compact", &[Runs("widget.density = 'compact'")]),
];

#[tokio::test(flavor = "multi_thread")]
async fn everybody_can_keep_watch() -> Result<()> {
    let system = System::start_with_past("2026-11-23T08:30:00+07:00").await?;
    walk(&system, STATES, written()?).await
}

/// What officers have written in the demo's past.
fn written() -> Result<Vec<String>> {
    let past = std::fs::read_to_string(project().join("data/demo-consultations.json"))?;
    let mut written = Vec::new();
    collect(&serde_json::from_str(&past)?, &mut written);
    Ok(written)
}

fn collect(value: &Value, texts: &mut Vec<String>) {
    match value {
        Value::String(text) => texts.push(text.clone()),
        Value::Array(values) => values.iter().for_each(|value| collect(value, texts)),
        Value::Object(fields) => fields.values().for_each(|value| collect(value, texts)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
