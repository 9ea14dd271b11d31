//! The lifecycle of a consultation as its people live it: who may do what, when.

use super::decide;
use crate::actor::Actor;
use crate::agency::Officer;
use crate::command::{self, Capacity, Command, Disposition};
use crate::consultation::{Consultation, Progress, Stage};
use crate::earlier::EarlierRound;
use crate::event::Recorded;
use crate::hand_back::Return;
use crate::opinion::{Opinion, Stance};
use crate::policy::Policy;
use crate::standing::Standing;
use crate::testing::{
    World, agency, asked, at, date, grounds, head, monitor, officer, opinion, request, text,
};
use crate::violation::{Violation, Violations};
use crate::visibility::view_for;
use uuid::Uuid;

mod extension;
mod information;
mod recount;
mod signing;
mod warnings;
mod withdrawal;

struct Story {
    world: World,
    record: Vec<Recorded>,
    state: Consultation,
}

impl Story {
    fn new() -> Self {
        Self { world: World::new(), record: Vec::new(), state: Consultation::new(Uuid::nil()) }
    }

    /// A request of Sở Nội vụ to Sở Tư pháp, Sở Tài chính and, with a justification, Sở Y tế.
    fn sent() -> Self {
        Self::sent_under(Policy::default())
    }

    /// The same under a policy of its own.
    fn sent_under(policy: Policy) -> Self {
        let mut story = Self::new();
        story.world.policy = policy;
        let mut request = request();
        let mut health = asked("so-y-te", &[1]);
        health.justification = Some(text("Trạm y tế xã thực hiện Điều 9 của Quy chế"));
        request.consultees.push(health);
        story.does(&officer("so-noi-vu"), &Command::SubmitRequest { request });
        story.does(&head("so-noi-vu"), &Command::SendRequest { capacity: Capacity::Head });
        story
    }

    fn at(&mut self, moment: &str) -> &mut Self {
        self.world.now = at(moment);
        self
    }

    fn attempt(&mut self, actor: &Actor, command: &Command) -> Result<(), Violations> {
        let events = decide(&self.state, command, &self.world.context(actor))?;
        for event in events {
            let recorded = Recorded {
                sequence: self.state.sequence + 1,
                at: self.world.now,
                actor: actor.clone(),
                event,
            };
            self.state.apply(&recorded);
            self.record.push(recorded);
        }
        assert_eq!(self.state, Consultation::replay(self.state.id, &self.record));
        Ok(())
    }

    #[track_caller]
    fn does(&mut self, actor: &Actor, command: &Command) -> &mut Self {
        assert_eq!(self.attempt(actor, command), Ok(()), "{command:?}");
        self
    }

    #[track_caller]
    fn refuses(&mut self, actor: &Actor, command: &Command, expected: &[Violation]) -> &mut Self {
        let before = self.state.clone();
        let found: Vec<_> = self.attempt(actor, command).err().into_iter().flatten().collect();
        assert_eq!(found, expected, "{command:?}");
        assert_eq!(self.state, before);
        self
    }

    fn answers(&mut self, id: &str, opinion: Opinion) -> &mut Self {
        let opinion = Opinion {
            responsible_officer: Some(format!("{id}.chuyen-vien").as_str().into()),
            ..opinion
        };
        self.does(&officer(id), &Command::SubmitAnswer { opinion });
        self.does(&head(id), &Command::AnswerRequest { capacity: Capacity::Head })
    }

    #[track_caller]
    fn progress(&self, id: &str) -> Progress {
        self.state.consultee(&agency(id)).expect("a consultee").progress
    }

    #[track_caller]
    fn standing(&self, id: &str) -> Standing {
        let consultee = self.state.consultee(&agency(id)).expect("a consultee");
        let World { now, calendar, policy, .. } = &self.world;
        consultee.standing(*now, calendar, policy).expect("calendar data")
    }
}

fn agreement(question: u16) -> Opinion {
    opinion(question, Stance::Agree, "Sở Tư pháp thống nhất thời hạn 05 ngày làm việc tại Điều 7.")
}

