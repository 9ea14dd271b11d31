//! When the database cannot be written: acts are refused in so many words, readiness says so, and the next act after it is
//! over is stored, without a restart. What was acknowledged stays.

use crate::service::{Answer, Folder, MONDAY, Service, until};
use crate::story::{DRAFTER, request, submit};
use reqwest::Method;
use sqlx::{Connection as _, SqliteConnection};
use std::fs::{self, OpenOptions};
use std::io::{Seek as _, SeekFrom, Write as _};
use uuid::Uuid;

/// A service, and the drafts that it acknowledged.
struct Kept<'a> {
    service: &'a Service,
    acknowledged: Vec<Uuid>,
}

impl<'a> Kept<'a> {
    fn by(service: &'a Service) -> Self {
        Self { service, acknowledged: Vec::new() }
    }

    async fn draft(&mut self) -> Answer {
        let id = Uuid::new_v4();
        let drafter = self.service.officer(DRAFTER).await;
        let answer = Answer::of(drafter.acting(id, 0, &submit(&request()))).await;
        if answer.status == 200 {
            self.acknowledged.push(id);
        }
        answer
    }

    /// The next act is stored, and all that was acknowledged before is there.
    #[track_caller]
    fn is_well(&mut self) -> impl Future<Output = ()> {
        let place = std::panic::Location::caller();
        async move {
            let answer = self.draft().await;
            assert_eq!(answer.status, 200, "at {place}: {}", answer.text);
            // What was found last holds for a second.
            let mut ready = self.service.get("/readyz").await;
            until("the service is ready", async || {
                ready = self.service.get("/readyz").await;
                ready.status == 200
            })
            .await;
            assert_eq!(ready.text, "ready");
            let drafter = self.service.officer(DRAFTER).await;
            for id in &self.acknowledged {
                assert_eq!(drafter.get(&format!("/consultations/{id}")).await.status, 200);
            }
        }
    }

    /// Acts are refused so, however often they are tried; the service is alive and not ready.
    async fn is_refused(&mut self, status: u16, code: &str) {
        for _ in 0..2 {
            let answer = self.draft().await;
            answer.is_problem(status, code);
            assert!(answer.header("retry-after").parse::<u64>().is_ok_and(|seconds| seconds > 0));
        }
        assert_eq!(self.service.get("/healthz").await.text, "ok");
        // What was found last holds for a second.
        let mut ready = self.service.get("/readyz").await;
        until("the service is not ready", async || {
            ready = self.service.get("/readyz").await;
            ready.status != 200
        })
        .await;
        ready.is_problem(status, code);
        let drafter = self.service.officer(DRAFTER).await;
        assert_eq!(drafter.get("/asked").await.status, 200, "reading goes on");
    }
}

async fn beside(folder: &Folder) -> SqliteConnection {
    SqliteConnection::connect(&folder.database()).await.expect("the database opens")
}

async fn run(database: &mut SqliteConnection, sql: &'static str) {
    sqlx::query(sql).execute(database).await.expect("SQL");
}

#[tokio::test]
async fn a_full_database_takes_acts_again_once_there_is_room() {
    let folder = Folder::new();
    let flags = [
        "--demo",
        "--demo-empty",
        "--demo-clock",
        MONDAY,
        "--database-limit",
        "2",
        "--writes-per-minute",
        "10000",
    ];
    let service = Service::with(&folder, &flags).await;
    let mut kept = Kept::by(&service);
    let large = service.officer(DRAFTER).await.call(Method::POST, "/documents");
    let large = Answer::of(large.header("Content-Type", "image/png").body(vec![7; 1_200_000]));
    assert_eq!(large.await.status, 200);
    kept.is_well().await;
    let mut answer = kept.draft().await;
    while answer.status == 200 {
        answer = kept.draft().await;
    }
    answer.is_problem(507, "storage-full");
    assert!(kept.acknowledged.len() > 5, "{}", kept.acknowledged.len());
    kept.is_refused(507, "storage-full").await;

    let mut database = beside(&folder).await;
    run(&mut database, "DELETE FROM documents").await;
    kept.is_well().await;
}

