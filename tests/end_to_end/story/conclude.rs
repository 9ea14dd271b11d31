//! The asker settles the return, accepts and explains, and concludes.

use super::SUBJECT;
use crate::person::Person;
use anyhow::Result;

/// Opens the consultation from the list of what was asked.
async fn opens(asker: &Person<'_>) -> Result<()> {
    asker.goes_to("asked").await?;
    asker.clicks("button", SUBJECT).await
}

/// Accepts the return of Sở Y tế and puts its question to the commune that it names.
pub async fn settles_the_return(director: &Person<'_>) -> Result<()> {
    opens(director).await?;
    director.pictures("return-to-settle").await?;
    director.clicks("button", "Chấp nhận trả lại").await?;
    director.clicks_in("Sở Y tế", "button", "Chấp nhận trả lại").await?;
    director.clicks("button", "Chuyển nội dung").await?;
    director.pictures("redirect").await
}
