//! `cargo xtask replies FILE`: how well the clear-stance check does on labelled replies.

use std::{
    collections::BTreeMap,
    fmt::{self, Write},
    fs,
    path::Path,
};

use anyhow::{Context, bail};
use consultation::clear_stance::{Finding, FindingKind, Lexicon, Reply, check};
use consultation::opinion::Stance;
use serde::Deserialize;

/// One labelled reply. Underscores and hyphens in names mean the same.
#[derive(Deserialize)]
struct Item {
    id: String,
    question: String,
    stance: String,
    text: String,
    #[serde(default)]
    conditions: Vec<String>,
    #[serde(default)]
    legal_basis: Vec<String>,
    label: Label,
    findings: Option<Vec<String>>,
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Label {
    Evasive,
    Clear,
}

impl fmt::Display for Label {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(match self {
            Self::Evasive => "evasive",
            Self::Clear => "clear",
        })
    }
}

/// How often the check was right.
#[derive(Default)]
struct Score {
    found: usize,
    false_alarms: usize,
    missed: usize,
}

impl Score {
    fn count(&mut self, expected: bool, said: bool) {
        match (expected, said) {
            (true, true) => self.found += 1,
            (false, true) => self.false_alarms += 1,
            (true, false) => self.missed += 1,
            (false, false) => {}
        }
    }
}

impl fmt::Display for Score {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { found, false_alarms, missed } = self;
        let (said, labelled) = (found + false_alarms, found + missed);
        write!(
            formatter,
            "precision {} ({found}/{said}), recall {} ({found}/{labelled})",
            rate(*found, said),
            rate(*found, labelled)
        )
    }
}

/// Three decimals, without floating point; a dash where there is nothing to divide by.
fn rate(part: usize, whole: usize) -> String {
    if whole == 0 {
        return "–".to_owned();
    }
    let thousandths = (part * 1000 + whole / 2) / whole;
    format!("{}.{:03}", thousandths / 1000, thousandths % 1000)
}

/// Prints what the check says of every reply in the file, then its precision and recall.
pub fn run(file: &Path) -> anyhow::Result<()> {
    let text =
        fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    let items =
        read(&text).with_context(|| format!("{} is not a file of replies", file.display()))?;
    print!("{}", report(&items)?);
    Ok(())
}

fn read(text: &str) -> anyhow::Result<Vec<Item>> {
    let values: Vec<serde_json::Value> =
        serde_json::from_str(text).context("it must be a JSON array of objects")?;
    let mut items = Vec::with_capacity(values.len());
    for (at, value) in values.into_iter().enumerate() {
        let named = value
            .get("id")
            .and_then(serde_json::Value::as_str)
            .map_or_else(String::new, |id| format!(" ({id})"));
        let item: Item =
            serde_json::from_value(value).with_context(|| format!("item {}{named}", at + 1))?;
        stance(&item).with_context(|| format!("item {}{named}", at + 1))?;
        kinds(&item).with_context(|| format!("item {}{named}", at + 1))?;
        items.push(item);
    }
    Ok(items)
}

fn stance(item: &Item) -> anyhow::Result<Stance> {
    match item.stance.replace('_', "-").as_str() {
        "agree" => Ok(Stance::Agree),
        "agree-with-conditions" => Ok(Stance::AgreeWithConditions),
        "disagree" => Ok(Stance::Disagree),
        other => bail!("the stance {other:?} is none of agree, agree_with_conditions, disagree"),
    }
}

/// The kinds of finding that the item is labelled with, where it is.
fn kinds(item: &Item) -> anyhow::Result<Option<Vec<FindingKind>>> {
    let Some(names) = &item.findings else { return Ok(None) };
    let kind = |name: &String| {
        FindingKind::ALL
            .into_iter()
            .find(|kind| slug(*kind) == name.replace('_', "-"))
            .with_context(|| format!("there is no kind of finding {name:?}"))
    };
    names.iter().map(kind).collect::<anyhow::Result<_>>().map(Some)
}

fn slug(kind: FindingKind) -> String {
    serde_json::to_value(kind)
        .ok()
        .and_then(|value| value.as_str().map(ToOwned::to_owned))
        .unwrap_or_default()
}

fn report(items: &[Item]) -> anyhow::Result<String> {
    let mut lines = String::new();
    let mut evasive = Score::default();
    let mut by_kind: BTreeMap<String, Score> = BTreeMap::new();
    for item in items {
        let found = examine(item)?;
        let said = if found.is_empty() { Label::Clear } else { Label::Evasive };
        evasive.count(item.label == Label::Evasive, said == Label::Evasive);
        if let Some(labelled) = kinds(item)? {
            for kind in FindingKind::ALL {
                let (expected, said) =
                    (labelled.contains(&kind), found.iter().any(|finding| finding.kind == kind));
                by_kind.entry(slug(kind)).or_default().count(expected, said);
            }
        }
        let verdict = if said == item.label { ' ' } else { '!' };
        writeln!(
            lines,
            "{verdict} {}  {:7}  {said:7}  {}",
            item.id,
            item.label,
            described(&found)
        )?;
    }
    writeln!(lines, "\nevasive: {evasive}")?;
    for (kind, score) in &by_kind {
        writeln!(lines, "{kind:26} {score}")?;
    }
    Ok(lines)
}

fn examine(item: &Item) -> anyhow::Result<Vec<Finding>> {
    let conditions: Vec<&str> = item.conditions.iter().map(String::as_str).collect();
    let legal_basis: Vec<&str> = item.legal_basis.iter().map(String::as_str).collect();
    Ok(check(
        &Reply {
            question: &item.question,
            stance: stance(item)?,
            text: &item.text,
            conditions: &conditions,
            legal_basis: &legal_basis,
        },
        &Lexicon::default(),
    ))
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
        assert!(report.contains("evasive: precision 1.000 (1/1), recall 1.000 (1/1)"), "{report}");
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
        let error = run(Path::new("no/such/file.json")).expect_err("an error");
        assert!(error.to_string().contains("no/such/file.json"));
    }
}
