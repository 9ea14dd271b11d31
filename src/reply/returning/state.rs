//! The form of a return: the reason, the rule behind it, and the competent agency.

use std::collections::BTreeSet;
use std::rc::Rc;

use chrono::NaiveDate;
use consultation::agency::{Agency, AgencyId, FieldCode, Mandate, OfficerId, Register};
use consultation::context::Context;
use consultation::field::Field;
use consultation::hand_back::Return;
use consultation::order::sorted_by_key;
use consultation::{Command, Consultation, Text};
use serde::{Deserialize, Serialize};
use yew::Reducible;

use crate::form::kept::Keep;
use crate::form::preview::{Preview, Refusal};
use crate::form::unusable::{Unusable, all_usable, taken};

/// The draft of a return, in the form in which it is kept on the officer's device.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ReturnForm {
    /// Why this agency is not competent.
    pub reason: String,
    /// The rule behind that.
    pub legal_basis: String,
    /// The agency that is competent; kept, but not sent, while none is known.
    pub competent_agency: Option<AgencyId>,
    /// Whether the officer knows of no competent agency.
    pub none_known: bool,
    /// Why no agency is known.
    pub unknown_because: String,
}

impl ReturnForm {
    /// The form that shows grounds that were submitted before.
    pub fn of(grounds: &Return) -> Self {
        Self {
            reason: grounds.reason.to_string(),
            legal_basis: grounds.legal_basis.to_string(),
            competent_agency: grounds.competent_agency.clone(),
            none_known: grounds.competent_agency.is_none() && !grounds.unknown_because.is_empty(),
            unknown_because: grounds.unknown_because.to_string(),
        }
    }

    /// The grounds to send, or every text that cannot be sent.
    pub fn grounds(&self, responsible_officer: Option<OfficerId>) -> Result<Return, Vec<Unusable>> {
        let mut unusable = Vec::new();
        let reason = taken(&self.reason, Field::Reason, &mut unusable);
        let legal_basis = taken(&self.legal_basis, Field::LegalBasis, &mut unusable);
        let unknown_because = if self.none_known {
            taken(&self.unknown_because, Field::UnknownBecause, &mut unusable)
        } else {
            Text::default()
        };
        let competent_agency = self.competent_agency.clone().filter(|_| !self.none_known);
        let grounds =
            Return { reason, legal_basis, competent_agency, unknown_because, responsible_officer };
        all_usable(grounds, unusable)
    }
}

/// An agency that is competent by the register, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal<'a> {
    /// The agency.
    pub agency: &'a Agency,
    /// Its mandates in the fields of the matter.
    pub mandates: Vec<&'a Mandate>,
}

/// A field for which more agencies than this are competent, such as the affairs of every commune, singles none out.
const MOST_COMPETENT: usize = 3;

/// The agencies that a field of the matter singles out as competent, the one with most fields first; never `own`, which
/// denies its competence, nor one that is dissolved on this day.
pub fn proposals<'a>(
    register: &'a Register,
    fields: &'a [FieldCode],
    own: &AgencyId,
    on: NaiveDate,
) -> Vec<Proposal<'a>> {
    let singles_out = |mandate: &&Mandate| {
        let competent = register.agencies.iter().filter(|a| a.is_competent_for(&mandate.field));
        competent.count() <= MOST_COMPETENT
    };
    let proposals = register
        .agencies
        .iter()
        .filter(|agency| agency.id != *own && !register.is_dissolved(&agency.id, on))
        .map(|agency| Proposal {
            agency,
            mandates: agency.mandates_in(fields).filter(singles_out).collect(),
        })
        .filter(|proposal| !proposal.mandates.is_empty())
        .collect();
    sorted_by_key(proposals, |proposal| std::cmp::Reverse(proposal.mandates.len()))
}

/// The form, and the officer's actions on it so far.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Returning {
    /// The content of the form.
    pub form: ReturnForm,
    /// The fields that the officer has been in and left.
    touched: BTreeSet<Field>,
    /// How often the officer wanted to submit: from the first time on everything is shown.
    pub attempts: u32,
    /// Increases with each change of the form.
    pub revision: u32,
}

/// An action of the officer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// The reason was typed.
    ReasonTyped(String),
    /// The rule was typed.
    LegalBasisTyped(String),
    /// A competent agency was chosen.
    AgencyChosen(AgencyId),
    /// The officer said whether none is known.
    NoneKnownChosen(bool),
    /// The reason why none is known was typed.
    UnknownBecauseTyped(String),
    /// A field was left.
    FieldLeft(Field),
    /// The officer wants to submit.
    SubmitClicked,
}

impl Returning {
    /// The form to begin with.
    pub fn new(form: ReturnForm) -> Self {
        Self { form, ..Self::default() }
    }

    /// Whether what is wrong with a field is told: once the officer has left it, or tried to submit.
    pub fn shows(&self, field: &Field) -> bool {
        self.attempts > 0 || self.touched.contains(field)
    }

    /// The rules' verdict if the officer submitted now.
    pub fn preview(
        &self,
        responsible: &OfficerId,
        consultation: &Consultation,
        context: &Context<'_>,
    ) -> Preview {
        let grounds = self.form.grounds(Some(responsible.clone())).map_err(Refusal::texts);
        let command = grounds.map(|grounds| Command::SubmitReturn { grounds });
        Preview::of(command, consultation, context)
    }
}

impl Keep for Returning {
    type Content = ReturnForm;

    fn content(&self) -> ReturnForm {
        self.form.clone()
    }

