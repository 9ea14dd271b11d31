//! The rules' verdict on a form, drawn up once per change.

use std::cell::RefCell;
use std::rc::Rc;

use chrono::{DateTime, FixedOffset};
use consultation::agency::Register;
use consultation::context::Context;
use consultation::decide::{decide, decide_knowing, warnings};
use consultation::event::Event;
use consultation::field::Field;
use consultation::rules::Evasions;
use consultation::view::Session;
use consultation::violation::{Violation, Violations};
use consultation::{Command, Consultation};
use consultation_words::{Message, violation};
use yew::prelude::*;

use super::kept::Keep;
use super::refusals::{FieldErrors, problem};
use super::unusable::Unusable;
use crate::desk::Desk;
use crate::hooks::use_memo;
use crate::identity::Same;
use crate::locale::{self, Locale};
use crate::ui::Problem;

/// What keeps a form from being sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// A rule refuses it.
    Rule(Violation),
    /// A text cannot be sent at all.
    Text(Unusable),
    /// A choice is open, without which there is no act.
    Open(Field, &'static str),
}

impl Refusal {
    /// Texts that cannot be sent.
    pub fn texts(unusable: Vec<Unusable>) -> Vec<Self> {
        unusable.into_iter().map(Self::Text).collect()
    }

    /// The field that it belongs to.
    pub fn field(&self) -> Option<Field> {
        match self {
            Self::Rule(violation) => violation.field(),
            Self::Text(Unusable { field, .. }) | Self::Open(field, _) => Some(field.clone()),
        }
    }

    /// The problem, and the way out.
    pub fn message(&self, register: &Register, locale: Locale) -> Message {
        match self {
            Self::Rule(rule) => violation(rule, register, locale),
            Self::Text(unusable) => {
                let (what, next) = locale::ask::unreadable(locale, unusable.error);
                Message { what, next: next.to_owned() }
            }
            Self::Open(_, what) => Message { what: (*what).to_owned(), next: String::new() },
        }
    }

    /// The line in the list on top of the form, leading to a control.
    pub fn problem(&self, control: Option<AttrValue>, desk: &Desk) -> Problem {
        if let Self::Rule(violation) = self {
            return problem(violation, desk, control);
        }
        let Message { what, next } = self.message(&desk.session.register, desk.locale);
        let remedy = (!next.is_empty()).then(|| next.into());
        Problem { field: control, what: what.into(), remedy, source: None }
    }
}

/// What would come of a form if it were sent now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Preview {
    /// The act, once every text can be sent and every choice is made.
    pub command: Option<Command>,
    /// What stands in its way, in the order of the rules.
    pub refusals: Vec<Refusal>,
    /// What the rules warn of and let pass.
    pub warnings: Vec<Violation>,
}

impl Preview {
    /// The verdict on an act, or on a form that makes none.
    pub fn of(
        command: Result<Command, Vec<Refusal>>,
        consultation: &Consultation,
        context: &Context<'_>,
    ) -> Self {
        Self::decided(command, consultation, context, |act| decide(consultation, act, context))
    }

    /// The same where the evasive wording has been found already.
    pub fn knowing(
        command: Result<Command, Vec<Refusal>>,
        consultation: &Consultation,
        context: &Context<'_>,
        evasions: &Evasions<'_>,
    ) -> Self {
        Self::decided(command, consultation, context, |act| {
            decide_knowing(consultation, act, context, evasions)
        })
    }

    fn decided(
        command: Result<Command, Vec<Refusal>>,
        consultation: &Consultation,
        context: &Context<'_>,
        decide: impl FnOnce(&Command) -> Result<Vec<Event>, Violations>,
    ) -> Self {
        match command {
            Err(refusals) => Self { refusals, ..Self::default() },
            Ok(command) => Self {
                refusals: decide(&command).err().into_iter().flatten().map(Refusal::Rule).collect(),
                warnings: warnings(consultation, &command, context),
                command: Some(command),
            },
        }
    }

    /// The act, if nothing stands in its way.
    pub fn ready(&self) -> Option<&Command> {
        self.command.as_ref().filter(|_| self.refusals.is_empty())
    }

    /// The rules that refuse it.
    pub fn violations(&self) -> impl Iterator<Item = &Violation> {
        self.refusals.iter().filter_map(|refusal| match refusal {
            Refusal::Rule(violation) => Some(violation),
            Refusal::Text(_) | Refusal::Open(..) => None,
        })
    }

    /// The problems beside the fields: of a rule once `shows` says so of its field, of a text at once.
    pub fn beside_fields(&self, shows: impl Fn(&Field) -> bool, desk: &Desk) -> FieldErrors {
        let mut errors = FieldErrors::new();
        for refusal in &self.refusals {
            let is_shown = |field: &Field| !matches!(refusal, Refusal::Rule(_)) || shows(field);
            let Some(field) = refusal.field().filter(is_shown) else { continue };
            errors.entry(field).or_insert_with(|| {
                let message = refusal.message(&desk.session.register, desk.locale);
                message.to_string().trim_end().to_owned().into()
            });
        }
        errors
    }

    /// The list on top of the form, once the officer has tried to send it. `control_of` says which control a field is.
    pub fn on_top(
        &self,
        attempts: u32,
        control_of: impl Fn(&Field) -> Option<AttrValue>,
        desk: &Desk,
    ) -> Vec<Problem> {
        let tried = self.refusals.iter().filter(|_| attempts > 0);
        let line = |refusal: &Refusal| {
            let control = refusal.field().and_then(|field| control_of(&field));
            refusal.problem(control, desk)
        };
        tried.map(line).collect()
    }
}

/// The last verdict, with the revision of the form and the surroundings that it was drawn up in.
#[derive(Debug)]
pub struct Latest<S>(RefCell<Option<(u32, S, Rc<Preview>)>>);

impl<S> Default for Latest<S> {
    fn default() -> Self {
        Self(RefCell::default())
    }
}

impl<S: PartialEq> Latest<S> {
    /// The verdict, which is drawn up anew only if the form or the surroundings have changed.
    pub fn at(
        &self,
        revision: u32,
        surroundings: S,
        draw_up: impl FnOnce() -> Preview,
    ) -> Rc<Preview> {
        let mut latest = self.0.borrow_mut();
        match &*latest {
            Some((at, within, preview)) if *at == revision && *within == surroundings => {
                preview.clone()
            }
            _ => {
                let preview = Rc::new(draw_up());
                *latest = Some((revision, surroundings, preview.clone()));
                preview
            }
        }
    }
}

/// The verdict on a form: called at the moment of sending, it is that on the last keystrokes, which may not be on the screen
/// yet.
pub type Previewing = Rc<dyn Fn() -> Rc<Preview>>;

/// The rules and the time of a verdict.
pub type Moment = (Same<Session>, DateTime<FixedOffset>);

/// The present moment.
pub fn moment(desk: &Desk) -> Moment {
    (Same(desk.session.clone()), desk.now)
}

/// For a form whose verdict depends on its content and on `surroundings`.
#[hook]
pub fn use_preview<F: Keep, S: PartialEq + Clone + 'static>(
    state: &UseReducerHandle<F>,
    surroundings: S,
    draw_up: impl Fn(&F) -> Preview + 'static,
) -> Previewing {
    let latest = use_memo((), |()| Latest::default());
    let state = state.clone();
    Rc::new(move || latest.at(state.revision(), surroundings.clone(), || draw_up(&state)))
}
