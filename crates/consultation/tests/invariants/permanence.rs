//! What an accepted command leaves as it was, and what holds of every state that commands lead to.

use chrono::{DateTime, Days, FixedOffset};
use consultation::consultation::{Consultation, Consultee, Progress, Stage};
use consultation::opinion::Stance;
use consultation::standing::Standing;
use consultation::{Actor, Command};
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;

use crate::authority::concerns;
use crate::world::WORLD;

type Checked = Result<(), TestCaseError>;

/// What an accepted command left alone.
pub fn kept(
    before: &Consultation,
    after: &Consultation,
    actor: &Actor,
    command: &Command,
) -> Checked {
    prop_assert_ne!(before.stage, Stage::Concluded, "nothing follows a conclusion");
    if before.stage != Stage::Unwritten {
        prop_assert_eq!(&before.asker, &after.asker);
    }
    if before.stage != Stage::Open {
        return Ok(());
    }
    prop_assert_eq!(&before.request, &after.request, "what was sent is not changed");
    prop_assert_eq!(&before.sending, &after.sending);
    let concerned = concerns(actor, command);
    let puts_off =
        matches!(command, Command::GrantExtension { .. } | Command::GiveInformation { .. });
    let sets_due_date = puts_off || matches!(command, Command::RuleOnCompetence { .. });
    for (was, is) in before.consultees.iter().zip(&after.consultees) {
        prop_assert_eq!(&was.agency, &is.agency, "consultees stay, in their order");
        if was.progress == Progress::Answered || concerned != Some(&was.agency) {
            prop_assert_eq!(was, is);
        }
        prop_assert!(was.due_on == is.due_on || sets_due_date, "a due date stays as it was set");
        if puts_off {
            prop_assert!(was.due_on <= is.due_on, "more time takes no time away");
        }
        prop_assert!(is.received_at() <= was.received_at(), "receipt is never put off");
    }
    let redirected = matches!(command, Command::RedirectQuestions { .. });
    prop_assert_eq!(after.consultees.len(), before.consultees.len() + usize::from(redirected));
    Ok(())
}

/// What holds of every state.
pub fn sound(state: &Consultation, now: DateTime<FixedOffset>) -> Checked {
    for consultee in &state.consultees {
        prop_assert_eq!(WORLD.calendar.is_working(consultee.due_on), Ok(true));
        let stands = |now| consultee.standing(now, &WORLD.calendar, &WORLD.policy);
        let standing = stands(now).map_err(|error| TestCaseError::fail(error.to_string()))?;
        let replied = matches!(standing, Standing::OnTime | Standing::Late { .. });
        prop_assert_eq!(replied, consultee.reply.is_some());
        if replied {
            prop_assert_eq!(stands(now + Days::new(400)), Ok(standing), "late is late for ever");
        }
        if consultee.progress == Progress::Answered {
            answered(consultee)?;
        }
        prop_assert_ne!(&consultee.agency, &state.asker, "nobody asks itself");
        let same = state.consultees.iter().filter(|other| other.agency == consultee.agency);
        prop_assert_eq!(same.count(), 1, "nobody is asked twice");
    }
    if state.stage == Stage::Concluded { concluded(state) } else { Ok(()) }
}

fn answered(consultee: &Consultee) -> Checked {
    prop_assert!(consultee.officer.is_some(), "somebody is responsible for what was answered");
    let opinion = consultee.opinion().expect("an answer is an opinion");
    for question in &consultee.questions {
        let stance = opinion.answer(*question).and_then(|answer| answer.stance);
        prop_assert!(stance.is_some(), "question {} has a stance", question);
    }
    Ok(())
}

fn concluded(state: &Consultation) -> Checked {
    let conclusion = state.conclusion.as_ref().expect("a concluded consultation has a conclusion");
    let said = |consultee: &Consultee, question, condition| {
        conclusion.dispositions.iter().any(|disposition| {
            (&disposition.agency, disposition.question, disposition.condition)
                == (&consultee.agency, question, condition)
        })
    };
    for consultee in &state.consultees {
        let standing = consultee.standing(conclusion.at, &WORLD.calendar, &WORLD.policy);
        let silent = matches!(standing, Ok(Standing::Overdue { .. }));
        prop_assert!(consultee.reply.is_some() || silent, "{} had time left", consultee.agency);
        for answer in consultee.opinion().iter().flat_map(|opinion| &opinion.answers) {
            let complete = match answer.stance {
                Some(Stance::Disagree) => said(consultee, answer.question, None),
                Some(Stance::AgreeWithConditions) => (1..)
                    .zip(&answer.conditions)
                    .all(|(number, _)| said(consultee, answer.question, Some(number))),
                Some(Stance::Agree) | None => true,
            };
            prop_assert!(complete, "accepted or explained: {:?}", answer);
        }
    }
    Ok(())
}
