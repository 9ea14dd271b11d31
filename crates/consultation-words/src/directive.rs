use consultation::code::Directive;
use consultation::sources::Sources;

use crate::Locale;

/// The document behind the first of these demands, and what it says, in one line; nothing where the host names none. Both are
/// official, so they stay Vietnamese. A sample says that it is one.
pub fn source_line(demands: &[Directive], sources: &Sources, locale: Locale) -> Option<String> {
    let source = sources.first(demands)?;
    let line = format!("{}: “{}”", source.citation(), source.sentence);
    Some(match (sources.sample, locale) {
        (false, _) => line,
        (true, Locale::Vi) => format!("Mẫu: {line}"),
        (true, Locale::En) => format!("Sample: {line}"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAMPLE: &str =
        include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/sources.json"));

    #[test]
    fn a_sample_says_that_it_is_one_and_what_is_not_given_is_not_cited() {
        let mut sources: Sources = serde_json::from_str(SAMPLE).expect("the sample");
        let line = |sources: &Sources, locale| source_line(&[Directive::D4], sources, locale);
        let cited = "Công văn số 919/UBND-NC ngày 16/5/2023 của Ủy ban nhân dân tỉnh Kiên Giang, mục 3: “Trả lại văn bản cho \
                     cơ quan, đơn vị, địa phương xin ý kiến nếu không thuộc thẩm quyền”";
        assert_eq!(line(&sources, Locale::Vi), Some(format!("Mẫu: {cited}")));
        assert_eq!(line(&sources, Locale::En), Some(format!("Sample: {cited}")));
        sources.sample = false;
        assert_eq!(line(&sources, Locale::Vi).as_deref(), Some(cited));
        sources.sources.retain(|source| source.id != Directive::D4);
        assert_eq!(line(&sources, Locale::Vi), None);
        let also = source_line(&[Directive::D4, Directive::D5], &sources, Locale::Vi);
        assert!(also.is_some_and(|line| line.contains("mục 2")));
    }
}
