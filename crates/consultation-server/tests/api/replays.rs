//! How often the service replays the record of a consultation: once to act on it, once to show it, and never for a list.

use crate::service::{Answer, Folder, Service};
use crate::story::{self, ASKER, DRAFTER, MONITOR};
use reqwest::Method;
use serde_json::json;
use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, Once};
use tracing::field::{Field, Visit};
use tracing::level_filters::LevelFilter;
use tracing::{Event, Subscriber};
use tracing_subscriber::filter::Targets;
use tracing_subscriber::layer::{Context, Layer, SubscriberExt as _};
use uuid::Uuid;

/// What the service says of itself, counted by consultation: the tests run at once.
static REPLAYS: LazyLock<Mutex<HashMap<String, usize>>> = LazyLock::new(Mutex::default);

struct Counter;

impl<S: Subscriber> Layer<S> for Counter {
    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        event.record(&mut Self);
    }
}

impl Visit for Counter {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        if field.name() == "consultation" {
            let mut replays = REPLAYS.lock().expect("no test panics here");
            *replays.entry(format!("{value:?}")).or_default() += 1;
        }
    }
}

fn listen() {
    static LISTENING: Once = Once::new();
    LISTENING.call_once(|| {
        let replays =
            Targets::new().with_target("consultation_server::store::replayed", LevelFilter::TRACE);
        let counter = tracing_subscriber::registry().with(Counter.with_filter(replays));
        tracing::subscriber::set_global_default(counter).expect("no other test listens");
    });
}

/// How often the consultation was replayed since this was asked last.
fn replays(id: Uuid) -> usize {
    REPLAYS.lock().expect("no test panics here").remove(&id.to_string()).unwrap_or(0)
}

#[tokio::test]
async fn an_act_replays_once_whatever_becomes_of_it() {
    listen();
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let id = story::submitted(&service).await;
    let head = service.officer(ASKER).await;
    replays(id);
    let call = head.acting(id, 1, &story::send());
    let repeated = call.try_clone().expect("a body that can be sent twice");
    let much_later = call.try_clone().expect("a body that can be sent twice");
    assert_eq!((Answer::of(call).await.status, replays(id)), (200, 1), "done");
    assert_eq!((Answer::of(repeated).await.status, replays(id)), (200, 1), "repeated");

    let officer = service.officer("so-tu-phap.chuyen-vien").await;
    let call = officer.acting(id, 2, &json!({"command": "acknowledge-receipt"}));
    assert_eq!((Answer::of(call).await.status, replays(id)), (200, 1), "by another");
    assert_eq!((Answer::of(much_later).await.status, replays(id)), (200, 1), "repeated later");

    let call = head.acting(id, 3, &story::send());
    assert_eq!((Answer::of(call).await.status, replays(id)), (422, 1), "refused");
    let call = head.acting(id, 1, &story::send());
    assert_eq!((Answer::of(call).await.status, replays(id)), (409, 1), "out of date");
    let stranger = service.officer("so-xay-dung.giam-doc").await;
    let call = stranger.acting(id, 3, &json!({"command": "acknowledge-receipt"}));
    assert_eq!((Answer::of(call).await.status, replays(id)), (404, 1), "no part in it");
}

#[tokio::test]
async fn reading_replays_what_is_opened_and_no_list() {
    listen();
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let drafter = service.officer(DRAFTER).await;
    let upload = drafter.call(Method::POST, "/documents?title=B%E1%BA%A3n");
    let upload = upload.header("Content-Type", "application/pdf").body("%PDF");
    let source = Answer::of(upload).await.json;
    let mut request = story::request();
    request["documents"] = json!([{"title": "Bản", "source": source}]);
    let id = Uuid::new_v4();
    drafter.does(id, story::submit(&request)).await;
    service.officer(ASKER).await.does(id, story::send()).await;
    replays(id);
    let digest = source["sha256"].as_str().expect("a digest");
    for path in [String::new(), format!("/documents/{digest}")] {
        let answer = drafter.get(&format!("/consultations/{id}{path}")).await;
        assert_eq!((answer.status, replays(id)), (200, 1), "{path}");
    }
    for officer in [ASKER, "so-tu-phap.giam-doc", MONITOR] {
        let officer = service.officer(officer).await;
        for path in ["/inbox", "/asked", "/counts", "/timeliness?from=2026-11-01&to=2026-12-31"] {
            assert_eq!((officer.get(path).await.status, replays(id)), (200, 0), "{path}");
        }
    }
}
