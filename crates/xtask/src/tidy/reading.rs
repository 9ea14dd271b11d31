//! Reads which file of a crate uses which: its `use` declarations, and the paths written out elsewhere.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Attribute, Item, UseTree, Visibility};

/// A module by its path in the crate: the crate's root has none.
pub type Module = Vec<String>;

/// The files of a crate, each with the files that it uses. What tests alone use does not count.
pub struct Sources {
    /// Each file, by its module.
    pub files: BTreeMap<Module, Source>,
    /// Each file's module, and those of the files that it uses.
    pub uses: BTreeMap<Module, BTreeSet<Module>>,
}

/// One file.
#[derive(Default)]
pub struct Source {
    /// The path in the project.
    pub path: String,
    /// The crates that it names.
    pub crates: BTreeSet<String>,
    /// The string literals outside tests.
    pub texts: Vec<String>,
    names: Vec<Name>,
    /// What it passes on by `pub use`: the name, and what that is.
    passed_on: Vec<(String, Module)>,
}

/// A path in a file, with the module that it is written in.
struct Name {
    scope: Module,
    segments: Vec<String>,
}

impl Sources {
    /// Reads the crate in `folder`, which lies in `project`.
    pub fn read(project: &Path, folder: &str) -> Result<Self> {
        let root = project.join(folder);
        let mut texts = Vec::new();
        collect(&root, &mut texts)?;
        let texts = texts.into_iter().map(|(path, text)| {
            let module = module_of(path.strip_prefix(&root).unwrap_or(&path));
            let path = path.strip_prefix(project).unwrap_or(&path).to_string_lossy().into_owned();
            (module, path, text)
        });
        Self::of(texts)
    }

    /// The same of files that are read already: the module, the path and the text of each.
    fn of(texts: impl IntoIterator<Item = (Module, String, String)>) -> Result<Self> {
        let mut files = BTreeMap::new();
        let mut for_tests = Vec::new();
        for (module, path, text) in texts {
            let items = syn::parse_file(&text).with_context(|| path.clone())?.items;
            let mut source = Source { path, ..Source::default() };
            source.read(&module, items, &mut for_tests);
            files.insert(module, source);
        }
        files.retain(|module, _| !for_tests.iter().any(|tests| module.starts_with(tests)));
        let uses = files.keys().map(|module| (module.clone(), used_by(module, &files))).collect();
        Ok(Self { files, uses })
    }
}

fn collect(folder: &Path, texts: &mut Vec<(PathBuf, String)>) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| format!("{} is missing", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, texts)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path)?;
            texts.push((path, text));
        }
    }
    Ok(())
}

fn module_of(path: &Path) -> Module {
    let path = path.with_extension("");
    let parts: Module = path.iter().map(|part| part.to_string_lossy().into_owned()).collect();
    if parts == ["lib"] || parts == ["main"] { Vec::new() } else { parts }
}

impl Source {
    /// Notes what the items name; modules that only tests have go to `for_tests`.
    fn read(&mut self, scope: &Module, items: Vec<Item>, for_tests: &mut Vec<Module>) {
        for item in items {
            match item {
                Item::Use(item) if is_test(&item.attrs) => {}
                Item::Use(item) => {
                    let public = !matches!(item.vis, Visibility::Inherited);
                    self.read_use(scope, &item.tree, &mut Vec::new(), public);
                }
                Item::Mod(item) => {
                    let inner = [&scope[..], &[item.ident.to_string()]].concat();
                    match item.content {
                        _ if is_test(&item.attrs) => for_tests.push(inner),
                        Some((_, items)) => self.read(&inner, items, for_tests),
                        None => {}
                    }
                }
                Item::Fn(item) if is_test(&item.attrs) => {}
                Item::Impl(item) if is_test(&item.attrs) => {}
                other => self.scan(scope, other.into_token_stream()),
            }
        }
    }

    fn read_use(&mut self, scope: &Module, tree: &UseTree, before: &mut Vec<String>, public: bool) {
        match tree {
            UseTree::Path(path) => {
                before.push(path.ident.to_string());
                self.read_use(scope, &path.tree, before, public);
                before.pop();
            }
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.read_use(scope, tree, before, public);
                }
            }
            UseTree::Name(name) => {
                self.note_use(scope, before, &name.ident.to_string(), None, public);
            }
            UseTree::Rename(name) => {
                let renamed = name.rename.to_string();
                self.note_use(scope, before, &name.ident.to_string(), Some(renamed), public);
            }
            UseTree::Glob(_) => self.note(scope, before.clone()),
        }
    }

    fn note_use(
        &mut self,
        scope: &Module,
        before: &[String],
        name: &str,
        renamed: Option<String>,
        public: bool,
    ) {
        let mut segments = before.to_vec();
        if name != "self" {
            segments.push(name.to_owned());
        }
        if public {
            let known_as = renamed.unwrap_or_else(|| segments.last().cloned().unwrap_or_default());
            self.passed_on.push((known_as, absolute(scope, &segments)));
        } else {
            self.note(scope, segments);
        }
    }

    fn note(&mut self, scope: &Module, segments: Vec<String>) {
        self.crates.extend(segments.first().cloned());
        self.names.push(Name { scope: scope.clone(), segments });
    }

    /// Notes the paths in anything, also in the bodies of macros.
    fn scan(&mut self, scope: &Module, tokens: TokenStream) {
        let mut path: Vec<String> = Vec::new();
        let mut colons = 0;
        for token in tokens {
            match token {
                TokenTree::Ident(ident) => {
                    if colons != 2 {
                        self.take_path(scope, &mut path);
                    }
                    path.push(ident.to_string());
                    colons = 0;
                }
                TokenTree::Punct(punct) if punct.as_char() == ':' => colons += 1,
                other => {
                    self.take_path(scope, &mut path);
                    colons = 0;
                    match other {
                        TokenTree::Group(group) => self.scan(scope, group.stream()),
                        TokenTree::Literal(literal) => self.texts.push(literal.to_string()),
                        _ => {}
                    }
                }
            }
        }
        self.take_path(scope, &mut path);
    }

    fn take_path(&mut self, scope: &Module, path: &mut Vec<String>) {
        let segments = std::mem::take(path);
        if segments.len() > 1 {
            self.note(scope, segments);
        }
    }
}

fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let text = attribute.to_token_stream().to_string();
        text.contains("cfg (test") || text.contains("cfg(test")
    })
}

/// The path from the crate's root; one that names another crate keeps its name in front, which no file of this one has.
fn absolute(scope: &Module, segments: &[String]) -> Module {
    let mut base = scope.clone();
    let mut rest = segments;
    match segments.first().map(String::as_str) {
        Some("crate") => (base, rest) = (Vec::new(), &segments[1..]),
        Some("self") => rest = &segments[1..],
        Some("super") => {
            while rest.first().is_some_and(|segment| segment == "super") {
                base.pop();
                rest = &rest[1..];
            }
        }
        _ => {}
    }
    base.extend_from_slice(rest);
    base
}

fn used_by(module: &Module, files: &BTreeMap<Module, Source>) -> BTreeSet<Module> {
    let used = files[module].names.iter().filter_map(|name| {
        let is_local = matches!(&*name.segments[0], "crate" | "self" | "super");
        let path = absolute(&name.scope, &name.segments);
        // A bare path is one of this crate only where it begins with a module that is declared here.
        let child = [&name.scope[..], &name.segments[..1]].concat();
        (is_local || files.contains_key(&child)).then(|| file_of(&path, files, 0)).flatten()
    });
    used.filter(|used| used != module).collect()
}

/// The file that has what a path names, also where another passes it on.
fn file_of(path: &[String], files: &BTreeMap<Module, Source>, followed: usize) -> Option<Module> {
    const MOST_FOLLOWED: usize = 8;
    for length in (0..=path.len()).rev() {
        let Some(source) = files.get(&path[..length]) else { continue };
        let passed_on = path.get(length).and_then(|name| {
            let (_, meant) = source.passed_on.iter().find(|(known_as, _)| known_as == name)?;
            Some([&meant[..], &path[length + 1..]].concat())
        });
        return match passed_on {
            Some(meant) if followed < MOST_FOLLOWED => file_of(&meant, files, followed + 1),
            _ => Some(path[..length].to_vec()),
        };
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn used(files: &[(&str, &str)], by: &str) -> Vec<String> {
        let module = |path: &str| module_of(Path::new(path));
        let texts =
            files.iter().map(|(path, text)| (module(path), (*path).to_owned(), (*text).to_owned()));
        let sources = Sources::of(texts).expect("Rust");
        sources.uses[&module(by)].iter().map(|module| module.join("/")).collect()
    }

    const BELOW: (&str, &str) = ("below.rs", "pub struct Thing;");

    #[test]
    fn a_file_uses_what_it_imports() {
        for text in [
            "use crate::below::Thing;",
            "use crate::{below::Thing as Other};",
            "use super::below::*;",
            "use crate::below;",
            "fn f() -> crate::below::Thing { todo!() }",
            "fn f() { html! { <div>{ crate::below::view() }</div> } }",
        ] {
            assert_eq!(used(&[BELOW, ("above.rs", text)], "above.rs"), ["below"], "{text}");
        }
    }

    #[test]
    fn a_parent_uses_its_child_by_name_and_not_by_declaring_it() {
        let child = ("above/child.rs", "pub fn view() {}");
        assert_eq!(used(&[child, ("above.rs", "mod child;")], "above.rs"), [""; 0]);
        let calls = "mod child;\nfn f() { child::view() }";
        assert_eq!(used(&[child, ("above.rs", calls)], "above.rs"), ["above/child"]);
        assert_eq!(used(&[("above.rs", "use serde::Serialize;")], "above.rs"), [""; 0]);
    }

    #[test]
    fn what_is_passed_on_is_used_where_it_stands() {
        let room = ("room.rs", "mod child;\npub use self::child::Thing;");
        let files =
            [room, ("room/child.rs", "pub struct Thing;"), ("above.rs", "use crate::room::Thing;")];
        assert_eq!(used(&files, "above.rs"), ["room/child"]);
        assert_eq!(used(&files, "room.rs"), [""; 0]);
    }

    #[test]
    fn tests_may_use_anything() {
        let text = "#[cfg(test)]\nmod tests { use crate::below::Thing; }\n#[cfg(test)]\nmod story;";
        let files = [BELOW, ("above.rs", text), ("above/story.rs", "use crate::below::Thing;")];
        assert_eq!(used(&files, "above.rs"), [""; 0]);
    }
}
