//! Authentication: the portal states who is asking, in a signed token. The service knows no other identity.

use crate::config::{Config, TokenAlgorithm};
use crate::text_edge::unmarked;
use anyhow::{Context as _, bail};
use axum::http::header::HeaderName;
use chrono::NaiveDate;
use consultation::Actor;
use consultation::agency::{AgencyId, ListedOtherwise, OfficerId, Register, Role};
use header::Stated;
use jsonwebtoken::errors::ErrorKind;
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header};
use serde::{Deserialize, Serialize};
use std::path::Path;
use std::sync::{PoisonError, RwLock};
use std::time::{Duration, SystemTime};

mod header;
mod line;
mod token_fault;

pub use token_fault::TokenFault;

/// The shortest secret with which HS256 is safe.
const SHORTEST_SECRET: usize = 32;
/// The clock skew that is tolerated.
const LEEWAY: Duration = Duration::from_secs(30);
/// Names the officer for whom the caller's screen was made: agency and officer, each percent-encoded, with a slash
/// between.
pub const OFFICER: HeaderName = HeaderName::from_static("consultation-officer");

/// The claims of the portal about a person.
#[derive(Debug, Serialize, Deserialize)]
pub struct Claims {
    /// The person.
    pub sub: OfficerId,
    /// The agency that the person acts for.
    pub agency: AgencyId,
    /// The role in which the person acts.
    pub role: Role,
    /// The person's name or position.
    pub name: String,
    /// The issuer.
    pub iss: String,
    /// The audience.
    pub aud: String,
    /// The time of issue, in seconds.
    pub iat: i64,
    /// The expiry, in seconds.
    pub exp: i64,
}

/// Why a token identifies no one who may act.
#[derive(Debug)]
pub enum Unidentified {
    /// The portal does not vouch for the caller.
    Token(TokenFault),
    /// The register does not let the person act as the token says.
    Listed(ListedOtherwise),
}

/// Checks tokens.
pub struct Verifier {
    key: DecodingKey,
    validation: Validation,
    longest: Duration,
    /// The portal's name for its key, from the last token that was signed with it.
    key_id: RwLock<Option<String>>,
}

/// The claims that are needed once signature, issuer, audience and times are checked.
#[derive(Deserialize)]
struct Person {
    sub: OfficerId,
    agency: AgencyId,
    role: Role,
    name: String,
    /// One text: in a list with several issuers, the portal may not be the one that issued the token.
    #[serde(rename = "iss")]
    _issuer: String,
    exp: f64,
    iat: Option<f64>,
}

impl Verifier {
    /// The verifier of the portal's tokens, from the settings.
    pub fn from_config(config: &Config) -> anyhow::Result<Self> {
        let Some(issuer) = &config.token_issuer else {
            bail!(
                "no issuer of tokens is set: name the portal as its tokens do with --token-issuer, \
                 or start with --demo to try the service out"
            );
        };
        let (algorithm, key) = match config.token_algorithm {
            TokenAlgorithm::Hs256 => {
                let secret = file(config.token_secret_file.as_deref(), "--token-secret-file")?;
                let secret = secret.trim_ascii();
                if secret.len() < SHORTEST_SECRET {
                    bail!(
                        "the secret of --token-secret-file has {} bytes: HS256 needs at least \
                         {SHORTEST_SECRET}, such as those of `openssl rand -hex 32`",
                        secret.len()
                    );
                }
                (Algorithm::HS256, DecodingKey::from_secret(secret))
            }
            TokenAlgorithm::Rs256 => {
                let pem = file(config.token_public_key.as_deref(), "--token-public-key")?;
                let key = DecodingKey::from_rsa_pem(&pem)
                    .context("--token-public-key is not an RSA public key in PEM form")?;
                (Algorithm::RS256, key)
            }
            TokenAlgorithm::Es256 => {
                let pem = file(config.token_public_key.as_deref(), "--token-public-key")?;
                let key = DecodingKey::from_ec_pem(&pem)
                    .context("--token-public-key is not a P-256 public key in PEM form")?;
                (Algorithm::ES256, key)
            }
        };
        let longest = Duration::from_secs(config.token_longest);
        Ok(Self::new(algorithm, key, issuer, &config.token_audience, longest))
    }

