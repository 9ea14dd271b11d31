//! The agency register: the agencies, their competence and their officers.

use crate::calendar::OfficeHours;
use crate::capacity::Capacity;
use crate::name::Name;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::fmt;

macro_rules! identifier {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
        #[cfg_attr(feature = "schema", schema(max_length = 200))]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl From<&str> for $name {
            fn from(id: &str) -> Self {
                Self(id.to_owned())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(&self.0)
            }
        }
    };
}

identifier!(
    /// The register's identifier of an agency, such as `so-noi-vu`.
    AgencyId
);
identifier!(
    /// The register's code of a field of competence, such as `finance.budget`.
    FieldCode
);
identifier!(
    /// The portal's identifier of an officer.
    OfficerId
);

/// A field of competence (lĩnh vực).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Field {
    /// Its code in the register.
    pub code: FieldCode,
    /// Its name.
    pub name: Name,
}

/// A field that an agency is competent for (chức năng, nhiệm vụ), and the rule behind it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Mandate {
    /// The field.
    pub field: FieldCode,
    /// The rule that gives the competence, as it is cited.
    pub legal_basis: String,
}

/// The level of an agency in the administration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// The Provincial People's Committee.
    Province,
    /// A department or an equal of one.
    Department,
    /// An agency of a ministry's own line: police, military, tax, treasury.
    Vertical,
    /// The people's committee of a commune, ward or special zone.
    Commune,
}

/// An agency of the register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Agency {
    /// Its identifier.
    pub id: AgencyId,
    /// Its official name.
    pub name: Name,
    /// Its level.
    pub level: Level,
    /// Its direct superior, if any.
    #[serde(default)]
    pub superior: Option<AgencyId>,
    /// Its mandates.
    pub mandates: Vec<Mandate>,
    /// Whether it checks the timeliness of others (Home Affairs, the province's Office).
    #[serde(default)]
    pub monitors_timeliness: bool,
    /// Its hours on Saturdays that are not working days, if it has any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub saturday_hours: Option<OfficeHours>,
    /// The area of a commune's committee.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<String>,
    /// The day from which it no longer exists, if it was merged or dissolved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dissolved_on: Option<NaiveDate>,
    /// The agency that has taken over its tasks since then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub succeeded_by: Option<AgencyId>,
}

/// The role in which a person acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Drafts (công chức, chuyên viên).
    Officer,
    /// Signs and answers for the agency: its head or a deputy (người đứng đầu, cấp phó).
    Head,
    /// Checks timeliness and rules on competence, in an agency that monitors.
    Monitor,
}

impl Role {
    /// Whether a person listed in this role may act in the other: a head may also draft.
    pub(crate) fn includes(self, other: Self) -> bool {
        self == other || (self, other) == (Self::Head, Self::Officer)
    }
}

/// How the register contradicts what is stated about a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListedOtherwise {
    /// It lists the person only at other agencies.
    Elsewhere,
    /// It lists the person as not acting at present.
    Inactive,
    /// It lists the person at the agency, but in another role.
    InAnotherRole,
}

/// A person who works for an agency, in one role. A person with two positions is listed once for each.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Officer {
    /// The portal's identifier.
    pub id: OfficerId,
    /// The name shown: in a portal the person's name, in the demo the position.
    pub name: Name,
    /// The agency that the person works for.
    pub agency: AgencyId,
    /// The role in which the person acts.
    pub role: Role,
    /// The capacities in which the person may sign; if absent, they follow from the role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signs: Option<Vec<Capacity>>,
    /// Whether the person does not act at present: on leave, moved, retired.
    #[serde(default, skip_serializing_if = "is_false")]
    pub inactive: bool,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_false(value: &bool) -> bool {
    !value
}

/// The agency register that the host supplies (danh mục cơ quan).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Register {
    /// All fields of competence.
    pub fields: Vec<Field>,
    /// All agencies.
    pub agencies: Vec<Agency>,
    /// The officers that can be named as responsible.
    #[serde(default)]
    pub officers: Vec<Officer>,
}

impl Agency {
    /// The mandates of this agency that lie in one of the fields.
    pub fn mandates_in<'a>(&'a self, fields: &'a [FieldCode]) -> impl Iterator<Item = &'a Mandate> {
        self.mandates.iter().filter(|mandate| fields.contains(&mandate.field))
    }

    /// Whether this agency is competent for the field.
    pub fn is_competent_for(&self, field: &FieldCode) -> bool {
        self.mandates.iter().any(|mandate| mandate.field == *field)
    }
}

impl Register {
    /// The agency with this identifier.
    pub fn agency(&self, id: &AgencyId) -> Option<&Agency> {
        self.agencies.iter().find(|agency| agency.id == *id)
    }

    /// The field with this code.
    pub fn field(&self, code: &FieldCode) -> Option<&Field> {
        self.fields.iter().find(|field| field.code == *code)
    }

    /// The officer with this identifier; if listed several times, the first entry.
    pub fn officer(&self, id: &OfficerId) -> Option<&Officer> {
        self.entries(id).next()
    }

