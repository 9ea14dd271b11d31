//! What comes with time: a request that nobody has opened, that is due, overdue, answered late.

use super::requests::{self, ASKER, FINANCE, FINANCE_HEAD, JUSTICE, MONITOR, SUBJECT};
use super::{
    Clicks, ClicksIn, Fills, GoesTo, Is, Meanwhile, Misses, Reads, Runs, State, Until, main_state,
    state, walk,
};
use anyhow::Result;
use browsing::system::System;
use serde_json::{Value, json};

const ID: &str = "0193f5e0-0000-7000-8000-0000000000a1";
const HERE: &str = "consultation/0193f5e0-0000-7000-8000-0000000000a1";
const PANE: &str = "inbox/0193f5e0-0000-7000-8000-0000000000a1";
const EXTENSION: &str = "Xin gia hạn";
const REMIND: &str = "Đôn đốc";

const STATES: &[State] = &[
    state("sent after hours, not received", &[Is(ASKER), GoesTo(HERE), Reads("chưa tiếp nhận")]),
    state(
        "received by itself, nobody has opened it",
        &[Until("2026-11-23T08:30:00+07:00"), GoesTo(HERE), Misses("text", "chưa tiếp nhận")],
    ),
    state(
        "inbox, due tomorrow",
        &[
            Until("2026-12-02T08:30:00+07:00"),
            Is(JUSTICE),
            GoesTo("inbox"),
            Reads("Còn 1 ngày làm việc"),
        ],
    ),
    state(
        "inbox, due today",
        &[Until("2026-12-03T08:30:00+07:00"), GoesTo("inbox"), Reads("Hạn hôm nay")],
    ),
    main_state(
        "inbox, overdue",
        &[Until("2026-12-08T08:30:00+07:00"), GoesTo("inbox"), Reads("Quá hạn 3 ngày làm việc")],
    ),
    main_state("an overdue request", &[Clicks("button", SUBJECT), Reads("Câu 2")]),
    state(
        "an overdue request, more time not offered any more",
        &[Reads("Đã hết hạn trả lời"), Misses("button", EXTENSION)],
    ),
    main_state("summary, overdue", &[Runs("widget.view = 'summary'"), Reads("Mở danh sách")]),
    state("oversight of the own agency", &[GoesTo("oversight"), Reads("Số liệu đến ngày")]),
    main_state("asked, overdue", &[Is(ASKER), GoesTo("asked"), Reads("Đôn đốc quá hạn")]),
    main_state("an overdue consultation", &[GoesTo(HERE), Reads("im lặng được coi là đồng ý")]),
    state(
        "an overdue consultation, reminded",
        &[
            ClicksIn("Sở Tư pháp", "button", REMIND),
            Fills("Lời nhắn", "Đề nghị trả lời trước 17 giờ hôm nay."),
            ClicksIn("lần đôn đốc được ghi vào quá trình xử lý", "button", REMIND),
            Reads("Đã đôn đốc Sở Tư pháp."),
        ],
    ),
    state(
        "an overdue consultation, seen by the monitor",
        &[Is(MONITOR), GoesTo(HERE), Reads("Quá hạn 3 ngày làm việc")],
    ),
    state("oversight, few figures", &[GoesTo("oversight"), Reads("chưa xếp hạng")]),
    state(
        "an answer that was late",
        &[
            Meanwhile(FINANCE, ID, agrees),
            Meanwhile(FINANCE_HEAD, ID, signs),
            Is(FINANCE),
            GoesTo(PANE),
            Reads("Trễ hạn 3 ngày làm việc"),
        ],
    ),
    main_state(
        "a consultation, the opinion of another agency sealed",
        &[Is(JUSTICE), GoesTo(HERE), Reads("Chưa mở")],
    ),
    state(
        "answering, from the consultation",
        &[Clicks("button", "Soạn ý kiến trả lời"), Reads("Quay lại nội dung lấy ý kiến")],
    ),
];

#[tokio::test(flavor = "multi_thread")]
async fn everybody_sees_what_is_due_and_overdue() -> Result<()> {
    let rule = "khoản 3 Điều 12 Quy chế làm việc của UBND tỉnh";
    let policy = json!({ "version": "2026-1", "deemed_consent": { "rule": rule } });
    let policy = requests::file("policy.json", &policy)?;
    let system = System::start_for("2026-11-20T17:30:00+07:00", &["--policy", &policy]).await?;
    requests::sent(&system, ID, "HS-2026-140").await?;
    walk(&system, STATES, requests::written()).await
}

fn agrees() -> Value {
    let agrees = |question: u8| json!({ "question": question, "stance": "agree", "reasons": "Thống nhất mức hỗ trợ 600.000 đồng mỗi tháng tại Điều 4." });
    let opinion = json!({ "document_number": "118/STC-NS", "answers": [agrees(1), agrees(2)], "responsible_officer": FINANCE });
    json!({ "command": "submit-answer", "opinion": opinion })
}

fn signs() -> Value {
    json!({ "command": "answer-request" })
}
