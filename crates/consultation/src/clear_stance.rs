//! Says whether a reply takes a clear position, and if not, which words show it and what is missing.
//!
//! The directives ask for replies with "quan điểm, trách nhiệm rõ ràng, không trả lời chung chung, né tránh, đùn đẩy trách
//! nhiệm" (Telegram 968/CĐ-TTg). The check reads one reply to one question. It looks first for a position of the writer.
//! Wording that defers, promises or generalises counts only if there is none, because a wrong accusation does more harm
//! than a miss. It is no judge: the officer may override it with a justification.
//!
//! `normal` makes words comparable, `lexicon` knows what phrases do, `reading` combines both with who is who; then one file
//! per family of findings.

mod conditions;
mod content;
mod contradiction;
mod copying;
mod deferral;
mod finding;
mod hedging;
mod lexicon;
mod normal;
mod position;
mod question;
mod reading;
mod substance;
mod topic;
mod typing;

pub(crate) use self::normal::same_words;

use std::ops::Range;

pub use self::finding::{Finding, FindingKind, Missing, Span};
pub use self::lexicon::{AddedPhrases, Lexicon, PhraseKind};
use self::{
    contradiction::contradiction,
    copying::copied,
    deferral::Deferral,
    hedging::unresolved_hedge,
    lexicon::Class,
    position::{Position, Side},
    reading::Reading,
};
use crate::opinion::Stance;

/// The input of the check: one answer to one question, in Unicode normalisation form C.
#[derive(Clone, Copy, Debug)]
pub struct Reply<'a> {
    /// The question, if possible with the asker and the consultee.
    pub question: &'a str,
    /// The chosen stance.
    pub stance: Stance,
    /// The text of the answer.
    pub text: &'a str,
    /// The conditions, as separate entries.
    pub conditions: &'a [&'a str],
    /// The rules cited.
    pub legal_basis: &'a [&'a str],
}

/// The ways in which a reply evades its question, none when it is clear.
///
/// An empty text is judged by its stance alone: agreeing needs no words, disagreeing does.
#[must_use]
pub fn check(reply: &Reply<'_>, lexicon: &Lexicon) -> Vec<Finding> {
    let reading = Reading::of(reply.question, reply.text, lexicon);
    let positions = position::all(&reading);
    let deferrals = deferral::all(&reading);
    let mut findings = Findings { reply, reading: &reading, found: Vec::new() };

    let conditional = content::names_condition(&reading, &deferrals, &positions);
    let conditions_named =
        reply.conditions.iter().any(|condition| condition_is_specific(condition, lexicon));
    if let Some(words) = contradiction(&reading, reply.stance, &positions) {
        findings.add(FindingKind::ContradictsStance, Some(words));
    }
    if let Some(words) = topic::agrees_to_something_else(&reading, &positions) {
        findings.add(FindingKind::AnswersAnotherQuestion, Some(words));
    }
    let contradicts =
        findings.found.iter().any(|finding| finding.kind == FindingKind::ContradictsStance);
    if reply.stance == Stance::Disagree
        && !contradicts
        && !content::gives_reason(&reading, &deferrals, &positions)
    {
        let words = positions
            .iter()
            .find(|position| position.side == Side::Against)
            .map(|position| position.at.clone());
        findings.add(FindingKind::DisagreesWithoutReason, words);
    }
    if reply.stance == Stance::AgreeWithConditions && !conditions_named && !conditional {
        findings.add(FindingKind::ConditionsNotSpecific, None);
    }
    let copied = copied(&reading, &positions);
    if let Some(words) = &copied {
        findings.add(FindingKind::CopiesAnotherAgency, Some(words.clone()));
    }
    let held_back =
        conditions_named || (conditional && reply.stance == Stance::AgreeWithConditions);
    let hedged = unresolved_hedge(&reading, &deferrals, &positions).filter(|_| !held_back);
    if let Some(words) = &hedged {
        findings.add(FindingKind::HedgedAgreement, Some(words.clone()));
    }

    let unnamed_rule = unnamed_rule(&reading);
    if let Some(rule) = unnamed_rule.clone().filter(|_| findings.lacks_grounds()) {
        findings.add(FindingKind::CitesNoSpecificRule, Some(rule));
    }
    let stated = positions.iter().any(Position::is_definite)
        || (positions.iter().any(Position::is_own) && hedged.is_none())
        || (reply.stance == Stance::AgreeWithConditions && conditional);
    if !stated && !conditions_named && !content::proposes(&reading, &deferrals) {
        for Deferral { kind, at } in &deferrals {
            if copied.is_none() || *kind != FindingKind::DefersToOtherAgency {
                findings.add(*kind, Some(at.clone()));
            }
        }
        if let Some(rule) = unnamed_rule {
            findings.add(FindingKind::CitesNoSpecificRule, Some(rule));
        }
        let reasoned = reply.stance == Stance::Disagree
            && content::gives_reason(&reading, &deferrals, &positions);
        if findings.show_nothing() && !reading.tokens.is_empty() && !reasoned {
            if let Some(words) = topic::tells_something_else(&reading) {
                findings.add(FindingKind::AnswersAnotherQuestion, Some(words));
            } else if !content::tells_facts(&reading) {
                findings.add(FindingKind::NoSubstance, courtesy(&reading));
            }
        }
    }
    findings.found
}

/// Whether a condition can be met and checked: it names an amount, an article, a date or an action.
#[must_use]
pub fn condition_is_specific(condition: &str, lexicon: &Lexicon) -> bool {
    conditions::is_specific(condition, lexicon)
}

/// Whether a question asks something that can be answered: it names what is to be decided.
#[must_use]
pub fn question_is_specific(question: &str, lexicon: &Lexicon) -> bool {
    question::is_specific(question, lexicon)
}

struct Findings<'r> {
    reply: &'r Reply<'r>,
    reading: &'r Reading,
    found: Vec<Finding>,
}

impl Findings<'_> {
    /// Whether the reasons or the conditions are missing.
    fn lacks_grounds(&self) -> bool {
        self.found.iter().any(|finding| {
            matches!(
                finding.kind,
                FindingKind::DisagreesWithoutReason | FindingKind::ConditionsNotSpecific
            )
        })
    }

    /// Whether no finding explains why there is no position.
    fn show_nothing(&self) -> bool {
        self.found.iter().all(|finding| finding.kind == FindingKind::ConditionsNotSpecific)
    }

    /// Adds a finding; each kind once, with the first words that show it.
    fn add(&mut self, kind: FindingKind, words: Option<Range<usize>>) {
        if self.found.iter().any(|finding| finding.kind == kind) {
            return;
        }
        let span = words.and_then(|words| self.reading.span(&words));
        let quote = span.map_or_else(String::new, |span| {
            self.reply.text[span.bytes(self.reply.text)].to_owned()
        });
        self.found.push(Finding { kind, span, quote, missing: kind.missing() });
    }
}

/// References to unnamed rules, if no rule is named anywhere.
fn unnamed_rule(reading: &Reading) -> Option<Range<usize>> {
    let whole = 0..reading.tokens.len();
    let named = substance::of(reading, &whole).references > 0;
    reading.first(&whole, &[Class::UnnamedRule]).filter(|_| !named).map(|hit| hit.at.clone())
}

fn courtesy(reading: &Reading) -> Option<Range<usize>> {
    let whole = 0..reading.tokens.len();
    reading
        .first(&whole, &[Class::Courtesy])
        .map(|hit| hit.at.clone())
        .or_else(|| reading.sentences.first().cloned())
}