fn finance_opinion() -> Opinion {
    let mut both = agreement(1);
    both.answers.extend(
        opinion(
            2,
            Stance::Disagree,
            "Không thống nhất: nguồn chi thường xuyên năm 2026 đã giao hết 12 tỷ đồng.",
        )
        .answers,
    );
    both
}

#[test]
fn only_the_head_sends_what_the_officer_drafted() {
    let mut story = Story::new();
    let (drafter, signer) = (officer("so-noi-vu"), head("so-noi-vu"));
    let send = Command::SendRequest { capacity: Capacity::Head };
    story
        .refuses(
            &monitor("so-noi-vu"),
            &Command::SubmitRequest { request: request() },
            &[Violation::NotAuthorised],
        )
        .refuses(&drafter, &send, &[Violation::NotAuthorised])
        .does(&drafter, &Command::SubmitRequest { request: request() })
        .refuses(&head("so-y-te"), &send, &[Violation::NotAuthorised])
        .refuses(&drafter, &send, &[Violation::SignerNotHead])
        .does(&signer, &Command::SendBackRequest { remark: text("Bổ sung căn cứ pháp lý") });
    assert_eq!(story.state.stage, Stage::SentBack);
    story
        .refuses(&signer, &send, &[Violation::OutOfOrder])
        .does(&drafter, &Command::SubmitRequest { request: request() })
        .does(&signer, &send);
    assert_eq!(story.state.stage, Stage::Open);
    assert_eq!(story.state.consultees[1].mandates[0].field, "finance.budget".into());
}

#[test]
fn asking_on_the_dossier_again_needs_something_new_and_names_the_round_before() {
    let mut first = Story::sent();
    first.state.id = Uuid::from_u128(1);
    let mut again = Story::new();
    again.world.earlier.extend(EarlierRound::of(&first.state));
    let (drafter, signer) = (officer("so-noi-vu"), head("so-noi-vu"));
    let mut request = request();
    request.dossier_number = text("hs 2026/118");
    request.consultees[0].what_is_new = Some(text("Dự thảo lần 2 bổ sung Chương III"));
    let repeats = Violation::RepeatsConsultation {
        agency: agency("so-tai-chinh"),
        earlier: Uuid::from_u128(1),
        asked_on: date("2026-11-23"),
        may_justify: true,
        rounds: None,
    };
    again.refuses(
        &drafter,
        &Command::SubmitRequest { request: request.clone() },
        std::slice::from_ref(&repeats),
    );
    request.consultees.remove(1);
    request.consultees.push(asked("so-y-te", &[2]));
    request.consultees[1].justification = Some(text("Trạm y tế xã thực hiện Điều 9"));
    request.dossier_number = text("HS-2026-119");
    again
        .does(&drafter, &Command::SubmitRequest { request: request.clone() })
        .does(&signer, &Command::SendRequest { capacity: Capacity::Head });
    assert_eq!(again.state.consultees[0].repeats, None, "another dossier");
    assert_eq!(again.state.consultees[0].what_is_new, None);

    let mut again = Story { state: Consultation::new(Uuid::nil()), record: vec![], ..again };
    request.dossier_number = text("HS-2026-118");
    request.consultees[1].agency = agency("so-xay-dung");
    again
        .does(&drafter, &Command::SubmitRequest { request })
        .does(&signer, &Command::SendRequest { capacity: Capacity::Head });
    let repeated: Vec<_> =
        again.state.consultees.iter().map(|consultee| consultee.repeats).collect();
    assert_eq!(repeated, [Some(Uuid::from_u128(1)), None]);
    assert!(again.state.consultees[0].what_is_new.is_some());
}

#[test]
fn a_draft_that_lay_too_long_is_not_sent() {
    let mut story = Story::new();
    story.does(&officer("so-noi-vu"), &Command::SubmitRequest { request: request() });
    story.at("2026-12-03T09:00:00+07:00").refuses(
        &head("so-noi-vu"),
        &Command::SendRequest { capacity: Capacity::Head },
        &[Violation::DueTooSoon { earliest: date("2026-12-04") }],
    );
}

