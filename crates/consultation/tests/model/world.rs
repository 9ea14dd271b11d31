//! A province at random: agencies, their mandates and officers, a calendar, a policy. It changes while requests are open.

use std::sync::LazyLock;

use chrono::{DateTime, Datelike, Days, FixedOffset, NaiveDate, NaiveTime, Weekday};
use consultation::Actor;
use consultation::agency::{
    Agency, AgencyId, Field, FieldCode, Level, Mandate, Officer, OfficerId, Register, Role,
};
use consultation::calendar::{
    Announced, AnnouncedDay, AnnouncedDays, Calendar, CalendarData, OfficeHours,
};
use consultation::capacity::Capacity;
use consultation::clear_stance::Lexicon;
use consultation::context::Context;
use consultation::earlier::EarlierRound;
use consultation::name::Name;
use consultation::policy::{DeemedConsent, Policy, Reminders, ReplyTimes};

use crate::random::Random;

/// Everything that a decision depends on besides the actor and the time.
pub struct World {
    pub register: Register,
    pub calendar: Calendar,
    pub policy: Policy,
    /// Whoever tries something, also after leaving the register, and somebody whom it never knew.
    pub actors: Vec<Actor>,
    /// Every agency that there ever was.
    pub agencies: Vec<AgencyId>,
    pub fields: Vec<FieldCode>,
    versions: usize,
}

pub const SUPERIOR: &str = "ubnd-tinh";
/// Not in the register.
pub const STRANGER: &str = "so-la";
const DEPARTMENTS: [&str; 8] = [
    "so-noi-vu",
    "van-phong-ubnd",
    "so-tu-phap",
    "so-tai-chinh",
    "so-y-te",
    "so-xay-dung",
    "ubnd-xa-dong-bang",
    "ubnd-xa-mien-nui",
];
/// The first two departments check timeliness.
const MONITORS: usize = 2;
const FIELDS: [&str; 6] = ["interior", "justice", "finance", "health", "construction", "local"];

static LEXICON: LazyLock<Lexicon> = LazyLock::new(Lexicon::default);
/// Shortened to the years that walks go through.
static DAYS: LazyLock<CalendarData> = LazyLock::new(|| {
    let mut data: CalendarData =
        serde_json::from_str(include_str!("../../../../data/vietnam-working-days.json"))
            .expect("the shipped calendar");
    data.first_year = 2026;
    data.last_year = 2027;
    let known = |date: NaiveDate| (2026..=2027).contains(&date.year());
    data.days_off.retain(|day| known(day.date));
    data.working_weekend_days.retain(|date| known(*date));
    data
});

impl World {
    pub fn new(random: &mut Random) -> Self {
        let register = register(random);
        let agencies: Vec<_> = register.agencies.iter().map(|agency| agency.id.clone()).collect();
        let stranger = actor(&STRANGER.into(), Role::Head, "thu-truong");
        let mut world = Self {
            actors: register.officers.iter().map(acting).chain([stranger]).collect(),
            agencies,
            fields: FIELDS.map(FieldCode::from).into(),
            register,
            calendar: calendar(random),
            policy: policy(random, 0),
            versions: 0,
        };
        // Some agencies name nobody in the register.
        if random.percent(30) {
            let silent = random.one_of(&world.agencies).clone();
            world.register.officers.retain(|officer| officer.agency != silent);
        }
        world
    }

