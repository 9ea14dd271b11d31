//! The officers of the register, as lists name and offer them.

use consultation::agency::{AgencyId, OfficerId};
use consultation_words::{name, officer_name};

use crate::desk::FrontDesk;
use crate::locale;
use crate::locale::collation::Collation;
use crate::ui::Choice;

/// An officer who is responsible for something at an agency; marked if that officer no longer acts for it.
pub fn responsible(officer: &OfficerId, agency: &AgencyId, desk: &FrontDesk) -> String {
    let register = &desk.signed_in.register;
    let shown = officer_name(register, officer, desk.locale);
    if register.acts_for(officer, agency) {
        shown.to_owned()
    } else {
        locale::inbox::has_left(shown, desk.locale)
    }
}

/// Those who act for an agency, to choose from.
pub fn in_service(agency: &AgencyId, desk: &FrontDesk) -> Vec<Choice> {
    let officers = desk.signed_in.register.staff(agency).map(|officer| Choice {
        value: officer.id.0.clone().into(),
        label: name(&officer.name, desk.locale).to_owned().into(),
    });
    Collation::of(desk.locale).sorted(officers.collect(), |choice| &choice.label)
}
