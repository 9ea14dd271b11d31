use consultation::command::{Disposition, Outcome};
use consultation::consultation::{Consultee, Progress, Stage};
use consultation::opinion::{Answer, Stance};
use consultation::{Command, Event};

use super::{Checked, Step, holds};
use crate::days::{counts_on, due, owed};

/// Somebody answers for a request from the assignment on, for a draft, for a reply and for the wish for more time.
pub fn somebody_stays_responsible(step: &Step<'_>) -> Checked {
    for consultee in &step.after().consultees {
        let needs = matches!(
            consultee.progress,
            Progress::Assigned | Progress::AwaitingSignature | Progress::Answered
        ) || consultee.succeeds.is_none()
            && consultee.progress != Progress::Dissolved
            && (!consultee.extensions.is_empty() || consultee.information.is_some());
        holds(!needs || consultee.officer.is_some(), || format!("for {}", consultee.agency))?;
        let before = step.before.consultee(&consultee.agency);
        let had =
            step.before.sending.is_some() && before.is_some_and(|before| before.officer.is_some());
        holds(!had || consultee.officer.is_some(), || {
            format!("any more for {}", consultee.agency)
        })?;
    }
    let sent = step.after().sending.is_some();
    holds(!sent || step.after().request.responsible_officer.is_some(), || "the asker".to_owned())
}

/// A signed answer takes a stance on each question, with a reason for a disagreement and conditions where it has any.
pub fn every_question_has_a_clear_answer(step: &Step<'_>) -> Checked {
    for consultee in &step.after().consultees {
        if consultee.progress != Progress::Answered {
            continue;
        }
        let opinion = consultee.opinion().ok_or("answered without an opinion")?;
        for question in &consultee.questions {
            let mut answers = opinion.answers.iter().filter(|one| one.question == *question);
            let answer = answers.next().ok_or_else(|| format!("nothing on {question}"))?;
            let clear = match answer.stance {
                None => false,
                Some(Stance::Agree) => true,
                Some(Stance::AgreeWithConditions) => !answer.conditions.is_empty(),
                Some(Stance::Disagree) => !answer.reasons.is_empty(),
            };
            holds(clear && answers.next().is_none(), || format!("{answer:?}"))?;
        }
    }
    Ok(())
}

/// The asker is not among those who owe it a reply, and no agency is among the consultees twice.
pub fn nobody_is_asked_by_itself_or_twice(step: &Step<'_>) -> Checked {
    let consultees = &step.after().consultees;
    for (at, consultee) in consultees.iter().enumerate() {
        let twice = consultees[..at].iter().any(|other| other.agency == consultee.agency);
        let itself = consultee.agency == step.after().asker && consultee.progress.owes_reply();
        holds(!twice && !itself, || consultee.agency.to_string())?;
    }
    Ok(())
}

/// Nobody is asked on one dossier more often than the policy says, and a second time only with something new.
pub fn nobody_is_asked_on_a_dossier_too_often(step: &Step<'_>) -> Checked {
    if !matches!(step.command, Command::SendRequest { .. } | Command::RedirectQuestions { .. }) {
        return Ok(());
    }
    let letters = |number: &str| number.to_lowercase().replace(|c: char| !c.is_alphanumeric(), "");
    let after = step.after();
    let rounds: Vec<_> = step
        .cases
        .iter()
        .map(|case| &case.state)
        .filter(|state| state.sending.is_some() && state.asker == after.asker)
        .filter(|state| {
            letters(&state.request.dossier_number) == letters(&after.request.dossier_number)
        })
        .collect();
    for consultee in &after.consultees {
        let asked = rounds.iter().filter(|round| round.consultee(&consultee.agency).is_some());
        let times = asked.count();
        let is_new = step.before.consultee(&consultee.agency).is_none();
        let most = usize::from(step.case.policy(step.world).most_rounds);
        holds(!is_new || times <= most, || {
            format!("{} was asked {times} times", consultee.agency)
        })?;
        holds(times < 2 || !is_new || consultee.what_is_new.is_some(), || {
            format!("{} was asked again for nothing", consultee.agency)
        })?;
    }
    Ok(())
}

/// Every condition and every disagreement is accepted or explained.
pub fn a_conclusion_accounts_for_everything(step: &Step<'_>) -> Checked {
    let Some(conclusion) = &step.after().conclusion else { return Ok(()) };
    holds(!conclusion.summary.is_empty(), || "no summary".to_owned())?;
    for consultee in &step.after().consultees {
        for answer in consultee.opinion().iter().flat_map(|opinion| &opinion.answers) {
            for point in points(answer) {
                let settled = conclusion.dispositions.iter().any(|one| {
                    is_about(one, consultee, answer, point)
                        && (one.outcome == Outcome::Accepted && point.is_some()
                            || !one.explanation.is_empty())
                });
                holds(settled, || format!("{} on {answer:?}", consultee.agency))?;
            }
        }
    }
    Ok(())
}

/// What an answer leaves for the asker to accept or explain: conditions by number, a disagreement without one.
pub fn points(answer: &Answer) -> Vec<Option<u16>> {
    match answer.stance {
        Some(Stance::Disagree) => vec![None],
        Some(Stance::AgreeWithConditions) => {
            (1..).zip(&answer.conditions).map(|(number, _)| Some(number)).collect()
        }
        Some(Stance::Agree) | None => Vec::new(),
    }
}

fn is_about(
    disposition: &Disposition,
    consultee: &Consultee,
    answer: &Answer,
    condition: Option<u16>,
) -> bool {
    (&disposition.agency, disposition.question, disposition.condition)
        == (&consultee.agency, answer.question, condition)
}

/// Where two agencies return by naming each other, the second return lies before the monitor at once.
pub fn a_return_circle_goes_to_the_monitor(step: &Step<'_>) -> Checked {
    let Command::ReturnRequest { .. } = step.command else { return Ok(()) };
    let named = |agency| {
        let own = step.after().consultee(agency)?;
        Some((own, own.grounds()?.competent_agency.as_ref()?))
    };
    let Some((own, other)) = named(&step.actor.agency) else { return Ok(()) };
    let circle = named(other).is_some_and(|(_, back)| *back == own.agency);
    let before_the_monitor = own.progress == Progress::ReturnContested;
    holds(!circle || before_the_monitor, || format!("{} and {other}", own.agency))
}

/// A conclusion leaves nobody out who could still have replied, and no return unsettled.
pub fn nobody_with_time_left_is_cut_off(step: &Step<'_>) -> Checked {
    let concluded =
        step.recorded.iter().any(|one| matches!(one.event, Event::ConsultationConcluded { .. }));
    if !concluded || step.after().stage != Stage::Concluded {
        return Ok(());
    }
    let policy = step.case.policy(step.world);
    let calendar = &step.world.calendar;
    let today = counts_on(calendar, step.now, policy.office_hours, None);
    for consultee in &step.after().consultees {
        let settled = match consultee.progress {
            Progress::Answered
            | Progress::ReturnAccepted
            | Progress::RuledNotCompetent
            | Progress::Dissolved => true,
            Progress::Returned | Progress::ReturnContested => false,
            Progress::AwaitingReceipt
            | Progress::Received
            | Progress::Assigned
            | Progress::AwaitingSignature => today.is_some_and(|today| {
                let due_on = due(calendar, consultee.due_on, owed(consultee), today);
                due_on.is_some_and(|due_on| today > due_on)
            }),
        };
        holds(settled, || format!("{} is {:?}", consultee.agency, consultee.progress))?;
    }
    Ok(())
}
