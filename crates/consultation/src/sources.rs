//! The documents behind the rules: the host's data, because each province and each ministry has its own.

use crate::code::Directive;
use serde::{Deserialize, Serialize};

/// The documents behind the rules.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Sources {
    /// Whether they are this program's sample and not the host's: then they are shown as a sample.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub sample: bool,
    /// The source of each demand. A rule whose demands are not among them cites nothing.
    pub sources: Vec<Source>,
}

/// A sentence of a document that demands something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Source {
    /// The demand.
    pub id: Directive,
    /// The issuer of the document, such as `Ủy ban nhân dân tỉnh Kiên Giang`.
    #[cfg_attr(feature = "schema", schema(min_length = 1, max_length = 300))]
    pub issuer: String,
    /// The kind of document, such as `Công văn`, or its name.
    #[cfg_attr(feature = "schema", schema(min_length = 1, max_length = 300))]
    pub kind: String,
    /// Its number, such as `919/UBND-NC`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schema(min_length = 1, max_length = 100))]
    pub number: Option<String>,
    /// Its date: `2023-05-16`, or as much of it as is known, `2023-05` or `2023`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schema(pattern = r"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"))]
    pub date: Option<String>,
    /// The part of it, such as `mục 3`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schema(min_length = 1, max_length = 100))]
    pub section: Option<String>,
    /// The sentence, in the document's own words.
    #[cfg_attr(feature = "schema", schema(min_length = 1, max_length = 2000))]
    pub sentence: String,
    /// Its address on the web.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schema(pattern = "^https?://", max_length = 2000))]
    pub link: Option<String>,
}

impl Sources {
    /// The source of a demand.
    pub fn source(&self, id: Directive) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }

    /// The source of the first of these demands that has one.
    pub fn first(&self, ids: &[Directive]) -> Option<&Source> {
        ids.iter().find_map(|id| self.source(*id))
    }
}

impl Source {
    /// The document as officials cite it: kind, number, date, issuer, section.
    pub fn citation(&self) -> String {
        let Self { issuer, kind, number, date, section, .. } = self;
        let number = number.iter().map(|number| format!(" số {number}"));
        let date = date.iter().map(|date| dated(date));
        let section = section.iter().map(|section| format!(", {section}"));
        let parts = number.chain(date).chain([format!(" của {issuer}")]).chain(section);
        [kind.clone()].into_iter().chain(parts).collect()
    }
}

fn dated(date: &str) -> String {
    let number = |part: &str| part.trim_start_matches('0').to_owned();
    match date.split('-').collect::<Vec<_>>()[..] {
        [year, month, day] => format!(" ngày {}/{}/{year}", number(day), number(month)),
        [year, month] => format!(" tháng {}/{year}", number(month)),
        _ => format!(" năm {date}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAMPLE: &str =
        include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/sources.json"));

    #[test]
    fn the_sample_says_that_it_is_one_and_has_everything() {
        let sample: Sources = serde_json::from_str(SAMPLE).expect("the sample");
        assert!(sample.sample);
        for directive in Directive::ALL {
            assert!(sample.source(*directive).is_some(), "{directive:?}");
        }
    }

    #[test]
    fn a_document_is_cited_as_officials_cite_it() {
        let sample: Sources = serde_json::from_str(SAMPLE).expect("the sample");
        for (id, cited) in [
            (
                Directive::D1,
                "Công văn số 919/UBND-NC ngày 16/5/2023 của Ủy ban nhân dân tỉnh Kiên Giang, mục 3",
            ),
            (Directive::D12, "Chỉ thị tháng 1/2021 của Ủy ban nhân dân tỉnh Thanh Hóa"),
            (Directive::Law, "Luật Bảo vệ bí mật nhà nước của Quốc hội"),
        ] {
            assert_eq!(sample.source(id).expect("the source").citation(), cited);
        }
    }
}
