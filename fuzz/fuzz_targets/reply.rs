#![no_main]
//! The text of a reply: the check ends without a panic under every stance, and what it quotes stands in the text.

use std::sync::LazyLock;

use consultation::Text;
use consultation::clear_stance::{Lexicon, Reply, check};
use consultation::opinion::Stance;
use libfuzzer_sys::fuzz_target;

static LEXICON: LazyLock<Lexicon> = LazyLock::new(Lexicon::default);

fuzz_target!(|words: &str| {
    let Ok(text) = Text::try_from(words) else { return };
    for stance in [Stance::Agree, Stance::AgreeWithConditions, Stance::Disagree] {
        let question = "Mức chi tại Điều 7 có phù hợp không?";
        let reply = Reply { question, stance, text: &text, conditions: &[&text], legal_basis: &[] };
        for finding in check(&reply, &LEXICON) {
            let quoted = finding.span.map_or("", |span| &text[span.bytes(&text)]);
            assert_eq!(finding.quote, quoted);
        }
    }
});
