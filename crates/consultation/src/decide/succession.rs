//! What follows for a consultation when the register says that an agency was merged or dissolved.

use crate::agency::{AgencyId, Register};
use crate::consultation::{Consultation, Consultee, Stage};
use crate::event::Event;
use chrono::NaiveDate;

/// The events that bring the consultation in line with the register: the asker, and each consultee that owes a reply, is
/// followed by its successor. If an officer was responsible, the successor's head is until the successor names somebody.
/// The service records these events without an actor.
pub fn succession(consultation: &Consultation, register: &Register, on: NaiveDate) -> Vec<Event> {
    let goes_on =
        matches!(consultation.stage, Stage::AwaitingSignature | Stage::SentBack | Stage::Open);
    let owing = consultation.consultees.iter().filter(|consultee| consultee.progress.owes_reply());
    // That no agency has the asker's tasks is recorded once; an agency that gets them later still follows.
    let told = consultation.asker_dissolved_at.is_some();
    let goes_over = |asker| !told || register.successor(asker, on).is_some();
    let asker = Some(&consultation.asker).filter(|asker| goes_over(asker));
    asker
        .into_iter()
        .chain(owing.map(|consultee| &consultee.agency))
        .filter(|agency| goes_on && register.is_dissolved(agency, on))
        .map(|agency| {
            let successor = register.successor(agency, on);
            let officer = successor
                .filter(|successor| takes_somebodys_place(consultation, agency, successor))
                .and_then(|successor| register.head(successor))
                .map(|head| head.id.clone());
            Event::AgencySucceeded {
                agency: agency.clone(),
                successor: successor.cloned(),
                officer,
            }
        })
        .collect()
}

