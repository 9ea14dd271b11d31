//! The documents that opinions are asked on.

use super::{Connection, Store, uploads};
use chrono::{DateTime, FixedOffset, NaiveDate};
use consultation::agency::AgencyId;
use consultation::request::{Document, DocumentSource};
use consultation::{Event, Recorded};
use sqlx::Row as _;

/// A stored document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Its title.
    pub title: String,
    /// Its media type.
    pub media_type: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

impl Store {
    /// Stores a document that an agency uploaded; the same content again changes nothing. Returns the media type under
    /// which it is stored.
    pub async fn keep_document(
        &self,
        sha256: &str,
        uploaded_by: &AgencyId,
        document: Kept,
        at: DateTime<FixedOffset>,
    ) -> anyhow::Result<String> {
        let mut transaction = self.begin().await?;
        let kept = sqlx::query(
            "INSERT INTO documents
                 (sha256, uploaded_by, media_type, size, title, uploaded_at, bytes)
             VALUES ($1, $2, $3, $4, $5, $6, $7)
             ON CONFLICT (sha256, uploaded_by) DO NOTHING",
        )
        .bind(sha256)
        .bind(&uploaded_by.0)
        .bind(document.media_type)
        .bind(i64::try_from(document.bytes.len())?)
        .bind(document.title)
        .bind(at.to_rfc3339())
        .bind(document.bytes)
        .execute(&mut *transaction)
        .await?;
        let is_new = kept.rows_affected() > 0;
        uploads::brought(&mut transaction, sha256, uploaded_by, is_new, at).await?;
        let media_type = sqlx::query_scalar(
            "SELECT media_type FROM documents WHERE sha256 = $1 AND uploaded_by = $2",
        )
        .bind(sha256)
        .bind(&uploaded_by.0)
        .fetch_one(&mut *transaction)
        .await?;
        transaction.commit().await?;
        Ok(media_type)
    }

    /// How many bytes the agency uploaded on this day, without this document: the same content is stored once.
    pub async fn uploaded_on(
        &self,
        day: NaiveDate,
        by: &AgencyId,
        beside: &str,
    ) -> anyhow::Result<u64> {
        let bytes: i64 = sqlx::query_scalar(
            "SELECT COALESCE(SUM(size), 0) FROM documents
             WHERE uploaded_by = $1 AND uploaded_at >= $2 AND sha256 <> $3",
        )
        .bind(&by.0)
        .bind(day.to_string())
        .bind(beside)
        .fetch_one(&self.readers)
        .await?;
        Ok(bytes.try_into()?)
    }

    /// A document that an agency uploaded.
    pub async fn document(
        &self,
        sha256: &str,
        uploaded_by: &AgencyId,
    ) -> sqlx::Result<Option<Kept>> {
        sqlx::query(
            "SELECT title, media_type, bytes FROM documents
             WHERE sha256 = $1 AND uploaded_by = $2",
        )
        .bind(sha256)
        .bind(&uploaded_by.0)
        .fetch_optional(&self.readers)
        .await?
        .map(|row| {
            Ok(Kept {
                title: row.try_get("title")?,
                media_type: row.try_get("media_type")?,
                bytes: row.try_get("bytes")?,
            })
        })
        .transpose()
    }
}

/// The agencies that named the document in this consultation, the latest first: the asker at the time, which uploaded it. A
/// successor has its predecessor's documents and none of its uploads.
pub fn brought_by<'a>(
    record: &'a [Recorded],
    sha256: &'a str,
) -> impl Iterator<Item = &'a AgencyId> {
    record.iter().rev().filter_map(move |recorded| {
        let documents = match &recorded.event {
            Event::RequestSubmitted { request } => &request.documents,
            Event::InformationGiven { documents, .. } => documents,
            _ => return None,
        };
        names(documents, sha256).then_some(&recorded.actor.agency)
    })
}

/// Whether the document is one of these.
pub fn names<'a>(documents: impl IntoIterator<Item = &'a Document>, sha256: &str) -> bool {
    documents.into_iter().any(|document| match &document.source {
        DocumentSource::Upload { sha256: named, .. } => named == sha256,
        DocumentSource::Link { .. } => false,
    })
}

/// The places, from 1, of those uploads among the documents that neither the agency nor a predecessor uploaded.
///
/// Knowing a digest does not mean having seen the document: naming it in a request must not open it.
pub async fn never_brought(
    connection: &mut Connection,
    documents: &[Document],
    agency: &AgencyId,
    record: &[Recorded],
) -> anyhow::Result<Vec<u16>> {
    let mut missing = Vec::new();
    for (document, index) in documents.iter().zip(1_u16..) {
        let DocumentSource::Upload { sha256, bytes, media_type } = &document.source else {
            continue;
        };
        let mut is_same = false;
        for by in std::iter::once(agency).chain(brought_by(record, sha256)) {
            let kept: Option<(i64, String)> = sqlx::query_as(
                "SELECT size, media_type FROM documents WHERE sha256 = $1 AND uploaded_by = $2",
            )
            .bind(sha256)
            .bind(&by.0)
            .fetch_optional(&mut *connection)
            .await?;
            is_same |= kept.is_some_and(|(size, kind)| {
                u64::try_from(size) == Ok(*bytes) && kind == *media_type
            });
        }
        if !is_same {
            missing.push(index);
        }
    }
    Ok(missing)
}
