#!/bin/sh
# crates.io `sqlx` 0.9.0 with SQLite: what becomes of a connection whose transaction meets a full database.
#
# SQLite rolls back by itself when the file may not grow (SQLITE_FULL). Seen: sqlx then sends ROLLBACK, which fails because
# no transaction is active, and goes on believing that there is one. Every later `begin_with` on the connection is refused,
# also after there is room again. A pool with one writer, as an event record has it, stores nothing until the
# connection reaches its greatest age, 30 minutes by default.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir src
cat >Cargo.toml <<'TOML'
[package]
name = "look"
version = "0.0.0"
edition = "2024"

[dependencies]
sqlx = { version = "=0.9.0", default-features = false, features = ["runtime-tokio", "sqlite"] }
tokio = { version = "1", features = ["macros", "rt"] }
TOML
cat >src/main.rs <<'RUST'
use sqlx::sqlite::{SqliteConnectOptions, SqlitePoolOptions};

type Outcome = Result<(), sqlx::Error>;

async fn store(pool: &sqlx::SqlitePool, bytes: i64) -> Outcome {
    let mut transaction = pool.begin_with("BEGIN IMMEDIATE").await?;
    sqlx::query("INSERT INTO events VALUES (randomblob($1))").bind(bytes).execute(&mut *transaction).await?;
    transaction.commit().await
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome {
    let options = SqliteConnectOptions::new().filename("look.db").create_if_missing(true);
    let pool = SqlitePoolOptions::new().max_connections(1).connect_with(options).await?;
    sqlx::query("CREATE TABLE events (event BLOB)").execute(&pool).await?;
    sqlx::query("PRAGMA max_page_count = 20").execute(&pool).await?;
    let full = store(&pool, 200_000).await.expect_err("there is no room");
    println!("without room: {full}");
    sqlx::query("PRAGMA max_page_count = 100000").execute(&pool).await?;
    let Err(refused) = store(&pool, 100).await else { std::process::exit(1) };
    println!("with room again: {refused}");
    let stuck = refused.to_string().contains("non-zero transaction depth");
    std::process::exit(if stuck { 0 } else { 1 });
}
RUST
cargo run --quiet || { echo "this has changed" >&2; exit 1; }
