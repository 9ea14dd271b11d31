//! What comes after the replies: returns, more time, papers, silence, the conclusion.

use super::requests::{
    self, ASKER, ASKER_HEAD, BUILDER, BUILDER_HEAD, FINANCE, FINANCE_HEAD, JUSTICE,
};
use super::{
    Clicks, ClicksIn, Fills, GoesTo, Is, Reads, State, main_state, state, tabbed_state, walk,
};
use anyhow::Result;
use browsing::system::System;
use serde_json::json;

const ID: &str = "0193f5e0-0000-7000-8000-000000000051";
const HERE: &str = "consultation/0193f5e0-0000-7000-8000-000000000051";
const OTHER: &str = "consultation/0193f5e0-0000-7000-8000-000000000052";
const REMIND: &str = "Đôn đốc";
const GRANT: &str = "Đồng ý gia hạn";
const REFUSE: &str = "Không đồng ý gia hạn";
const GIVE: &str = "Bổ sung hồ sơ";
const CONCLUDE: &str = "Ký, kết thúc việc lấy ý kiến";
const WITHDRAW: &str = "Thu hồi văn bản lấy ý kiến";

const STATES: &[State] = &[
    tabbed_state("a consultation that runs", &[Is(ASKER_HEAD), GoesTo(HERE), Reads("Năm rõ")]),
    // Sở Tư pháp waits for papers of the asker, and is not reminded.
    state("reminding", &[ClicksIn("Sở Tài chính", "button", REMIND), Reads("Lời nhắn")]),
    state(
        "granting more time",
        &[Clicks("button", "Hủy"), Clicks("button", GRANT), Reads("Ký với tư cách")],
    ),
    state(
        "refusing more time",
        &[Clicks("button", "Hủy"), Clicks("button", REFUSE), Reads("Vì sao không gia hạn")],
    ),
    state(
        "refusing more time, refused",
        &[
            ClicksIn("Vì sao không gia hạn", "button", REFUSE),
            Reads("Cần hoàn thiện trước khi gửi"),
        ],
    ),
    state(
        "more time refused",
        &[
            Fills("Vì sao không gia hạn", "Tờ trình phải trình UBND tỉnh ngày 04/12/2026."),
            ClicksIn("Tờ trình", "button", REFUSE),
            Reads("Đã trả lời không gia hạn cho"),
        ],
    ),
    state("giving papers", &[Clicks("button", GIVE), Reads("Trả lời về tài liệu được đề nghị")]),
    state(
        "giving papers, refused",
        &[ClicksIn("xem được tài liệu", "button", GIVE), Reads("Chưa bổ sung tài liệu")],
    ),
    state(
        "withdrawing",
        &[Clicks("button", "Hủy"), Clicks("button", WITHDRAW), Reads("Lý do thu hồi")],
    ),
    state(
        "withdrawing, refused",
        &[
            ClicksIn("Việc này không làm lại được", "button", WITHDRAW),
            Reads("Cần hoàn thiện trước khi gửi"),
        ],
    ),
    state(
        "concluding, problems told",
        &[Clicks("button", "Hủy"), Clicks("button", CONCLUDE), Reads("Cần hoàn thiện")],
    ),
    main_state(
        "returns",
        &[
            Is(ASKER),
            GoesTo(OTHER),
            Reads("Văn bản trả lại"),
            Clicks("button", "Chấp nhận việc trả lại"),
        ],
    ),
    state(
        "contesting",
        &[
            Clicks("button", "Hủy"),
            Clicks("button", "Không chấp nhận"),
            Reads("Vì sao việc này thuộc thẩm quyền"),
        ],
    ),
    state(
        "contesting, refused",
        &[
            ClicksIn("Cơ quan theo dõi sẽ kết luận", "button", "Không chấp nhận"),
            Reads("Cần hoàn thiện trước khi gửi"),
        ],
    ),
];

#[tokio::test(flavor = "multi_thread")]
async fn everybody_can_settle_and_conclude() -> Result<()> {
    let system = System::start("2026-11-23T08:30:00+07:00").await?;
    runs(&system).await?;
    was_replied_to(&system).await?;
    walk(&system, STATES, requests::written()).await
}

/// A request to two agencies: one asks for more time and for papers.
async fn runs(system: &System) -> Result<()> {
    requests::sent(system, ID, "HS-2026-140").await?;
    let extension = json!({ "command": "ask-extension", "due_on": "2026-12-08", "reason": "Chờ số liệu quyết toán của 12 xã.", "responsible_officer": FINANCE });
    let papers = json!({ "command": "ask-information", "papers": ["Dự toán kinh phí năm 2027 theo từng xã"], "responsible_officer": JUSTICE });
    system.does(FINANCE, ID, &extension).await?;
    system.does(JUSTICE, ID, &papers).await
}

/// A request that one agency has returned and the other has disagreed to.
async fn was_replied_to(system: &System) -> Result<()> {
    let id = "0193f5e0-0000-7000-8000-000000000052";
    requests::sends(system, id, requests::misdirected("HS-2026-142", 0)).await?;
    let answer = |question: u8| {
        json!({
            "question": question,
            "stance": "disagree",
            "reasons": "Không thống nhất: mức 600.000 đồng tại Điều 4 vượt mức 500.000 đồng của Nghị quyết số 12/2025/NQ-HĐND.",
            "legal_basis": ["Điều 3 Nghị quyết số 12/2025/NQ-HĐND"],
        })
    };
    let opinion = json!({ "document_number": "118/STC-NS", "answers": [answer(1), answer(2)], "responsible_officer": FINANCE });
    let grounds = requests::grounds("so-y-te", BUILDER);
    for (identity, command) in [
        (FINANCE, json!({ "command": "submit-answer", "opinion": opinion })),
        (FINANCE_HEAD, json!({ "command": "answer-request" })),
        (BUILDER, json!({ "command": "submit-return", "grounds": grounds })),
        (BUILDER_HEAD, json!({ "command": "return-request" })),
    ] {
        system.does(identity, id, &command).await?;
    }
    Ok(())
}
