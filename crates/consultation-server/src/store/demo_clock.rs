//! The demo's clock, kept so that time does not run backwards over a restart.

use super::Store;

impl Store {
    /// How many seconds the demo's clock is ahead, if it was ever set.
    pub async fn demo_clock(&self) -> sqlx::Result<Option<i64>> {
        sqlx::query_scalar("SELECT seconds_ahead FROM demo_clock WHERE id = 1")
            .fetch_optional(&self.readers)
            .await
    }

    /// Keeps how many seconds the demo's clock is ahead; the number never decreases.
    pub async fn keep_demo_clock(&self, seconds_ahead: i64) -> sqlx::Result<()> {
        let mut transaction = self.begin().await?;
        sqlx::query(
            "INSERT INTO demo_clock (id, seconds_ahead) VALUES (1, $1)
             ON CONFLICT (id) DO UPDATE SET seconds_ahead = excluded.seconds_ahead
             WHERE excluded.seconds_ahead > demo_clock.seconds_ahead",
        )
        .bind(seconds_ahead)
        .execute(&mut *transaction)
        .await?;
        transaction.commit().await
    }
}
