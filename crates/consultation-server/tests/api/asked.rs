use crate::service::{Folder, Service};
use crate::story::{self, ASKER, DRAFTER};

#[tokio::test]
async fn shows_the_own_consultations_drafts_first() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let sent = story::sent(&service).await;
    let draft = story::submitted(&service).await;
    for officer in [DRAFTER, ASKER] {
        let asked = service.officer(officer).await.get("/asked").await;
        let rows = asked.json["rows"].as_array().expect("rows");
        let seen: Vec<_> =
            rows.iter().map(|row| (row["consultation"].clone(), row["stage"].clone())).collect();
        assert_eq!(
            seen,
            [
                (draft.to_string().into(), "awaiting-signature".into()),
                (sent.to_string().into(), "open".into())
            ]
        );
        assert_eq!(rows[1]["consultees"].as_array().map(Vec::len), Some(3));
    }
    for stranger in ["so-tu-phap.giam-doc", "so-noi-vu.theo-doi", story::MONITOR] {
        let asked = service.officer(stranger).await.get("/asked").await;
        assert_eq!(asked.json["rows"], serde_json::json!([]), "{stranger}");
    }
}
