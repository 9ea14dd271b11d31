//! The form of a request.

use agency_consultation::route::Route;
use consultation::request::{Question, Request};
use consultation::violation::Violation;
use uuid::Uuid;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::office::{Office, SUBJECT, Screen, day, request, text, with_a_day_off};

const NEW: Route = Route::Ask { consultation: None };
const OFFICER: &str = "so-noi-vu.chuyen-vien";
const HAND_IN: &str = ".ask-overview .button-primary";

/// The form, filled in so that nothing is missing.
async fn complete(office: &Office, request: &Request) -> Screen {
    let draft = office.submits(request).await;
    revising(office, draft).await
}

async fn revising(office: &Office, draft: Uuid) -> Screen {
    let screen = office.screen_of(OFFICER, Route::Ask { consultation: Some(draft) }).await;
    screen.presses("Sửa và trình lại").await;
    screen.finds(HAND_IN).await;
    screen
}

/// A request with a second question.
fn two_questions() -> Request {
    let mut request = request();
    request.questions.push(Question {
        number: 2,
        text: text("Điều 9 giao trạm y tế làm đầu mối có đúng chức năng không?"),
        own_position: text("Sở Nội vụ đề xuất giao trạm y tế làm đầu mối."),
    });
    for asked in &mut request.consultees {
        asked.questions = vec![1, 2];
    }
    request
}

#[wasm_bindgen_test]
async fn an_empty_form_names_all_that_is_missing() {
    let screen = Office::new().screen_of(OFFICER, NEW).await;
    screen.clicks(HAND_IN).await;
    for missing in [
        Violation::SubjectMissing,
        Violation::DossierNumberMissing,
        Violation::FieldsMissing,
        Violation::DocumentsMissing,
        Violation::QuestionMissing { agency: None, question: Some(1) },
        Violation::OwnPositionMissing { question: 1, says_nothing: false },
        Violation::ConsulteesMissing,
    ] {
        screen.refuses(&missing).await;
    }
    screen.types("#ask-subject", SUBJECT).await;
    screen.is_content_with(&Violation::SubjectMissing).await;
}

#[wasm_bindgen_test]
async fn what_is_typed_is_refused_and_put_right() {
    let screen = complete(&Office::new(), &request()).await;
    screen.types("#ask-subject", "").await;
    screen.clicks(HAND_IN).await;
    let health = || "so-y-te".into();
    for (field, wrong, right, violation) in [
        ("subject", "", SUBJECT, Violation::SubjectMissing),
        ("dossier-number", "", "HS-2026-119", Violation::DossierNumberMissing),
        (
            "documents-1-url",
            "ftp://hscv/118",
            "https://hscv.vn/118",
            Violation::DocumentUnusable { index: 1 },
        ),
        (
            "questions-1-text",
            "Xin ý kiến về dự thảo",
            "Thời hạn 05 ngày tại Điều 7 có khả thi không?",
            Violation::QuestionNotSpecific { question: 1 },
        ),
        (
            "questions-1-own-position",
            "Như trên",
            "Sở Nội vụ đề xuất giữ thời hạn 05 ngày làm việc.",
            Violation::OwnPositionMissing { question: 1, says_nothing: true },
        ),
        (
            "consultees-so-y-te-justification",
            "",
            "Điều 12 quy định phối hợp về y tế cơ sở",
            Violation::NotDirectlyRelevant { agency: health(), says_nothing: false },
        ),
        (
            "consultees-so-y-te-justification",
            "Cần thiết.",
            "Điều 12 quy định phối hợp về y tế cơ sở",
            Violation::NotDirectlyRelevant { agency: health(), says_nothing: true },
        ),
        (
            "consultees-so-y-te-relevance-reason",
            "liên quan",
            "Dự thảo giao trạm y tế làm đầu mối.",
            Violation::RelevanceReasonMissing {
                agency: health(),
                same_as: None,
                says_nothing: true,
            },
        ),
        (
            "consultees-so-y-te-relevance-reason",
            "Dự thảo quy định trách nhiệm phối hợp của so-tu-phap",
            "Dự thảo giao trạm y tế làm đầu mối.",
            Violation::RelevanceReasonMissing {
                agency: health(),
                same_as: Some("so-tu-phap".into()),
                says_nothing: false,
            },
        ),
    ] {
        let field = format!("#ask-{field}");
        screen.types(&field, wrong).await;
        screen.refuses(&violation).await;
        screen.types(&field, right).await;
        screen.is_content_with(&violation).await;
    }
}