    fn revision(&self) -> u32 {
        self.revision
    }
}

impl Reducible for Returning {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut next = (*self).clone();
        next.revision += 1;
        match action {
            Action::ReasonTyped(text) => next.form.reason = text,
            Action::LegalBasisTyped(text) => next.form.legal_basis = text,
            Action::AgencyChosen(agency) => {
                next.form.competent_agency = Some(agency);
                next.form.none_known = false;
            }
            Action::NoneKnownChosen(none_known) => next.form.none_known = none_known,
            Action::UnknownBecauseTyped(text) => next.form.unknown_because = text,
            Action::FieldLeft(field) => {
                next.revision = self.revision;
                next.touched.insert(field);
            }
            Action::SubmitClicked => {
                next.revision = self.revision;
                next.attempts += 1;
            }
        }
        next.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use consultation::agency::Level;
    use consultation::name::Name;
    use consultation::violation::Violation;

    fn after(actions: impl IntoIterator<Item = Action>) -> Rc<Returning> {
        actions.into_iter().fold(Rc::new(Returning::default()), Returning::reduce)
    }

    #[test]
    fn grounds_and_their_form_say_the_same() {
        let returning = after([
            Action::ReasonTyped("Không thuộc chức năng".to_owned()),
            Action::LegalBasisTyped("Nghị định số 150/2025/NĐ-CP".to_owned()),
            Action::AgencyChosen("so-noi-vu".into()),
        ]);
        let grounds = returning.form.grounds(Some("cv-y-te".into())).expect("usable texts");
        assert_eq!(grounds.competent_agency, Some("so-noi-vu".into()));
        assert_eq!(ReturnForm::of(&grounds), returning.form);
    }

    #[test]
    fn an_agency_and_not_knowing_any_exclude_each_other() {
        let known = after([
            Action::NoneKnownChosen(true),
            Action::UnknownBecauseTyped("Chưa có quy định".to_owned()),
            Action::AgencyChosen("so-noi-vu".into()),
        ]);
        let grounds = known.form.grounds(None).expect("usable texts");
        assert_eq!(grounds.competent_agency, Some("so-noi-vu".into()));
        assert!(grounds.unknown_because.is_empty());

        let unknown = known.reduce(Action::NoneKnownChosen(true));
        let grounds = unknown.form.grounds(None).expect("usable texts");
        assert_eq!(grounds.competent_agency, None);
        assert_eq!(&*grounds.unknown_because, "Chưa có quy định");
    }

    #[test]
    fn a_text_that_cannot_be_sent_is_named_by_its_field() {
        let long = "ô".repeat(Text::MAX_CHARS + 1);
        let unusable = after([Action::ReasonTyped(long)]).form.grounds(None).expect_err("too long");
        assert_eq!(unusable[0].field, Field::Reason);
    }

    #[test]
    fn what_forbids_the_return_is_told_at_once_and_what_is_missing_when_it_is_left_out() {
        let forbids = Violation::ReturnedWithinOwnMandate { fields: vec![] };
        assert_eq!(forbids.field(), None, "it takes the place of the form");
        let missing = Violation::ReturnReasonMissing.field().expect("the field of the reason");
        assert!(!Returning::default().shows(&missing));
        assert!(after([Action::FieldLeft(Field::Reason)]).shows(&missing));
        assert!(after([Action::SubmitClicked]).shows(&missing));
    }

    #[test]
    fn leaving_a_field_is_no_change_of_the_draft() {
        assert_eq!(after([Action::FieldLeft(Field::Reason), Action::SubmitClicked]).revision, 0);
        assert_eq!(after([Action::ReasonTyped("x".to_owned())]).revision, 1);
    }

    const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 23).expect("a date");

    fn agency(id: &str, fields: &[&str]) -> Agency {
        Agency {
            id: id.into(),
            name: Name::default(),
            level: Level::Department,
            superior: None,
            mandates: fields
                .iter()
                .map(|&field| Mandate { field: field.into(), legal_basis: String::new() })
                .collect(),
            monitors_timeliness: false,
            saturday_hours: None,
            area: None,
            dissolved_on: None,
            succeeded_by: None,
        }
    }

    #[test]
    fn agencies_are_proposed_by_how_much_of_the_matter_is_theirs() {
        let register = Register {
            agencies: vec![
                agency("so-y-te", &["health"]),
                agency("so-tai-chinh", &["budget"]),
                agency("so-noi-vu", &["budget", "staff"]),
                agency("so-xay-dung", &["roads"]),
            ],
            ..Register::default()
        };
        let fields: [FieldCode; 3] = ["health".into(), "budget".into(), "staff".into()];
        let proposed = |register: &Register| -> Vec<_> {
            let found = proposals(register, &fields, &"so-y-te".into(), TODAY);
            found.iter().map(|proposal| proposal.agency.id.0.clone()).collect()
        };
        assert_eq!(proposed(&register), ["so-noi-vu", "so-tai-chinh"]);
        let mut merged = register;
        merged.agencies[2].dissolved_on = Some(TODAY);
        assert_eq!(proposed(&merged), ["so-tai-chinh"]);
    }

    #[test]
    fn a_field_of_every_commune_proposes_none_of_them() {
        let communes = ["xa-1", "xa-2", "xa-3", "xa-4"].map(|id| agency(id, &["commune"]));
        let register = Register { agencies: communes.into(), ..Register::default() };
        assert_eq!(proposals(&register, &["commune".into()], &"so-y-te".into(), TODAY), []);
    }
}
