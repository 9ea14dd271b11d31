#![no_main]
//! The JSON of a policy: whatever is read can be asked for its contradictions and reads the same again.

use consultation::policy::Policy;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(policy) = serde_json::from_slice::<Policy>(bytes) else { return };
    for contradiction in policy.contradictions() {
        assert!(!contradiction.to_string().is_empty() && !contradiction.paths().is_empty());
    }
    let json = serde_json::to_string(&policy).expect("it serialises");
    assert_eq!(serde_json::from_str::<Policy>(&json).expect("it reads back"), policy);
});
