//! Whether every code is provoked by a test of this folder.

use std::fs;
use std::path::Path;

use consultation::violation::Code;

/// Codes that no test provokes, and why.
const EXCEPTIONS: &[(Code, &str)] = &[
    (
        Code::QuestionNumbersBroken,
        "The form has no numbers: it numbers the questions by their place each time that it is read, also a draft from before.",
    ),
    (
        Code::QuestionRepeated,
        "The form of a request has one box for each question and agency: none is ticked twice.",
    ),
    (
        Code::DueDateMissing,
        "The form of a request has a due date from the start, and that of more time says of an empty field that a new one is \
         missing, which `acts` reads.",
    ),
    (
        Code::TooManyEntries,
        "To fill in fifty-one questions takes longer than a test may. The rules are asked of such commands by themselves, and \
         the service answers them in its own tests.",
    ),
    (
        Code::IdentifierUnusable,
        "The forms offer what the register has, which the service has checked: nobody types an identifier.",
    ),
    (
        Code::UnknownQuestion,
        "The form of a request puts only its own questions, that of an answer asks only those that were put to the agency, \
         and a request that was sent keeps its questions for ever.",
    ),
    (
        Code::DispositionUnknown,
        "The form of a conclusion asks what becomes of each point of the signed opinions, which nobody can change, and \
         leaves out of a draft what is none of them.",
    ),
];

/// What the tests say.
fn tests() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/refusals");
    let files = fs::read_dir(folder).expect("the folder of the tests");
    files
        .map(|file| file.expect("a file").path())
        .filter(|path| !path.ends_with(file!().rsplit('/').next().expect("a name")))
        .map(|path| fs::read_to_string(path).expect("a source file"))
        .collect()
}

#[test]
fn every_code_is_provoked_or_says_why_not() {
    let tests = tests();
    let is_provoked = |code: &Code| {
        let name = format!("Violation::{code:?}");
        tests.match_indices(&name).any(|(at, _)| {
            !tests[at + name.len()..].starts_with(|next: char| next.is_ascii_alphanumeric())
        })
    };
    let excused = |code: &Code| EXCEPTIONS.iter().any(|(excepted, _)| excepted == code);
    let forgotten: Vec<_> =
        Code::ALL.iter().filter(|code| !is_provoked(code) && !excused(code)).collect();
    assert!(forgotten.is_empty(), "no test provokes {forgotten:?}");
    let stale: Vec<_> =
        Code::ALL.iter().filter(|code| is_provoked(code) && excused(code)).collect();
    assert!(stale.is_empty(), "provoked, and no exception any more: {stale:?}");
}
