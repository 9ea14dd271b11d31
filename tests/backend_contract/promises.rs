//! One function per promise. Each works on a consultation of its own, so that they can share a service.

use std::collections::BTreeSet;
use std::rc::Rc;

use agency_consultation::backend::{BackendError, BackendHandle};
use async_trait::async_trait;
use consultation::capacity::Capacity;
use consultation::command::Command;
use consultation::consultation::Stage;
use consultation::earlier::EarlierRound;
use consultation::request::Request;
use consultation::timeliness::Period;
use consultation::view::{ConsultationView, Session};
use consultation::violation::{Code, Violation};
use uuid::Uuid;

use crate::stationery::{agency, agreement, request, send, text};

const DRAFTER: &str = "so-noi-vu.chuyen-vien";
const HEAD: &str = "so-noi-vu.giam-doc";
const JUSTICE: &str = "so-tu-phap.chuyen-vien";
const FINANCE: &str = "so-tai-chinh.chuyen-vien";
const STRANGER: &str = "so-xay-dung.chuyen-vien";
const MONITOR: &str = "so-noi-vu.theo-doi";

/// Hands the names of all promises to a macro.
macro_rules! all {
    ($keeps:ident) => {
        $keeps![
            the_session_says_who_acts_and_by_which_rules,
            what_does_not_exist_is_not_found,
            a_draft_is_its_own_agencys_business_alone,
            everything_that_the_rules_refuse_is_said_at_once,
            what_only_the_head_may_do_is_refused_to_others,
            who_saw_an_older_state_is_told_of_the_newer,
            an_act_that_is_sent_twice_is_done_once,
            a_key_belongs_to_one_act,
            a_request_that_was_sent_is_in_the_inboxes,
            others_opinions_are_sealed_until_ones_own,
            a_remark_on_a_draft_stays_in_the_agency,
            the_earlier_rounds_on_a_dossier_are_the_askers_own,
            timeliness_is_ones_own_or_a_monitors,
        ];
    };
}
pub(crate) use all;

/// Consultations that several officers work on.
#[async_trait(?Send)]
pub trait Service {
    /// The service as this officer uses it.
    async fn used_by(&self, officer: &str) -> BackendHandle;
}

async fn session(backend: &BackendHandle) -> Rc<Session> {
    backend.signed_in().await.and_then(|it| it.session()).expect("a session")
}

async fn submitted(service: &impl Service) -> ConsultationView {
    let drafter = service.used_by(DRAFTER).await;
    let session = session(&drafter).await;
    let submit = Command::SubmitRequest { request: request(&session) };
    let id = Uuid::new_v4();
    drafter.act(id, 0, Uuid::new_v4(), &submit).await.expect("a request that no rule refuses")
}

async fn sent(service: &impl Service) -> ConsultationView {
    let draft = submitted(service).await;
    does(service, HEAD, &draft, send()).await
}

async fn does(
    service: &impl Service,
    officer: &str,
    seen: &ConsultationView,
    command: Command,
) -> ConsultationView {
    let backend = service.used_by(officer).await;
    let (id, sequence) = (seen.consultation.id, seen.consultation.sequence);
    backend
        .act(id, sequence, Uuid::new_v4(), &command)
        .await
        .unwrap_or_else(|error| panic!("{officer}: {command:?}: {error}"))
}

fn codes(error: &BackendError) -> Vec<Code> {
    match error {
        BackendError::Refused(violations) => violations.iter().map(Violation::code).collect(),
        other => panic!("not refused by the rules: {other}"),
    }
}

pub async fn the_session_says_who_acts_and_by_which_rules(service: &impl Service) {
    let session = session(&service.used_by(JUSTICE).await).await;
    assert_eq!(session.actor.agency, agency("so-tu-phap"));
    assert!(session.register.agency(&agency("so-tai-chinh")).is_some());
    assert!(session.calendar.is_working(session.now.date_naive()).is_ok());
}

pub async fn what_does_not_exist_is_not_found(service: &impl Service) {
    let drafter = service.used_by(DRAFTER).await;
    let id = Uuid::new_v4();
    assert_eq!(drafter.consultation(id).await, Err(BackendError::NotFound));
    let error = drafter.act(id, 3, Uuid::new_v4(), &send()).await;
    assert_eq!(error, Err(BackendError::NotFound));
}

