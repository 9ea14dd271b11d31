//! What an officer comes to when something fails, and while something is on its way.

use super::requests::{self, FINANCE, FINANCE_HEAD, SUBJECT};
use super::{
    Chooses, Clicks, GoesTo, Is, Misses, Reads, Runs, SERVICE_AWAY, SERVICE_HANGS, State,
    main_state, state, walk,
};
use anyhow::Result;
use browsing::system::System;
use serde_json::json;

/// Only lists cannot be fetched.
const LISTS_AWAY: &str = "
const { fetch } = window;
window.fetch = (url, init) =>
  url.endsWith('/inbox') ? Promise.reject(new TypeError('Failed to fetch')) : fetch(url, init);
";
/// The service has no room for an act.
const SERVICE_FULL: &str = "
const { fetch } = window;
const full = { type: 'about:blank', title: 'There is no room left', status: 507, code: 'storage-full' };
const headers = { 'Content-Type': 'application/problem+json' };
window.fetch = async (url, init) =>
  init?.method === 'POST' ? Response.json(full, { status: 507, headers }) : fetch(url, init);
";
/// The portal signs for another person, and the service does not take the token of the one before.
const OTHER_OFFICER: &str = "
widget.getToken = async () => (await fetch('/portal/token?identity=so-tu-phap.chuyen-vien')).text();
const { fetch } = window;
window.fetch = (url, init) => {
  if (!init?.headers?.Authorization) return fetch(url, init);
  window.fetch = fetch;
  const headers = { ...init.headers, Authorization: 'Bearer eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjF9.AAAA' };
  return fetch(url, { ...init, headers });
};
";
const OTHER: &str = "Dự thảo Kế hoạch kiểm tra kỷ luật, kỷ cương hành chính năm 2027";
/// The page gives a token that the service does not take.
const WRONG_TOKEN: &str = "widget.getToken = () => 'wrong'; widget.refresh()";
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
        "a request, loading",
        &[
            GoesTo("inbox"),
            Clicks("button", SUBJECT),
            Reads("Câu 2"),
            Runs(SERVICE_HANGS),
            Clicks("button", OTHER),
            Misses("text", "Câu 2"),
        ],
    ),
    state(
        "a request, the service is away",
        &[
            GoesTo("inbox"),
            Clicks("button", SUBJECT),
            Reads("Câu 2"),
            Runs(SERVICE_AWAY),
            Clicks("button", OTHER),
            Reads("Mã lỗi"),
        ],
    ),
    state(
        "inbox, not loaded again after an act",
        &[
            Is(FINANCE_HEAD),
            GoesTo("inbox"),
            Clicks("button", SUBJECT),
            Runs(LISTS_AWAY),
            Chooses("Giao cho", "Phòng Quản lý ngân sách"),
            Clicks("button", "Giao xử lý"),
            Reads("Mã lỗi"),
        ],
    ),
    state(
        "somebody else has signed in",
        &[
            GoesTo("inbox"),
            Clicks("button", OTHER),
            Chooses("Giao cho", "Phòng Quản lý ngân sách"),
            Runs(OTHER_OFFICER),
            Clicks("button", "Giao xử lý"),
            Reads("other-officer"),
        ],
    ),
    state(
        "an act that was not sent",
        &[
            GoesTo("inbox"),
            Clicks("button", OTHER),
            Chooses("Giao cho", "Phòng Quản lý ngân sách"),
            Runs(SERVICE_AWAY),
            Clicks("button", "Giao xử lý"),
            Reads("Mã lỗi"),
        ],
    ),
    state(
        "an act that there was no room for",
        &[
            GoesTo("inbox"),
            Clicks("button", OTHER),
            Chooses("Giao cho", "Phòng Quản lý ngân sách"),
            Runs(SERVICE_FULL),
            Clicks("button", "Giao xử lý"),
            Reads("storage-full"),
        ],
    ),
];

#[tokio::test(flavor = "multi_thread")]
async fn everybody_can_go_on_when_something_fails() -> Result<()> {
    let system = System::start("2026-11-23T08:30:00+07:00").await?;
    requests::sent(&system, "0193f5e0-0000-7000-8000-000000000061", "HS-2026-140").await?;
    let mut other = requests::request("HS-2026-145");
    other["subject"] = json!(OTHER);
    requests::sends(&system, "0193f5e0-0000-7000-8000-000000000062", other).await?;
    walk(&system, STATES, [requests::written(), vec![OTHER.to_owned()]].concat()).await
}
