//! The register, the calendar and the officers of a small province.

use std::sync::LazyLock;

use chrono::{DateTime, FixedOffset};
use consultation::Actor;
use consultation::agency::{AgencyId, Name, Officer, Register, Role};
use consultation::calendar::Calendar;
use consultation::clear_stance::Lexicon;
use consultation::context::Context;
use consultation::policy::Policy;

/// Everything that a decision depends on besides the actor and the time.
pub struct World {
    pub register: Register,
    pub calendar: Calendar,
    pub policy: Policy,
    pub lexicon: Lexicon,
    pub actors: Vec<Actor>,
}

pub const ASKER: &str = "so-noi-vu";
/// Competent for fields that are asked about, for none of them, and a superior.
pub const AGENCIES: [&str; 6] =
    ["so-tu-phap", "so-tai-chinh", "ubnd-xa-dong-bang", "ubnd-xa-mien-nui", "so-y-te", "ubnd-tinh"];
/// Never asked.
const STRANGER: &str = "so-ngoai-vu";
/// The first one is the asker itself, which may not rule in its own case.
pub const MONITORS: [&str; 2] = ["so-noi-vu", "van-phong-ubnd"];

pub static WORLD: LazyLock<World> = LazyLock::new(|| {
    let mut register: Register =
        serde_json::from_str(include_str!("../../../../data/agencies-sample.json"))
            .expect("the sample register");
    let working = AGENCIES.into_iter().chain([ASKER, STRANGER]);
    let actors: Vec<_> = working
        .flat_map(|agency| [actor(agency, Role::Officer), actor(agency, Role::Head)])
        .chain(MONITORS.map(|agency| actor(agency, Role::Monitor)))
        .collect();
    register.officers = actors
        .iter()
        .map(|actor| Officer {
            id: actor.officer.clone(),
            name: Name { vi: actor.name.clone(), en: actor.name.clone() },
            agency: actor.agency.clone(),
            role: actor.role,
            signs: None,
            inactive: false,
        })
        .collect();
    let calendar = serde_json::from_str(include_str!("../../../../data/vietnam-working-days.json"))
        .expect("the shipped calendar");
    World { register, calendar, policy: Policy::default(), lexicon: Lexicon::default(), actors }
});

impl World {
    pub fn context<'a>(&'a self, actor: &'a Actor, now: DateTime<FixedOffset>) -> Context<'a> {
        let Self { register, calendar, policy, lexicon, .. } = self;
        Context { now, actor, register, calendar, policy, lexicon, earlier: &[] }
    }
}

/// The one who acts for this agency in this role.
pub fn one_of(agency: &AgencyId, role: Role) -> Actor {
    actor(&agency.0, role)
}

fn actor(agency: &str, role: Role) -> Actor {
    let post = match role {
        Role::Officer => "chuyen-vien",
        Role::Head => "thu-truong",
        Role::Monitor => "theo-doi",
    };
    Actor {
        officer: format!("{agency}.{post}").as_str().into(),
        agency: agency.into(),
        role,
        name: format!("{post}, {agency}"),
    }
}
