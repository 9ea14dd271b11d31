//! What follows for a consultation when the register says that an agency was merged or dissolved.

use crate::agency::Register;
use crate::consultation::{Consultation, Stage};
use crate::event::Event;
use chrono::NaiveDate;

/// The events that bring the consultation up to the register: the asker, and each consultee that
/// owes a reply, is followed by its successor. Nobody's act; whoever keeps the record records them.
pub fn succession(consultation: &Consultation, register: &Register, on: NaiveDate) -> Vec<Event> {
    let goes_on =
        matches!(consultation.stage, Stage::AwaitingSignature | Stage::SentBack | Stage::Open);
    let owing = consultation.consultees.iter().filter(|consultee| consultee.progress.owes_reply());
    // That nobody has the asker's tasks is recorded once; whoever gets them later follows all the same.
    let told = consultation.asker_dissolved_at.is_some();
    let goes_over = |asker| !told || register.successor(asker, on).is_some();
    let asker = Some(&consultation.asker).filter(|asker| goes_over(asker));
    asker
        .into_iter()
        .chain(owing.map(|consultee| &consultee.agency))
        .filter(|agency| goes_on && register.is_dissolved(agency, on))
        .map(|agency| Event::AgencySucceeded {
            agency: agency.clone(),
            successor: register.successor(agency, on).cloned(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::consultation::Progress;
    use crate::event::Recorded;
    use crate::standing::Standing;
    use crate::testing::{World, agency, at, consultee, date, officer};

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

    /// Records what follows from the register on the day; returns how much that was.
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
    fn a_consultee_that_becomes_the_asker_owes_itself_nothing() {
        let mut world = World::new();
        dissolved(&mut world, "so-noi-vu", Some("so-tai-chinh"));
        let mut state = open();
        assert_eq!(follow(&mut state, &world, "2026-12-01"), 1);
        assert_eq!(state.asker, agency("so-tai-chinh"));
        assert_eq!(state.consultees[1].progress, Progress::Dissolved);
    }
}
