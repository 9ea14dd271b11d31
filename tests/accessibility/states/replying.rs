//! What else somebody comes to who is asked: a return from the draft to the ruling, more time and papers that were given or
//! not, drafts that cannot be kept, what cannot be sent.

use super::requests::{
    self, ASKER, ASKER_HEAD, BUILDER, BUILDER_HEAD, FINANCE, FINANCE_HEAD, MONITOR,
};
use super::{
    Begins, Clicks, ClicksIn, Fills, FillsIn, GoesTo, Is, Meanwhile, Picks, Reads, Runs,
    RunsOutOfRoom, SERVICE_AWAY, State, Until, Uploads, main_state, state, walk,
};
use anyhow::Result;
use browsing::system::System;
use serde_json::{Value, json};

const ID: &str = "0193f5e0-0000-7000-8000-0000000000b1";
const HERE: &str = "consultation/0193f5e0-0000-7000-8000-0000000000b1";
const PANE: &str = "inbox/0193f5e0-0000-7000-8000-0000000000b1";
const OTHER: &str = "0193f5e0-0000-7000-8000-0000000000b2";
const REASONS: &str = "Lý do, nội dung ý kiến";
const SEND_BACK: &str = "Yêu cầu hoàn thiện";
/// The browser opens no database.
const KEEPS_NOTHING: &str =
    "indexedDB.open = () => { throw new DOMException('', 'SecurityError') }";

