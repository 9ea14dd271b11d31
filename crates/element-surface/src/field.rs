//! Named values.

/// A named value: an argument of a method, an entry of an event's `detail`.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// Its type, as TypeScript writes it.
    pub kind: &'static str,
    /// Whether it may be missing.
    pub optional: bool,
    /// What it is.
    pub text: &'static str,
}

impl Field {
    pub(crate) const fn new(name: &'static str, kind: &'static str, text: &'static str) -> Self {
        Self { name, kind, optional: false, text }
    }

    pub(crate) const fn optional(
        name: &'static str,
        kind: &'static str,
        text: &'static str,
    ) -> Self {
        Self { name, kind, optional: true, text }
    }
}
