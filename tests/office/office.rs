//! An office with the real rules, the sample register and a record in memory, and what its officers have before them.

pub mod patience;
mod portal;
mod screen;

use std::rc::Rc;

use agency_consultation::backend::BackendHandle;
use agency_consultation::backend::in_memory::{SharedRecord, World};
use agency_consultation::desk::FrontDesk;
use agency_consultation::drafts::{DraftPolicy, Drafts};
use agency_consultation::identity::Same;
use agency_consultation::locale::Locale;
use agency_consultation::route::Route;
use chrono::NaiveDate;
use consultation::agency::{Officer, Role};
use consultation::calendar::{Announced, AnnouncedDay, AnnouncedDays, Calendar};
use consultation::capacity::Capacity;
use consultation::clear_stance::Lexicon;
use consultation::command::Command;
use consultation::consultation::{Stage, Withdrawal};
use consultation::hand_back::Return;
use consultation::name::Name;
use consultation::opinion::{Answer, Opinion};
use consultation::policy::Policy;
use consultation::request::Request;
use consultation::sources::Sources;
use consultation::testing::{self, asked, at as moment, calendar, register_with};
use consultation::view::ConsultationView;
use consultation::violation::Violation;
use consultation::{Actor, Text};
use futures::FutureExt;
use futures::future::ready;
use uuid::Uuid;
use yew::prelude::*;

use self::patience::found;
use self::portal::{People, Portal, Stricter};
pub use self::screen::Screen;
pub use consultation::testing::text;

pub const SUBJECT: &str = "Dự thảo Quy chế phối hợp giữa các sở và xã, phường";

/// The sample of the documents behind the rules.
pub fn sources() -> Sources {
    serde_json::from_str(include_str!("../../data/sources.json")).expect("the sample sources")
}

/// An office: a register with an officer, a chief of office who signs by order or by delegation, a head and a monitor
/// for each agency, and what they have sent to each other.
pub struct Office {
    record: SharedRecord,
    people: People,
    stricter: Stricter,
    drafts: DraftPolicy,
    rows: Option<u32>,
}

impl Office {
    /// An office in which nothing has happened yet, on a Sunday: what is sent arrives on Monday, or when somebody opens
    /// it. Nothing that is begun outlives its screen.
    pub fn new() -> Self {
        Self::where_things_are(|_| ())
    }

    /// The same, but for what is changed before anything happens: the day, the register, the policy.
    pub fn where_things_are(otherwise: impl FnOnce(&mut World)) -> Self {
        let mut world = World {
            now: moment("2026-11-22T09:00:00+07:00"),
            register: register_with(&[
                ("chuyen-vien", Role::Officer, &[]),
                ("chanh-van-phong", Role::Officer, &[Capacity::ByOrder, Capacity::ByDelegation]),
                ("thu-truong", Role::Head, &[]),
                ("theo-doi", Role::Monitor, &[]),
            ]),
            calendar: calendar(),
            policy: Policy::default(),
            lexicon: Lexicon::default(),
            sources: sources(),
        };
        otherwise(&mut world);
        Self {
            record: SharedRecord::new(world),
            people: People::default(),
            stricter: Stricter::default(),
            drafts: DraftPolicy::Off,
            rows: None,
        }
    }

    /// The same office, in which the browser keeps what is begun.
    pub fn keeping_drafts(self) -> Self {
        Self { drafts: DraftPolicy::Plain, ..self }
    }

    /// The same office, whose lists have so many rows of the same kind as the first on record.
    pub fn with_rows(self, rows: u32) -> Self {
        Self { rows: Some(rows), ..self }
    }

    /// An office in which Sở Nội vụ has asked Sở Tư pháp and Sở Y tế.
    pub async fn with_a_request() -> Self {
        let office = Self::new();
        office.sends(&request()).await;
        office
    }

    /// Changes what time it is, who there is, which rules of the house hold. A screen that is open does not know yet.
    pub fn becomes(&self, otherwise: impl FnOnce(&mut World)) {
        self.record.change_world(otherwise);
    }

    /// The service refuses the next act for a violation that the widget's preview does not find.
    pub fn refuses_next(&self, violation: &Violation) {
        self.stricter.replace(Some(violation.clone()));
    }

    /// Sets the clock.
    pub fn is_at(&self, at: &str) {
        self.becomes(|world| world.now = moment(at));
    }

    /// What the register says of an officer becomes another.
    pub fn enters(&self, officer: &str, otherwise: impl FnOnce(&mut Officer)) {
        self.becomes(|world| {
            let mut officers = world.register.officers.iter_mut();
            otherwise(officers.find(|entry| entry.id == officer.into()).expect("in the register"));
        });
    }

