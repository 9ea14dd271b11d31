use consultation::code::Directive;

use crate::Locale;

/// The document that a directive's sentence stands in, as it is cited.
pub fn directive_source(directive: Directive, locale: Locale) -> &'static str {
    match locale {
        Locale::Vi => directive.source(),
        Locale::En => match directive {
            Directive::D1 | Directive::D2 | Directive::D3 | Directive::D4 => {
                "Official letter 919/UBND-NC of Kien Giang Province, 16 May 2023, section 3"
            }
            Directive::D5 => {
                "Official letter 919/UBND-NC of Kien Giang Province, 16 May 2023, section 2"
            }
            Directive::D6 => {
                "Official letter 919/UBND-NC of Kien Giang Province, 16 May 2023, section 4"
            }
            Directive::D8 | Directive::D9 | Directive::D10 => {
                "Provincial directive implementing the Prime Minister's Telegram 968/CĐ-TTg"
            }
            Directive::D12 => "Directive of Thanh Hoa Province, January 2021",
            Directive::D13 => {
                "Official letter 42/UBND-THKSTTHC of Long An Province, 4 January 2023"
            }
            Directive::Law => "Law on the Protection of State Secrets",
        },
    }
}

/// A directive in one line. The sentence is the official one, so it stays Vietnamese.
pub fn directive_line(directive: Directive, locale: Locale) -> String {
    format!("{}: “{}”", directive_source(directive, locale), directive.sentence())
}
