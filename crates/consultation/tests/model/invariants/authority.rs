use consultation::agency::Role;
use consultation::consultation::Consultation;
use consultation::{Command, Event};

use super::{Checked, Step, holds};

/// Whatever was accepted was the actor's to do: by agency, by role, and as no party to a ruling.
pub fn nobody_unauthorised_ever_changes_anything(step: &Step<'_>) -> Checked {
    let Step { act, actor, target, before, .. } = step;
    holds(act.may(actor, target, before), || format!("{actor:?} may not {}", act.command))
}

/// What leaves an agency is signed by its head.
pub fn only_heads_sign(step: &Step<'_>) -> Checked {
    let after: &Consultation = step.after();
    if let Some(sending) = &after.sending {
        let signer = &sending.signed_by;
        holds(signer.role == Role::Head && signer.agency == after.asker, || format!("{signer:?}"))?;
    }
    for consultee in &after.consultees {
        if let Some(reply) = &consultee.reply {
            let signer = &reply.signed_by;
            let is_head = signer.role == Role::Head && signer.agency == consultee.agency;
            holds(is_head, || format!("{signer:?} signed for {}", consultee.agency))?;
        }
    }
    Ok(())
}

/// An officer takes work; giving it to somebody else is the head's.
pub fn only_a_head_gives_work_to_others(step: &Step<'_>) -> Checked {
    let Command::AssignOfficer { officer } = step.command else { return Ok(()) };
    let gives = step.actor.officer != *officer;
    holds(!gives || step.actor.role == Role::Head, || format!("to {officer}"))
}

/// Nobody of another agency becomes responsible for a request.
pub fn work_stays_in_the_agency_that_was_asked(step: &Step<'_>) -> Checked {
    for recorded in step.recorded {
        let Event::OfficerAssigned { agency, officer } = &recorded.event else { continue };
        let known = step.world.register.officers.iter().find(|known| known.id == *officer);
        let elsewhere = known.filter(|known| known.agency != *agency);
        holds(elsewhere.is_none(), || format!("{officer} for {agency}"))?;
    }
    for consultee in &step.after().consultees {
        let before = step.before.consultee(&consultee.agency);
        let named = consultee.officer.as_ref();
        if before.is_some_and(|before| before.officer.as_ref() == named) {
            continue;
        }
        let known = step.world.register.officers.iter().find(|known| Some(&known.id) == named);
        let elsewhere = known.filter(|known| known.agency != consultee.agency);
        holds(elsewhere.is_none(), || format!("{named:?} for {}", consultee.agency))?;
    }
    Ok(())
}
