//! Archives that are the same whenever and wherever they are made of the same files.

use std::io::{Cursor, Write as _};

use anyhow::Result;
use flate2::{Compression, GzBuilder};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::files::Files;

/// The time of every file, the one that npm itself gives to what it packs: 26/10/1985, 08:15 UTC.
const SECONDS: u64 = 499_162_500;
const MODE: u32 = 0o644;

/// A compressed tarball with all files in `folder`.
pub fn tarball(folder: &str, files: &Files) -> Result<Vec<u8>> {
    let compressed = GzBuilder::new().write(Vec::new(), Compression::best());
    let mut tarball = tar::Builder::new(compressed);
    for (name, content) in files {
        let mut header = tar::Header::new_gnu();
        header.set_mode(MODE);
        header.set_mtime(SECONDS);
        header.set_size(u64::try_from(content.len())?);
        tarball.append_data(&mut header, format!("{folder}/{name}"), content.as_slice())?;
    }
    Ok(tarball.into_inner()?.finish()?)
}

/// A zip file with all files in `folder`.
pub fn zip(folder: &str, files: &Files) -> Result<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::from_date_and_time(1985, 10, 26, 8, 15, 0)?)
        .unix_permissions(MODE);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        zip.start_file(format!("{folder}/{name}"), options)?;
        zip.write_all(content)?;
    }
    Ok(zip.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use flate2::read::GzDecoder;

    use super::*;

    fn files() -> Files {
        [("b.txt", "later"), ("a/c.txt", "sooner")]
            .map(|(name, content)| (name.to_owned(), content.as_bytes().to_vec()))
            .into()
    }

    #[test]
    fn tarballs_have_every_file_in_order_at_one_time() {
        let packed = tarball("package", &files()).expect("packed");
        let mut archive = tar::Archive::new(GzDecoder::new(packed.as_slice()));
        let entries: Vec<_> = archive
            .entries()
            .expect("entries")
            .map(|entry| {
                let mut entry = entry.expect("an entry");
                let mut content = String::new();
                entry.read_to_string(&mut content).expect("a text");
                let time = entry.header().mtime().expect("a time");
                (entry.path().expect("a path").display().to_string(), time, content)
            })
            .collect();
        assert_eq!(
            entries,
            [
                ("package/a/c.txt".to_owned(), SECONDS, "sooner".to_owned()),
                ("package/b.txt".to_owned(), SECONDS, "later".to_owned()),
            ]
        );
    }

    #[test]
    fn zip_files_have_every_file_in_order() {
        let packed = zip("x", &files()).expect("packed");
        let mut archive = zip::ZipArchive::new(Cursor::new(packed)).expect("a zip file");
        let mut content = String::new();
        archive.by_index(0).expect("first").read_to_string(&mut content).expect("a text");
        let names: Vec<_> = (0..archive.len())
            .map(|place| {
                archive.by_index(place).expect("a file").name().expect("a name").to_string()
            })
            .collect();
        assert_eq!(names, ["x/a/c.txt", "x/b.txt"]);
        assert_eq!(content, "sooner");
    }

    #[test]
    fn the_same_files_make_the_same_archives() {
        assert_eq!(
            tarball("x", &files()).expect("packed"),
            tarball("x", &files()).expect("packed")
        );
        assert_eq!(zip("x", &files()).expect("packed"), zip("x", &files()).expect("packed"));
    }
}