#[tokio::test]
async fn a_database_that_another_program_holds_takes_acts_again_once_it_is_free() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let mut kept = Kept::by(&service);
    kept.is_well().await;
    let mut database = beside(&folder).await;
    run(&mut database, "BEGIN IMMEDIATE").await;
    kept.is_refused(503, "storage-busy").await;
    run(&mut database, "ROLLBACK").await;
    kept.is_well().await;
}

#[tokio::test]
async fn a_read_only_database_takes_acts_again_once_it_can_be_written() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let mut kept = Kept::by(&service);
    kept.is_well().await;
    // Rights do not bind the account that these tests may run under. A file whose format is newer than the program is
    // read-only to it too: https://www.sqlite.org/fileformat.html, 1.3.3.
    let mut database = beside(&folder).await;
    let mut write_version = async |version: u8| {
        run(&mut database, "PRAGMA wal_checkpoint(TRUNCATE)").await;
        let file = OpenOptions::new().write(true).open(folder.path().join("record.db"));
        let mut file = file.expect("the file");
        file.seek(SeekFrom::Start(18)).expect("a place in the file");
        file.write_all(&[version]).expect("the file is writable");
        // SQLite knows its first page until somebody else has written.
        run(&mut database, "PRAGMA wal_checkpoint(TRUNCATE)").await;
    };
    write_version(3).await;
    kept.is_refused(503, "storage-unavailable").await;
    write_version(2).await;
    kept.is_well().await;
}

#[cfg(unix)]
#[tokio::test]
async fn acts_on_a_file_that_is_gone_or_another_are_not_acknowledged() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let mut kept = Kept::by(&service);
    kept.is_well().await;
    let (here, away) = (folder.path().join("record.db"), folder.path().join("away.db"));
    fs::rename(&here, &away).expect("the folder is writable");
    kept.is_refused(503, "storage-unavailable").await;
    assert!(!here.exists(), "no other record is begun in its place");

    fs::copy(&away, &here).expect("the folder is writable");
    kept.is_refused(503, "storage-unavailable").await;

    fs::rename(&away, &here).expect("the folder is writable");
    kept.is_well().await;
}

#[cfg(unix)]
#[tokio::test]
async fn acts_on_a_log_that_is_gone_or_another_are_not_acknowledged() {
    for end in ["-wal", "-shm"] {
        let folder = Folder::new();
        let service = Service::demo(&folder).await;
        let mut kept = Kept::by(&service);
        kept.is_well().await;
        let here = folder.path().join(format!("record.db{end}"));
        let away = folder.path().join("away");
        fs::rename(&here, &away).expect("the folder is writable");
        kept.is_refused(503, "storage-unavailable").await;

        fs::copy(&away, &here).expect("the folder is writable");
        kept.is_refused(503, "storage-unavailable").await;

        fs::rename(&away, &here).expect("the folder is writable");
        kept.is_well().await;
    }
}

#[cfg(unix)]
#[tokio::test]
async fn an_act_that_is_repeated_is_not_acknowledged_from_a_file_that_is_gone() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let drafter = service.officer(DRAFTER).await;
    let call = drafter.acting(Uuid::new_v4(), 0, &submit(&request()));
    let again = call.try_clone().expect("the body is no stream");
    assert_eq!(Answer::of(call).await.status, 200);
    fs::remove_file(folder.path().join("record.db")).expect("the folder is writable");
    Answer::of(again).await.is_problem(503, "storage-unavailable");
}

#[tokio::test]
async fn programs_that_come_and_go_leave_the_log_where_it_is() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let mut kept = Kept::by(&service);
    kept.is_well().await;
    let mut database = beside(&folder).await;
    run(&mut database, "PRAGMA wal_checkpoint(TRUNCATE)").await;
    database.close().await.expect("the database closes");
    kept.is_well().await;
}

#[cfg(unix)]
#[tokio::test]
async fn the_record_is_for_the_account_of_the_service_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    Kept::by(&service).is_well().await;
    for name in ["record.db", "record.db-wal", "record.db-shm"] {
        let file = fs::metadata(folder.path().join(name)).expect("the file");
        assert_eq!(file.permissions().mode() & 0o777, 0o600, "{name}");
    }
}