#[test]
fn an_answer_is_signed_by_the_head_and_then_stands() {
    let mut story = Story::sent();
    let (drafter, signer) = (officer("so-tu-phap"), head("so-tu-phap"));
    let sign = Command::AnswerRequest { capacity: Capacity::ForHead };
    story
        .does(&signer, &Command::AssignOfficer { officer: drafter.officer.clone() })
        .refuses(&drafter, &sign, &[Violation::OutOfOrder])
        .does(&drafter, &Command::SubmitAnswer { opinion: agreement(1) })
        .refuses(&drafter, &sign, &[Violation::SignerNotHead])
        .does(&signer, &Command::SendBackReply { remark: text("Nêu rõ điều khoản") })
        .does(&drafter, &Command::SubmitAnswer { opinion: agreement(1) })
        .does(&signer, &sign)
        .refuses(
            &drafter,
            &Command::SubmitAnswer { opinion: agreement(1) },
            &[Violation::OutOfOrder],
        );
    assert_eq!(story.progress("so-tu-phap"), Progress::Answered);
    assert_eq!(story.standing("so-tu-phap"), Standing::OnTime);
}

#[test]
fn an_officer_who_left_is_replaced_by_the_head_and_the_draft_stays() {
    let mut story = Story::sent();
    let (drafter, signer) = (officer("so-tu-phap"), head("so-tu-phap"));
    let sign = Command::AnswerRequest { capacity: Capacity::Head };
    let assign = |officer: &Actor| Command::AssignOfficer { officer: officer.officer.clone() };
    let opinion = Opinion { responsible_officer: Some(drafter.officer.clone()), ..agreement(1) };
    story.does(&drafter, &Command::SubmitAnswer { opinion });
    let gone = |entry: &&mut Officer| entry.id == drafter.officer;
    let entry = story.world.register.officers.iter_mut().find(gone).expect("in the register");
    entry.inactive = true;
    let unknown = Violation::UnknownOfficer { officer: drafter.officer.clone() };
    story
        .refuses(&signer, &sign, std::slice::from_ref(&unknown))
        .refuses(&signer, &assign(&drafter), &[unknown])
        .refuses(&officer("so-y-te"), &assign(&signer), &[Violation::NotAuthorised])
        .does(&signer, &assign(&signer));
    assert_eq!(story.progress("so-tu-phap"), Progress::AwaitingSignature, "the draft stays");
    story.does(&signer, &sign);
    let answered = story.state.consultee(&agency("so-tu-phap")).expect("a consultee");
    assert_eq!(answered.officer, Some(signer.officer));
    let author = answered.opinion().and_then(|opinion| opinion.responsible_officer.clone());
    assert_eq!(author, Some(drafter.officer), "what was drafted is the drafter's");
}

#[test]
fn a_request_is_answered_by_those_asked_and_nobody_else() {
    let mut story = Story::sent();
    for stranger in [officer("so-xay-dung"), officer("so-noi-vu"), monitor("so-tu-phap")] {
        story.refuses(
            &stranger,
            &Command::SubmitAnswer { opinion: agreement(1) },
            &[Violation::NotAuthorised],
        );
    }
}

#[test]
fn a_late_answer_is_kept_and_late_for_ever() {
    let mut story = Story::sent();
    story.at("2026-12-03T16:00:00+07:00");
    assert_eq!(story.standing("so-tu-phap"), Standing::DueToday);
    story.at("2026-12-03T18:00:00+07:00");
    assert_eq!(story.standing("so-tu-phap"), Standing::Overdue { working_days: 1 });
    story.at("2026-12-07T09:00:00+07:00").answers("so-tu-phap", agreement(1));
    assert_eq!(story.standing("so-tu-phap"), Standing::Late { working_days: 2 });
    story.at("2027-06-01T09:00:00+07:00");
    assert_eq!(story.standing("so-tu-phap"), Standing::Late { working_days: 2 });
}

