//! The places in the widget, and how a page names them.

use uuid::Uuid;

/// The screens of the widget.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
pub enum View {
    /// What this officer's agency has to answer.
    #[default]
    Inbox,
    /// What this officer's agency has asked.
    Asked,
    /// The form of a new consultation.
    Ask,
    /// One consultation.
    Consultation,
    /// Timeliness over all agencies.
    Oversight,
    /// A small card for a portal's home page.
    Summary,
}

impl View {
    /// Every view, in the order of the documentation.
    pub const ALL: [Self; 6] =
        [Self::Inbox, Self::Asked, Self::Ask, Self::Consultation, Self::Oversight, Self::Summary];

    /// The name in the `view` attribute.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Inbox => "inbox",
            Self::Asked => "asked",
            Self::Ask => "ask",
            Self::Consultation => "consultation",
            Self::Oversight => "oversight",
            Self::Summary => "summary",
        }
    }

    /// The view of this name; the inbox for an unknown one.
    pub fn named(name: &str) -> Self {
        Self::ALL.into_iter().find(|view| view.as_str() == name).unwrap_or_default()
    }
}

/// A place in the widget.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// What has to be answered.
    Inbox,
    /// What has to be answered, with this consultation open.
    Request(Uuid),
    /// What was asked.
    Asked,
    /// The form of a request: a new one, or one that lies before the head or was sent back.
    Ask {
        /// The consultation whose draft is worked on.
        consultation: Option<Uuid>,
    },
    /// One consultation.
    Consultation(Uuid),
    /// Timeliness.
    Oversight,
    /// The card.
    Summary,
}

impl Route {
    /// The place that a view and a consultation name; `None` where the view needs a consultation and the text is not a valid
    /// identifier.
    pub fn of(view: View, consultation: Option<&str>) -> Option<Self> {
        let id = consultation.map(Uuid::parse_str);
        Some(match (view, id) {
            (View::Inbox, Some(Ok(id))) => Self::Request(id),
            (View::Inbox, _) => Self::Inbox,
            (View::Asked, _) => Self::Asked,
            (View::Oversight, _) => Self::Oversight,
            (View::Summary, _) => Self::Summary,
            (View::Ask, None) => Self::Ask { consultation: None },
            (View::Ask, Some(Ok(id))) => Self::Ask { consultation: Some(id) },
            (View::Consultation, Some(Ok(id))) => Self::Consultation(id),
            (View::Ask | View::Consultation, _) => return None,
        })
    }

    /// The view that shows it.
    pub const fn view(self) -> View {
        match self {
            Self::Inbox | Self::Request(_) => View::Inbox,
            Self::Asked => View::Asked,
            Self::Ask { .. } => View::Ask,
            Self::Consultation(_) => View::Consultation,
            Self::Oversight => View::Oversight,
            Self::Summary => View::Summary,
        }
    }

    /// The consultation that it is about.
    pub const fn consultation(self) -> Option<Uuid> {
        match self {
            Self::Consultation(id) | Self::Request(id) => Some(id),
            Self::Ask { consultation } => consultation,
            Self::Inbox | Self::Asked | Self::Oversight | Self::Summary => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn views_are_found_by_their_names() {
        for view in View::ALL {
            assert_eq!(View::named(view.as_str()), view);
        }
    }

    #[test]
    fn the_views_are_those_that_the_surface_describes() {
        let described = element_surface::ATTRIBUTES
            .iter()
            .find(|attribute| attribute.name == "view")
            .map(|attribute| attribute.values);
        let Some(element_surface::Values::OneOf(described)) = described else {
            panic!("view has values");
        };
        let described: Vec<_> = described.iter().map(|value| value.name).collect();
        assert_eq!(described, View::ALL.map(View::as_str));
    }

    #[test]
    fn unknown_names_fall_back_to_the_defaults() {
        assert_eq!(View::named("everything"), View::Inbox);
    }

    #[test]
    fn a_consultation_needs_a_valid_identifier() {
        assert_eq!(Route::of(View::Consultation, None), None);
        assert_eq!(Route::of(View::Consultation, Some("12")), None);
        let id = Uuid::from_u128(12);
        let named = Route::of(View::Consultation, Some(&id.to_string()));
        assert_eq!(named, Some(Route::Consultation(id)));
    }

    #[test]
    fn the_inbox_opens_the_consultation_that_is_named() {
        let id = Uuid::from_u128(12);
        let named = Route::of(View::Inbox, Some(&id.to_string()));
        assert_eq!(named, Some(Route::Request(id)));
    }

    #[test]
    fn a_list_ignores_what_is_no_identifier() {
        assert_eq!(Route::of(View::Inbox, Some("12")), Some(Route::Inbox));
    }
}
