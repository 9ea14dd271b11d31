//! How many calls one person may make, and how much one agency may upload.
//!
//! Calls are counted by identity, never only by address: behind a web server everybody has the same one. Only tokens that
//! the portal has not signed are counted by remote address, and they never lock out a person whose token it has signed.

use crate::config::Config;
use crate::error::{Error, Limit, Result};
use axum::http::Method;
use chrono::{DateTime, Days, FixedOffset, NaiveTime};
use consultation::Actor;
use consultation::agency::{AgencyId, OfficerId};
use governor::clock::{Clock as _, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use std::hash::Hash;
use std::net::IpAddr;

type PerPerson = DefaultKeyedRateLimiter<(AgencyId, OfficerId)>;

/// What remains of every limit.
pub struct Rates {
    reads: PerPerson,
    writes: PerPerson,
    forged: DefaultKeyedRateLimiter<IpAddr>,
    uploaded_bytes: u64,
}

impl Rates {
    /// The limits from the settings.
    pub fn from_config(config: &Config) -> Self {
        Self {
            reads: RateLimiter::keyed(Quota::per_minute(config.reads_per_minute)),
            writes: RateLimiter::keyed(Quota::per_minute(config.writes_per_minute)),
            forged: RateLimiter::keyed(Quota::per_minute(config.forged_tokens_per_minute)),
            uploaded_bytes: config.upload_megabytes_per_day.saturating_mul(1024 * 1024),
        }
    }

    /// Counts a call by the person, or refuses it.
    pub fn call(&self, actor: &Actor, method: &Method) -> Result<()> {
        let person = (actor.agency.clone(), actor.officer.clone());
        if method.is_safe() {
            counted(&self.reads, &person, Limit::Reads)
        } else {
            counted(&self.writes, &person, Limit::Writes)
        }
    }

    /// Counts a token that the portal has not signed, or reports that there were too many.
    pub fn not_of_the_portal(&self, peer: IpAddr) -> Result<()> {
        counted(&self.forged, &peer, Limit::ForgedTokens)
    }

    /// Refuses an upload if the agency has uploaded `uploaded` bytes today and this one would exceed the limit.
    pub fn upload(&self, uploaded: u64, bytes: u64, now: DateTime<FixedOffset>) -> Result<()> {
        if uploaded.saturating_add(bytes) <= self.uploaded_bytes {
            return Ok(());
        }
        let tomorrow = now.date_naive() + Days::new(1);
        let wait = tomorrow.and_time(NaiveTime::MIN) - now.naive_local();
        Err(Error::Limited(Limit::Uploads, wait.num_seconds().unsigned_abs()))
    }

    /// Forgets those who have their whole limit left.
    pub fn forget(&self) {
        self.reads.retain_recent();
        self.writes.retain_recent();
        self.forged.retain_recent();
    }
}

fn counted<K: Clone + Eq + Hash>(
    given: &DefaultKeyedRateLimiter<K>,
    key: &K,
    limit: Limit,
) -> Result<()> {
    given.check_key(key).map_err(|until| {
        let wait = until.wait_time_from(DefaultClock::default().now());
        // A second that has begun is waited for to its end.
        Error::Limited(limit, wait.as_secs() + 1)
    })
}