    pub fn context<'a>(
        &'a self,
        actor: &'a Actor,
        now: DateTime<FixedOffset>,
        earlier: &'a [EarlierRound],
    ) -> Context<'a> {
        let Self { register, calendar, policy, .. } = self;
        Context { now, actor, register, calendar, policy, lexicon: &LEXICON, earlier }
    }

    /// Somebody who acts for this agency in this role; anybody where nobody does.
    pub fn one_for(&self, agency: &AgencyId, role: Role, random: &mut Random) -> Actor {
        let fits = |actor: &&Actor| actor.agency == *agency && actor.role == role;
        let fitting: Vec<&Actor> = self.actors.iter().filter(fits).collect();
        if fitting.is_empty() {
            return random.one_of(&self.actors).clone();
        }
        (*random.one_of(&fitting)).clone()
    }

    /// An officer whom the register names for this agency, where it names any.
    pub fn officer_of(&self, agency: &AgencyId, random: &mut Random) -> OfficerId {
        let acts = |officer: &&Officer| officer.agency == *agency && !officer.inactive;
        let named: Vec<_> = self.register.officers.iter().filter(acts).collect();
        if named.is_empty() {
            return format!("{agency}.chuyen-vien-1").as_str().into();
        }
        random.one_of(&named).id.clone()
    }

    /// What happens to a province while its officers work.
    pub fn change(&mut self, today: NaiveDate, random: &mut Random) {
        self.versions += 1;
        match random.below(6) {
            0 => self.policy = policy(random, self.versions),
            1 => self.announce(today, random),
            2 => {
                let officers = &mut self.register.officers;
                let leaving = random.below(officers.len());
                if random.percent(70) {
                    officers[leaving].inactive = !officers[leaving].inactive;
                } else if officers.len() > 8 {
                    officers.remove(leaving);
                }
            }
            3 => {
                let at = random.below(self.register.agencies.len());
                self.register.agencies[at].mandates = mandates(random);
            }
            4 => {
                let at = random.below(self.register.agencies.len());
                self.register.agencies[at].saturday_hours = saturday(random);
            }
            _ if random.percent(50) => self.dissolve(today, random),
            _ if self.register.agencies.len() > 4 => {
                let struck_out = random.below(self.register.agencies.len());
                self.register.agencies.remove(struck_out);
            }
            _ => {}
        }
    }

    /// An agency is merged into another or dissolved, today or soon; or its tasks get somebody later.
    fn dissolve(&mut self, today: NaiveDate, random: &mut Random) {
        let agencies = &mut self.register.agencies;
        let at = random.below(agencies.len());
        let successor = random.below(agencies.len());
        let successor = agencies[successor].id.clone();
        let agency = &mut agencies[at];
        let soon = today + Days::new(u64::from(random.between(0..=3)));
        agency.dissolved_on.get_or_insert(soon);
        let merged = random.percent(60) && agency.id != successor;
        agency.succeeded_by = merged.then_some(successor);
    }

    /// Days off and days worked that nobody knew of when the calendar was made.
    fn announce(&mut self, today: NaiveDate, random: &mut Random) {
        let ahead = if random.percent(70) { 0..=20 } else { 0..=400 };
        let date = today + Days::new(u64::from(random.between(ahead)));
        let Ok(works) = self.calendar.is_working(date) else { return };
        let name = Name { vi: "Hoán đổi".to_owned(), en: "Exchange".to_owned() };
        let day = if works { Announced::Off } else { Announced::Worked };
        let days = vec![AnnouncedDay { date, day, name }];
        let version = self.versions.to_string();
        if let Ok(calendar) = self.calendar.clone().with_announced(AnnouncedDays { version, days })
        {
            self.calendar = calendar;
        }
    }
}

pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a date")
}

fn register(random: &mut Random) -> Register {
    let name = |text: &str| Name { vi: text.to_owned(), en: text.to_owned() };
    let fields = FIELDS.map(|code| Field { code: code.into(), name: name(code) }).into();
    let count = usize::from(random.between(5..=8));
    let mut agencies = vec![agency(SUPERIOR, Level::Province, random)];
    for id in &DEPARTMENTS[..count] {
        let commune = id.starts_with("ubnd-xa");
        let level = if commune { Level::Commune } else { Level::Department };
        agencies.push(agency(id, level, random));
    }
    agencies[1..=MONITORS].iter_mut().for_each(|agency| agency.monitors_timeliness = true);
    let mut officers = Vec::new();
    for agency in &agencies {
        let posts = [
            (Role::Officer, "chuyen-vien-1"),
            (Role::Officer, "chuyen-vien-2"),
            (Role::Head, "thu-truong"),
            (Role::Head, "pho-thu-truong"),
            (Role::Monitor, "theo-doi"),
        ];
        let posts = &posts[..if agency.monitors_timeliness { 5 } else { 4 }];
        officers.extend(posts.iter().map(|(role, post)| Officer {
            id: format!("{}.{post}", agency.id).as_str().into(),
            name: name(post),
            agency: agency.id.clone(),
            role: *role,
            signs: signs(post, random),
            inactive: false,
        }));
    }
    Register { fields, agencies, officers }
}

