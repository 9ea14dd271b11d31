//! Values that fit a schema, in place of those that do not.

use serde_json::Value;

/// A value that fits the schema at the place, whatever it says; nothing if the document may go without.
pub fn stand_in(schema: &Value, path: &str) -> Option<Value> {
    let mut at = resolved(schema, schema);
    let mut required = true;
    for segment in path.split('/').skip(1) {
        let keys = at["required"].as_array();
        required = at["items"].is_object()
            || keys.is_some_and(|keys| keys.iter().any(|key| key == segment));
        let inside =
            if at["items"].is_object() { &at["items"] } else { &at["properties"][segment] };
        at = resolved(schema, inside);
    }
    required.then(|| fitting(schema, at))
}

/// The schema that a reference leads to; for a nullable one, that of the value.
fn resolved<'a>(schema: &'a Value, at: &'a Value) -> &'a Value {
    let reference = at["$ref"].as_str().and_then(|it| schema.pointer(it.strip_prefix('#')?));
    let choices = at["oneOf"].as_array();
    let some = choices.and_then(|choices| choices.iter().find(|it| it["type"] != "null"));
    reference.or(some).map_or(at, |inside| resolved(schema, inside))
}

/// A value that fits this part of the schema.
pub fn fitting(schema: &Value, at: &Value) -> Value {
    if !at["default"].is_null() {
        return at["default"].clone();
    }
    let at = resolved(schema, at);
    let kind = match &at["type"] {
        Value::Array(kinds) => kinds.first().and_then(Value::as_str),
        one => one.as_str(),
    };
    match kind {
        Some("object") => {
            let required = at["required"].as_array().into_iter().flatten();
            let members = required
                .filter_map(Value::as_str)
                .map(|key| (key.to_owned(), fitting(schema, &at["properties"][key])));
            Value::Object(members.collect())
        }
        Some("array") => Value::Array(Vec::new()),
        Some("boolean") => Value::Bool(false),
        Some("integer" | "number") => {
            if at["minimum"].is_number() {
                at["minimum"].clone()
            } else {
                Value::from(0)
            }
        }
        Some("string") => match (at["enum"].get(0), at["format"].as_str()) {
            (Some(first), _) => first.clone(),
            (None, Some("date")) => Value::from("2000-01-01"),
            (None, Some("time-local")) => Value::from("00:00:00"),
            (None, Some("closing-time")) => Value::from("24:00:00"),
            (None, _) => Value::from("?"),
        },
        _ => Value::Null,
    }
}
