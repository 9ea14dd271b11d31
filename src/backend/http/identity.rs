use async_trait::async_trait;

use crate::page::host::{Host, TokenError};

/// The officer's credentials.
#[async_trait(?Send)]
pub trait Identity {
    /// A token that is valid now; none if the service knows the officer by other means.
    async fn token(&self) -> Result<Option<String>, TokenError>;
}

#[async_trait(?Send)]
impl Identity for Host {
    async fn token(&self) -> Result<Option<String>, TokenError> {
        Host::token(self).await
    }
}
