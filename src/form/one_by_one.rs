//! Lists of texts with one entry each: conditions, legal bases.

use consultation::text::{Text, TextError};
use serde::{Deserialize, Serialize};

/// An edit of a list of texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// A line was added.
    Added,
    /// The line at this index was typed into.
    Typed(usize, String),
    /// The line at this index was removed.
    Removed(usize),
}

/// The lines in the form: there is always one to type into.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<String>", into = "Vec<String>")]
pub struct OneByOne(Vec<String>);

impl Default for OneByOne {
    fn default() -> Self {
        Self(vec![String::new()])
    }
}

impl From<Vec<String>> for OneByOne {
    fn from(lines: Vec<String>) -> Self {
        if lines.is_empty() { Self::default() } else { Self(lines) }
    }
}

impl From<OneByOne> for Vec<String> {
    fn from(lines: OneByOne) -> Self {
        lines.0
    }
}

impl From<&[Text]> for OneByOne {
    fn from(texts: &[Text]) -> Self {
        texts.iter().map(ToString::to_string).collect::<Vec<_>>().into()
    }
}

impl OneByOne {
    /// The lines, blank ones too.
    pub fn lines(&self) -> &[String] {
        &self.0
    }

    /// Whether all lines are blank.
    pub fn is_blank(&self) -> bool {
        self.0.iter().all(|line| line.trim().is_empty())
    }

    /// Applies an edit. An edit of a line that no longer exists changes nothing.
    pub fn edit(&mut self, edit: Edit) {
        match edit {
            Edit::Added => self.0.push(String::new()),
            Edit::Typed(index, text) => {
                if let Some(line) = self.0.get_mut(index) {
                    *line = text;
                }
            }
            Edit::Removed(index) if index < self.0.len() => {
                self.0.remove(index);
                if self.0.is_empty() {
                    self.0.push(String::new());
                }
            }
            Edit::Removed(_) => {}
        }
    }

    /// The index of the line that is sent as the text with this number, from 1: blank lines are not sent.
    pub fn line_of(&self, number: u16) -> Option<usize> {
        self.0
            .iter()
            .enumerate()
            .filter(|(_, line)| !line.trim().is_empty())
            .nth(usize::from(number).checked_sub(1)?)
            .map(|(index, _)| index)
    }

    /// The texts to send. A line that cannot be sent is named by the number that its text would have.
    pub fn texts(&self) -> Result<Vec<Text>, Vec<(u16, TextError)>> {
        let mut texts = Vec::new();
        let mut unusable = Vec::new();
        for (number, line) in (1..).zip(self.0.iter().filter(|line| !line.trim().is_empty())) {
            match Text::new(line) {
                Ok(text) => texts.push(text),
                Err(error) => unusable.push((number, error)),
            }
        }
        if unusable.is_empty() { Ok(texts) } else { Err(unusable) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(lines: &[&str]) -> OneByOne {
        lines.iter().map(ToString::to_string).collect::<Vec<_>>().into()
    }

    #[test]
    fn there_is_always_a_line_to_type_into() {
        let mut list = OneByOne::default();
        list.edit(Edit::Removed(0));
        assert_eq!(list.lines(), [""]);
        assert_eq!(lines(&[]), OneByOne::default());
    }

    #[test]
    fn edits_change_the_line_that_they_name_and_no_other() {
        let mut list = lines(&["một", "hai"]);
        list.edit(Edit::Added);
        list.edit(Edit::Typed(2, "ba".to_owned()));
        list.edit(Edit::Removed(0));
        assert_eq!(list.lines(), ["hai", "ba"]);
        list.edit(Edit::Typed(7, "xa".to_owned()));
        list.edit(Edit::Removed(7));
        assert_eq!(list.lines(), ["hai", "ba"]);
    }

    #[test]
    fn blank_lines_are_not_sent_and_do_not_shift_what_is_said_about_the_others() {
        let list = lines(&["", "một", "  ", "hai"]);
        let sent = list.texts().expect("plain texts");
        assert_eq!(sent.iter().map(|text| &**text).collect::<Vec<_>>(), ["một", "hai"]);
        assert_eq!(list.line_of(2), Some(3));
        assert_eq!(list.line_of(3), None);
        assert_eq!(list.line_of(0), None);
    }

    #[test]
    fn a_line_that_cannot_be_sent_is_named() {
        let long = "ô".repeat(Text::MAX_CHARS + 1);
        let list = lines(&["", &long]);
        assert_eq!(list.texts(), Err(vec![(1, TextError::TooLong(Text::MAX_CHARS + 1))]));
    }
}
