//! The size of the widget as a browser downloads it.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

/// More than this is refused.
const LIMIT_KB: f64 = 220.0;
const FILES: [&str; 3] = ["agency-consultation.js", "consultation.js", "consultation_bg.wasm"];

/// Prints the size of each file, plain and compressed as a server would send it, and their sum.
pub fn print(folder: &Path) -> Result<()> {
    println!("{:<28} {:>10} {:>10}", "file", "KB", "KB brotli");
    let mut sum = 0.0;
    for name in FILES {
        let content = fs::read(folder.join(name))
            .with_context(|| format!("{name} is missing: run cargo xtask build first"))?;
        let compressed = kilobytes(compress(&content)?.len());
        println!("{name:<28} {:>10.1} {compressed:>10.1}", kilobytes(content.len()));
        sum += compressed;
    }
    println!("{:<28} {:>10} {sum:>10.1}", "together", "");
    if sum > LIMIT_KB {
        bail!("the widget is larger than {LIMIT_KB} KB");
    }
    Ok(())
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
