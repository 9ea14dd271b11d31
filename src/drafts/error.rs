//! Why a draft is not kept.

use std::fmt;

/// Why a draft could not be saved. The form keeps what was typed all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DraftError {
    /// The page does not want drafts to be kept.
    Unwanted,
    /// The browser keeps nothing for this page, or the page's key is none.
    Unavailable,
    /// The browser's space for this page is used up.
    Full,
}

impl fmt::Display for DraftError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Unwanted => "drafts-off",
            Self::Unavailable => "draft-storage-unavailable",
            Self::Full => "draft-storage-full",
        })
    }
}

impl std::error::Error for DraftError {}
