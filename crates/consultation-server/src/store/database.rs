//! The kind of database.

/// The database in use.
pub type Database = sqlx::Sqlite;
/// A connection to it.
pub type Connection = <Database as sqlx::Database>::Connection;
/// Connections to it.
pub type Pool = sqlx::Pool<Database>;
