use consultation::agency::{AgencyId, FieldCode, OfficerId, Register};
use consultation::name::Name;

use crate::Locale;

/// A name in the language of the interface.
pub fn name(name: &Name, locale: Locale) -> &str {
    locale.pick(&name.vi, &name.en)
}

/// The name of an agency; its identifier if the register does not know it.
pub fn agency_name<'a>(register: &'a Register, id: &'a AgencyId, locale: Locale) -> &'a str {
    register.agency(id).map_or(&id.0, |agency| name(&agency.name, locale))
}

/// The name of a field of competence; its code if the register does not know it.
pub fn field_name<'a>(register: &'a Register, code: &'a FieldCode, locale: Locale) -> &'a str {
    register.field(code).map_or(&code.0, |field| name(&field.name, locale))
}

/// The name of an officer; the identifier if the register does not know it.
pub fn officer_name<'a>(register: &'a Register, id: &'a OfficerId, locale: Locale) -> &'a str {
    register.officer(id).map_or(&id.0, |officer| name(&officer.name, locale))
}