#[wasm_bindgen_test]
async fn what_is_chosen_is_refused_and_put_right() {
    let screen = complete(&Office::new(), &request()).await;
    screen.chooses("#ask-responsible-officer", "").await;
    screen.clicks(HAND_IN).await;
    screen.refuses(&Violation::ResponsibleOfficerMissing).await;
    screen.chooses("#ask-responsible-officer", OFFICER).await;
    screen.is_content_with(&Violation::ResponsibleOfficerMissing).await;

    screen.chooses("#ask-secrecy", "1").await;
    screen.refuses(&Violation::StateSecret).await;
    screen.chooses("#ask-secrecy", "0").await;
    screen.is_content_with(&Violation::StateSecret).await;

    screen.clicks("[aria-label='Bỏ Dự thảo Quy chế']").await;
    screen.refuses(&Violation::DocumentsMissing).await;

    screen.types("#ask-required-by", "").await;
    screen.clicks(".ask-chip:not(.ask-chip-own) button").await;
    screen.refuses(&Violation::WithinOwnCompetence).await;
    screen
        .refuses(&Violation::NotDirectlyRelevant {
            agency: "so-tu-phap".into(),
            says_nothing: false,
        })
        .await;
    screen.types("#ask-required-by", "Điều 12 Luật Ban hành văn bản quy phạm pháp luật").await;
    screen.is_content_with(&Violation::WithinOwnCompetence).await;
    screen.clicks(".ask-chip button").await;
    screen.refuses(&Violation::FieldsMissing).await;

    screen.clicks("[aria-label='Bỏ Sở Tư pháp']").await;
    screen.clicks("[aria-label='Bỏ Sở Y tế']").await;
    screen.refuses(&Violation::ConsulteesMissing).await;
}

#[wasm_bindgen_test]
async fn an_agency_that_cannot_be_asked_is_refused_as_soon_as_it_is_looked_up() {
    let screen = complete(&Office::new(), &request()).await;
    screen.looks_up("#ask-others", "Sở Nội vụ").await;
    screen.tells(".notice-error", &Violation::ConsultsItself { agency: "so-noi-vu".into() }).await;
    screen.looks_up("#ask-others", "Ủy ban nhân dân tỉnh").await;
    let upward = Violation::PushesUpward { agency: "ubnd-tinh".into() };
    screen.tells(".notice-error", &upward).await;
    assert!(screen.now("#ask-consultees-ubnd-tinh").is_none(), "it is not chosen");
}

#[wasm_bindgen_test]
async fn a_superior_is_refused_once_its_own_field_is_not_touched_any_more() {
    let screen = complete(&Office::new(), &request()).await;
    screen.looks_up("#ask-fields", "Điều phối, kiểm soát").await;
    screen.looks_up("#ask-others", "Ủy ban nhân dân tỉnh").await;
    screen.finds("#ask-consultees-ubnd-tinh").await;
    screen.clicks(".ask-chip:last-child button").await;
    screen.clicks(HAND_IN).await;
    let upward = Violation::PushesUpward { agency: "ubnd-tinh".into() };
    screen.refuses(&upward).await;
    screen.clicks(".ask-agency-head [aria-label='Bỏ Ủy ban nhân dân tỉnh']").await;
    screen.is_content_with(&upward).await;
}

#[wasm_bindgen_test]
async fn whom_nothing_is_asked_is_named_and_can_be_asked() {
    let screen = complete(&Office::new(), &two_questions()).await;
    screen.clicks("#ask-put-so-y-te-0").await;
    screen.clicks("#ask-put-so-y-te-1").await;
    screen.clicks(HAND_IN).await;
    let nothing = Violation::QuestionMissing { agency: Some("so-y-te".into()), question: None };
    screen.refuses(&nothing).await;
    screen.clicks("#ask-put-so-y-te-1").await;
    screen.is_content_with(&nothing).await;

    // Of the two questions only that is left which Sở Y tế is not asked.
    screen.clicks("[aria-label='Bỏ câu hỏi: Câu hỏi 2']").await;
    screen.refuses(&nothing).await;
    screen.clicks("#ask-put-so-y-te-0").await;
    screen.is_content_with(&nothing).await;
    assert!(screen.now(".ask-matrix").is_none(), "one question goes to everybody again");
}

#[wasm_bindgen_test]
async fn what_was_asked_on_the_dossier_before_says_what_is_new_and_is_not_asked_a_third_time() {
    let office = Office::new();
    let first = office.sends(&request()).await;
    let mut other = request();
    other.dossier_number = text("HS-2026-200");
    let screen = complete(&office, &other).await;
    screen.types("#ask-dossier-number", "hs 2026/118").await;
    screen.finds("#ask-consultees-so-tu-phap-what-is-new").await;
    screen.clicks(HAND_IN).await;
    let asked_on = day("2026-11-22");
    let repeated = |agency: &str, earlier, rounds: Option<u16>| Violation::RepeatsConsultation {
        agency: agency.into(),
        earlier,
        asked_on,
        may_justify: rounds.is_none(),
        rounds,
    };
    screen.refuses(&repeated("so-tu-phap", first, None)).await;
    screen.refuses(&repeated("so-y-te", first, None)).await;
    screen
        .types("#ask-consultees-so-tu-phap-what-is-new", "Dự thảo lần 2 bổ sung Chương III.")
        .await;
    screen.is_content_with(&repeated("so-tu-phap", first, None)).await;
    drop(screen);

    let mut second = request();
    for asked in &mut second.consultees {
        asked.what_is_new = Some(text("Dự thảo lần 2 bổ sung Chương III về kinh phí."));
    }
    let second = office.sends(&second).await;
    let screen = complete(&office, &other).await;
    screen.types("#ask-dossier-number", "HS-2026-118").await;
    screen.finds("#ask-consultees-so-y-te-what-is-new").await;
    screen.clicks(HAND_IN).await;
    screen.refuses(&repeated("so-tu-phap", second, Some(2))).await;
    screen.refuses(&repeated("so-y-te", second, Some(2))).await;
}

