//! What the form of an act is about.

use std::collections::BTreeMap;

use consultation::agency::AgencyId;
use consultation::command::Command;
use consultation::consultation::Consultation;
use yew::prelude::*;

use crate::acts::act::{Act, Action, Doing};

/// An open act.
#[derive(Clone, PartialEq, Properties)]
pub struct ActFormProps {
    /// The consultation.
    pub consultation: Consultation,
    /// The consultee.
    pub agency: AgencyId,
    /// The act.
    pub act: Act,
    /// What is filled in.
    pub doing: Doing,
    /// What the officer does.
    pub on_action: Callback<Action>,
    /// Sends the act, which nothing stands in the way of any more.
    pub on_send: Callback<Command>,
    /// Whether it is on its way.
    pub busy: bool,
}

/// What is wrong with each control.
pub(super) type Errors = BTreeMap<&'static str, AttrValue>;

/// The id of a control.
pub(super) fn id(control: &str) -> AttrValue {
    format!("act-{control}").into()
}