const STATES: &[State] = &[
    main_state(
        "returning, where it can be returned",
        &[
            Is(BUILDER),
            Begins(KEEPS_NOTHING),
            GoesTo(PANE),
            Clicks("button", "Không thuộc thẩm quyền…"),
            Reads("Lý do trả lại"),
        ],
    ),
    main_state(
        "returning, refused",
        &[
            Clicks("button", "Trình ký trả lại"),
            Reads("Còn điểm cần hoàn thiện trước khi trình ký"),
        ],
    ),
    state(
        "returning, no competent agency known",
        &[Clicks("checkbox", "Chưa xác định được"), Reads("Vì sao chưa xác định được")],
    ),
    state(
        "returning, a draft that cannot be kept",
        &[
            Clicks("checkbox", "Chưa xác định được"),
            Picks("Cơ quan khác", "y te", "Sở Y tế"),
            Fills("Lý do trả lại", "Thiết kế trạm y tế do Sở Y tế làm chủ đầu tư thẩm định."),
            Fills("Căn cứ pháp lý", "Điều 30 Luật Đầu tư công số 58/2024/QH15"),
            Reads("Trình duyệt không lưu được bản nháp"),
        ],
    ),
    state(
        "a return, waiting for the head",
        &[Clicks("button", "Trình ký trả lại"), Reads("đang chờ lãnh đạo cơ quan")],
    ),
    main_state("signing a return", &[Is(BUILDER_HEAD), GoesTo(PANE), Reads("Dự thảo trình ký")]),
    state(
        "sending a return back, refused",
        &[
            Clicks("button", SEND_BACK),
            Reads("Nội dung cần hoàn thiện"),
            Clicks("button", SEND_BACK),
            Reads("Chưa ghi"),
        ],
    ),
    state(
        "signing a return, not sent",
        &[
            GoesTo(PANE),
            Clicks("button", "Ký và gửi"),
            Reads("phân xử thẩm quyền"),
            Runs(SERVICE_AWAY),
            Clicks("button", "Ký và gửi"),
            Reads("Chưa kết nối được với máy chủ"),
        ],
    ),
    state(
        "a return that was sent back",
        &[
            Meanwhile(BUILDER_HEAD, ID, sends_back),
            Is(BUILDER),
            GoesTo(PANE),
            Reads("Lãnh đạo yêu cầu hoàn thiện"),
            Clicks("button", "Không thuộc thẩm quyền…"),
            Reads("Trình ký trả lại"),
        ],
    ),
    state(
        "a return that was signed",
        &[
            Meanwhile(BUILDER, ID, returns),
            Meanwhile(BUILDER_HEAD, ID, signs_the_return),
            GoesTo(PANE),
            Reads("Văn bản trả lại đã ký"),
        ],
    ),
    state(
        "a return that is contested",
        &[Meanwhile(ASKER, ID, contests), GoesTo(PANE), Reads("không đồng ý vì")],
    ),
    state(
        "a return that was upheld",
        &[
            Meanwhile(MONITOR, ID, rules_not_competent),
            GoesTo(PANE),
            Reads("Kết luận của cơ quan theo dõi"),
        ],
    ),
    state(
        "a return that was upheld, seen by the asker",
        &[Is(ASKER_HEAD), GoesTo(HERE), Reads("Không thuộc thẩm quyền")],
    ),
    main_state(
        "answering, a draft that finds no room",
        &[
            Is(FINANCE),
            GoesTo(PANE),
            RunsOutOfRoom,
            Clicks("button", "Trả lời"),
            ClicksIn("Câu 1", "radio", "Thống nhất"),
            FillsIn("Câu 1", REASONS, "Sở Tài chính cơ bản thống nhất với dự thảo."),
            Reads("Bộ nhớ của trình duyệt đã đầy"),
        ],
    ),
    state(
        "answering, evasive words kept",
        &[
            Clicks("button", "Giữ nguyên câu chữ và giải trình"),
            Clicks("button", "Trình ký"),
            Reads("Vì sao giữ nguyên câu chữ này"),
        ],
    ),
    state(
        "answering, not sent",
        &[
            Fills(
                "Vì sao giữ nguyên câu chữ này",
                "Mức cụ thể do HĐND tỉnh quyết định tại kỳ họp tháng 12.",
            ),
            ClicksIn("Câu 2", "radio", "Thống nhất"),
            FillsIn(
                "Câu 2",
                REASONS,
                "Sở Tài chính thống nhất dùng nguồn chi thường xuyên tại Điều 6.",
            ),
            Runs(SERVICE_AWAY),
            Clicks("button", "Trình ký"),
            Reads("Chưa kết nối được với máy chủ"),
        ],
    ),
    state(
        "signing an answer, evasive words kept",
        &[
            Meanwhile(FINANCE, ID, hedges),
            Is(FINANCE_HEAD),
            GoesTo(PANE),
            Reads("người soạn giữ nguyên câu chữ"),
        ],
    ),
    state(
        "answering as the head",
        &[Clicks("button", "Sửa và trình lại"), Reads("Chuyển sang ký")],
    ),
    state(
        "answering, sent back",
        &[
            Meanwhile(FINANCE_HEAD, ID, sends_back),
            Is(FINANCE),
            GoesTo(PANE),
            Reads("Lãnh đạo yêu cầu hoàn thiện"),
            Clicks("button", "Soạn tiếp trả lời"),
            Reads("Trình ký"),
        ],
    ),
    state(
        "more time that was granted",
        &[
            Meanwhile(FINANCE, ID, asks_for_time),
            Meanwhile(ASKER_HEAD, ID, grants_time),
            GoesTo(PANE),
            Reads("Đã gia hạn từ 03/12/2026 đến 08/12/2026"),
        ],
    ),
    state(
        "papers that are waited for",
        &[Meanwhile(FINANCE, ID, asks_for_papers), GoesTo(PANE), Reads("Đang chờ bổ sung hồ sơ")],
    ),
    main_state(
        "giving papers, with a file",
        &[
            Is(ASKER),
            GoesTo(HERE),
            Clicks("button", "Bổ sung hồ sơ"),
            Uploads("du-toan-2027.txt"),
            Reads("du-toan-2027.txt"),
        ],
    ),
    state(
        "papers that were given, seen by the asker",
        &[ClicksIn("xem được tài liệu", "button", "Bổ sung hồ sơ"), Reads("Đã bổ sung hồ sơ ngày")],
    ),
    state("papers that were given", &[Is(FINANCE), GoesTo(PANE), Reads("Đã bổ sung hồ sơ ngày")]),
    state(
        "papers that cannot be fetched",
        &[
            Runs(SERVICE_AWAY),
            Clicks("button", "du-toan-2027.txt"),
            Reads("Chưa tải được tài liệu"),
        ],
    ),
    state(
        "returning, refused by the service",
        &[
            Is(BUILDER),
            GoesTo("inbox/0193f5e0-0000-7000-8000-0000000000b2"),
            Clicks("button", "Không thuộc thẩm quyền…"),
            Fills("Lý do trả lại", "Thiết kế trạm y tế do Sở Y tế làm chủ đầu tư thẩm định."),
            Fills("Căn cứ pháp lý", "Điều 30 Luật Đầu tư công số 58/2024/QH15"),
            ClicksIn("Cơ quan có thẩm quyền", "radio", "Sở Y tế"),
            // The form does not hear that its time is over.
            Until("2026-11-30T08:30:00+07:00"),
            Clicks("button", "Trình ký trả lại"),
            Reads("Chưa thực hiện được vì còn điểm chưa đúng quy định"),
        ],
    ),
];

