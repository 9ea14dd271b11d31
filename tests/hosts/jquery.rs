//! A page that moves the widget about with jQuery.

use crate::matter::{self, OFFICER};
use crate::site::Site;
use anyhow::{Result, ensure};

#[tokio::test(flavor = "multi_thread")]
async fn moved_and_taken_out_it_loses_nothing() -> Result<()> {
    let site = Site::open().await?;
    let officer = site.visited("jquery.html", OFFICER).await?;
    matter::begins_a_reply(&officer).await?;

    officer.runs("window.shown = widget.shadowRoot.querySelector('textarea')").await?;
    officer.runs("$(widget).appendTo('#elsewhere').wrap('<section></section>')").await?;
    officer.waits_until("return widget.shadowRoot.querySelector('textarea') === shown").await?;
    matter::has_the_draft(&officer).await?;

    officer
        .runs("window.taken = $(widget).detach(); setTimeout(() => taken.appendTo('#here'), 0)")
        .await?;
    officer.waits_until("return widget?.parentNode.id === 'here'").await?;
    matter::goes_on_with_the_draft(&officer).await?;
    let shown = officer.runs("return widget.shadowRoot.querySelectorAll('.widget').length").await?;
    ensure!(shown == 1, "{shown} instances are in the element");
    site.close().await
}
