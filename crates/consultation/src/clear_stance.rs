//! Says whether a reply takes a clear position, and if not, which words show it and what is missing.
//!
//! The directives ask for replies with "quan điểm, trách nhiệm rõ ràng, không trả lời chung chung, né tránh, đùn đẩy
//! trách nhiệm" (Telegram 968/CĐ-TTg). The checker reads one reply to one question. It looks first for a position of
//! the writer's own; what defers, promises or generalises counts only where there is none, because a wrong
//! accusation does more harm than a miss. It is no judge: the officer may override it with a justification.
//!
//! `normal` makes words comparable, `lexicon` knows what phrases do, `reading` puts both together with who is who;
//! then one file per family of findings.

mod conditions;
mod content;
mod deferral;
mod lexicon;
mod normal;
mod position;
mod question;
mod reading;
mod substance;
mod topic;

use std::ops::Range;

use serde::{Deserialize, Serialize};

use self::{
    deferral::Deferral,
    lexicon::Class,
    position::{Position, Side},
    reading::{Reading, Who},
};
use crate::opinion::Stance;

/// What the checker reads: one answer to one question, in Unicode normalisation form C.
#[derive(Clone, Copy, Debug)]
pub struct Reply<'a> {
    /// What was asked, if possible with who asks whom.
    pub question: &'a str,
    /// The stance that was chosen.
    pub stance: Stance,
    /// The text of the answer.
    pub text: &'a str,
    /// The conditions, one by one.
    pub conditions: &'a [&'a str],
    /// The rules cited.
    pub legal_basis: &'a [&'a str],
}

/// One way in which a reply evades the question.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Finding {
    /// In which way.
    pub kind: FindingKind,
    /// The words of the text that show it; none where something is missing altogether.
    pub span: Option<Span>,
    /// These words; empty where there are none.
    pub quote: String,
    /// What the writer must add.
    pub missing: Missing,
}

/// A stretch of a text, in characters (Unicode scalar values).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Span {
    /// The first character.
    pub start: usize,
    /// The first character that is no longer part of it.
    pub end: usize,
}

impl Span {
    /// The same stretch in bytes of `text`, to slice it with. What lies beyond the text is cut off.
    pub fn bytes(&self, text: &str) -> Range<usize> {
        let byte = |character: usize| {
            text.char_indices().nth(character).map_or(text.len(), |(byte, _)| byte)
        };
        let start = byte(self.start);
        start..byte(self.end).max(start)
    }
}

/// The ways to evade a question.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum FindingKind {
    /// "Cơ bản thống nhất", and nothing said of the rest.
    HedgedAgreement,
    /// "Sẽ có ý kiến sau".
    PromisesLaterOpinion,
    /// "Đề nghị quý Sở xem xét, quyết định".
    DefersToAsker,
    /// "Đề nghị báo cáo UBND tỉnh".
    DefersToSuperior,
    /// "Đề nghị lấy ý kiến Sở Tài chính".
    DefersToOtherAgency,
    /// "Theo quy định hiện hành", and none is named.
    CitesNoSpecificRule,
    /// Nothing but general words.
    NoSubstance,
    /// Speaks of something that was not asked.
    AnswersAnotherQuestion,
    /// "Thống nhất với ý kiến của Sở Tài chính", and nothing of its own.
    CopiesAnotherAgency,
    /// The text says the opposite of the stance.
    ContradictsStance,
    /// No, without a reason that can be checked.
    DisagreesWithoutReason,
    /// Yes under conditions that nobody can meet or check.
    ConditionsNotSpecific,
}

impl FindingKind {
    /// Every kind.
    pub const ALL: [Self; 12] = [
        Self::HedgedAgreement,
        Self::PromisesLaterOpinion,
        Self::DefersToAsker,
        Self::DefersToSuperior,
        Self::DefersToOtherAgency,
        Self::CitesNoSpecificRule,
        Self::NoSubstance,
        Self::AnswersAnotherQuestion,
        Self::CopiesAnotherAgency,
        Self::ContradictsStance,
        Self::DisagreesWithoutReason,
        Self::ConditionsNotSpecific,
    ];

    /// What a reply lacks that evades in this way.
    pub const fn missing(self) -> Missing {
        match self {
            Self::HedgedAgreement => Missing::Reservation,
            Self::PromisesLaterOpinion | Self::NoSubstance => Missing::Position,
            Self::DefersToAsker
            | Self::DefersToSuperior
            | Self::DefersToOtherAgency
            | Self::CopiesAnotherAgency => Missing::OwnOpinion,
            Self::CitesNoSpecificRule => Missing::Rule,
            Self::AnswersAnotherQuestion => Missing::AnswerToQuestion,
            Self::ContradictsStance => Missing::ConsistentStance,
            Self::DisagreesWithoutReason => Missing::Reason,
            Self::ConditionsNotSpecific => Missing::Condition,
        }
    }
}

/// What the writer must add.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Missing {
    /// Yes or no.
    Position,
    /// Which points are not agreed to, or that all are.
    Reservation,
    /// A fact, a figure, an article: why not.
    Reason,
    /// The number and article of the rule.
    Rule,
    /// What must be done, by whom or by when, so that it can be checked.
    Condition,
    /// What this agency itself thinks.
    OwnOpinion,
    /// An answer to what was asked.
    AnswerToQuestion,
    /// One stance: in the choice and in the text.
    ConsistentStance,
}