    /// A verifier that accepts one algorithm, one key, one issuer and one audience, and no token that is valid for longer.
    pub fn new(
        algorithm: Algorithm,
        key: DecodingKey,
        issuer: &str,
        audience: &str,
        longest: Duration,
    ) -> Self {
        let mut validation = Validation::new(algorithm);
        validation.set_issuer(&[issuer]);
        validation.set_audience(&[audience]);
        validation.set_required_spec_claims(&["exp", "iss", "aud", "sub"]);
        validation.validate_nbf = true;
        validation.leeway = LEEWAY.as_secs();
        Self { key, validation, longest, key_id: RwLock::default() }
    }

    /// The person that the token states, unless the register contradicts it, and the time of issue.
    pub fn identify(
        &self,
        token: &str,
        register: &Register,
        today: NaiveDate,
    ) -> Result<(Actor, Option<f64>), Unidentified> {
        let person = self.person(token)?;
        let agency = register.agency(&person.agency).ok_or(TokenFault::UnknownAgency)?;
        let monitors = agency.monitors_timeliness && !register.is_dissolved(&agency.id, today);
        if person.role == Role::Monitor && !monitors {
            return Err(TokenFault::NotAMonitor.into());
        }
        let officer = OfficerId(line::legible(&person.sub.0)?);
        let name = line::legible(&person.name)?;
        register.lets_act(&officer, &agency.id, person.role)?;
        let actor = Actor { officer, agency: person.agency, role: person.role, name };
        Ok((actor, person.iat))
    }

    /// The person stated under the portal's own signature.
    fn person(&self, token: &str) -> Result<Person, TokenFault> {
        let Stated { key_id } = Stated::read(token)?;
        let person = decode::<Person>(token, &self.key, &self.validation)
            .map_err(|error| match fault(error.kind(), token) {
                TokenFault::Tampered if !self.knows(key_id.as_ref()) => TokenFault::UnknownKey,
                fault => fault,
            })?
            .claims;
        self.remember(key_id);
        let now = SystemTime::UNIX_EPOCH.elapsed().unwrap_or_default();
        let latest = (now + LEEWAY).as_secs_f64();
        let issued = person.iat.unwrap_or(latest);
        if issued > latest {
            return Err(TokenFault::Expired);
        }
        if person.exp - issued > (self.longest + LEEWAY).as_secs_f64() {
            return Err(TokenFault::TooLong);
        }
        Ok(person)
    }

    /// Whether the key of this name can be the portal's: it has that name, or no token has named the portal's key yet.
    fn knows(&self, key_id: Option<&String>) -> bool {
        let known = self.key_id.read().unwrap_or_else(PoisonError::into_inner);
        known.is_none() || key_id.is_none() || known.as_ref() == key_id
    }

    fn remember(&self, key_id: Option<String>) {
        if key_id.is_some() && *self.key_id.read().unwrap_or_else(PoisonError::into_inner) != key_id
        {
            *self.key_id.write().unwrap_or_else(PoisonError::into_inner) = key_id;
        }
    }
}

impl From<TokenFault> for Unidentified {
    fn from(fault: TokenFault) -> Self {
        Self::Token(fault)
    }
}

impl From<ListedOtherwise> for Unidentified {
    fn from(listed: ListedOtherwise) -> Self {
        Self::Listed(listed)
    }
}

fn fault(kind: &ErrorKind, token: &str) -> TokenFault {
    match kind {
        ErrorKind::ExpiredSignature | ErrorKind::ImmatureSignature => TokenFault::Expired,
        ErrorKind::InvalidSignature => TokenFault::Tampered,
        ErrorKind::InvalidIssuer | ErrorKind::InvalidAudience => TokenFault::Foreign,
        ErrorKind::InvalidAlgorithm
        | ErrorKind::InvalidAlgorithmName
        | ErrorKind::UnsupportedAlgorithm
        | ErrorKind::MissingAlgorithm => TokenFault::Algorithm,
        // A header that names no known algorithm, such as `none`, is not read as a header.
        ErrorKind::Json(_) if decode_header(token).is_err() => TokenFault::Algorithm,
        ErrorKind::MissingRequiredClaim(_)
        | ErrorKind::InvalidClaimFormat(_)
        | ErrorKind::Json(_) => TokenFault::Claims,
        _ => TokenFault::Unreadable,
    }
}

fn file(path: Option<&Path>, flag: &str) -> anyhow::Result<Vec<u8>> {
    let Some(path) = path else {
        bail!("the key of the portal's tokens is missing: name its file with {flag}");
    };
    let bytes = std::fs::read(path).with_context(|| {
        format!("cannot read {} ({flag}): check the path and its rights", path.display())
    })?;
    Ok(unmarked(&bytes).to_vec())
}
