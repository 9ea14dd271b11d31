//! What is said by itself, to somebody who does not see that something has changed.

use crate::states::requests::{self, ASKER_HEAD, FINANCE, FINANCE_HEAD, SUBJECT};
use anyhow::{Context, Result, ensure};
use browsing::browser::Browser;
use browsing::person::Person;
use browsing::system::{System, until};
use serde_json::json;

const RECORD: &str = include_str!("announcements.js");
const REASONS: &str = "Lý do, nội dung ý kiến";
const ID: &str = "0193f5e0-0000-7000-8000-000000000071";
const SERVICE_AWAY: &str = "window.reach = window.fetch; window.fetch = () => Promise.reject(new TypeError('Failed to fetch'))";
const SERVICE_BACK: &str = "window.fetch = window.reach";

/// Somebody who listens.
struct Listener<'a>(Person<'a>);

impl<'a> Listener<'a> {
    async fn at(browser: &'a Browser, system: &System, identity: &str, view: &str) -> Result<Self> {
        let person = Person::sign_in(browser, system, identity).await?;
        person.goes_to(view).await?;
        person.sees("heading", "").await?;
        person.runs(RECORD).await?;
        Ok(Self(person))
    }

    /// Waits until this was said, and forgets what was said until then, which it returns.
    async fn hears(&self, what: &str) -> Result<Vec<String>> {
        let mut heard = Vec::new();
        let said = until(format!("“{what}” is said"), async || {
            let said = self.0.runs("return window.announced.splice(0)").await?;
            heard.extend(serde_json::from_value::<Vec<String>>(said)?);
            Ok(heard.iter().any(|said| said.contains(what)))
        });
        said.await.with_context(|| format!("this is said: {heard:#?}"))?;
        Ok(heard)
    }

    /// Waits until this was said, while evasive words were told so many times.
    async fn hears_telling(&self, what: &str, times: usize) -> Result<()> {
        let heard = self.hears(what).await?;
        let told = heard.iter().filter(|said| said.contains("Chưa rõ chính kiến")).count();
        ensure!(told == times, "evasive words are told {told} times, not {times}: {heard:#?}");
        Ok(())
    }

    /// Types on in the field that has the focus, the whole at once.
    async fn adds(&self, text: &str) -> Result<()> {
        let text = json!(text);
        self.0.runs(&format!("document.execCommand('insertText', false, {text})")).await.map(drop)
    }

    /// Nothing that is typed or chosen next is to be taken for what was said before.
    async fn forgets(&self) -> Result<()> {
        self.0.runs("window.announced.length = 0").await.map(drop)
    }

