//! Agencies that open consultations need and that the register lacks.

use crate::store::Store;
use anyhow::bail;
use consultation::agency::Register;
use std::collections::BTreeSet;

/// Refuses a register that lacks an agency that asks or owes a reply: its officers would be unknown from then on, and no
/// agency would succeed it. A dissolved agency stays in the register, with the day and its successor.
pub async fn refuse(store: &Store, register: &Register) -> anyhow::Result<()> {
    let mut absent = Vec::new();
    let agencies: BTreeSet<_> =
        store.agencies_asked().await?.into_iter().chain(store.agencies_asking().await?).collect();
    for agency in agencies {
        if register.agency(&agency).is_some() {
            continue;
        }
        let in_hand = store.in_hand_of(&agency).await?;
        let asks = in_hand.iter().filter(|it| !it.stage.has_ended()).count();
        let owes = store.owed_by(&agency).await?.len();
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
