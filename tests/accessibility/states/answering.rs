//! What somebody comes to who is asked.

use super::requests::{self, FINANCE, FINANCE_HEAD, JUSTICE, SUBJECT};
use super::{
    Clicks, ClicksIn, Fills, FillsIn, GoesTo, Is, Reads, State, main_state, state, tabbed_state,
    walk,
};
use anyhow::Result;
use browsing::system::System;

const REASONS: &str = "Lý do, nội dung ý kiến";
const EXTENSION: &str = "Xin gia hạn";
const INFORMATION: &str = "Đề nghị bổ sung hồ sơ";

const STATES: &[State] = &[
    tabbed_state("inbox", &[Is(FINANCE), GoesTo("inbox"), Reads(SUBJECT)]),
    state("inbox, an empty list", &[Clicks("tab", "Đã trả lời")]),
    state(
        "inbox, nothing found",
        &[
            Clicks("tab", "Cần trả lời"),
            Fills("Tìm trong danh sách", "zzz"),
            Reads("Không có việc nào khớp"),
        ],
    ),
    tabbed_state(
        "inbox, a request",
        &[Clicks("button", "Xóa từ khóa"), Clicks("button", SUBJECT), Reads("Câu 2")],
    ),
    state(
        "inbox, how the due date counts",
        &[Clicks("button", "Xem cách tính từng ngày"), Reads("Ngày Văn hóa")],
    ),
    state("asking for more time", &[Clicks("button", EXTENSION)]),
    state(
        "asking for more time, refused",
        &[
            Fills("Hạn mới", "31/12/2026"),
            ClicksIn("Cơ quan lấy ý kiến sẽ quyết định", "button", EXTENSION),
            Reads("Chưa nêu rõ lý do xin gia hạn."),
        ],
    ),
    state("asking for papers", &[Clicks("button", "Hủy"), Clicks("button", INFORMATION)]),
    state(
        "asking for papers, refused",
        &[
            ClicksIn("Chỉ đề nghị được một lần", "button", INFORMATION),
            Reads("Chưa nêu tài liệu nào còn thiếu."),
        ],
    ),
    state(
        "a return that the register refuses",
        &[Clicks("button", "Hủy"), Reads("là nhiệm vụ của cơ quan mình")],
    ),
    main_state("answering", &[Clicks("button", "Trả lời"), Reads("Câu 1")]),
    main_state(
        "answering, problems told",
        &[Clicks("button", "Trình ký"), Reads("Còn điểm cần hoàn thiện trước khi trình ký")],
    ),
    main_state(
        "answering, evasive words",
        &[
            ClicksIn("Câu 1", "radio", "Thống nhất"),
            FillsIn("Câu 1", REASONS, "Sở Tài chính cơ bản thống nhất với dự thảo."),
            Reads("Chưa rõ chính kiến"),
        ],
    ),
    main_state(
        "answering, conditions",
        &[
            FillsIn("Câu 1", REASONS, "Sở Tài chính thống nhất mức hỗ trợ tại Điều 4."),
            ClicksIn("Câu 2", "radio", "Thống nhất, kèm điều kiện"),
            FillsIn(
                "Câu 2",
                "Điều kiện 1",
                "Bổ sung tại Điều 6: lập dự toán năm 2027 trước ngày 31/12/2026",
            ),
            FillsIn(
                "Câu 2",
                REASONS,
                "Sở Tài chính thống nhất dùng nguồn chi thường xuyên, với điều kiện ghi ở phần điều kiện.",
            ),
            FillsIn("Câu 2", "Căn cứ 1", "Điều 8 Luật Ngân sách nhà nước số 89/2025/QH15"),
            Reads("Đã lưu lúc"),
        ],
    ),
    state(
        "answer, waiting for the head",
        &[Clicks("button", "Trình ký"), Reads("đang chờ lãnh đạo cơ quan")],
    ),
    main_state(
        "to sign",
        &[Is(FINANCE_HEAD), GoesTo("inbox"), Clicks("tab", "Chờ ký"), Reads(SUBJECT)],
    ),
    tabbed_state("signing an answer", &[Clicks("button", SUBJECT), Reads("Ký và gửi")]),
    state("sending an answer back", &[Clicks("button", "Yêu cầu hoàn thiện")]),
    state(
        "answer, sent back",
        &[
            Fills("Nội dung cần hoàn thiện", "Ghi rõ số văn bản trả lời"),
            Clicks("button", "Yêu cầu hoàn thiện"),
            Reads("Ghi rõ số văn bản trả lời"),
        ],
    ),
    state("assigning", &[GoesTo("inbox"), Clicks("button", SUBJECT), Reads("Giao cho")]),
    state(
        "signing an answer, confirming",
        &[
            Is(FINANCE),
            GoesTo("inbox"),
            Clicks("button", SUBJECT),
            Clicks("button", "Soạn tiếp trả lời"),
            Clicks("button", "Trình ký"),
            Reads("đang chờ lãnh đạo cơ quan"),
            Is(FINANCE_HEAD),
            GoesTo("inbox"),
            Clicks("tab", "Chờ ký"),
            Clicks("button", SUBJECT),
            Clicks("button", "Ký và gửi"),
            Reads("không sửa được nữa"),
        ],
    ),
    state("answered", &[Clicks("button", "Ký và gửi"), Reads("Văn bản trả lời đã ký")]),
    state(
        "asked for more time",
        &[
            Is(JUSTICE),
            GoesTo("inbox"),
            Clicks("button", SUBJECT),
            Clicks("button", EXTENSION),
            Fills("Hạn mới", "08/12/2026"),
            Fills("Lý do xin gia hạn", "Chờ số liệu quyết toán của 12 xã."),
            ClicksIn("Cơ quan lấy ý kiến sẽ quyết định", "button", EXTENSION),
            Reads("đang chờ quyết định"),
        ],
    ),
    state("a return that is not offered", &[Reads("là nhiệm vụ của cơ quan mình")]),
];

#[tokio::test(flavor = "multi_thread")]
async fn everybody_can_answer_and_return() -> Result<()> {
    let system = System::start("2026-11-23T08:30:00+07:00").await?;
    requests::sent(&system, "0193f5e0-0000-7000-8000-000000000031", "HS-2026-140").await?;
    walk(&system, STATES, requests::written()).await
}
