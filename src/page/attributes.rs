//! What the element's attributes say.

use consultation_words::Locale;
use web_sys::Element;
use yew::AttrValue;

use crate::route::View;

/// The attributes that the application acts upon. `theme` and `density` are the style sheet's business.
#[derive(Clone, Debug, PartialEq)]
pub struct Attributes {
    /// The screen to show.
    pub view: View,
    /// The consultation to show; views other than [`View::Consultation`] may mark it in a list.
    pub consultation: Option<AttrValue>,
    /// The language of the interface.
    pub locale: Locale,
    /// Where the service answers, without a slash at the end.
    pub api: AttrValue,
}

impl Attributes {
    /// Reads the attributes of an element; what is missing or unknown gets its default.
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
