/// A language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Locale {
    /// Vietnamese, the official language.
    #[default]
    Vi,
    /// English.
    En,
}

impl Locale {
    /// Both languages, the official one first.
    pub const ALL: [Self; 2] = [Self::Vi, Self::En];

    /// The language of a tag such as `en`, `en-GB` or `vi-VN`; Vietnamese for any other.
    ///
    /// ```
    /// # use consultation_words::Locale;
    /// assert_eq!(Locale::from_tag("en-GB"), Locale::En);
    /// assert_eq!(Locale::from_tag("fr"), Locale::Vi);
    /// ```
    pub fn from_tag(tag: &str) -> Self {
        let language = tag.split(['-', '_']).next().unwrap_or(tag);
        if language.eq_ignore_ascii_case("en") { Self::En } else { Self::Vi }
    }

    /// The tag, as the `lang` attribute takes it.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Vi => "vi",
            Self::En => "en",
        }
    }

    /// The text of this language.
    pub fn pick<T>(self, vi: T, en: T) -> T {
        match self {
            Self::Vi => vi,
            Self::En => en,
        }
    }
}