    /// The focus is on something of the widget: what had it may be gone.
    async fn keeps_the_focus(&self) -> Result<()> {
        self.0.waits_until("return widget.shadowRoot.activeElement !== null").await
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_happens_to_an_answer_is_said() -> Result<()> {
    let system = System::start("2026-11-23T08:30:00+07:00").await?;
    requests::submitted(&system, ID, "HS-2026-140").await?;
    let browser = Browser::start(1280, 1000).await?;

    let head = Listener::at(&browser, &system, ASKER_HEAD, &format!("ask/{ID}")).await?;
    head.0.clicks("button", "Ký và gửi").await?;
    head.hears("focus: button").await?;
    head.0.clicks("button", "Ký và gửi").await?;
    head.hears("in a pause: Đã ký và gửi văn bản lấy ý kiến.").await?;
    head.keeps_the_focus().await?;

    let officer = Listener::at(&browser, &system, FINANCE, "inbox").await?;
    officer.0.fills("Tìm trong danh sách", "muc ho tro").await?;
    officer.hears("in a pause: 1 việc").await?;
    officer.0.fills("Tìm trong danh sách", "zzz").await?;
    officer.hears("in a pause: Không có việc nào khớp").await?;
    officer.0.clicks("button", "Xóa từ khóa").await?;
    officer.keeps_the_focus().await?;
    officer.0.clicks("button", SUBJECT).await?;
    officer.hears(&format!("focus: h1 {SUBJECT}")).await?;
    officer.hears("in a pause: Còn 7 ngày làm việc").await?;
    officer.0.clicks("button", "Trả lời").await?;
    officer.hears("focus: h1 Trả lời").await?;
    officer.0.clicks("button", "Trình ký").await?;
    officer.hears("focus: section Còn điểm cần hoàn thiện trước khi trình ký").await?;
    officer.0.clicks_in("Câu 1", "radio", "Thống nhất").await?;
    officer.0.fills_in("Câu 1", REASONS, "Sở Tài chính cơ bản thống nhất với dự thảo.").await?;
    officer
        .hears_telling("in a pause: Câu 1. Chưa rõ chính kiến: “cơ bản thống nhất”, ", 1)
        .await?;
    officer.adds(" Mức hỗ trợ là 600.000 đồng mỗi tháng.").await?;
    officer.hears_telling("in a pause: Đã lưu lúc", 0).await?;
    officer.adds(" Đề nghị cơ quan chủ trì xem xét, quyết định.").await?;
    officer.hears_telling("; “", 1).await?;
    officer.0.fills_in("Câu 1", REASONS, "Sở Tài chính thống nhất mức hỗ trợ tại Điều 4.").await?;
    officer.0.clicks_in("Câu 2", "radio", "Thống nhất").await?;
    officer.0.fills_in("Câu 2", REASONS, "Sở Tài chính thống nhất nguồn chi tại Điều 6.").await?;
    officer.0.runs(SERVICE_AWAY).await?;
    officer.0.clicks("button", "Trình ký").await?;
    officer.hears("at once: Chưa kết nối được với máy chủ").await?;
    officer.0.runs(SERVICE_BACK).await?;
    officer.0.clicks("button", "Gửi lại").await?;
    officer.hears("in a pause: Đã trình ký văn bản trả lời.").await?;
    officer.keeps_the_focus().await?;

    let signer = Listener::at(&browser, &system, FINANCE_HEAD, "inbox").await?;
    signer.0.clicks("tab", "Chờ ký").await?;
    signer.0.clicks("button", SUBJECT).await?;
    signer.0.clicks("button", "Ký và gửi").await?;
    signer.0.reads_of("không sửa được nữa").await?;
    signer.0.clicks("button", "Ký và gửi").await?;
    signer.hears("in a pause: Đã ký và gửi").await?;
    signer.keeps_the_focus().await?;
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_happens_while_one_keeps_watch_is_said() -> Result<()> {
    let system = System::start("2026-11-23T08:30:00+07:00").await?;
    requests::sent(&system, ID, "HS-2026-140").await?;
    let browser = Browser::start(1280, 1000).await?;

    let asker = Listener::at(&browser, &system, ASKER_HEAD, "asked").await?;
    asker.0.sees("button", SUBJECT).await?;
    asker.0.fills("Tìm việc lấy ý kiến", "zzz").await?;
    asker.hears("in a pause: Không tìm thấy việc nào khớp").await?;
    asker.0.fills("Tìm việc lấy ý kiến", "muc ho tro").await?;
    asker.hears("in a pause: 1 việc").await?;
    system.freeze()?;
    asker.0.clicks("button", SUBJECT).await?;
    asker.hears("in a pause: Đang tải…").await?;
    system.thaw()?;
    asker.hears(&format!("focus: h1 {SUBJECT}")).await?;
    asker.0.clicks_in("Sở Tư pháp", "button", "Đôn đốc").await?;
    asker.0.clicks_in("Lời nhắn", "button", "Đôn đốc").await?;
    asker.hears("in a pause: Đã đôn đốc Sở Tư pháp.").await?;
    asker.keeps_the_focus().await?;
    asker.0.chooses("Loại việc", "Gia hạn").await?;
    asker.hears("in a pause: Không có việc nào khớp với lựa chọn.").await?;

    let officer = Listener::at(&browser, &system, FINANCE, &format!("inbox/{ID}")).await?;
    officer.0.reads_of("Còn 7 ngày làm việc").await?;
    officer.forgets().await?;
    officer.0.lets_working_days_pass(1, "25/11/2026").await?;
    officer.hears("in a pause: Còn 6 ngày làm việc").await?;

    let monitor = Listener::at(&browser, &system, "so-noi-vu.theo-doi", "oversight").await?;
    for until in ["02/12/2026", "09/12/2026"] {
        monitor.0.clicks_on_the_page("[data-working-days='5']").await?;
        let now = json!(until);
        monitor
            .0
            .waits_until(&format!(
                "return document.querySelector('#now').textContent.includes({now})"
            ))
            .await?;
    }
    monitor.0.clicks("button", "Đang quá hạn: 2").await?;
    monitor.0.clicks("button", "Đôn đốc: Sở Tài chính").await?;
    monitor.0.clicks_in("thấy lời đôn đốc", "button", "Đôn đốc").await?;
    monitor.hears("in a pause: Đã đôn đốc").await?;
    monitor.keeps_the_focus().await?;
    browser.close().await
}
