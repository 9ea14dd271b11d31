//! What is only there in the demo.

use crate::hosting::for_real;
use crate::service::{Answer, Folder, MONDAY, Service};
use crate::story;
use reqwest::Method;
use serde_json::{Value, json};
use sqlx::{Connection as _, SqliteConnection};

async fn now(service: &Service) -> String {
    let clock = service.get("/portal/clock").await;
    clock.json["now"].as_str().expect("a time")[..16].to_owned()
}

async fn setting(service: &Service, setting: Value) -> Answer {
    Answer::of(service.call(Method::POST, "/portal/clock").body(setting.to_string())).await
}

#[tokio::test]
async fn anyone_can_be_any_demo_officer() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let identities = service.get("/portal/identities").await.json;
    let identities = identities.as_array().expect("a list");
    for (role, agencies) in [("officer", 5), ("head", 5), ("monitor", 2)] {
        let with_role: Vec<_> =
            identities.iter().filter(|identity| identity["role"] == role).collect();
        assert!(with_role.len() >= agencies, "{role}");
        let id = with_role[0]["id"].as_str().expect("an id");
        let session = service.officer(id).await.get("/session").await;
        assert_eq!(session.json["actor"]["name"], with_role[0]["name"]["vi"]);
        assert!(!with_role[0]["agency_name"]["vi"].as_str().expect("a name").is_empty());
    }
    service.get("/portal/token?identity=nobody").await.is_problem(404, "not-found");
    service.get("/portal/token").await.is_problem(400, "bad-request");
}

#[tokio::test]
async fn each_of_several_settings_at_the_same_time_counts() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let a_day = || setting(&service, json!({"advance_working_days": 1}));
    let answers = tokio::join!(a_day(), a_day(), a_day(), a_day());
    for answer in [answers.0, answers.1, answers.2, answers.3] {
        assert_eq!(answer.status, 200, "{}", answer.text);
    }
    // Tuesday is a public holiday; then a weekend.
    assert_eq!(now(&service).await, "2026-11-30T09:00");
}

#[tokio::test]
async fn the_clock_is_set_forward_and_never_back() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    assert_eq!(now(&service).await, MONDAY[..16]);
    // Tuesday is a public holiday.
    let answer = setting(&service, json!({"advance_working_days": 1})).await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    assert_eq!(now(&service).await, "2026-11-25T09:00");
    let to = json!({"advance_to": "2026-11-27T16:30:00+07:00"});
    assert_eq!(setting(&service, to).await.status, 200);
    assert_eq!(now(&service).await, "2026-11-27T16:30");

    for refused in [json!({"advance_to": MONDAY}), json!({"advance_working_days": 61})] {
        setting(&service, refused).await.is_problem(400, "bad-request");
    }
    for refused in [json!({}), json!({"advance_to": "later"}), json!({"advance_working_days": -1})]
    {
        setting(&service, refused).await.is_problem(422, "malformed");
    }
    // There is no way back from where lists and figures cannot be counted any more.
    for beyond in ["2999-01-01T08:00:00+07:00", "2050-12-31T23:00:00+07:00"] {
        let answer = setting(&service, json!({"advance_to": beyond})).await;
        let problem = answer.is_problem(422, "malformed");
        assert_eq!(problem["field"], "advance_to");
        assert!(answer.text.contains("2050"), "{}", answer.text);
    }
    assert_eq!(now(&service).await, "2026-11-27T16:30");
}

#[tokio::test]
async fn the_demo_and_a_host_never_share_a_record() {
    let refused = async |folder: &Folder, flags: &[&str]| {
        let error = Service::try_with(folder, flags).await.err().expect("it does not start");
        format!("{error:#}")
    };
    let folder = Folder::new();
    for_real(&folder, &[]).await.expect("the service starts").stop().await;
    let said = refused(&folder, &["--demo", "--demo-empty"]).await;
    assert!(said.contains("record of a host") && said.contains("--database"), "{said}");
    for_real(&folder, &[]).await.expect("it is the host's").stop().await;

    let folder = Folder::new();
    Service::demo(&folder).await.stop().await;
    let error = for_real(&folder, &[]).await.err().expect("it does not start");
    assert!(format!("{error:#}").contains("made by the demo"), "{error:#}");
    Service::demo(&folder).await.stop().await;

    let folder = Folder::new();
    for setting in [
        ["--token-issuer", "https://portal.example.vn"],
        ["--token-secret-file", "/etc/consultation/secret"],
        ["--token-public-key", "/etc/consultation/key.pem"],
    ] {
        let said = refused(&folder, &["--demo", setting[0], setting[1]]).await;
        assert!(said.contains("--demo") && said.contains(setting[0]), "{said}");
    }
}

