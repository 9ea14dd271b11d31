//! What an administrator of the site does, as the guide says.

use super::installation::plugin;
use super::visitor::Visitor;
use crate::matter::OFFICER;
use anyhow::{Result, ensure};

const SETTINGS: &str = "/wp-admin/options-general.php?page=agency-consultation";
/// Long enough, and not the service's.
const OTHER_SECRET: &str = "0123456789abcdef0123456789abcdef";

/// Uploads the plugin as it is handed out, in place of an older one.
pub async fn uploads_the_plugin(visitor: &Visitor<'_>) -> Result<()> {
    visitor.opens("/wp-admin/plugin-install.php?tab=upload").await?;
    visitor.hands_over("#pluginzip", &plugin()?).await?;
    visitor.sends("#install-plugin-submit").await?;
    visitor.sends(".update-from-upload-overwrite").await
}

/// Under *Plugins*.
pub async fn activates_the_plugin(visitor: &Visitor<'_>) -> Result<()> {
    visitor.opens("/wp-admin/plugins.php").await?;
    visitor.sends("#activate-agency-consultation").await?;
    visitor
        .person
        .waits_until("return !!document.querySelector('#deactivate-agency-consultation')")
        .await
}

/// Types a secret that is too short, and one that is not. Neither is shown again.
pub async fn types_a_secret(visitor: &Visitor<'_>) -> Result<()> {
    visitor.opens(SETTINGS).await?;
    visitor.types("#agency-consultation-secret", "too short").await?;
    visitor.types("#agency-consultation-api", "//elsewhere.example").await?;
    visitor.sends("#submit").await?;
    visitor.reads_of("Khóa bí mật quá ngắn").await?;
    visitor.reads_of("Địa chỉ dịch vụ phải là").await?;
    visitor.types("#agency-consultation-secret", OTHER_SECRET).await?;
    visitor.sends("#submit").await?;
    let kept = "const value = (name) => document.querySelector(`#agency-consultation-${name}`).value;
        return [value('api'), value('issuer') === location.origin, value('audience'), value('secret')]";
    let kept = visitor.person.runs(kept).await?;
    let expected = serde_json::json!(["/consultation/api", true, "agency-consultation", ""]);
    ensure!(kept == expected, "the settings are {kept}");
    let page = visitor.person.runs("return document.documentElement.outerHTML").await?;
    ensure!(!page.to_string().contains(OTHER_SECRET), "the page has the secret");
    visitor.looks_at_width("settings", 1280).await
}

/// Under *Themes*: one of those that are not made of blocks, and print a page from its head to its foot.
pub async fn takes_a_classic_theme(visitor: &Visitor<'_>) -> Result<()> {
    visitor.opens("/wp-admin/themes.php").await?;
    visitor.sends("[data-slug='twentytwentyone'] .activate").await?;
    let is_active =
        "return document.querySelector('.theme.active').dataset.slug === 'twentytwentyone'";
    visitor.person.waits_until(is_active).await
}

/// In the profile of the user.
pub async fn names_the_officer(visitor: &Visitor<'_>, name: &str) -> Result<()> {
    visitor.opens("/wp-admin/users.php?s=can-bo").await?;
    visitor.sends("#the-list .username strong a").await?;
    let fields = [("officer", OFFICER), ("name", name), ("agency", "so-tu-phap")];
    for (field, value) in fields {
        visitor.types(&format!("#agency_consultation_{field}"), value).await?;
    }
    visitor.chooses("#agency_consultation_role", "officer").await?;
    visitor.sends("#submit").await?;
    for (field, value) in fields {
        let script = format!("return document.querySelector('#agency_consultation_{field}').value");
        let kept = visitor.person.runs(&script).await?;
        ensure!(kept == value, "{field} is {kept}");
    }
    Ok(())
}
