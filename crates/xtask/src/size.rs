//! The size of the widget as a browser downloads it.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::glue;

/// The first screen may take this much.
const LIMIT_KB: f64 = 220.0;
/// What a browser downloads before the first screen, which is the inbox; the rest when it is opened.
const FIRST: [&str; 3] = ["agency-consultation.js", glue::FILE, "consultation_bg.wasm"];

/// Prints the size of each file, plain and compressed as a server would send it, and their sums.
pub fn print(folder: &Path) -> Result<()> {
    let mut later: Vec<String> = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.file_name().to_string_lossy().into_owned()))
        .collect::<Result<_, _>>()?;
    later.retain(|name| !FIRST.contains(&name.as_str()));
    later.sort();
    println!("{:<28} {:>10} {:>10}", "file", "KB", "KB brotli");
    let first = list(folder, FIRST)?;
    println!("{:<28} {:>10} {first:>10.1}", "for the first screen", "");
    let later = list(folder, later.iter().map(String::as_str))?;
    println!("{:<28} {:>10} {later:>10.1}", "for further screens", "");
    if first > LIMIT_KB {
        bail!("the first screen takes more than {LIMIT_KB} KB");
    }
    Ok(())
}

/// Prints a line for each file, and returns their compressed size.
fn list<'a>(folder: &Path, names: impl IntoIterator<Item = &'a str>) -> Result<f64> {
    let mut sum = 0.0;
    for name in names {
        let content = fs::read(folder.join(name))
            .with_context(|| format!("{name} is missing: run cargo xtask build first"))?;
        let compressed = kilobytes(compress(&content)?.len());
        println!("{name:<28} {:>10.1} {compressed:>10.1}", kilobytes(content.len()));
        sum += compressed;
    }
    Ok(sum)
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
