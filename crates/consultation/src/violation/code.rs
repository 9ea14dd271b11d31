use std::fmt;

use super::Code;

impl fmt::Display for Code {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.slug())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn codes_round_trip_and_are_told_apart() {
        let mut seen = BTreeSet::new();
        for code in Code::ALL {
            let json = serde_json::to_string(code).expect("a code is a string");
            assert_eq!(json, format!("\"{}\"", code.slug()));
            assert_eq!(serde_json::from_str::<Code>(&json).expect("its own JSON"), *code);
            assert!(seen.insert(code.slug()), "{code} stands twice");
            assert!(code.slug().chars().all(|c| c.is_ascii_lowercase() || c == '-'));
        }
    }
}
