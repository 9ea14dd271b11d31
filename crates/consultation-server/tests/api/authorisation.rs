//! Who may see and do what, by agency, role and stage.

use crate::service::{Folder, Service};
use crate::story::{self, ASKER, DRAFTER, MONITOR, answer, request, send, submit};
use serde_json::{Value, json};
use uuid::Uuid;

async fn statuses(service: &Service, id: Uuid) -> Vec<(&'static str, u16)> {
    let mut seen = Vec::new();
    for officer in [
        DRAFTER,
        ASKER,
        "so-noi-vu.theo-doi",
        "so-tu-phap.chuyen-vien",
        "so-tu-phap.giam-doc",
        "so-xay-dung.giam-doc",
        MONITOR,
    ] {
        let path = format!("/consultations/{id}");
        seen.push((officer, service.officer(officer).await.get(&path).await.status));
    }
    seen
}

#[tokio::test]
async fn a_draft_is_its_agencys_own_business() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let id = story::submitted(&service).await;
    assert_eq!(
        statuses(&service, id).await,
        [
            (DRAFTER, 200),
            (ASKER, 200),
            ("so-noi-vu.theo-doi", 404),
            ("so-tu-phap.chuyen-vien", 404),
            ("so-tu-phap.giam-doc", 404),
            ("so-xay-dung.giam-doc", 404),
            (MONITOR, 404),
        ]
    );
}

#[tokio::test]
async fn a_request_that_was_sent_is_the_business_of_those_concerned() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let id = story::sent(&service).await;
    assert_eq!(
        statuses(&service, id).await,
        [
            (DRAFTER, 200),
            (ASKER, 200),
            ("so-noi-vu.theo-doi", 200),
            ("so-tu-phap.chuyen-vien", 200),
            ("so-tu-phap.giam-doc", 200),
            ("so-xay-dung.giam-doc", 404),
            (MONITOR, 200),
        ]
    );
}

#[tokio::test]
async fn what_another_agency_does_not_see_it_does_not_touch_either() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let id = story::sent(&service).await;
    let stranger = service.officer("so-xay-dung.giam-doc").await;
    for command in commands() {
        let call = stranger.acting(id, 2, &command);
        let answer = crate::service::Answer::of(call).await;
        answer.is_problem(404, "not-found");
    }
    let view = service.officer(ASKER).await.get(&format!("/consultations/{id}")).await;
    assert_eq!(view.json["consultation"]["sequence"], 2);
}

/// Trying identifiers must not tell which are taken.
#[tokio::test]
async fn a_stranger_hears_of_a_consultation_what_is_heard_where_there_is_none() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let id = story::sent(&service).await;
    let mut unsound = request();
    unsound["questions"] = json!([]);
    let mut tried = commands();
    tried[0] = submit(&unsound);
    for stranger in ["so-xay-dung.giam-doc", "so-xay-dung.chuyen-vien"] {
        let stranger = service.officer(stranger).await;
        for command in &tried {
            let hears = async |id| {
                let answer = crate::service::Answer::of(stranger.acting(id, 0, command)).await;
                (answer.status, answer.json)
            };
            assert_eq!(hears(id).await, hears(Uuid::new_v4()).await, "{command}");
        }
        // There are no two of one identifier: what would be a sound draft is not stored.
        let sound = crate::service::Answer::of(stranger.acting(id, 0, &submit(&request()))).await;
        assert_ne!(sound.status, 200);
    }
    let view = service.officer(ASKER).await.get(&format!("/consultations/{id}")).await;
    assert_eq!(view.json["consultation"]["sequence"], 2);
}

