//! Text in the encoding of an old font: TCVN3 (`.VnTime`) and VNI put the letters of Vietnamese in the places of others,
//! which are unreadable without the font.

/// One strange word may be a slip.
const FEWEST: usize = 2;
/// One strange word among this many correct ones may be quoted from another language.
const RIGHT_FOR_ONE: usize = 4;

/// Whether the text looks as if it came from a document in TCVN3 or VNI.
pub(super) fn is_in_old_font(text: &str) -> bool {
    let words = text.split(|letter: char| letter.is_whitespace() || letter.is_ascii_punctuation());
    let (mut strange, mut right) = (0, 0);
    for word in words {
        if word.chars().any(is_vietnamese_alone) {
            right += 1;
        } else if is_strange(word) {
            strange += 1;
        }
    }
    strange >= FEWEST && strange * RIGHT_FOR_ONE >= right
}

/// The Vietnamese letters that no Western European language has.
const fn is_vietnamese_alone(letter: char) -> bool {
    matches!(letter, '\u{102}'..='\u{111}' | '\u{128}' | '\u{129}' | '\u{168}' | '\u{169}' | '\u{1a0}'..='\u{1b0}' | '\u{1ea0}'..='\u{1ef9}')
}

/// Whether a sign that Vietnamese does not have occurs within a word: a letter after another one, or any other sign between
/// two. A word with a capital may be a name.
fn is_strange(word: &str) -> bool {
    let letters: Vec<char> = word.chars().collect();
    let is_name = letters.first().is_some_and(|first| first.is_uppercase());
    !is_name
        && (1..letters.len()).any(|at| {
            let (letter, before, after) = (letters[at], letters[at - 1], letters.get(at + 1));
            let follows = before.is_alphabetic();
            match letter {
                'µ'
                | 'Ä'..='Ç'
                | 'Ë'
                | 'Î'..='Ñ'
                | 'Ö'
                | 'Ø'
                | 'Û'..='Ü'
                | 'Þ'..='ß'
                | 'ä'..='ç'
                | 'ë'
                | 'î'..='ñ'
                | 'ö'
                | 'ø'
                | 'û'
                | 'ü'
                | 'þ' => follows,
                '\u{a1}'..='\u{be}' => follows && after.is_some_and(|after| after.is_alphabetic()),
                _ => false,
            }
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    #[test]
    fn text_in_tcvn3_and_in_vni_is_found() {
        for text in [
            "Thèng nhÊt víi dù th¶o vµ møc 9,6 tû",
            "Së T\u{ad} ph¸p thèng nhÊt víi dù th¶o Quy chÕ.",
            "Kh«ng thèng nhÊt: møc chi v\u{ad}ît quy ®Þnh t¹i NghÞ quyÕt sè 12/2025/NQ-H§ND.",
            "Thoáng nhaát vôùi döï thaûo vaø möùc 9,6 tyû",
            "Sôû Tö phaùp khoâng thoáng nhaát vôùi döï thaûo Quy cheá taïi Ñieàu 7.",
            "Sở Tư pháp thống nhất. Thèng nhÊt víi dù th¶o vµ møc 9,6 tû",
        ] {
            assert!(is_in_old_font(text), "{text}");
        }
    }

    #[test]
    fn what_is_written_right_is_left_alone() {
        for text in [
            "",
            "Nhất trí.",
            "Thong nhat voi du thao va muc 9,6 ty.",
            "Sở Y tế thống nhất: bụi PM2.5 25 µg/m³, PM10 50 µg/m³, SO₂ 125 µg/m³; mẫu 10µm và 2½ kg.",
            "Thống nhất với «Đề án» của Công ty Müller & Würth.",
            "Müller GmbH",
            "• Điều 7¹ và Điều 8²\n· khoản 1\n§ 3 © Bộ Tư pháp",
        ] {
            assert!(!is_in_old_font(text), "{text}");
        }
    }

    #[test]
    fn no_labelled_reply_is_accused() {
        let project = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
        let fixtures = std::fs::read_dir(project.join("crates/consultation/tests/fixtures"))
            .expect("fixtures");
        let files = fixtures.map(|file| file.expect("a file").path());
        let files = files.filter(|file| file.extension().is_some_and(|end| end == "json"));
        let mut texts = Vec::new();
        for file in files.chain([project.join("data/replies-development.json")]) {
            let text = std::fs::read_to_string(&file).expect("a text");
            collect(&serde_json::from_str(&text).expect("JSON"), &mut texts);
        }
        assert!(texts.len() > 500, "{}", texts.len());
        for text in texts {
            assert!(!is_in_old_font(&text), "{text}");
        }
    }

    fn collect(value: &Value, texts: &mut Vec<String>) {
        match value {
            Value::String(text) => texts.push(text.clone()),
            Value::Array(values) => values.iter().for_each(|value| collect(value, texts)),
            Value::Object(values) => values.values().for_each(|value| collect(value, texts)),
            _ => {}
        }
    }
}
