//! Prints docs/rules.md.

fn main() {
    print!("{}", consultation_words::rules_markdown());
}
