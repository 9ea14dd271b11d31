use super::*;
use chrono::DateTime;
use consultation::agency::{Register, Role};
use consultation::calendar::Calendar;
use consultation::clear_stance::Lexicon;
use consultation::earlier::EarlierRound;
use consultation::policy::Policy;
use consultation::request::{DocumentSource, Secrecy};
use consultation::sources::Sources;
use consultation::view::Session;
use consultation::{Actor, Text};
use uuid::Uuid;

use crate::screens::ask::form::{DocumentDraft, Place, QuestionDraft};

fn session() -> Session {
    let read = |json| serde_json::from_str::<Register>(json).expect("the sample register");
    Session {
        actor: Actor {
            officer: "so-noi-vu.chuyen-vien".into(),
            agency: "so-noi-vu".into(),
            role: Role::Officer,
            name: "Chuyên viên, Sở Nội vụ".into(),
        },
        now: DateTime::parse_from_rfc3339("2026-11-20T09:00:00+07:00").expect("a moment"),
        register: read(include_str!("../../../../data/agencies-sample.json")),
        calendar: serde_json::from_str::<Calendar>(include_str!(
            "../../../../data/vietnam-working-days.json"
        ))
        .expect("the calendar of the sample data"),
        policy: Policy::default(),
        lexicon: Lexicon::default(),
        sources: Sources::default(),
    }
}

/// The story's request: complete.
fn complete() -> Form {
    let agency = |id: &str, justification: &str| ChosenAgency {
        agency: id.into(),
        relevance_reason: format!("Quy chế giao nhiệm vụ trực tiếp cho {id}."),
        justification: justification.into(),
        ..ChosenAgency::default()
    };
    Form {
        subject: "Dự thảo Quyết định ban hành Quy chế phối hợp giữa các sở và cấp xã".into(),
        dossier_number: "SNV-2026-118".into(),
        fields: ["interior.local-government", "justice.legal-documents"].map(Into::into).to_vec(),
        documents: vec![DocumentDraft {
            key: 1,
            title: "Dự thảo Quy chế".into(),
            place: Place::Link("https://hoso.tinh.example/118".into()),
        }],
        questions: vec![QuestionDraft {
            key: 0,
            text: "Quý Sở có thống nhất với thời hạn phối hợp 05 ngày tại Điều 7 không?".into(),
            own_position: "Đề xuất 05 ngày làm việc để khớp với quy trình điện tử.".into(),
        }],
        agencies: vec![agency("so-tu-phap", "")],
        responsible_officer: Some("so-noi-vu.chuyen-vien".into()),
        ..Form::default()
    }
}

fn findings(form: &Form) -> Preview {
    let session = session();
    preview(form, &Consultation::default(), &session.context(session.now))
}

fn path(refusal: &Refusal) -> String {
    refusal.field().map_or_else(String::new, |field| field.to_string())
}

#[track_caller]
fn refused_fields(form: &Form) -> Vec<String> {
    findings(form).refusals.iter().map(path).collect()
}

#[test]
fn a_complete_form_makes_a_request_that_nothing_stands_against() {
    let found = findings(&complete());
    assert_eq!(found.refusals, []);
    let Some(Command::SubmitRequest { request }) = found.command else { panic!("no request") };
    let due_on = request.due_on;
    assert_eq!(due_on.map(|date| date.to_string()).as_deref(), Some("2026-12-02"));
}

#[test]
fn an_empty_form_is_refused_in_every_part_that_is_empty() {
    let refusals = findings(&Form::new("so-noi-vu.chuyen-vien".into())).refusals;
    let fields: Vec<_> = refusals.iter().map(Refusal::field).collect();
    for part in [Part::Matter, Part::Questions, Part::Agencies] {
        assert!(
            fields.iter().any(|field| Part::of(field.as_ref()) == part),
            "{part:?} in {fields:?}"
        );
    }
    assert!(
        !fields.iter().any(|field| Part::of(field.as_ref()) == Part::DueDate),
        "a date is proposed"
    );
}

