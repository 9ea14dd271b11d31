//! The tables: who calls, what each reads, who gives which command.

const PEOPLE: &str = include_str!("people.txt");
const READING: &str = include_str!("reading.txt");
const ACTING: &str = include_str!("acting.txt");

/// How many columns at the end of the tables of reading are words and not requests.
const WORDS: usize = 9;

/// Somebody who calls.
#[derive(Clone, Copy, Debug)]
pub struct Person {
    pub name: &'static str,
    pub sub: &'static str,
    pub agency: &'static str,
    pub role: &'static str,
    pub described: &'static str,
}

/// What everybody reads in one situation.
pub struct Reading {
    pub situation: &'static str,
    pub described: &'static str,
    pub columns: Vec<&'static str>,
    pub rows: Vec<(Person, Vec<&'static str>)>,
}

/// Who gives one command.
pub struct Acting {
    pub command: &'static str,
    /// Every consultee gives it on the request to itself.
    pub each_its_own: bool,
    pub situation: &'static str,
    pub may: Vec<&'static str>,
    pub told_to_let_sign: Vec<&'static str>,
}

impl Reading {
    /// The requests among the columns, and the words.
    pub fn requests_and_words(&self) -> (&[&'static str], &[&'static str]) {
        self.columns.split_at(self.columns.len() - WORDS)
    }
}

fn lines(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
}

pub fn people() -> Vec<Person> {
    let person = |line: &'static str| {
        let (fields, described) = line.rsplit_once("  ").expect("a description after two spaces");
        let [name, sub, agency, role] = fields.split_whitespace().collect::<Vec<_>>()[..] else {
            // The caller without a token has no more than a name.
            return Person { name: line.split_whitespace().next().unwrap_or(line), ..NOBODY };
        };
        Person { name, sub, agency, role, described }
    };
    lines(PEOPLE).map(person).collect()
}

const NOBODY: Person =
    Person { name: "nobody", sub: "", agency: "", role: "", described: "a call without a token" };

pub fn person(name: &str) -> Person {
    let mut people = people().into_iter();
    people.find(|person| person.name == name).unwrap_or_else(|| panic!("people.txt lacks {name}"))
}

pub fn reading() -> Vec<Reading> {
    let mut tables: Vec<Reading> = Vec::new();
    for line in lines(READING) {
        if let Some(title) = line.strip_prefix('[') {
            let (situation, described) = title.split_once("] ").expect("a title");
            let (columns, rows) = (Vec::new(), Vec::new());
            tables.push(Reading { situation, described, columns, rows });
            continue;
        }
        let table = tables.last_mut().expect("a title before its table");
        let mut cells = line.split_whitespace();
        let name = cells.next().expect("a line with a name");
        if name == "who" {
            table.columns = cells.collect();
            continue;
        }
        let cells: Vec<_> = cells.collect();
        assert_eq!(cells.len(), table.columns.len(), "{name}");
        table.rows.push((person(name), cells));
    }
    tables
}

pub fn acting() -> Vec<Acting> {
    let names = |list: &'static str| list.split_whitespace().collect();
    let row = |line: &'static str| {
        let [act, may, told] = line.split('|').collect::<Vec<_>>()[..] else {
            panic!("three parts: {line}")
        };
        let (command, situation) = act.trim().split_once(' ').expect("command and situation");
        Acting {
            command: command.trim_end_matches('*'),
            each_its_own: command.ends_with('*'),
            situation: situation.trim(),
            may: names(may),
            told_to_let_sign: names(told),
        }
    };
    lines(ACTING).map(row).collect()
}
