//! How a consultation ends: concluded, with everything accepted or explained, or withdrawn.

use super::requests::{
    self, ASKER, ASKER_HEAD, BUILDER, BUILDER_HEAD, FINANCE, FINANCE_HEAD, JUSTICE, JUSTICE_HEAD,
    MONITOR,
};
use super::{
    Clicks, ClicksIn, Fills, FillsIn, GoesTo, Is, Meanwhile, Reads, Runs, SERVICE_AWAY, State,
    main_state, state, walk,
};
use anyhow::Result;
use browsing::system::System;
use serde_json::{Value, json};

const ID: &str = "0193f5e0-0000-7000-8000-000000000091";
const HERE: &str = "consultation/0193f5e0-0000-7000-8000-000000000091";
const PANE: &str = "inbox/0193f5e0-0000-7000-8000-000000000091";
const OVERTAKEN: &str = "0193f5e0-0000-7000-8000-000000000093";
const WITHDRAWN: &str = "0193f5e0-0000-7000-8000-000000000092";
const SUBMIT: &str = "Trình thủ trưởng ký kết thúc";
const SIGN: &str = "Ký, kết thúc việc lấy ý kiến";
const RESULT: &str = "Kết quả của việc lấy ý kiến";
const CLINICS: &str = "Dự thảo Quy định về thiết kế mẫu trạm y tế";
const SUMMARY: &str = "Hoàn thiện dự thảo, trình UBND tỉnh ban hành Quyết định.";
const DISAGREEMENT: &str = "Câu 2, không thống nhất";

