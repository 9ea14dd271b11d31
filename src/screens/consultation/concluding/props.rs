//! What a conclusion is drawn up for.

use std::rc::Rc;

use consultation::view::ConsultationView;
use yew::prelude::*;

/// An open consultation of the actor's own agency.
#[derive(Clone, PartialEq, Properties)]
pub struct ConcludeFormProps {
    /// The consultation as it is now.
    pub view: Rc<ConsultationView>,
    /// Called with the consultation once it is concluded.
    pub on_change: Callback<ConsultationView>,
    /// Loads the consultation again.
    pub on_reload: Callback<()>,
}
