//! Gets what `tests/accessibility` audits the widget with.

use anyhow::Result;

use crate::step::{command, run_command, step};
use crate::{project, tools};

/// Installs axe-core in the version of the lock file.
pub fn install() -> Result<()> {
    tools::node()?;
    step("Install axe-core, which looks for barriers in the tests of accessibility", || {
        let mut npm = command("npm");
        npm.current_dir(project().join("tests/accessibility"));
        npm.args(["ci", "--no-audit", "--no-fund"]);
        run_command(npm)
    })
}
