//! Names.

use serde::{Deserialize, Serialize};

/// A name in both languages of the interface.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Name {
    /// The Vietnamese name: the official one.
    pub vi: String,
    /// The English name.
    pub en: String,
}
