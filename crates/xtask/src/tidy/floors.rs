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
pub const HOUSES: &[House] = &[
    House {
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
            floor(&["identity"], "how large values are compared"),
        ],
    },
    House {
        folder: "crates/consultation/src",
        floors: &[
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
    },
];

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
