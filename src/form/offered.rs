//! The agencies that a list offers: those that exist today. A successor is also found by its predecessors' names, and says
//! so.

use consultation::agency::{Agency, AgencyId};
use consultation_words::{agency_name, date, name};
use yew::AttrValue;

use crate::desk::Desk;
use crate::locale::collation::Collation;
use crate::locale::succession;
use crate::ui::ComboboxOption;

/// The choices, with a second line about each agency from the list; those that `takes` rejects are left out.
pub fn offered(
    desk: &Desk,
    takes: impl Fn(&Agency) -> bool,
    about: impl Fn(&Agency) -> Option<String>,
) -> Vec<ComboboxOption> {
    let register = &desk.session.register;
    let today = desk.context().today();
    let there = register.agencies.iter().filter(|it| !register.is_dissolved(&it.id, today));
    let options = there.filter(|agency| takes(agency)).map(|agency| {
        let details: Vec<_> = about(agency).into_iter().chain(took_over(agency, desk)).collect();
        ComboboxOption {
            value: agency.id.to_string().into(),
            label: name(&agency.name, desk.locale).to_owned().into(),
            detail: (!details.is_empty()).then(|| AttrValue::from(details.join(" · "))),
        }
    });
    Collation::of(desk.locale).sorted(options.collect(), |option| &option.label)
}

/// Its predecessors, and since when it has their tasks.
fn took_over(successor: &Agency, desk: &Desk) -> impl Iterator<Item = String> {
    let register = &desk.session.register;
    let today = desk.context().today();
    let gone = register.agencies.iter().filter(move |gone| {
        register.successor(&gone.id, today).is_some_and(|to| *to == successor.id)
    });
    gone.filter_map(move |gone| {
        let since = date(gone.dissolved_on?, desk.locale);
        Some(succession::took_over(name(&gone.name, desk.locale), &since, desk.locale))
    })
}

/// The name of an agency in a list of the past; a dissolved one says until when it existed.
pub fn dated(agency: &AgencyId, desk: &Desk) -> String {
    let register = &desk.session.register;
    let shown = agency_name(register, agency, desk.locale);
    let today = desk.context().today();
    let until = register.agency(agency).and_then(|agency| agency.dissolved_on);
    match until.filter(|until| *until <= today) {
        Some(until) => succession::until(shown, &date(until, desk.locale), desk.locale),
        None => shown.to_owned(),
    }
}