pub async fn a_draft_is_its_own_agencys_business_alone(service: &impl Service) {
    let draft = submitted(service).await;
    let id = draft.consultation.id;
    assert_eq!(draft.consultation.stage, Stage::AwaitingSignature);
    assert_eq!(draft.history.len(), 1);
    assert_eq!(service.used_by(HEAD).await.consultation(id).await, Ok(draft));
    let listed = service.used_by(HEAD).await.asked().await.expect("a list");
    assert!(listed.iter().any(|row| row.consultation == id));
    for other in [JUSTICE, STRANGER, MONITOR] {
        let seen = service.used_by(other).await.consultation(id).await;
        assert_eq!(seen, Err(BackendError::NotFound), "{other}");
    }
}

pub async fn everything_that_the_rules_refuse_is_said_at_once(service: &impl Service) {
    let drafter = service.used_by(DRAFTER).await;
    let empty = Command::SubmitRequest { request: Request::default() };
    let id = Uuid::new_v4();
    let refused = drafter.act(id, 0, Uuid::new_v4(), &empty).await.expect_err("an empty request");
    let codes = codes(&refused);
    for expected in [Code::SubjectMissing, Code::QuestionMissing, Code::DueDateMissing] {
        assert!(codes.contains(&expected), "{expected} is not among {codes:?}");
    }
    assert_eq!(drafter.consultation(id).await, Err(BackendError::NotFound));
}

pub async fn what_only_the_head_may_do_is_refused_to_others(service: &impl Service) {
    let draft = submitted(service).await;
    let drafter = service.used_by(DRAFTER).await;
    let refused = drafter.act(draft.consultation.id, 1, Uuid::new_v4(), &send()).await;
    assert_eq!(codes(&refused.expect_err("not the head")), [Code::SignerNotHead]);
}

pub async fn who_saw_an_older_state_is_told_of_the_newer(service: &impl Service) {
    let sent = sent(service).await;
    let current = sent.consultation.sequence;
    let head = service.used_by(HEAD).await;
    let late = head.act(sent.consultation.id, 1, Uuid::new_v4(), &send()).await;
    assert_eq!(late, Err(BackendError::Conflict { current }));
}

pub async fn an_act_that_is_sent_twice_is_done_once(service: &impl Service) {
    let draft = submitted(service).await;
    let (id, key) = (draft.consultation.id, Uuid::new_v4());
    let head = service.used_by(HEAD).await;
    let first = head.act(id, 1, key, &send()).await.expect("the head signs");
    let second = head.act(id, 1, key, &send()).await.expect("the same answer");
    assert_eq!(first, second);
    assert_eq!(head.consultation(id).await, Ok(first));
}

pub async fn a_key_belongs_to_one_act(service: &impl Service) {
    let draft = submitted(service).await;
    let (id, key) = (draft.consultation.id, Uuid::new_v4());
    let head = service.used_by(HEAD).await;
    head.act(id, 1, key, &send()).await.expect("the head signs");
    let other = Command::SendRequest { capacity: Capacity::ForHead };
    let refused = head.act(id, 1, key, &other).await.expect_err("another act");
    assert_eq!(refused.code(), "idempotency-key-reused");
}

pub async fn a_request_that_was_sent_is_in_the_inboxes(service: &impl Service) {
    let justice = service.used_by(JUSTICE).await;
    let before = justice.counts().await.expect("counts");
    let sent = sent(service).await;
    let id = sent.consultation.id;
    let inbox = justice.inbox().await.expect("an inbox");
    let row = inbox.iter().find(|row| row.consultation == id).expect("the request is there");
    assert_eq!(row.asker, agency("so-noi-vu"));
    let ranks: Vec<_> = inbox.iter().map(|row| row.standing.urgency_rank()).collect();
    assert!(ranks.is_sorted(), "the most urgent first: {ranks:?}");
    let after = justice.counts().await.expect("counts");
    assert_eq!(after.to_answer, before.to_answer + 1);
    let stranger = service.used_by(STRANGER).await.inbox().await.expect("an inbox");
    assert!(stranger.iter().all(|row| row.consultation != id));
}

