//! The data that the rules work with: the agency register, the calendar, the policy, the lexicon, the sources.

use crate::config::Config;
use anyhow::bail;
use chrono::{DateTime, FixedOffset};
use consultation::Actor;
use consultation::agency::Register;
use consultation::calendar::{Calendar, NoCalendarData};
use consultation::clear_stance::Lexicon;
use consultation::context::Context;
use consultation::policy::Policy;
use consultation::sources::Sources;
use lexicon::LexiconFile;

mod calendar;
mod document;
mod fault;
mod kinds;
mod lexicon;
mod register_check;
pub mod schema;
mod sources_check;

const SAMPLE_REGISTER: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/agencies-sample.json"));
const SAMPLE_SOURCES: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/sources.json"));

/// The register, the calendar, the policy, the lexicon and the sources that the service was started with.
#[derive(Debug)]
pub struct Reference {
    /// The agencies and their mandates.
    pub register: Register,
    /// Which days are working days.
    pub calendar: Calendar,
    /// The host's numbers and switches.
    pub policy: Policy,
    /// The phrases that the clear-stance check knows.
    pub lexicon: Lexicon,
    /// The documents behind the rules.
    pub sources: Sources,
}

impl Reference {
    /// Reads and checks the files that the settings name; the others have their defaults. Reports all faults in all files
    /// at once.
    pub fn load(config: &Config) -> anyhow::Result<Self> {
        let register = match &config.register {
            Some(path) => document::from_file(path),
            None => document::embedded(SAMPLE_REGISTER),
        };
        let calendar = calendar::load(config);
        let policy = match &config.policy {
            Some(path) => document::from_file(path),
            None => Ok(Policy::default()),
        };
        let lexicon = match &config.lexicon {
            Some(path) => document::from_file::<LexiconFile>(path).map(LexiconFile::lexicon),
            None => Ok(Lexicon::default()),
        };
        let sources = match &config.sources {
            Some(path) => document::from_file(path),
            None => document::embedded(SAMPLE_SOURCES),
        };
        match (register, calendar, policy, lexicon, sources) {
            (Ok(register), Ok(calendar), Ok(policy), Ok(lexicon), Ok(sources)) => {
                Ok(Self { register, calendar, policy, lexicon, sources })
            }
            (register, calendar, policy, lexicon, sources) => {
                let refused =
                    [register.err(), calendar.err(), policy.err(), lexicon.err(), sources.err()];
                let refused: Vec<_> =
                    refused.into_iter().flatten().map(|error| format!("{error:#}")).collect();
                bail!("{}", refused.join("\n"))
            }
        }
    }

    /// Whether the calendar covers everything needed at `now`, to the end of the longest time to reply.
    pub fn covers(&self, now: DateTime<FixedOffset>) -> Result<(), NoCalendarData> {
        let Self { calendar, policy, .. } = self;
        let today = calendar.received_on(now, &policy.office_hours)?;
        calendar.add_working_days(today, policy.longest_reply).map(|_| ())
    }

    /// Warns if the calendar does not know today or the days to come. After it has ended, the record can still be read.
    pub fn reaches(&self, now: DateTime<FixedOffset>) {
        if let Err(missing) = self.covers(now) {
            tracing::warn!(
                "{missing}: due dates there are refused, and once it has ended so are lists and figures; supply a \
                 calendar that goes further (--calendar), made by data/generate_calendar.py"
            );
        }
    }

