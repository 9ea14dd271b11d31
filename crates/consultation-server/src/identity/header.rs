//! The parts of a token's header that the token library does not check.

use super::token_fault::TokenFault;
use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use serde_json::{Map, Value};

/// The types of a token for an interface (RFC 7519, RFC 9068). A portal need not state one.
const TYPES: [&str; 3] = ["jwt", "at+jwt", "application/at+jwt"];

/// The parts of the header that are needed.
#[derive(Debug)]
pub struct Stated {
    /// The portal's name for the key.
    pub key_id: Option<String>,
}

impl Stated {
    /// Reads the header. The signature check refuses one that cannot be read.
    pub fn read(token: &str) -> Result<Self, TokenFault> {
        let header = token.split('.').next().unwrap_or_default();
        let header = BASE64_URL_SAFE_NO_PAD.decode(header).ok();
        let read = header.and_then(|header| serde_json::from_slice(&header).ok());
        let members: Map<String, Value> = read.unwrap_or_default();
        // RFC 7515, 4.1.11: a token with critical extensions that are not understood must be refused. None is understood
        // here.
        if members.contains_key("crit") || members.contains_key("b64") {
            return Err(TokenFault::Critical);
        }
        let is_for_an_interface = members.get("typ").is_none_or(|kind| {
            kind.as_str().is_some_and(|kind| TYPES.contains(&kind.to_ascii_lowercase().as_str()))
        });
        if !is_for_an_interface {
            return Err(TokenFault::Type);
        }
        let key_id = members.get("kid").and_then(Value::as_str).map(str::to_owned);
        Ok(Self { key_id })
    }
}
