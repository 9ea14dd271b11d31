//! The parts that exist only in the demo: identities for everyone, a clock that can be set forward, and the pages of a
//! portal.

use crate::clock::{Clock, DemoClock};
use crate::config::Config;
use crate::identity::{Claims, Verifier};
use crate::reference::Reference;
use crate::store::Store;
use crate::text_edge;
use anyhow::bail;
use chrono::Utc;
use consultation::agency::Officer;
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, encode};
use std::time::Duration;
use uuid::Uuid;

pub mod portal;
pub mod seed;

const OFFICERS: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/demo-officers.json"));
const ISSUER: &str = "demo-portal";
/// Short enough that a widget that stays open has to fetch a new token.
const TOKEN_SECONDS: i64 = 15 * 60;

/// The demo portal: it signs tokens for any of its officers.
pub struct Demo {
    officers: Vec<Officer>,
    key: EncodingKey,
    audience: String,
}

impl Demo {
    /// The demo portal with its own key, and the verifier that trusts it.
    pub fn new(config: &Config) -> anyhow::Result<(Self, Verifier)> {
        let Config { token_issuer, token_secret_file, token_public_key, .. } = config;
        if token_issuer.is_some() || token_secret_file.is_some() || token_public_key.is_some() {
            bail!(
                "--demo (CONSULTATION_DEMO) is set beside the portal's tokens (--token-issuer, \
                 --token-secret-file, --token-public-key): the demo hands out any identity to \
                 anyone; leave out one or the other"
            );
        }
        let officers = text_edge::read_json(OFFICERS.as_bytes())
            .map_err(|fault| anyhow::anyhow!("the demo's officers cannot be used: {fault}"))?;
        let secret = [Uuid::new_v4().into_bytes(), Uuid::new_v4().into_bytes()].concat();
        let audience = config.token_audience.clone();
        let key = DecodingKey::from_secret(&secret);
        let longest = Duration::from_secs(config.token_longest);
        let verifier = Verifier::new(Algorithm::HS256, key, ISSUER, &audience, longest);
        Ok((Self { officers, key: EncodingKey::from_secret(&secret), audience }, verifier))
    }

    /// Adds the demo's officers whose agencies the register has.
    pub fn join(&self, reference: &mut Reference) {
        let register = &mut reference.register;
        for officer in &self.officers {
            let is_new = register.officer(&officer.id).is_none();
            if is_new && register.agency(&officer.agency).is_some() {
                register.officers.push(officer.clone());
            }
        }
    }

    /// A signed token for the officer. It carries the real time, whatever the demo's clock shows.
    pub fn token(&self, officer: &Officer) -> jsonwebtoken::errors::Result<String> {
        let now = Utc::now().timestamp();
        let claims = Claims {
            sub: officer.id.clone(),
            agency: officer.agency.clone(),
            role: officer.role,
            name: officer.name.vi.clone(),
            iss: ISSUER.to_owned(),
            aud: self.audience.clone(),
            iat: now,
            exp: now + TOKEN_SECONDS,
        };
        encode(&Header::new(Algorithm::HS256), &claims, &self.key)
    }
}

/// The demo's clock: at the time where it was left, or at the one from the settings if that is later.
pub async fn clock(config: &Config, store: &Store) -> anyhow::Result<Clock> {
    let kept = store.demo_clock().await?;
    let wanted = config.demo_clock.map(DemoClock::seconds_ahead_to);
    let ahead = match (kept, wanted) {
        (Some(kept), Some(wanted)) => kept.max(wanted),
        (Some(only), None) | (None, Some(only)) => only,
        (None, None) => 0,
    };
    store.keep_demo_clock(ahead).await?;
    Ok(Clock::Demo(DemoClock::ahead_by(ahead)))
}
