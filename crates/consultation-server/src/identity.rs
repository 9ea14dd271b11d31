//! Who is asking: the portal says so, in a signed token. The service knows no other identity.

use crate::config::{Config, TokenAlgorithm};
use crate::error::{Error, Result, TokenFault};
use crate::service::Service;
use crate::text_edge;
use anyhow::{Context as _, bail};
use axum::extract::FromRequestParts;
use axum::http::header::{AUTHORIZATION, HeaderName, HeaderValue};
use axum::http::request::Parts;
use consultation::Actor;
use consultation::agency::{AgencyId, OfficerId, Register, Role};
use jsonwebtoken::errors::ErrorKind;
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header};
use percent_encoding::percent_decode;
use serde::{Deserialize, Serialize};
use std::path::Path;
use std::sync::Arc;

/// The shortest secret that HS256 is safe with.
const SHORTEST_SECRET: usize = 32;
/// Clocks of two machines differ by this much at most.
const LEEWAY_SECONDS: u64 = 30;
const LONGEST_NAME: usize = 200;
/// Names the officer for whom the caller's screen was made: agency and officer, each percent-encoded, with a slash
/// between.
pub const OFFICER: HeaderName = HeaderName::from_static("consultation-officer");

/// What the portal says about a person.
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
    /// Who says so.
    pub iss: String,
    /// For whom it is said.
    pub aud: String,
    /// Since when, in seconds.
    pub iat: i64,
    /// Until when, in seconds.
    pub exp: i64,
}

/// The person behind a request, as the token states and the register confirms.
#[derive(Clone, Debug)]
pub struct Identified(pub Actor);

/// Checks tokens.
pub struct Verifier {
    key: DecodingKey,
    validation: Validation,
}

/// What of the claims is needed once the signature, the issuer, the audience and the time are
/// checked.
#[derive(Deserialize)]
struct Person {
    sub: OfficerId,
    agency: AgencyId,
    role: Role,
    name: String,
}

impl Verifier {
    /// The verifier of the portal's tokens that the settings describe.
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
        Ok(Self::new(algorithm, key, issuer, &config.token_audience))
    }

    /// A verifier that takes one algorithm, one key, one issuer and one audience.
    pub fn new(algorithm: Algorithm, key: DecodingKey, issuer: &str, audience: &str) -> Self {
        let mut validation = Validation::new(algorithm);
        validation.set_issuer(&[issuer]);
        validation.set_audience(&[audience]);
        validation.set_required_spec_claims(&["exp", "iss", "aud", "sub"]);
        validation.validate_nbf = true;
        validation.leeway = LEEWAY_SECONDS;
        Self { key, validation }
    }

    /// The person that the token states, if the register knows the agency.
    fn identify(&self, token: &str, register: &Register) -> Result<Actor, TokenFault> {
        let person = decode::<Person>(token, &self.key, &self.validation)
            .map_err(|error| fault(error.kind(), token))?
            .claims;
        let agency = register.agency(&person.agency).ok_or(TokenFault::UnknownAgency)?;
        if person.role == Role::Monitor && !agency.monitors_timeliness {
            return Err(TokenFault::NotAMonitor);
        }
        let officer = text_edge::line("sub", &person.sub.0).map_err(|_| TokenFault::Claims)?;
        let name = text_edge::line("name", &person.name).map_err(|_| TokenFault::Claims)?;
        let fits = |text: &str| (1..=LONGEST_NAME).contains(&text.chars().count());
        if !fits(&officer) || !fits(&name) {
            return Err(TokenFault::Claims);
        }
        Ok(Actor { officer: OfficerId(officer), agency: person.agency, role: person.role, name })
    }
}

impl FromRequestParts<Arc<Service>> for Identified {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, service: &Arc<Service>) -> Result<Self> {
        let token = parts
            .headers
            .get(AUTHORIZATION)
            .and_then(|value| value.to_str().ok())
            .and_then(|value| value.split_once(' '))
            .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"))
            .map(|(_, token)| token.trim())
            .ok_or(Error::Unauthenticated(TokenFault::Missing))?;
        let actor = service
            .verifier
            .identify(token, &service.reference.register)
            .map_err(Error::Unauthenticated)?;
        if let Some(expected) = parts.headers.get(OFFICER)
            && !is_named(&actor, expected)
        {
            return Err(Error::OtherOfficer);
        }
        Ok(Self(actor))
    }
}

/// Two people who use one browser have one session at the portal: the second may have signed in while the first one's
/// page was open.
fn is_named(actor: &Actor, expected: &HeaderValue) -> bool {
    let named = |encoded: &[u8], id: &str| percent_decode(encoded).eq(id.bytes());
    let mut parts = expected.as_bytes().splitn(2, |byte| *byte == b'/');
    let (Some(agency), Some(officer)) = (parts.next(), parts.next()) else { return false };
    named(agency, &actor.agency.0) && named(officer, &actor.officer.0)
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
    std::fs::read(path).with_context(|| {
        format!("cannot read {} ({flag}): check the path and its rights", path.display())
    })
}
