//! The return of a request by a consultee that is not competent (trả lại).

use crate::agency::{AgencyId, OfficerId};
use crate::text::Text;
use serde::{Deserialize, Serialize};

/// Why a request is returned, and which agency is competent instead.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(default, deny_unknown_fields)]
pub struct Return {
    /// Why the consultee is not competent.
    pub reason: Text,
    /// The rule behind that, as it is cited.
    pub legal_basis: Text,
    /// The agency that is competent.
    pub competent_agency: Option<AgencyId>,
    /// Why no competent agency is known, if none is named.
    pub unknown_because: Text,
    /// The officer of the consultee who is responsible for the draft.
    pub responsible_officer: Option<OfficerId>,
}

/// A return that named a competent agency, reduced to what later ones need to know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct NamedReturn {
    /// The agency that returned.
    pub agency: AgencyId,
    /// The agency it names as competent.
    pub named: AgencyId,
}
