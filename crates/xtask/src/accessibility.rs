//! Gets what `tests/accessibility` audits the widget with.

use anyhow::Result;

use crate::project::project;
use crate::step::{run_command, step};
use crate::tools;

/// Installs axe-core in the version of the lock file.
pub fn install() -> Result<()> {
    tools::node()?;
    step("Install axe-core, which looks for barriers in the tests of accessibility", || {
        run_command(tools::npm(&project().join("tests/accessibility"), &["ci"]))
    })
}