#[test]
fn a_return_is_accepted_and_its_questions_go_to_another_agency() {
    let mut story = Story::sent();
    let (drafter, signer) = (officer("so-y-te"), head("so-y-te"));
    let finance = officer("so-tai-chinh");
    let mut own = grounds();
    own.responsible_officer = Some(finance.officer.clone());
    let redirect = |to: &str| Command::RedirectQuestions {
        from: agency("so-y-te"),
        to: agency(to),
        relevance_reason: text("Xã thực hiện Điều 9 của Quy chế"),
        justification: Some(text("Dự thảo giao việc cho xã")),
        what_is_new: None,
    };
    story
        .refuses(
            &finance,
            &Command::SubmitReturn { grounds: own },
            &[Violation::ReturnedWithinOwnMandate { fields: vec!["finance.budget".into()] }],
        )
        .does(&drafter, &Command::SubmitReturn { grounds: grounds() })
        .does(&signer, &Command::ReturnRequest { capacity: Capacity::Head })
        .does(&officer("so-noi-vu"), &Command::AcceptReturn { agency: agency("so-y-te") })
        .refuses(&officer("so-noi-vu"), &redirect("ubnd-xa-mien-nui"), &[Violation::SignerNotHead])
        .refuses(
            &head("so-noi-vu"),
            &redirect("so-tu-phap"),
            &[Violation::ConsultsItself { agency: agency("so-tu-phap") }],
        )
        .does(&head("so-noi-vu"), &redirect("ubnd-xa-mien-nui"));
    let commune = story.state.consultee(&agency("ubnd-xa-mien-nui")).expect("asked instead");
    assert_eq!(commune.questions, [1]);
    assert_eq!(commune.due_on, date("2026-12-03"));
    assert_eq!(story.progress("so-y-te"), Progress::ReturnAccepted);
}

#[test]
fn a_contested_return_is_ruled_on_by_a_monitor_of_neither_side() {
    let mut story = Story::sent();
    let rule = |competent| Command::RuleOnCompetence {
        agency: agency("so-y-te"),
        competent,
        reason: text("Điều 9 giao nhiệm vụ cho trạm y tế xã"),
    };
    story
        .does(&officer("so-y-te"), &Command::SubmitReturn { grounds: grounds() })
        .does(&head("so-y-te"), &Command::ReturnRequest { capacity: Capacity::Head })
        .does(
            &officer("so-noi-vu"),
            &Command::ContestReturn {
                agency: agency("so-y-te"),
                reason: text("Điều 9 giao việc cho trạm y tế xã"),
            },
        )
        .refuses(&monitor("so-noi-vu"), &rule(true), &[Violation::NotAuthorised])
        .at("2026-11-26T09:00:00+07:00")
        .does(&monitor("van-phong-ubnd"), &rule(true));
    assert_eq!(story.progress("so-y-te"), Progress::Assigned);
    assert_eq!(story.state.consultees[2].due_on, date("2026-12-07"));
    story.refuses(
        &officer("so-y-te"),
        &Command::SubmitReturn { grounds: grounds() },
        &[Violation::OutOfOrder],
    );
}

/// Grounds of an agency that names another.
fn naming(by: &str, named: &str) -> Command {
    Command::SubmitReturn {
        grounds: Return {
            competent_agency: Some(agency(named)),
            responsible_officer: Some(format!("{by}.chuyen-vien").as_str().into()),
            ..grounds()
        },
    }
}

#[test]
fn returns_that_name_each_other_lie_before_the_monitor_at_once() {
    let mut story = Story::sent();
    let sign = Command::ReturnRequest { capacity: Capacity::Head };
    let redirect = Command::RedirectQuestions {
        from: agency("so-y-te"),
        to: agency("so-xay-dung"),
        relevance_reason: text("Sở Xây dựng quản lý công trình tại Điều 9"),
        justification: Some(text("Sở Y tế nêu Sở Xây dựng có thẩm quyền")),
        what_is_new: None,
    };
    story
        .does(&officer("so-y-te"), &naming("so-y-te", "so-xay-dung"))
        .does(&head("so-y-te"), &sign)
        .does(&officer("so-noi-vu"), &Command::AcceptReturn { agency: agency("so-y-te") })
        .does(&head("so-noi-vu"), &redirect)
        .does(&officer("so-xay-dung"), &naming("so-xay-dung", "so-y-te"))
        .does(&head("so-xay-dung"), &sign);
    assert_eq!(story.progress("so-xay-dung"), Progress::ReturnContested);
    let builder = story.state.consultee(&agency("so-xay-dung")).expect("a consultee");
    assert_eq!(
        builder.return_circle(),
        Some(Violation::ReturnCircle { agency: agency("so-y-te") })
    );
    let accept = Command::AcceptReturn { agency: agency("so-xay-dung") };
    let rule = Command::RuleOnCompetence {
        agency: agency("so-xay-dung"),
        competent: true,
        reason: text("Điều 9 về công trình thuộc Sở Xây dựng"),
    };
    story
        .refuses(&officer("so-noi-vu"), &accept, &[Violation::OutOfOrder])
        .refuses(&monitor("so-y-te"), &rule, &[Violation::NotAuthorised])
        .does(&monitor("van-phong-ubnd"), &rule);
    assert_eq!(story.progress("so-xay-dung"), Progress::Assigned);
}

