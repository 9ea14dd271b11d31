//! Prints docs/messages.md.

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    print!("{}", agency_consultation::locale::messages_markdown());
}

#[cfg(target_arch = "wasm32")]
fn main() {}
