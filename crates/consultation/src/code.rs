//! What the table of rules says of a code: when it applies, how hard it is, whence it comes.

use serde::{Deserialize, Serialize};

pub use directive::Directive;

mod directive;

/// What a violation does to a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// The command is refused.
    Block,
    /// Refused until a written justification is given, which is kept and shown to everyone.
    Justify,
    /// The command is taken; the warning is told and kept.
    Warn,
    /// The command is taken, and what it leads to lies before the monitor.
    Escalate,
}

/// At which act a rule is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// Drafting, signing and sending a request.
    Ask,
    /// Answering.
    Answer,
    /// Returning.
    Return,
    /// Asking for a later due date, granting and refusing it.
    Extend,
    /// Asking for missing papers, and giving them.
    Inform,
    /// Reminding.
    Remind,
    /// Withdrawing.
    Withdraw,
    /// Concluding.
    Conclude,
    /// Every act.
    Any,
}
