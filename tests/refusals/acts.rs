//! The acts beside the reply: more time, missing papers, returns that are settled, rulings, withdrawing.

use agency_consultation::route::Route;
use consultation::capacity::Capacity;
use consultation::command::Command;
use consultation::limits::ShortText;
use consultation::violation::Violation;
use uuid::Uuid;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::office::{Office, Screen, day, request, text, with_a_day_off};

const SEND: &str = ".act-form .button-primary";
const ASKER: &str = "so-noi-vu.chuyen-vien";
const JUSTICE: &str = "so-tu-phap.chuyen-vien";

/// The form of an act on the screen of the consultation.
async fn doing(office: &Office, officer: &str, id: Uuid, act: &str) -> Screen {
    let screen = office.screen_of(officer, Route::Consultation(id)).await;
    screen.presses(act).await;
    screen.finds(SEND).await;
    screen
}

/// An act that the rules refuse whatever its form says: it is not offered, and the sentence stands beside it.
async fn is_barred(office: &Office, act: &str, why: &Violation) {
    let screen = office.inbox_of("so-tu-phap.chuyen-vien").await;
    screen.opens_the_request().await;
    screen.tells_why_not(".asking-back .barred", why).await;
    assert!(!screen.offers(act), "{act} is offered");
    screen.misses(".act-form").await;
}

/// The form in which a consultee asks something of the asker.
async fn asking_back(office: &Office, act: &str) -> Screen {
    let screen = office.inbox_of(JUSTICE).await;
    screen.opens_the_request().await;
    screen.presses(act).await;
    screen.finds(SEND).await;
    screen
}

async fn asks_for_more_time(office: &Office, id: Uuid) {
    let ask = Command::AskExtension {
        due_on: Some(day("2026-12-04")),
        reason: text("Chờ số liệu quyết toán của 12 xã."),
        responsible_officer: Some(JUSTICE.into()),
    };
    office.does(JUSTICE, id, ask).await;
}

async fn asks_for_papers(office: &Office, id: Uuid) {
    let ask = Command::AskInformation {
        papers: vec![text("Dự toán kinh phí năm 2027 theo từng xã")],
        responsible_officer: Some(JUSTICE.into()),
    };
    office.does(JUSTICE, id, ask).await;
}

#[wasm_bindgen_test]
async fn more_time_is_asked_for_with_a_date_and_a_reason() {
    let office = Office::with_a_request().await;
    let screen = asking_back(&office, "Xin gia hạn").await;
    screen.clicks(SEND).await;
    // There is a due date, and a new one is asked for.
    screen.reads(".error-summary", "Chưa chọn hạn mới.").await;
    screen.refuses(&Violation::ExtensionReasonMissing).await;
    for (date, violation) in [
        ("31/12/2026", Violation::ExtensionTooLong { latest: day("2026-12-09") }),
        ("02/12/2026", Violation::DueTooSoon { earliest: day("2026-12-03") }),
        (
            "05/12/2026",
            Violation::DueNotWorkingDay { due_on: day("2026-12-05"), next: day("2026-12-07") },
        ),
        (
            "01/01/2051",
            Violation::CalendarDataMissing { year: 2051, first_year: 2019, last_year: 2050 },
        ),
    ] {
        screen.types("#act-due-on", date).await;
        screen.refuses(&violation).await;
    }
    screen.types("#act-due-on", "04/12/2026").await;
    screen.types("#act-reason", "Chờ số liệu quyết toán của 12 xã.").await;
    screen.is_content_with(&Violation::ExtensionReasonMissing).await;
    screen.clicks(SEND).await;
    screen.reads(".asking-back .notice", "04/12/2026").await;
    screen.misses(".act-form").await;
}

#[wasm_bindgen_test]
async fn more_time_is_asked_for_once() {
    let office = Office::new();
    let id = office.sends(&request()).await;
    asks_for_more_time(&office, id).await;
    let grant = Command::GrantExtension { agency: "so-tu-phap".into(), capacity: Capacity::Head };
    office.does("so-noi-vu.thu-truong", id, grant).await;
    is_barred(&office, "Xin gia hạn", &Violation::ExtensionUsed { most: 1 }).await;
}

#[wasm_bindgen_test]
async fn what_does_not_fit_any_more_when_it_is_sent_is_told_on_top() {
    let office = Office::new();
    let id = office.sends(&request()).await;
    office.becomes(|world| {
        world.calendar = with_a_day_off(&world.calendar, "2026-11-30");
    });
    let screen = doing(&office, ASKER, id, "Tính lại hạn theo lịch mới").await;
    // The form stays open until the due date has passed.
    office.is_at("2026-12-03T09:00:00+07:00");
    screen.clicks(SEND).await;
    screen.refuses(&Violation::OutOfOrder).await;
}

#[wasm_bindgen_test]
async fn more_time_is_not_asked_for_when_there_is_none_left() {
    let office = Office::with_a_request().await;
    office.is_at("2026-12-03T09:00:00+07:00");
    let passed = Violation::ExtensionAfterDue { due_on: day("2026-12-02") };
    is_barred(&office, "Xin gia hạn", &passed).await;
}

