//! What an editor of the site does, who may not write unfiltered HTML.

use super::guide::{snippet, snippets};
use super::visitor::Visitor;
use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

const BLOCK: &str = "wp:agency-consultation/widget";

/// Nobody makes themselves an officer: the fields are closed, and what is sent all the same is not kept.
pub async fn cannot_name_an_officer(visitor: &Visitor<'_>) -> Result<()> {
    visitor.opens("/wp-admin/profile.php").await?;
    let open = "for (const field of document.querySelectorAll('[name^=agency_consultation]')) {
            if (!field.disabled) return false;
            field.disabled = false;
            if (field.matches('select')) field.value = 'head';
            else field.value = 'so-tu-phap';
        }
        return true";
    ensure!(visitor.person.runs(open).await? == true, "an editor may write in the fields");
    visitor.sends("#submit").await?;
    let kept = "return [...document.querySelectorAll('[name^=agency_consultation]')].map(({ value }) => value)";
    let kept = visitor.person.runs(kept).await?;
    ensure!(kept == json!(["", "", "", ""]), "an editor has written {kept}");
    Ok(())
}

/// The element itself does not survive: this is what the plugin is for.
pub async fn loses_the_tag(visitor: &Visitor<'_>) -> Result<()> {
    let tag = "<p>Trước</p><agency-consultation view=\"inbox\"></agency-consultation><p>Sau</p>";
    let html = "[wp.blocks.createBlock('core/html', { content: given })]";
    let saved = saves_a_page(visitor, "Thẻ", html, tag).await?;
    let content = content(&saved)?;
    ensure!(content.contains("<p>Trước</p><p>Sau</p>"), "WordPress keeps {content}");
    Ok(())
}

/// The block's text, as the guide has it. Returns where the page is.
pub async fn saves_the_block(visitor: &Visitor<'_>) -> Result<String> {
    let text = snippet("In a page", "html", &[])?;
    let saved = saves_a_page(visitor, "Hộp việc", "wp.blocks.parse(given)", &text).await?;
    let content = content(&saved)?;
    ensure!(content.contains(BLOCK) && content.contains("compact"), "WordPress keeps {content}");
    let blocks = "return wp.data.select('core/block-editor').getBlocks()
        .map(({ name, isValid }) => `${name} ${isValid}`)";
    let blocks = visitor.person.runs(blocks).await?;
    ensure!(blocks == json!(["agency-consultation/widget true"]), "the editor has {blocks}");
    path(&saved)
}

/// The block, found among all others and set by hand.
pub async fn inserts_the_block(visitor: &Visitor<'_>) -> Result<()> {
    begins_a_page(visitor).await?;
    visitor.person.runs("wp.data.dispatch('core/edit-post').setIsInserterOpened(true)").await?;
    let listed = ".editor-block-list-item-agency-consultation-widget";
    visitor.person.clicks_on_the_page(listed).await?;
    let is_chosen = format!(
        "return wp.data.select('core/block-editor').getSelectedBlock()?.name === '{}'",
        BLOCK.trim_start_matches("wp:")
    );
    visitor.person.waits_until(&is_chosen).await?;
    let beside = "wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block')";
    visitor.person.runs(beside).await?;
    visitor.chooses(".block-editor-block-inspector .components-panel__body", "asked").await?;
    visitor.looks_at_width("editor", 1280).await?;
    let saved = publishes(visitor, "Đã lấy ý kiến").await?;
    let content = content(&saved)?;
    ensure!(
        content == format!("<!-- {BLOCK} {{\"view\":\"asked\"}} /-->"),
        "WordPress keeps {content}"
    );
    Ok(())
}

/// The shortcode, in a block of its own.
pub async fn saves_the_shortcode(visitor: &Visitor<'_>) -> Result<String> {
    saves_a_shortcode(visitor, "Hộp việc, mã ngắn", &snippet("In a page", "text", &[])?).await
}

/// The shortcode around what others than officers see.
pub async fn saves_what_the_shortcode_encloses(visitor: &Visitor<'_>) -> Result<String> {
    let texts = snippets("In a page", "text")?;
    saves_a_shortcode(visitor, "Tóm tắt", texts.get(1).context("another shortcode")?).await
}

/// A shortcode by which an editor wants more than editors may: another service, and a script.
pub async fn saves_an_attack(visitor: &Visitor<'_>) -> Result<String> {
    let attack = "[agency_consultation view='inbox\" onfocus=\"document.title=1' align='wide\" autofocus=\"' \
        api='https://elsewhere.example' consultation='../../session' inspectable='1']";
    saves_a_shortcode(visitor, "Mã ngắn lạ", attack).await
}

async fn saves_a_shortcode(visitor: &Visitor<'_>, title: &str, text: &str) -> Result<String> {
    let block = "[wp.blocks.createBlock('core/shortcode', { text: given })]";
    let saved = saves_a_page(visitor, title, block, text).await?;
    let content = content(&saved)?;
    ensure!(content.contains(text), "WordPress keeps {content}");
    path(&saved)
}

/// Opens the editor of blocks with nothing in it.
async fn begins_a_page(visitor: &Visitor<'_>) -> Result<()> {
    visitor.opens("/wp-admin/post-new.php?post_type=page").await?;
    let is_there = "return window.wp?.data?.select('core/editor')?.getCurrentPostId() > 0";
    visitor.person.waits_until(is_there).await?;
    let unguided =
        "wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false)";
    visitor.person.runs(unguided).await.map(drop)
}

/// Saves what is in the editor as a page that everybody sees; returns what the site keeps.
async fn publishes(visitor: &Visitor<'_>, title: &str) -> Result<Value> {
    let title = json!(title);
    let publish = format!(
        "return (async () => {{
            const {{ select, dispatch }} = wp.data;
            await dispatch('core/editor').editPost({{ title: {title}, status: 'publish' }});
            await dispatch('core/editor').savePost();
            if (!select('core/editor').didPostSaveRequestSucceed()) return null;
            const id = select('core/editor').getCurrentPostId();
            return wp.apiFetch({{ path: `/wp/v2/pages/${{id}}?context=edit` }});
        }})()"
    );
    let saved = visitor.person.runs(&publish).await?;
    ensure!(saved["status"] == "publish", "{title} was not saved: {saved}");
    Ok(saved)
}

/// Saves a page with the blocks that a script of the editor's makes of what is `given`.
async fn saves_a_page(
    visitor: &Visitor<'_>,
    title: &str,
    blocks: &str,
    given: &str,
) -> Result<Value> {
    begins_a_page(visitor).await?;
    let given = json!(given);
    let script = format!(
        "const given = {given}; wp.data.dispatch('core/block-editor').resetBlocks({blocks})"
    );
    visitor.person.runs(&script).await?;
    publishes(visitor, title).await
}

fn content(saved: &Value) -> Result<&str> {
    saved["content"]["raw"].as_str().context("the page has a content")
}

fn path(saved: &Value) -> Result<String> {
    let link = saved["link"].as_str().context("the page has an address")?;
    let (_, path) = link.trim_start_matches("http://").split_once('/').context("a path")?;
    Ok(format!("/{path}"))
}
