//! Labelled replies: what people say of them.

use std::fmt;

use anyhow::{Context, bail};
use consultation::clear_stance::{Finding, FindingKind, Lexicon, Reply, check};
use consultation::opinion::Stance;
use serde::Deserialize;

/// One labelled reply. Underscores and hyphens in names mean the same.
#[derive(Deserialize)]
pub struct Item {
    pub id: String,
    pub question: String,
    stance: String,
    pub text: String,
    #[serde(default)]
    pub conditions: Vec<String>,
    #[serde(default)]
    pub legal_basis: Vec<String>,
    pub label: Label,
    findings: Option<Vec<String>>,
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Label {
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

pub fn read(text: &str) -> anyhow::Result<Vec<Item>> {
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

pub fn stance(item: &Item) -> anyhow::Result<Stance> {
    match item.stance.replace('_', "-").as_str() {
        "agree" => Ok(Stance::Agree),
        "agree-with-conditions" => Ok(Stance::AgreeWithConditions),
        "disagree" => Ok(Stance::Disagree),
        other => bail!("the stance {other:?} is none of agree, agree_with_conditions, disagree"),
    }
}

/// The kinds of finding that the item is labelled with, where it is.
pub fn kinds(item: &Item) -> anyhow::Result<Option<Vec<FindingKind>>> {
    let Some(names) = &item.findings else { return Ok(None) };
    let kind = |name: &String| {
        FindingKind::ALL
            .into_iter()
            .find(|kind| slug(*kind) == name.replace('_', "-"))
            .with_context(|| format!("there is no kind of finding {name:?}"))
    };
    names.iter().map(kind).collect::<anyhow::Result<_>>().map(Some)
}

pub fn slug(kind: FindingKind) -> String {
    serde_json::to_value(kind)
        .ok()
        .and_then(|value| value.as_str().map(ToOwned::to_owned))
        .unwrap_or_default()
}

/// What the check says of the reply.
pub fn examine(item: &Item, lexicon: &Lexicon) -> anyhow::Result<Vec<Finding>> {
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
        lexicon,
    ))
}
