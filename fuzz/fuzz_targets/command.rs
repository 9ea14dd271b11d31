#![no_main]
//! The JSON of a command: whatever is read is written so that it reads the same again, and is decided on without a
//! panic, whoever tries it in whatever state; what is accepted is recorded and reads the same again.

#[allow(dead_code, reason = "each target needs a part of it")]
mod province;

use std::sync::LazyLock;

use consultation::Command;
use libfuzzer_sys::fuzz_target;
use province::Province;

static PROVINCE: LazyLock<Province> = LazyLock::new(Province::default);

fuzz_target!(|bytes: &[u8]| {
    let Ok(command) = serde_json::from_slice::<Command>(bytes) else { return };
    let json = serde_json::to_string(&command).expect("it serialises");
    let reread: Command = serde_json::from_str(&json).expect("it reads back");
    assert_eq!(reread, command);
    PROVINCE.tries(&command, bytes.len());
});
