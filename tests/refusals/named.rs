//! Whether every code is provoked by a test of this folder.

use std::fs;
use std::path::Path;

use consultation::code::Code;

/// Codes that no test provokes, and why.
const EXCEPTIONS: &[(Code, &str)] = &[];

/// Codes whose tests are still to be written.
const MISSING: &[Code] = &[
    Code::UnknownField,
    Code::QuestionNumbersBroken,
    Code::UnknownAgency,
    Code::AgencyDissolved,
    Code::UnknownQuestion,
    Code::UnknownOfficer,
    Code::StanceMissing,
    Code::ReasonsMissing,
    Code::ConditionsMissing,
    Code::ConditionNotSpecific,
    Code::EvasiveWording,
    Code::OutsideOwnFunction,
    Code::NotCompetentWindowPassed,
    Code::ReturnReasonMissing,
    Code::ReturnBasisMissing,
    Code::CompetentAgencyMissing,
    Code::ReturnedWithinOwnMandate,
    Code::ReturnCircle,
    Code::DispositionUnknown,
    Code::ForwardsSideways,
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
    let excused = |code: &Code| {
        EXCEPTIONS.iter().any(|(excepted, _)| excepted == code) || MISSING.contains(code)
    };
    let forgotten: Vec<_> =
        Code::ALL.iter().filter(|code| !is_provoked(code) && !excused(code)).collect();
    assert!(forgotten.is_empty(), "no test provokes {forgotten:?}");
    let stale: Vec<_> =
        Code::ALL.iter().filter(|code| is_provoked(code) && excused(code)).collect();
    assert!(stale.is_empty(), "provoked, and no exception any more: {stale:?}");
}
