use super::*;
use consultation::Text;

fn opened() -> State {
    State::begun(Rc::default(), Form::new("so-noi-vu.chuyen-vien".into()))
}

#[track_caller]
fn after(actions: impl IntoIterator<Item = Action>) -> State {
    actions.into_iter().fold(opened(), State::reduced)
}

fn keys(state: &State) -> Vec<Key> {
    state.form.questions.iter().map(|question| question.key).collect()
}

fn two_questions() -> [Action; 3] {
    [
        Action::QuestionTyped { key: 0, text: "Điều 5?".into() },
        Action::QuestionAdded,
        Action::QuestionTyped { key: 1, text: "Kinh phí?".into() },
    ]
}

#[test]
fn questions_move_within_their_bounds() {
    let state = after(two_questions());
    assert_eq!(keys(&state.clone().reduced(Action::QuestionMovedUp { key: 0 })), [0, 1]);
    assert_eq!(keys(&state.clone().reduced(Action::QuestionMovedDown { key: 1 })), [0, 1]);
    assert_eq!(keys(&state.reduced(Action::QuestionMovedDown { key: 0 })), [1, 0]);
}

#[test]
fn a_new_question_goes_to_every_agency() {
    let agency = AgencyId::from("so-tu-phap");
    let state = after([
        Action::AgencyChosen(agency.clone()),
        Action::QuestionWithheld { agency, key: 0 },
        Action::QuestionAdded,
    ]);
    let request = state.form.request(None).expect("texts that can be read");
    assert_eq!(request.consultees[0].questions, [2]);
}

#[test]
fn the_matrix_follows_a_question_that_moves() {
    let agency = AgencyId::from("so-tu-phap");
    let state = after(two_questions())
        .reduced(Action::AgencyChosen(agency.clone()))
        .reduced(Action::QuestionWithheld { agency, key: 0 })
        .reduced(Action::QuestionMovedDown { key: 0 });
    let request = state.form.request(None).expect("texts that can be read");
    assert_eq!(request.consultees[0].questions, [1]);
}

#[test]
fn a_removed_question_takes_its_place_in_the_matrix_along() {
    let agency = AgencyId::from("so-tu-phap");
    let state = after(two_questions())
        .reduced(Action::AgencyChosen(agency.clone()))
        .reduced(Action::QuestionWithheld { agency, key: 1 })
        .reduced(Action::QuestionRemoved { key: 1 })
        .reduced(Action::QuestionAdded);
    let request = state.form.request(None).expect("texts that can be read");
    assert_eq!(request.consultees[0].questions, [1, 2], "key 1 is given out again");
}

#[test]
fn an_agency_is_chosen_once_and_keeps_what_was_written() {
    let agency = AgencyId::from("so-y-te");
    let state = after([
        Action::AgencyRefused("ubnd-tinh".into()),
        Action::AgencyChosen(agency.clone()),
        Action::JustificationTyped { agency: agency.clone(), text: "Phụ lục 3".into() },
        Action::AgencyChosen(agency.clone()),
    ]);
    assert_eq!(state.form.agencies.len(), 1);
    assert_eq!(state.form.agencies[0].justification, "Phụ lục 3");
    assert_eq!(state.refused, None);
    assert!(state.reduced(Action::AgencyRemoved(agency)).form.agencies.is_empty());
}

#[test]
fn a_field_is_chosen_once() {
    let field = FieldCode::from("finance.budget");
    let state = after([Action::FieldChosen(field.clone()), Action::FieldChosen(field.clone())]);
    assert_eq!(state.form.fields, std::slice::from_ref(&field));
    assert!(state.reduced(Action::FieldRemoved(field)).form.fields.is_empty());
}

#[test]
fn an_uploaded_file_becomes_a_document_under_its_name() {
    let source = DocumentSource::Upload {
        sha256: "ab".repeat(32),
        bytes: 12,
        media_type: "application/pdf".into(),
    };
    let started = after([Action::UploadStarted { key: 5, name: "du-thao.pdf".into() }]);
    assert_eq!(started.unused_key(), 6);
    let error = BackendError::TooLarge;
    let failed = started.clone().reduced(Action::UploadFailed { key: 5, error: error.clone() });
    assert_eq!(failed.uploads[0].failure, Some(error));
    let stored = started.reduced(Action::UploadStored { key: 5, source: source.clone() });
    assert!(stored.uploads.is_empty());
    assert_eq!(stored.form.documents[0].title, "du-thao.pdf");
    assert_eq!(stored.form.documents[0].place, Place::Kept(source));
}

#[test]
fn a_file_that_was_dismissed_does_not_come_back() {
    let link = DocumentSource::Link { url: Text::default() };
    let state = after([
        Action::UploadStarted { key: 5, name: "du-thao.pdf".into() },
        Action::UploadDismissed { key: 5 },
        Action::UploadStored { key: 5, source: link },
    ]);
    assert!(state.form.documents.is_empty());
}

#[test]
fn refusals_show_where_the_officer_has_been_and_then_everywhere() {
    let state = after(two_questions())
        .reduced(Action::FieldLeft(Field::Question(1, QuestionField::Text)))
        .reduced(Action::QuestionMovedDown { key: 0 });
    assert!(state.shows(&Field::Question(2, QuestionField::Text)), "the question has moved");
    assert!(!state.shows(&Field::Question(1, QuestionField::Text)));
    assert!(!state.shows(&Field::Subject));
    let handed_in = state.reduced(Action::HandInClicked { refused: true });
    assert!(handed_in.shows(&Field::Subject));
}

#[test]
fn the_officer_reads_what_will_happen_only_if_nothing_is_refused() {
    let refused = after([Action::HandInClicked { refused: true }]);
    assert!(!refused.confirming);
    let confirming = refused.reduced(Action::HandInClicked { refused: false });
    assert!(confirming.confirming);
    assert_eq!(confirming.attempts, 2);
    assert!(!confirming.reduced(Action::ConfirmationClosed).confirming);
}

#[test]
fn a_date_that_was_set_gives_way_to_the_proposal_again() {
    let date = NaiveDate::from_ymd_opt(2026, 12, 4).expect("a date");
    let set = after([Action::DueDateSet(date), Action::UrgencyChosen(Urgency::Urgent)]);
    assert_eq!(set.form.due_set, Some(date));
    assert_eq!(set.reduced(Action::ProposalTaken).form.due_set, None);
}
