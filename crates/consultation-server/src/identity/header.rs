//! What the header of a token says that the library for tokens does not look at.

use crate::error::TokenFault;
use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use serde_json::{Map, Value};

/// The types that a token for an interface has (RFC 7519, RFC 9068). A portal need not state one.
const TYPES: [&str; 3] = ["jwt", "at+jwt", "application/at+jwt"];

/// What is needed of the header.
#[derive(Debug)]
pub struct Stated {
    /// What the portal calls the key.
    pub key_id: Option<String>,
}

impl Stated {
    /// Reads the header. One that cannot be read is for the signature's check to refuse.
    pub fn read(token: &str) -> Result<Self, TokenFault> {
        let header = token.split('.').next().unwrap_or_default();
        let header = BASE64_URL_SAFE_NO_PAD.decode(header).ok();
        let read = header.and_then(|header| serde_json::from_slice(&header).ok());
        let members: Map<String, Value> = read.unwrap_or_default();
        // RFC 7515, 4.1.11: whoever does not understand what is critical refuses the token. Nothing is understood here.
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