#[test]
fn a_secrecy_level_is_refused_at_its_field() {
    let form = Form { secrecy: Secrecy::Confidential, ..complete() };
    assert_eq!(refused_fields(&form), ["secrecy"]);
}

#[test]
fn an_agency_that_is_not_relevant_needs_a_justification() {
    let mut form = complete();
    form.agencies.push(ChosenAgency {
        agency: "so-y-te".into(),
        relevance_reason: "Trạm y tế xã thực hiện nhiệm vụ phối hợp.".into(),
        ..ChosenAgency::default()
    });
    assert_eq!(refused_fields(&form), ["consultees/so-y-te/justification"]);
    form.agencies[1].justification = "Phụ lục 3 giao trạm y tế xã báo cáo hằng tháng.".into();
    assert_eq!(refused_fields(&form), [""; 0]);
}

#[test]
fn a_reason_given_for_two_agencies_is_refused_at_the_second() {
    let mut form = complete();
    form.agencies.push(ChosenAgency { agency: "so-tai-chinh".into(), ..form.agencies[0].clone() });
    form.agencies[1].justification = "Điều 15 quy định nguồn kinh phí thực hiện.".into();
    assert_eq!(refused_fields(&form), ["consultees/so-tai-chinh/relevance-reason"]);
}

#[test]
fn an_agency_that_was_asked_before_needs_something_new() {
    let session = session();
    let round = EarlierRound {
        consultation: Uuid::from_u128(7),
        dossier_number: Text::new("snv 2026 118").expect("plain text"),
        subject: Text::default(),
        sent_at: session.now,
        agencies: vec!["so-tu-phap".into()],
        returns: Vec::new(),
    };
    let found = |form: &Form| {
        let earlier = std::slice::from_ref(&round);
        let context = Context { earlier, ..session.context(session.now) };
        let findings = preview(form, &Consultation::default(), &context);
        findings.refusals.iter().map(path).collect::<Vec<_>>()
    };
    let mut form = complete();
    assert_eq!(found(&form), ["consultees/so-tu-phap/what-is-new"]);
    form.agencies[0].what_is_new = "Dự thảo lần 2 bổ sung Chương III.".into();
    assert_eq!(found(&form), [""; 0]);
}

#[test]
fn a_text_that_cannot_be_taken_stands_in_the_way_at_its_field() {
    let form = Form { subject: "a\u{7}".into(), ..complete() };
    let found = findings(&form);
    assert_eq!(refused_fields(&form), ["subject"]);
    assert_eq!(found.command, None);
}

#[test]
fn a_relevant_agency_that_is_left_out_is_warned_of() {
    let mut form = complete();
    form.fields.push("finance.budget".into());
    let warned = findings(&form).warnings;
    assert!(
        matches!(&warned[..], [Violation::RelevantAgencyOmitted { agency, .. }]
            if *agency == "so-tai-chinh".into()),
        "{warned:?}"
    );
}

#[test]
fn the_asker_and_its_superior_cannot_be_chosen_and_others_can() {
    let session = session();
    let context = session.context(session.now);
    let refused = |agency: &str| {
        refused_choice(&complete(), &agency.into(), &Consultation::default(), &context)
    };
    assert_eq!(refused("ubnd-tinh"), Some(Violation::PushesUpward { agency: "ubnd-tinh".into() }));
    assert_eq!(
        refused("so-noi-vu"),
        Some(Violation::ConsultsItself { agency: "so-noi-vu".into() })
    );
    assert_eq!(refused("so-y-te"), None, "a justification lets it pass");
}

#[test]
fn an_uploaded_file_is_a_document() {
    let source = DocumentSource::Upload {
        sha256: "ab".repeat(32),
        bytes: 120_000,
        media_type: "application/pdf".into(),
    };
    let mut form = complete();
    form.documents[0].place = Place::Kept(source);
    assert_eq!(refused_fields(&form), [""; 0]);
    form.documents[0].title.clear();
    assert_eq!(refused_fields(&form), ["documents/1"]);
}
