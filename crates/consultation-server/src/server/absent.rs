//! Agencies that open consultations need and that the register lacks.

use crate::store::Store;
use anyhow::bail;
use consultation::agency::{AgencyId, Register};
use consultation::consultation::{Consultation, Stage};

/// Refuses a register that lacks an agency that asks or owes a reply: its officers would be unknown from then on, and no
/// agency would succeed it. A dissolved agency stays in the register, with the day and its successor.
pub async fn refuse(store: &Store, register: &Register) -> anyhow::Result<()> {
    let mut absent = Vec::new();
    for agency in store.agencies().await? {
        if register.agency(&agency).is_some() {
            continue;
        }
        let asks = count(&store.asked_by(&agency).await?, |it| {
            matches!(it.stage, Stage::AwaitingSignature | Stage::SentBack | Stage::Open)
        });
        let owes = count(&store.asked_of(&agency).await?, |it| owes_reply(it, &agency));
        if asks > 0 || owes > 0 {
            absent
                .push(format!("{agency}: asks in {asks} open consultations, owes {owes} replies"));
        }
    }
    if absent.is_empty() {
        return Ok(());
    }
    bail!(
        "the agency register leaves out agencies of open consultations: put them back; those that are no more with \
         \"dissolved_on\" and, where one has their tasks, \"succeeded_by\" (docs/operations.md).\n  - {}",
        absent.join("\n  - ")
    )
}

fn owes_reply(consultation: &Consultation, agency: &AgencyId) -> bool {
    let asked = consultation.consultee(agency);
    consultation.stage == Stage::Open && asked.is_some_and(|asked| asked.progress.owes_reply())
}

fn count(consultations: &[Consultation], which: impl Fn(&Consultation) -> bool) -> usize {
    consultations.iter().filter(|it| which(it)).count()
}
