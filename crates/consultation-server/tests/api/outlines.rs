//! What lists and figures read: those consultations that they are about, and of these no text.

use crate::service::{Answer, Folder, Service};
use crate::story::{self, ASKER, DRAFTER, MONITOR};
use serde_json::{Value, json};
use sqlx::{Connection as _, SqliteConnection};
use uuid::Uuid;

/// After all that was told, and so is this period.
const LATER: &str = "2026-12-14T09:00:00+07:00";
const DECEMBER: &str = "/timeliness?from=2026-12-08&to=2026-12-31";
const ALL: &str = "/timeliness?from=2026-11-01&to=2026-12-31";
const PEOPLE: [&str; 5] = [DRAFTER, ASKER, "so-tu-phap.giam-doc", "so-xay-dung.giam-doc", MONITOR];

async fn change(folder: &Folder, statements: &[String]) {
    let mut database =
        SqliteConnection::connect(&folder.database()).await.expect("the database opens");
    for sql in statements {
        let sql = sqlx::AssertSqlSafe(sql.clone());
        sqlx::query(sql).execute(&mut database).await.expect("SQL");
    }
    database.close().await.expect("the database closes");
}

async fn read(service: &Service, paths: &[&str]) -> Vec<Value> {
    let mut found = Vec::new();
    for person in PEOPLE {
        let person = service.officer(person).await;
        for path in paths {
            let Answer { status, mut json, text, .. } = person.get(path).await;
            assert_eq!(status, 200, "{path}: {text}");
            json["now"] = Value::Null;
            found.push(json);
        }
    }
    found
}

/// A consultation that has ended, and one with a return; the latter is named.
async fn one_of_each(service: &Service) -> Uuid {
    concluded(service).await;
    let id = story::sent(service).await;
    story::returned(service, id).await;
    id
}

/// Concluded on the day on which it was sent.
async fn concluded(service: &Service) -> Uuid {
    let id = story::sent(service).await;
    for (agency, questions) in
        [("so-tu-phap", &[1][..]), ("so-tai-chinh", &[1, 2]), ("so-y-te", &[1])]
    {
        story::answers(service, id, agency, questions).await;
    }
    service.officer(DRAFTER).await.does(id, story::conclusion()).await;
    let head = service.officer(ASKER).await;
    head.does(id, json!({"command": "conclude-consultation", "capacity": "head"})).await;
    id
}

#[tokio::test]
async fn what_has_ended_is_not_read_for_what_is_to_be_done_nor_for_a_later_period() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let ended = concluded(&service).await;
    let open = story::sent(&service).await;
    story::answers(&service, open, "so-tu-phap", &[1]).await;
    story::submitted(&service).await;
    service.advance(json!({"advance_to": LATER})).await;
    let paths = ["/counts", DECEMBER];
    let before = read(&service, &paths).await;

    let unreadable = ["consultation_outline", "request_outline"].map(|table| {
        format!("UPDATE {table} SET outline = 'unreadable' WHERE consultation_id = '{ended}'")
    });
    change(&folder, &unreadable).await;
    assert_eq!(read(&service, &paths).await, before);
    for (person, path) in [(ASKER, "/asked"), ("so-tu-phap.giam-doc", "/inbox"), (MONITOR, ALL)] {
        let shown = service.officer(person).await.get(path).await;
        shown.is_problem(500, "unexpected");
    }
    let other = service.officer("so-xay-dung.giam-doc").await;
    for path in ["/asked", "/inbox", ALL] {
        assert_eq!(other.get(path).await.status, 200, "{path} is about other consultations");
    }
}

#[tokio::test]
async fn no_list_reads_a_text() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let id = one_of_each(&service).await;
    let mut database =
        SqliteConnection::connect(&folder.database()).await.expect("the database opens");
    let outlines: Vec<String> = sqlx::query_scalar(
        "SELECT outline FROM consultation_outline UNION ALL SELECT outline FROM request_outline",
    )
    .fetch_all(&mut database)
    .await
    .expect("SQL");
    assert_eq!(outlines.len(), 2 + 6);
    let view = service.officer(ASKER).await.get(&format!("/consultations/{id}")).await.text;
    for text in
        ["thực hiện của cơ quan", "khả thi không", "trình UBND tỉnh", "không thuộc lĩnh vực"]
    {
        let found = outlines.iter().filter(|outline| outline.contains(text));
        assert_eq!(found.count(), 0, "{text}");
    }
    assert!(view.contains("khả thi không") && view.contains("không thuộc lĩnh vực"));
}

/// As the last version before outlines left it.
const BEFORE_OUTLINES: [&str; 9] = [
    "DROP TABLE consultation_outline",
    "DROP TABLE request_outline",
    "DROP TABLE recorded_policy",
    "ALTER TABLE service DROP COLUMN derived",
    "CREATE TABLE consultation_state (consultation_id TEXT NOT NULL PRIMARY KEY,
        sequence BIGINT NOT NULL, asker TEXT NOT NULL, sent_on TEXT, contested BIGINT NOT NULL,
        state TEXT NOT NULL, dossier TEXT)",
    "CREATE TABLE participation (consultation_id TEXT NOT NULL, agency TEXT NOT NULL,
        PRIMARY KEY (consultation_id, agency),
        FOREIGN KEY (consultation_id) REFERENCES consultation_state (consultation_id))",
    "INSERT INTO consultation_state SELECT DISTINCT consultation_id, 1, 'so-noi-vu', NULL, 0, '{}', ''
        FROM events",
    "INSERT INTO participation SELECT consultation_id, 'so-y-te' FROM consultation_state",
    "DELETE FROM _sqlx_migrations WHERE version = 12",
];

#[tokio::test]
async fn a_database_from_before_outlines_opens_and_shows_the_same() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    one_of_each(&service).await;
    let paths = ["/inbox", "/asked", "/counts", ALL];
    let before = read(&service, &paths).await;
    service.stop().await;
    change(&folder, &BEFORE_OUTLINES.map(str::to_owned)).await;
    let service = Service::demo(&folder).await;
    assert_eq!(read(&service, &paths).await, before);
}
