//! How fast the rules are; see `cargo xtask bench`.

use std::hint::black_box;
use std::time::{Duration, Instant};

use consultation::agency::AgencyId;
use consultation::clear_stance::{Lexicon, Reply, check};
use consultation::consultation::Stage;
use consultation::opinion::Stance;
use consultation::view::inbox;
use consultation::{Consultation, Event, Recorded};

use crate::walk::{Case, Tally, Walk, walk};

/// About two printed pages.
const TWO_PAGES: usize = 5_000;
const EVENTS: usize = 200;
const REQUESTS: usize = 1_000;
const AGENCY: &str = "so-tu-phap";

/// Prints how long each of these takes.
pub fn print() {
    let text = two_pages();
    let lexicon = Lexicon::default();
    let reply = Reply {
        question: "Mức chi tại Điều 7 có phù hợp không?",
        stance: Stance::Agree,
        text: &text,
        conditions: &[],
        legal_basis: &[],
    };
    show("clear-stance check of two pages", || check(&reply, &lexicon).len());

    let (id, record) = long_record();
    show("replay of 200 events", || Consultation::replay(id, &record).sequence);
    let json = serde_json::to_string(&record).expect("it serialises");
    show("reading and replay of 200 events as JSON", || {
        let record: Vec<Recorded> = serde_json::from_str(&json).expect("it reads back");
        Consultation::replay(id, &record).sequence
    });

    let (walked, open) = open_requests();
    let clerk = |actor: &&consultation::Actor| actor.agency.0 == AGENCY;
    let actor = walked.world.actors.iter().find(clerk).expect("it has officers");
    let context = walked.world.context(actor, walked.now, &[]);
    let rows = inbox(&open, &context).expect("calendar data").len();
    assert_eq!(rows, REQUESTS);
    show("inbox of 1000 open requests", || inbox(&open, &context).map_or(0, |rows| rows.len()));
}

/// The median and the 99th percentile of these.
pub fn summary(times: &mut [Duration]) -> String {
    times.sort_unstable();
    let at = |percent: usize| times[(times.len() * percent).div_ceil(100).saturating_sub(1)];
    format!("median {:?}, 99 of 100 within {:?}", at(50), at(99))
}

fn show<T>(what: &str, work: impl Fn() -> T) {
    let mut times: Vec<Duration> = (0..300)
        .map(|_| {
            let started = Instant::now();
            black_box(work());
            started.elapsed()
        })
        .collect();
    println!("{what:44} {}", summary(&mut times));
}

fn two_pages() -> String {
    let replies: serde_json::Value =
        serde_json::from_str(include_str!("../../../../data/replies-development.json"))
            .expect("the development replies");
    let mut text = String::new();
    for reply in replies.as_array().expect("a list") {
        if text.chars().count() >= TWO_PAGES {
            break;
        }
        text.extend([reply["text"].as_str().expect("a text"), "\n"]);
    }
    text
}

/// A record that walks lead to, with reminders up to its length.
fn long_record() -> (uuid::Uuid, Vec<Recorded>) {
    let walked = (0..).map(|seed| walk(seed, &mut Tally::default()));
    let longest = walked.take(20).flat_map(|walk| walk.cases).max_by_key(|case| case.record.len());
    let Case { state, mut record, .. } = longest.expect("walks have consultations");
    let reminded = record.iter().rfind(|one| matches!(one.event, Event::ConsulteeReminded { .. }));
    let mut next = reminded.expect("somebody was reminded").clone();
    while record.len() < EVENTS {
        next.sequence = record.len() as u64 + 1;
        record.push(next.clone());
    }
    (state.id, record)
}

/// Open consultations in which one agency is asked, and a walk in whose world they are looked at.
fn open_requests() -> (Walk, Vec<Consultation>) {
    let agency = AgencyId::from(AGENCY);
    let mut open = Vec::new();
    let mut seed = 0;
    loop {
        let walk = walk(seed, &mut Tally::default());
        let asked =
            |state: &Consultation| state.stage == Stage::Open && state.consultee(&agency).is_some();
        open.extend(walk.cases.iter().map(|case| case.state.clone()).filter(asked));
        let looks = inbox(&open, &walk.world.context(&walk.world.actors[0], walk.now, &[])).is_ok();
        if open.len() >= REQUESTS && looks && walk.world.register.agency(&agency).is_some() {
            open.truncate(REQUESTS);
            return (walk, open);
        }
        seed += 1;
    }
}