    /// Somebody works for another agency or in another role from now on: the register and the portal say so.
    pub fn moves(&self, officer: &str, agency: &str, role: Role) {
        self.enters(officer, |entry| {
            entry.agency = agency.into();
            entry.role = role;
        });
        let moved = Actor { agency: agency.into(), role, ..actor(officer) };
        self.people.borrow_mut().insert(officer.into(), moved);
    }

    /// An agency is no more from today on; where there is a successor, it has the tasks, and the record follows it.
    pub fn dissolves(&self, agency: &str, successor: Option<&str>) {
        self.becomes(|world| {
            let today = world.now.date_naive();
            let mut agencies = world.register.agencies.iter_mut();
            let gone = agencies.find(|entry| entry.id == agency.into()).expect("in the register");
            gone.dissolved_on = Some(today);
            gone.succeeded_by = successor.map(Into::into);
        });
        self.record.follow_register();
    }

    /// A request of Sở Nội vụ that waits to be signed.
    pub async fn submits(&self, request: &Request) -> Uuid {
        let id = Uuid::new_v4();
        let submit = Command::SubmitRequest { request: request.clone() };
        let drafts = self.backend("so-noi-vu.chuyen-vien");
        drafts.act(id, 0, Uuid::new_v4(), &submit).await.expect("a sound request");
        id
    }

    /// A request that Sở Nội vụ has sent.
    pub async fn sends(&self, request: &Request) -> Uuid {
        let id = self.submits(request).await;
        let send = Command::SendRequest { capacity: Capacity::Head };
        self.does("so-noi-vu.thu-truong", id, send).await;
        id
    }

    /// Sở Tư pháp has put this answer to the question before its head.
    pub async fn is_drafted_by_justice(&self, id: Uuid, answer: Answer) {
        self.does("so-tu-phap.chuyen-vien", id, reply_of_justice(answer)).await;
    }

    /// Sở Tư pháp has answered so.
    pub async fn is_answered_by_justice(&self, id: Uuid, answer: Answer) {
        self.is_drafted_by_justice(id, answer).await;
        let sign = Command::AnswerRequest { capacity: Capacity::Head };
        self.does("so-tu-phap.thu-truong", id, sign).await;
    }

    /// The head of Sở Tư pháp, before what waits there to be signed.
    pub async fn before_the_head_of_justice(&self) -> Screen {
        let head = self.inbox_of("so-tu-phap.thu-truong").await;
        head.presses("Chờ ký").await;
        head.opens_the_request().await;
        head
    }

    /// Sở Y tế has returned the request, and says that this agency is competent.
    pub async fn is_returned_by_health(&self, id: Uuid, competent: &str) {
        let grounds = Return {
            reason: text("Thời hạn phối hợp không thuộc chức năng về y tế."),
            legal_basis: text("Điều 2 Nghị định số 150/2025/NĐ-CP"),
            competent_agency: Some(competent.into()),
            responsible_officer: Some("so-y-te.chuyen-vien".into()),
            ..Return::default()
        };
        self.does("so-y-te.chuyen-vien", id, Command::SubmitReturn { grounds }).await;
        let sign = Command::ReturnRequest { capacity: Capacity::Head };
        self.does("so-y-te.thu-truong", id, sign).await;
    }

    /// What somebody else does about a consultation meanwhile, elsewhere.
    pub async fn does(&self, officer: &str, id: Uuid, command: Command) -> ConsultationView {
        let backend = self.backend(officer);
        let sequence = backend.consultation(id).await.expect("it is there").consultation.sequence;
        let done = backend.act(id, sequence, Uuid::new_v4(), &command).await;
        done.unwrap_or_else(|error| panic!("{officer} may not {command:?}: {error:?}"))
    }

    /// A consultation once it has come so far.
    pub async fn is_at_stage(&self, officer: &str, id: Uuid, stage: Stage) -> ConsultationView {
        let view = found(async || {
            Some(self.seen_by(officer, id).await).filter(|view| view.consultation.stage == stage)
        });
        view.await.unwrap_or_else(|| panic!("it did not come to {stage:?}"))
    }

    /// A consultation as it is now.
    pub async fn seen_by(&self, officer: &str, id: Uuid) -> ConsultationView {
        self.backend(officer).consultation(id).await.expect("it is there")
    }

    /// How a consultation of Sở Nội vụ was withdrawn, now or soon.
    pub async fn withdrawal(&self) -> Withdrawal {
        let backend = self.backend("so-noi-vu.thu-truong");
        let withdrawal = found(async || {
            for row in backend.asked().await.expect("a list") {
                let view = backend.consultation(row.consultation).await.expect("it is there");
                if let Some(withdrawal) = view.consultation.withdrawal {
                    return Some(withdrawal);
                }
            }
            None
        });
        withdrawal.await.expect("nothing was withdrawn")
    }

