use async_trait::async_trait;

use crate::backend::BackendError;
use crate::element::Early;
use crate::page::host::{Host, TokenError};

/// The officer's credentials.
#[async_trait(?Send)]
pub trait Identity {
    /// A token that is valid now; none if the service knows the officer by other means.
    async fn token(&self) -> Result<Option<String>, TokenError>;

    /// The answer to what was asked for at this path before there was anybody to hear it.
    async fn early(&self, _path: &str) -> Result<Option<Early>, BackendError> {
        Ok(None)
    }
}

#[async_trait(?Send)]
impl Identity for Host {
    async fn token(&self) -> Result<Option<String>, TokenError> {
        Host::token(self).await
    }

    async fn early(&self, path: &str) -> Result<Option<Early>, BackendError> {
        Host::early(self, path).await.map_err(|_| BackendError::Unreachable)
    }
}
