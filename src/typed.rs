//! What officers type, in the form that the rules take.

use consultation::Text;
use consultation::text::TextError;

/// Normalises what was typed (Unicode normal form C, by the browser) and leaves out control characters, which come
/// along when text is pasted from other programs.
pub fn text(typed: &str) -> Result<Text, TextError> {
    let kept: String = composed(typed)
        .replace("\r\n", "\n")
        .chars()
        .filter(|character| !character.is_control() || matches!(character, '\n' | '\t'))
        .collect();
    Text::new(&kept)
}

#[cfg(target_arch = "wasm32")]
fn composed(typed: &str) -> String {
    js_sys::JsString::from(typed).normalize("NFC").into()
}

/// Native code has no browser; [`Text`] refuses what is not composed.
#[cfg(not(target_arch = "wasm32"))]
fn composed(typed: &str) -> String {
    typed.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pasted_control_characters_and_line_ends_are_cleaned() {
        assert_eq!(&*text("một\u{b}\r\nhai\u{0}").expect("cleaned"), "một\nhai");
    }
}
