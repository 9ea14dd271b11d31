//! The element's attributes.

use consultation_words::Locale;
use web_sys::Element;
use yew::AttrValue;

/// The attributes that the application acts upon. `theme` and `density` are the style sheet's business.
#[derive(Clone, Debug, PartialEq)]
pub struct Attributes {
    /// The screen to show.
    pub view: View,
    /// The consultation to show; views other than [`View::Consultation`] may mark it in a list.
    pub consultation: Option<AttrValue>,
    /// The language of the interface.
    pub locale: Locale,
    /// The address of the service, without a slash at the end.
    pub api: AttrValue,
}

impl Attributes {
    /// Reads the attributes of an element; missing or unknown ones get their defaults.
    pub fn of(element: &Element) -> Self {
        let text = |name| element.get_attribute(name).filter(|text| !text.is_empty());
        Self {
            view: text("view").map_or(View::Inbox, |name| View::named(&name)),
            consultation: text("consultation").map(AttrValue::from),
            locale: text("locale").map_or(Locale::Vi, |tag| Locale::from_tag(&tag)),
            api: AttrValue::from(
                text("api")
                    .map_or_else(|| "/api".into(), |url| url.trim_end_matches('/').to_owned()),
            ),
        }
    }
}

/// The screens of the widget.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
pub enum View {
    /// The requests that this officer's agency has to answer.
    #[default]
    Inbox,
    /// The consultations of this officer's agency as the asker.
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

    fn named(name: &str) -> Self {
        Self::ALL.into_iter().find(|view| view.as_str() == name).unwrap_or_default()
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
}
