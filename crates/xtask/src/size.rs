//! The size of the widget as a browser downloads it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use clap::Args;

use crate::composition::{self, By};
use crate::{budget, bundle, glue, widget};

/// What to do with the sizes.
#[derive(Args, Default)]
pub struct Options {
    /// Write the sizes into the budget
    #[arg(long)]
    write_budget: bool,
    /// Print what the code consists of, too
    #[arg(long)]
    by: Option<By>,
}

/// The first screen may take this much.
const LIMIT_KB: f64 = 206.0;
/// What a browser downloads before the first screen, which is the inbox; the rest when it is opened.
const FIRST: [&str; 3] = [bundle::LOADER, glue::FILE, "consultation_bg.wasm"];

/// Prints the sizes, and holds them to the budget or the budget to them.
pub fn run(folder: &Path, options: &Options) -> Result<()> {
    let sizes = print(folder)?;
    if let Some(by) = options.by {
        composition::print(&widget::parts(), by)?;
    }
    if options.write_budget { budget::write(&sizes) } else { budget::check(&sizes) }
}

/// Prints the size of each file, plain and compressed as a server would send it, and their sums. Answers with the
/// compressed sizes in bytes.
pub fn print(folder: &Path) -> Result<BTreeMap<String, usize>> {
    let mut later: Vec<String> = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.file_name().to_string_lossy().into_owned()))
        .collect::<Result<_, _>>()?;
    later.retain(|name| !FIRST.contains(&name.as_str()));
    later.sort();
    println!("{:<28} {:>10} {:>10}", "file", "KB", "KB brotli");
    let mut sizes = list(folder, FIRST)?;
    let first = kilobytes(sizes.values().sum());
    println!("{:<28} {:>10} {first:>10.1}", "for the first screen", "");
    let later = list(folder, later.iter().map(String::as_str))?;
    let all_later = kilobytes(later.values().sum());
    println!("{:<28} {:>10} {all_later:>10.1}", "for further screens", "");
    if first > LIMIT_KB {
        bail!("the first screen takes more than {LIMIT_KB} KB");
    }
    sizes.extend(later);
    Ok(sizes)
}

/// Prints a line for each file, and returns their compressed sizes.
fn list<'a>(
    folder: &Path,
    names: impl IntoIterator<Item = &'a str>,
) -> Result<BTreeMap<String, usize>> {
    let mut sizes = BTreeMap::new();
    for name in names {
        let content = fs::read(folder.join(name))
            .with_context(|| format!("{name} is missing: run cargo xtask build first"))?;
        let compressed = compress(&content)?.len();
        println!("{name:<28} {:>10.1} {:>10.1}", kilobytes(content.len()), kilobytes(compressed));
        sizes.insert(name.to_owned(), compressed);
    }
    Ok(sizes)
}

fn compress(content: &[u8]) -> Result<Vec<u8>> {
    let parameters =
        brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &content[..], &mut compressed, &parameters)?;
    Ok(compressed)
}

#[expect(clippy::cast_precision_loss, reason = "files are far smaller than 2^52 bytes")]
fn kilobytes(bytes: usize) -> f64 {
    bytes as f64 / 1000.0
}