    /// Waits until the browser keeps a draft: what is written when a screen goes takes a moment.
    pub async fn keeps(&self, officer: &str, kind: &str, id: Uuid) {
        assert!(self.comes_to_keep(true, officer, kind, id).await, "{officer} has no {kind}");
    }

    /// Waits until the browser keeps a draft no more.
    pub async fn keeps_no_more(&self, officer: &str, kind: &str, id: Uuid) {
        assert!(self.comes_to_keep(false, officer, kind, id).await, "{officer} still has a {kind}");
    }

    async fn comes_to_keep(&self, kept: bool, officer: &str, kind: &str, id: Uuid) -> bool {
        let came = found(async || {
            let drafts = Drafts::of(&actor(officer));
            drafts.open(self.drafts.clone()).await;
            (drafts.ids(kind).contains(&id) == kept).then_some(())
        });
        came.await.is_some()
    }

    /// The inbox of an officer.
    pub async fn inbox_of(&self, officer: &str) -> Screen {
        self.screen_of(officer, Route::Inbox).await
    }

    /// What an officer has before them in a place of the widget.
    pub async fn screen_of(&self, officer: &str, route: Route) -> Screen {
        let actor = self.person(officer);
        let backend = self.backend(officer);
        let signed_in = backend.signed_in().await.expect("there is a session");
        let drafts = self.drafts.clone();
        let desk = FrontDesk {
            now: signed_in.now,
            signed_in: Same(Rc::new(signed_in)),
            locale: Locale::Vi,
            backend,
            drafts: Drafts::of(&actor),
            draft_policy: Callback::from(move |()| ready(drafts.clone()).boxed_local()),
            refreshes: 0,
            navigate: Callback::noop(),
            emit: Callback::noop(),
            allows: Callback::from(|_| true),
            say: Callback::noop(),
            done: None,
            tell: Callback::noop(),
            arrived: Callback::noop(),
        };
        Screen::showing(desk, route)
    }

    fn person(&self, officer: &str) -> Actor {
        self.people.borrow().get(officer).cloned().unwrap_or_else(|| actor(officer))
    }

    fn backend(&self, officer: &str) -> BackendHandle {
        let portal = Portal {
            record: self.record.clone(),
            people: self.people.clone(),
            officer: actor(officer),
            stricter: self.stricter.clone(),
            rows: self.rows,
        };
        BackendHandle::new(portal, Callback::noop())
    }
}

/// Whom the portal vouches for: `so-y-te.thu-truong` is the head of Sở Y tế.
fn actor(officer: &str) -> Actor {
    let (agency, position) = officer.split_once('.').expect("an agency and a position");
    let role = match position {
        "thu-truong" => Role::Head,
        "theo-doi" => Role::Monitor,
        _ => Role::Officer,
    };
    Actor { officer: officer.into(), agency: agency.into(), role, name: position.to_owned() }
}

/// A reply of Sở Tư pháp with this answer to the question, for its head to sign.
pub fn reply_of_justice(answer: Answer) -> Command {
    let opinion = Opinion {
        answers: vec![Answer { question: 1, ..answer }],
        responsible_officer: Some("so-tu-phap.chuyen-vien".into()),
        ..Opinion::default()
    };
    Command::SubmitAnswer { opinion }
}

/// A day.
pub fn day(date: &str) -> NaiveDate {
    date.parse().expect("a day")
}

/// The calendar, with one more day off.
pub fn with_a_day_off(calendar: &Calendar, date: &str) -> Calendar {
    let off = AnnouncedDay {
        date: day(date),
        day: Announced::Off,
        name: Name { vi: "Nghỉ bù".to_owned(), en: "Day in lieu".to_owned() },
    };
    let announced = AnnouncedDays { version: "announced".to_owned(), days: vec![off] };
    calendar.clone().with_announced(announced).expect("a day that the calendar knows")
}

/// A sound request of Sở Nội vụ to Sở Tư pháp and Sở Y tế.
pub fn request() -> Request {
    let mut health = asked("so-y-te", &[1]);
    health.justification = Some(text("Điều 12 quy định phối hợp về y tế cơ sở"));
    let mut request = Request {
        subject: text(SUBJECT),
        document_number: Text::default(),
        fields: vec!["interior.local-government".into(), "justice.legal-documents".into()],
        required_by: text("Điều 129 Luật Ban hành văn bản quy phạm pháp luật"),
        consultees: vec![asked("so-tu-phap", &[1]), health],
        due_on: Some(day("2026-12-02")),
        ..testing::request()
    };
    request.questions.truncate(1);
    request
}
