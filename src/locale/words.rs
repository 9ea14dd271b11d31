//! The form of a table of texts, and how a text gets its values.

use std::fmt::{Display, Write};

/// A table of texts that a page may replace: its name, then each text's, in Vietnamese and in English. A name in braces is
/// a value, for [`fill`].
macro_rules! words {
    ($table:literal; $($name:ident: $vi:literal, $en:literal;)+) => {
        /// The words in one language.
        #[derive(Clone, Debug)]
        #[allow(missing_docs, reason = "the Vietnamese text beside each name says what it is")]
        pub struct Words {
            $(pub $name: &'static str,)+
        }

        impl crate::locale::messages::TextTable for Words {
            const NAMES: &'static str = concat!($(stringify!($name), " "),+);

            fn with_texts(&mut self, put: &mut dyn FnMut(&mut [&mut &'static str])) {
                put(&mut [$(&mut self.$name),+]);
            }
        }

        /// The words in this language, with the page's texts in them.
        pub fn words(locale: consultation_words::Locale) -> &'static Words {
            static VI: Words = Words { $($name: $vi,)+ };
            static EN: Words = Words { $($name: $en,)+ };
            crate::locale::messages::worded($table, locale, locale.pick(&VI, &EN))
        }
    };
}

pub(super) use words;

/// A text with values in place of their names in braces. A name without a value stays as it is: the text may be the page's.
pub fn fill(text: &str, values: &[(&str, &dyn Display)]) -> String {
    let mut filled = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let named = after.split_once('}').and_then(|(name, after)| {
            let (_, value) = values.iter().find(|(known, _)| *known == name)?;
            Some((value, after))
        });
        filled.push_str(before);
        rest = if let Some((value, after)) = named {
            // Writing to a text does not fail.
            let _ = write!(filled, "{value}");
            after
        } else {
            filled.push('{');
            after
        };
    }
    filled + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_stand_where_the_text_names_them() {
        for (text, filled) in [
            ("{done}/{of} cơ quan", "3/5 cơ quan"),
            ("{of} cơ quan, {of}", "5 cơ quan, 5"),
            ("không có giá trị", "không có giá trị"),
            ("{none} {done}", "{none} 3"),
            ("{ {done", "{ {done"),
            ("", ""),
        ] {
            assert_eq!(fill(text, &[("done", &3), ("of", &"5")]), filled, "{text}");
        }
    }
}
