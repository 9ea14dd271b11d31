//! The state that every endpoint works with.

use crate::clock::Clock;
use crate::duties::Duties;
use crate::identity::Verifier;
use crate::rates::Rates;
use crate::reference::Reference;
use crate::store::Store;
use crate::store::readiness::Readiness;
use crate::trust::Trust;
use chrono::{DateTime, FixedOffset};
use consultation::Actor;
use consultation::context::Context;
use std::sync::Arc;
use tokio::sync::Semaphore;

/// The service behind the endpoints.
pub struct Service {
    /// The record.
    pub store: Store,
    /// The register, the calendar and the policy.
    pub reference: Reference,
    /// The clock.
    pub clock: Clock,
    /// The verifier of tokens.
    pub verifier: Verifier,
    /// The limits on calls and uploads.
    pub rates: Rates,
    /// What the service does by itself.
    pub duties: Duties,
    /// Whether it can store.
    pub readiness: Readiness,
    /// Whether its clock is trusted.
    pub trust: Trust,
    /// Limits the uploads at once, because each is in memory as a whole.
    pub uploads: Semaphore,
    /// Limits what computes for long at once, so that a processor is left for everything else.
    pub figures: Semaphore,
}

impl Service {
    /// Does the day's duties that are not done yet.
    pub async fn do_duties(&self) -> anyhow::Result<()> {
        let now = self.clock.now();
        // The demo's clock jumps because somebody set it.
        let is_demo = matches!(self.clock, Clock::Demo(_));
        if !is_demo && !self.trust.holds(&self.store, now).await? {
            return Ok(());
        }
        self.duties.perform(&self.store, &self.reference, now).await
    }

    /// Computes beside the threads that answer. A request that is given up while it waits for its turn computes nothing.
    pub async fn computes<T: Send + 'static>(
        self: &Arc<Self>,
        work: impl FnOnce(&Self) -> T + Send + 'static,
    ) -> anyhow::Result<T> {
        let _turn = self.figures.acquire().await?;
        let service = self.clone();
        Ok(tokio::task::spawn_blocking(move || work(&service)).await?)
    }

    /// The context of a decision by this actor at `now`, without earlier rounds.
    pub fn context<'a>(&'a self, actor: &'a Actor, now: DateTime<FixedOffset>) -> Context<'a> {
        self.reference.context(actor, now)
    }
}