    /// The person's entries: one for each role in each agency.
    pub fn entries<'a>(&'a self, id: &OfficerId) -> impl Iterator<Item = &'a Officer> {
        self.officers.iter().filter(move |officer| officer.id == *id)
    }

    /// The officers of the agency who can be made responsible, each of them once. A monitor drafts nothing.
    pub fn staff<'a>(&'a self, agency: &AgencyId) -> impl Iterator<Item = &'a Officer> {
        let drafts = move |entry: &&Officer| {
            entry.agency == *agency && entry.role != Role::Monitor && !entry.inactive
        };
        let is_first = move |entry: &&Officer| {
            let first = self.entries(&entry.id).find(drafts);
            first.is_some_and(|first| std::ptr::eq(first, *entry))
        };
        self.officers.iter().filter(drafts).filter(is_first)
    }

    /// Whether the register lets the person act for the agency in the role. It has no objection to people whom it does not
    /// list.
    pub fn lets_act(
        &self,
        id: &OfficerId,
        agency: &AgencyId,
        role: Role,
    ) -> Result<(), ListedOtherwise> {
        if self.entries(id).next().is_none() {
            return Ok(());
        }
        let mut here = self.entries(id).filter(|entry| entry.agency == *agency).peekable();
        if here.peek().is_none() {
            return Err(ListedOtherwise::Elsewhere);
        }
        let mut active = here.filter(|entry| !entry.inactive).peekable();
        if active.peek().is_none() {
            return Err(ListedOtherwise::Inactive);
        }
        if active.any(|entry| entry.role.includes(role)) {
            Ok(())
        } else {
            Err(ListedOtherwise::InAnotherRole)
        }
    }

    /// The person responsible for the agency until somebody else is named: its head, or a deputy if the register lists no
    /// head who acts at present.
    pub fn head(&self, agency: &AgencyId) -> Option<&Officer> {
        let acts = |officer: &&Officer| {
            officer.agency == *agency && officer.role == Role::Head && !officer.inactive
        };
        let heads = || self.officers.iter().filter(acts);
        let signs_as_head = |officer: &&Officer| {
            officer.signs.as_ref().is_none_or(|signs| signs.contains(&Capacity::Head))
        };
        heads().find(signs_as_head).or_else(|| heads().next())
    }

    /// Whether the agency is dissolved on this day.
    pub fn is_dissolved(&self, id: &AgencyId, on: NaiveDate) -> bool {
        let dissolved_on = self.agency(id).and_then(|agency| agency.dissolved_on);
        dissolved_on.is_some_and(|dissolved_on| dissolved_on <= on)
    }

    /// The agency that has taken over a dissolved agency's tasks by this day, directly or through others.
    pub fn successor(&self, id: &AgencyId, on: NaiveDate) -> Option<&AgencyId> {
        let mut at = self.agency(id)?;
        // A circle of successors is followed once round at most.
        for _ in 0..self.agencies.len() {
            if !self.is_dissolved(&at.id, on) {
                return Some(&at.id).filter(|found| *found != id);
            }
            at = self.agency(at.succeeded_by.as_ref()?)?;
        }
        None
    }

    /// Whether the person acts for the agency at present. If the register lists no people of the agency, it has no
    /// objection.
    pub fn acts_for(&self, id: &OfficerId, agency: &AgencyId) -> bool {
        if self.entries(id).next().is_none() {
            return !self.officers.iter().any(|officer| officer.agency == *agency);
        }
        self.entries(id).any(|officer| officer.agency == *agency && !officer.inactive)
    }

    /// Whether `above` is a superior of `below`, directly or through others.
    ///
    /// A circle of superiors is followed once round at most.
    pub fn is_superior(&self, above: &AgencyId, below: &AgencyId) -> bool {
        let mut at = self.agency(below).and_then(|agency| agency.superior.as_ref());
        for _ in 0..self.agencies.len() {
            match at {
                Some(superior) if superior == above => return true,
                Some(superior) => {
                    at = self.agency(superior).and_then(|agency| agency.superior.as_ref());
                }
                None => return false,
            }
        }
        false
    }

    /// The agencies whose mandates cover one of the fields, in the register's order.
    pub fn directly_relevant<'a>(
        &'a self,
        fields: &'a [FieldCode],
    ) -> impl Iterator<Item = &'a Agency> {
        self.agencies.iter().filter(move |agency| agency.mandates_in(fields).next().is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{World, agency};

    /// An officer of Sở Y tế who is also its monitor and its head, and head of Sở Tài chính.
    fn with_hats() -> (Register, OfficerId) {
        let mut register = World::new().register;
        let id = OfficerId::from("so-y-te.chuyen-vien");
        let entry = register.officer(&id).expect("in the register").clone();
        for (agency, role) in
            [("so-y-te", Role::Monitor), ("so-y-te", Role::Head), ("so-tai-chinh", Role::Head)]
        {
            register.officers.push(Officer { agency: agency.into(), role, ..entry.clone() });
        }
        (register, id)
    }

    #[test]
    fn somebody_with_several_hats_acts_in_each_and_is_one_person() {
        let (mut register, id) = with_hats();
        let health = agency("so-y-te");
        for role in [Role::Officer, Role::Head, Role::Monitor] {
            assert_eq!(register.lets_act(&id, &health, role), Ok(()), "{role:?}");
        }
        let finance = agency("so-tai-chinh");
        assert_eq!(register.lets_act(&id, &finance, Role::Officer), Ok(()), "a head drafts too");
        let as_monitor = register.lets_act(&id, &finance, Role::Monitor);
        assert_eq!(as_monitor, Err(ListedOtherwise::InAnotherRole));
        let at_home = register.lets_act(&id, &agency("so-noi-vu"), Role::Officer);
        assert_eq!(at_home, Err(ListedOtherwise::Elsewhere));
        let staff: Vec<_> = register.staff(&health).map(|entry| &entry.id.0).collect();
        assert_eq!(staff, ["so-y-te.chuyen-vien", "so-y-te.thu-truong"]);

        for entry in register.officers.iter_mut().filter(|entry| entry.agency == health) {
            entry.inactive = true;
        }
        let gone = register.lets_act(&id, &health, Role::Head);
        assert_eq!(gone, Err(ListedOtherwise::Inactive));
        assert_eq!(register.lets_act(&id, &finance, Role::Head), Ok(()));
        assert_eq!(register.staff(&health).count(), 0);
    }
}
