//! How bodies are read: within a limit, and to the end.

use crate::error::{Error, Result};
use crate::text_edge;
use axum::body::{Body, Bytes, HttpBody as _};
use consultation::limits::COMMAND_BYTES;
use hyper::body::Frame;
use serde::de::DeserializeOwned;
use std::future::poll_fn;
use std::pin::Pin;
use std::time::Duration;

/// How long what comes beyond the limit is read and dropped.
const LINGER: Duration = Duration::from_secs(2);

/// Reads a body of at most `most` bytes.
///
/// Bytes beyond the limit are read and dropped for a while, because closing a connection while the other side still sends
/// would lose the response. A caller that sends for longer gets none.
pub async fn bytes(mut body: Body, most: usize) -> Result<Vec<u8>> {
    let mut read = Vec::new();
    while let Some(frame) = next(&mut body).await {
        let Ok(data) = frame.map_err(|_| Error::BodyBrokeOff)?.into_data() else {
            continue;
        };
        if read.len() + data.len() > most {
            drop(read);
            let rest = async { while let Some(Ok(_)) = next(&mut body).await {} };
            // An error means that the time is up.
            let _ = tokio::time::timeout(LINGER, rest).await;
            return Err(Error::TooLarge { most });
        }
        read.extend_from_slice(&data);
    }
    Ok(read)
}

async fn next(body: &mut Body) -> Option<Result<Frame<Bytes>, axum::Error>> {
    poll_fn(|context| Pin::new(&mut *body).poll_frame(context)).await
}

/// Reads a body of JSON.
pub async fn json<T: DeserializeOwned>(body: Body) -> Result<T> {
    Ok(text_edge::read_json(&bytes(body, COMMAND_BYTES).await?)?)
}
