//! Writes docs/*.schema.json: the JSON Schema of each document that a host supplies.

use consultation_server::reference::schema;
use std::path::Path;

fn main() -> std::io::Result<()> {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs");
    for (name, schema) in schema::all() {
        std::fs::write(docs.join(name), format!("{schema:#}\n"))?;
    }
    Ok(())
}
