//! The agencies that are directly relevant by the register, and those that the officer has to search for.

use consultation::agency::{Agency, AgencyId, FieldCode, Level, Mandate, Register};

/// An agency whose mandates cover a field of the matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The agency.
    pub agency: AgencyId,
    /// The mandates that make it directly relevant.
    pub mandates: Vec<Mandate>,
}

/// The directly relevant agencies. Communes are listed separately: all of a province have the same mandates, and rarely are
/// all of them asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proposals {
    /// Departments and agencies of a ministry's line.
    pub agencies: Vec<Proposal>,
    /// Communes, wards and special zones.
    pub communes: Vec<Proposal>,
}

impl Proposals {
    /// The agencies that are directly relevant to the fields, without the asker and its superiors.
    pub fn of(register: &Register, fields: &[FieldCode], asker: &AgencyId) -> Self {
        let (communes, agencies) = register
            .directly_relevant(fields)
            .filter(|agency| can_be_asked(register, &agency.id, asker))
            .partition::<Vec<_>, _>(|agency| agency.level == Level::Commune);
        let proposed = |agencies: Vec<&Agency>| {
            agencies
                .into_iter()
                .map(|agency| Proposal {
                    agency: agency.id.clone(),
                    mandates: agency.mandates_in(fields).cloned().collect(),
                })
                .collect()
        };
        Self { agencies: proposed(agencies), communes: proposed(communes) }
    }

    /// Whether the agency is among them.
    pub fn contains(&self, agency: &AgencyId) -> bool {
        self.iter().any(|proposal| proposal.agency == *agency)
    }

    /// All of them, communes last.
    pub fn iter(&self) -> impl Iterator<Item = &Proposal> {
        self.agencies.iter().chain(&self.communes)
    }
}

/// Whether the asker may ask the agency at all: not itself, not a superior.
fn can_be_asked(register: &Register, agency: &AgencyId, asker: &AgencyId) -> bool {
    agency != asker && !register.is_superior(agency, asker)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Register {
        serde_json::from_str(include_str!("../../../data/agencies-sample.json"))
            .expect("the sample register")
    }

    fn ids(proposals: &[Proposal]) -> Vec<&str> {
        proposals.iter().map(|proposal| proposal.agency.0.as_str()).collect()
    }

    #[test]
    fn the_fields_of_the_matter_make_agencies_relevant() {
        let fields = ["interior.local-government", "justice.legal-documents", "finance.budget"]
            .map(FieldCode::from);
        let proposals = Proposals::of(&sample(), &fields, &"so-noi-vu".into());
        assert_eq!(ids(&proposals.agencies), ["so-tu-phap", "so-tai-chinh"]);
        assert_eq!(proposals.communes, []);
        assert_eq!(proposals.agencies[1].mandates[0].field, "finance.budget".into());
    }

    #[test]
    fn communes_stand_apart() {
        let fields = ["local.commune-affairs".into()];
        let proposals = Proposals::of(&sample(), &fields, &"so-noi-vu".into());
        assert_eq!(proposals.agencies, []);
        assert_eq!(proposals.communes.len(), 5);
    }

    #[test]
    fn neither_the_asker_nor_its_superior_is_proposed() {
        let register = sample();
        let every_field: Vec<_> = register.fields.iter().map(|field| field.code.clone()).collect();
        let proposals = Proposals::of(&register, &every_field, &"so-noi-vu".into());
        assert!(!proposals.contains(&"so-noi-vu".into()));
        assert!(!proposals.contains(&"ubnd-tinh".into()));
        assert!(proposals.contains(&"so-y-te".into()));
    }
}
