//! The commands of docs/operations.md work as they are written.

use crate::service::Folder;
use std::process::Command;

const OPERATIONS: &str = include_str!("../../../../docs/operations.md");
const REGISTER: &str = include_str!("../../../../data/agencies-sample.json");
const POLICY: &str = include_str!("../../../../data/policy.json");
const SOURCES: &str = include_str!("../../../../data/sources.json");

/// What runs and stops: all but the start of the service itself.
fn commands() -> Vec<Vec<&'static str>> {
    let lines = OPERATIONS.lines().filter_map(|line| line.strip_prefix("consultation-server "));
    let commands = lines.map(|line| line.split_whitespace().collect::<Vec<_>>());
    commands.filter(|words| ["check", "rebuild"].iter().any(|task| words.contains(task))).collect()
}

#[test]
fn each_runs_in_a_folder_with_the_files_that_it_names() {
    let commands = commands();
    assert!(commands.len() >= 2, "{commands:?}");
    for words in commands {
        let folder = Folder::new();
        folder.file("register.json", REGISTER);
        folder.file("policy.json", POLICY);
        folder.file("sources.json", SOURCES);
        let mut command = Command::new(env!("CARGO_BIN_EXE_consultation-server"));
        let ran = command.args(&words).current_dir(folder.path()).output().expect("it runs");
        assert!(ran.status.success(), "{words:?}: {}", String::from_utf8_lossy(&ran.stderr));
    }
}

#[test]
fn check_says_what_is_wrong_wherever_the_arguments_stand() {
    let folder = Folder::new();
    folder.file("policy.json", r#"{"longest_reply": 400}"#);
    for words in [["check", "--policy", "policy.json"], ["--policy", "policy.json", "check"]] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_consultation-server"));
        let ran = command.args(words).current_dir(folder.path()).output().expect("it runs");
        let said = String::from_utf8_lossy(&ran.stderr);
        assert!(!ran.status.success() && said.contains("/longest_reply"), "{words:?}: {said}");
    }
}
