//! The kinds of documents: what each is called, where it is described, and what is wrong with it.

use super::document::Document;
use super::fault::{Doubtful, Fault};
use super::lexicon::LexiconFile;
use super::{register_check, schema, sources_check};
use consultation::agency::Register;
use consultation::calendar::{AnnouncedDays, CalendarData};
use consultation::policy::Policy;
use consultation::sources::Sources;
use serde_json::Value;

impl Document for Register {
    const NAME: &'static str = "the agency register";
    const DESCRIBED_IN: &'static str = "docs/operations.md";

    fn schema() -> Value {
        schema::register()
    }

    fn faults(&self, doubtful: &Doubtful) -> Vec<Fault> {
        register_check::faults(self, doubtful)
    }
}

impl Document for AnnouncedDays {
    const NAME: &'static str = "the list of announced days";
    const DESCRIBED_IN: &'static str = "docs/calendar.md";

    fn schema() -> Value {
        schema::announced_days()
    }

    /// Faults in the days are reported together with their calendar.
    fn faults(&self, _: &Doubtful) -> Vec<Fault> {
        Vec::new()
    }
}

impl Document for CalendarData {
    const NAME: &'static str = "the working-day calendar";
    const DESCRIBED_IN: &'static str = "docs/calendar.md";

    fn schema() -> Value {
        schema::calendar()
    }

    fn faults(&self, doubtful: &Doubtful) -> Vec<Fault> {
        // Without the years no day is known, and without the weekend no day that is worked in exchange.
        let unknown = |path: &str| {
            let years = doubtful.touches("/first_year") || doubtful.touches("/last_year");
            let worked =
                path.starts_with("/working_weekend_days") || path.starts_with("/announced");
            years && !path.ends_with("/name") || worked && doubtful.touches("/weekend")
        };
        let faults = CalendarData::faults(self).into_iter().filter(|it| !unknown(&it.path));
        faults.map(|it| Fault::at(it.path, it.error)).collect()
    }
}

impl Document for Sources {
    const NAME: &'static str = "the list of sources";
    const DESCRIBED_IN: &'static str = "docs/policy.md";

    fn schema() -> Value {
        schema::sources()
    }

    fn faults(&self, _: &Doubtful) -> Vec<Fault> {
        sources_check::faults(self)
    }
}

impl Document for Policy {
    const NAME: &'static str = "the policy";
    const DESCRIBED_IN: &'static str = "docs/policy.md";

    fn schema() -> Value {
        schema::policy()
    }

    fn faults(&self, doubtful: &Doubtful) -> Vec<Fault> {
        let is_doubtful = |path: &&str| doubtful.touches(path);
        self.contradictions()
            .into_iter()
            .filter(|it| !it.paths().iter().any(is_doubtful))
            .map(|it| Fault::at(it.paths().first().copied().unwrap_or_default(), it))
            .collect()
    }
}

impl Document for LexiconFile {
    const NAME: &'static str = "the lexicon";
    const DESCRIBED_IN: &'static str = "docs/clear-stance.md";

    fn schema() -> Value {
        schema::lexicon()
    }

    fn faults(&self, _: &Doubtful) -> Vec<Fault> {
        LexiconFile::faults(self)
    }
}
