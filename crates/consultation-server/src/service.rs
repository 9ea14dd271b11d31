//! What every endpoint works with.

use crate::clock::Clock;
use crate::demo::Demo;
use crate::duties::Duties;
use crate::identity::Verifier;
use crate::rates::Rates;
use crate::reference::Reference;
use crate::store::Store;
use chrono::{DateTime, FixedOffset};
use consultation::Actor;
use consultation::context::Context;

/// The service behind the endpoints.
pub struct Service {
    /// The record.
    pub store: Store,
    /// The register, the calendar and the policy.
    pub reference: Reference,
    /// What time it is.
    pub clock: Clock,
    /// Whose tokens are believed.
    pub verifier: Verifier,
    /// What everybody may ask for.
    pub rates: Rates,
    /// The demo portal, where it is served.
    pub demo: Option<Demo>,
    /// What it does without being asked.
    pub duties: Duties,
}

impl Service {
    /// Does what the day brings and is not done yet.
    pub async fn do_duties(&self) -> anyhow::Result<()> {
        self.duties.perform(&self.store, &self.reference, self.clock.now()).await
    }

    /// The context of a decision by this actor at `now`, without what was asked before.
    pub fn context<'a>(&'a self, actor: &'a Actor, now: DateTime<FixedOffset>) -> Context<'a> {
        self.reference.context(actor, now)
    }
}