#[test]
fn a_circle_is_also_found_in_an_earlier_consultation_on_the_dossier() {
    let mut first = Story::sent();
    first.state.id = Uuid::from_u128(1);
    let sign = Command::ReturnRequest { capacity: Capacity::Head };
    first
        .does(&officer("so-y-te"), &naming("so-y-te", "so-xay-dung"))
        .does(&head("so-y-te"), &sign);
    let mut second = Story::new();
    second.world.earlier.extend(EarlierRound::of(&first.state));
    let mut request = request();
    request.consultees = vec![asked("so-xay-dung", &[1, 2])];
    request.consultees[0].justification = Some(text("Sở Y tế nêu Sở Xây dựng có thẩm quyền"));
    second
        .does(&officer("so-noi-vu"), &Command::SubmitRequest { request })
        .does(&head("so-noi-vu"), &Command::SendRequest { capacity: Capacity::Head })
        .does(&officer("so-xay-dung"), &naming("so-xay-dung", "so-y-te"))
        .does(&head("so-xay-dung"), &sign);
    assert_eq!(second.progress("so-xay-dung"), Progress::ReturnContested);
}

#[test]
fn the_asker_concludes_when_everything_is_in_and_answered_for() {
    let mut story = Story::sent();
    let asker = officer("so-noi-vu");
    let conclude = |dispositions| Command::ConcludeConsultation {
        dispositions,
        summary: text("Tiếp thu, hoàn thiện dự thảo Quyết định"),
    };
    let explained = Disposition {
        agency: agency("so-tai-chinh"),
        question: 2,
        condition: None,
        outcome: command::Outcome::Explained,
        explanation: text("Kinh phí đã được giao tại Quyết định số 118/QĐ-UBND"),
    };
    story
        .does(&officer("so-y-te"), &Command::SubmitReturn { grounds: grounds() })
        .does(&head("so-y-te"), &Command::ReturnRequest { capacity: Capacity::Head })
        .answers("so-tai-chinh", finance_opinion())
        .refuses(
            &asker,
            &conclude(vec![]),
            &[
                Violation::RepliesAwaited { agencies: vec![agency("so-tu-phap")] },
                Violation::ConclusionIncomplete {
                    agency: agency("so-tai-chinh"),
                    question: 2,
                    condition: None,
                },
                Violation::ReturnUnsettled { agency: agency("so-y-te") },
            ],
        )
        .answers("so-tu-phap", agreement(1))
        .does(&asker, &Command::AcceptReturn { agency: agency("so-y-te") })
        .does(&asker, &conclude(vec![explained]));
    assert_eq!(story.state.stage, Stage::Concluded);
}

#[test]
fn replies_are_sealed_until_ones_own() {
    let mut story = Story::sent();
    story.answers("so-tai-chinh", finance_opinion());
    let seen_by = |story: &Story, actor: &Actor| {
        let view = view_for(&story.state, &story.record, actor, &story.world.policy)?;
        let finance = view.consultation.consultee(&agency("so-tai-chinh"))?.clone();
        Some((finance.sealed, finance.opinion().is_some()))
    };
    assert_eq!(seen_by(&story, &officer("so-tu-phap")), Some((true, false)));
    assert_eq!(seen_by(&story, &officer("so-noi-vu")), Some((false, true)));
    assert_eq!(seen_by(&story, &monitor("van-phong-ubnd")), Some((false, true)));
    assert_eq!(seen_by(&story, &officer("so-xay-dung")), None);
    story.answers("so-tu-phap", agreement(1));
    assert_eq!(seen_by(&story, &officer("so-tu-phap")), Some((false, true)));
}
