use consultation_words::rules_markdown;

#[test]
fn docs_rules_is_up_to_date() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/rules.md");
    let committed = std::fs::read_to_string(path).unwrap_or_default().replace("\r\n", "\n");
    assert!(
        committed == rules_markdown(),
        "docs/rules.md is out of date; run: cargo run -p consultation-words --example rules > docs/rules.md"
    );
}
