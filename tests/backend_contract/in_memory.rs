//! The promises, asked of the record in memory.

use agency_consultation::backend::BackendHandle;
use agency_consultation::backend::in_memory::{SharedRecord, World};
use async_trait::async_trait;
use chrono::DateTime;
use consultation::Actor;
use consultation::agency::{Name, Officer, Register, Role};
use consultation::policy::Policy;

use crate::promises::{self, Service};

struct Shared {
    record: SharedRecord,
    register: Register,
}

impl Shared {
    fn new() -> Self {
        let mut register: Register =
            serde_json::from_str(include_str!("../../data/agencies-sample.json"))
                .expect("the sample register");
        let positions = [
            ("chuyen-vien", Role::Officer),
            ("thu-truong", Role::Head),
            ("theo-doi", Role::Monitor),
        ];
        register.officers = register
            .agencies
            .iter()
            .flat_map(|agency| {
                positions.map(|(position, role)| Officer {
                    id: format!("{}.{position}", agency.id).as_str().into(),
                    name: Name { vi: position.to_owned(), en: position.to_owned() },
                    agency: agency.id.clone(),
                    role,
                })
            })
            .collect();
        let world = World {
            now: DateTime::parse_from_rfc3339("2026-11-23T09:00:00+07:00").expect("a moment"),
            register: register.clone(),
            calendar: serde_json::from_str(include_str!("../../data/vietnam-working-days.json"))
                .expect("the sample calendar"),
            policy: Policy::default(),
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
        BackendHandle::new(self.record.as_seen_by(actor))
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

keeps![
    the_session_says_who_acts_and_by_which_rules,
    what_does_not_exist_is_not_found,
    a_draft_is_its_own_agencys_business_alone,
    everything_that_the_rules_refuse_is_said_at_once,
    what_only_the_head_may_do_is_refused_to_others,
    who_saw_an_older_state_is_told_of_the_newer,
    an_act_that_is_sent_twice_is_done_once,
    a_key_belongs_to_one_act,
    a_request_that_was_sent_is_in_the_inboxes,
    others_opinions_are_sealed_until_ones_own,
    a_remark_on_a_draft_stays_in_the_agency,
    timeliness_is_ones_own_or_a_monitors,
];