    /// The context of a decision by this actor at `now`.
    pub fn context<'a>(&'a self, actor: &'a Actor, now: DateTime<FixedOffset>) -> Context<'a> {
        Context {
            now,
            actor,
            register: &self.register,
            calendar: &self.calendar,
            policy: &self.policy,
            earlier: &[],
            lexicon: &self.lexicon,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::calendar::VIETNAM;
    use super::*;
    use crate::config::Arguments;
    use clap::Parser as _;

    fn load(flag: &str, json: &str) -> anyhow::Result<Reference> {
        let file = std::env::temp_dir().join(format!("{}.json", uuid::Uuid::new_v4()));
        std::fs::write(&file, json).expect("the temporary folder is writable");
        let file = file.to_str().expect("a path in UTF-8");
        let outcome =
            Reference::load(&Arguments::parse_from(["consultation-server", flag, file]).config);
        std::fs::remove_file(file).expect("the file was just written");
        outcome
    }

    #[track_caller]
    fn check(flag: &str, json: &str, said: &str) {
        let error = load(flag, json).expect_err("the file is faulty").to_string();
        assert!(error.contains(said), "{error}");
    }

    #[test]
    fn the_embedded_data_is_sound() {
        Reference::load(&Arguments::parse_from(["consultation-server"]).config)
            .expect("the data inside the program");
    }

    #[test]
    fn a_file_may_begin_with_a_byte_order_mark() {
        let announced = r#"{"version": "2026-1", "days": []}"#;
        for (flag, json) in [
            ("--register", SAMPLE_REGISTER),
            ("--calendar", VIETNAM),
            ("--announced-days", announced),
            ("--policy", r#"{"version": "tinh-a-1"}"#),
            ("--lexicon", r#"{"groups": []}"#),
            ("--sources", SAMPLE_SOURCES),
        ] {
            load(flag, json).expect(flag);
            load(flag, &format!("\u{feff}{json}")).expect(flag);
        }
    }

    #[test]
    fn a_faulty_file_is_named_with_the_place_of_the_fault() {
        check(
            "--policy",
            r#"{"longest_reply": "many"}"#,
            "/longest_reply: expected a whole number",
        );
        check("--policy", r#"{"longest_answer": 15}"#, "/longest_answer: unknown key");
        check(
            "--policy",
            r#"{"longest_reply": 12}"#,
            "/version: \"default-1\" is the built-in policy",
        );
        check("--calendar", r#"{"country": "VN"}"#, "the key \"time_zone\" is missing");
        check(
            "--register",
            r#"{"fields": [], "agencies": [{"id": 7}]}"#,
            "/agencies/0/id: expected",
        );
        check("--register", r#"{"fields": [], "agencies": []}"#, "/agencies: there is no agency");
        check(
            "--lexicon",
            r#"{"groups": [{"kind": "rude"}]}"#,
            "/groups/0/kind: \"rude\" is unknown",
        );
        let empty =
            r#"{"groups": [{"kind": "hedge", "reason": "r", "example": "e", "phrases": []}]}"#;
        check("--lexicon", empty, "/groups/0/phrases: there is none");
    }

    #[test]
    fn everything_that_is_wrong_with_a_policy_is_said_at_once() {
        let policy = r#"{
            "version": "2026-1", "shortest_reply": 5, "longest_reply": "many", "return_within": 0,
            "office_hours": {"opens": "17:00", "closes": "08:00"}
        }"#;
        let error = load("--policy", policy).expect_err("the file is faulty").to_string();
        let places: Vec<_> = error.lines().skip(1).map(str::trim).collect();
        assert_eq!(
            places,
            [
                "- /longest_reply: expected a whole number, found \"many\"",
                "- /return_within: 0 is out of range: expected from 1 to 60",
                "- /office_hours: office hours from 17:00:00 to 08:00:00: they must open before they close",
                "- /reply_times/express: 1 is less than /shortest_reply, which is 5: make it 5 or more",
            ]
        );
    }

    #[track_caller]
    fn says(flag: &str, json: &str, expected: &[&str]) {
        let error = load(flag, json).expect_err("the file is faulty").to_string();
        let places: Vec<_> = error.lines().skip(1).map(str::trim).collect();
        assert_eq!(places, expected);
    }

    #[test]
    fn everything_that_is_wrong_with_a_register_is_said_at_once() {
        says(
            "--register",
            r#"{
                "fields": [{"code": "f", "name": {"vi": "Lĩnh vực", "en": "Field"}}],
                "agencies": [
                    {"id": "a", "name": {"vi": "Sở A", "en": "A"}, "level": "departement", "superior": "c",
                     "mandates": [{"field": "g", "legal_basis": "Luật"}], "saturday_hours": {"opens": "11:00", "closes": "07:00"}},
                    {"id": "a", "name": {"vi": " ", "en": "A"}, "level": "department", "mandates": []},
                    {"id": "b", "name": {"vi": "Sở B", "en": "B"}, "level": "department", "mandates": [],
                     "dissolved_on": "2026-02-30", "succeeded_by": "d"}
                ],
                "officers": [
                    {"id": "o", "name": {"vi": "Ô", "en": "O"}, "agency": "e", "role": "clerk"},
                    {"id": "p", "name": {"vi": "Pê", "en": "P"}, "agency": "a", "role": "monitor"}
                ]
            }"#,
            &[
                "- /agencies/0/level: \"departement\" is unknown: expected \"province\", \"department\", \"vertical\", \
                 \"commune\"",
                "- /agencies/2/dissolved_on: \"2026-02-30\" is no date: expected one such as \"2026-01-02\"",
                "- /officers/0/role: \"clerk\" is unknown: expected \"officer\", \"head\", \"monitor\"",
                "- /agencies/0/saturday_hours: office hours from 11:00:00 to 07:00:00: they must open before they close",
                "- /agencies/1/id: a is there twice: remove one",
                "- /agencies/0/mandates/0/field: there is no field g: add it to /fields",
                "- /agencies/0/superior: there is no agency c: add it to /agencies",
                "- /agencies/1/name/vi: agency a has no Vietnamese name: fill it in",
                "- /agencies/2/succeeded_by: there is no agency d: add it to /agencies",
                "- /officers/0/agency: there is no agency e",
                "- /officers/1/role: a does not monitor timeliness: set monitors_timeliness there",
            ],
        );
    }

    #[test]
    fn nothing_is_said_of_what_refers_to_something_unreadable() {
        says(
            "--register",
            r#"{"fields": {}, "agencies": [
                {"id": 7, "name": {"vi": "Sở A", "en": "A"}, "level": "department",
                 "mandates": [{"field": "g", "legal_basis": "Luật"}]},
                {"id": "b", "name": {"vi": "Sở B", "en": "B"}, "level": "department", "mandates": [], "superior": "a"}
            ]}"#,
            &[
                "- /agencies/0/id: expected a text, found 7",
                "- /fields: expected a list, found an object",
            ],
        );
    }

    #[test]
    fn everything_that_is_wrong_with_a_calendar_is_said_at_once() {
        says(
            "--calendar",
            r#"{
                "country": "VN", "time_zone": "Asia/Bangkok", "weekend": ["sat", "sun"], "source": 1,
                "first_year": 2026, "last_year": 2026,
                "days_off": [
                    {"date": "2026-01-01", "name": {"vi": "Tết", "en": "New Year"}},
                    {"date": "2026-13-01", "name": {"vi": "Tết", "en": ""}},
                    {"date": "2026-01-01", "name": {"vi": "Tết", "en": "New Year"}},
                    {"date": "2027-01-01", "name": {"vi": "Tết", "en": "New Year"}}
                ],
                "working_weekend_days": ["2026-08-21"]
            }"#,
            &[
                "- /days_off/1/date: \"2026-13-01\" is no date: expected one such as \"2026-01-02\"",
                "- /source: expected a text, found 1",
                "- /time_zone: time_zone \"Asia/Bangkok\": expected \"Asia/Ho_Chi_Minh\"",
                "- /days_off/1/name: the day needs a name in Vietnamese and English: it is shown as the reason",
                "- /days_off/2/date: 2026-01-01 is there twice: remove one",
                "- /days_off/3/date: 2027-01-01 is outside the years 2026 to 2026 of the calendar",
                "- /working_weekend_days/0: 2026-08-21 is a Fri, which is not a weekend day",
            ],
        );
        says(
            "--calendar",
            r#"{"country": "VN", "time_zone": "Asia/Ho_Chi_Minh", "weekend": ["sat", "sunn"], "source": "s",
                "first_year": "2026", "last_year": 2026, "working_weekend_days": ["2026-08-21"],
                "days_off": [{"date": "2027-01-01", "name": {"vi": "Tết", "en": "New Year"}}]}"#,
            &[
                "- /first_year: expected a whole number, found \"2026\"",
                "- /weekend/1: short or long weekday names expected",
            ],
        );
    }

    #[test]
    fn everything_that_is_wrong_with_announced_days_is_said_at_once() {
        says(
            "--announced-days",
            r#"{"version": "", "days": [
                {"date": "2026-01-03", "day": "off", "name": {"vi": "Nghỉ", "en": "Off"}},
                {"date": "2026-01-10", "day": "work", "name": {"vi": "Làm bù", "en": "Worked"}},
                {"date": "2026-01-12", "day": "worked", "name": {"vi": "Làm bù"}}
            ]}"#,
            &[
                "- /days/1/day: \"work\" is unknown: expected \"off\", \"worked\"",
                "- /days/2/name: the key \"en\" is missing: add it",
                "- /version: it is empty: fill it in",
                "- /days/0/date: 2026-01-03 is off already: remove it, or say \"worked\"",
                "- /days/2/date: 2026-01-12 is a working day already: remove it, or say \"off\"",
            ],
        );
    }

    #[test]
    fn a_file_that_is_not_there_is_named() {
        let arguments = Arguments::parse_from(["consultation-server", "--register", "/nowhere/r"]);
        let error = Reference::load(&arguments.config).expect_err("there is no such file");
        assert!(format!("{error:#}").contains("/nowhere/r"), "{error:#}");
    }
}
