//! The floors of each crate, the highest first: what lies on one imports only what lies below it.

/// A crate.
pub struct House {
    /// Where its sources lie.
    pub folder: &'static str,
    /// Its floors from the top, each with the rooms on it. A room is a file of the crate's root, with the folder beside it.
    pub floors: &'static [Floor],
}

/// What lies on one level.
pub struct Floor {
    /// The rooms.
    pub rooms: &'static [&'static str],
    /// What belongs there, for the sentence that a wrong import is refused with.
    pub holds: &'static str,
}

const fn floor(rooms: &'static [&'static str], holds: &'static str) -> Floor {
    Floor { rooms, holds }
}

/// Every crate.
pub const HOUSES: &[House] = &[WIDGET, RULES, SERVICE, WORDS, SURFACE, BROWSING, TASKS];

const WIDGET: House = House {
    folder: "src",
    floors: &[
        floor(&["main"], "what a browser loads"),
        floor(&["element"], "what mounts the application into a page"),
        floor(&["app"], "what puts session, clock and screens together"),
        floor(&["screens"], "one screen each; what two of them share lies below"),
        floor(&["reply"], "answering, returning and signing"),
        floor(&["acts"], "what else is done about a consultation"),
        floor(&["dossier"], "parts of a consultation, to read"),
        floor(&["form"], "what all forms share"),
        floor(&["desk"], "what every screen works with"),
        floor(&["locale"], "the words of the interface"),
        floor(&["backend"], "the port to the service"),
        floor(&["page"], "the host page"),
        floor(&["drafts", "route"], "what knows neither page nor service"),
        floor(&["ui"], "controls that know nothing of the domain"),
        floor(&["identity", "hooks"], "how large values are compared, and Yew's hooks"),
    ],
};

const RULES: House = House {
    folder: "crates/consultation/src",
    floors: &[
        floor(&["testing"], "what the tests of every crate build with"),
        floor(&["visibility", "oversight"], "what a reader may see"),
        floor(&["view"], "lists, and the shape in which a consultation is read"),
        floor(&["decide"], "what becomes of a command"),
        floor(
            &["rules", "context", "timeliness"],
            "one rule each, what decisions depend on, and the figures",
        ),
        floor(&["standing", "earlier"], "what follows from the state of a consultation"),
        floor(&["consultation"], "the state that events fold into"),
        floor(&["correction"], "how recorded events count"),
        floor(&["event"], "what happened"),
        floor(&["violation"], "what a rule can find"),
        floor(
            &["command", "limits", "clear_stance"],
            "what officers do, how much it may carry, and the check of texts",
        ),
        floor(&["opinion", "policy", "field"], "what refers to a request"),
        floor(&["request", "hand_back", "actor"], "what refers to the register"),
        floor(&["agency"], "the register"),
        floor(&["calendar", "sources"], "the host's data besides the register"),
        floor(
            &["name", "capacity", "text", "code", "parts", "order"],
            "what knows nothing of consultations",
        ),
    ],
};

const SERVICE: House = House {
    folder: "crates/consultation-server/src",
    floors: &[
        floor(&["main"], "the command line"),
        floor(&["server"], "starting, stopping, and what runs between the requests"),
        floor(&["demo"], "what exists only in the demo"),
        floor(&["routes"], "the endpoints"),
        floor(&["act", "correct"], "what puts a command to the rules and records what follows"),
        floor(&["service"], "the state that every endpoint works with"),
        floor(
            &["duties", "rates", "trust"],
            "what the service does and knows between the requests",
        ),
        floor(&["error"], "every response that says what went wrong"),
        floor(
            &["identity", "store", "reference"],
            "tokens, the database and what the host supplies",
        ),
        floor(&["clock", "config", "digest", "text_edge"], "what knows nothing of the service"),
    ],
};

const WORDS: House = House {
    folder: "crates/consultation-words/src",
    floors: &[
        floor(&["rules_markdown"], "all rules as one document"),
        floor(&["history", "standing", "violation"], "sentences"),
        floor(&["label", "list"], "parts of sentences"),
        floor(&["date", "definition", "directive", "finding", "name"], "one thing each, in words"),
        floor(&["message"], "a text and what to do about it"),
        floor(&["locale"], "the two languages"),
    ],
};

const SURFACE: House = House {
    folder: "crates/element-surface/src",
    floors: &[
        floor(&["output"], "the files that are made from the description"),
        floor(
            &[
                "attributes",
                "codes",
                "events",
                "looks",
                "methods",
                "page",
                "properties",
                "snippets",
            ],
            "one table of the description each",
        ),
        floor(&["field", "tag"], "what the tables are made of"),
    ],
};

const BROWSING: House = House {
    folder: "crates/browsing/src",
    floors: &[
        floor(&["person"], "people at their tabs"),
        floor(&["browser"], "a real browser"),
        floor(&["system"], "the service and the widget"),
    ],
};

const TASKS: House = House {
    folder: "crates/xtask/src",
    floors: &[
        floor(&["main"], "the command line"),
        floor(&["test"], "what runs every other task"),
        floor(&["hosts"], "what needs the packages"),
        floor(&["package"], "what is handed out"),
        floor(
            &["accessibility", "bench", "lexicon", "replies", "size", "start", "surface", "tidy"],
            "one task each; what two of them share lies below",
        ),
        floor(&["documented", "service", "tools", "widget"], "what tasks need to be there"),
        floor(
            &["budget", "bundle", "composition", "imports", "parts"],
            "steps of building the widget",
        ),
        floor(&["glue", "integrity", "step"], "what knows no task"),
        floor(&["project"], "where the project lies, and its version"),
    ],
};

/// A folder whose files do not import each other's rooms.
pub const APART: &[(&str, &str)] = &[("src", "screens")];

/// Files that name none of these crates: folder, room, crates.
pub const STRANGERS: &[(&str, &str, &[&str])] =
    &[("src", "ui", &["consultation", "consultation_words"])];

/// The one room in which SQL may stand.
pub const SQL: (&str, &str) = ("crates/consultation-server/src", "store");

/// A file of more lines has two subjects.
pub const MOST_LINES: usize = 400;

/// Where files are counted.
pub const COUNTED: &[&str] = &["src", "crates", "tests", "js", "portal", "styles"];
