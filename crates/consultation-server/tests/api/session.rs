use crate::service::{Folder, MONDAY, Service};

#[tokio::test]
async fn tells_who_acts_when_and_under_which_rules() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let session = service.officer("so-y-te.giam-doc").await.get("/session").await;
    assert_eq!(session.status, 200);
    assert_eq!(session.json["actor"]["agency"], "so-y-te");
    assert_eq!(session.json["actor"]["name"], "Giám đốc Sở Y tế");
    assert_eq!(session.json["now"].as_str().map(|now| &now[..16]), Some(&MONDAY[..16]));
    assert_eq!(session.json["calendar"]["country"], "VN");
    assert_eq!(session.json["policy"]["longest_reply"], 15);
    assert_eq!(session.json["sources"]["sample"], true);
    let officers = session.json["register"]["officers"].as_array().expect("a list");
    assert!(officers.iter().any(|officer| officer["id"] == "so-y-te.giam-doc"));
}

#[tokio::test]
async fn is_also_where_the_demo_portal_expects_it() {
    let folder = Folder::new();
    let service = Service::demo(&folder).await;
    let answer = service.get("/consultation/api/session").await;
    answer.is_problem(401, "unauthenticated");
}
