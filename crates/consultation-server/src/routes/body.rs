//! How bodies are read: within a limit, and to the end.

use crate::error::{Error, Result};
use crate::text_edge;
use axum::body::{Body, HttpBody as _};
use serde::de::DeserializeOwned;
use std::future::poll_fn;
use std::pin::Pin;

/// The most that a body of JSON may have, in bytes.
pub const MOST_JSON: usize = 1024 * 1024;

/// Reads a body of at most `most` bytes.
///
/// What comes beyond the limit is read and dropped: a connection that is closed while the other
/// side still sends would take the answer with it. The time limit of requests ends it.
pub async fn bytes(mut body: Body, most: usize) -> Result<Vec<u8>> {
    let mut read = Vec::new();
    let mut too_large = false;
    while let Some(frame) = poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await {
        let Ok(data) = frame.map_err(|_| Error::BodyBrokeOff)?.into_data() else {
            continue;
        };
        too_large = too_large || read.len() + data.len() > most;
        if too_large {
            read.clear();
        } else {
            read.extend_from_slice(&data);
        }
    }
    if too_large { Err(Error::TooLarge { most }) } else { Ok(read) }
}

/// Reads a body of JSON.
pub async fn json<T: DeserializeOwned>(body: Body) -> Result<T> {
    Ok(text_edge::read_json(&bytes(body, MOST_JSON).await?)?)
}
