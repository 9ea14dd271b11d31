//! The zip file for those who put files onto a web server.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::files::{Files, text};
use super::{hashes, npm};
use crate::integrity::inline_hash;

/// Where the widget's files are, beside the folder of the example pages.
const FOLDER: &str = "consultation/";
/// What is in the zip file, and what it is made of. Words in double braces are put in: see [`files`].
const TEMPLATES: [(&str, &str); 11] = [
    ("packaging/self-hosting.md", "README.md"),
    ("packaging/example/index.html", "example/index.html"),
    ("packaging/example/page.js", "example/page.js"),
    ("packaging/example/theming.html", "example/theming.html"),
    ("packaging/example/theming.css", "example/theming.css"),
    ("packaging/example/theming.js", "example/theming.js"),
    ("packaging/example/backend.js", "example/backend.js"),
    ("packaging/example/data.json", "example/data.json"),
    ("packaging/nginx.conf", "web-server/nginx.conf"),
    ("packaging/apache.conf", "web-server/apache.conf"),
    ("packaging/web.config", "web-server/web.config"),
];

/// What is in the zip file.
pub fn files(project: &Path, widget: &Files, companions: &Files) -> Result<Files> {
    let mut files: Files =
        widget.iter().map(|(name, content)| (format!("{FOLDER}{name}"), content.clone())).collect();
    files.insert("integrity.json".into(), hashes::file(widget)?);
    files.extend(companions.clone());
    if let Some(manifest) = companions.get(npm::ELEMENTS) {
        // The page of looks reads it from its own folder.
        files.insert(format!("example/{}", npm::ELEMENTS), manifest.clone());
    }
    let import_map = hashes::import_map(widget, &format!("../{FOLDER}"))?;
    let filled_in = [
        ("{{script-integrity}}", hashes::script(widget)?),
        ("{{import-map-hash}}", inline_hash(&import_map)),
        ("{{import-map}}", import_map),
    ];
    for (from, to) in TEMPLATES {
        let file = project.join(from);
        let template = fs::read(&file).with_context(|| format!("{} is missing", file.display()))?;
        let mut content = text(&template)?.to_owned();
        for (word, value) in &filled_in {
            content = content.replace(word, value);
        }
        files.insert(to.to_owned(), content.into_bytes());
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::project;
    use crate::{bundle, glue};

    #[test]
    fn the_policies_name_the_import_map_of_the_example() {
        let widget: Files =
            [bundle::LOADER, glue::FILE].map(|name| (name.to_owned(), b"x".to_vec())).into();
        let files = files(project(), &widget, &Files::new()).expect("files");
        let file = |name: &str| text(&files[name]).expect("a text").to_owned();

        let page = file("example/index.html");
        let (_, map) = page.split_once("<script type=\"importmap\">").expect("a map");
        let (map, _) = map.split_once("</script>").expect("an end");
        let hash = inline_hash(map);
        for (_, name) in TEMPLATES {
            let content = file(name);
            assert!(!content.contains("{{"), "{name} has words to be put in");
            if name.starts_with("web-server/") {
                assert!(content.contains(&hash), "{name} lacks {hash}");
            }
        }
    }
}
