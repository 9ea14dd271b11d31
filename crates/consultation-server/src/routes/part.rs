//! Parts of the path. A part that cannot be read leads nowhere, like one that does not exist.

use crate::error::{Error, Result};
use axum::extract::{FromRequestParts, Path};
use axum::http::request::Parts;
use serde::de::DeserializeOwned;

/// The variable parts of the path.
#[derive(Clone, Copy, Debug)]
pub struct Part<T>(pub T);

impl<T, S> FromRequestParts<S> for Part<T>
where
    T: DeserializeOwned + Send,
    S: Send + Sync,
{
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self> {
        let Path(part) =
            Path::from_request_parts(parts, state).await.map_err(|_| Error::NotFound)?;
        Ok(Self(part))
    }
}
