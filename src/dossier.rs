//! The parts of a consultation, to read.
//!
//! - [`matter`], [`counted`], [`documents`], [`earlier`]: what is asked, by when, on which documents, and what was asked before
//! - [`opinion`], [`findings`], [`grounds`], [`stances`], [`reply`], [`remark`]: replies, drafts of them, and the head's remark
//! - [`course`], [`silence`], [`asked_back`], [`need`]: how far each agency is, and what waits for whom
//! - [`marks`], [`tone`]: states as words, shapes and colours

pub mod asked_back;
pub mod counted;
pub mod course;
pub mod documents;
pub mod earlier;
pub mod findings;
pub mod grounds;
pub mod marks;
pub mod matter;
pub mod need;
pub mod opinion;
pub mod remark;
pub mod reply;
pub mod silence;
pub mod stances;
pub mod tone;
