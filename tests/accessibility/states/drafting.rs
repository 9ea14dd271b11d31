//! What else somebody comes to who asks: files, refusals of the choice, drafts that came back, that others changed, that
//! cannot be signed any more.

use super::requests::{self, ASKER, ASKER_HEAD, FINANCE, SUBJECT};
use super::{
    Chooses, Clicks, Fills, FillsIn, GoesTo, Is, Meanwhile, Misses, Narrows, Picks, Reads, Runs,
    SERVICE_AWAY, SERVICE_HANGS, State, Until, Uploads, main_state, state, walk,
};
use anyhow::Result;
use browsing::system::System;
use serde_json::{Value, json};

const ID: &str = "0193f5e0-0000-7000-8000-0000000000c1";
const SIGNING: &str = "ask/0193f5e0-0000-7000-8000-0000000000c1";
const EARLIER: &str = "0193f5e0-0000-7000-8000-0000000000c2";
const WITH_A_WARNING: &str = "0193f5e0-0000-7000-8000-0000000000c3";
const OTHER_SUBJECT: &str = "Dự thảo Kế hoạch kiểm tra kỷ luật, kỷ cương hành chính năm 2027";
const HEALTH: &str = "so-y-te.chuyen-vien";
const COLLEAGUE: &str = "so-noi-vu.chuyen-vien-2";
const SEND_BACK: &str = "Yêu cầu hoàn thiện";
const WITHDRAW: &str = "Thu hồi dự thảo";
const SIGN: &str = "Ký và gửi";
const MISSING: &str = "Xem các điểm cần hoàn thiện";

