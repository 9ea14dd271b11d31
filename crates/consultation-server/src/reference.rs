//! What the rules are put to work with: the agency register, the calendar, the policy.

use crate::config::Config;
use crate::text_edge;
use anyhow::{Context as _, bail};
use chrono::{DateTime, FixedOffset};
use consultation::Actor;
use consultation::agency::Register;
use consultation::calendar::Calendar;
use consultation::context::Context;
use consultation::policy::Policy;
use serde::de::DeserializeOwned;
use std::path::Path;

mod register_check;

const SAMPLE_REGISTER: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/agencies-sample.json"));
const VIETNAM: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/vietnam-working-days.json"));

/// The register, the calendar and the policy that the service was started with.
#[derive(Debug)]
pub struct Reference {
    /// Who there is, and for what they are competent.
    pub register: Register,
    /// Which days are working days.
    pub calendar: Calendar,
    /// The host's numbers and switches.
    pub policy: Policy,
}

impl Reference {
    /// Reads and checks the files that the settings name; what is not named has its default.
    pub fn load(config: &Config) -> anyhow::Result<Self> {
        let register: Register =
            read("the agency register", config.register.as_deref(), SAMPLE_REGISTER)?;
        let faults = register_check::faults(&register);
        if !faults.is_empty() {
            let from =
                config.register.as_deref().map_or("the sample".into(), Path::to_string_lossy);
            bail!(
                "the agency register ({from}) cannot be used; correct these entries:\n  - {}",
                faults.join("\n  - ")
            );
        }
        let policy = match &config.policy {
            Some(path) => read("the policy", Some(path), "{}")?,
            None => Policy::default(),
        };
        let calendar = read("the working-day calendar", config.calendar.as_deref(), VIETNAM)?;
        Ok(Self { register, calendar, policy })
    }

    /// The context of a decision by this actor at `now`.
    pub fn context<'a>(&'a self, actor: &'a Actor, now: DateTime<FixedOffset>) -> Context<'a> {
        Context {
            now,
            actor,
            register: &self.register,
            calendar: &self.calendar,
            policy: &self.policy,
        }
    }
}

fn read<T: DeserializeOwned>(
    what: &str,
    path: Option<&Path>,
    embedded: &'static str,
) -> anyhow::Result<T> {
    let (bytes, from) = match path {
        Some(path) => {
            let bytes = std::fs::read(path).with_context(|| {
                format!("cannot read {what} from {}: check the path and its rights", path.display())
            })?;
            (bytes, path.display().to_string())
        }
        None => (embedded.as_bytes().to_vec(), "the one inside the program".to_owned()),
    };
    text_edge::read_json(&bytes)
        .map_err(|fault| anyhow::anyhow!("{what} ({from}) cannot be used: {fault}"))
}

#[cfg(test)]
mod tests {
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
    fn a_faulty_file_is_named_with_the_place_of_the_fault() {
        check("--policy", r#"{"longest_reply": "many"}"#, "longest_reply");
        check("--policy", r#"{"longest_answer": 15}"#, "longest_answer");
        check("--calendar", r#"{"country": "VN"}"#, "time_zone");
        check("--register", r#"{"fields": [], "agencies": [{"id": 7}]}"#, "agencies[0].id");
        check("--register", r#"{"fields": [], "agencies": []}"#, "no agency");
    }

    #[test]
    fn a_file_that_is_not_there_is_named() {
        let arguments = Arguments::parse_from(["consultation-server", "--register", "/nowhere/r"]);
        let error = Reference::load(&arguments.config).expect_err("there is no such file");
        assert!(format!("{error:#}").contains("/nowhere/r"), "{error:#}");
    }
}
