//! Who is asking: the token of a request, read before the endpoint runs.

use crate::error::{Error, Result};
use crate::identity::{OFFICER, TokenFault, Unidentified};
use crate::service::Service;
use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::header::{AUTHORIZATION, HeaderValue};
use axum::http::request::Parts;
use consultation::Actor;
use percent_encoding::percent_decode;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;

/// The person behind a request, as the token states and the register confirms.
#[derive(Clone, Debug)]
pub struct Identified(pub Actor);

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
            .ok_or(TokenFault::Missing)?;
        let today = service.clock.now().date_naive();
        let (actor, issued_at) =
            match service.verifier.identify(token, &service.reference.register, today) {
                Err(Unidentified::Token(fault)) if fault.is_not_of_the_portal() => {
                    service.rates.not_of_the_portal(peer(parts))?;
                    return Err(fault.into());
                }
                identified => identified?,
            };
        service.rates.call(&actor, &parts.method)?;
        if let Some(expected) = parts.headers.get(OFFICER)
            && !is_named(&actor, expected)
        {
            return Err(Error::OtherOfficer);
        }
        service.trust.hear(issued_at, service.clock.now());
        Ok(Self(actor))
    }
}

/// The remote address: that of the web server in front, if there is one. Unknown addresses count as one.
fn peer(parts: &Parts) -> IpAddr {
    let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>();
    peer.map_or(Ipv4Addr::UNSPECIFIED.into(), |ConnectInfo(address)| address.ip())
}

/// Two people who use one browser share one session at the portal: the second may have signed in while the first one's page
/// was open.
fn is_named(actor: &Actor, expected: &HeaderValue) -> bool {
    let named = |encoded: &[u8], id: &str| percent_decode(encoded).eq(id.bytes());
    let mut parts = expected.as_bytes().splitn(2, |byte| *byte == b'/');
    let (Some(agency), Some(officer)) = (parts.next(), parts.next()) else { return false };
    named(agency, &actor.agency.0) && named(officer, &actor.officer.0)
}
