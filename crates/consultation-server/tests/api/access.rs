//! Who may read and do what: every request and every command, for every role and relation to a consultation.
//!
//! `access/people.txt`, `reading.txt` and `acting.txt` are the tables. The tests put each of their cells to the service, and
//! docs/authorisation.md is made from them.

mod acting;
mod document;
mod reading;
mod table;
mod world;