#[wasm_bindgen_test]
async fn who_is_left_out_and_that_many_are_asked_is_warned_of() {
    let office = Office::where_things_are(|world| world.policy.most_consultees = 2);
    let screen = complete(&office, &request()).await;
    screen.clicks("#ask-consultees-so-tu-phap").await;
    let omitted = Violation::RelevantAgencyOmitted {
        agency: "so-tu-phap".into(),
        fields: vec!["justice.legal-documents".into()],
    };
    screen.tells(".notice-warning", &omitted).await;
    screen.clicks("#ask-consultees-so-tu-phap").await;
    screen.is_content_with(&omitted).await;
    screen.looks_up("#ask-others", "Sở Ngoại vụ").await;
    let many = Violation::TooManyConsultees { consultees: 3, most: 2 };
    screen.tells(".notice-warning", &many).await;
}

#[wasm_bindgen_test]
async fn more_time_than_usual_is_warned_of_and_put_right() {
    let screen = complete(&Office::new(), &request()).await;
    screen.picks_day("08/12/2026").await;
    let longer = Violation::LongerThanUsual { usual: 7, latest: day("2026-12-03") };
    screen.tells(".notice-warning", &longer).await;
    screen.presses("Dùng ngày đề xuất").await;
    screen.is_content_with(&longer).await;
}

#[wasm_bindgen_test]
async fn a_due_date_that_was_right_is_refused_when_things_have_changed() {
    let screen = complete(&Office::new(), &request()).await;
    screen.picks_day("08/12/2026").await;
    screen.clicks("#ask-urgency input[value='1']").await;
    let late = Violation::DueTooLate { latest: day("2026-12-03") };
    screen.clicks(HAND_IN).await;
    screen.refuses(&late).await;
    screen.presses("Dùng ngày đề xuất").await;
    screen.is_content_with(&late).await;
    drop(screen);

    let office = Office::new();
    let draft = office.submits(&request()).await;
    office.is_at("2026-12-02T09:00:00+07:00");
    let screen = revising(&office, draft).await;
    screen.clicks(HAND_IN).await;
    screen.refuses(&Violation::DueTooSoon { earliest: day("2026-12-03") }).await;
}

#[wasm_bindgen_test]
async fn a_day_that_was_announced_as_off_meanwhile_is_nobodys_last_day() {
    let office = Office::new();
    let draft = office.submits(&request()).await;
    office.becomes(|world| {
        world.calendar = with_a_day_off(&world.calendar, "2026-12-02");
    });
    let screen = revising(&office, draft).await;
    screen.clicks(HAND_IN).await;
    let off = Violation::DueNotWorkingDay { due_on: day("2026-12-02"), next: day("2026-12-03") };
    screen.refuses(&off).await;
    screen.picks_day("04/12/2026").await;
    screen.is_content_with(&off).await;
}

#[wasm_bindgen_test]
async fn where_the_calendar_ends_no_date_is_proposed_or_offered() {
    let unknown = Violation::CalendarDataMissing { year: 2051, first_year: 2019, last_year: 2050 };
    let office = Office::new();
    office.is_at("2050-12-28T09:00:00+07:00");
    let screen = office.screen_of(OFFICER, NEW).await;
    screen.tells("#ask-due-on", &unknown).await;
    screen.clicks(HAND_IN).await;
    screen.refuses(&unknown).await;
    drop(screen);

    // A reply within seven working days is proposed, but nobody knows when the longest would end.
    office.is_at("2050-12-19T09:00:00+07:00");
    let screen = office.screen_of(OFFICER, NEW).await;
    screen.clicks(HAND_IN).await;
    screen.refuses(&unknown).await;
    assert!(screen.now("[role=gridcell]:not([aria-disabled])").is_none(), "a day is offered");
}

#[wasm_bindgen_test]
async fn an_agency_that_the_register_does_not_know_asks_nobody() {
    let screen = Office::new().screen_of("so-khong-co.chuyen-vien", NEW).await;
    screen.clicks(HAND_IN).await;
    screen.refuses(&Violation::NotAuthorised).await;
}

#[wasm_bindgen_test]
async fn who_is_not_in_the_register_does_not_answer_for_a_draft() {
    let screen = Office::new().screen_of("so-noi-vu.moi", NEW).await;
    screen.clicks(HAND_IN).await;
    let unknown = Violation::UnknownOfficer { officer: "so-noi-vu.moi".into() };
    screen.refuses(&unknown).await;
    screen.chooses("#ask-responsible-officer", OFFICER).await;
    screen.is_content_with(&unknown).await;
}
