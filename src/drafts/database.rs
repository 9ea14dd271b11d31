//! The browser's database of drafts, one store of values under texts as keys.

use std::cell::RefCell;
use std::rc::Rc;

use futures::future::{Either, select};
use gloo_timers::future::TimeoutFuture;
use idb::{
    DatabaseEvent, Factory, KeyRange, ObjectStore, ObjectStoreParams, Query, TransactionMode,
};
use wasm_bindgen::JsValue;

use super::error::DraftError;

const NAME: &str = "agency-consultation";
const STORE: &str = "drafts";
/// A browser that does not open the database within this time is treated as one that keeps nothing.
const PATIENCE_MS: u32 = 5_000;

/// Opened when it is first needed, and again after another page has deleted it.
#[derive(Debug, Default)]
pub(super) struct Database {
    open: Rc<RefCell<Option<Rc<idb::Database>>>>,
}

impl Database {
    /// All values whose keys begin like this.
    pub(super) async fn read(&self, prefix: &str) -> Result<Vec<(String, JsValue)>, DraftError> {
        let range = || {
            let end = format!("{prefix}\u{ffff}");
            KeyRange::bound(&prefix.into(), &end.as_str().into(), None, None).map(Query::KeyRange)
        };
        let database = self.opened().await?;
        let found = async {
            let transaction = database.transaction(&[STORE], TransactionMode::ReadOnly)?;
            let store = transaction.object_store(STORE)?;
            let keys = store.get_all_keys(Some(range()?), None)?;
            let values = store.get_all(Some(range()?), None)?;
            Ok((keys.await?, values.await?))
        };
        let (keys, values) = found.await.map_err(told)?;
        Ok(keys.iter().filter_map(JsValue::as_string).zip(values).collect())
    }

    /// Stores a value, in place of the one under the key.
    pub(super) async fn put(&self, key: &str, value: &JsValue) -> Result<(), DraftError> {
        self.write(|store| store.put(value, Some(&key.into())).map(drop)).await
    }

    /// Deletes the value under the key.
    pub(super) async fn delete(&self, key: &str) -> Result<(), DraftError> {
        self.write(|store| store.delete(JsValue::from(key)).map(drop)).await
    }

    async fn write(
        &self,
        change: impl FnOnce(&ObjectStore) -> Result<(), idb::Error>,
    ) -> Result<(), DraftError> {
        let database = self.opened().await?;
        let written = async {
            let transaction = database.transaction(&[STORE], TransactionMode::ReadWrite)?;
            change(&transaction.object_store(STORE)?)?;
            // A page that is being unloaded no longer receives the completion that would otherwise end a transaction.
            transaction.commit()?.await
        };
        match written.await {
            Ok(idb::TransactionResult::Committed) => Ok(()),
            // A full store aborts the transaction.
            Ok(idb::TransactionResult::Aborted) => Err(DraftError::Full),
            Err(error) => Err(told(error)),
        }
    }

    async fn opened(&self) -> Result<Rc<idb::Database>, DraftError> {
        if let Some(database) = &*self.open.borrow() {
            return Ok(database.clone());
        }
        let opening = std::pin::pin!(open());
        let database = match select(opening, TimeoutFuture::new(PATIENCE_MS)).await {
            Either::Left((opened, _)) => opened.map_err(|_| DraftError::Unavailable)?,
            Either::Right(_) => return Err(DraftError::Unavailable),
        };
        let slot = Rc::downgrade(&self.open);
        let mut database = database;
        // Another page wants to delete the database, or has a newer version of it: it need not wait for this one.
        database.on_version_change(move |_| {
            if let Some(database) = slot.upgrade().and_then(|slot| slot.take()) {
                database.close();
            }
        });
        let database = Rc::new(database);
        self.open.replace(Some(database.clone()));
        Ok(database)
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        if let Some(database) = self.open.take() {
            database.close();
        }
    }
}

async fn open() -> Result<idb::Database, idb::Error> {
    let mut request = Factory::new()?.open(NAME, Some(1))?;
    request.on_upgrade_needed(|event| {
        // A failure here fails the opening, which is reported.
        let _ = event
            .database()
            .and_then(|database| database.create_object_store(STORE, ObjectStoreParams::new()));
    });
    request.await
}

fn told(error: idb::Error) -> DraftError {
    match error {
        idb::Error::DomException(exception) if exception.name() == "QuotaExceededError" => {
            DraftError::Full
        }
        _ => DraftError::Unavailable,
    }
}