const STATES: &[State] = &[
    state(
        "asking, where no drafts are kept",
        &[
            Is(ASKER),
            GoesTo("inbox"),
            Reads("Cần trả lời"),
            Runs("widget.setAttribute('drafts', 'off'); widget.view = 'ask'"),
            Fills("Trích yếu", SUBJECT),
            Reads("Trang này không lưu bản nháp"),
        ],
    ),
    state(
        "asking, a secret dossier",
        &[Chooses("Độ mật", "Tối mật"), Reads("Hồ sơ có độ mật không được gửi qua kênh này.")],
    ),
    state(
        "asking, within the own competence",
        &[Picks("Lĩnh vực", "van thu", "Văn thư, lưu trữ"), Reads("của cơ quan mình")],
    ),
    state(
        "asking, communes",
        &[
            Picks("Lĩnh vực", "kinh te xa hoi", "Kinh tế - xã hội trên địa bàn xã, phường"),
            Clicks("button", "Xã, phường, đặc khu"),
            Clicks("checkbox", "Ủy ban nhân dân Xã Miền Núi"),
            Reads("đã chọn 1/5"),
        ],
    ),
    state(
        "asking, an agency that was asked before",
        &[
            Picks("Lĩnh vực", "ngan sach", "Ngân sách nhà nước"),
            Clicks("checkbox", "Sở Tài chính"),
            Fills("Số hồ sơ", "HS-2026-160"),
            Reads("Đã lấy ý kiến cơ quan này về hồ sơ này"),
        ],
    ),
    state("asking, with a file that was kept", &[Uploads("du-toan-2027.txt"), Reads("Tải về")]),
    state(
        "asking, a file on its way",
        &[Runs(SERVICE_HANGS), Uploads("to-trinh.txt"), Reads("Đang tải lên…")],
    ),
    state(
        "asking, a file that did not arrive",
        &[Runs(SERVICE_AWAY), Uploads("phu-luc.txt"), Reads("Chưa tải lên được")],
    ),
    main_state(
        "asking, what is missing, on a narrow screen",
        &[Narrows, Clicks("button", MISSING), Reads("Nội dung xin ý kiến")],
    ),
    state("asked, drafts", &[GoesTo("asked"), Clicks("tab", "Dự thảo"), Reads("Chờ ký")]),
    state(
        "a draft before the head, changed again",
        &[GoesTo(SIGNING), Clicks("button", "Sửa và trình lại"), Reads("Trích yếu")],
    ),
    state(
        "inbox, a draft to sign",
        &[
            Is(ASKER_HEAD),
            GoesTo("inbox"),
            Clicks("tab", "Chờ ký"),
            Reads("Yêu cầu lấy ý kiến của cơ quan"),
        ],
    ),
    state(
        "signing a request, something to think about",
        &[GoesTo("ask/0193f5e0-0000-7000-8000-0000000000c3"), Reads("Điểm cần lưu ý")],
    ),
    state(
        "asking as the head",
        &[GoesTo("ask"), Reads("Trích yếu"), Misses("button", "Trình thủ trưởng ký")],
    ),
    state(
        "sending a draft back, refused",
        &[
            GoesTo(SIGNING),
            Clicks("button", SEND_BACK),
            Reads("Dự thảo trở về người soạn"),
            Clicks("button", SEND_BACK),
            Reads("Chưa ghi"),
        ],
    ),
    state(
        "withdrawing a draft, refused",
        &[
            GoesTo(SIGNING),
            Clicks("button", WITHDRAW),
            Reads("không được gửi đi"),
            Clicks("button", WITHDRAW),
            Reads("Chưa ghi rõ lý do."),
        ],
    ),
    state(
        "signing a request, not sent",
        &[
            GoesTo(SIGNING),
            Clicks("button", SIGN),
            Reads("không sửa được nữa"),
            Runs(SERVICE_AWAY),
            Clicks("button", SIGN),
            Reads("Chưa kết nối được với máy chủ"),
        ],
    ),
    state(
        "signing a request that somebody has just changed",
        &[
            GoesTo(SIGNING),
            Clicks("button", SIGN),
            Reads("không sửa được nữa"),
            Meanwhile(COLLEAGUE, ID, submits),
            Clicks("button", SIGN),
            Reads("Việc này vừa được người khác cập nhật"),
        ],
    ),
    main_state(
        "a draft that was sent back",
        &[
            Meanwhile(ASKER_HEAD, ID, sends_back),
            Is(ASKER),
            GoesTo(SIGNING),
            Reads("Thủ trưởng yêu cầu hoàn thiện"),
        ],
    ),
    state(
        "a draft that others have changed since",
        &[
            FillsIn("Câu hỏi 1", "Nội dung hỏi", "Mức 600.000 đồng tại Điều 4 có phù hợp không?"),
            Reads("Đã lưu lúc"),
            Meanwhile(COLLEAGUE, ID, submits),
            Meanwhile(ASKER_HEAD, ID, sends_back),
            GoesTo(SIGNING),
            Reads("Sau khi bắt đầu soạn bản này, dự thảo đã có thay đổi"),
        ],
    ),
    state(
        "a draft that cannot be signed any more",
        &[
            Meanwhile(COLLEAGUE, ID, submits),
            Until("2026-12-04T08:30:00+07:00"),
            Is(ASKER_HEAD),
            GoesTo(SIGNING),
            Reads("Chưa ký được"),
        ],
    ),
    state(
        "a draft that was withdrawn",
        &[
            Meanwhile(ASKER_HEAD, ID, withdraws),
            GoesTo("consultation/0193f5e0-0000-7000-8000-0000000000c1"),
            Reads("Thông báo số 15"),
        ],
    ),
    state(
        "a consultation of others",
        &[
            Is(FINANCE),
            GoesTo("consultation/0193f5e0-0000-7000-8000-0000000000c1"),
            Reads("Mã lỗi"),
        ],
    ),
    main_state(
        "summary, nothing to do",
        &[
            Is(HEALTH),
            GoesTo("inbox"),
            Reads("Không có yêu cầu nào"),
            Runs("widget.view = 'summary'"),
            Reads("Mở danh sách"),
        ],
    ),
    state(
        "the own request, in the inbox",
        &[
            Is(ASKER),
            GoesTo("inbox/0193f5e0-0000-7000-8000-0000000000c2"),
            Reads("Xem toàn bộ việc lấy ý kiến"),
        ],
    ),
];

#[tokio::test(flavor = "multi_thread")]
async fn everybody_can_go_on_with_a_draft() -> Result<()> {
    let system = System::start("2026-11-23T08:30:00+07:00").await?;
    requests::sent(&system, EARLIER, "HS-2026-160").await?;
    requests::submitted(&system, ID, "HS-2026-161").await?;
    let mut request = requests::request("HS-2026-162");
    request["subject"] = json!(OTHER_SUBJECT);
    request["consultees"] = json!([request["consultees"][0]]);
    let submit = json!({ "command": "submit-request", "request": request });
    system.does(ASKER, WITH_A_WARNING, &submit).await?;
    walk(&system, STATES, [requests::written(), vec![OTHER_SUBJECT.to_owned()]].concat()).await
}

fn submits() -> Value {
    json!({ "command": "submit-request", "request": requests::request("HS-2026-161") })
}

fn sends_back() -> Value {
    json!({ "command": "send-back-request", "remark": "Nêu rõ nguồn kinh phí tại Điều 6." })
}

fn withdraws() -> Value {
    json!({
        "command": "withdraw-consultation",
        "reason": "Dự thảo được thay bằng Đề án HS-2026-201 theo Thông báo số 15/TB-UBND.",
    })
}