/// One of each kind.
fn commands() -> Vec<Value> {
    vec![
        submit(&request()),
        json!({"command": "send-back-request", "remark": "Bổ sung căn cứ pháp lý."}),
        send(),
        json!({"command": "acknowledge-receipt"}),
        json!({"command": "assign-officer", "officer": "so-tu-phap.chuyen-vien"}),
        answer(&[1], "so-tu-phap.chuyen-vien"),
        json!({"command": "submit-return", "grounds": {"reason": "Không thuộc thẩm quyền."}}),
        json!({"command": "send-back-reply", "remark": "Nêu rõ chính kiến."}),
        json!({"command": "answer-request"}),
        json!({"command": "return-request"}),
        json!({"command": "accept-return", "agency": "so-y-te"}),
        json!({"command": "redirect-questions", "from": "so-y-te", "to": "so-xay-dung",
            "relevance_reason": "Sở quản lý quy chuẩn công trình y tế."}),
        json!({"command": "contest-return", "agency": "so-y-te", "reason": "Thuộc thẩm quyền."}),
        json!({"command": "rule-on-competence", "agency": "so-y-te", "competent": true,
            "reason": "Thuộc thẩm quyền."}),
        json!({"command": "remind-consultee", "agency": "so-tu-phap"}),
        json!({"command": "conclude-consultation", "dispositions": [], "summary": "Đã xong."}),
        json!({"command": "ask-extension", "due_on": "2026-12-08", "reason": "Chờ số liệu."}),
        json!({"command": "grant-extension", "agency": "so-tu-phap"}),
        json!({"command": "refuse-extension", "agency": "so-tu-phap", "reason": "Việc gấp."}),
        json!({"command": "ask-information", "papers": ["Dự toán năm 2027"]}),
        json!({"command": "give-information", "agency": "so-tu-phap", "note": "Gửi kèm."}),
        json!({"command": "withdraw-consultation", "reason": "Nhầm."}),
        json!({"command": "submit-conclusion", "dispositions": [], "summary": "Đã xong."}),
        json!({"command": "send-back-conclusion", "remark": "Nêu rõ thời điểm trình."}),
    ]
}

/// Which of the commands above are an officer's to give, whatever else the rules say to them. Some
/// are taken and move the consultation on; none moves it out of the officer's hands.
async fn allowed(service: &Service, id: Uuid, officer: &str) -> Vec<usize> {
    let officer = service.officer(officer).await;
    let mut allowed = Vec::new();
    for (index, command) in commands().iter().enumerate() {
        let answer = officer.acts(id, command.clone()).await;
        let refused_for_who = answer.status == 403;
        if refused_for_who {
            answer.is_problem(403, "not-allowed");
            assert_eq!(answer.violations(), ["not-authorised"]);
        } else {
            allowed.push(index);
        }
    }
    allowed
}

#[tokio::test]
async fn each_role_has_its_commands() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let fresh = || story::sent(&service);
    let of_the_asker = [0, 1, 2, 10, 11, 12, 14, 15, 17, 18, 20, 21, 22, 23];
    assert_eq!(allowed(&service, fresh().await, DRAFTER).await, of_the_asker);
    assert_eq!(allowed(&service, fresh().await, ASKER).await, of_the_asker);
    let of_the_consultee = [3, 4, 5, 6, 7, 8, 9, 16, 19];
    for officer in ["so-tu-phap.chuyen-vien", "so-tu-phap.giam-doc"] {
        assert_eq!(allowed(&service, fresh().await, officer).await, of_the_consultee, "{officer}");
    }
    assert_eq!(allowed(&service, fresh().await, MONITOR).await, [13, 14]);
    // A monitor does not rule in a case of its own agency.
    assert_eq!(allowed(&service, fresh().await, "so-noi-vu.theo-doi").await, [14]);
}

#[tokio::test]
async fn who_drafts_does_not_sign() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let id = story::submitted(&service).await;
    let drafter = service.officer(DRAFTER).await;
    let refused = drafter.acts(id, send()).await;
    refused.is_problem(422, "refused");
    assert_eq!(refused.violations(), ["signer-not-head"]);

    service.officer(ASKER).await.does(id, send()).await;
    let officer = service.officer("so-tu-phap.chuyen-vien").await;
    officer.does(id, answer(&[1], "so-tu-phap.chuyen-vien")).await;
    let refused = officer.acts(id, json!({"command": "answer-request"})).await;
    refused.is_problem(422, "refused");
    assert_eq!(refused.violations(), ["signer-not-head"]);
}
