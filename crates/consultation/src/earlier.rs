//! Earlier rounds: what the same asker has asked on the same dossier before.

use crate::agency::AgencyId;
use crate::consultation::Consultation;
use crate::hand_back::NamedReturn;
use crate::text::{Text, is_blank, is_invisible};
use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A consultation that was sent on a dossier, reduced to what a later one needs to know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct EarlierRound {
    /// The consultation.
    pub consultation: Uuid,
    /// The dossier number, as it was written then.
    pub dossier_number: Text,
    /// Its subject.
    pub subject: Text,
    /// When it was sent.
    pub sent_at: DateTime<FixedOffset>,
    /// The agencies asked, including those asked in place of another.
    pub agencies: Vec<AgencyId>,
    /// The returns that named a competent agency.
    pub returns: Vec<NamedReturn>,
}

impl EarlierRound {
    /// The consultation as a round for later ones; none until it is sent.
    pub fn of(consultation: &Consultation) -> Option<Self> {
        let Consultation { id, request, sending, consultees, .. } = consultation;
        sending.as_ref().map(|sending| Self {
            consultation: *id,
            dossier_number: request.dossier_number.clone(),
            subject: request.subject.clone(),
            sent_at: sending.at,
            agencies: consultees.iter().map(|consultee| consultee.agency.clone()).collect(),
            returns: consultation.named_returns(),
        })
    }
}

/// A dossier number in comparable form: `HS 2026/118`, `hs-2026-118` and `ＨＳ-2026-118` are one dossier, and so is
/// everything that looks the same: Cyrillic and Greek capitals, full-width letters and digits, and invisible characters
/// make no difference.
///
/// Compatibility forms are folded by hand, as far as dossier numbers are typed with them: the tables of Unicode are too
/// large for a browser's download.
pub fn dossier_key(number: &str) -> String {
    let seen: String = number.chars().filter(|letter| !is_invisible(*letter)).collect();
    let capitals: String = seen.to_uppercase().chars().map(folded).collect();
    // A mark without a composed letter, as in Ơ̆, is part of its word.
    let is_mark = |letter: char| ('\u{300}'..='\u{36f}').contains(&letter);
    let is_part = |letter: char| (letter.is_alphanumeric() || is_mark(letter)) && !is_blank(letter);
    let parts = capitals.split(|letter: char| !is_part(letter));
    let parts: Vec<String> = parts.filter(|part| !part.is_empty()).map(str::to_lowercase).collect();
    parts.join("-")
}

/// Capitals and digits, with the Latin ones they look like.
const LOOK_ALIKES: [(&str, &str); 3] = [
    // Cyrillic.
    ("АВЕЅІЈКМНОРСТУХԀԚԜ", "ABESIJKMHOPCTYXDQW"),
    // Greek.
    ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"),
    // Forms that some programs write for digits and for the crossed D.
    ("⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉Ð", "01234567890123456789Đ"),
];

fn folded(letter: char) -> char {
    // Full-width forms have the order of ASCII.
    let narrow = u32::from(letter).checked_sub(0xfee0).filter(|it| (0x21..=0x7e).contains(it));
    let alike = || {
        LOOK_ALIKES.iter().find_map(|(from, to)| {
            let at = from.chars().position(|it| it == letter)?;
            to.chars().nth(at)
        })
    };
    narrow.and_then(char::from_u32).or_else(alike).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_dossier_is_written_in_several_ways() {
        for (number, key) in [
            ("HS-2026-118", "hs-2026-118"),
            (" hs 2026 / 118 ", "hs-2026-118"),
            ("HỒ SƠ–2026.118/SNV", "hồ-sơ-2026-118-snv"),
            ("HS-2026-11-8", "hs-2026-11-8"),
            ("HS\u{ad}-2026-118", "hs-2026-118"),
            ("HS-2026-1\u{200b}18", "hs-2026-118"),
            ("ＨＳ-2026-11８", "hs-2026-118"),
            ("НS-2026-118", "hs-2026-118"),
            ("нѕ-２０２６-118", "hs-2026-118"),
            ("ΗS‐2026\u{3164}118", "hs-2026-118"),
            ("HS-2026-11⁸", "hs-2026-118"),
            ("15/QÐ-UBND", "15-qđ-ubnd"),
            ("Ơ\u{306}-3", "ơ\u{306}-3"),
            ("…", ""),
        ] {
            assert_eq!(dossier_key(number), key, "{number}");
        }
    }

    #[test]
    fn every_look_alike_has_a_letter() {
        for (from, to) in LOOK_ALIKES {
            assert_eq!(from.chars().count(), to.chars().count(), "{from}");
        }
    }
}
