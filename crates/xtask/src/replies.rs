//! `cargo xtask replies FILE…`: how well the clear-stance check does on labelled replies.

mod cross_validation;
mod labelled;
mod score;

use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, ensure};
use clap::Args;
use consultation::clear_stance::{Finding, Lexicon};

use self::labelled::{Item, Label, examine, read, slug};
use self::score::Scores;

/// What to read, and how to judge.
#[derive(Args)]
pub struct Options {
    /// JSON arrays in the format of data/replies-development.json
    #[arg(required = true)]
    files: Vec<PathBuf>,

    /// Print what to expect on unseen replies: each of so many parts of the replies is judged without the phrases
    /// that occur in no other part
    #[arg(long, value_name = "PARTS", num_args = 0..=1, default_missing_value = "10")]
    cross_validate: Option<usize>,
}

/// Prints what the check says of every reply in the files, then its precision and recall.
pub fn run(options: &Options) -> anyhow::Result<()> {
    let mut items = Vec::new();
    for file in &options.files {
        let text =
            fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
        let read = read(&text);
        items.extend(read.with_context(|| format!("{} is not a file of replies", file.display()))?);
    }
    match options.cross_validate {
        None => print!("{}", report(&items)?),
        Some(parts) => {
            ensure!(parts > 1, "--cross-validate needs two parts or more");
            print!("{parts} parts\n{}", cross_validation::scores(&items, parts)?);
        }
    }
    Ok(())
}

fn report(items: &[Item]) -> anyhow::Result<String> {
    let lexicon = Lexicon::default();
    let mut lines = String::new();
    let mut scores = Scores::default();
    for item in items {
        let found = examine(item, &lexicon)?;
        scores.count(item, &found)?;
        let said = if found.is_empty() { Label::Clear } else { Label::Evasive };
        let verdict = if said == item.label { ' ' } else { '!' };
        writeln!(
            lines,
            "{verdict} {}  {:7}  {said:7}  {}",
            item.id,
            item.label,
            described(&found)
        )?;
    }
    writeln!(lines, "\n{scores}")?;
    Ok(lines)
}

fn described(findings: &[Finding]) -> String {
    let describe = |finding: &Finding| {
        if finding.span.is_some() {
            format!("{} “{}”", slug(finding.kind), finding.quote)
        } else {
            slug(finding.kind)
        }
    };
    findings.iter().map(describe).collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reply(change: (&str, serde_json::Value)) -> String {
        let mut item = serde_json::json!({
            "id": "a-1", "question": "Sở Y tế hỏi Sở Tài chính về mức thu viện phí.", "stance": "agree_with_conditions",
            "text": "Sở Tài chính cơ bản thống nhất.", "label": "evasive",
        });
        item[change.0] = change.1;
        serde_json::json!([item]).to_string()
    }

    #[test]
    fn a_file_without_findings_is_read_and_judged() {
        let items = read(&reply(("why", "kept".into()))).expect("a good file");
        let report = report(&items).expect("a report");
        assert!(report.contains("hedged-agreement “cơ bản thống nhất”"), "{report}");
        assert!(report.contains("precision 1.000 (1/1), recall 1.000 (1/1)"), "{report}");
    }

    #[test]
    fn a_bad_file_is_refused_with_the_item_and_what_is_wrong() {
        for (text, expected) in [
            (reply(("stance", "maybe".into())), "item 1 (a-1): the stance \"maybe\" is none of"),
            (reply(("label", "vague".into())), "item 1 (a-1): unknown variant `vague`"),
            (
                reply(("findings", serde_json::json!(["rude"]))),
                "item 1 (a-1): there is no kind of finding \"rude\"",
            ),
            (
                reply(("text", 3.into())),
                "item 1 (a-1): invalid type: integer `3`, expected a string",
            ),
            ("{}".to_owned(), "it must be a JSON array of objects"),
        ] {
            let error = format!("{:#}", read(&text).err().expect("an error"));
            assert!(error.contains(expected), "{error}");
        }
    }

    #[test]
    fn a_missing_file_is_named() {
        let error = run(&Options { files: vec!["no/such/file.json".into()], cross_validate: None })
            .expect_err("an error");
        assert!(error.to_string().contains("no/such/file.json"));
    }
}