#[wasm_bindgen_test]
async fn missing_papers_are_named_one_by_one_and_once() {
    let office = Office::new();
    let id = office.sends(&request()).await;
    let screen = asking_back(&office, "Đề nghị bổ sung hồ sơ").await;
    screen.clicks(SEND).await;
    let missing = Violation::InformationNotListed { paper: None, says_nothing: false };
    screen.refuses(&missing).await;
    screen.types("#act-papers-0", "Hồ sơ đầy đủ").await;
    let unnamed = Violation::InformationNotListed { paper: Some(1), says_nothing: true };
    screen.refuses(&unnamed).await;
    screen.types("#act-papers-0", "Dự toán kinh phí năm 2027 theo từng xã").await;
    screen.is_content_with(&unnamed).await;
    screen.clicks(SEND).await;
    screen.misses(".act-form").await;
    drop(screen);

    let give = Command::GiveInformation {
        agency: "so-tu-phap".into(),
        documents: Vec::new(),
        note: text("Kinh phí chưa được phân bổ nên chưa có dự toán."),
    };
    office.does(ASKER, id, give).await;
    is_barred(&office, "Đề nghị bổ sung hồ sơ", &Violation::InformationAskedAlready).await;
}

#[wasm_bindgen_test]
async fn nobody_is_reminded_twice_on_a_day_or_while_it_waits_for_papers() {
    let office = Office::new();
    let id = office.sends(&request()).await;
    let agency = || "so-tu-phap".into();
    let remind =
        || Command::RemindConsultee { agency: agency(), note: text("Đề nghị trả lời.") };
    let barred = ".waiting .barred";
    office.does("van-phong-ubnd.theo-doi", id, remind()).await;
    let screen = office.screen_of(ASKER, Route::Consultation(id)).await;
    // Sunday: a reminder for Monday, and Tuesday is a holiday.
    let (reminded_on, next) = (day("2026-11-22"), day("2026-11-25"));
    let already = Violation::RemindedAlready { agency: agency(), reminded_on, next };
    screen.reads(barred, &screen.message(&already).what).await;
    screen.misses("[id^=open-Remind-so-tu-phap]").await;
    drop(screen);

    office.is_at("2026-11-25T09:00:00+07:00");
    let screen = office.screen_of(ASKER, Route::Consultation(id)).await;
    screen.finds("[id^=open-Remind-so-tu-phap]").await;
    drop(screen);

    asks_for_papers(&office, id).await;
    let screen = office.screen_of(ASKER, Route::Consultation(id)).await;
    let owed = Violation::PapersOwed { agency: agency() };
    screen.reads(barred, &screen.message(&owed).what).await;
}

#[wasm_bindgen_test]
async fn a_reminder_has_a_short_note() {
    let office = Office::new();
    let id = office.sends(&request()).await;
    let screen = doing(&office, ASKER, id, "Đôn đốc").await;
    screen.types("#act-reason", &"a".repeat(2_001)).await;
    screen.clicks(SEND).await;
    let long = Violation::TextTooLong { text: ShortText::Note, most: 2_000 };
    screen.refuses(&long).await;
    screen.types("#act-reason", "Đề nghị trả lời đúng hạn.").await;
    screen.is_content_with(&long).await;
}

#[wasm_bindgen_test]
async fn missing_papers_are_asked_for_early() {
    let office = Office::with_a_request().await;
    office.is_at("2026-11-27T09:00:00+07:00");
    let passed = Violation::InformationWindowPassed { last_day: day("2026-11-26") };
    is_barred(&office, "Đề nghị bổ sung hồ sơ", &passed).await;
}

#[wasm_bindgen_test]
async fn who_gives_no_paper_says_why_there_is_none() {
    let office = Office::new();
    let id = office.sends(&request()).await;
    asks_for_papers(&office, id).await;
    let screen = doing(&office, ASKER, id, "Bổ sung hồ sơ").await;
    screen.types("#act-reason", "Đã gửi.").await;
    screen.clicks(SEND).await;
    screen.refuses(&Violation::InformationMissing).await;
    screen.types("#act-reason", "Kinh phí chưa được phân bổ nên chưa có dự toán.").await;
    screen.is_content_with(&Violation::InformationMissing).await;
}

#[wasm_bindgen_test]
async fn who_refuses_contests_rules_or_withdraws_says_why() {
    let office = Office::new();
    let id = office.sends(&request()).await;
    asks_for_more_time(&office, id).await;
    office.is_returned_by_health(id, "so-tu-phap").await;
    for (officer, act) in [
        ("so-noi-vu.thu-truong", "Không đồng ý gia hạn"),
        ("so-noi-vu.thu-truong", "Thu hồi văn bản lấy ý kiến"),
        (ASKER, "Không chấp nhận"),
    ] {
        let screen = doing(&office, officer, id, act).await;
        screen.types("#act-reason", "Không").await;
        screen.clicks(SEND).await;
        screen.refuses(&Violation::ReasonMissing).await;
        screen.types("#act-reason", "Điều 3 của Đề án giao việc này cho Sở.").await;
        screen.is_content_with(&Violation::ReasonMissing).await;
    }
    let reason = text("Điều 12 giao trạm y tế làm đầu mối phối hợp.");
    office.does(ASKER, id, Command::ContestReturn { agency: "so-y-te".into(), reason }).await;
    let screen = doing(&office, "van-phong-ubnd.theo-doi", id, "Kết luận thẩm quyền").await;
    screen.clicks(SEND).await;
    screen.reads(".error-summary", "Vui lòng chọn trước khi gửi.").await;
    screen.clicks("#act-choice input[value=no]").await;
    screen.refuses(&Violation::ReasonMissing).await;
}

