//! The file of the record: created for this account only, and still the one that was opened.

use std::fs::{self, Metadata, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

/// The files of the database, as they were when they were opened.
#[derive(Debug)]
pub struct DatabaseFiles {
    main: Opened,
    /// The write-ahead log, which has what was stored last, and its index.
    log: [Opened; 2],
}

/// A file as it was when it was opened.
#[derive(Debug)]
struct Opened {
    path: PathBuf,
    /// Nothing if the database is in memory.
    identity: Option<Identity>,
}

/// Why the database is not the one that was opened any more.
#[derive(Debug)]
pub enum Displaced {
    /// Its file was removed or replaced.
    Database(io::Error),
    /// A file of its log was removed or replaced.
    Log {
        /// Which.
        path: PathBuf,
        /// Whether somebody else has written a log in its place.
        is_written: bool,
    },
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

/// The file whose name ends so beside this one.
pub fn beside(path: &Path, end: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(end);
    name.into()
}

impl Opened {
    fn at(path: PathBuf) -> Self {
        let identity = fs::metadata(&path).ok().map(|file| identity(&file));
        Self { path, identity }
    }

    fn is_at(&self, found: Option<&Metadata>) -> bool {
        self.identity.is_none() || self.identity == found.map(identity)
    }
}

impl DatabaseFiles {
    /// The files that were just opened.
    pub fn opened(path: &Path) -> Self {
        // The log lies beside the file that a symbolic link leads to.
        let real = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        let log = ["-wal", "-shm"].map(|end| Opened::at(beside(&real, end)));
        Self { main: Opened::at(path.to_owned()), log }
    }

    /// Whether the files that were opened are still where they were: writing goes on into those that were removed or
    /// replaced, and what is written there is lost.
    pub fn are_in_place(&self) -> Result<(), Displaced> {
        self.main_is_in_place().map_err(Displaced::Database)?;
        for log in &self.log {
            let found = fs::metadata(&log.path).ok();
            if !log.is_at(found.as_ref()) {
                let is_written = found.is_some_and(|file| file.len() > 0);
                return Err(Displaced::Log { path: log.path.clone(), is_written });
            }
        }
        Ok(())
    }

    fn main_is_in_place(&self) -> io::Result<()> {
        let path = self.main.path.display();
        match fs::metadata(&self.main.path) {
            Err(error) if self.main.identity.is_some() => Err(io::Error::new(
                error.kind(),
                format!("the database {path} is not there any more ({error}): put it back"),
            )),
            found if self.main.is_at(found.as_ref().ok()) => Ok(()),
            _ => Err(io::Error::other(format!(
                "the database {path} was replaced while the service ran: put back the one that was \
                 there, or restart the service to go on with this one"
            ))),
        }
    }
}
