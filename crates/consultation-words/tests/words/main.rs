//! What the words must be: complete, in both languages, short, and spelled consistently.

mod dates;
mod document;
mod history;
mod samples;
mod standing;
mod violations;
mod wording;
