//! The agencies that a list offers: those that there are today. One that has the tasks of others is found by their names too,
//! and says so.

use consultation::agency::Agency;
use consultation_words::{date, name};
use yew::AttrValue;

use crate::collation::Collation;
use crate::desk::Desk;
use crate::locale::succession;
use crate::ui::ComboboxOption;

/// What can be chosen, with a second line of the list's own about each agency; those of which `takes` says no are left out.
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

/// Whose tasks it has, and since when.
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
