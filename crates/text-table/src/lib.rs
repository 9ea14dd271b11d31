//! `#[derive(TextTable)]` for a struct whose fields are all `&'static str`: what the fields are called, and a way to put
//! other texts into them. The trait is `crate::messages::TextTable` of the crate that derives it.

use proc_macro::{Delimiter, TokenStream, TokenTree};

/// See the crate.
///
/// # Panics
///
/// Never: what is written out is Rust whatever the struct is.
#[proc_macro_derive(TextTable)]
pub fn text_table(item: TokenStream) -> TokenStream {
    let (table, fields) = struct_and_fields(item);
    let each =
        |write: fn(&String) -> String| fields.iter().map(write).collect::<Vec<_>>().join(",");
    let names = fields.join(" ");
    let places = each(|field| format!("&mut self.{field}"));
    format!(
        "impl crate::messages::TextTable for {table} {{
            const NAMES: &'static str = {names:?};
            fn with_texts(&mut self, put: &mut dyn FnMut(&mut [&mut &'static str])) {{
                put(&mut [{places}]);
            }}
        }}"
    )
    .parse()
    .expect("what is written above is Rust")
}

/// The name of a struct and those of its fields: a field's name stands before a colon that no other follows.
fn struct_and_fields(item: TokenStream) -> (String, Vec<String>) {
    let mut name = String::new();
    let mut after_struct = false;
    for token in item {
        match token {
            TokenTree::Ident(word) if after_struct => {
                name = word.to_string();
                after_struct = false;
            }
            TokenTree::Ident(word) => after_struct = word.to_string() == "struct",
            TokenTree::Group(body) if body.delimiter() == Delimiter::Brace => {
                return (name, field_names(body.stream()));
            }
            _ => {}
        }
    }
    (name, Vec::new())
}

fn field_names(body: TokenStream) -> Vec<String> {
    let mut names = Vec::new();
    let mut last_word = None;
    for token in body {
        match token {
            TokenTree::Ident(word) => last_word = Some(word.to_string()),
            TokenTree::Punct(mark) if mark.as_char() == ':' => names.extend(last_word.take()),
            _ => {}
        }
    }
    names
}
