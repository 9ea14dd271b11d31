//! Which lines of a long list are drawn, and how high those are that are not.

use std::ops::Range;

/// How high a line is taken to be before one was drawn, in pixels.
const FIRST_GUESS: f64 = 84.0;

/// The heights of the lines. Where a line was never drawn, it is taken to be as high as the first ones were.
#[derive(Clone, Debug, PartialEq)]
pub struct Heights {
    guess: Option<f64>,
    /// Of each line; nothing where it was not drawn yet.
    measured: Vec<Option<f64>>,
}

impl Heights {
    /// Nothing is known about any line.
    pub const fn unknown() -> Self {
        Self { guess: None, measured: Vec::new() }
    }

    /// Takes over how high lines are that are drawn; those of a list that is hidden have no height. Says whether these are the
    /// first, by which the others are guessed.
    pub fn measure(&mut self, drawn: &[(usize, f64)]) -> bool {
        let drawn: Vec<_> = drawn.iter().copied().filter(|(_, height)| *height > 0.0).collect();
        for (line, height) in &drawn {
            if self.measured.len() <= *line {
                self.measured.resize(*line + 1, None);
            }
            self.measured[*line] = Some(*height);
        }
        if self.guess.is_some() || drawn.is_empty() {
            return false;
        }
        let lines = u32::try_from(drawn.len()).unwrap_or(u32::MAX);
        let sum: f64 = drawn.iter().map(|(_, height)| height).sum();
        self.guess = Some(sum / f64::from(lines));
        true
    }

    /// How high these lines are together.
    pub fn of(&self, lines: Range<usize>) -> f64 {
        lines.map(|line| self.height(line)).sum()
    }

    /// The lines of a list of `count` that lie between two heights, measured from its first line.
    pub fn lines_between(&self, from: f64, to: f64, count: usize) -> Range<usize> {
        let mut top = 0.0;
        let mut lines = 0..count;
        for line in 0..count {
            if top >= to {
                lines.end = line;
                break;
            }
            top += self.height(line);
            if top <= from {
                lines.start = line + 1;
            }
        }
        lines.start.min(lines.end)..lines.end
    }

    fn height(&self, line: usize) -> f64 {
        let measured = self.measured.get(line).copied().flatten();
        measured.or(self.guess).unwrap_or(FIRST_GUESS)
    }
}

/// A piece of a list, from top to bottom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// A line that is drawn.
    Line(usize),
    /// Lines that are not.
    Gap(Range<usize>),
}

/// The pieces of a part of a list: those of the drawn lines that lie in it, and gaps between them.
pub fn pieces(part: &Range<usize>, drawn: &[Range<usize>]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut at = part.start;
    for run in drawn {
        let run = run.start.max(at)..run.end.min(part.end);
        if run.is_empty() {
            continue;
        }
        if run.start > at {
            pieces.push(Piece::Gap(at..run.start));
        }
        at = run.end;
        pieces.extend(run.map(Piece::Line));
    }
    if at < part.end {
        pieces.push(Piece::Gap(at..part.end));
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::Piece::{Gap, Line};
    use super::*;

    #[test]
    fn lines_that_were_not_drawn_are_as_high_as_the_first_ones_were() {
        let mut heights = Heights::unknown();
        assert!(heights.measure(&[(0, 60.0), (1, 100.0), (2, 0.0)]));
        assert!((heights.of(0..4) - 320.0).abs() < f64::EPSILON);
        assert!(!heights.measure(&[(3, 20.0)]));
        assert!((heights.of(0..5) - 340.0).abs() < f64::EPSILON, "the guess stays");
    }

    #[test]
    fn lines_of_unequal_height_are_found_where_they_lie() {
        let mut heights = Heights::unknown();
        heights.measure(&[(0, 10.0), (1, 30.0), (2, 20.0)]);
        for (from, to, lines) in [
            (0.0, 10.0, 0..1),
            (10.0, 41.0, 1..3),
            (-50.0, 0.0, 0..0),
            (39.0, 60.0, 1..3),
            (500.0, 900.0, 9..9),
        ] {
            assert_eq!(heights.lines_between(from, to, 9), lines, "{from}–{to}");
        }
        assert_eq!(heights.lines_between(-100.0, 9000.0, 9), 0..9);
    }

    #[test]
    fn what_is_not_drawn_is_a_gap() {
        assert_eq!(pieces(&(0..9), &[2..4, 0..0]), [Gap(0..2), Line(2), Line(3), Gap(4..9)]);
        assert_eq!(pieces(&(0..2), &[0..9, 0..0]), [Line(0), Line(1)]);
        assert_eq!(pieces(&(4..6), &[0..2, 2..3]), [Gap(4..6)]);
    }

    #[test]
    fn the_line_that_has_the_focus_is_drawn_wherever_it_is() {
        assert_eq!(
            pieces(&(0..9), &[0..1, 5..7]),
            [Line(0), Gap(1..5), Line(5), Line(6), Gap(7..9)]
        );
        assert_eq!(pieces(&(0..3), &[0..2, 1..2]), [Line(0), Line(1), Gap(2..3)]);
    }
}
