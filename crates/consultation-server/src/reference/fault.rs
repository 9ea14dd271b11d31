//! What is wrong with a document, and where.

use std::fmt;

/// One fault of a document, and its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// JSON pointer of the value; empty for the whole document.
    pub path: String,
    /// The fault, and what is expected.
    pub detail: String,
}

impl Fault {
    /// A fault at this place.
    pub fn at(path: impl Into<String>, detail: impl fmt::Display) -> Self {
        Self { path: path.into(), detail: detail.to_string() }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = if self.path.is_empty() { "(the whole document)" } else { &self.path };
        write!(formatter, "{path}: {}", self.detail)
    }
}

/// Places of a document that are checked no further.
#[derive(Clone, Debug, Default)]
pub struct Doubtful(Vec<String>);

impl Doubtful {
    /// Adds a JSON pointer.
    pub fn add(&mut self, path: &str) {
        self.0.push(path.to_owned());
    }

    /// Whether the place is doubtful, or a value inside it or around it.
    pub fn touches(&self, path: &str) -> bool {
        let within = |inner: &str, outer: &str| {
            inner.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        self.0.iter().any(|place| within(place, path) || within(path, place))
    }

    /// Whether this member is doubtful in any item of the list, or the list as a whole.
    pub fn touches_member(&self, list: &str, key: &str) -> bool {
        self.0.iter().any(|place| {
            let Some(rest) = place.strip_prefix(list) else { return list.starts_with(&**place) };
            let mut below = rest.split('/').skip(1);
            below.next().is_none() || below.next().is_none_or(|member| member == key)
        })
    }
}
