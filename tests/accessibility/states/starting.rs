//! What stands in for the widget: while it starts, when it cannot, and after a crash.

use super::requests::{self, FINANCE, SUBJECT};
use super::{
    Begins, Blocks, Clicks, GoesTo, Is, Reads, Runs, State, main_state, state, tabbed_state, walk,
};
use anyhow::Result;
use browsing::system::System;

/// `sessionStorage.broken` says which address is answered wrongly in this tab, and how.
const BREAKS: &str = "
{
  const [address, way] = (sessionStorage.broken ?? 'nothing').split(' ');
  const ANSWERS = {
    hangs: () => new Promise(() => {}),
    missing: async () => new Response('Not found', { status: 404 }),
  };
  const { fetch } = window;
  window.fetch = (url, init) => (way && url.includes(address) ? ANSWERS[way]() : fetch(url, init));
  if (address === 'webassembly') delete globalThis.WebAssembly;
}
";
/// A browser that refuses to put a node into the page is what the framework takes for impossible: it panics.
const PANICS: &str = "
const { insertBefore } = Node.prototype;
Node.prototype.insertBefore = () => {
  Node.prototype.insertBefore = insertBefore;
  throw new Error('broken by the test');
};
widget.view = widget.view === 'asked' ? 'inbox' : 'asked';
";

const STATES: &[State] = &[
    main_state(
        "before the module is there",
        &[
            Is(FINANCE),
            Begins(BREAKS),
            Runs("sessionStorage.broken = 'consultation_bg.wasm hangs'"),
            GoesTo("inbox"),
            Reads("Đang tải ứng dụng lấy ý kiến"),
        ],
    ),
    state(
        "before the officer is known",
        &[Runs("sessionStorage.broken = '/session hangs'"), GoesTo("inbox"), Reads("Đang tải…")],
    ),
    tabbed_state(
        "a module that is not there",
        &[
            Runs("sessionStorage.broken = 'consultation_bg.wasm missing'"),
            GoesTo("inbox"),
            Reads("module-missing"),
        ],
    ),
    state(
        "a browser without WebAssembly",
        &[Runs("sessionStorage.broken = 'webassembly'"), GoesTo("inbox"), Reads("no-webassembly")],
    ),
    state(
        "a module that cannot be fetched",
        &[
            Runs("sessionStorage.broken = 'nothing'"),
            Blocks(&["*consultation_bg.wasm*"]),
            GoesTo("inbox"),
            Reads("module-unreachable"),
        ],
    ),
    state(
        "a script that is not there",
        &[
            Runs("sessionStorage.broken = '/consultation.js missing'"),
            Blocks(&["*/consultation.js*"]),
            GoesTo("inbox"),
            Reads("script-missing"),
        ],
    ),
    state(
        "asked, whose module cannot be fetched",
        &[Blocks(&["*split_*.wasm*"]), GoesTo("asked"), Reads("Chưa kết nối được với máy chủ")],
    ),
    main_state(
        "a request, whose module cannot be fetched",
        &[GoesTo("inbox"), Clicks("button", SUBJECT), Reads("Chưa kết nối được với máy chủ")],
    ),
    tabbed_state(
        "crashed",
        &[
            Blocks(&[]),
            GoesTo("inbox"),
            Reads(SUBJECT),
            Runs(PANICS),
            Reads("Nội dung đang soạn vẫn được lưu trên máy này"),
        ],
    ),
    state("crashed, with details", &[Clicks("button", "Chi tiết lỗi"), Reads("panicked at")]),
    state(
        "crashed, details copied",
        &[
            // A browser without a window grants no permission.
            Runs("navigator.clipboard.writeText = async () => {}"),
            Clicks("button", "Sao chép chi tiết"),
            Reads("Đã sao chép"),
        ],
    ),
    state(
        "crashed, where no drafts are kept",
        &[
            Clicks("button", "Mở lại"),
            Reads("Đã lấy ý kiến"),
            Runs("widget.setAttribute('drafts', 'off')"),
            Runs(PANICS),
            Reads("Trang này không lưu bản nháp"),
        ],
    ),
];

#[tokio::test(flavor = "multi_thread")]
async fn everybody_can_tell_why_nothing_is_shown() -> Result<()> {
    let system = System::start("2026-11-23T08:30:00+07:00").await?;
    requests::sent(&system, "0193f5e0-0000-7000-8000-000000000071", "HS-2026-140").await?;
    walk(&system, STATES, requests::written()).await
}
