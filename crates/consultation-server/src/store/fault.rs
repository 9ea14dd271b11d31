//! What prevents the database from storing, and which of it is worth a retry.

use std::fmt;
use std::time::Duration;

/// Why nothing can be stored at present.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageFault {
    /// There is no room, on the disk or within the limit of the settings.
    Full,
    /// Another program holds the database, or too many acts wait for it.
    Busy,
    /// The file cannot be written: it is gone, read-only, damaged, or its disk fails.
    Unavailable,
}

// https://www.sqlite.org/rescode.html; an extended code has its primary code in the lowest byte.
const BUSY: i32 = 5;
const LOCKED: i32 = 6;
const READ_ONLY: i32 = 8;
const IO_ERROR: i32 = 10;
const CORRUPT: i32 = 11;
const FULL: i32 = 13;
const CANNOT_OPEN: i32 = 14;
const NOT_A_DATABASE: i32 = 26;

impl StorageFault {
    /// The fault behind the error, if the database is at fault and not the statement.
    pub fn of(error: &sqlx::Error) -> Option<Self> {
        match error {
            sqlx::Error::PoolTimedOut => Some(Self::Busy),
            sqlx::Error::Io(_) | sqlx::Error::PoolClosed | sqlx::Error::WorkerCrashed => {
                Some(Self::Unavailable)
            }
            sqlx::Error::Database(error) => match error.code()?.parse::<i32>().ok()? & 0xff {
                BUSY | LOCKED => Some(Self::Busy),
                FULL => Some(Self::Full),
                READ_ONLY | IO_ERROR | CORRUPT | CANNOT_OPEN | NOT_A_DATABASE => {
                    Some(Self::Unavailable)
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// When it is worth trying again.
    pub fn retry_after(self) -> Duration {
        Duration::from_secs(match self {
            Self::Busy => 5,
            Self::Unavailable => 30,
            Self::Full => 60,
        })
    }
}

impl fmt::Display for StorageFault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Full => "there is no room left for the record",
            Self::Busy => "the database is held by others",
            Self::Unavailable => "the database cannot be written",
        })
    }
}
