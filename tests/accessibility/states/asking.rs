//! What somebody comes to who asks.

use super::requests::{self, ASKER, ASKER_HEAD, SUBJECT};
use super::{
    Clicks, Fills, FillsIn, GoesTo, Is, Picks, Reads, State, main_state, state, tabbed_state, walk,
};
use anyhow::Result;
use browsing::system::System;

const SIGNING: &str = "ask/0193f5e0-0000-7000-8000-000000000042";

const STATES: &[State] = &[
    tabbed_state("asked", &[Is(ASKER), GoesTo("asked"), Reads(SUBJECT)]),
    state(
        "asked, an empty list",
        &[Clicks("tab", "Đã kết thúc"), Reads("Chưa có việc lấy ý kiến nào ở đây")],
    ),
    state(
        "asked, nothing found",
        &[
            Clicks("tab", "Tất cả"),
            Fills("Tìm việc lấy ý kiến", "zzz"),
            Reads("Không tìm thấy việc nào khớp"),
        ],
    ),
    main_state("asking, empty", &[GoesTo("ask"), Reads("Trích yếu")]),
    main_state(
        "asking, problems told",
        &[Clicks("button", "Trình thủ trưởng ký"), Reads("Chưa chọn lĩnh vực của vụ việc.")],
    ),
    state(
        "asking, a question that asks nothing",
        &[
            Fills("Trích yếu", SUBJECT),
            Fills("Số hồ sơ", "HS-2026-141"),
            Picks("Lĩnh vực", "ngan sach", "Ngân sách nhà nước"),
            Picks(
                "Lĩnh vực",
                "van ban quy pham",
                "Xây dựng, thẩm định, kiểm tra văn bản quy phạm pháp luật",
            ),
            Clicks("button", "Thêm đường dẫn"),
            Fills("Tên tài liệu", "Dự thảo Quy chế phối hợp"),
            Fills("Đường dẫn", "https://hscv.example.vn/ho-so/141"),
            Clicks("button", "Thêm đường dẫn"),
            FillsIn("Câu hỏi 1", "Nội dung hỏi", "Xin ý kiến."),
            Reads("Câu 1 chưa nêu cụ thể"),
        ],
    ),
    state("asking, fields to search", &[Clicks("combobox", "Lĩnh vực")]),
    state(
        "asking, agencies and their reasons",
        &[
            FillsIn(
                "Câu hỏi 1",
                "Nội dung hỏi",
                "Mức hỗ trợ 600.000 đồng tại Điều 4 có phù hợp không?",
            ),
            FillsIn("Câu hỏi 1", "Ý kiến đề xuất", "Sở Nội vụ đề xuất mức 600.000 đồng mỗi tháng."),
            Clicks("button", "Thêm câu hỏi"),
            FillsIn("Câu hỏi 2", "Nội dung hỏi", "Nguồn chi tại Điều 6 có bảo đảm được không?"),
            FillsIn(
                "Câu hỏi 2",
                "Ý kiến đề xuất",
                "Sở Nội vụ đề xuất dùng nguồn chi thường xuyên.",
            ),
            Clicks("checkbox", "Sở Tài chính"),
            Clicks("checkbox", "Sở Tư pháp"),
            Picks("Cơ quan khác", "y te", "Sở Y tế"),
            Reads("Giải trình"),
        ],
    ),
    state(
        "asking, an agency that cannot be asked",
        &[
            Picks("Cơ quan khác", "uy ban nhan dan tinh", "Ủy ban nhân dân tỉnh"),
            Reads("Không lấy ý kiến cơ quan này"),
        ],
    ),
    state(
        "asking, how the due date counts",
        &[Clicks("button", "Cách tính từng ngày"), Reads("ngày nhận, không tính")],
    ),
    main_state(
        "asking, problems left",
        &[Clicks("button", "Trình thủ trưởng ký"), Reads("Vì sao hỏi cơ quan này")],
    ),
    state("asking, a draft that was kept", &[GoesTo("ask"), Reads("Đã khôi phục bản nháp")]),
    state("asking, discarding", &[Clicks("button", "Bỏ bản nháp"), Reads("không khôi phục được")]),
    main_state(
        "asking, confirming",
        &[
            Clicks("button", "Tiếp tục soạn"),
            Fills("Tên tài liệu 2", "Tờ trình"),
            Fills("Đường dẫn 2", "https://hscv.example.vn/ho-so/142"),
            FillsIn("Sở Tài chính", "Vì sao hỏi cơ quan này", "Sở quản lý ngân sách theo Điều 6."),
            FillsIn("Sở Tư pháp", "Vì sao hỏi cơ quan này", "Sở thẩm định dự thảo Quyết định."),
            FillsIn("Sở Y tế", "Vì sao hỏi cơ quan này", "Trạm y tế xã phối hợp theo Điều 9."),
            FillsIn("Sở Y tế", "Giải trình", "Điều 9 của Quy chế giao việc cho trạm y tế xã."),
            Clicks("button", "Trình thủ trưởng ký"),
            Reads("Chưa cơ quan nào nhận được yêu cầu trước khi thủ trưởng ký"),
        ],
    ),
    state(
        "a draft before the head",
        &[Clicks("button", "Trình thủ trưởng ký"), Reads("Dự thảo đang chờ thủ trưởng ký.")],
    ),
    state("signing a request", &[Is(ASKER_HEAD), GoesTo(SIGNING), Reads("Ký và gửi")]),
    state(
        "signing a request, sending it back",
        &[Clicks("button", "Yêu cầu hoàn thiện"), Reads("Dự thảo trở về người soạn")],
    ),
    state(
        "signing a request, withdrawing it",
        &[GoesTo(SIGNING), Clicks("button", "Thu hồi dự thảo"), Reads("không được gửi đi")],
    ),
    main_state(
        "signing a request, confirming",
        &[GoesTo(SIGNING), Clicks("button", "Ký và gửi"), Reads("không sửa được nữa")],
    ),
    state("a request that was sent", &[Clicks("button", "Ký và gửi"), Reads("Năm rõ")]),
    state("oversight, no figures", &[GoesTo("oversight"), Reads("Số liệu đến ngày")]),
    state(
        "no consultation",
        &[GoesTo("consultation/none"), Reads("Chưa chọn việc lấy ý kiến nào")],
    ),
    state(
        "a consultation that is not there",
        &[GoesTo("consultation/0193f5e0-0000-7000-8000-00000000ffff"), Reads("Mã lỗi")],
    ),
];

#[tokio::test(flavor = "multi_thread")]
async fn everybody_can_ask() -> Result<()> {
    let system = System::start("2026-11-23T08:30:00+07:00").await?;
    requests::submitted(&system, "0193f5e0-0000-7000-8000-000000000042", "HS-2026-140").await?;
    walk(&system, STATES, requests::written()).await
}
