//! What else the same asker has asked on the same dossier: the rounds before this one.

use crate::agency::AgencyId;
use crate::consultation::Consultation;
use crate::hand_back::NamedReturn;
use crate::text::Text;
use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A consultation that was sent on some dossier, as far as a later one needs to know it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct EarlierRound {
    /// The consultation.
    pub consultation: Uuid,
    /// The dossier, as it was written then.
    pub dossier_number: Text,
    /// What it was about.
    pub subject: Text,
    /// When it was sent.
    pub sent_at: DateTime<FixedOffset>,
    /// The agencies asked, also in another's place.
    pub agencies: Vec<AgencyId>,
    /// The returns that named somebody.
    pub returns: Vec<NamedReturn>,
}

impl EarlierRound {
    /// The round that a consultation is for those that follow; none until it is sent.
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

/// A dossier number as it is compared: `HS 2026/118` and `hs-2026-118` are one dossier.
pub fn dossier_key(number: &str) -> String {
    let parts = number.split(|letter: char| !letter.is_alphanumeric());
    let parts: Vec<String> = parts.filter(|part| !part.is_empty()).map(str::to_lowercase).collect();
    parts.join("-")
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
            ("…", ""),
        ] {
            assert_eq!(dossier_key(number), key);
        }
    }
}