#[tokio::test(flavor = "multi_thread")]
async fn everybody_can_return_and_be_refused() -> Result<()> {
    let system = System::start("2026-11-23T08:30:00+07:00").await?;
    for (id, dossier) in [(ID, "HS-2026-150"), (OTHER, "HS-2026-151")] {
        requests::sends(&system, id, request(dossier)).await?;
    }
    walk(&system, STATES, requests::written()).await
}

/// A request to an agency that is not competent, and to one that is.
fn request(dossier: &str) -> Value {
    let mut request = requests::misdirected(dossier, 0);
    request["fields"] = json!(["interior.organisation", "finance.budget", "health.care"]);
    request
}

fn returns() -> Value {
    json!({ "command": "submit-return", "grounds": requests::grounds("so-y-te", BUILDER) })
}

fn signs_the_return() -> Value {
    json!({ "command": "return-request" })
}

fn sends_back() -> Value {
    json!({ "command": "send-back-reply", "remark": "Ghi rõ điều, khoản và số văn bản trả lời." })
}

fn contests() -> Value {
    let reason = "Điều 3 của dự thảo giao Sở Xây dựng thẩm định thiết kế trạm y tế.";
    json!({ "command": "contest-return", "agency": "so-xay-dung", "reason": reason })
}

fn rules_not_competent() -> Value {
    let reason = "Sở Y tế là chủ đầu tư, thẩm định thiết kế trạm y tế.";
    json!({ "command": "rule-on-competence", "agency": "so-xay-dung", "competent": false, "reason": reason })
}

fn hedges() -> Value {
    let hedges = json!({
        "question": 1,
        "stance": "agree",
        "reasons": "Sở Tài chính cơ bản thống nhất với dự thảo.",
        "justification": "Mức cụ thể do HĐND tỉnh quyết định tại kỳ họp tháng 12.",
    });
    let agrees = json!({
        "question": 2,
        "stance": "agree",
        "reasons": "Sở Tài chính thống nhất dùng nguồn chi thường xuyên tại Điều 6.",
    });
    let opinion = json!({ "document_number": "118/STC-NS", "answers": [hedges, agrees], "responsible_officer": FINANCE });
    json!({ "command": "submit-answer", "opinion": opinion })
}

fn asks_for_time() -> Value {
    let reason = "Chờ số liệu quyết toán của 12 xã.";
    json!({ "command": "ask-extension", "due_on": "2026-12-08", "reason": reason, "responsible_officer": FINANCE })
}

fn grants_time() -> Value {
    json!({ "command": "grant-extension", "agency": "so-tai-chinh" })
}

fn asks_for_papers() -> Value {
    let papers = ["Dự toán kinh phí năm 2027 theo từng xã"];
    json!({ "command": "ask-information", "papers": papers, "responsible_officer": FINANCE })
}
