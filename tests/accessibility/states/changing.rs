//! What comes of a register and a calendar that change while requests are open: agencies that are no more, officers who do
//! not act any more, a due date to be counted anew.

use super::requests::{self, ASKER_HEAD, BUILDER, BUILDER_HEAD, MONITOR};
use super::{
    Clicks, ClicksIn, GoesTo, Is, Meanwhile, Reads, State, Until, main_state, state, walk,
};
use anyhow::{Context, Result};
use browsing::system::{System, project};
use serde_json::{Value, json};

const TO_TWO_THAT_END: &str = "0193f5e0-0000-7000-8000-0000000000d1";
const TO_TWO_THAT_GO_ON: &str = "0193f5e0-0000-7000-8000-0000000000d2";
const OF_ONE_WITH_A_SUCCESSOR: &str = "0193f5e0-0000-7000-8000-0000000000d3";
const OF_ONE_WITHOUT: &str = "0193f5e0-0000-7000-8000-0000000000d4";
const DRAFTED: &str = "0193f5e0-0000-7000-8000-0000000000d5";
const DRAFTED_BY_ONE_WITH_A_SUCCESSOR: &str = "0193f5e0-0000-7000-8000-0000000000d6";
const REDIRECT: &str = "Chuyển nội dung đến cơ quan khác";
const RECOUNT: &str = "Tính lại hạn theo lịch mới";
const SUCCESSOR: &str = "so-y-te.chuyen-vien";
const SUCCESSOR_HEAD: &str = "so-y-te.giam-doc";

const STATES: &[State] = &[
    main_state(
        "consultees that are no more, seen by the asker",
        &[
            Is(ASKER_HEAD),
            Until("2026-11-25T08:30:00+07:00"),
            GoesTo("consultation/0193f5e0-0000-7000-8000-0000000000d1"),
            Reads("Không còn ai trả lời những câu đã hỏi cơ quan này."),
        ],
    ),
    state(
        "redirecting what nobody is left to answer",
        &[Clicks("button", REDIRECT), Reads("được gửi ngay đến cơ quan được chọn")],
    ),
    state(
        "a draft to an agency that is no more",
        &[
            GoesTo("ask/0193f5e0-0000-7000-8000-0000000000d5"),
            Reads("Sở Y tế kế thừa nhiệm vụ. Chọn Sở Y tế."),
        ],
    ),
    state(
        "counting a due date anew",
        &[
            GoesTo("consultation/0193f5e0-0000-7000-8000-0000000000d2"),
            ClicksIn("Sở Y tế", "button", RECOUNT),
            Reads("Lịch làm việc đã thay đổi sau khi gửi"),
        ],
    ),
    state(
        "counting a due date anew, when somebody was faster",
        &[
            Meanwhile(SUCCESSOR, TO_TWO_THAT_GO_ON, acknowledges),
            ClicksIn("Lịch làm việc đã thay đổi sau khi gửi", "button", RECOUNT),
            Reads("Việc này vừa được người khác cập nhật"),
        ],
    ),
    state(
        "a due date that was counted anew",
        &[
            ClicksIn("Lịch làm việc đã thay đổi sau khi gửi", "button", RECOUNT),
            Reads("Đã tính lại hạn trả lời của Sở Y tế"),
        ],
    ),
    state(
        "an officer who does not act any more",
        &[
            Is(BUILDER_HEAD),
            GoesTo("inbox/0193f5e0-0000-7000-8000-0000000000d2"),
            Reads("Không còn làm nhiệm vụ"),
        ],
    ),
    main_state(
        "a request to an agency whose tasks another has",
        &[
            Is(SUCCESSOR),
            GoesTo("inbox/0193f5e0-0000-7000-8000-0000000000d1"),
            Reads("Cơ quan kế thừa trả lời thay."),
        ],
    ),
    state(
        "a consultation of an agency whose tasks another has",
        &[
            GoesTo("consultation/0193f5e0-0000-7000-8000-0000000000d3"),
            Reads("Cơ quan kế thừa tiếp tục việc lấy ý kiến này."),
        ],
    ),
    state(
        "a draft of an agency whose tasks another has",
        &[
            Is(SUCCESSOR_HEAD),
            GoesTo("ask/0193f5e0-0000-7000-8000-0000000000d6"),
            Reads("Cơ quan kế thừa tiếp tục việc lấy ý kiến này."),
        ],
    ),
    state(
        "a consultation of an agency that is no more",
        &[
            Is(MONITOR),
            GoesTo("consultation/0193f5e0-0000-7000-8000-0000000000d4"),
            Reads("chưa có cơ quan kế thừa"),
        ],
    ),
    state(
        "oversight, an asker that is no more",
        &[
            GoesTo("oversight"),
            Clicks("tab", "Cơ quan lấy ý kiến"),
            Reads("Không còn cơ quan chủ trì"),
        ],
    ),
];

