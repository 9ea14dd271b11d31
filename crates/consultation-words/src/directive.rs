use consultation::code::Directive;
use consultation::sources::Sources;

use crate::Locale;

/// The document behind the first of these demands that has one, with its sentence, in one line; nothing if the host names
/// none. Both are official, so they stay Vietnamese.
pub fn source_line(demands: &[Directive], sources: &Sources) -> Option<String> {
    let source = sources.first(demands)?;
    Some(format!("{}: “{}”", source.citation(), source.sentence))
}

/// The mark before a source that is this program's sample and not the host's.
pub const fn sample_mark(locale: Locale) -> &'static str {
    match locale {
        Locale::Vi => "Mẫu: ",
        Locale::En => "Sample: ",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAMPLE: &str =
        include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/sources.json"));

    #[test]
    fn what_is_not_given_is_not_cited() {
        let mut sources: Sources = serde_json::from_str(SAMPLE).expect("the sample");
        let line = |sources: &Sources| source_line(&[Directive::D4], sources);
        let cited = "Công văn số 919/UBND-NC ngày 16/5/2023 của Ủy ban nhân dân tỉnh Kiên Giang, mục 3: “Trả lại văn bản cho \
                     cơ quan, đơn vị, địa phương xin ý kiến nếu không thuộc thẩm quyền”";
        assert!(sources.sample);
        assert_eq!(line(&sources).as_deref(), Some(cited));
        sources.sources.retain(|source| source.id != Directive::D4);
        assert_eq!(line(&sources), None);
        let also = source_line(&[Directive::D4, Directive::D5], &sources);
        assert!(also.is_some_and(|line| line.contains("mục 2")));
    }
}
