//! The lifecycle of a consultation as its people live it: who may do what, and when.

use super::decide;
use crate::actor::Actor;
use crate::agency::Officer;
use crate::capacity::Capacity;
use crate::command::Command;
use crate::consultation::{Consultation, Progress};
use crate::event::Recorded;
use crate::opinion::{Opinion, Stance};
use crate::policy::Policy;
use crate::standing::Standing;
use crate::testing::{World, agency, asked, at, head, monitor, officer, opinion, request, text};
use crate::violation::{Violation, Violations};
use uuid::Uuid;

mod authority;
mod concluding;
mod extension;
mod information;
mod receipt;
mod recount;
mod returns;
mod sending;
mod sight;
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

    /// The same under a different policy.
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
