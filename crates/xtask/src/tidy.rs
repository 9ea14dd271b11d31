//! Holds the shape of the project: floors, circles, sizes of files, SQL in one place.

mod floors;
mod reading;

use std::fs;
use std::path::Path;

use anyhow::{Result, bail};
use petgraph::algo::tarjan_scc;
use petgraph::graphmap::DiGraphMap;

use self::floors::{APART, COUNTED, HOUSES, House, MOST_LINES, SQL, STRANGERS};
use self::reading::{Module, Sources};
use crate::project::project;

/// Fails with a sentence for each thing that is in the wrong place.
pub fn tidy() -> Result<()> {
    let mut wrong = Vec::new();
    for house in HOUSES {
        let sources = Sources::read(project(), house.folder)?;
        wrong.extend(upward(house, &sources));
        wrong.extend(across(house, &sources));
        wrong.extend(circles(house, &sources));
        wrong.extend(strangers(house, &sources));
        wrong.extend(sql(house, &sources));
    }
    for folder in COUNTED {
        long_files(&project().join(folder), &mut wrong)?;
    }
    if wrong.is_empty() {
        return Ok(());
    }
    bail!("{}\n{} things are in the wrong place", wrong.join("\n"), wrong.len())
}

fn path<'a>(sources: &'a Sources, module: &Module) -> &'a str {
    &sources.files[module].path
}

/// The floor that a file lies on, counted from the top; none for the crate's root.
fn floor_of(house: &House, module: &Module) -> Option<usize> {
    let room = module.first()?;
    house.floors.iter().position(|floor| floor.rooms.contains(&room.as_str()))
}

fn upward(house: &House, sources: &Sources) -> Vec<String> {
    let mut wrong = Vec::new();
    for (module, used) in &sources.uses {
        if !module.is_empty() && floor_of(house, module).is_none() {
            wrong.push(format!(
                "{} lies on no floor: name its room in crates/xtask/src/tidy/floors.rs",
                path(sources, module)
            ));
        }
        let Some(floor) = floor_of(house, module) else { continue };
        for other in used {
            let is_beside =
                floor_of(house, other) == Some(floor) && module.first() != other.first();
            let is_above = floor_of(house, other).is_some_and(|above| above < floor);
            if other.is_empty() || is_above || is_beside {
                let here = &house.floors[floor];
                wrong.push(format!(
                    "{} imports {}, which does not lie below it: what both need belongs below “{}” ({})",
                    path(sources, module),
                    path(sources, other),
                    here.rooms.join("”, “"),
                    here.holds,
                ));
            }
        }
    }
    wrong
}

/// Imports from one part of a room to another where each stands by itself.
fn across(house: &House, sources: &Sources) -> Vec<String> {
    let rooms: Vec<&str> =
        APART.iter().filter(|(folder, _)| *folder == house.folder).map(|(_, room)| *room).collect();
    let mut wrong = Vec::new();
    for (module, used) in &sources.uses {
        for other in used {
            let same_room = module.first() == other.first();
            let apart = module.first().is_some_and(|room| rooms.contains(&room.as_str()));
            if same_room && apart && module.get(1) != other.get(1) {
                wrong.push(format!(
                    "{} imports {}: each stands by itself, what both need lies below",
                    path(sources, module),
                    path(sources, other)
                ));
            }
        }
    }
    wrong
}

fn circles(house: &House, sources: &Sources) -> Vec<String> {
    let rooms_apart = |a: &Module, b: &Module| a.first() != b.first();
    let mut files = DiGraphMap::<&str, ()>::new();
    let mut rooms = DiGraphMap::<&str, ()>::new();
    for (module, used) in &sources.uses {
        for other in used {
            files.add_edge(path(sources, module), path(sources, other), ());
            if rooms_apart(module, other)
                && let (Some(room), Some(other)) = (module.first(), other.first())
            {
                rooms.add_edge(room, other, ());
            }
        }
    }
    let said = |what: &str, circle: Vec<&str>| {
        let mut circle = circle;
        circle.sort_unstable();
        format!("{}: {what} import each other in a circle: {}", house.folder, circle.join(", "))
    };
    let of_files = tarjan_scc(&files).into_iter().filter(|circle| circle.len() > 1);
    let of_rooms = tarjan_scc(&rooms).into_iter().filter(|circle| circle.len() > 1);
    of_files
        .map(|circle| said("these files", circle))
        .chain(of_rooms.map(|circle| said("these rooms", circle)))
        .collect()
}

fn strangers(house: &House, sources: &Sources) -> Vec<String> {
    let mut wrong = Vec::new();
    for (folder, room, crates) in STRANGERS {
        let files = sources.files.iter().filter(|(module, _)| {
            *folder == house.folder && module.first().is_some_and(|first| first == room)
        });
        for (_, source) in files {
            for named in crates.iter().filter(|named| source.crates.contains(**named)) {
                wrong.push(format!(
                    "{} names {named}, of which “{room}” knows nothing: give it values, not the domain's types",
                    source.path
                ));
            }
        }
    }
    wrong
}

fn sql(house: &House, sources: &Sources) -> Vec<String> {
    const BEGINNINGS: [&str; 6] =
        ["\"SELECT ", "\"INSERT ", "\"UPDATE ", "\"DELETE FROM", "\"CREATE TABLE", "\"PRAGMA "];
    let (folder, store) = SQL;
    let outside = sources.files.iter().filter(|(module, _)| {
        !(house.folder == folder && module.first().is_some_and(|room| room == store))
    });
    outside
        .filter(|(_, source)| {
            source.texts.iter().any(|text| BEGINNINGS.iter().any(|start| text.starts_with(start)))
        })
        .map(|(_, source)| format!("{} has SQL, which belongs into {folder}/{store}", source.path))
        .collect()
}

fn long_files(folder: &Path, wrong: &mut Vec<String>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            let skipped = path.file_name().is_some_and(|name| name == "node_modules");
            if !skipped {
                long_files(&path, wrong)?;
            }
        } else if path.extension().is_some_and(|kind| kind == "rs" || kind == "js" || kind == "css")
        {
            let lines = fs::read_to_string(&path)?.lines().count();
            if lines > MOST_LINES {
                let path = path.strip_prefix(project())?.display();
                wrong.push(format!(
                    "{path} has {lines} lines, more than {MOST_LINES}: it has two subjects"
                ));
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_room_of_every_crate_lies_on_one_floor() {
        for house in HOUSES {
            let rooms: Vec<_> = house.floors.iter().flat_map(|floor| floor.rooms).collect();
            for room in &rooms {
                let file = project().join(house.folder).join(format!("{room}.rs"));
                assert!(file.exists(), "{}", file.display());
                assert_eq!(rooms.iter().filter(|other| *other == room).count(), 1, "{room}");
            }
        }
    }
}
