//! Responses of a backend, and what went wrong with them.

use serde::de::DeserializeOwned;

use super::BackendError;

/// Reads a response.
pub(super) fn understood<T: DeserializeOwned>(answer: &str) -> Result<T, BackendError> {
    serde_json::from_str(answer).map_err(|error| told(error.into()))
}

/// For unexpected failures the officer sees only the code: the console has the details.
pub(super) fn told(error: BackendError) -> BackendError {
    if cfg!(target_arch = "wasm32") && error.has_details() {
        web_sys::console::error_1(&error.to_string().into());
    }
    error
}