/// The ways in which a reply evades its question, none when it is clear.
///
/// An empty text is judged by its stance alone: agreeing needs no words, disagreeing does.
#[must_use]
pub fn check(reply: &Reply<'_>) -> Vec<Finding> {
    let reading = Reading::of(reply.question, reply.text);
    let positions = position::all(&reading);
    let mut findings = Findings { reply, reading: &reading, found: Vec::new() };

    let conditions_named =
        reply.conditions.iter().any(|condition| condition_is_specific(condition));
    if let Some(words) = contradiction(&reading, reply.stance, &positions) {
        findings.add(FindingKind::ContradictsStance, Some(words));
    }
    if let Some(words) = topic::strays(&reading, &positions) {
        findings.add(FindingKind::AnswersAnotherQuestion, Some(words));
    }
    if reply.stance == Stance::Disagree && !content::gives_reason(&reading, &positions) {
        let words = positions
            .iter()
            .find(|position| position.side == Side::Against)
            .map(|position| position.at.clone());
        findings.add(FindingKind::DisagreesWithoutReason, words);
    }
    if reply.stance == Stance::AgreeWithConditions
        && !conditions_named
        && !content::names_condition(&reading)
    {
        findings.add(FindingKind::ConditionsNotSpecific, None);
    }
    let copied = copied(&reading, &positions);
    if let Some(words) = &copied {
        findings.add(FindingKind::CopiesAnotherAgency, Some(words.clone()));
    }
    let hedged = unresolved_hedge(&reading, &positions).filter(|_| !conditions_named);
    if let Some(words) = &hedged {
        findings.add(FindingKind::HedgedAgreement, Some(words.clone()));
    }

    let stated = positions.iter().any(Position::is_definite)
        || (positions.iter().any(Position::is_own) && hedged.is_none());
    if !stated && !conditions_named && !content::proposes(&reading) {
        for Deferral { kind, at } in &reading.deferrals {
            findings.add(*kind, Some(at.clone()));
        }
        if let Some(rule) = unnamed_rule(&reading) {
            findings.add(FindingKind::CitesNoSpecificRule, Some(rule));
        }
        if findings.found.is_empty()
            && !reading.tokens.is_empty()
            && !content::tells_facts(&reading)
        {
            findings.add(FindingKind::NoSubstance, courtesy(&reading));
        }
    }
    findings.found
}

/// Whether a condition can be met and checked: it names an amount, an article, a date or something to be done.
#[must_use]
pub fn condition_is_specific(condition: &str) -> bool {
    conditions::is_specific(condition)
}

/// Whether a question asks something that can be answered: it names what is to be decided.
#[must_use]
pub fn question_is_specific(question: &str) -> bool {
    question::is_specific(question)
}

struct Findings<'r> {
    reply: &'r Reply<'r>,
    reading: &'r Reading,
    found: Vec<Finding>,
}

impl Findings<'_> {
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

/// The words that say the opposite of the stance.
fn contradiction(
    reading: &Reading,
    stance: Stance,
    positions: &[Position],
) -> Option<Range<usize>> {
    let agrees = positions.iter().any(|position| position.side == Side::For && position.is_own());
    let refusal = positions.iter().find(|position| position.side == Side::Against);
    match stance {
        Stance::Disagree => {
            let first = positions
                .iter()
                .find(|position| position.side == Side::For && position.is_own())?;
            let whole = 0..reading.tokens.len();
            let opposes = refusal.is_some()
                || reading
                    .within(&whole, &[Class::Stop, Class::Reservation])
                    .any(|hit| opposing(reading, hit));
            (!opposes).then(|| first.at.clone())
        }
        Stance::Agree | Stance::AgreeWithConditions if !agrees => {
            refusal.map(|refusal| refusal.at.clone())
        }
        Stance::Agree => positions
            .iter()
            .find(|position| position.side == Side::Against && takes_all_back(reading, position))
            .map(|position| position.at.clone()),
        Stance::AgreeWithConditions => None,
    }
}

fn opposing(reading: &Reading, hit: &lexicon::Hit) -> bool {
    hit.class == Class::Stop
        || ["tuy", "nhưng", "song", "trừ", "ngoại", "bảo"]
            .iter()
            .any(|word| reading.is(hit.at.start, word))
}

/// "Tuy nhiên không thể giảm bất kỳ chỉ tiêu nào": a refusal of all that was agreed to.
fn takes_all_back(reading: &Reading, refusal: &Position) -> bool {
    let sentence = reading.sentence_of(refusal.at.start);
    let rest = refusal.at.start..sentence.end;
    reading.first(&rest, &[Class::Total]).is_some()
}

/// The words that adopt another's view, where there is none of the writer's own.
fn copied(reading: &Reading, positions: &[Position]) -> Option<Range<usize>> {
    if positions.iter().any(Position::is_own) {
        return None;
    }
    let borrowed = positions.iter().find(|position| position.borrowed == Some(Who::Other));
    let whole = 0..reading.tokens.len();
    borrowed
        .map(|position| position.at.clone())
        .or_else(|| reading.first(&whole, &[Class::Copy]).map(|hit| hit.at.clone()))
}

/// A hedge after which nothing is named that is held back, where nothing else is agreed to as a whole.
fn unresolved_hedge(reading: &Reading, positions: &[Position]) -> Option<Range<usize>> {
    if positions.iter().any(Position::is_definite) {
        return None;
    }
    let hedged = positions.iter().find(|position| position.is_own() && position.hedge.is_some())?;
    if content::names_reservation(reading, hedged) {
        return None;
    }
    let hedge = hedged.hedge.clone()?;
    Some(hedge.start.min(hedged.at.start)..hedge.end.max(hedged.at.end))
}

/// Rules pointed at without a name, where no rule is named anywhere.
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
