#![no_main]
//! The JSON of a command: whatever is read is written so that it reads the same again.

use consultation::Command;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(command) = serde_json::from_slice::<Command>(bytes) else { return };
    let json = serde_json::to_string(&command).expect("it serialises");
    let reread: Command = serde_json::from_str(&json).expect("it reads back");
    assert_eq!(reread, command);
});
