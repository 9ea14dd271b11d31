use serde::{Deserialize, Serialize};

use super::facts::AskerFacts;
use super::spread::Timed;
use super::{Figure, Period, Spread};

/// How an asker, or all of them, asked and concluded. Each field is a [`super::Definition`] of the same name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct AskerFigures {
    /// Consultations sent in the period.
    pub consultations: Figure,
    /// Agencies asked in them.
    pub consultees_asked: Figure,
    /// Agencies asked, by justification, although no field of the matter lies in their mandates.
    pub asked_not_relevant: Figure,
    /// Agencies asked in them that had been asked on the dossier before.
    pub repeats: Figure,
    /// Consultations whose due date leaves no more working days than the policy's shortest.
    pub due_at_shortest: Figure,
    /// Extensions granted in the period.
    pub extensions_granted: Figure,
    /// Working days for which it owed information that was asked for, if that ended in the period.
    #[serde(default)]
    pub papers_withheld: Figure,
    /// Opinions of the period with a condition or a disagreement that is neither accepted nor explained.
    pub opinions_undisposed: Figure,
    /// Open consultations whose asker was dissolved and has no successor.
    pub asker_dissolved: Figure,
    /// The working days from the last reply to the conclusion, for consultations concluded in the period.
    pub days_to_conclude: Spread,
}

impl AskerFigures {
    pub(super) fn of<'a>(
        consultations: impl IntoIterator<Item = &'a AskerFacts>,
        period: Period,
    ) -> Self {
        let mut figures = Self::default();
        let mut conclusions = Vec::new();
        for facts in consultations {
            if period.contains(facts.sent_on) {
                figures.take_sent(facts);
            }
            for (granted, reference) in &facts.extensions_granted {
                let times = granted.iter().map(|day| u32::from(period.contains(*day))).sum();
                figures.extensions_granted.add(times, reference);
            }
            for (until, working_days, reference) in &facts.papers_withheld {
                let withheld = u32::from(*working_days);
                let counts = if period.contains(*until) { withheld } else { 0 };
                figures.papers_withheld.add(counts, reference);
            }
            for (replied_on, reference) in &facts.undisposed {
                let times = u32::from(period.contains(*replied_on));
                figures.opinions_undisposed.add(times, reference);
            }
            figures.asker_dissolved.add(u32::from(facts.asker_dissolved), &facts.reference);
            if let Some((concluded_on, working_days)) = facts.concluded
                && period.contains(concluded_on)
            {
                conclusions.push(Timed { working_days, reference: facts.reference.clone() });
            }
        }
        figures.days_to_conclude = Spread::of(conclusions);
        figures
    }

    fn take_sent(&mut self, facts: &AskerFacts) {
        self.consultations.add(1, &facts.reference);
        for reference in &facts.consultees {
            self.consultees_asked.add(1, reference);
        }
        for reference in &facts.not_relevant {
            self.asked_not_relevant.add(1, reference);
        }
        for reference in &facts.repeats {
            self.repeats.add(1, reference);
        }
        self.due_at_shortest.add(u32::from(facts.at_shortest_limit), &facts.reference);
    }
}
