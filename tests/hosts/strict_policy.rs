//! A page with the policy of docs/embedding.md, word for word: nothing that the widget does is refused.

use crate::matter::{self, HEAD, OFFICER};
use crate::site::Site;
use anyhow::{Context, Result, ensure};
use axum::http::header::CONTENT_SECURITY_POLICY;
use browsing::person::Person;
use browsing::system::project;

#[tokio::test(flavor = "multi_thread")]
async fn a_reply_is_drafted_and_signed_without_a_report() -> Result<()> {
    let policy = format!("{}; report-uri /reports", documented()?);
    let site = Site::open_with(&[(CONTENT_SECURITY_POLICY, policy)]).await?;

    let officer = site.visited("strict.html", OFFICER).await?;
    matter::begins_a_reply(&officer).await?;
    matter::submits(&officer).await?;
    for (view, words) in [
        ("asked", "Đã lấy ý kiến"),
        ("ask", "Số hồ sơ"),
        ("oversight", "Số liệu đến ngày 23/11/2026"),
        ("summary", "Cần trả lời"),
    ] {
        officer.runs(&format!("widget.consultation = null; widget.view = '{view}'")).await?;
        officer.reads_of(words).await?;
    }
    nothing_was_refused(&officer).await?;

    let head = site.visited("strict.html", HEAD).await?;
    matter::signs(&head).await?;
    nothing_was_refused(&head).await?;
    site.was_not_told_of_refusals()?;

    // The page would have noticed.
    head.runs("document.body.setAttribute('style', 'color: red')").await?;
    head.waits_until("return window.refused.length === 1").await?;
    site.close().await
}

async fn nothing_was_refused(person: &Person<'_>) -> Result<()> {
    let refused = person.runs("return window.refused").await?;
    ensure!(refused == serde_json::json!([]), "{refused}");
    Ok(())
}

/// The policy as integrators read it.
pub fn documented() -> Result<String> {
    let text = std::fs::read_to_string(project().join("docs/embedding.md"))?;
    let (_, from) = text.split_once("default-src").context("docs/embedding.md has a policy")?;
    let (policy, _) = from.split_once("```").context("the policy ends")?;
    let words: Vec<&str> = policy.split_whitespace().collect();
    Ok(format!("default-src {}", words.join(" ")))
}
