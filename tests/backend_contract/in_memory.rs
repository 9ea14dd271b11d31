//! The promises, asked of the record in memory.

use agency_consultation::backend::BackendHandle;
use agency_consultation::backend::in_memory::{SharedRecord, World};
use async_trait::async_trait;
use consultation::Actor;
use consultation::agency::Register;
use consultation::clear_stance::Lexicon;
use consultation::policy::Policy;
use consultation::sources::Sources;
use consultation::testing::{at, calendar, register};
use yew::Callback;

use crate::promises::{self, Service};

struct Shared {
    record: SharedRecord,
    register: Register,
}

impl Shared {
    fn new() -> Self {
        let mut register = register();
        register.officers = serde_json::from_str(include_str!("../../data/demo-officers.json"))
            .expect("the demo's officers");
        let world = World {
            now: at("2026-11-23T09:00:00+07:00"),
            register: register.clone(),
            calendar: calendar(),
            policy: Policy::default(),
            lexicon: Lexicon::default(),
            sources: Sources::default(),
        };
        Self { record: SharedRecord::new(world), register }
    }
}

#[async_trait(?Send)]
impl Service for Shared {
    async fn used_by(&self, officer: &str) -> BackendHandle {
        let officer = self.register.officer(&officer.into()).expect("an officer of the register");
        let actor = Actor {
            officer: officer.id.clone(),
            agency: officer.agency.clone(),
            role: officer.role,
            name: officer.name.vi.clone(),
        };
        BackendHandle::new(self.record.as_seen_by(actor), Callback::noop())
    }
}

macro_rules! keeps {
    ($($promise:ident),+ $(,)?) => {$(
        #[cfg_attr(target_arch = "wasm32", wasm_bindgen_test::wasm_bindgen_test)]
        #[cfg_attr(not(target_arch = "wasm32"), tokio::test(flavor = "current_thread"))]
        async fn $promise() {
            promises::$promise(&Shared::new()).await;
        }
    )+};
}

promises::all!(keeps);
