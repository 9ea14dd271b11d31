#![no_main]
//! The JSON of a register: superiors and successors that run in a circle end, it reads the same again, and every kind
//! of command is decided on without a panic.

#[allow(dead_code, reason = "each target needs a part of it")]
mod province;

use consultation::agency::Register;
use libfuzzer_sys::fuzz_target;
use province::{COMMANDS, Province};

fuzz_target!(|bytes: &[u8]| {
    let Ok(register) = serde_json::from_slice::<Register>(bytes) else { return };
    for agency in &register.agencies {
        let _ = register.is_superior(&agency.id, &agency.id);
    }
    let json = serde_json::to_string(&register).expect("it serialises");
    assert_eq!(serde_json::from_str::<Register>(&json).expect("it reads back"), register);
    let province = Province { register, ..Province::default() };
    province.lets_a_day_pass();
    COMMANDS.iter().for_each(|command| province.tries(command, bytes.len()));
});
