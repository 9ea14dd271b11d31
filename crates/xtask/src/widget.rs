//! Builds the widget: compiles it to WebAssembly, makes the glue, and puts the element's script beside them.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use crate::project::{project, target_folder};
use crate::step::{cargo, command, run_command, step};
use crate::{bundle, glue, imports, parts};

/// What the widget is compiled for.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// How the widget is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flavour {
    /// Small: minutes to compile, for pages that people use.
    Shipped,
    /// Large: seconds to compile, for development.
    Dev,
}

impl Flavour {
    const fn profile(self) -> &'static str {
        match self {
            Self::Shipped => "widget",
            Self::Dev => "dev",
        }
    }

    const fn folder(self) -> &'static str {
        match self {
            Self::Shipped => "widget",
            Self::Dev => "debug",
        }
    }
}

/// Where the finished files are.
pub fn folder() -> PathBuf {
    project().join("dist/widget")
}

/// Where the modules are as they were cut, with the names of their functions.
pub fn parts() -> PathBuf {
    target_folder().join("parts")
}

/// Builds the widget and says where it is.
pub fn build(flavour: Flavour) -> Result<PathBuf> {
    add_target()?;
    step("Compile the widget", || {
        let mut compile = command(&cargo());
        compile
            .args(["rustc", "--package=agency-consultation", "--bin=agency-consultation"])
            .arg("--features=split")
            .arg(format!("--target={TARGET}"))
            .arg(format!("--profile={}", flavour.profile()));
        if flavour == Flavour::Shipped {
            compile.arg("--config").arg(neutral_paths());
        }
        compile.args(["--", "-Clink-args=--emit-relocs"]);
        run_command(compile)
    })?;
    let folder = folder();
    let cut = step("Cut out the screens", || parts::cut(&compiled(flavour), &parts()))?;
    step("Make the JavaScript glue", || {
        bind(&cut.main, &folder, flavour)?;
        if flavour == Flavour::Shipped {
            imports::shorten(&folder.join("consultation_bg.wasm"), &folder.join(glue::FILE))?;
        }
        glue::write(&folder, &cut.loader)?;
        cut.write(&folder, flavour == Flavour::Shipped)
    })?;
    step("Bundle the element and its styles", || bundle::write(project(), &folder))?;
    eprintln!("The widget is in {}", folder.display());
    Ok(folder)
}

/// The compiler can only fetch a target where rustup manages it; elsewhere the compilation itself says what is missing.
pub fn add_target() -> Result<()> {
    let Ok(listed) = Command::new("rustup").args(["target", "list", "--installed"]).output() else {
        return Ok(());
    };
    if String::from_utf8_lossy(&listed.stdout).lines().any(|line| line == TARGET) {
        return Ok(());
    }
    step("Add the WebAssembly target to the Rust toolchain", || {
        let mut rustup = command("rustup");
        rustup.args(["target", "add", TARGET]);
        run_command(rustup)
    })
}

/// Panic messages name source files. What is shipped names them without the folders of the machine that built it.
fn neutral_paths() -> String {
    let home = env::home_dir().unwrap_or_default();
    let cargo_home = env::var_os("CARGO_HOME").map_or_else(|| home.join(".cargo"), PathBuf::from);
    format!(
        "target.{TARGET}.rustflags=['--remap-path-prefix={}=cargo', '--remap-path-prefix={}=.']",
        cargo_home.display(),
        project().display(),
    )
}

fn compiled(flavour: Flavour) -> PathBuf {
    target_folder().join(TARGET).join(flavour.folder()).join("agency-consultation.wasm")
}

fn bind(module: &Path, folder: &Path, flavour: Flavour) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).context("the folder of the previous build is in use")?;
    }
    let shipped = flavour == Flavour::Shipped;
    Bindgen::new()
        .input_path(module)
        .web(true)?
        .typescript(false)
        .remove_name_section(shipped)
        .remove_producers_section(shipped)
        .omit_default_module_path(true)
        // The parts are linked to what the module exports.
        .keep_lld_exports(true)
        .out_name("consultation")
        .generate(folder)
}
