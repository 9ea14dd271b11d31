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

pub(crate) use self::normal::same_words;

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

    let conditional = content::names_condition(&reading, &positions);
    let conditions_named =
        reply.conditions.iter().any(|condition| condition_is_specific(condition));
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
        && !content::gives_reason(&reading, &positions)
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
    let hedged = unresolved_hedge(&reading, &positions).filter(|_| !conditions_named);
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
    if !stated && !conditions_named && !content::proposes(&reading) {
        for Deferral { kind, at } in &reading.deferrals {
            if copied.is_none() || *kind != FindingKind::DefersToOtherAgency {
                findings.add(*kind, Some(at.clone()));
            }
        }
        if let Some(rule) = unnamed_rule {
            findings.add(FindingKind::CitesNoSpecificRule, Some(rule));
        }
        let reasoned =
            reply.stance == Stance::Disagree && content::gives_reason(&reading, &positions);
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
    /// Whether the reasons or the conditions are missing.
    fn lacks_grounds(&self) -> bool {
        self.found.iter().any(|finding| {
            matches!(
                finding.kind,
                FindingKind::DisagreesWithoutReason | FindingKind::ConditionsNotSpecific
            )
        })
    }

    /// Whether nothing is found that would explain why there is no position.
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

/// The words that say the opposite of the stance.
fn contradiction(
    reading: &Reading,
    stance: Stance,
    positions: &[Position],
) -> Option<Range<usize>> {
    let own =
        |side| positions.iter().find(move |position| position.side == side && position.is_own());
    match (stance, own(Side::For)) {
        (Stance::Disagree, agreement) => {
            let whole = 0..reading.tokens.len();
            let opposes = own(Side::Against).is_some()
                || reading
                    .within(&whole, &[Class::Stop, Class::Delay, Class::Contrast])
                    .next()
                    .is_some();
            agreement.filter(|_| !opposes).map(|agreement| agreement.at.clone())
        }
        (Stance::Agree | Stance::AgreeWithConditions, None) => positions
            .iter()
            .find(|position| {
                position.side == Side::Against
                    && position.is_definite()
                    && !is_limited(reading, position)
            })
            .map(|refusal| refusal.at.clone()),
        (Stance::Agree, Some(_)) => taken_back(reading, positions),
        (Stance::AgreeWithConditions, Some(_)) => None,
    }
}

/// Whether a refusal is limited to a part, a place or a time.
fn is_limited(reading: &Reading, refusal: &Position) -> bool {
    const REACH: usize = 8;
    let sentence = reading.sentence_of(refusal.at.start);
    let rest = refusal.at.end.saturating_sub(3).max(refusal.at.start)
        ..sentence.end.min(refusal.at.end + REACH);
    reading.first(&rest, &[Class::Scope]).is_some()
}

/// "Tuy nhiên không thể giảm bất kỳ chỉ tiêu nào": a refusal of all that was agreed to before.
fn taken_back(reading: &Reading, positions: &[Position]) -> Option<Range<usize>> {
    reading.sentences.iter().find_map(|sentence| {
        let contrast = reading.first(sentence, &[Class::Contrast])?;
        let rest = contrast.at.end..sentence.end;
        let of_nothing = || {
            let stop = reading.first(&rest, &[Class::Stop])?;
            let total = reading.first(&(stop.at.end..rest.end), &[Class::Total])?;
            Some(stop.at.start..total.at.end)
        };
        let refused = || {
            let refusal = positions.iter().find(|position| {
                position.side == Side::Against
                    && position.is_definite()
                    && rest.contains(&position.at.start)
            })?;
            let repeats = topic::repeats_question(reading, &(refusal.at.start..rest.end));
            (repeats && !is_limited(reading, refusal)).then(|| refusal.at.clone())
        };
        of_nothing().or_else(refused)
    })
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
        .or_else(|| same_as(reading))
}

/// "Như Sở Tài chính đã phân tích", "theo nội dung tham gia của Sở Tư pháp".
fn same_as(reading: &Reading) -> Option<Range<usize>> {
    const REACH: usize = 5;
    reading.hits.iter().filter(|hit| hit.class == Class::SameAs).find_map(|hit| {
        let near = hit.at.end..=hit.at.end + REACH;
        let agency = reading
            .agencies
            .iter()
            .find(|agency| agency.who == Who::Other && near.contains(&agency.at.start))?;
        let end = reading.sentence_of(hit.at.start).end.min(agency.at.end + REACH);
        let view = reading.first(&(hit.at.end..end.max(hit.at.end)), &[Class::View])?;
        Some(hit.at.start..agency.at.end.max(view.at.end))
    })
}

/// A hedge after which nothing is named that is held back, where nothing else is agreed to as a whole; or something
/// held back that is not named.
fn unresolved_hedge(reading: &Reading, positions: &[Position]) -> Option<Range<usize>> {
    let agreed = |definite: bool| {
        positions.iter().find(move |position| {
            position.side == Side::For && position.is_own() && position.is_definite() == definite
        })
    };
    if let Some(whole) = agreed(true) {
        let unnamed = content::leaves_unnamed(reading, whole)?;
        return (!content::names_reservation(reading, whole)).then_some(unnamed);
    }
    let hedged = agreed(false)?;
    let hedge = hedged.hedge.clone()?;
    (!content::names_reservation(reading, hedged))
        .then(|| hedge.start.min(hedged.at.start)..hedge.end.max(hedged.at.end))
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
