//! The table of codes: what each rule is called, when it applies, how hard it is, whence it comes.

use serde::{Deserialize, Serialize};
use std::fmt;

pub use directive::Directive;

mod directive;

/// What a violation does to a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// The command is refused.
    Block,
    /// Refused until a written justification is given, which is kept and shown to everyone.
    Justify,
    /// The command is taken; the warning is told and kept.
    Warn,
    /// The command is taken, and what it leads to lies before the monitor.
    Escalate,
}

/// At which act a rule is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// Drafting, signing and sending a request.
    Ask,
    /// Answering.
    Answer,
    /// Returning.
    Return,
    /// Asking for a later due date, granting and refusing it.
    Extend,
    /// Asking for missing papers, and giving them.
    Inform,
    /// Reminding.
    Remind,
    /// Withdrawing.
    Withdraw,
    /// Concluding.
    Conclude,
    /// Every act.
    Any,
}

macro_rules! codes {
    ($($code:ident = $slug:literal, [$($step:ident),+], $severity:ident, [$($directive:ident),*];)+) => {
        /// The stable name of a rule. A code is never renamed and never given to another rule.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
        pub enum Code {
            $(
                #[doc = concat!("`", $slug, "`")]
                #[serde(rename = $slug)]
                $code,
            )+
        }

        impl Code {
            /// Every code, in the order of the acts.
            pub const ALL: &'static [Self] = &[$(Self::$code),+];

            /// The code as it is written.
            pub fn slug(self) -> &'static str {
                match self { $(Self::$code => $slug),+ }
            }

            /// The acts at which the rule is asked.
            pub fn steps(self) -> &'static [Step] {
                match self { $(Self::$code => &[$(Step::$step),+]),+ }
            }

            /// What a violation does to the command.
            pub fn severity(self) -> Severity {
                match self { $(Self::$code => Severity::$severity),+ }
            }

            /// What demands it; nothing for what only keeps the record whole.
            pub fn directives(self) -> &'static [Directive] {
                match self { $(Self::$code => &[$(Directive::$directive),*]),+ }
            }
        }
    };
}

