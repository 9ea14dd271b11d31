//! What the words must be: there for everything, in both languages, short, and spelled in one way.

mod dates;
mod document;
mod history;
mod samples;
mod standing;
mod violations;
mod wording;
