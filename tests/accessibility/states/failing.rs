//! What an officer comes to when something fails, and while something is on its way.

use super::requests::{self, FINANCE, SUBJECT};
use super::{GoesTo, Is, Reads, Runs, SERVICE_AWAY, SERVICE_HANGS, State, main_state, state, walk};
use anyhow::Result;
use browsing::system::System;

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
];

#[tokio::test(flavor = "multi_thread")]
async fn everybody_can_go_on_when_something_fails() -> Result<()> {
    let system = System::start("2026-11-23T08:30:00+07:00").await?;
    requests::sent(&system, "0193f5e0-0000-7000-8000-000000000061", "HS-2026-140").await?;
    walk(&system, STATES, requests::written()).await
}
