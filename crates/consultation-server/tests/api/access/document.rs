//! docs/authorisation.md, made from the tables.

use super::table::{acting, people, reading};
use std::fmt::Write as _;

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/authorisation.md");
const WRITE: &str = "WRITE_AUTHORISATION";

const HEAD: &str = "\
# Who may read and do what

<!-- Made from the tables in crates/consultation-server/tests/api/access, each cell of which is a test. To write it:
     WRITE_AUTHORISATION=1 cargo test -p consultation-server --test api authorisation_document -->

Who somebody is, the portal's token says, as far as the register does not say otherwise ([api.md](api.md)). What a person
may read and do follows from the role, from the agency and from what the agency has to do with the consultation.

## The people
";

const READING: &str = "
## What each reads

The columns of the first table of each situation are requests; `consultation` is `GET /consultations/{id}`, `document` a
document of the request, `papers` one that the asker gave on request, `own-upload` one that the asker uploaded and no
consultation names, `upload` is `POST /documents`. `GET /openapi.json` is for everybody. *yes*: answered, and the consultation is in the list or is opened; *no*: answered, without
it; a number: refused with this status.

The second table has words that somebody wrote, and whether any answer to the person had them; people who read none of
them are left out: `ask-draft` the first draft
of the request and the remark with which its head sent it back, `reply-draft` an answer that lies before the consultee's head, `remark` the
remark on a draft that the head of another consultee sent back, then the signed replies: an `answer`, returns that are not decided on (`returned`),
`contested`, `accepted`, upheld by the monitor (`incompetent`), and `set-aside` the return of the consultee that was ruled competent.

A consultee that may still answer reads no reply of another, and neither does its monitor, who is often the same person. Only
a contested return is open to the monitors: the one who rules on it has to read it. The policy's `open_opinions` opens all.
";

const ACTING: &str = "
## Who gives which command

Tried in a consultation in which the command is in order. Everybody else is refused, and nothing is stored: with 404 those who
do not see the consultation, with 403 `not-allowed` those who do, and with 422 `signer-not-head` those of the right agency who
may not sign. Four eyes are not asked for: a person who may both draft and sign may sign their own draft.
A star: every consultee gives it on the request to itself. `recount-due-date` needs a calendar that is newer than the due date.

| command | situation | who may | told that somebody else signs |
|---|---|---|---|
";

fn row(cells: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let mut row = "|".to_owned();
    for cell in cells {
        row.push(' ');
        row.push_str(cell.as_ref());
        row.push_str(" |");
    }
    row + "\n"
}

fn codes(names: &[&str]) -> String {
    let coded: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    coded.join(", ")
}

fn table(
    columns: &[&str],
    rows: impl Iterator<Item = (&'static str, Vec<&'static str>)>,
) -> String {
    let mut table = row(std::iter::once("who").chain(columns.iter().copied()));
    table += &row(std::iter::repeat_n("---", columns.len() + 1)).replace(' ', "");
    for (name, cells) in rows {
        let cells = cells.into_iter().map(|cell| match cell {
            "+" => "yes",
            "." => "no",
            status => status,
        });
        table += &row(std::iter::once(format!("`{name}`")).chain(cells.map(str::to_owned)));
    }
    table
}

fn document() -> String {
    let mut document = HEAD.to_owned() + "\n| name | who |\n|---|---|\n";
    for person in people() {
        document += &row([format!("`{}`", person.name), person.described.to_owned()]);
    }
    document += READING;
    for reading in reading() {
        let (requests, words) = reading.requests_and_words();
        let part = |from: usize, to: usize| {
            let rows = reading.rows.iter();
            rows.map(move |(person, cells)| (person.name, cells[from..to].to_vec()))
        };
        let title = reading.described;
        // Writing into a string does not fail.
        let _ = write!(document, "\n### {title}\n\n{}", table(requests, part(0, requests.len())));
        let read =
            part(requests.len(), reading.columns.len()).filter(|(_, cells)| cells.contains(&"+"));
        let _ = write!(document, "\n{}", table(words, read));
    }
    document += ACTING;
    for act in acting() {
        let star = if act.each_its_own { "*" } else { "" };
        let command = format!("`{}`{star}", act.command);
        document += &row([
            command,
            act.situation.to_owned(),
            codes(&act.may),
            codes(&act.told_to_let_sign),
        ]);
    }
    document
}

#[test]
fn the_authorisation_document_is_that_of_the_tables() {
    let document = document();
    if std::env::var_os(WRITE).is_some() {
        std::fs::write(FILE, &document).expect("docs can be written");
    }
    let written = std::fs::read_to_string(FILE).unwrap_or_default();
    assert_eq!(written, document, "it is out of date: {WRITE}=1 cargo test writes it");
}
