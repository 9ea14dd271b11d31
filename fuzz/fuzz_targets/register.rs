#![no_main]
//! The JSON of a register: superiors that run in a circle end, and it reads the same again.

use consultation::agency::Register;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(register) = serde_json::from_slice::<Register>(bytes) else { return };
    for agency in &register.agencies {
        let _ = register.is_superior(&agency.id, &agency.id);
    }
    let json = serde_json::to_string(&register).expect("it serialises");
    assert_eq!(serde_json::from_str::<Register>(&json).expect("it reads back"), register);
});