const STATES: &[State] = &[
    main_state(
        "asked, ready to conclude",
        &[Is(ASKER), GoesTo("asked"), Reads("Đủ ý kiến, kết thúc được")],
    ),
    main_state("concluding", &[GoesTo(HERE), Reads("Đã xử lý 0/3")]),
    main_state(
        "concluding, refused",
        &[Clicks("button", SUBMIT), Reads("Cần hoàn thiện trước khi gửi")],
    ),
    state(
        "concluding, accepted and explained",
        &[
            ClicksIn("Câu 2, điều kiện 1", "radio", "Tiếp thu"),
            ClicksIn("Câu 2, điều kiện 2", "radio", "Tiếp thu"),
            ClicksIn(DISAGREEMENT, "radio", "Giải trình"),
            Fills(RESULT, SUMMARY),
            Clicks("button", SUBMIT),
            Reads("Đã xử lý 2/3"),
        ],
    ),
    state("concluding, a draft that was kept", &[GoesTo(HERE), Reads("Đã lưu lúc")]),
    state(
        "concluding, not sent",
        &[
            FillsIn(
                DISAGREEMENT,
                "Vì sao không tiếp thu",
                "Nghị quyết số 30/2026/NQ-HĐND đã nâng mức tối đa lên 600.000 đồng.",
            ),
            Reads("Đã lưu lúc"),
            Runs(SERVICE_AWAY),
            Clicks("button", SUBMIT),
            Reads("Chưa kết nối được với máy chủ"),
        ],
    ),
    state(
        "a conclusion that is submitted",
        &[
            GoesTo(HERE),
            Reads("Đã xử lý 3/3"),
            Clicks("button", SUBMIT),
            Reads("Dự thảo kết thúc đang chờ thủ trưởng ký"),
        ],
    ),
    main_state(
        "a conclusion to sign, in the inbox",
        &[
            Is(ASKER_HEAD),
            GoesTo("inbox"),
            Clicks("tab", "Chờ ký"),
            Reads("Kết thúc việc lấy ý kiến"),
        ],
    ),
    main_state("a conclusion to sign", &[GoesTo(HERE), Reads("Dự thảo kết thúc chờ ký")]),
    state(
        "a conclusion given back, refused",
        &[
            Clicks("button", "Yêu cầu hoàn thiện"),
            Clicks("button", "Yêu cầu hoàn thiện"),
            Reads("Nội dung cần hoàn thiện"),
        ],
    ),
    state(
        "a conclusion, before it is signed",
        &[GoesTo(HERE), Clicks("button", SIGN), Reads("Tình hình trả lời")],
    ),
    main_state(
        "concluded",
        &[
            Is(ASKER_HEAD),
            GoesTo(HERE),
            Reads("Dự thảo kết thúc chờ ký"),
            Clicks("button", SIGN),
            Clicks("button", SIGN),
            Reads("Kết thúc bởi"),
        ],
    ),
    state(
        "concluded, the texts of all opinions",
        &[
            Clicks("button", "Xem toàn văn"),
            Clicks("button", "Xem toàn văn"),
            Clicks("button", "Xem toàn văn"),
        ],
    ),
    state(
        "asked, concluded",
        &[GoesTo("asked"), Clicks("tab", "Đã kết thúc"), Reads("Đã kết thúc")],
    ),
    main_state(
        "concluded, seen by a consultee",
        &[Is(FINANCE), GoesTo(HERE), Reads("Kết thúc bởi")],
    ),
    state("concluded, the own answer", &[GoesTo(PANE), Reads("Văn bản trả lời đã ký")]),
    state("concluded, seen by the monitor", &[Is(MONITOR), GoesTo(HERE), Reads("Kết thúc bởi")]),
    state(
        "a request that is withdrawn while it is open",
        &[
            Is(JUSTICE),
            GoesTo("inbox/0193f5e0-0000-7000-8000-000000000092"),
            Clicks("button", "Trả lời"),
            Meanwhile(ASKER_HEAD, WITHDRAWN, withdraws),
            ClicksIn("Câu 1", "radio", "Thống nhất"),
            FillsIn(
                "Câu 1",
                "Lý do, nội dung ý kiến",
                "Sở Tư pháp thống nhất mức hỗ trợ tại Điều 4.",
            ),
            ClicksIn("Câu 2", "radio", "Thống nhất"),
            FillsIn(
                "Câu 2",
                "Lý do, nội dung ý kiến",
                "Sở Tư pháp thống nhất nguồn chi tại Điều 6.",
            ),
            Clicks("button", "Trình ký"),
            Reads("Việc này vừa có thay đổi"),
        ],
    ),
    main_state(
        "withdrawn, in the inbox",
        &[
            GoesTo("inbox"),
            Clicks("tab", "Đã khép lại, không trả lời"),
            Reads("Đã thu hồi"),
            Clicks("button", "Đã thu hồi"),
        ],
    ),
    state(
        "withdrawn, seen by a consultee",
        &[GoesTo("consultation/0193f5e0-0000-7000-8000-000000000092"), Reads("Thông báo số 15")],
    ),
    main_state(
        "withdrawn, seen by the asker",
        &[
            Is(ASKER),
            GoesTo("consultation/0193f5e0-0000-7000-8000-000000000092"),
            Reads("Thông báo số 15"),
        ],
    ),
    state("asked, withdrawn", &[GoesTo("asked"), Clicks("tab", "Tất cả"), Reads("Đã thu hồi")]),
    main_state(
        "a conclusion that was overtaken, seen by its drafter",
        &[
            Meanwhile(ASKER_HEAD, OVERTAKEN, redirects),
            Is(ASKER),
            GoesTo("consultation/0193f5e0-0000-7000-8000-000000000093"),
            Reads("không còn ký được"),
        ],
    ),
    state(
        "a conclusion that was overtaken, seen by the head",
        &[
            Is(ASKER_HEAD),
            GoesTo("consultation/0193f5e0-0000-7000-8000-000000000093"),
            Reads("Chưa ký được"),
        ],
    ),
];