/// What the register says of who signs how, where it says anything.
fn signs(post: &str, random: &mut Random) -> Option<Vec<Capacity>> {
    let says = random.percent(50);
    says.then(|| match post {
        "thu-truong" => vec![Capacity::Head, Capacity::OnBehalf],
        "pho-thu-truong" => vec![Capacity::ForHead],
        "chuyen-vien-2" => vec![Capacity::ByOrder, Capacity::ByDelegation],
        _ => Vec::new(),
    })
}

fn agency(id: &str, level: Level, random: &mut Random) -> Agency {
    Agency {
        id: id.into(),
        name: Name { vi: id.to_owned(), en: id.to_owned() },
        level,
        superior: (id != SUPERIOR).then(|| SUPERIOR.into()),
        mandates: mandates(random),
        monitors_timeliness: false,
        saturday_hours: saturday(random),
        area: None,
        dissolved_on: None,
        succeeded_by: None,
    }
}

fn mandates(random: &mut Random) -> Vec<Mandate> {
    let count = usize::from(random.between(0..=2));
    let mandate = |field: &str| Mandate {
        field: field.into(),
        legal_basis: "Nghị định số 150/2025/NĐ-CP".to_owned(),
    };
    random.some_of(&FIELDS, count).into_iter().map(mandate).collect()
}

fn saturday(random: &mut Random) -> Option<OfficeHours> {
    random.percent(25).then(|| hours(7, 11))
}

fn hours(opens: u32, closes: u32) -> OfficeHours {
    let hour = |hour| NaiveTime::from_hms_opt(hour, 30, 0).expect("an hour");
    OfficeHours::new(hour(opens), hour(closes)).expect("it opens before it closes")
}

fn calendar(random: &mut Random) -> Calendar {
    let mut data = DAYS.clone();
    if random.percent(15) {
        data.last_year = 2026;
        data.days_off.retain(|day| day.date.year() == 2026);
        data.working_weekend_days.retain(|date| date.year() == 2026);
    }
    if random.percent(10) {
        data.weekend = vec![Weekday::Sun];
        data.working_weekend_days.clear();
    }
    Calendar::try_from(data).expect("a sound calendar")
}

/// Any policy that does not contradict itself.
fn policy(random: &mut Random, version: usize) -> Policy {
    let express = random.between(1..=2);
    let very_urgent = express + random.between(0..=2);
    let urgent = very_urgent + random.between(0..=2);
    let ordinary = urgent + random.between(0..=4);
    let due_soon = random.between(0..=3);
    let longest_reply = ordinary.max(due_soon) + random.between(0..=8);
    let policy = Policy {
        version: format!("model-{version}"),
        office_hours: hours(7, 15 + u32::from(random.between(0..=2))),
        reply_times: ReplyTimes { ordinary, urgent, very_urgent, express },
        shortest_reply: random.between(1..=express),
        longest_reply,
        automatic_receipt: random.percent(80),
        return_within: random.between(1..=4),
        extensions: random.between(0..=2),
        longest_extension: random.between(1..=6),
        information_within: random.between(1..=4),
        longest_information_wait: random.between(0..=5),
        due_soon,
        reminders: Reminders {
            before: random.between(0..=2).min(longest_reply),
            on_the_day: random.percent(70),
            after_every: random.between(0..=2),
        },
        monitor_after: random.between(1..=4),
        most_rounds: random.between(1..=3),
        most_consultees: random.between(1..=6),
        fewest_ranked: random.between(1..=3),
        open_opinions: random.percent(20),
        deemed_consent: random
            .percent(20)
            .then(|| DeemedConsent { rule: "Điều 8 Quy chế làm việc".to_owned() }),
    };
    assert_eq!(policy.contradictions(), []);
    policy
}

fn acting(officer: &Officer) -> Actor {
    let Officer { id, name, agency, role, .. } = officer;
    Actor { officer: id.clone(), agency: agency.clone(), role: *role, name: name.vi.clone() }
}

fn actor(agency: &AgencyId, role: Role, post: &str) -> Actor {
    let officer = format!("{agency}.{post}").as_str().into();
    Actor { officer, agency: agency.clone(), role, name: post.to_owned() }
}
