//! The effects of the lexicon's phrases.

/// The effect of a phrase.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Class {
    /// Agrees.
    Agree,
    /// Refuses, by itself.
    Refuse,
    /// Turns what follows into its opposite.
    Negation,
    /// May stand between a negation or hedge and the verb.
    Adverb,
    /// Weakens the agreement right after it, or right before it.
    HedgeBeside,
    /// Weakens the agreement anywhere in its sentence.
    Hedge,
    /// A whole statement that passes for agreement without being one.
    WeakAgreement,
    /// Agreement is not the writer's own, or not yet, when it follows.
    NotYetOwn,
    /// The same, where it stands right before.
    NotYetOwnBeside,
    /// The writer's preparation before agreeing: does not make agreement conditional.
    OwnStudy,
    /// Says that nothing is held back.
    NothingReserved,
    /// Chooses or carries out: a position without a verb of agreement.
    Act,
    /// Judges the matter.
    Judgement,
    /// Stops or leaves undone.
    Stop,
    /// Asks for later, for less or for the old way.
    Delay,
    /// Turns against the preceding statement.
    Contrast,
    /// Limits the statement to a part, a time or a place.
    Scope,
    /// All of it, none of it.
    Total,
    /// Names a reservation, or a demand in return.
    Reservation,
    /// A reservation that is not named.
    Unnamed,
    /// Excepts something by name.
    Exception,
    /// Makes the agreement depend on something.
    Proviso,
    /// Gives a reason.
    Because,
    /// Asks another to do something.
    Request,
    /// Ought to.
    Ought,
    /// Changes a text or an arrangement.
    Change,
    /// Introduces the view of others.
    View,
    /// Leads to the agency whose view is adopted.
    SameAs,
    /// Adopts another agency's view by itself.
    Copy,
    /// Time to come.
    Future,
    /// To give an opinion.
    Opine,
    /// Later.
    Later,
    /// A whole statement that an opinion is still to come.
    NoOpinionYet,
    /// Time asked for.
    MoreTime,
    /// To decide.
    Decide,
    /// To weigh: asks for nothing by itself.
    Weigh,
    /// Leaves the choice to somebody.
    LeftTo,
    /// Falls to somebody.
    FallsTo,
    /// A whole statement that the matter is not the writer's.
    NotMine,
    /// To pass up.
    PassUp,
    /// To follow.
    Follow,
    /// To ask around.
    AskAround,
    /// Rules that are not named.
    UnnamedRule,
    /// Acknowledges, praises, wishes well.
    Courtesy,
    /// The kind of a document that is a rule.
    RuleKind,
    /// A document or list that can be agreed to.
    Thing,
    /// Words that carry nothing in official writing.
    Generic,
    /// Words of grammar.
    Stopword,
    /// The asker, spoken to.
    Asker,
    /// Those above.
    Superior,
    /// Other agencies, unnamed.
    Others,
    /// How the name of an agency begins.
    AgencyHead,
    /// What follows the head in the name of an agency.
    AgencyName,
}