/// A file of a version that set no mark tells by its clock and its events whose it is.
#[tokio::test]
async fn a_record_without_a_mark_is_told_apart() {
    for (made_by_demo, forget) in
        [(true, "UPDATE service SET is_demo = NULL"), (false, "UPDATE service SET is_demo = NULL")]
    {
        let folder = Folder::new();
        let service = Service::demo(&folder).await;
        story::submitted(&service).await;
        service.stop().await;
        let mut database =
            SqliteConnection::connect(&folder.database()).await.expect("the database opens");
        let clock = if made_by_demo { "SELECT 1" } else { "DELETE FROM demo_clock" };
        for sql in [forget, clock] {
            sqlx::query(sql).execute(&mut database).await.expect("SQL");
        }
        database.close().await.expect("it closes");
        let demo = Service::try_with(&folder, &["--demo", "--demo-clock", MONDAY]).await;
        assert_eq!(demo.is_ok(), made_by_demo);
        if let Ok(demo) = demo {
            demo.stop().await;
        }
        assert_eq!(for_real(&folder, &[]).await.is_ok(), !made_by_demo);
    }
}

#[tokio::test]
async fn time_does_not_run_backwards_over_a_restart() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    service.advance(json!({"advance_to": "2026-12-08T10:00:00+07:00"})).await;
    service.stop().await;
    for flags in [&["--demo", "--demo-clock", MONDAY][..], &["--demo"]] {
        let service = Service::with(&folder, flags).await;
        assert!(now(&service).await.as_str() >= "2026-12-08T10:00");
        service.stop().await;
    }
}

#[tokio::test]
async fn a_new_demo_has_a_past() {
    let folder = Folder::new();
    let service = Service::with(&folder, &["--demo", "--demo-clock", MONDAY]).await;
    let monitor = service.officer("van-phong-ubnd.theo-doi").await;
    let path = "/timeliness?from=2026-08-23&to=2026-11-23";
    let report = monitor.get(path).await.json["report"].clone();
    let all = &report["all_consultees"];
    for figure in ["on_time", "late", "unanswered", "returned", "overdue_now"] {
        assert!(all[figure]["count"].as_u64().expect("a count") > 0, "{figure}");
    }
    assert!(report["consultees"].as_array().expect("rows").iter().any(|it| it["rank"] == 1));
    assert_eq!(monitor.get("/inbox").await.json["rows"].as_array().map(Vec::len), Some(1));
    for officer in
        ["so-tai-chinh.giam-doc", "so-tu-phap.giam-doc", "ubnd-phuong-trung-tam.chu-tich"]
    {
        let counts = service.officer(officer).await.get("/counts").await.json;
        let number = |name: &str| counts[name].as_u64().expect("a number");
        assert!(number("to_answer") + number("to_sign") > 0, "{officer}");
    }
    service.stop().await;

    // It is told once.
    let service = Service::with(&folder, &["--demo"]).await;
    let monitor = service.officer("van-phong-ubnd.theo-doi").await;
    assert_eq!(
        monitor.get(path).await.json["report"]["all_consultees"]["requests"],
        all["requests"]
    );
}

#[tokio::test]
async fn the_pages_of_the_portal_are_served() {
    let folder = Folder::new();
    for (file, content) in [
        ("index.html", "<!doctype html>"),
        ("portal/portal.css", "body {}"),
        ("dist/widget/agency-consultation.js", "export {};"),
        ("secret.txt", "not for anyone"),
    ] {
        let path = folder.path().join(file);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("it is writable");
        std::fs::write(path, content).expect("it is writable");
    }
    let root = folder.path().display().to_string();
    let flags = ["--demo", "--demo-empty", "--demo-root", &root];
    let service = Service::with(&folder, &flags).await;
    for (path, kind) in [
        ("/", "text/html"),
        ("/portal/portal.css", "text/css"),
        ("/consultation/agency-consultation.js", "text/javascript"),
    ] {
        let answer = service.get(path).await;
        assert_eq!(answer.status, 200, "{path}");
        assert!(answer.header("content-type").starts_with(kind), "{path}");
        assert_eq!(answer.header("cache-control"), "no-cache");
        let policy = answer.header("content-security-policy");
        assert!(policy.contains("require-trusted-types-for 'script'"), "{policy}");
    }
    for path in ["/secret.txt", "/portal/../secret.txt", "/portal/%2e%2e/secret.txt"] {
        assert_eq!(service.get(path).await.status, 404, "{path}");
    }
}
