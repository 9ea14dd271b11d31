//! What is wrong with a token.

/// What is wrong with a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenFault {
    /// It is missing.
    Missing,
    /// It is not a token.
    Unreadable,
    /// It has expired.
    Expired,
    /// It was changed, or signed with another key.
    Tampered,
    /// It is signed with another algorithm than the portal's.
    Algorithm,
    /// It has another issuer or another audience.
    Foreign,
    /// A claim is missing or cannot be read.
    Claims,
    /// It is valid for longer than allowed.
    TooLong,
    /// It requires an extension that is not supported.
    Critical,
    /// It is a token for another purpose.
    Type,
    /// It is signed with a key of another name than the portal's.
    UnknownKey,
    /// The register has no such agency.
    UnknownAgency,
    /// The agency does not monitor timeliness.
    NotAMonitor,
}

impl TokenFault {
    /// Whether the portal has not signed this: an error of the portal, or an attack.
    pub fn is_not_of_the_portal(self) -> bool {
        matches!(
            self,
            Self::Unreadable
                | Self::Tampered
                | Self::UnknownKey
                | Self::Algorithm
                | Self::Critical
                | Self::Type
        )
    }

    /// What is wrong, and what to do.
    pub fn detail(self) -> &'static str {
        match self {
            Self::Missing => "token-missing: send Authorization: Bearer with the portal's token",
            Self::Unreadable => "token-unreadable: this is not a JSON Web Token; sign in again",
            Self::Expired => "token-expired: fetch a new token from the portal",
            Self::Tampered => {
                "token-tampered: the signature is not the portal's; sign in again at the portal"
            }
            Self::Algorithm => {
                "token-algorithm: the token is not signed in the way that this service is set to"
            }
            Self::Foreign => {
                "token-foreign: the token was issued by somebody else or is meant for somebody \
                 else; check the issuer and the audience"
            }
            Self::Claims => {
                "token-claims: sub, agency, role (officer, head or monitor), name, iss, aud and \
                 exp are needed, iss as one text, sub and name without characters that cannot be \
                 seen"
            }
            Self::TooLong => {
                "token-too-long: the token holds for longer than this service takes; have the \
                 portal sign shorter ones, or set --token-longest"
            }
            Self::Critical => {
                "token-critical: the header has crit or b64, and this service understands no \
                 extension; sign without"
            }
            Self::Type => {
                "token-type: typ is neither JWT nor at+jwt; send the token that is meant for this \
                 service"
            }
            Self::UnknownKey => {
                "token-unknown-key: kid names another key than the portal had; if it has a new \
                 one, the administrator gives it to this service and restarts it"
            }
            Self::UnknownAgency => {
                "token-unknown-agency: the agency register has no such agency; correct the \
                 register or the account"
            }
            Self::NotAMonitor => {
                "token-not-a-monitor: by the agency register this agency does not monitor \
                 timeliness"
            }
        }
    }
}
