//! What an officer comes to when something fails, and while something is on its way.

use super::requests::{self, FINANCE, SUBJECT};
use super::{
    Clicks, ClicksIn, FillsIn, GoesTo, GoesWith, Is, LosesRoom, Reads, Runs, State, main_state,
    state, walk,
};
use anyhow::Result;
use browsing::system::System;

/// Calls of the service are not answered.
const SERVICE_HANGS: &str = "window.fetch = () => new Promise(() => {})";
/// The service cannot be reached.
const SERVICE_AWAY: &str = "window.fetch = () => Promise.reject(new TypeError('away'))";
/// The page gives a token that the service does not take.
const WRONG_TOKEN: &str = "widget.getToken = () => 'wrong'; widget.refresh()";
/// A browser that refuses to put a node into the page is what the framework takes for impossible: it panics.
const BREAK: &str = "
const { insertBefore } = Node.prototype;
Node.prototype.insertBefore = () => {
  Node.prototype.insertBefore = insertBefore;
  throw new Error('broken by the test');
};
widget.view = 'asked';
";
/// The module is not there yet.
const NOT_THERE_YET: &str = "{
const { fetch } = window;
window.fetch = (what, ...rest) => (String(what).includes('.wasm') ? new Promise(() => {}) : fetch(what, ...rest));
}";
/// The module cannot be fetched.
const NOT_TO_BE_HAD: &str = "{
const { fetch } = window;
window.fetch = (what, ...rest) =>
  String(what).includes('.wasm') ? Promise.reject(new TypeError('broken by the test')) : fetch(what, ...rest);
}";
const IN_ENGLISH: &str = "localStorage.setItem('locale', 'en')";

const STATES: &[State] = &[
    main_state(
        "inbox, loading",
        &[
            Is(FINANCE),
            GoesTo("inbox"),
            Reads(SUBJECT),
            Runs(SERVICE_HANGS),
            Runs("widget.view = 'asked'"),
            Runs("widget.view = 'inbox'"),
        ],
    ),
    state("asked, loading", &[Runs("widget.view = 'asked'")]),
    state("oversight, loading", &[Runs("widget.view = 'oversight'")]),
    state("summary, loading", &[Runs("widget.view = 'summary'")]),
    state(
        "a consultation, loading",
        &[Runs(
            "widget.consultation = '0193f5e0-0000-7000-8000-000000000061'; widget.view = 'consultation'",
        )],
    ),
    main_state(
        "a wrong token",
        &[GoesTo("inbox"), Reads(SUBJECT), Runs(WRONG_TOKEN), Reads("Mã lỗi")],
    ),
    state(
        "asked, the service is away",
        &[
            GoesTo("inbox"),
            Reads(SUBJECT),
            Runs(SERVICE_AWAY),
            Runs("widget.view = 'asked'"),
            Reads("Mã lỗi"),
        ],
    ),
    state("oversight, the service is away", &[Runs("widget.view = 'oversight'"), Reads("Mã lỗi")]),
    state("summary, the service is away", &[Runs("widget.view = 'summary'"), Reads("Mã lỗi")]),
    state("inbox, the service is away", &[Runs("widget.view = 'inbox'"), Reads("Mã lỗi")]),
    state(
        "answering, a draft that is not kept",
        &[
            GoesTo("inbox"),
            LosesRoom,
            Clicks("button", SUBJECT),
            Clicks("button", "Trả lời"),
            ClicksIn("Câu 1", "radio", "Thống nhất"),
            FillsIn(
                "Câu 1",
                "Lý do, nội dung ý kiến",
                "Sở Tài chính thống nhất mức hỗ trợ tại Điều 4.",
            ),
            Reads("Trình duyệt không lưu được bản nháp"),
        ],
    ),
    state(
        "answering, the service is away",
        &[
            ClicksIn("Câu 2", "radio", "Thống nhất"),
            FillsIn(
                "Câu 2",
                "Lý do, nội dung ý kiến",
                "Sở Tài chính thống nhất nguồn chi tại Điều 6.",
            ),
            Runs(SERVICE_AWAY),
            Clicks("button", "Trình ký"),
            Reads("Chưa kết nối được với máy chủ"),
        ],
    ),
    main_state(
        "crashed",
        &[
            GoesTo("inbox"),
            Reads(SUBJECT),
            Runs(BREAK),
            Reads("Ứng dụng lấy ý kiến đã dừng do lỗi."),
            Clicks("button", "Chi tiết lỗi"),
        ],
    ),
    state(
        "crashed, in English",
        &[
            GoesTo("inbox"),
            Reads(SUBJECT),
            Runs("widget.locale = 'en'"),
            Reads("To answer"),
            Runs(BREAK),
            Clicks("button", "Details of the error"),
        ],
    ),
    state(
        "before the module is there",
        &[GoesWith("inbox", NOT_THERE_YET), Reads("Đang tải ứng dụng lấy ý kiến")],
    ),
    state(
        "cannot be started",
        &[Is(FINANCE), GoesWith("inbox", NOT_TO_BE_HAD), Reads("Chưa mở được")],
    ),
    state(
        "cannot be started, in English",
        &[Runs(IN_ENGLISH), GoesTo("inbox"), Reads("could not be opened")],
    ),
];

#[tokio::test(flavor = "multi_thread")]
async fn everybody_can_go_on_when_something_fails() -> Result<()> {
    let system = System::start("2026-11-23T08:30:00+07:00").await?;
    requests::sent(&system, "0193f5e0-0000-7000-8000-000000000061", "HS-2026-140").await?;
    walk(&system, STATES, requests::written()).await
}