codes! {
    SubjectMissing = "subject-missing", [Ask], Block, [D10];
    DossierNumberMissing = "dossier-number-missing", [Ask], Block, [D10];
    FieldsMissing = "fields-missing", [Ask], Block, [D1];
    UnknownField = "unknown-field", [Ask], Block, [];
    QuestionMissing = "question-missing", [Ask], Block, [D8];
    QuestionNumbersBroken = "question-numbers-broken", [Ask], Block, [];
    QuestionRepeated = "question-repeated", [Ask], Block, [];
    QuestionNotSpecific = "question-not-specific", [Ask], Block, [D2];
    OwnPositionMissing = "own-position-missing", [Ask], Block, [D12];
    DocumentsMissing = "documents-missing", [Ask], Block, [D2];
    DocumentUnusable = "document-unusable", [Ask, Inform], Block, [];
    ConsulteesMissing = "consultees-missing", [Ask], Block, [D1];
    UnknownAgency = "unknown-agency", [Ask, Return], Block, [];
    AgencyDissolved = "agency-dissolved", [Ask, Return], Block, [D1];
    UnknownQuestion = "unknown-question", [Ask, Answer], Block, [];
    NotDirectlyRelevant = "not-directly-relevant", [Ask], Justify, [D8];
    RelevanceReasonMissing = "relevance-reason-missing", [Ask], Block, [D1, D8];
    WithinOwnCompetence = "within-own-competence", [Ask], Block, [D2, D3];
    PushesUpward = "pushes-upward", [Ask], Block, [D3];
    ConsultsItself = "consults-itself", [Ask], Block, [D8];
    RepeatsConsultation = "repeats-consultation", [Ask], Justify, [D2];
    RelevantAgencyOmitted = "relevant-agency-omitted", [Ask], Warn, [D1];
    TooManyConsultees = "too-many-consultees", [Ask], Warn, [D2, D8];
    StateSecret = "state-secret", [Ask], Block, [Law];
    DueDateMissing = "due-date-missing", [Ask, Extend], Block, [D5, D2];
    DueTooSoon = "due-too-soon", [Ask, Extend], Block, [D5, D2];
    DueTooLate = "due-too-late", [Ask], Block, [D5, D2];
    DueNotWorkingDay = "due-not-working-day", [Ask, Extend], Block, [D5, D2];
    CalendarDataMissing = "calendar-data-missing", [Any], Block, [];
    SignerNotHead = "signer-not-head", [Ask, Answer, Return, Extend, Withdraw, Conclude], Block, [D6, D13];
    ResponsibleOfficerMissing = "responsible-officer-missing", [Ask, Answer, Extend, Inform], Block, [D10];
    UnknownOfficer = "unknown-officer", [Ask, Answer, Extend, Inform], Block, [];
    QuestionUnanswered = "question-unanswered", [Answer], Block, [D9];
    StanceMissing = "stance-missing", [Answer], Block, [D9];
    ReasonsMissing = "reasons-missing", [Answer], Block, [D9];
    ConditionsMissing = "conditions-missing", [Answer], Block, [D9];
    ConditionNotSpecific = "condition-not-specific", [Answer], Block, [D9];
    EvasiveWording = "evasive-wording", [Answer], Justify, [D9];
    OutsideOwnFunction = "outside-own-function", [Answer], Warn, [D9];
    NotCompetentWindowPassed = "not-competent-window-passed", [Return], Block, [D4, D5];
    ReturnReasonMissing = "return-reason-missing", [Return], Block, [D4];
    ReturnBasisMissing = "return-basis-missing", [Return], Block, [D4];
    CompetentAgencyMissing = "competent-agency-missing", [Return], Block, [D4];
    ReturnedWithinOwnMandate = "returned-within-own-mandate", [Return], Block, [D3, D4];
    ExtensionAfterDue = "extension-after-due", [Extend], Block, [D5];
    ExtensionReasonMissing = "extension-reason-missing", [Extend], Block, [D5];
    ExtensionTooLong = "extension-too-long", [Extend], Block, [D5];
    ExtensionUsed = "extension-used", [Extend], Block, [D5];
    ReturnCircle = "return-circle", [Return], Escalate, [D3];
    InformationAskedAlready = "information-asked-already", [Inform], Block, [D2, D5];
    InformationWindowPassed = "information-window-passed", [Inform], Block, [D2, D5];
    InformationNotListed = "information-not-listed", [Inform], Block, [D2, D5];
    InformationMissing = "information-missing", [Inform], Block, [D5];
    RemindedAlready = "reminded-already", [Remind], Block, [];
    PapersOwed = "papers-owed", [Remind], Block, [D5];
    RepliesAwaited = "replies-awaited", [Conclude], Block, [D1];
    ConclusionIncomplete = "conclusion-incomplete", [Conclude], Block, [D10];
    AcceptanceUnexplained = "acceptance-unexplained", [Conclude], Block, [D10];
    DispositionUnknown = "disposition-unknown", [Conclude], Block, [];
    ReturnUnsettled = "return-unsettled", [Conclude], Block, [D4, D10];
    SummaryMissing = "summary-missing", [Conclude], Block, [D10];
    ForwardsSideways = "forwards-sideways", [Any], Block, [D3];
    TooManyEntries = "too-many-entries", [Any], Block, [];
    TextTooLong = "text-too-long", [Any], Block, [];
    IdentifierUnusable = "identifier-unusable", [Any], Block, [];
    ReasonMissing = "reason-missing", [Any], Block, [D6];
    NotAuthorised = "not-authorised", [Any], Block, [D6, D13];
    OutOfOrder = "out-of-order", [Any], Block, [];
}

impl fmt::Display for Code {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.slug())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn codes_round_trip_and_are_told_apart() {
        let mut seen = BTreeSet::new();
        for code in Code::ALL {
            let json = serde_json::to_string(code).expect("a code is a string");
            assert_eq!(json, format!("\"{}\"", code.slug()));
            assert_eq!(serde_json::from_str::<Code>(&json).expect("its own JSON"), *code);
            assert!(seen.insert(code.slug()), "{code} stands twice");
            assert!(code.slug().chars().all(|c| c.is_ascii_lowercase() || c == '-'));
        }
    }
}
