//! Reading JSON with little code.
//!
//! `serde_json` can read an object from an array of its fields as well, and finds its way through the text anew for each
//! type. This reads a tree of values, and an object from nothing but an object: what is generated for a type is then
//! half as large.

use serde::de::value::BorrowedStrDeserializer;
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, Error as _, Expected, MapAccess, SeqAccess,
    Unexpected, Visitor,
};
use serde::forward_to_deserialize_any;
use serde_json::{Error, Value, map};
use std::slice;

/// Reads what the service sent or the browser kept.
pub fn read<T: DeserializeOwned>(text: &str) -> Result<T, Error> {
    let value = serde_json::from_str(text)?;
    T::deserialize(Node(&value))
}

/// A value within the tree.
#[derive(Clone, Copy)]
struct Node<'de>(&'de Value);

impl Node<'_> {
    #[cold]
    #[inline(never)]
    fn refused(self, expected: &dyn Expected) -> Error {
        let found = match self.0 {
            Value::Null => Unexpected::Unit,
            Value::Bool(found) => Unexpected::Bool(*found),
            Value::Number(_) => Unexpected::Other("number"),
            Value::String(found) => Unexpected::Str(found),
            Value::Array(_) => Unexpected::Seq,
            Value::Object(_) => Unexpected::Map,
        };
        Error::invalid_type(found, expected)
    }
}

macro_rules! numbers {
    ($($method:ident)+) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            match self.0 {
                Value::Number(number) => number.deserialize_any(visitor),
                _ => Err(self.refused(&visitor)),
            }
        })+
    };
}

macro_rules! texts {
    ($($method:ident)+) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            match self.0 {
                Value::String(text) => visitor.visit_borrowed_str(text),
                _ => Err(self.refused(&visitor)),
            }
        })+
    };
}

impl<'de> Deserializer<'de> for Node<'de> {
    type Error = Error;

    numbers! {
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64
        deserialize_f32 deserialize_f64
    }

    texts! { deserialize_char deserialize_str deserialize_string deserialize_identifier }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0 {
            Value::Null => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(*value),
            Value::Number(_) => self.deserialize_f64(visitor),
            Value::String(_) => self.deserialize_str(visitor),
            Value::Array(_) => self.deserialize_seq(visitor),
            Value::Object(_) => self.deserialize_map(visitor),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0 {
            Value::Bool(value) => visitor.visit_bool(*value),
            _ => Err(self.refused(&visitor)),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0 {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0 {
            Value::Array(items) => visitor.visit_seq(Items(items.iter())),
            _ => Err(self.refused(&visitor)),
        }
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0 {
            Value::Object(members) => {
                visitor.visit_map(Members { rest: members.iter(), value: &Value::Null })
            }
            _ => Err(self.refused(&visitor)),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.deserialize_map(visitor)
    }

    /// Every enumeration that the widget reads is a name, or is read by way of a struct.
    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match self.0 {
            Value::String(name) => visitor.visit_enum(BorrowedStrDeserializer::new(name)),
            _ => Err(self.refused(&visitor)),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        i128 u128 bytes byte_buf unit unit_struct tuple_struct
    }
}

struct Items<'de>(slice::Iter<'de, Value>);

impl<'de> SeqAccess<'de> for Items<'de> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Error> {
        self.0.next().map(|item| seed.deserialize(Node(item))).transpose()
    }
}

struct Members<'de> {
    rest: map::Iter<'de>,
    value: &'de Value,
}

impl<'de> MapAccess<'de> for Members<'de> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Error> {
        let Some((name, value)) = self.rest.next() else {
            return Ok(None);
        };
        self.value = value;
        seed.deserialize(BorrowedStrDeserializer::new(name)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        seed.deserialize(Node(self.value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use consultation::agency::Register;
    use consultation::calendar::Calendar;
    use consultation::violation::Violation;
    use consultation::{Consultation, Recorded};
    use std::fmt::Debug;

    #[track_caller]
    fn reads_as_serde_json_does<T: DeserializeOwned + PartialEq + Debug>(json: &str) {
        let expected: T = serde_json::from_str(json).expect("JSON of this type");
        assert_eq!(read::<T>(json).expect("the same"), expected);
    }

    #[test]
    fn reads_everything_that_was_ever_stored() {
        reads_as_serde_json_does::<Vec<Recorded>>(include_str!(
            "../crates/consultation/tests/golden/events.json"
        ));
        reads_as_serde_json_does::<Consultation>(include_str!(
            "../crates/consultation/tests/golden/state.json"
        ));
        reads_as_serde_json_does::<Vec<Violation>>(include_str!(
            "../crates/consultation/tests/golden/violations.json"
        ));
        reads_as_serde_json_does::<Register>(include_str!("../data/agencies-sample.json"));
        reads_as_serde_json_does::<Calendar>(include_str!("../data/vietnam-working-days.json"));
        reads_as_serde_json_does::<Vec<Option<f64>>>("[0.75, 1, -2, null]");
    }

    #[test]
    fn says_what_it_cannot_read() {
        let error = |json| read::<Violation>(json).expect_err("no violation").to_string();
        assert_eq!(error(r#"["out-of-order"]"#), "invalid type: sequence, expected struct Parts");
        assert_eq!(
            error(r#"{"code":"state-secret","agency":7}"#),
            "invalid type: number, expected a string"
        );
        assert_eq!(error(r#"{"code":"unknown-agency"}"#), "missing field `agency`");
        assert!(error("<html>").starts_with("expected value at line 1"));
    }
}
