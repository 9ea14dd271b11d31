//! The file of the record: created for this account only, and still the one that was opened.

use std::fs::{self, Metadata, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

/// The file of the database, as it was when it was opened.
#[derive(Debug)]
pub struct DatabaseFile {
    path: PathBuf,
    /// Nothing if the database is in memory.
    identity: Option<Identity>,
}

#[cfg(unix)]
type Identity = (u64, u64);
#[cfg(not(unix))]
type Identity = ();

#[cfg(unix)]
fn identity(file: &Metadata) -> Identity {
    use std::os::unix::fs::MetadataExt as _;
    (file.dev(), file.ino())
}

/// Elsewhere an open file can be neither removed nor replaced.
#[cfg(not(unix))]
fn identity(_: &Metadata) -> Identity {}

/// Creates the file, readable only by this account, because it will have names and opinions in it. The files beside it get
/// the same rights. Leaves an existing file as it is.
pub fn make(path: &Path) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        made => made.map(drop),
    }
}

/// Whether other accounts of the machine may open the file.
#[cfg(unix)]
pub fn is_open_to_others(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    fs::metadata(path).is_ok_and(|file| file.permissions().mode() & 0o007 != 0)
}

/// On other systems the folder decides who may.
#[cfg(not(unix))]
pub fn is_open_to_others(_: &Path) -> bool {
    false
}

impl DatabaseFile {
    /// The file that was just opened.
    pub fn opened(path: &Path) -> Self {
        let identity = fs::metadata(path).ok().map(|file| identity(&file));
        Self { path: path.to_owned(), identity }
    }

    /// Whether the file that was opened is still in its place: writes to a removed or replaced file go on, and are lost.
    pub fn is_in_place(&self) -> sqlx::Result<()> {
        let Some(opened) = self.identity else { return Ok(()) };
        let path = self.path.display();
        let found = fs::metadata(&self.path).map_err(|error| {
            io::Error::new(
                error.kind(),
                format!("the database {path} is not there any more ({error}): put it back"),
            )
        })?;
        if identity(&found) == opened {
            return Ok(());
        }
        Err(sqlx::Error::Io(io::Error::other(format!(
            "the database {path} was replaced while the service ran: put back the one that was \
             there, or restart the service to go on with this one"
        ))))
    }
}
