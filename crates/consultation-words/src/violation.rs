//! The words of the rules: a row for each code, in a file for each act.
//!
//! A row says first what the rule requires, then what is wrong and what to do now: once, or once for each case that the
//! parameters make. Vietnamese stands before English. Braces hold parameters; `|w|` puts them into words first. A code or a
//! case without a row does not compile.

mod answer;
mod any;
mod conclude;
mod consultees;
mod due;
mod extend;
mod hand_back;
mod inform;
mod limit;
mod matter;
mod parameters;
mod remind;

use std::fmt;

use consultation::agency::Register;
use consultation::violation::{Code, Violation};

use self::answer::answer;
use self::any::any;
use self::conclude::conclude;
use self::consultees::consultees;
use self::due::due;
use self::extend::extend;
use self::hand_back::hand_back;
use self::inform::inform;
use self::limit::limit;
use self::matter::matter;
use self::parameters::Parameters;
use self::remind::remind;
use crate::{Locale, Message};

/// Makes the two tables of all rows. Each file hands its rows on to the next.
macro_rules! worded {
    ($(
        $code:ident: $required_vi:literal, $required_en:literal;
        $(
            { $($pattern:tt)* } $(|$words:ident| $($name:ident = $value:expr),+;)?
            vi $what_vi:tt, $next_vi:tt;
            en $what_en:tt, $next_en:tt;
        )+
    )+) => {
        /// What a rule requires, in one sentence.
        pub fn requirement(code: Code, locale: Locale) -> &'static str {
            let (vi, en) = match code { $(Code::$code => ($required_vi, $required_en),)+ };
            locale.pick(vi, en)
        }

        /// What a rule found: what is wrong, and what to do now.
        pub fn violation(violation: &Violation, register: &Register, locale: Locale) -> Message {
            let parameters = Parameters { register, locale };
            match violation {
                $($(Violation::$code { $($pattern)* } => {
                    $(let $words = &parameters; $(let $name = $value;)+)?
                    match locale {
                        Locale::Vi => said(format_args!($what_vi), format_args!($next_vi)),
                        Locale::En => said(format_args!($what_en), format_args!($next_en)),
                    }
                })+)+
            }
        }
    };
}

matter! { consultees due answer hand_back extend inform remind conclude any limit worded }

fn said(what: fmt::Arguments<'_>, next: fmt::Arguments<'_>) -> Message {
    Message { what: fmt::format(what), next: fmt::format(next) }
}
