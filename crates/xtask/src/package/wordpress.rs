//! The plugin for WordPress, with the widget in it: what is unpacked into the folder of plugins.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::files::{Files, text};
use super::{hashes, translation};
use crate::project::VERSION;

/// The plugin's folder, by which WordPress knows it.
pub const PLUGIN: &str = "agency-consultation";
/// Where the widget's files are in it.
const WIDGET: &str = "widget/";
/// In the place of the version.
const VERSION_WORD: &str = "{{version}}";
const LICENCES: [&str; 3] = ["LICENSE-MIT", "LICENSE-APACHE", "THIRD-PARTY-NOTICES.txt"];

/// What is in the zip file.
pub fn files(project: &Path, widget: &Files, companions: &Files) -> Result<Files> {
    let mut files = Files::new();
    let folder = project.join("packaging/wordpress").join(PLUGIN);
    collect(&folder, "", &mut files)?;
    for (name, content) in files.clone() {
        if let Some(language) = name.strip_suffix(".po") {
            let compiled = translation::compile(text(&content)?).with_context(|| name.clone())?;
            files.insert(format!("{language}.mo"), compiled);
        }
    }
    files.extend(widget.iter().map(|(name, content)| (format!("{WIDGET}{name}"), content.clone())));
    files.insert("integrity.json".into(), hashes::file(widget)?);
    for name in LICENCES {
        let licence = companions.get(name).with_context(|| format!("{name} is missing"))?;
        files.insert(name.into(), licence.clone());
    }
    Ok(files)
}

fn collect(folder: &Path, path: &str, files: &mut Files) -> Result<()> {
    let entries =
        fs::read_dir(folder).with_context(|| format!("{} is missing", folder.display()))?;
    for entry in entries {
        let entry = entry?;
        let name = format!("{path}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{name}/"), files)?;
        } else {
            let content = fs::read(entry.path())?;
            let content = text(&content)?.replace(VERSION_WORD, VERSION);
            files.insert(name, content.into_bytes());
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::project::project;
    use crate::{bundle, glue};

    fn packed() -> Files {
        let of = |names: &[&str]| -> Files {
            names.iter().map(|name| ((*name).to_owned(), b"x".to_vec())).collect()
        };
        files(project(), &of(&[bundle::LOADER, glue::FILE]), &of(&LICENCES)).expect("files")
    }

    #[test]
    fn the_plugin_has_its_version_the_widget_and_the_licences() {
        let files = packed();
        for name in [
            "agency-consultation.php",
            "block/block.json",
            "languages/agency-consultation-vi.mo",
            "widget/agency-consultation.js",
            "integrity.json",
            "LICENSE-MIT",
            "THIRD-PARTY-NOTICES.txt",
        ] {
            assert!(files.contains_key(name), "{name}");
        }
        let plugin = text(&files["agency-consultation.php"]).expect("a text");
        assert!(plugin.contains(&format!("* Version:           {VERSION}\n")), "{plugin}");
        for (name, content) in &files {
            assert!(!String::from_utf8_lossy(content).contains("{{"), "{name}");
        }
    }

    /// A text that is not translated is shown in English, and a translation that nobody asks for is out of date.
    #[test]
    fn every_text_is_in_vietnamese() {
        let files = packed();
        let mut texts = BTreeSet::from([String::new()]);
        for (name, content) in &files {
            let content = text(content).unwrap_or_default();
            if Path::new(name).extension().is_some_and(|extension| extension == "php") {
                texts.extend(texts_of(content));
            }
        }
        let block: serde_json::Value =
            serde_json::from_slice(&files["block/block.json"]).expect("a block");
        let keywords = block["keywords"].as_array().expect("keywords").iter();
        let of_block = [("title", &block["title"]), ("description", &block["description"])]
            .into_iter()
            .chain(keywords.map(|keyword| ("keyword", keyword)));
        for (what, value) in of_block {
            texts.insert(format!("block {what}\u{4}{}", value.as_str().expect("a text")));
        }
        let po = text(&files["languages/agency-consultation-vi.po"]).expect("a text");
        let translated: BTreeSet<String> =
            translation::read(po).expect("translations").into_keys().collect();
        assert_eq!(texts, translated);
    }

    /// The texts that are given to WordPress for translation: `__( 'text', 'agency-consultation' )`.
    fn texts_of(php: &str) -> Vec<String> {
        let call = format!("', '{PLUGIN}' )");
        php.split(&call)
            .filter_map(|before| Some(before.rsplit_once("( '")?.1.to_owned()))
            .take(php.matches(&call).count())
            .collect()
    }
}
