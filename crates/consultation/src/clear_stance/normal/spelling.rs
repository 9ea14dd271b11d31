//! One spelling per syllable, whatever the case, the normal form and the place of the tone mark.

/// The syllable in comparable form: lower case, tone at the end, so that `hòa` and `hoà` are the same; so are `lý` and
/// `lí`.
pub(crate) fn key(word: &str) -> String {
    let mut letters = String::with_capacity(word.len() + 1);
    let mut tone = None;
    for letter in word.chars().flat_map(char::to_lowercase) {
        if let Some(of_mark) = combining_tone(letter) {
            tone = tone.or(Some(of_mark));
        } else if belongs_to_letter(letter) {
            if let Some(shaped) = letters.chars().next_back().and_then(|base| shaped(base, letter))
            {
                letters.pop();
                letters.push(shaped);
            }
        } else {
            let (base, of_letter) = without_tone(letter);
            letters.push(base);
            tone = tone.or(of_letter);
        }
    }
    if let Some(stem) = letters.strip_suffix('y')
        && matches!(stem, "h" | "k" | "l" | "m" | "s" | "t" | "qu")
    {
        let stem = stem.len();
        letters.truncate(stem);
        letters.push('i');
    }
    letters.extend(tone);
    letters
}

/// Whether two texts are the same words: capitals, marks, spaces and the place of a tone do not count.
pub(crate) fn same_words(one: &str, other: &str) -> bool {
    words(one).eq(words(other))
}

fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|letter: char| !letter.is_alphanumeric() && !belongs_to_letter(letter))
        .filter(|word| !word.is_empty())
        .map(key)
}

/// The vowels, each with its five tones in the order of the digits that stand for them.
const VOWELS: [(char, &str); 12] = [
    ('a', "áàảãạ"),
    ('ă', "ắằẳẵặ"),
    ('â', "ấầẩẫậ"),
    ('e', "éèẻẽẹ"),
    ('ê', "ếềểễệ"),
    ('i', "íìỉĩị"),
    ('o', "óòỏõọ"),
    ('ô', "ốồổỗộ"),
    ('ơ', "ớờởỡợ"),
    ('u', "úùủũụ"),
    ('ư', "ứừửữự"),
    ('y', "ýỳỷỹỵ"),
];

pub(super) fn without_tone(letter: char) -> (char, Option<char>) {
    if letter.is_ascii() {
        return (letter, None);
    }
    for (base, toned) in VOWELS {
        for (tone, candidate) in ('1'..).zip(toned.chars()) {
            if candidate == letter {
                return (base, Some(tone));
            }
        }
    }
    (letter, None)
}

fn combining_tone(mark: char) -> Option<char> {
    Some(match mark {
        '\u{301}' => '1',
        '\u{300}' => '2',
        '\u{309}' => '3',
        '\u{303}' => '4',
        '\u{323}' => '5',
        _ => return None,
    })
}

/// The letter with its hat, breve or horn.
fn shaped(base: char, mark: char) -> Option<char> {
    Some(match (base, mark) {
        ('a', '\u{302}') => 'â',
        ('e', '\u{302}') => 'ê',
        ('o', '\u{302}') => 'ô',
        ('a', '\u{306}') => 'ă',
        ('o', '\u{31b}') => 'ơ',
        ('u', '\u{31b}') => 'ư',
        _ => return None,
    })
}

/// Whether it has no width of its own: a mark over or under a letter, or an invisible character.
pub(super) fn belongs_to_letter(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36f}') || is_invisible(character)
}

/// Soft hyphens, zero-width spaces and joiners, marks of direction: they come with copied text.
pub(super) fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{feff}'
    )
}

/// A key without its diacritics, as when a syllable is typed without them.
pub(crate) fn bare(key: &str) -> String {
    let plain = |letter| match letter {
        'ă' | 'â' => 'a',
        'ê' => 'e',
        'ô' | 'ơ' => 'o',
        'ư' => 'u',
        'đ' => 'd',
        other => other,
    };
    key.chars().filter(|letter| !letter.is_ascii_digit()).map(plain).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_syllable_are_one() {
        for (one, other) in [
            ("HÒA", "hoà"),
            ("thủy", "thuỷ"),
            ("thúy", "thuý"),
            ("hóa", "hoá"),
            ("họa", "hoạ"),
            ("tòa", "toà"),
            ("khỏe", "khoẻ"),
            ("ủy", "uỷ"),
            ("hủy", "huỷ"),
            ("tùy", "tuỳ"),
            ("lý", "lí"),
            ("kỹ", "kĩ"),
            ("quý", "quí"),
            ("tỷ", "tỉ"),
            ("sở", "s\u{1a1}\u{309}"),
            ("ậ", "a\u{323}\u{302}"),
            ("thống", "tho\u{302}\u{301}ng"),
            ("được", "đu\u{31b}o\u{31b}\u{323}c"),
            ("nhất", "nh\u{200b}ất"),
            ("nhất", "nh\u{ad}ất"),
        ] {
            assert_eq!(key(one), key(other), "{one}");
        }
        assert_ne!(key("thúy"), key("thúi"));
        assert_ne!(key("đồng"), key("dòng"));
        assert_ne!(key("thông"), key("thống"));
    }

    #[test]
    fn without_diacritics_the_letters_are_left() {
        for (word, letters) in [("thống", "thong"), ("Được", "duoc"), ("ý", "y"), ("lý", "li")]
        {
            assert_eq!(bare(&key(word)), letters);
        }
    }
}
