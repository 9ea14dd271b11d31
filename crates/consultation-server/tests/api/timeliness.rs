use crate::service::{Folder, Service};
use crate::story::{self, ASKER, MONITOR};
use serde_json::{Value, json};

const PERIOD: &str = "/timeliness?from=2026-11-23&to=2026-12-31";

async fn report(service: &Service, officer: &str) -> Value {
    let answer = service.officer(officer).await.get(PERIOD).await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    for row in answer.json["consultations"].as_array().expect("rows") {
        let id = row["consultation"].as_str().expect("an id");
        let opened = service.officer(officer).await.get(&format!("/consultations/{id}")).await;
        assert_eq!(opened.status, 200, "{officer} cannot open what the figures refer to");
    }
    answer.json["report"].clone()
}

fn agencies(report: &Value, side: &str) -> Vec<String> {
    let rows = report[side].as_array().expect("rows");
    rows.iter().map(|row| row["agency"].as_str().expect("an agency").to_owned()).collect()
}

#[tokio::test]
async fn the_monitor_sees_all_and_an_agency_itself() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let id = story::sent(&service).await;
    story::answers(&service, id, "so-tu-phap", &[1]).await;
    service.advance(json!({"advance_to": "2026-12-04T09:00:00+07:00"})).await;

    let all = report(&service, MONITOR).await;
    assert_eq!(agencies(&all, "consultees"), ["so-tai-chinh", "so-tu-phap", "so-y-te"]);
    assert_eq!(agencies(&all, "askers"), ["so-noi-vu"]);
    assert_eq!(all["all_consultees"]["on_time"]["count"], 1);
    assert_eq!(all["all_consultees"]["overdue_now"]["count"], 2);

    let own = report(&service, "so-tai-chinh.giam-doc").await;
    assert_eq!(agencies(&own, "consultees"), ["so-tai-chinh"]);
    assert_eq!(agencies(&own, "askers"), Vec::<String>::new());
    assert_eq!(own["all_consultees"]["on_time"]["count"], 0);
    assert_eq!(own["all_consultees"]["overdue_now"]["count"], 1);
    assert_eq!(own["consultees"][0]["rank"], Value::Null);

    let asker = report(&service, ASKER).await;
    assert_eq!(agencies(&asker, "consultees"), Vec::<String>::new());
    assert_eq!(agencies(&asker, "askers"), ["so-noi-vu"]);
    assert_eq!(asker["all_consultees"]["requests"]["count"], 0);

    let stranger = report(&service, "so-xay-dung.giam-doc").await;
    assert_eq!(agencies(&stranger, "consultees"), Vec::<String>::new());
    assert_eq!(agencies(&stranger, "askers"), Vec::<String>::new());
}
