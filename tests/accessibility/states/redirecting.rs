//! What comes of a return: its questions are put to another agency, which may return them too.

use super::requests::{self, ASKER_HEAD, BUILDER, BUILDER_HEAD, MONITOR};
use super::{
    Chooses, Clicks, ClicksIn, Fills, GoesTo, Is, Meanwhile, Picks, Reads, Runs, State, main_state,
    state, walk,
};
use anyhow::Result;
use browsing::system::System;
use serde_json::{Value, json};

const ID: &str = "0193f5e0-0000-7000-8000-000000000081";
const HERE: &str = "consultation/0193f5e0-0000-7000-8000-000000000081";
const EARLIER: &str = "0193f5e0-0000-7000-8000-000000000082";
const REDIRECT: &str = "Chuyển nội dung đến cơ quan khác";
const TO: &str = "Chuyển nội dung đến cơ quan";
const AT_ONCE: &str = "được gửi ngay đến cơ quan được chọn";
const HEALTH: &str = "so-y-te.chuyen-vien";
const HEALTH_HEAD: &str = "so-y-te.giam-doc";

const STATES: &[State] = &[
    state("a return that was accepted", &[Is(ASKER_HEAD), GoesTo(HERE), Reads(REDIRECT)]),
    main_state("redirecting", &[Clicks("button", REDIRECT), Reads(AT_ONCE)]),
    state("redirecting, agencies to search", &[Clicks("combobox", TO)]),
    state(
        "redirecting, refused",
        &[
            // The list lies over the button.
            Runs("widget.shadowRoot.activeElement.blur()"),
            ClicksIn(AT_ONCE, "button", REDIRECT),
            Reads("Vui lòng chọn trước khi gửi."),
        ],
    ),
    state(
        "redirecting, to an agency that is not directly relevant",
        &[
            Picks(TO, "giao duc", "Sở Giáo dục và Đào tạo"),
            Reads("Giải trình vì cơ quan không liên quan trực tiếp"),
            ClicksIn(AT_ONCE, "button", REDIRECT),
            Reads("Cần hoàn thiện trước khi gửi"),
        ],
    ),
    main_state(
        "redirecting, to an agency that was asked before",
        &[
            Picks(TO, "y te", "Sở Y tế"),
            Reads("Đã lấy ý kiến cơ quan này về hồ sơ này"),
            Fills("Điểm mới so với lần trước", "như trước"),
        ],
    ),
    state(
        "redirected",
        &[
            Fills("Điểm mới so với lần trước", "Điều 3 nay quy định cả thiết kế trạm y tế."),
            Fills(
                "Giải trình vì cơ quan không liên quan trực tiếp",
                "Thiết kế mẫu phải có ý kiến của cơ quan quản lý trạm y tế.",
            ),
            Fills("Vì sao lấy ý kiến cơ quan này", "Sở Y tế là chủ đầu tư các trạm y tế."),
            Chooses("Ký với tư cách", "KT."),
            ClicksIn(AT_ONCE, "button", REDIRECT),
            Reads("Đã chuyển nội dung đến"),
        ],
    ),
    state(
        "a return whose questions went elsewhere, seen by who returned it",
        &[
            Is(BUILDER),
            GoesTo("inbox/0193f5e0-0000-7000-8000-000000000081"),
            Reads("Đã chuyển lấy ý kiến"),
        ],
    ),
    main_state(
        "asked in place of another agency",
        &[
            Is(HEALTH),
            GoesTo("inbox/0193f5e0-0000-7000-8000-000000000081"),
            Reads("Điểm mới so với lần trước"),
        ],
    ),
    state(
        "a return in a circle, seen by the monitor",
        &[
            Meanwhile(HEALTH, ID, returns_to_the_builder),
            Meanwhile(HEALTH_HEAD, ID, signs_the_return),
            Is(MONITOR),
            GoesTo("inbox"),
            Reads("thành vòng"),
        ],
    ),
    state("a return in a circle", &[GoesTo(HERE), Reads("Trả lại thành vòng")]),
    state(
        "a return in a circle, seen by who closed it",
        &[
            Is(HEALTH),
            GoesTo("inbox/0193f5e0-0000-7000-8000-000000000081"),
            Reads("Trả lại thành vòng"),
        ],
    ),
    state(
        "a return that was ruled on",
        &[
            Meanwhile(MONITOR, ID, rules_competent),
            Is(HEALTH_HEAD),
            GoesTo("inbox/0193f5e0-0000-7000-8000-000000000081"),
            Reads("Không trả lại được nữa"),
        ],
    ),
    state(
        "a return that was ruled on, seen by the asker",
        &[Is(ASKER_HEAD), GoesTo(HERE), Reads("Thuộc thẩm quyền; thời hạn tính lại")],
    ),
];

#[tokio::test(flavor = "multi_thread")]
async fn everybody_can_settle_a_return() -> Result<()> {
    let system = System::start("2026-11-23T08:30:00+07:00").await?;
    let mut earlier = requests::request("HS-2026-143");
    earlier["subject"] = json!("Dự thảo Quy định về thiết kế mẫu trạm y tế");
    earlier["consultees"] = json!([asked("so-y-te", "Sở Y tế quản lý trạm y tế.")]);
    requests::sends(&system, EARLIER, earlier).await?;
    let mut request = requests::request("HS-2026-143");
    request["consultees"][0] = asked("so-xay-dung", "Điều 3 của dự thảo quy định về thiết kế.");
    requests::sends(&system, ID, request).await?;
    let returned = requests::grounds("so-y-te", BUILDER);
    for (identity, command) in [
        (BUILDER, json!({ "command": "submit-return", "grounds": returned })),
        (BUILDER_HEAD, signs_the_return()),
        (ASKER_HEAD, json!({ "command": "accept-return", "agency": "so-xay-dung" })),
    ] {
        system.does(identity, ID, &command).await?;
    }
    walk(&system, STATES, requests::written()).await
}

fn asked(agency: &str, why: &str) -> Value {
    json!({
        "agency": agency,
        "questions": [1],
        "relevance_reason": why,
        "justification": "Thiết kế mẫu phải có ý kiến về quy chuẩn công trình.",
    })
}

fn returns_to_the_builder() -> Value {
    json!({ "command": "submit-return", "grounds": requests::grounds("so-xay-dung", HEALTH) })
}

fn signs_the_return() -> Value {
    json!({ "command": "return-request" })
}

fn rules_competent() -> Value {
    json!({
        "command": "rule-on-competence",
        "agency": "so-y-te",
        "competent": true,
        "reason": "Sở Y tế là chủ đầu tư, thẩm định thiết kế trạm y tế.",
    })
}