#[wasm_bindgen_test]
async fn who_is_not_in_the_register_asks_for_nothing() {
    let office = Office::with_a_request().await;
    let screen = office.inbox_of("so-tu-phap.moi").await;
    screen.opens_the_request().await;
    for act in ["Xin gia hạn", "Đề nghị bổ sung hồ sơ"] {
        screen.presses(act).await;
        screen.clicks(SEND).await;
        assert!(
            !screen
                .is_refused(&Violation::UnknownOfficer { officer: "so-tu-phap.moi".into() })
                .await
        );
    }
}

#[wasm_bindgen_test]
async fn a_ruling_sets_no_due_date_beyond_the_calendar() {
    let office = Office::new();
    let id = office.sends(&request()).await;
    office.is_returned_by_health(id, "so-tu-phap").await;
    let reason = text("Điều 12 giao trạm y tế làm đầu mối phối hợp.");
    office.does(ASKER, id, Command::ContestReturn { agency: "so-y-te".into(), reason }).await;
    office.is_at("2050-12-28T09:00:00+07:00");
    let screen = doing(&office, "van-phong-ubnd.theo-doi", id, "Kết luận thẩm quyền").await;
    screen.clicks("#act-choice input[value=yes]").await;
    screen.types("#act-reason", "Quản lý trạm y tế là nhiệm vụ của Sở Y tế.").await;
    screen.clicks(SEND).await;
    let unknown = Violation::CalendarDataMissing { year: 2051, first_year: 2019, last_year: 2050 };
    assert!(!screen.is_refused(&unknown).await);
}

#[wasm_bindgen_test]
async fn questions_go_to_another_agency_as_they_went_to_the_first() {
    let office = Office::new();
    let first = office.sends(&first_round()).await;
    let mut second = request();
    second.consultees[1].what_is_new = Some(text("Dự thảo lần 2 bổ sung Chương III."));
    let id = office.sends(&second).await;
    office.is_returned_by_health(id, "so-tu-phap").await;
    office.does(ASKER, id, Command::AcceptReturn { agency: "so-y-te".into() }).await;
    let screen =
        doing(&office, "so-noi-vu.thu-truong", id, "Chuyển nội dung đến cơ quan khác").await;
    screen.clicks(SEND).await;
    screen.reads(".error-summary", "Vui lòng chọn trước khi gửi.").await;
    screen.types("#act-relevance", &"a".repeat(20_001)).await;
    screen.reads("#act-relevance-error", "Nội dung quá dài").await;
    screen.clicks(".error-summary button").await;
    screen.has_focus_on("#act-relevance").await;
    screen.types("#act-relevance", "").await;

    screen.looks_up("#act-choice", "Ủy ban nhân dân tỉnh").await;
    screen.refuses(&Violation::PushesUpward { agency: "ubnd-tinh".into() }).await;

    screen.looks_up("#act-choice", "Sở Ngoại vụ").await;
    let agency = || "so-ngoai-vu".into();
    let missing =
        Violation::RelevanceReasonMissing { agency: agency(), same_as: None, says_nothing: false };
    screen.refuses(&missing).await;
    screen.refuses(&Violation::NotDirectlyRelevant { agency: agency(), says_nothing: false }).await;
    let borrowed = "Dự thảo quy định trách nhiệm phối hợp của so-tu-phap";
    screen.types("#act-relevance", borrowed).await;
    let same_as = Some("so-tu-phap".into());
    screen
        .refuses(&Violation::RelevanceReasonMissing {
            agency: agency(),
            same_as,
            says_nothing: false,
        })
        .await;

    screen.looks_up("#act-choice", "Sở Tài chính").await;
    let repeated = Violation::RepeatsConsultation {
        agency: "so-tai-chinh".into(),
        earlier: first,
        asked_on: day("2026-11-22"),
        may_justify: true,
        rounds: None,
    };
    screen.refuses(&repeated).await;
    screen.types("#act-what-is-new", "Dự thảo lần 2 bổ sung Chương III về kinh phí.").await;
    screen.is_content_with(&repeated).await;
}

/// A first round on the same dossier, to Sở Y tế and Sở Tài chính.
fn first_round() -> consultation::request::Request {
    let mut request = request();
    request.fields.push("finance.budget".into());
    request.consultees[0].agency = "so-tai-chinh".into();
    request
}
