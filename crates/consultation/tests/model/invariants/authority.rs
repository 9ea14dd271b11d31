use consultation::agency::Role;
use consultation::capacity::Capacity;
use consultation::consultation::Consultation;
use consultation::{Actor, Command, Event};

use super::{Checked, Step, follows, holds};

/// Whatever was accepted was the actor's to do: by agency, by role, and as no party to a ruling.
pub fn nobody_unauthorised_ever_changes_anything(step: &Step<'_>) -> Checked {
    let Step { act, actor, target, before, .. } = step;
    holds(act.may(actor, target, before), || format!("{actor:?} may not {}", act.command))
}

/// Whoever signs may sign in this capacity, and whoever gives a draft back or asks another agency in some: by the
/// register, or as the head where it says nothing of the person.
pub fn only_those_entitled_sign(step: &Step<'_>) -> Checked {
    for recorded in step.recorded {
        let entitled = match &recorded.event {
            Event::RequestSent { capacity, .. }
            | Event::RequestAnswered { capacity, .. }
            | Event::RequestReturned { capacity, .. }
            | Event::ExtensionGranted { capacity, .. }
            | Event::ExtensionRefused { capacity, .. }
            | Event::ConsultationWithdrawn { capacity, .. }
            | Event::ConsultationConcluded { capacity: Some(capacity), .. }
            | Event::QuestionsRedirected { capacity: Some(capacity), .. } => {
                own_capacities(step).contains(capacity)
            }
            Event::RequestSentBack { .. }
            | Event::ReplySentBack { .. }
            | Event::ConclusionSentBack { .. }
            | Event::ConsultationConcluded { capacity: None, .. }
            | Event::QuestionsRedirected { capacity: None, .. } => !own_capacities(step).is_empty(),
            _ => true,
        };
        holds(entitled, || format!("{} by {:?}", step.act.command, step.actor))?;
    }
    Ok(())
}

fn own_capacities(step: &Step<'_>) -> Vec<Capacity> {
    let Actor { officer, agency, role, .. } = step.actor;
    let mut entries = step.world.register.officers.iter();
    let entry = entries.find(|entry| entry.id == *officer && entry.agency == *agency);
    match entry {
        Some(entry) if entry.inactive => Vec::new(),
        Some(entry) if entry.signs.is_some() => entry.signs.clone().unwrap_or_default(),
        _ if *role == Role::Head => vec![Capacity::Head, Capacity::OnBehalf, Capacity::ForHead],
        _ => Vec::new(),
    }
}

/// What an agency has signed is signed by somebody of that agency, as it was before another followed it.
pub fn every_agency_signs_for_itself(step: &Step<'_>) -> Checked {
    let after: &Consultation = step.after();
    let sent = after.sending.iter().map(|sending| (&after.asker, &sending.signed_by));
    let replied = after
        .consultees
        .iter()
        .filter_map(|one| Some((&one.agency, &one.reply.as_ref()?.signed_by)));
    for (agency, signer) in sent.chain(replied) {
        let own = follows(&signer.agency, step.case) == agency && signer.role != Role::Monitor;
        holds(own, || format!("{signer:?} signed for {agency}"))?;
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
