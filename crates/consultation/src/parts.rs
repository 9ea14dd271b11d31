//! Reads an enumeration by way of one plain struct with room for the parts of every variant.
//!
//! The code that serde derives for an internal tag reads each variant separately, out of a copy of the object, which costs
//! the widget a fifth of a megabyte. JSON, errors and schema stay those of `#[serde(tag = "…")]`.

use std::fmt;

/// A part that a variant needs and the object lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct MissingPart(&'static str);

impl fmt::Display for MissingPart {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "missing field `{}`", self.0)
    }
}

/// What a variant makes of a part: an optional one may be absent, any other may not.
pub(crate) trait FromPart<P>: Sized {
    fn from_part(part: P, name: &'static str) -> Result<Self, MissingPart>;
}

impl<T> FromPart<Option<T>> for T {
    fn from_part(part: Option<T>, name: &'static str) -> Result<Self, MissingPart> {
        part.ok_or(MissingPart(name))
    }
}

impl<T> FromPart<T> for T {
    fn from_part(part: T, _: &'static str) -> Result<Self, MissingPart> {
        Ok(part)
    }
}

/// Declares `Parts` for an enumeration with `#[serde(tag = "…", try_from = "Parts")]`: first its variants with the names of
/// their parts, by the enumeration of its tags, then the type of each part. An omitted variant does not compile.
macro_rules! parts {
    (
        $whole:ident by $tag:ident: $tags:ident {
            $($variant:ident $({ $($name:ident),+ })?,)+
        }
        $($(#[$attribute:meta])* $part:ident: $type:ty,)*
    ) => {
        #[derive(serde::Deserialize)]
        pub(super) struct Parts {
            $tag: $tags,
            $($(#[$attribute])* $part: $type,)*
        }

        impl TryFrom<Parts> for $whole {
            type Error = crate::parts::MissingPart;

            fn try_from(parts: Parts) -> Result<Self, Self::Error> {
                const _: fn(&$whole) = |whole| match whole {
                    $($whole::$variant { .. } => (),)+
                };
                Ok(match parts.$tag {
                    $($tags::$variant => Self::$variant $({
                        $($name: crate::parts::FromPart::from_part(
                            parts.$name,
                            stringify!($name),
                        )?,)+
                    })?,)+
                })
            }
        }
    };
    (
        $whole:ident by $tag:ident {
            $($variant:ident $({ $($name:ident),+ })?,)+
        }
        $($rest:tt)*
    ) => {
        #[derive(serde::Deserialize)]
        #[serde(rename_all = "kebab-case")]
        enum Tag {
            $($variant,)+
        }

        crate::parts::parts! {
            $whole by $tag: Tag { $($variant $({ $($name),+ })?,)+ }
            $($rest)*
        }
    };
}

pub(crate) use parts;

#[cfg(test)]
mod tests {
    use crate::violation::Violation;

    fn read(json: &str) -> Result<Violation, String> {
        serde_json::from_str(json).map_err(|error| error.to_string())
    }

    #[test]
    fn a_part_that_the_variant_needs_is_asked_for() {
        let error = read(r#"{"code":"unknown-question","agency":"so-y-te"}"#);
        assert_eq!(error, Err("missing field `question`".to_owned()));
    }

    #[test]
    fn an_optional_part_and_a_part_of_another_variant_may_be_there_or_not() {
        let expected = Ok(Violation::QuestionMissing { agency: None, question: None });
        assert_eq!(read(r#"{"code":"question-missing"}"#), expected);
        assert_eq!(read(r#"{"year":2026,"agency":null,"code":"question-missing"}"#), expected);
    }

    #[test]
    fn a_tag_is_needed_and_known() {
        assert!(
            read(r#"{"question":1}"#).is_err_and(|error| error.contains("missing field `code`"))
        );
        assert!(read(r#"{"code":"?"}"#).is_err_and(|error| error.contains("unknown variant `?`")));
    }
}
