//! Where the project lies, and its version.

use std::path::{Path, PathBuf};

/// The version that is handed out.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The folder of the workspace.
pub fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("this crate is in crates/xtask")
}

/// Where cargo puts what it builds.
pub fn target_folder() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| project().join("target"), |folder| project().join(folder))
}