#[tokio::test(flavor = "multi_thread")]
async fn everybody_can_conclude_and_withdraw() -> Result<()> {
    let system = System::start("2026-11-23T08:30:00+07:00").await?;
    requests::sent(&system, ID, "HS-2026-140").await?;
    requests::sent(&system, WITHDRAWN, "HS-2026-142").await?;
    for (identity, command) in [
        (JUSTICE, agrees_with_conditions()),
        (JUSTICE_HEAD, json!({ "command": "answer-request" })),
        (FINANCE, disagrees()),
        (FINANCE_HEAD, json!({ "command": "answer-request" })),
    ] {
        system.does(identity, ID, &command).await?;
    }
    let mut overtaken = requests::misdirected("HS-2026-143", 0);
    overtaken["subject"] = json!(CLINICS);
    requests::sends(&system, OVERTAKEN, overtaken).await?;
    let returned = requests::grounds("so-y-te", BUILDER);
    for (identity, command) in [
        (BUILDER, json!({ "command": "submit-return", "grounds": returned })),
        (BUILDER_HEAD, json!({ "command": "return-request" })),
        (ASKER_HEAD, json!({ "command": "accept-return", "agency": "so-xay-dung" })),
        (FINANCE, agrees_to_all()),
        (FINANCE_HEAD, json!({ "command": "answer-request" })),
        (ASKER, json!({ "command": "submit-conclusion", "dispositions": [], "summary": SUMMARY })),
    ] {
        system.does(identity, OVERTAKEN, &command).await?;
    }
    walk(&system, STATES, [requests::written(), vec![CLINICS.to_owned()]].concat()).await
}

fn agrees(question: u8) -> Value {
    json!({ "question": question, "stance": "agree", "reasons": "Thống nhất mức hỗ trợ 600.000 đồng mỗi tháng tại Điều 4." })
}

fn agrees_with_conditions() -> Value {
    let conditions = json!({
        "question": 2,
        "stance": "agree-with-conditions",
        "reasons": "Thống nhất dùng nguồn chi thường xuyên, với hai điều kiện ghi ở phần điều kiện.",
        "conditions": [
            "Bổ sung tại Điều 6: UBND cấp xã lập dự toán năm 2027 trước ngày 31/12/2026",
            "Sửa khoản 2 Điều 7: thời hạn thanh toán là 05 ngày làm việc",
        ],
        "legal_basis": ["Điều 8 Luật Ngân sách nhà nước số 89/2025/QH15"],
    });
    let opinion = json!({ "document_number": "77/STP-VB", "answers": [agrees(1), conditions], "responsible_officer": JUSTICE });
    json!({ "command": "submit-answer", "opinion": opinion })
}

fn disagrees() -> Value {
    let disagrees = json!({
        "question": 2,
        "stance": "disagree",
        "reasons": "Không thống nhất: mức 600.000 đồng tại Điều 4 vượt mức 500.000 đồng của Nghị quyết số 12/2025/NQ-HĐND.",
        "legal_basis": ["Điều 3 Nghị quyết số 12/2025/NQ-HĐND"],
    });
    let opinion = json!({ "document_number": "118/STC-NS", "answers": [agrees(1), disagrees], "responsible_officer": FINANCE });
    json!({ "command": "submit-answer", "opinion": opinion })
}

fn agrees_to_all() -> Value {
    let opinion = json!({ "document_number": "121/STC-NS", "answers": [agrees(1), agrees(2)], "responsible_officer": FINANCE });
    json!({ "command": "submit-answer", "opinion": opinion })
}

fn redirects() -> Value {
    json!({
        "command": "redirect-questions",
        "from": "so-xay-dung",
        "to": "so-y-te",
        "relevance_reason": "Sở Y tế là chủ đầu tư các trạm y tế.",
        "justification": "Thiết kế mẫu phải có ý kiến của cơ quan quản lý trạm y tế.",
    })
}

fn withdraws() -> Value {
    json!({
        "command": "withdraw-consultation",
        "reason": "Dự thảo được thay bằng Đề án HS-2026-201 theo Thông báo số 15/TB-UBND.",
    })
}
