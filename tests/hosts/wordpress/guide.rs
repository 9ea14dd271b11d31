//! The snippets of docs/embedding/wordpress.md, as an administrator and an editor copy them.

use anyhow::{Context, Result, ensure};
use browsing::system::project;
use std::fs;

/// The snippets in a language under a heading, in their order.
pub fn snippets(heading: &str, language: &str) -> Result<Vec<String>> {
    let text = fs::read_to_string(project().join("docs/embedding/wordpress.md"))?;
    let (_, section) = text
        .split_once(&format!("\n## {heading}\n"))
        .with_context(|| format!("the guide has no {heading}"))?;
    let (section, _) = section.split_once("\n## ").unwrap_or((section, ""));
    let snippets: Vec<String> = section
        .split(&format!("```{language}\n"))
        .skip(1)
        .filter_map(|rest| Some(rest.split_once("```")?.0.trim().to_owned()))
        .collect();
    ensure!(!snippets.is_empty(), "{heading} has nothing in {language}");
    Ok(snippets)
}

/// The first of them, with what is the guide's own replaced.
pub fn snippet(heading: &str, language: &str, own: &[(&str, &str)]) -> Result<String> {
    let mut snippet = snippets(heading, language)?.remove(0);
    for (guides, own) in own {
        ensure!(snippet.contains(guides), "{heading} says nothing of {guides}: {snippet}");
        snippet = snippet.replace(guides, own);
    }
    Ok(snippet)
}

/// How the service is started: what stands behind its name, but for where it listens and keeps the record.
pub fn settings_of_the_service(own: &[(&str, &str)]) -> Result<Vec<String>> {
    let command = snippet("The service", "sh", own)?.replace("\\\n", " ");
    let words: Vec<String> = command.split_whitespace().skip(1).map(str::to_owned).collect();
    let is_kept = |pair: &&[String]| pair[0] != "--listen" && pair[0] != "--database";
    Ok(words.chunks_exact(2).filter(is_kept).flatten().cloned().collect())
}