#[tokio::test(flavor = "multi_thread")]
async fn everybody_sees_what_changed_meanwhile() -> Result<()> {
    let register = requests::file("register.json", &register(false)?)?;
    let days = requests::file("days.json", &json!({ "version": "2026-1", "days": [] }))?;
    let settings = ["--register", &register, "--announced-days", &days];
    let mut system = System::start_for("2026-11-23T08:30:00+07:00", &settings).await?;

    requests::sent(&system, TO_TWO_THAT_END, "HS-2026-170").await?;
    requests::submitted(&system, DRAFTED, "HS-2026-172").await?;
    let mut request = requests::request("HS-2026-171");
    request["consultees"] = json!([asked("so-xay-dung"), asked("so-y-te")]);
    requests::sends(&system, TO_TWO_THAT_GO_ON, request).await?;
    let takes = json!({ "command": "assign-officer", "officer": BUILDER });
    system.does(BUILDER, TO_TWO_THAT_GO_ON, &takes).await?;
    for (agency, id, is_sent) in [
        ("so-tu-phap", OF_ONE_WITH_A_SUCCESSOR, true),
        ("so-tai-chinh", OF_ONE_WITHOUT, true),
        ("so-tu-phap", DRAFTED_BY_ONE_WITH_A_SUCCESSOR, false),
    ] {
        let officer = format!("{agency}.chuyen-vien");
        let mut request = requests::request(&format!("HS-{id}"));
        request["consultees"] = json!([asked("so-noi-vu")]);
        request["responsible_officer"] = json!(officer);
        let submit = json!({ "command": "submit-request", "request": request });
        system.does(&officer, id, &submit).await?;
        if is_sent {
            let send = json!({ "command": "send-request" });
            system.does(&format!("{agency}.giam-doc"), id, &send).await?;
        }
    }

    system.end()?;
    requests::file("register.json", &self::register(true)?)?;
    let name = json!({ "vi": "Nghỉ theo thông báo", "en": "Announced day off" });
    let off = json!({ "date": "2026-12-02", "day": "off", "name": name });
    requests::file("days.json", &json!({ "version": "2026-2", "days": [off] }))?;
    system.start_again().await?;
    walk(&system, STATES, requests::written()).await
}

/// The register of the demo; later with two agencies that are no more, and an officer who does not act any more.
fn register(later: bool) -> Result<Value> {
    let data = |name: &str| -> Result<Value> {
        Ok(serde_json::from_str(&std::fs::read_to_string(project().join("data").join(name))?)?)
    };
    let mut register = data("agencies-sample.json")?;
    register["officers"] = data("demo-officers.json")?;
    if later {
        entry(&mut register["agencies"], "so-tu-phap")?["dissolved_on"] = json!("2026-11-25");
        entry(&mut register["agencies"], "so-tu-phap")?["succeeded_by"] = json!("so-y-te");
        entry(&mut register["agencies"], "so-tai-chinh")?["dissolved_on"] = json!("2026-11-25");
        entry(&mut register["officers"], BUILDER)?["inactive"] = json!(true);
    }
    Ok(register)
}

fn acknowledges() -> Value {
    json!({ "command": "acknowledge-receipt" })
}

fn entry<'a>(entries: &'a mut Value, id: &str) -> Result<&'a mut Value> {
    let entries = entries.as_array_mut().context("a list")?;
    entries.iter_mut().find(|entry| entry["id"] == id).with_context(|| id.to_owned())
}

fn asked(agency: &str) -> Value {
    json!({
        "agency": agency,
        "questions": [1, 2],
        "relevance_reason": format!("Điều 3 của dự thảo giao việc cho {agency}."),
        "justification": "Thiết kế mẫu phải có ý kiến về quy chuẩn công trình.",
    })
}