pub async fn others_opinions_are_sealed_until_ones_own(service: &impl Service) {
    let sent = sent(service).await;
    let id = sent.consultation.id;
    let justice = Command::SubmitAnswer { opinion: agreement("so-tu-phap") };
    let drafted = does(service, JUSTICE, &sent, justice).await;
    let sign = Command::AnswerRequest { capacity: Capacity::Head };
    does(service, "so-tu-phap.giam-doc", &drafted, sign).await;

    let finance = service.used_by(FINANCE).await.consultation(id).await.expect("its business");
    let sealed = finance.consultation.consultee(&agency("so-tu-phap")).expect("asked");
    assert!(sealed.sealed && sealed.opinion().is_none());
    let asker = service.used_by(DRAFTER).await.consultation(id).await.expect("its business");
    let open = asker.consultation.consultee(&agency("so-tu-phap")).expect("asked");
    assert!(!open.sealed && open.opinion().is_some());
}

pub async fn a_remark_on_a_draft_stays_in_the_agency(service: &impl Service) {
    let sent = sent(service).await;
    let id = sent.consultation.id;
    let submit = Command::SubmitAnswer { opinion: agreement("so-tu-phap") };
    let drafted = does(service, JUSTICE, &sent, submit).await;
    let back = Command::SendBackReply { remark: text("Nêu rõ điều khoản") };
    let own = does(service, "so-tu-phap.giam-doc", &drafted, back).await;
    let of = |view: &ConsultationView| {
        view.consultation.consultee(&agency("so-tu-phap")).expect("asked").remark.clone()
    };
    assert_eq!(of(&own), Some(text("Nêu rõ điều khoản")));
    let asker = service.used_by(DRAFTER).await.consultation(id).await.expect("its business");
    assert_eq!(of(&asker), None);
}

pub async fn the_earlier_rounds_on_a_dossier_are_the_askers_own(service: &impl Service) {
    let drafter = service.used_by(DRAFTER).await;
    let session = session(&drafter).await;
    let dossier = Uuid::new_v4();
    let round = |what_is_new: Option<&str>| {
        let mut request = request(&session);
        request.dossier_number = text(&format!("HS-{dossier}/SNV&CQĐP"));
        for asked in &mut request.consultees {
            asked.what_is_new = what_is_new.map(text);
        }
        Command::SubmitRequest { request }
    };
    // Capitals, spaces and marks do not count.
    let number = format!("hs {dossier} / snv #cqđp");
    let known = async |officer| {
        let rounds = service.used_by(officer).await.earlier(&number).await.expect("rounds");
        assert!(rounds.is_sorted_by_key(|round| round.sent_at), "the oldest first: {rounds:?}");
        rounds.iter().map(|round| round.consultation).collect::<BTreeSet<_>>()
    };

    let id = Uuid::new_v4();
    let draft = drafter.act(id, 0, Uuid::new_v4(), &round(None)).await.expect("a draft");
    assert_eq!(known(HEAD).await, BTreeSet::new(), "a draft is no round");
    let first = does(service, HEAD, &draft, send()).await.consultation;
    let rounds = drafter.earlier(&number).await;
    assert_eq!(rounds, Ok(EarlierRound::of(&first).into_iter().collect()));

    let again = round(Some("Dự thảo lần 2 đã bỏ Điều 9 và sửa thời hạn tại Điều 7"));
    let other = Uuid::new_v4();
    let draft = drafter.act(other, 0, Uuid::new_v4(), &again).await.expect("something is new");
    does(service, HEAD, &draft, send()).await;
    assert_eq!(known(HEAD).await, BTreeSet::from([id, other]));
    for outsider in [JUSTICE, STRANGER, MONITOR] {
        assert_eq!(known(outsider).await, BTreeSet::new(), "{outsider}");
    }
    assert_eq!(drafter.earlier(&format!("HS-{dossier}")).await, Ok(Vec::new()), "another dossier");
}

pub async fn timeliness_is_ones_own_or_a_monitors(service: &impl Service) {
    sent(service).await;
    let monitor = service.used_by(MONITOR).await;
    let today = session(&monitor).await.now.date_naive();
    let period = Period::new(today, today).expect("one day");
    let all = monitor.timeliness(period).await.expect("a report").report;
    assert!(all.consultees.len() >= 2, "all agencies that were asked");
    let own = service.used_by(JUSTICE).await.timeliness(period).await.expect("a report").report;
    let agencies: Vec<_> = own.consultees.iter().map(|row| &row.agency).collect();
    assert_eq!(agencies, [&agency("so-tu-phap")]);
}
