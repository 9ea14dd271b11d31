#![no_main]
//! The JSON of a policy: whatever is read can be asked for its contradictions and reads the same again; under one
//! that has none, every kind of command is decided on without a panic.

#[allow(dead_code, reason = "each target needs a part of it")]
mod province;

use consultation::policy::Policy;
use libfuzzer_sys::fuzz_target;
use province::{COMMANDS, Province};

fuzz_target!(|bytes: &[u8]| {
    let Ok(policy) = serde_json::from_slice::<Policy>(bytes) else { return };
    let contradictions = policy.contradictions();
    for contradiction in &contradictions {
        assert!(!contradiction.to_string().is_empty() && !contradiction.paths().is_empty());
    }
    let json = serde_json::to_string(&policy).expect("it serialises");
    assert_eq!(serde_json::from_str::<Policy>(&json).expect("it reads back"), policy);
    if contradictions.is_empty() {
        let province = Province { policy, ..Province::default() };
        province.lets_a_day_pass();
        COMMANDS.iter().for_each(|command| province.tries(command, bytes.len()));
    }
});
