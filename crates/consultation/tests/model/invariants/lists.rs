use consultation::agency::Role;
use consultation::view::{asked, inbox};

use super::{Checked, Step, holds};

/// Each agency that is asked finds the request in its inbox once, the asker finds it in its list, and nobody else does.
pub fn no_request_is_lost_from_the_inbox(step: &Step<'_>) -> Checked {
    let after = step.after();
    let sent = after.sending.is_some();
    // In turn, each actor is asked once in a while.
    let actor = &step.world.actors[step.number % step.world.actors.len()];
    let context = step.world.context(actor, step.now, &[]);
    let (Ok(rows), Ok(own)) = (inbox([after], &context), asked([after], &context)) else {
        return Ok(());
    };
    let found = rows.iter().filter(|row| row.consultee == actor.agency).count();
    let is_asked = sent && after.consultee(&actor.agency).is_some();
    if actor.role != Role::Monitor {
        holds(found == usize::from(is_asked), || format!("{found} times before {actor:?}"))?;
        holds(found == rows.len(), || format!("{actor:?} finds requests to others"))?;
    }
    let asks = actor.role != Role::Monitor && actor.agency == after.asker;
    holds(own.len() == usize::from(asks), || format!("{actor:?} asks {} times", own.len()))
}