/// Whether anybody is responsible for the work that the successor continues. For what the asker asks, somebody always is.
fn takes_somebodys_place(
    consultation: &Consultation,
    agency: &AgencyId,
    successor: &AgencyId,
) -> bool {
    let assigned = |consultee: &Consultee| consultee.officer.is_some();
    *agency == consultation.asker
        || consultation.can_be_asked_instead(successor)
            && consultation.consultee(agency).is_some_and(assigned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agency::Role;
    use crate::capacity::Capacity;
    use crate::command::Command;
    use crate::consultation::Progress;
    use crate::decide::decide;
    use crate::event::Recorded;
    use crate::standing::Standing;
    use crate::testing::{
        World, agency, at, consultee, date, head, monitor, officer, request, text,
    };
    use crate::violation::{Code, Violation};

    fn open() -> Consultation {
        Consultation {
            stage: Stage::Open,
            asker: agency("so-noi-vu"),
            consultees: vec![consultee("so-y-te", &[1]), consultee("so-tai-chinh", &[1])],
            ..Consultation::default()
        }
    }

    fn dissolved(world: &mut World, id: &str, successor: Option<&str>) {
        let found = world.register.agencies.iter_mut().find(|it| it.id == agency(id));
        let found = found.expect("in the register");
        found.dissolved_on = Some(date("2026-12-01"));
        found.succeeded_by = successor.map(agency);
    }

    /// Records what the register says on the day; returns the number of events.
    fn follow(state: &mut Consultation, world: &World, day: &str) -> usize {
        let events = succession(state, &world.register, date(day));
        let number = events.len();
        for event in events {
            let sequence = state.sequence + 1;
            let at = at(&format!("{day}T00:01:00+07:00"));
            let actor = officer("so-noi-vu");
            state.apply(&Recorded { sequence, at, actor, event });
        }
        number
    }

    #[test]
    fn what_follows_follows_on_the_day_and_once() {
        let mut world = World::new();
        dissolved(&mut world, "so-y-te", Some("so-xay-dung"));
        let mut state = open();
        assert_eq!(follow(&mut state, &world, "2026-11-30"), 0);
        assert_eq!(follow(&mut state, &world, "2026-12-01"), 1);
        assert_eq!(follow(&mut state, &world, "2026-12-02"), 0);
        assert_eq!(state.consultees[0].agency, agency("so-xay-dung"));
    }

    #[test]
    fn nobody_is_overdue_who_is_no_more() {
        let mut world = World::new();
        dissolved(&mut world, "so-y-te", None);
        let mut state = open();
        assert_eq!(follow(&mut state, &world, "2026-12-01"), 1);
        let later = at("2026-12-31T08:00:00+07:00");
        let standing = state.consultees[0].standing(later, &world.calendar, &world.policy);
        assert_eq!(standing, Ok(Standing::NotAwaited));
    }

    #[test]
    fn an_asker_without_a_successor_is_told_once_and_followed_later() {
        let mut world = World::new();
        dissolved(&mut world, "so-noi-vu", None);
        let mut state = open();
        assert_eq!(follow(&mut state, &world, "2026-12-01"), 1);
        assert_eq!(state.asker_dissolved_at, Some(at("2026-12-01T00:01:00+07:00")));
        assert!(state.consultees.iter().all(|it| it.progress.owes_reply()));
        assert_eq!(follow(&mut state, &world, "2026-12-02"), 0);
        dissolved(&mut world, "so-noi-vu", Some("so-tu-phap"));
        assert_eq!(follow(&mut state, &world, "2026-12-03"), 1);
        assert_eq!(state.asker, agency("so-tu-phap"));
        assert_eq!(state.asker_dissolved_at, None);
    }

    #[test]
    fn the_successors_head_answers_for_what_somebody_answered_for() {
        let mut world = World::new();
        dissolved(&mut world, "so-noi-vu", Some("so-tu-phap"));
        dissolved(&mut world, "so-y-te", Some("so-xay-dung"));
        dissolved(&mut world, "so-tai-chinh", Some("van-phong-ubnd"));
        let mut state = open();
        state.request.responsible_officer = Some("so-noi-vu.chuyen-vien".into());
        state.consultees[0].officer = Some("so-y-te.chuyen-vien".into());
        state.consultees[0].progress = Progress::AwaitingSignature;
        assert_eq!(follow(&mut state, &world, "2026-12-01"), 3);
        assert_eq!(state.request.responsible_officer, Some("so-tu-phap.thu-truong".into()));
        let builder = &state.consultees[0];
        assert_eq!(builder.officer, Some("so-xay-dung.thu-truong".into()));
        assert_eq!(builder.progress, Progress::Assigned);
        let office = &state.consultees[1];
        assert_eq!((&office.officer, office.progress), (&None, Progress::Received));
    }

    #[test]
    fn the_successors_head_signs_the_draft_of_the_agency_that_is_no_more() {
        let mut world = World::new();
        dissolved(&mut world, "so-noi-vu", Some("so-xay-dung"));
        let mut state = Consultation {
            stage: Stage::AwaitingSignature,
            asker: agency("so-noi-vu"),
            request: request(),
            ..Consultation::default()
        };
        state.request.due_on = Some(date("2026-12-10"));
        follow(&mut state, &world, "2026-12-01");
        world.now = at("2026-12-01T09:00:00+07:00");
        let send = Command::SendRequest { capacity: Capacity::Head };
        let signer = head("so-xay-dung");
        assert!(decide(&state, &send, &world.context(&signer)).is_ok());
        // It was recorded before an officer was named, so people still have to settle it.
        state.request.responsible_officer = Some("so-noi-vu.chuyen-vien".into());
        let refused = decide(&state, &send, &world.context(&signer)).expect_err("for another");
        let codes: Vec<_> = refused.iter().map(Violation::code).collect();
        assert_eq!(codes, [Code::ForwardsSideways]);
    }

    #[test]
    fn nobody_answers_where_the_successor_cannot_take_the_place() {
        let mut world = World::new();
        dissolved(&mut world, "so-y-te", Some("so-tai-chinh"));
        let mut state = open();
        state.consultees[0].officer = Some("so-y-te.chuyen-vien".into());
        follow(&mut state, &world, "2026-12-01");
        assert_eq!(state.consultees[0].officer, None);
        assert_eq!(state.consultees[0].progress, Progress::Dissolved);
    }

    #[test]
    fn a_deputy_answers_only_where_the_register_lists_no_head_who_acts() {
        let mut world = World::new();
        dissolved(&mut world, "so-noi-vu", Some("so-tu-phap"));
        let mut deputy = world.register.officers[0].clone();
        deputy.id = "so-tu-phap.pho".into();
        deputy.agency = agency("so-tu-phap");
        deputy.role = Role::Head;
        deputy.signs = Some(vec![Capacity::ForHead]);
        world.register.officers.insert(0, deputy);
        let mut state = open();
        follow(&mut state, &world, "2026-12-01");
        assert_eq!(state.request.responsible_officer, Some("so-tu-phap.thu-truong".into()));

        for officer in &mut world.register.officers {
            officer.inactive |= officer.id == "so-tu-phap.thu-truong".into();
        }
        let mut state = open();
        follow(&mut state, &world, "2026-12-01");
        assert_eq!(state.request.responsible_officer, Some("so-tu-phap.pho".into()));
    }

    #[test]
    fn whoever_asks_by_now_owes_itself_nothing_when_its_return_is_set_aside() {
        let mut world = World::new();
        dissolved(&mut world, "so-noi-vu", Some("so-y-te"));
        let mut state = open();
        state.consultees[0].progress = Progress::ReturnContested;
        follow(&mut state, &world, "2026-12-01");
        world.now = at("2026-12-01T09:00:00+07:00");
        let reason = text("Điều 9 giao việc cho trạm y tế xã");
        let rule = Command::RuleOnCompetence { agency: agency("so-y-te"), competent: true, reason };
        let ruled = decide(&state, &rule, &world.context(&monitor("van-phong-ubnd")));
        for event in ruled.expect("a monitor of neither side") {
            let (sequence, at) = (state.sequence + 1, world.now);
            state.apply(&Recorded { sequence, at, actor: monitor("van-phong-ubnd"), event });
        }
        assert_eq!(state.consultees[0].progress, Progress::Dissolved);
    }

    #[test]
    fn a_consultee_that_becomes_the_asker_owes_itself_nothing() {
        let mut world = World::new();
        dissolved(&mut world, "so-noi-vu", Some("so-tai-chinh"));
        let mut state = open();
        assert_eq!(follow(&mut state, &world, "2026-12-01"), 1);
        assert_eq!(state.asker, agency("so-tai-chinh"));
        assert_eq!(state.consultees[1].progress, Progress::Dissolved);
    }
}
