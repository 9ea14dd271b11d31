use consultation::Command;
use consultation::Consultation;
use consultation::consultation::{Progress, Stage};

use super::{Checked, Step, holds};

/// Every accepted command leaves at least one event, and each event the next number.
pub fn what_is_accepted_is_recorded_in_sequence(step: &Step<'_>) -> Checked {
    holds(!step.recorded.is_empty(), || "nothing was recorded".to_owned())?;
    let numbers = step.recorded.iter().map(|recorded| recorded.sequence);
    holds(numbers.eq(step.before.sequence + 1..=step.after().sequence), || {
        format!("from {} to {}", step.before.sequence, step.after().sequence)
    })
}

/// The JSON of a command is an interface, and the one that the generator names.
pub fn a_command_reads_back_from_its_json(step: &Step<'_>) -> Checked {
    let json = serde_json::to_string(step.command).expect("it serialises");
    let reread: Command =
        serde_json::from_str(&json).map_err(|error| format!("{error}: {json}"))?;
    let tag = format!("{{\"command\":\"{}\"", step.act.command);
    holds(reread == *step.command && json.starts_with(&tag), || json)
}

/// A consultation that was concluded or withdrawn stays as it is.
pub fn nothing_follows_a_conclusion(step: &Step<'_>) -> Checked {
    let ended = matches!(step.before.stage, Stage::Concluded | Stage::Withdrawn);
    holds(!ended, || "it had ended".to_owned())
}

/// Request, signature and asker stay as they were when the request went out; no consultee is struck out.
pub fn what_was_sent_is_not_changed(step: &Step<'_>) -> Checked {
    let (before, after) = (step.before, step.after());
    let same_asker = before.stage == Stage::Unwritten || before.asker == after.asker;
    holds(same_asker, || format!("{} is the asker now", after.asker))?;
    if before.stage != Stage::Open {
        return Ok(());
    }
    holds(before.request == after.request, || "the request".to_owned())?;
    holds(before.sending == after.sending, || "the signature".to_owned())?;
    let kept = before.consultees.iter().map(|one| &one.agency);
    let still = after.consultees.iter().map(|one| &one.agency).take(before.consultees.len());
    holds(kept.eq(still), || "the consultees and their order".to_owned())
}

/// An act of one agency changes nothing about another; one more is asked by a redirection alone.
pub fn only_the_consultee_concerned_changes(step: &Step<'_>) -> Checked {
    if step.before.stage != Stage::Open {
        return Ok(());
    }
    let concerned = step.act.concerns(step.actor, step.target);
    for (was, is) in step.before.consultees.iter().zip(&step.after().consultees) {
        holds(was == is || concerned == Some(&was.agency), || was.agency.to_string())?;
    }
    let more = step.after().consultees.len() - step.before.consultees.len();
    let redirected = usize::from(matches!(step.command, Command::RedirectQuestions { .. }));
    holds(more == redirected, || format!("{more} more are asked"))
}

/// A signed answer is never replaced, withdrawn or touched.
pub fn an_answer_stays_as_it_was_signed(step: &Step<'_>) -> Checked {
    for (was, is) in step.before.consultees.iter().zip(&step.after().consultees) {
        let answered = was.progress == Progress::Answered;
        let same = was.reply == is.reply && is.progress == Progress::Answered;
        holds(!answered || same, || format!("of {}", was.agency))?;
    }
    Ok(())
}

/// What a service stores or sends of the state is the state.
pub fn the_state_reads_back_from_its_json(step: &Step<'_>) -> Checked {
    let json = serde_json::to_string(step.after()).expect("it serialises");
    let reread: Consultation = serde_json::from_str(&json).map_err(|error| error.to_string())?;
    holds(reread == *step.after(), || json)
}
